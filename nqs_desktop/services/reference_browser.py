"""Browsing the reference books: trees, details and search in the edition in force or in another one."""

from collections.abc import Sequence
from typing import Protocol, Self

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import (
    ClassifierDetails,
    EditionInfo,
    IscoDetails,
    SearchHit,
    TreeNode,
)
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.isco_search import find_groups
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers import equal_words

_FEW = 50
_UNIT_DIGITS = 4
_LONGEST_CODE = 12


class Tree(Protocol):
    """The tree that the store of a reference book offers; no edition means the one in force."""

    def roots(self, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes at the top."""

    def children(
        self, node: int, edition: int | None = None, after: int = 0, limit: int | None = None
    ) -> tuple[TreeNode, ...]:
        """Return the nodes below a node."""

    def path(self, node: int, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes from the root down to a node, inclusive."""

    def node(self, node: int, edition: int | None = None) -> TreeNode:
        """Return a node."""

    def edition(self, edition: int | None = None) -> EditionInfo | None:
        """Return an edition."""

    def editions(self) -> tuple[EditionInfo, ...]:
        """Return all editions, newest first."""


class TreeBrowser:
    """What the browsers of all books share; nodes are numbered within an edition.

    Attributes:
        kind: The book, such as ``classifier``.
        edition_id: Number of the edition that is browsed; ``None``: the one in force at each question.
    """

    kind: str

    def __init__(self, database: Database, edition: int | None = None) -> None:
        """Browse ``edition`` in ``database``."""
        self._database = database
        self.edition_id = edition

    def at(self, edition: int | None) -> Self:
        """Return a browser of the same book in another edition; ``None``: in the one in force."""
        return type(self)(self._database, edition)

    def roots(self) -> list[TreeNode]:
        """Return the nodes at the top, in the order of the source."""
        with self._database.reading() as uow:
            return list(self._tree(uow).roots(self.edition_id))

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        """Return the nodes below ``node_id``, in the order of the source.

        Args:
            node_id: The node above them.
            after: Number of the last one that is known already; 0 for none.
            limit: About how many to return; ``None`` for all that follow.
        """
        with self._database.reading() as uow:
            return list(self._tree(uow).children(node_id, self.edition_id, after, limit))

    def path_to(self, node_id: int) -> list[int]:
        """Return the numbers of the nodes from the root down to ``node_id``, inclusive.

        Raises:
            UserError: There is no such node, for the edition in force has changed.
        """
        return [node.id for node in self.path(node_id)]

    def path(self, node_id: int) -> list[TreeNode]:
        """Return the nodes from the root down to ``node_id``, inclusive.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            return list(self._tree(uow).path(node_id, self.edition_id))

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits for words in either language or a code; none for a text without a word."""
        with self._database.reading() as uow:
            return list(uow.search.find(text, (self.kind,), limit, self.edition_id, equal_words.load))

    def find_code(self, typed: str) -> TreeNode | None:
        """Return the first node of a code, however it was typed: ``2147 1``, ``х1000``, ``В2-3``."""
        wanted = code_key(typed)
        for hit in self.search(typed, _FEW) if wanted else ():
            if code_key(hit.key) == wanted:
                with self._database.reading() as uow:
                    return self._tree(uow).node(hit.node_id, self.edition_id)
        return None

    def nearest_code(self, typed: str) -> TreeNode | None:
        """Return the node of the longest code that ``typed`` begins with; ``None`` where there is none."""
        wanted = code_key(typed)[:_LONGEST_CODE]
        for length in range(len(wanted) - 1, 0, -1):
            found = self.find_code(wanted[:length])
            if found is not None:
                return found
        return None

    def edition(self) -> EditionInfo | None:
        """Return what is known of the edition; ``None`` where the book is empty.

        Raises:
            UserError: The edition is gone.
        """
        with self._database.reading() as uow:
            return self._tree(uow).edition(self.edition_id)

    def editions(self) -> list[EditionInfo]:
        """Return all editions of the book, the one in force first."""
        with self._database.reading() as uow:
            return list(self._tree(uow).editions())

    def _tree(self, uow: UnitOfWork) -> Tree:
        raise NotImplementedError


class ClassifierBrowser(TreeBrowser):
    """Browses the classifier of occupations."""

    kind = "classifier"

    def details(self, node_id: int) -> ClassifierDetails:
        """Return an entry with what is around it; a negative number is that of an own title.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store, edition = uow.classifier, self.edition_id
            path = store.path(node_id, edition)
            if node_id < 0:
                return _own_title(uow, path)
            entry = store.entry(node_id, edition)
            return ClassifierDetails(
                entry, path[:-1], store.children(node_id, edition), _twin(uow, entry), _uses(uow, entry)
            )

    def codes(self) -> frozenset[str]:
        """Return all codes of the book; none where it is empty."""
        with self._database.reading() as uow:
            return uow.classifier.codes(self.edition_id) if uow.classifier.edition() else frozenset()

    def with_code(self, code: str) -> list[TreeNode]:
        """Return the entries of exactly this code, Latin ``X`` for group X."""
        with self._database.reading() as uow:
            return list(uow.classifier.nodes_with_code(code, self.edition_id))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.classifier


def _own_title(uow: UnitOfWork, path: Sequence[TreeNode]) -> ClassifierDetails:
    own = uow.local_titles.get(str(path[-1].id))
    group = uow.classifier.entry(path[-2].id) if len(path) > 1 else None
    skill_level = None if group is None else group.skill_level
    source = SourceReference("")
    entry = ClassifierEntry(None, ClassifierLevel.TITLE, own.title, own.group, skill_level, source)
    return ClassifierDetails(entry, tuple(path[:-1]), (), own=own)


def _twin(uow: UnitOfWork, entry: ClassifierEntry) -> IscoEntry | None:
    """Return the unit group of ISCO-08 whose code the entry's begins with; group X has none."""
    unit = (entry.code or "").partition("-")[0]
    found = uow.isco.with_code(unit) if len(unit) == _UNIT_DIGITS and unit.isdecimal() else ()
    return next(iter(found), None)


def _uses(uow: UnitOfWork, entry: ClassifierEntry) -> tuple[PositionUse, ...]:
    if not entry.code:
        return ()
    if entry.level is ClassifierLevel.TITLE:
        return uow.staffing.uses_of((entry.code,))
    return uow.staffing.uses_below(entry.code)


class IscoBrowser(TreeBrowser):
    """Browses ISCO-08."""

    kind = "isco"

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits for English words or a code."""
        with self._database.reading() as uow:
            entries = uow.isco.entries(self.edition_id)
        return [
            # A node is numbered by its place in its edition, from 1.
            _isco_hit(place + 1, entries[place], points)
            for place, points in find_groups(entries, text)[:limit]
        ]

    def details(self, node_id: int) -> IscoDetails:
        """Return a group with the groups above and below it.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store, edition = uow.isco, self.edition_id
            return IscoDetails(
                store.entry(node_id, edition),
                store.path(node_id, edition)[:-1],
                store.children(node_id, edition),
            )

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.isco


def _isco_hit(node: int, entry: IscoEntry, points: float) -> SearchHit:
    level = entry.level.value
    return SearchHit("isco", node, entry.code, LocalizedText(), level, points, name_en=entry.name)
