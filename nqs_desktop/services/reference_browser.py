"""Browsing the reference books: trees, details and search in the edition in force."""

from collections.abc import Sequence
from typing import Protocol

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.browse import (
    ClassifierDetails,
    EditionInfo,
    RegisterDetails,
    SearchHit,
    SpecialtyDetails,
    TreeNode,
)


class Tree(Protocol):
    """The tree that the store of a reference book offers."""

    def roots(self) -> tuple[TreeNode, ...]:
        """Return the nodes at the top."""

    def children(self, node: int) -> tuple[TreeNode, ...]:
        """Return the nodes below a node."""

    def path(self, node: int) -> tuple[TreeNode, ...]:
        """Return the nodes from the root down to a node, inclusive."""

    def edition(self) -> EditionInfo | None:
        """Return the edition in force."""


class TreeBrowser:
    """What the browsers of all books share; nodes are numbered within the edition in force."""

    kind: str

    def __init__(self, database: Database) -> None:
        """Browse in ``database``."""
        self._database = database

    def roots(self) -> list[TreeNode]:
        """Return the nodes at the top, in the order of the source."""
        with self._database.reading() as uow:
            return list(self._tree(uow).roots())

    def children(self, node_id: int) -> list[TreeNode]:
        """Return the nodes below ``node_id``, in the order of the source."""
        with self._database.reading() as uow:
            return list(self._tree(uow).children(node_id))

    def path_to(self, node_id: int) -> list[int]:
        """Return the numbers of the nodes from the root down to ``node_id``, inclusive.

        Raises:
            UserError: There is no such node, for the edition in force has changed.
        """
        with self._database.reading() as uow:
            return [node.id for node in self._tree(uow).path(node_id)]

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits for words in either language or a code; none for a text without a word."""
        with self._database.reading() as uow:
            return list(uow.search.find(text, (self.kind,), limit))

    def edition(self) -> EditionInfo | None:
        """Return what is known of the edition in force; ``None`` where the book is empty."""
        with self._database.reading() as uow:
            return self._tree(uow).edition()

    def _tree(self, uow: UnitOfWork) -> Tree:
        raise NotImplementedError


class ClassifierBrowser(TreeBrowser):
    """Browses the classifier of occupations."""

    kind = "classifier"

    def details(self, node_id: int) -> ClassifierDetails:
        """Return an entry with the groups above and the entries below it.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store = uow.classifier
            return ClassifierDetails(store.entry(node_id), store.path(node_id)[:-1], store.children(node_id))

    def with_code(self, code: str) -> list[TreeNode]:
        """Return the entries of exactly this code, Latin ``X`` for group X."""
        with self._database.reading() as uow:
            return list(uow.classifier.nodes_with_code(code))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.classifier


class SpecialtyBrowser(TreeBrowser):
    """Browses the list of specialties and qualifications."""

    kind = "specialties"

    def details(self, node_id: int) -> SpecialtyDetails:
        """Return a row with the rows above and below it.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store = uow.specialties
            return SpecialtyDetails(store.entry(node_id), store.path(node_id)[:-1], store.children(node_id))

    def with_code(self, code: str) -> list[TreeNode]:
        """Return the rows of exactly this code, digits only; there may be several."""
        with self._database.reading() as uow:
            return list(uow.specialties.nodes_with_code(code))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.specialties


class RegisterBrowser(TreeBrowser):
    """Browses the register of positions."""

    kind = "register"

    def details(self, node_id: int) -> RegisterDetails:
        """Return a node with the nodes above and below it, and its entry where it is a position title.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store = uow.register
            path = store.path(node_id)
            return RegisterDetails(path[-1], store.entry_at(node_id), path[:-1], store.children(node_id))

    def places(self) -> Sequence[str]:
        """Return the places that the register prints, such as ``B2-3`` or ``C2``, each once, in its order."""
        with self._database.reading() as uow:
            return list(dict.fromkeys(entry.place for entry in uow.register.entries()))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.register
