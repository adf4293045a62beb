"""Templates of papers: what the users change of their look and contents, kept and tried out."""

from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_template import ALL_PAPERS, UNCHANGED, PaperPart, PaperTemplate
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Document, PrintedReport
from nqs_desktop.services import paper_contents
from nqs_desktop.services.paper_contents import FIXED_LOOKS, PaperChoice
from nqs_desktop.services.paper_look import (
    Templates,
    dressed_as,
    look_of,
    owner_of,
    resolved,
    standard_template,
)
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.template_checks import check, check_letters


class PaperTemplates:
    """Keeps the templates of one database."""

    def __init__(self, database: Database) -> None:
        """Keep templates in ``database``."""
        self._database = database

    def of(self, organisation: str, paper: str) -> PaperTemplate:
        """Return what is changed of a paper of an organisation, and of this paper alone.

        Args:
            organisation: Key of the organisation; empty where a paper is of none.
            paper: Name of the paper; ``ALL_PAPERS`` for what holds for all of them.
        """
        with self._database.reading() as uow:
            return uow.paper_templates.get(organisation, paper)

    def all_of(self, organisation: str) -> Templates:
        """Return the templates of an organisation that change anything, by the names of their papers."""
        with self._database.reading() as uow:
            return uow.paper_templates.of(organisation)

    def inherited(self, templates: Templates, paper: str) -> PaperTemplate:
        """Return what holds for a paper where its own template leaves it open.

        Everything is said in it but the direction of the pages, which without a template is the paper's own.

        Args:
            templates: The templates of the organisation, stored or about to be.
            paper: Name of the paper; for ``ALL_PAPERS`` it is the standard look.
        """
        alone = paper in (ALL_PAPERS, *FIXED_LOOKS)
        common = UNCHANGED if alone else templates.get(ALL_PAPERS, UNCHANGED)
        return dressed_as(paper, common).over(standard_template())

    def resolved(self, organisation: str, paper: str) -> PaperTemplate:
        """Return what is changed of a paper: its own template over that of all papers."""
        with self._database.reading() as uow:
            return resolved(uow.paper_templates.of(organisation), paper)

    def save(self, organisation: str, paper: str, template: PaperTemplate) -> ChangeSet:
        """Keep what is changed of a paper; ``UNCHANGED`` brings the standard look back.

        Raises:
            UserError: A size, a margin, the logo or a letter cannot be printed.
        """
        return self.save_all(organisation, {paper: template})

    def save_all(self, organisation: str, templates: Templates) -> ChangeSet:
        """Keep templates of several papers of an organisation as one step.

        Raises:
            UserError: A size, a margin, the logo or a letter of one of them cannot be printed; none is kept.
        """
        for template in templates.values():
            check(template)
            check_letters(template)
        with self._database.unit_of_work(message("steps.save_paper_template")) as uow:
            for paper, template in templates.items():
                uow.paper_templates.save(organisation, paper, template)
            return uow.commit()

    def reset(self, organisation: str, paper: str) -> ChangeSet:
        """Forget what is changed of a paper."""
        return self.save(organisation, paper, UNCHANGED)

    def parts_of(self, paper: str) -> tuple[PaperPart, ...]:
        """Return the common parts that a paper has."""
        return paper_contents.parts_of(paper)

    def blocks_of(self, paper: str) -> tuple[PaperChoice, ...]:
        """Return the blocks of a paper that a template may leave out."""
        return paper_contents.blocks_of(paper)

    def columns_of(self, paper: str) -> tuple[PaperChoice, ...]:
        """Return the columns of a paper that a template may leave out."""
        return paper_contents.columns_of(paper)

    def has_fixed_look(self, paper: str) -> bool:
        """Return whether an order says how a paper looks."""
        return paper in FIXED_LOOKS

    def families(self) -> tuple[str, ...]:
        """Return the fonts of this computer that have every letter of both languages."""
        from nqs_desktop.reports import fonts

        return fonts.families()

    def owner_of(self, request: ReportRequest) -> str:
        """Return the key of the organisation whose paper is asked for; empty where it is nobody's."""
        with self._database.reading() as uow:
            return owner_of(uow, request)

    def sample(self, request: ReportRequest) -> "PaperSample":
        """Return the beginning of a paper, to be looked at while its template is changed."""
        return PaperSample(self._database, request)


class PaperSample:
    """The beginning of a paper; its contents are read once and dressed as often as one likes."""

    def __init__(self, database: Database, request: ReportRequest) -> None:
        """Read from ``database`` what ``request`` asks for, when it is first needed."""
        self._database, self._request = database, request
        self._documents: dict[ReportRequest, Document] = {}

    def write(self, templates: Templates, out: Path, progress: Progress = silent) -> PrintedReport:
        """Write its first pages to a PDF file.

        Args:
            templates: Templates as they stand, in place of those that are stored.
            out: The file.
            progress: May stop the work.

        Raises:
            UserError: There is nothing to print, or the template cannot be.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.reports import pdf_writer
        from nqs_desktop.reports.first_part import first_part
        from nqs_desktop.services import paper_sources

        for template in templates.values():
            check(template)
        look = look_of(self._database, self._request, templates)
        asked = look.asked(self._request)
        if asked not in self._documents:
            self._documents = {asked: paper_sources.document(self._database, asked, progress)}
        whole = look.finished(self._documents[asked])
        return pdf_writer.write(first_part(whole) or whole, out, progress)
