"""Editions of ISCO-08."""

from collections.abc import Iterable, Sequence

from sqlalchemy import RowMapping

from nqs_desktop.db.book_store import BookStore, ParentFinder, Values
from nqs_desktop.db.rows import IscoRow
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.isco import IscoEntry, IscoLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference


class IscoStore(BookStore[IscoEntry]):
    """Groups of the international classification with their English names."""

    kind = "isco"
    levels = tuple(level.value for level in IscoLevel)
    row_type = IscoRow
    shown_columns = ("code", "name_en")

    def entry_of(self, row: RowMapping) -> IscoEntry:
        """Return the group that ``row`` holds."""
        return IscoEntry(
            code=row["code"],
            level=IscoLevel(row["level"]),
            name=row["name_en"],
            parent=row["code"][:-1] or None,
            source=SourceReference(row["source_document"], row["source_line"]),
        )

    def node_of(self, shown: RowMapping) -> TreeNode:
        """Return a node with its English name; it has no other."""
        return TreeNode(
            shown["place"],
            shown["code"],
            LocalizedText(),
            shown["level"],
            shown["child_count"],
            name_en=shown["name_en"],
        )

    def rows_of(self, entries: Sequence[IscoEntry]) -> Iterable[Values]:
        """Return the rows of ``entries``; one whose parent is not among those before it becomes a root."""
        finder = ParentFinder()
        for place, entry in enumerate(entries, start=1):
            yield {
                "place": place,
                "parent_place": finder.place_above(entry.parent, entry.level),
                "level": entry.level.value,
                "code": entry.code,
                "name_en": entry.name,
                "source_document": entry.source.document,
                "source_line": entry.source.line,
            }
            finder.note(entry.code, place, entry.level)
