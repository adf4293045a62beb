"""Browsing the register of positions: tree, details, filters, places."""

from collections.abc import Sequence

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.book_filters import RegisterChoices, RegisterFilter, ShownNodes
from nqs_desktop.domain.browse import RegisterDetails
from nqs_desktop.domain.register import RegisterCategory
from nqs_desktop.services.reference_browser import Tree, TreeBrowser


class RegisterBrowser(TreeBrowser):
    """Browses the register of positions."""

    kind = "register"

    def details(self, node_id: int) -> RegisterDetails:
        """Return a node with the nodes above and below it, and its entry where it is a position title.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store, edition = uow.register, self.edition_id
            path = store.path(node_id, edition)
            entry, below = store.entry_at(node_id, edition), store.children(node_id, edition)
            return RegisterDetails(path[-1], entry, path[:-1], below)

    def shown(self, wanted: RegisterFilter) -> ShownNodes:
        """Return the position titles that a filter lets through, with the nodes above them."""
        with self._database.reading() as uow:
            store, edition = uow.register, self.edition_id
            matching = [node for node, entry in store.numbered(edition) if wanted.keeps(entry)]
            return ShownNodes.of(matching, store.parents(edition))

    def choices(self) -> RegisterChoices:
        """Return what position titles of the edition can be told apart by."""
        with self._database.reading() as uow:
            return RegisterChoices.of(uow.register.entries(self.edition_id))

    def places(self) -> Sequence[str]:
        """Return the places that the register prints, such as ``B2-3`` or ``C2``, each once, in its order."""
        with self._database.reading() as uow:
            return list(dict.fromkeys(entry.place for entry in uow.register.entries(self.edition_id)))

    def categories(self, place: str) -> Sequence[RegisterCategory]:
        """Return the categories of the titles at a place, each once, in the order of the register."""
        with self._database.reading() as uow:
            there = [entry for entry in uow.register.entries(self.edition_id) if entry.place == place]
            return list(dict.fromkeys(entry.category for entry in there if entry.category is not None))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.register
