"""Editions of the classifier of occupations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import RowMapping, func, select

from nqs_desktop.db.book_store import BookStore, ParentFinder, Values, localized_in
from nqs_desktop.db.rows import ClassifierRow, EditionRow, LocalTitleRow
from nqs_desktop.db.rows.base import table_of
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference

_OwnNodes = Mapping[int | None, Sequence[TreeNode]]
"""Nodes of own titles by the place of their group; those whose group the edition lacks by ``None``."""


class ClassifierStore(BookStore[ClassifierEntry]):
    """Groups and example titles; a title that the source prints without a code has an empty one here.

    In the tree of the edition in force the organisation's own titles stand below their groups, after the
    official ones; those whose group it does not have stand at the top, at the end. They are no entries.
    """

    kind = "classifier"
    levels = tuple(level.value for level in ClassifierLevel)
    row_type = ClassifierRow

    def entry_of(self, row: RowMapping) -> ClassifierEntry:
        """Return the entry that ``row`` holds."""
        return ClassifierEntry(
            code=row["code"] or None,
            level=ClassifierLevel(row["level"]),
            name=localized_in(row, "name"),
            parent=row["parent_code"],
            skill_level=row["skill_level"],
            source=SourceReference(row["source_document"], row["source_line"]),
            printed=LocalizedText(row["printed_kk"], row["printed_ru"]),
            repeats=row["repeats"],
        )

    def rows_of(self, entries: Sequence[ClassifierEntry]) -> Iterable[Values]:
        """Return the rows of ``entries``; one whose parent is not among those before it becomes a root."""
        finder = ParentFinder()
        for place, entry in enumerate(entries, start=1):
            yield {
                "place": place,
                "parent_place": finder.place_above(entry.parent, entry.level),
                "level": entry.level.value,
                "code": entry.code or "",
                "name_kk": entry.name.kk,
                "name_ru": entry.name.ru,
                "name_unofficial": entry.name.unofficial,
                "parent_code": entry.parent,
                "skill_level": entry.skill_level,
                "source_document": entry.source.document,
                "source_line": entry.source.line,
                "printed_kk": entry.printed.kk,
                "printed_ru": entry.printed.ru,
                "repeats": entry.repeats,
            }
            finder.note(entry.code or "", place, entry.level)

    def codes(self, edition: int | None = None) -> frozenset[str]:
        """Return all codes of an edition, own titles left out."""
        table = table_of(self.row_type)
        query = select(table.c.code).where(table.c.edition_id == self._edition_id(edition)).distinct()
        return frozenset(code for code in self._session.scalars(query) if code)

    def nodes_with_code(self, code: str, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes whose code is exactly ``code``, in the order of the source."""
        return _with_own(super().nodes_with_code(code, edition), self._own_nodes(edition))

    def roots(self, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes at the top, in the order of the source."""
        own = self._own_nodes(edition)
        return (*_with_own(super().roots(edition), own), *own.get(None, ()))

    def children(
        self, node: int, edition: int | None = None, after: int = 0, limit: int | None = None
    ) -> tuple[TreeNode, ...]:
        """Return the nodes below ``node``; own titles are the last, all of them in one portion."""
        if after < 0:
            return ()
        own = self._own_nodes(edition)
        found = _with_own(super().children(node, edition, after, limit), own)
        is_last = limit is None or len(found) < limit
        return (*found, *own.get(node, ())) if is_last else found

    def node(self, node: int, edition: int | None = None) -> TreeNode:
        """Return a node.

        Raises:
            UserError: There is no such node.
        """
        if node < 0:
            return self._own_node(node, edition)[1]
        (found,) = _with_own((super().node(node, edition),), self._own_nodes(edition))
        return found

    def path(self, node: int, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes from the root down to ``node``, inclusive.

        Raises:
            UserError: There is no such node.
        """
        if node < 0:
            group, found = self._own_node(node, edition)
            return (found,) if group is None else (*self.path(group, edition), found)
        return _with_own(super().path(node, edition), self._own_nodes(edition))

    def _own_node(self, node: int, edition: int | None) -> tuple[int | None, TreeNode]:
        for group, nodes in self._own_nodes(edition).items():
            for found in nodes:
                if found.id == node:
                    return group, found
        raise UserError("database.no_entry", number=node)

    def _own_nodes(self, edition: int | None) -> _OwnNodes:
        in_force = self._session.scalar(select(func.max(EditionRow.id)).where(EditionRow.kind == self.kind))
        if edition not in (None, in_force):
            return {}
        # Where a code is there on two levels, as in group X, the lower one has the titles.
        group = func.max(ClassifierRow.place)
        placed = self._session.execute(
            select(LocalTitleRow, group)
            .outerjoin(
                ClassifierRow,
                (ClassifierRow.edition_id == in_force) & (ClassifierRow.code == LocalTitleRow.group_code),
            )
            .group_by(LocalTitleRow.node)
            .order_by(LocalTitleRow.node.desc())
        )
        nodes: dict[int | None, list[TreeNode]] = {}
        for row, place in placed:
            node = TreeNode(row.node, "", row.title, ClassifierLevel.TITLE.value, 0, local=True)
            nodes.setdefault(place, []).append(node)
        return nodes


def _with_own(nodes: Iterable[TreeNode], own: _OwnNodes) -> tuple[TreeNode, ...]:
    """Return ``nodes`` with their own titles counted."""
    return tuple(
        replace(node, child_count=node.child_count + len(own[node.id])) if node.id in own else node
        for node in nodes
    )
