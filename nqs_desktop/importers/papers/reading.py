"""Reads a paper that was taken apart: titles, texts in both languages, demands."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper import PaperCell, PaperDraft, PaperLine, PaperPosition
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.importers.bilingual_text import TextLine
from nqs_desktop.importers.papers.blocks import PaperBlocks
from nqs_desktop.importers.papers.demands import label_line, parted_demands
from nqs_desktop.importers.papers.front import read_front
from nqs_desktop.importers.papers.labels import PARTS, Role
from nqs_desktop.importers.papers.printed import PrintedDepartment, PrintedPaper, PrintedPosition, Said
from nqs_desktop.importers.papers.titles import PrintedUnits, read_paper_title
from nqs_desktop.importers.papers.tongues import long_texts, short_texts, with_sides
from nqs_desktop.importers.passages.requirement_reading import read_requirement
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.result import ReadingNotes

_OF_TITLE: Final = (Role.NUMBER, Role.POSITION, Role.UNITS)


def read_printed(blocks: PaperBlocks, printed: PrintedPaper, progress: Progress = silent) -> PaperDraft:
    """Return what a paper says.

    Args:
        blocks: The paper.
        printed: Its lines by position.
        progress: Called with positions read and positions in all; may raise ``Cancelled``.
    """
    return _Reader(blocks, printed).read(progress)


class _Reader:
    def __init__(self, blocks: PaperBlocks, printed: PrintedPaper) -> None:
        self._document = blocks.document
        self._printed = printed
        lines = list(blocks.lines())
        self._vocabulary = Vocabulary.of("\n".join(line.text for line in lines))
        self._languages = printed.languages
        self._warnings = list(blocks.warnings)
        self._departments: list[Department] = []
        self._headings = list(printed.headings)

    def read(self, progress: Progress) -> PaperDraft:
        """Read everything."""
        notes = ReadingNotes()
        printed = self._printed
        front = read_front(printed.front, printed.front_again, self._languages, self._vocabulary, notes)
        self._headings += front.headings
        positions: list[PaperPosition] = []
        units = PrintedUnits()
        count = len(self._printed.items)
        for number, item in enumerate(self._printed.items):
            progress(number, count)
            if isinstance(item, PrintedDepartment):
                self._department(item, notes)
            else:
                positions.append(self._position(item, len(positions), units))
        if positions and not units.any:
            self._warnings.append(message("papers.no_units", count=len(positions)))
        return PaperDraft(
            document=self._document,
            organisation=front.organisation,
            departments=tuple(self._departments),
            positions=tuple(positions),
            headings=_sorted(self._headings),
            leftovers=_sorted([*self._printed.leftovers, *front.leftovers]),
            guesses=tuple(sorted(notes.guesses, key=lambda guess: guess.line or 0)),
            warnings=(*self._warnings, *notes.warnings),
            languages=self._languages,
        )

    def _department(self, printed: PrintedDepartment, notes: ReadingNotes) -> None:
        """Enter a department; one of the name of an earlier one is that one again."""
        self._headings += [said.line for said in printed.lines]
        spoken = short_texts(printed.lines, self._languages)
        name = LocalizedText(
            paragraph(spoken[Language.KK], self._vocabulary, notes),
            paragraph(spoken[Language.RU], self._vocabulary, notes),
        )
        known = next((one for one in self._departments if one.name == name), None)
        if known is not None:
            self._departments.remove(known)
            self._departments.append(known)
            return
        number = len(self._departments)
        source = SourceReference(self._document, printed.lines[0].line.number)
        self._departments.append(
            Department(f"department-{number + 1}", name, sort_order=number, source=source)
        )

    def _position(self, printed: PrintedPosition, place: int, units: PrintedUnits) -> PaperPosition:
        notes = ReadingNotes()
        title = read_paper_title(printed, self._languages, self._vocabulary, notes, units)
        if printed.is_paired:
            _note(notes, printed.texts[Role.POSITION], message("papers.paired"))
        cells = [self._title_cell(printed)]
        texts = {part: LocalizedText() for part in RequirementPart}
        for role, said, labels in self._parts(printed):
            part = PARTS[role]
            cells.append(PaperCell(part, _sorted([*labels, *(one.line for one in said if not one.shared)])))
            if shared := tuple(one.line for one in said if one.shared):
                cells.append(PaperCell(part, shared, shared=True))
            texts[part] = self._text(part, said, title.line, notes)
        requirement = read_requirement(
            texts[RequirementPart.EDUCATION],
            texts[RequirementPart.EXPERIENCE],
            texts[RequirementPart.COMPETENCE],
            texts[RequirementPart.OPTIONAL],
        )
        if len(self._languages) == 1:  # the paper lacks nothing that it was to say in the other
            reasons = tuple(one for one in requirement.review_reasons if one.code != "text_missing")
            requirement = replace(requirement, review_reasons=reasons)
        if title.units_doubt:
            doubts = (*requirement.review_reasons, title.units_doubt)
            requirement = replace(requirement, review_reasons=doubts)
        position = StaffPosition(
            key="",
            number=title.number,
            title=title.title,
            units=title.units,
            department=self._departments[-1].key if self._departments else None,
            requirement=requirement,
            source=SourceReference(self._document, title.line),
            sort_order=place,
        )
        cells = [cell for cell in cells if cell.lines]
        return PaperPosition(tuple(cells), position, _sorted(printed.leftovers), tuple(notes.guesses))

    def _title_cell(self, printed: PrintedPosition) -> PaperCell:
        own = [said.line for role in _OF_TITLE for said in printed.texts.get(role, ()) if not said.shared]
        labels = [line for role, line in printed.labels if role in _OF_TITLE]
        return PaperCell(RequirementPart.POSITION, _sorted([*own, *labels]))

    def _parts(self, printed: PrintedPosition) -> list[tuple[Role, list[Said], list[PaperLine]]]:
        """Return the texts of each part with the words of labels; those of all demands are parted first."""
        texts = {role: list(printed.texts.get(role, ())) for role in PARTS}
        labels = {role: [line for other, line in printed.labels if other is role] for role in PARTS}
        loose = [line for role, line in printed.labels if role in {Role.DEMANDS, Role.DEPARTMENT}]
        for role, said, label in parted_demands(printed.texts.get(Role.DEMANDS, ())):
            if label is not None and not said.shared:
                labels[role].append(label_line(said.line, label))
            if said.line.text:
                texts[role].append(said)
        first = next((role for role in PARTS if texts[role]), Role.EDUCATION)
        labels[first] += loose
        return [(role, texts[role], labels[role]) for role in PARTS if texts[role] or labels[role]]

    def _text(
        self, part: RequirementPart, said: Sequence[Said], line: int, notes: ReadingNotes
    ) -> LocalizedText:
        """Return the text of a part in its languages, and note where the paper lacks one."""
        said = with_sides(said, self._languages)
        hinted = {language: [one for one in said if one.language is language] for language in Language}
        free = [one for one in said if one.language is None]
        parted = long_texts(free, self._languages)
        row = message(f"reading.row_{part.value}")
        if len(parted.order) > 2:
            _note(notes, said, message("reading.languages_mixed", row=row))
        elif parted.order == (Language.RU, Language.KK):
            _note(notes, said, message("reading.order_swapped"))
        texts: dict[Language, str | None] = {}
        for language in Language:
            own = [TextLine(one.line.number, one.line.text) for one in hinted[language]]
            spoken = sorted([*own, *parted.lines(language)], key=lambda line: line.number)
            texts[language] = paragraph(spoken, self._vocabulary, notes)
            if said and not texts[language] and language in self._languages:
                _note(notes, said, message(f"reading.text_missing_{language.value}", row=row))
        return LocalizedText(texts[Language.KK], texts[Language.RU])


def _note(notes: ReadingNotes, said: Sequence[Said], why: Message) -> None:
    first = said[0].line
    notes.guess(first.number, first.text, first.text, why)


def _sorted(lines: Sequence[PaperLine]) -> tuple[PaperLine, ...]:
    """Return lines in the order of the paper; parts of one line keep their order."""
    return tuple(sorted(lines, key=lambda line: line.number))
