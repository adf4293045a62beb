"""Reads a sheet of qualification requirements: departments, positions and their texts in Kazakh and Russian.

The sheet prints each position as a numbered title in two languages and a table of two columns: labels on the
left, on the right the text in one language after the other.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.source import Guess, SourceReference
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from nqs_desktop.importers.bilingual_text import TextLine, part_languages
from nqs_desktop.importers.passages.requirement_reading import read_requirement
from nqs_desktop.importers.requirement_headings import (
    Heading,
    ends_sentence,
    organisation_of,
    read_heading,
    split_headings,
)
from nqs_desktop.importers.requirement_labels import Cell, label_start, read_cells
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.requirement_titles import read_title, title_starts
from nqs_desktop.importers.result import ReadingNotes

_TABLE_HEAD: Final = re.compile(
    r"өлшем\w*\s*(?:/\s*)?критери|критери\w*\s*/\s*өлшем|талап\w*\s*/\s*требован\w*\s*$"
)
_KAZAKH_FIRST: Final = (Language.KK, Language.RU)


@dataclass(frozen=True, slots=True)
class StaffingReadResult:
    """A sheet as it was read.

    Attributes:
        draft: Organisation, departments and positions; nothing of it is stored.
        guesses: What was understood although it is printed otherwise, by line.
        warnings: What the reader of the sheet should know although nothing had to be guessed.
    """

    draft: StaffingDraft
    guesses: tuple[Guess, ...] = ()
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedPosition:
    """The lines of one position.

    Attributes:
        headings: Lines between the table before and the title: a department's heading, or none.
        title: Lines of the title in both languages.
        table: Lines of the table without its head.
    """

    headings: tuple[TextLine, ...]
    title: tuple[TextLine, ...]
    table: tuple[TextLine, ...]


def read(text: str, document: str) -> StaffingReadResult:
    """Return what a sheet of qualification requirements prints.

    Args:
        text: The sheet as it is, lines ending with a line feed.
        document: Short name of the document for the source of each entry.

    Raises:
        UserError: There is no position in it.
    """
    lines = text_lines(text)
    front, positions = segment(lines)
    if not positions:
        raise UserError("reading.no_positions", document=document)
    reader = _Reader(document, Vocabulary.of(text), ReadingNotes())
    return reader.read(front, positions)


def text_lines(text: str) -> list[TextLine]:
    """Return the lines of ``text`` that carry anything, with their numbers from 1."""
    return [
        TextLine(number, line.strip())
        for number, line in enumerate(text.replace("\f", " ").split("\n"), start=1)
        if line.strip()
    ]


def segment(lines: Sequence[TextLine]) -> tuple[tuple[TextLine, ...], list[PrintedPosition]]:
    """Part the lines of a sheet into its front (the sheet's own title) and its positions."""
    tables = _table_starts(lines)
    positions: list[PrintedPosition] = []
    front: tuple[TextLine, ...] = ()
    begin = 0
    for number, (start, body) in enumerate(tables):
        before = lines[begin:start]
        starts = title_starts(before)
        if not starts:
            continue
        title, ahead = tuple(before[starts[0] :]), before[: starts[0]]
        if positions:
            rest, headings = split_headings(ahead)
            positions[-1] = _with_table(positions[-1], rest)
        else:
            front, headings = tuple(ahead), ()
        end = tables[number + 1][0] if number + 1 < len(tables) else len(lines)
        positions.append(PrintedPosition(tuple(headings), title, ()))
        begin = body
        if number + 1 == len(tables):
            positions[-1] = _with_table(positions[-1], lines[body:end])
    return front, positions


def _with_table(position: PrintedPosition, table: Sequence[TextLine]) -> PrintedPosition:
    return PrintedPosition(position.headings, position.title, tuple(table))


def _table_starts(lines: Sequence[TextLine]) -> list[tuple[int, int]]:
    """Return where the head and the rows of each table begin; a lost head is found by the first label."""
    starts: list[tuple[int, int]] = []
    for place, line in enumerate(lines):
        lowered = line.text.lower()
        if _TABLE_HEAD.match(lowered):
            if starts and starts[-1][1] == place:
                starts[-1] = (starts[-1][0], place + 1)
            else:
                starts.append((place, place + 1))
            continue
        label = label_start(line.text)
        if label is None or label.part is not RequirementPart.EDUCATION:
            continue
        fresh = not starts or bool(title_starts(lines[starts[-1][1] : place]))
        if fresh and place and title_starts(lines[max(place - 4, 0) : place]):
            starts.append((place, place))
    return starts


@dataclass(slots=True)
class _Reader:
    """A sheet as far as it was read."""

    document: str
    vocabulary: Vocabulary
    notes: ReadingNotes
    departments: list[Department] = field(default_factory=list)
    positions: list[StaffPosition] = field(default_factory=list)

    def read(self, front: Sequence[TextLine], printed: Sequence[PrintedPosition]) -> StaffingReadResult:
        """Read every position and return the whole."""
        title, heading = organisation_of(front, self.vocabulary, self.notes)
        if heading:
            self._enter(heading)
        before: PrintedPosition | None = None
        for position in printed:
            if position.headings:
                self._enter(read_heading(position.headings, self.vocabulary, self.notes))
            self._note_guessed_heading(position, before)
            self.positions.append(self._position(position))
            before = position
        self._note_numbering()
        draft = StaffingDraft(title.organisation, tuple(self.departments), tuple(self.positions))
        guesses = sorted(self.notes.guesses, key=lambda guess: guess.line or 0)
        return StaffingReadResult(draft, tuple(guesses), tuple(self.notes.warnings))

    def _enter(self, heading: Heading) -> None:
        number = len(self.departments)
        source = SourceReference(self.document, heading.line)
        self.departments.append(
            Department(f"department-{number + 1}", heading.name, sort_order=number, source=source)
        )

    def _note_guessed_heading(self, position: PrintedPosition, before: PrintedPosition | None) -> None:
        """Note a heading that no full stop parts from the table before it."""
        if position.headings and before and before.table and not ends_sentence(before.table[-1].text):
            heading = " ".join(line.text for line in position.headings)
            self.notes.guess(
                position.headings[0].number, heading, heading, message("reading.heading_guessed")
            )

    def _note_numbering(self) -> None:
        """Warn where the numbers of a language do not rise by one."""
        for language in Language:
            numbers = [number for position in self.positions if (number := position.number.get(language))]
            for number, following in itertools.pairwise(numbers):
                if number.isdigit() and following.isdigit() and int(following) != int(number) + 1:
                    where = message("reading.kazakh" if language is Language.KK else "reading.russian")
                    self.notes.warn(
                        message("reading.numbering_skips", language=where, before=number, after=following)
                    )

    def _position(self, printed: PrintedPosition) -> StaffPosition:
        title = read_title(printed.title, self.vocabulary, self.notes)
        texts = self._texts(printed.table, title.line)
        requirement = read_requirement(
            texts[RequirementPart.EDUCATION],
            texts[RequirementPart.EXPERIENCE],
            texts[RequirementPart.COMPETENCE],
            texts[RequirementPart.OPTIONAL],
        )
        if title.units_doubt:
            doubts = (*requirement.review_reasons, title.units_doubt)
            requirement = replace(requirement, review_reasons=doubts)
        return StaffPosition(
            key="",
            number=title.number,
            title=title.title,
            units=title.units,
            department=self.departments[-1].key if self.departments else None,
            requirement=requirement,
            source=SourceReference(self.document, title.line),
            sort_order=len(self.positions),
        )

    def _texts(self, table: Sequence[TextLine], line: int) -> dict[RequirementPart, LocalizedText]:
        cells, before = read_cells(table)
        for stray in before:
            self.notes.guess(stray.number, stray.text, "", message("reading.text_without_row"))
        texts = {part: LocalizedText() for part in RequirementPart}
        for cell in cells:
            texts[cell.part] = self._cell_text(cell)
        for part in RequirementPart:
            if part is not RequirementPart.POSITION and part not in {cell.part for cell in cells}:
                self.notes.guess(line, "", "", message("reading.row_missing", row=_row_name(part)))
        return texts

    def _cell_text(self, cell: Cell) -> LocalizedText:
        parted = part_languages(cell.lines)
        for number in parted.inner_cuts:
            line = next(line.text for line in cell.lines if line.number == number)
            self.notes.guess(number, line, line, message("reading.languages_in_one_line"))
        if len(parted.order) > 2:
            self.notes.guess(
                cell.line,
                _beginning(cell),
                _beginning(cell),
                message("reading.languages_mixed", row=_row_name(cell.part)),
            )
        elif parted.order and parted.order != _KAZAKH_FIRST[: len(parted.order)] and len(parted.order) == 2:
            self.notes.guess(cell.line, _beginning(cell), _beginning(cell), message("reading.order_swapped"))
        for language in Language:
            if language not in parted.order:
                missing = message(f"reading.text_missing_{language.value}", row=_row_name(cell.part))
                self.notes.guess(cell.line, _beginning(cell), "", missing)
        return LocalizedText(
            paragraph(parted.lines(Language.KK), self.vocabulary, self.notes),
            paragraph(parted.lines(Language.RU), self.vocabulary, self.notes),
        )


def _beginning(cell: Cell) -> str:
    return cell.lines[0].text if cell.lines else ""


def _row_name(part: RequirementPart) -> Message:
    return message(f"reading.row_{part.value}")
