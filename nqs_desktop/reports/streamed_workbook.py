"""Workbooks whose rows go to a temporary file at once, which an interruption removes too."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


@contextmanager
def streamed_workbook() -> "Iterator[Workbook]":
    """Yield an empty workbook whose sheets are appended to; it is saved within the block."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    try:
        yield book
    except BaseException:
        for sheet in cast("list[WriteOnlyWorksheet]", book.worksheets):
            if not sheet.closed:
                sheet.close()
            with suppress(OSError, ValueError):  # it is gone where the workbook was being saved
                # openpyxl itself would keep the file until the program ends
                sheet._writer.cleanup()  # type: ignore[attr-defined] # the stubs lack it
        raise
