"""Editions of the specialty list."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import RowMapping, select

from nqs_desktop.db.book_store import BookStore, ParentFinder, Values, localized_in
from nqs_desktop.db.rows import EditionRow, SpecialtyRow
from nqs_desktop.domain.browse import EditionInfo, SearchHit, TreeNode
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind


class SpecialtyStore(BookStore[SpecialtyEntry]):
    """Education areas, specialties and qualifications."""

    kind = "specialties"
    levels = tuple(kind.value for kind in SpecialtyKind)
    row_type = SpecialtyRow
    shown_columns = (*BookStore.shown_columns, "printed_code", "special_needs", "military")

    def entry_of(self, row: RowMapping) -> SpecialtyEntry:
        """Return the entry that ``row`` holds."""
        return SpecialtyEntry(
            kind=SpecialtyKind(row["level"]),
            code=row["code"],
            printed_code=row["printed_code"],
            level=row["qualification_level"],
            name=localized_in(row, "name"),
            special_needs=row["special_needs"],
            military=row["military"],
            parent=row["parent_code"],
            source=SourceReference(row["source_document"], row["source_line"]),
        )

    def node_of(self, shown: RowMapping) -> TreeNode:
        """Return a node; it shows the code as printed and the asterisks."""
        return replace(
            super().node_of(shown),
            code=shown["printed_code"],
            special_needs=shown["special_needs"],
            military=shown["military"],
        )

    def with_marks(self, hits: Sequence[SearchHit], edition: int | None = None) -> list[SearchHit]:
        """Return hits of an edition with the asterisks of their rows; the search index has none."""
        row, places = self.row_type, [hit.node_id for hit in hits]
        marked = self._session.execute(
            select(row.place, row.special_needs, row.military).where(
                row.edition_id == self._edition_id(edition),
                row.place.in_(places),
                row.special_needs | row.military,
            )
        )
        marks = {place: (special_needs, military) for place, special_needs, military in marked}
        plain = (False, False)
        return [
            replace(hit, special_needs=needs, military=military)
            for hit in hits
            for needs, military in (marks.get(hit.node_id, plain),)
        ]

    def study_form_list(self) -> EditionInfo | None:
        """Return the newest list of what may be studied otherwise than full-time, ``None`` without one."""
        lists = select(EditionRow).where(EditionRow.kind == self.kind, EditionRow.study_forms)
        row = self._session.scalar(lists.order_by(EditionRow.id.desc()).limit(1))
        return None if row is None else self._info(row)

    def rows_of(self, entries: Sequence[SpecialtyEntry]) -> Iterable[Values]:
        """Return the rows of ``entries``; one whose parent is not among those before it becomes a root."""
        finder = ParentFinder()
        for place, entry in enumerate(entries, start=1):
            yield {
                "place": place,
                "parent_place": finder.place_above(entry.parent, entry.kind),
                "level": entry.kind.value,
                "code": entry.code,
                "name_kk": entry.name.kk,
                "name_ru": entry.name.ru,
                "name_unofficial": entry.name.unofficial,
                "parent_code": entry.parent,
                "printed_code": entry.printed_code,
                "qualification_level": entry.level,
                "special_needs": entry.special_needs,
                "military": entry.military,
                "source_document": entry.source.document,
                "source_line": entry.source.line,
            }
            finder.note(entry.code, place, entry.kind)
