"""Codes a column of job titles in a workbook into new columns beside it."""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.classification.ranking import SURE
from nqs_desktop.domain.classification.results import Classification, RememberedCode
from nqs_desktop.domain.classification.title import same_title_key
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.services.batch_request import BatchPreview, BatchRequest, BatchResult
from nqs_desktop.services.classification import ClassificationAssistant
from nqs_desktop.texts import say

if TYPE_CHECKING:
    from nqs_desktop.importers.titled_workbook import TitledWorkbook

_SHOWN: Final = 20
_ABOVE: Final = 10  # rows that may stand above the titles: the name of the paper, the headings
_STEP: Final = 25
_FURTHER: Final = 4
_TITLE: Final = re.compile(
    r"(?:наименование\b|название\b)?\s*(?:должност(?:ь|и|ей)\b|професси[яий]\b|лауазым(?:ы|дар|ның)?\b|кәсіп(?:тің|тер)?\b"
    r"|атауы\b|job\b|title\b|position\b|occupation\b)|наименование$|название$"
)
_DUTIES: Final = re.compile(
    r"(?:должностные |функциональные |негізгі |лауазымдық )?(?:обязанност|функции\b|міндет|duties\b|tasks\b)"
)
_HEADINGS: Final = ("code", "name_kk", "name_ru", "certainty", "status", "reason", "further")
_WIDTHS: Final = (14, 42, 42, 14, 16, 64, 36)  # of the new columns, in letters
_Row = tuple[int, tuple[str, ...]]


class BatchCoding:
    """Codes workbooks with the classification assistant of one database."""

    def __init__(self, database: Database, assistant: ClassificationAssistant) -> None:
        """Code with ``assistant`` and with what ``database`` remembers."""
        self._database = database
        self._assistant = assistant

    def preview(self, path: Path, sheet: str | None = None) -> BatchPreview:
        """Return the first rows of a sheet and which columns seem to hold titles and duties.

        Args:
            path: A workbook.
            sheet: Name of a sheet; ``None``: the first that holds anything and is not hidden.

        Raises:
            UserError: It is no workbook, is protected by a password, damaged, unsafe, empty, or has no such
                sheet.
        """
        book = _open(path)
        shown = book.first if sheet is None else sheet
        rows = list(book.rows(shown))
        width = max((len(cells) for _, cells in rows), default=0)
        heading, work = _parted(rows)
        headings = heading[1] if heading else ()
        title = _column(headings, _TITLE)
        if heading is None and width:
            title = max(range(width), key=lambda column: _letters_in(rows, column))
        return BatchPreview(
            file=book.file,
            sheets=book.sheets,
            sheet=shown,
            headings=tuple(headings) + ("",) * (width - len(headings)),
            rows=tuple(work[:_SHOWN]),
            row_count=len([1 for _, cells in work if title is None or _title(cells, title)]),
            title_column=title,
            duties_column=_column(headings, _DUTIES),
        )

    def run(self, request: BatchRequest, progress: Progress = silent) -> BatchResult:
        """Write a workbook with the codes in new columns; until it is whole nothing is there.

        Args:
            request: What to code.
            progress: Called with rows done and rows in all; what it raises stops the work.

        Raises:
            UserError: The workbook cannot be read, has no such sheet or column, or the new one cannot be
                written.
        """
        from nqs_desktop.reports.coded_workbook import NewCells, NoRoomError, SheetPlace, write_with_columns

        book = _open(request.path)
        if request.out.suffix.lower() != request.path.suffix.lower():
            expected = request.path.suffix.lower()
            found = request.out.suffix or "—"
            raise UserError("records.wrong_suffix", file=request.out.name, found=found, expected=expected)
        _refuse_itself(request)
        rows = list(book.rows(request.sheet, progress))
        _check_columns(book.file, request, rows)
        read = (request.title_column, request.duties_column)
        book.check_values(request.sheet, [column for column in read if column is not None])
        heading, work = _parted(rows)
        coder = _Coder(self._assistant, self._remembered(), request)
        cells: dict[int, Sequence[str | int]] = {}
        if heading is not None:
            cells[heading[0]] = [
                say(message(f"classification.heading_{one}"), request.language) for one in _HEADINGS
            ]
        for done, (number, row) in enumerate(work):
            if done % _STEP == 0:
                progress(done, len(work))
            title = _title(row, request.title_column)
            if title:
                duties = "" if request.duties_column is None else _cell(row, request.duties_column)
                cells[number] = coder.cells(number, title, duties)
        progress(len(work), len(work))
        place = SheetPlace(*book.parts(request.sheet), heading[0] if heading else 0)
        try:
            write_with_columns(book.data, place, NewCells(cells, coder.marked, _WIDTHS), request.out)
        except NoRoomError:
            raise UserError(
                "classification.no_room", file=book.file, sheet=request.sheet, count=len(_HEADINGS)
            ) from None
        return coder.result()

    def _remembered(self) -> dict[str, list[RememberedCode]]:
        found: dict[str, list[RememberedCode]] = {}
        for one in self._assistant.remembered():
            found.setdefault(one.title_key, []).append(one)
        return found


