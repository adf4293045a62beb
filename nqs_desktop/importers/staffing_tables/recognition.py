"""What the columns of a staffing table hold: told by the heading, confirmed by what stands below."""

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import islice
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing_sheet import SEVERAL, TITLES
from nqs_desktop.domain.staffing_sheet_rows import own_role
from nqs_desktop.domain.table_mapping import ColumnRole, TableColumn, TableMapping, TablePreview
from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.staffing_tables import cells as reading
from nqs_desktop.importers.staffing_tables import header
from nqs_desktop.importers.staffing_tables.headings import PAIRS, languages_of, names_persons, role_of
from nqs_desktop.importers.staffing_tables.sheets import StaffingFile
from nqs_desktop.importers.tables.source import Row

LOOKED_AT: Final = 300
"""Rows of a sheet that tell what its columns hold."""

_SHOWN: Final = 60
_UNASKED: Final = ("staffing_intake.reason_unknown", "staffing_intake.reason_taken")
_MOSTLY: Final = 0.5
_LONGEST_NUMBER: Final = 12


def look(file: StaffingFile, sheet: str | None = None, progress: Progress = silent) -> TablePreview:
    """Return how a table would be read.

    Args:
        file: An open file.
        sheet: One of its sheets; ``None`` takes the one whose columns tell most.
        progress: Called while the file is read; may raise ``Cancelled``.

    Raises:
        UserError: The file cannot be read, or there is no such sheet.
    """
    names = file.sheets if sheet is None else (sheet,)
    found = [_preview(file, name, progress) for name in names]
    best = max(
        found,
        key=lambda one: (mapping_fault(one.mapping) is None, not _is_list(one), _told(one), one.row_count),
    )
    others = [one.mapping.sheet for one in found if one is not best and mapping_fault(one.mapping) is None]
    if not others or mapping_fault(best.mapping) is not None:
        return best
    doubt = message("staffing_intake.other_sheets", sheet=best.mapping.sheet, others=", ".join(others))
    return replace(best, doubts=(*best.doubts, doubt))


def columns_left(preview: TablePreview) -> Message | None:
    """Return which columns with a heading are not read though nobody asked for that; ``None`` for none."""
    left = [
        f"{place} («{column.heading}»)"
        for place, column in enumerate(preview.columns, 1)
        if column.heading and column.role is ColumnRole.IGNORED and column.reason.key in _UNASKED
    ]
    if not left:
        return None
    return message("staffing_intake.columns_left", sheet=preview.mapping.sheet, columns=", ".join(left))


def mapping_fault(mapping: TableMapping) -> Message | None:
    """Return why a table cannot be read under this mapping; ``None`` where it can."""
    if not any(role in TITLES for role in mapping.roles):
        return message("staffing_intake.no_title_column", sheet=mapping.sheet)
    if ColumnRole.UNITS not in mapping.roles:
        return message("staffing_intake.no_units_column", sheet=mapping.sheet)
    for role in dict.fromkeys(mapping.roles):
        if role not in SEVERAL and len(mapping.columns(role)) > 1:
            columns = ", ".join(str(place + 1) for place in mapping.columns(role))
            return message("staffing_intake.role_twice", columns=columns)
    for whole, parts in PAIRS.items():
        if whole in mapping.roles and any(part in mapping.roles for part in parts):
            places = sorted(place for role in (whole, *parts) for place in mapping.columns(role))
            if whole is not ColumnRole.DEPARTMENT:
                columns = ", ".join(str(place + 1) for place in places)
                return message("staffing_intake.role_twice", columns=columns)
    return None


def require_readable(file: str, mapping: TableMapping) -> None:
    """Refuse a mapping under which nothing can be read.

    Raises:
        UserError: It lacks a title or units, or names something twice.
    """
    fault = mapping_fault(mapping)
    if fault is not None:
        raise UserError("staffing_intake.no_mapping", file=file, fault=fault)


def _is_list(preview: TablePreview) -> bool:
    """Tell whether a table names persons one a row, as a list of staff or a pay sheet does."""
    return any(names_persons(column.heading) for column in preview.columns)


def _told(preview: TablePreview) -> int:
    return sum(role is not ColumnRole.IGNORED for role in preview.mapping.roles)


def _preview(file: StaffingFile, sheet: str, progress: Progress) -> TablePreview:
    layout = file.layout(sheet)
    rows = list(islice(file.rows(sheet, layout, progress), LOOKED_AT))
    heading = header.find(rows, layout)
    width = max((len(cells) for _, cells in rows), default=0)
    if heading is None:
        first = rows[0][0] if rows else 1
        unknown = TableColumn("", ColumnRole.IGNORED, message("staffing_intake.reason_no_heading"))
        mapping = TableMapping(sheet, first, (ColumnRole.IGNORED,) * width)
        doubts = (*file.doubts, message("staffing_intake.no_heading", file=file.file, sheet=sheet))
        return _made(file, mapping, (unknown,) * width, rows, doubts)
    body = [(number, cells) for number, cells in rows if number >= heading.first_row]
    words = (*heading.words, *("",) * (width - len(heading.words)))[:width]
    columns = _columns(words, body, layout.hidden)
    mapping = TableMapping(sheet, heading.first_row, tuple(column.role for column in columns))
    told = [*file.doubts]
    if formula := file.formula(sheet):
        told.append(message("staffing_intake.formula", file=file.file, sheet=sheet, cell=formula))
    if hidden := sum(row >= heading.first_row for row in file.hidden_rows(sheet)):
        told.append(message("staffing_intake.hidden_rows", sheet=sheet, count=hidden))
    return _made(file, mapping, tuple(columns), rows, tuple(told))


