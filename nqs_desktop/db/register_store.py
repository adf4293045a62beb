"""Editions of the position register: a tree of blocks, links, fields and steps over the position titles."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import RowMapping, Select

from nqs_desktop.db.book_store import BookStore, Values, localized_in
from nqs_desktop.db.rows import RegisterRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import BLOCK_NAMES, QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.source import SourceReference

TITLE: Final = "title"
"""Level of the nodes that are entries; all others only group them."""


class RegisterStore(BookStore[RegisterEntry]):
    """Position titles under their block, link, field and step, as far as the register names them."""

    kind = "register"
    levels = ("block", "link", "field", "step", TITLE)
    row_type = RegisterRow

    def entry_of(self, row: RowMapping) -> RegisterEntry:
        """Return the position title that ``row`` holds; a grouping row holds none."""
        return RegisterEntry(
            block=row["block"],
            link=row["link"],
            step=row["step"],
            field=localized_in(row, "field"),
            qualification_level=None
            if row["qualification_level"] is None
            else QualificationLevel(row["qualification_level"]),
            category=None if row["category"] is None else RegisterCategory(row["category"]),
            title=localized_in(row, "name"),
            source=SourceReference(row["source_document"], row["source_line"]),
        )

    def entry_at(self, node: int, edition: int | None = None) -> RegisterEntry | None:
        """Return the position title at ``node``; ``None`` where the node only groups titles.

        Raises:
            UserError: There is no such node.
        """
        row = self._row(node, edition)
        return self.entry_of(row) if row["level"] == TITLE else None

    def rows_of(self, entries: Sequence[RegisterEntry]) -> Iterable[Values]:
        """Return a row for each title and, before its first one, for each node that groups it."""
        return _Grouping().rows(entries)

    def _entry_rows(self, edition: int | None) -> Select[*tuple[object, ...]]:
        return super()._entry_rows(edition).where(RegisterRow.level == TITLE)


class _Grouping:
    """Numbers titles and the nodes above them in the order of their first mention."""

    def __init__(self) -> None:
        self._places: dict[tuple[object, ...], int] = {}
        self._last = 0

    def rows(self, entries: Sequence[RegisterEntry]) -> Iterable[Values]:
        for entry in entries:
            above: int | None = None
            for level, key, values in _groups(entry):
                if key not in self._places:
                    self._places[key] = self._next()
                    yield self._row(entry, level, above, values)
                above = self._places[key]
            self._next()
            yield self._row(
                entry,
                TITLE,
                above,
                {
                    "code": entry.place,
                    "link": entry.link,
                    "step": entry.step,
                    **_named("name", entry.title),
                    **_named("field", entry.field),
                    "qualification_level": entry.qualification_level,
                    "category": entry.category,
                },
            )

    def _next(self) -> int:
        self._last += 1
        return self._last

    def _row(self, entry: RegisterEntry, level: str, above: int | None, values: Values) -> Values:
        nothing = LocalizedText()
        return {
            "place": self._last,
            "parent_place": above,
            "level": level,
            "block": entry.block,
            "link": "",
            "step": None,
            "qualification_level": None,
            "category": None,
            "source_document": entry.source.document,
            "source_line": entry.source.line,
            **_named("name", nothing),
            **_named("field", nothing),
            **values,
        }


def _groups(entry: RegisterEntry) -> list[tuple[str, tuple[object, ...], Values]]:
    field = (entry.field.kk, entry.field.ru)
    block = BLOCK_NAMES.get(entry.block, LocalizedText())
    groups: list[tuple[str, tuple[object, ...], Values]] = [
        ("block", (entry.block,), {"code": entry.block, **_named("name", block)}),
        ("link", (entry.block, entry.link), {"code": entry.link, "link": entry.link}),
    ]
    if entry.field:
        named = {**_named("name", entry.field), **_named("field", entry.field)}
        groups.append(("field", (entry.block, entry.link, field), {"code": "", "link": entry.link, **named}))
    if entry.step is not None:
        groups.append(
            (
                "step",
                (entry.block, entry.link, field, entry.step),
                {
                    "code": entry.place,
                    "link": entry.link,
                    "step": entry.step,
                    **_named("field", entry.field),
                },
            )
        )
    return groups


def _named(name: str, text: LocalizedText) -> Values:
    return {f"{name}_kk": text.kk, f"{name}_ru": text.ru, f"{name}_unofficial": text.unofficial}