class _Coder:
    """Codes one row after another; a title that was coded before is not coded again."""

    def __init__(
        self,
        assistant: ClassificationAssistant,
        remembered: dict[str, list[RememberedCode]],
        request: BatchRequest,
    ) -> None:
        self.marked: set[int] = set()
        self._classifier = assistant.classifier(request.edition)
        self._remembered = remembered
        self._request = request
        self._known: dict[tuple[str, str], tuple[str, Sequence[str | int]]] = {}
        self._counts = {"sure": 0, "unsure": 0, "uncoded": 0}

    def cells(self, number: int, title: str, duties: str) -> Sequence[str | int]:
        """Return the new cells of a row and count it."""
        key = (phrase(title) or title, phrase(duties))
        if key not in self._known:
            settled = self._remembered.get(same_title_key(title), ())
            answers = self._classifier.classify(title, duties, 1 + _FURTHER, settled)
            self._known[key] = self._answered(answers)
        status, cells = self._known[key]
        self._counts[status] += 1
        if status != "sure":
            self.marked.add(number)
        return cells

    def result(self) -> BatchResult:
        """Return what came of all rows."""
        return BatchResult(rows=sum(self._counts.values()), **self._counts, out=self._request.out)

    def _answered(self, answers: Sequence[Classification]) -> tuple[str, Sequence[str | int]]:
        language = self._request.language
        if not answers:
            uncoded = say(message("classification.uncoded"), language)
            return "uncoded", ["", "", "", 0, uncoded, "", ""]
        best = answers[0]
        status = "sure" if best.certainty >= SURE else "unsure"
        reasons = " ".join(say(one.sentence, language) for one in best.reasons)
        further = "; ".join(f"{one.code} ({round(one.certainty * 100)}%)" for one in answers[1:])
        word = say(message(f"classification.{status}"), language)
        percent = round(best.certainty * 100)
        return status, [best.code, best.name.kk or "", best.name.ru or "", percent, word, reasons, further]


def _open(path: Path) -> "TitledWorkbook":
    from nqs_desktop.importers.titled_workbook import TitledWorkbook

    return TitledWorkbook(path)


def _refuse_itself(request: BatchRequest) -> None:
    with suppress(OSError):
        if request.out.exists() and request.out.samefile(request.path):
            raise UserError("classification.same_file", file=request.out.name)


def _parted(rows: Sequence[_Row]) -> tuple[_Row | None, Sequence[_Row]]:
    """Return the row that names the columns, ``None`` where none does, and the rows of titles below it."""
    for place, row in enumerate(rows[:_ABOVE]):
        named = (_column(row[1], words) is not None for words in (_TITLE, _DUTIES))
        if place + 1 < len(rows) and any(named):
            return row, rows[place + 1 :]
    return None, rows


def _column(headings: Sequence[str], words: re.Pattern[str]) -> int | None:
    return next((place for place, cell in enumerate(headings) if words.match(cell.strip().casefold())), None)


def _letters_in(rows: Sequence[_Row], column: int) -> int:
    return sum(any(char.isalpha() for char in _cell(cells, column)) for _, cells in rows)


def _cell(cells: Sequence[str], column: int) -> str:
    return cells[column].strip() if 0 <= column < len(cells) else ""


def _title(cells: Sequence[str], column: int) -> str:
    """Return a cell's text; empty where it has no letter, as the numbers below the headings of a paper."""
    text = _cell(cells, column)
    return text if any(char.isalpha() for char in text) else ""


def _check_columns(file: str, request: BatchRequest, rows: Sequence[_Row]) -> None:
    width = max((len(cells) for _, cells in rows), default=0)
    for column in (request.title_column, request.duties_column):
        if column is not None and not 0 <= column < width:
            raise UserError(
                "classification.no_column", file=file, sheet=request.sheet, column=column + 1, count=width
            )
