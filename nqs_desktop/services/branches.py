"""A branch of a reference book: what stands in it, and the same as a file of the export's columns."""

from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import records
from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.records import Record
from nqs_desktop.services.reference_browser import ClassifierBrowser, TreeBrowser
from nqs_desktop.services.register_browser import RegisterBrowser
from nqs_desktop.services.specialty_browser import SpecialtyBrowser


class Branches:
    """Reads branches of the reference books and writes them to files; own titles are in none of them."""

    def __init__(self, database: Database) -> None:
        """Read from ``database``."""
        self._database = database

    def words(self, branch: Branch, language: Language) -> str:
        """Return the codes that lead to a branch and its name: ``2 › 24 › 241 Қаржы мамандары``.

        Raises:
            UserError: There is no such edition or node.
        """
        with self._database.reading() as uow:
            path = path_of(uow, branch)
        last = path[-1]
        codes = [node.code or node.name.best(language) for node in path]
        return " › ".join(codes) + (f" {last.name.best(language)}" if last.code and last.name else "")

    def named(self, book: str, code: str) -> Branch:
        """Return the branch of the edition in force that has a code.

        Args:
            book: ``classifier``, ``specialties`` or ``register``.
            code: A code of the book; of the register a block, a link or a place such as ``B2-3``.

        Raises:
            UserError: There is no such book, or no such code in it.
        """
        readers: dict[str, type[TreeBrowser]] = {
            "classifier": ClassifierBrowser,
            "specialties": SpecialtyBrowser,
            "register": RegisterBrowser,
        }
        if book not in readers:
            raise UserError("services.no_branch_of_paper", name=book)
        reader = readers[book](self._database)
        edition, node = reader.edition(), reader.find_code(code)
        if edition is None:
            raise UserError("services.empty_book")
        if node is None:
            raise UserError("services.unknown_branch", name=book, found=code)
        return Branch(book, edition.id, node.id)

    def export(self, branch: Branch, out: Path, progress: Progress = silent) -> int:
        """Write a branch to a file with the columns of the book's export and return how many entries it has.

        Args:
            branch: What to write.
            out: A path that ends in ``.json``, ``.xlsx`` or ``.csv``; what lay there is replaced.
            progress: Called before it is written.

        Raises:
            UserError: There is no such node, the suffix is another one, or the file cannot be written.
        """
        from nqs_desktop.reports import record_file

        found = self._records(branch)
        progress(0, 1)
        record_file.write(branch.book, found, out)
        return len(found)

    def _records(self, branch: Branch) -> list[Record]:
        node, edition = branch.node, branch.edition
        with self._database.reading() as uow:
            if branch.book == "classifier":
                return [records.classifier_record(entry) for entry in uow.classifier.branch(node, edition)]
            if branch.book == "specialties":
                return [records.specialty_record(entry) for entry in uow.specialties.branch(node, edition)]
            return [records.register_record(entry) for entry in uow.register.branch(node, edition)]


def path_of(uow: UnitOfWork, branch: Branch) -> tuple[TreeNode, ...]:
    """Return the nodes from the root down to that of ``branch``, inclusive.

    Raises:
        UserError: There is no such edition or node.
    """
    if branch.book == "classifier":
        return uow.classifier.path(branch.node, branch.edition)
    if branch.book == "specialties":
        return uow.specialties.path(branch.node, branch.edition)
    return uow.register.path(branch.node, branch.edition)
