"""Browsing the book of specialties: tree, details, filters, and a search that knows the forms of codes."""

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.book_filters import ShownNodes, SpecialtyChoices, SpecialtyFilter
from nqs_desktop.domain.browse import SearchHit, SpecialtyDetails, TreeNode
from nqs_desktop.domain.specialty_codes import code_texts
from nqs_desktop.services.reference_browser import Tree, TreeBrowser


class SpecialtyBrowser(TreeBrowser):
    """Browses the list of specialties and qualifications."""

    kind = "specialties"

    def details(self, node_id: int) -> SpecialtyDetails:
        """Return a row with the rows above and below it.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            store, edition = uow.specialties, self.edition_id
            return SpecialtyDetails(
                store.entry(node_id, edition),
                store.path(node_id, edition)[:-1],
                store.children(node_id, edition),
            )

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        """Return the best hits; a code that is not there as it was typed is looked for in its other forms."""
        found = (super(SpecialtyBrowser, self).search(form, limit) for form in code_texts(text))
        hits = next(filter(None, found), [])
        with self._database.reading() as uow:
            return uow.specialties.with_marks(hits, self.edition_id) if hits else []

    def find_code(self, typed: str) -> TreeNode | None:
        """Return the first node of a code in whatever form it was typed."""
        found = (super(SpecialtyBrowser, self).find_code(form) for form in code_texts(typed))
        return next((node for node in found if node is not None), None)

    def shown(self, wanted: SpecialtyFilter) -> ShownNodes:
        """Return the rows that a filter lets through, with the rows above them."""
        with self._database.reading() as uow:
            store, edition = uow.specialties, self.edition_id
            entries, parents = dict(store.numbered(edition)), store.parents(edition)
        return ShownNodes.of(wanted.matching(entries, parents), parents)

    def choices(self) -> SpecialtyChoices:
        """Return what rows of the edition can be told apart by."""
        with self._database.reading() as uow:
            return SpecialtyChoices.of(uow.specialties.entries(self.edition_id))

    def with_code(self, code: str) -> list[TreeNode]:
        """Return the rows of exactly this code, digits only; there may be several."""
        with self._database.reading() as uow:
            return list(uow.specialties.nodes_with_code(code, self.edition_id))

    def _tree(self, uow: UnitOfWork) -> Tree:
        return uow.specialties
