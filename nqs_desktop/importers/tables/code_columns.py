"""Which column holds the codes, and which others hold numbers of rows, parents or flags."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.tables.code_form import is_prefix, plain_code
from nqs_desktop.importers.tables.columns import Column
from nqs_desktop.importers.tables.name_columns import Roles

_CODE_HEADING: Final = re.compile(r"код|code|шифр|индекс|нкз|ұқж|isco|мскз", re.IGNORECASE)
_PARENT_HEADING: Final = re.compile(r"parent|родит|вышестоящ|жоғары тұр|аталық", re.IGNORECASE)
_ID_HEADING: Final = re.compile(r"^(?:.*[_ ])?id$|^№|п/п|р/с|^ид$|номер", re.IGNORECASE)
_ACTIVE_HEADING: Final = re.compile(
    r"^(?:is_?)?actual\b|^(?:is_?)?active|актуал|действ|қолданы|күшінде|активн|^статус|^мәртебе|^күйі|^состояни|^status",
    re.IGNORECASE,
)
_DEGREE_HEADING: Final = re.compile(
    r"уров|дағды|деңгей|skill|level|разряд|категори|санат|дәреже|класс", re.IGNORECASE
)
_SHARE: Final = 0.5


def code_column(columns: Sequence[Column]) -> Column | None:
    """Return the column that most looks like the codes of a reference book; ``None`` where none does."""
    fitting = [column for column in columns if is_plausible(column)]
    return max(fitting, key=_fitness, default=None)


def is_plausible(column: Column) -> bool:
    """Tell whether a column may hold codes: not amounts, numbers of rows or answers of yes and no."""
    if column.code_share <= _SHARE or column.path_share > 0:
        return False
    told = bool(_CODE_HEADING.search(column.heading)) and not _ID_HEADING.search(column.heading)
    if told and not _PARENT_HEADING.search(column.heading):
        return not column.flags or len(column.filled) <= 2
    if column.counts_up or column.flags or _ID_HEADING.search(column.heading):
        return False
    return column.marked_share >= 0.3 or column.branching >= _SHARE or _are_unit_codes(column)


def rival(code: Column, columns: Sequence[Column]) -> Column | None:
    """Return another column of codes filled in the rows of ``code``; ``None`` where there is none.

    Args:
        code: The column taken for the codes.
        columns: The columns without a role.
    """
    for column in columns:
        if not is_plausible(column) or column.number == code.number:
            continue
        both = [pair for pair in zip(code.cells, column.cells, strict=True) if all(pair)]
        equal = sum(plain_code(one) == plain_code(other) for one, other in both)
        apart = abs(column.number - code.number) > 1  # each language with its codes beside it
        twin = apart and equal >= 0.9 * len(both)
        if len(both) > 0.3 * len(code.filled) and not twin:
            return column
    return None


def other_roles(code: Column, columns: Sequence[Column]) -> Roles:
    """Return the role and its reason for columns of numbers, parents and flags.

    Args:
        code: The column of the codes.
        columns: All columns.
    """
    found: Roles = {}
    rest = [column for column in columns if column.number != code.number and column.filled]
    parent = next((column for column in rest if _holds_parents(column, code)), None)
    if parent is not None:
        found[parent.number] = (ColumnRole.PARENT_CODE, message("tables.reason_parent_code"))
        rest.remove(parent)
    numbers = [one for one in rest if _may_number_rows(one)]
    for column in sorted(numbers, key=lambda one: not _ID_HEADING.search(one.heading)):
        pointing = next((one for one in rest if _points_to(one, column, code)), None)
        if pointing is not None or (column.counts_up and ColumnRole.ID not in _roles(found)):
            found[column.number] = (ColumnRole.ID, message("tables.reason_id"))
        if pointing is not None:
            said = message("tables.reason_parent_id", column=column.heading or f"{column.number + 1}")
            found[pointing.number] = (ColumnRole.PARENT_ID, said)
            break
    active = [one for one in rest if one.flags and _ACTIVE_HEADING.search(one.heading)]
    if active:
        best = min(active, key=lambda one: (len(one.heading), one.number))
        found[best.number] = (ColumnRole.ACTIVE, message("tables.reason_active"))
    return found


def _may_number_rows(column: Column) -> bool:
    coded = _CODE_HEADING.search(column.heading) and not _ID_HEADING.search(column.heading)
    return column.whole_numbers and column.uniqueness > 0.98 and not column.flags and not coded


def _roles(found: Roles) -> set[ColumnRole]:
    return {role for role, _ in found.values()}


def _are_unit_codes(column: Column) -> bool:
    """Tell whether the cells are codes of one length, different and in order, as in a list of groups."""
    lengths = [len(code) for code in column.codes]
    if not lengths or column.uniqueness < 0.9 or column.average_length < 3:
        return False
    if all(len(code) == 4 and "1900" <= code < "2100" for code in column.codes):
        return False  # years: the classifier has no such groups
    ordered = sum(a < b for a, b in pairwise(column.sample))
    even = max(map(lengths.count, set(lengths))) >= 0.9 * len(lengths)
    return even and ordered >= 0.9 * (len(column.sample) - 1)


def _fitness(column: Column) -> float:
    fill = len(column.filled) / len(column.cells)
    told = 1.0 if _CODE_HEADING.search(column.heading) else 0.0
    parent = 1.5 if _PARENT_HEADING.search(column.heading) else 0.0
    marked = min(column.marked_share, 0.5)
    return column.code_share + column.uniqueness + column.branching + fill + marked + told - parent


def _holds_parents(column: Column, code: Column) -> bool:
    """Tell whether the cells are codes of groups above the codes of their rows."""
    if column.code_share <= _SHARE or column.counts_up or column.flags:
        return False
    known = sum(plain in code.codes for plain in column.codes)
    if known < 0.7 * len(column.codes) and not _PARENT_HEADING.search(column.heading):
        return False
    pairs = [
        (plain_code(upper), plain_code(lower))
        for upper, lower in zip(column.cells, code.cells, strict=True)
        if upper and lower
    ]
    above = sum(bool(upper) and is_prefix(upper, lower) for upper, lower in pairs)
    return bool(pairs) and above >= 0.8 * len(pairs)


def _points_to(column: Column, identity: Column, code: Column) -> bool:
    """Tell whether the cells are numbers of the column ``identity``, each of several rows.

    Degrees of skill are such numbers too, but say nothing of the codes of these rows.
    """
    if column.number == identity.number or not column.whole_numbers or column.flags:
        return False
    told = bool(_PARENT_HEADING.search(column.heading))
    if not told and (column.uniqueness > 0.8 or not _ID_HEADING.search(identity.heading)):
        return False
    if not told and (_DEGREE_HEADING.search(column.heading) or not _follow_codes(column, identity, code)):
        return False
    known = sum(cell in identity.distinct or cell == "0" for cell in column.distinct)
    return known >= 0.9 * len(column.distinct)


def _follow_codes(column: Column, identity: Column, code: Column) -> bool:
    """Tell whether the rows that a column points to mostly have codes of groups above."""
    codes = [plain_code(cell) for cell in code.cells]
    named = dict(zip(identity.cells, codes, strict=True))
    pairs = [(named.get(cell, ""), plain) for cell, plain in zip(column.cells, codes, strict=True)]
    pairs = [pair for pair in pairs if all(pair)]
    return sum(is_prefix(upper, plain) for upper, plain in pairs) >= _SHARE * len(pairs)


def reason_of_code(column: Column) -> Message:
    """Return why a column was taken for the codes."""
    return message("tables.reason_code", percent=round(column.code_share * 100))
