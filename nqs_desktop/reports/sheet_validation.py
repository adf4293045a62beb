"""Lists to choose from and hints in the columns of the candidates' workbook."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from nqs_desktop.domain.candidate_sheets import CellKind, SheetColumn, column_hint, value_words
from nqs_desktop.domain.messages import message
from nqs_desktop.reports.wording import Wording

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LISTED: Final = (CellKind.LEVEL, CellKind.FORM, CellKind.KINDS, CellKind.EXTRA)
"""Kinds of columns whose words stand on the sheet of lists, a column each in this order."""

_ROOM: Final = 5_000  # rows below the last that have the lists too
_LONGEST_HINT: Final = 255  # what Excel shows


def add_validations(sheet: "Worksheet", columns: Sequence[SheetColumn], count: int, wording: Wording) -> None:
    """Give each column its hint, and a list to those that hold words of one.

    Args:
        sheet: The sheet.
        columns: Its columns.
        count: How many rows it has below the heading.
        wording: The language of the workbook.
    """
    for place, column in enumerate(columns, 1):
        hint = "\n".join(dict.fromkeys(wording.labels(column_hint(column))))[:_LONGEST_HINT]
        rule = DataValidation(prompt=hint, allow_blank=True, showInputMessage=True)
        if column.kind in LISTED:
            rule.type = "list"
            letter = get_column_letter(LISTED.index(column.kind) + 1)
            last = len(value_words(column.kind))
            rule.formula1 = f"'{lists_title(wording)}'!${letter}$1:${letter}${last}"
            rule.showErrorMessage = column.kind is not CellKind.KINDS  # several words may stand there
        letter = get_column_letter(place)
        rule.add(f"{letter}2:{letter}{count + _ROOM}")
        sheet.data_validations.append(rule)


def lists_title(wording: Wording) -> str:
    """Return the name of the sheet that holds the lists."""
    return " · ".join(dict.fromkeys(wording.labels(message("candidate_workbook.sheet_lists"))))