def _made(
    file: StaffingFile,
    mapping: TableMapping,
    columns: tuple[TableColumn, ...],
    rows: Sequence[Row],
    doubts: tuple[Message, ...],
) -> TablePreview:
    width = len(columns)
    shown = tuple((n, (*cells, *("",) * (width - len(cells)))) for n, cells in rows[:_SHOWN])
    count = file.row_count(mapping.sheet) or len(rows)
    return TablePreview(file.file, file.sheets, mapping, columns, shown, count, doubts)


def _columns(words: Sequence[str], body: Sequence[Row], hidden: Set[int]) -> list[TableColumn]:
    found: dict[int, TableColumn] = {}
    taken: dict[ColumnRole, int] = {}
    # Of two columns that say the same, the one that people see counts.
    for place, heading in sorted(enumerate(words), key=lambda one: (one[0] in hidden, one[0])):
        sample = [cells[place] for _, cells in body if place < len(cells) and cells[place]]
        role, reason = _role(heading, sample)
        rival = taken.get(role)
        if rival is not None and role not in SEVERAL:
            known = str(rival + 1)
            role, reason = ColumnRole.IGNORED, message("staffing_intake.reason_taken", column=known)
        taken.setdefault(role, place)
        found[place] = TableColumn(heading, role, reason)
    return _in_one_way([found[place] for place in range(len(words))])


def _role(heading: str, sample: Sequence[str]) -> tuple[ColumnRole, Message]:
    own = own_role(heading)
    if own is not None:
        return own, message("staffing_intake.reason_heading")
    role = role_of(heading)
    if role is None:
        return ColumnRole.IGNORED, message("staffing_intake.reason_unknown")
    told = message("staffing_intake.reason_heading")
    places = sum(reading.is_place(cell) for cell in sample)
    if role is ColumnRole.CATEGORY and places > _MOSTLY * len(sample):
        role = ColumnRole.PLACE
        told = message("staffing_intake.reason_content")
    if role in (ColumnRole.SURCHARGE_SUM,) and any("%" in cell for cell in sample[:20]):
        return ColumnRole.SURCHARGE_PERCENT, message("staffing_intake.reason_content")
    if role in PAIRS:
        return _in_language(role, heading, sample), told
    return role, told


def _in_language(role: ColumnRole, heading: str, sample: Sequence[str]) -> ColumnRole:
    """Return the role for one language where heading and cells are in that one, else that for both."""
    worded = [cell for cell in sample if any(sign.isalpha() for sign in cell)]
    if role is ColumnRole.NUMBER:  # words alone are names and totals that begin in this column
        worded = [cell for cell in worded if cell[0].isdecimal() and len(cell) < _LONGEST_NUMBER]
    if role is ColumnRole.NUMBER and not worded:
        languages = languages_of(heading) if "(" in heading or "каз" in heading.lower() else frozenset()
        return _form(role, next(iter(languages))) if len(languages) == 1 else role
    cut = sum(reading.part(cell) is not None for cell in worded)
    if cut > 0.3 * len(worded):
        return role
    languages = languages_of(heading)
    if len(languages) == 1:
        return _form(role, next(iter(languages)))
    weights = [leaning(cell) for cell in worded]
    kazakh, russian = sum(weight > 0 for weight in weights), sum(weight < 0 for weight in weights)
    if kazakh and kazakh > 4 * russian:
        return _form(role, Language.KK)
    if russian and russian > 4 * kazakh:
        return _form(role, Language.RU)
    return role


def _form(role: ColumnRole, language: Language) -> ColumnRole:
    return PAIRS[role][0 if language is Language.KK else 1]


def _in_one_way(columns: list[TableColumn]) -> list[TableColumn]:
    """Let no text have a column for both languages beside one for a single language.

    Two columns of titles of which one is told by its heading: the other is in the other language.
    """
    for whole, (kk, ru) in PAIRS.items():
        places = {role: [n for n, one in enumerate(columns) if one.role is role] for role in (whole, kk, ru)}
        if not places[whole] or not (places[kk] or places[ru]) or whole is ColumnRole.DEPARTMENT:
            continue
        other = ru if places[kk] and not places[ru] else kk if places[ru] and not places[kk] else None
        for number, place in enumerate(places[whole]):
            role = other if other is not None and number == 0 else ColumnRole.IGNORED
            columns[place] = TableColumn(columns[place].heading, role, columns[place].reason)
    return columns
