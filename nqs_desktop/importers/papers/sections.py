"""The order of a paper: titles, labels and texts that follow one another become positions.

Paragraphs wait until a label says what they were: the title of a position, the heading of a department, or
more of the text before.
"""

from collections.abc import Sequence
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import TextLine, language_of, leaning
from nqs_desktop.importers.papers.front import department_place, is_title_of_sheet
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, InlineLabel, Role, inline_label, labelled_parts
from nqs_desktop.importers.papers.printed import PrintedPaper, PrintedPosition, Said
from nqs_desktop.importers.papers.title_lines import (
    is_numbered_title,
    looks_like_heading,
    looks_like_title,
    title_place,
)
from nqs_desktop.importers.requirement_headings import ends_sentence, split_headings
from nqs_desktop.importers.requirement_titles import has_units

_OPENING: Final = frozenset((Role.EDUCATION, Role.DEMANDS, Role.DUTIES))
"""Roles that the demands of a position begin with."""
_MOST_TITLE_LINES: Final = 8


class Sections:
    """Takes the lines of a paper one after another and parts them into positions."""

    def __init__(self, paper: PrintedPaper, *, is_wrapped: bool) -> None:
        """Fill ``paper``.

        Args:
            paper: What comes out.
            is_wrapped: Whether a paragraph may be broken over several lines.
        """
        self._paper = paper
        self._is_wrapped = is_wrapped
        self._pending: list[PaperLine] = []
        self._current: PrintedPosition | None = None
        self._open: Role | None = None
        self._is_second = False
        self._before = ""
        self._said: set[tuple[Role, Language | None]] = set()

    @property
    def current(self) -> PrintedPosition | None:
        """The position that labels speak of."""
        return self._current

    def paragraph(self, line: PaperLine) -> None:
        """Take a line that stands outside of all tables, or alone in a row."""
        for part in labelled_parts(line.text):
            self._part(PaperLine(line.number, part, line.place))

    def _part(self, line: PaperLine) -> None:
        if self._begins_other_language(line):
            self._end_language()
            self._pending.append(line)
            return
        label = None if self._is_within_sentence(line.text) else inline_label(line.text)
        self._before = line.text
        if label is None or self._is_title_of_paper(label):
            self._pending.append(line)
            return
        language = language_of(label.rest) or language_of(label.label)
        self._settle(label.role, language)
        named = (PaperLine(line.number, label.label, line.place),)
        rest = [Said(PaperLine(line.number, label.rest, line.place))] if label.rest else []
        self._take(label.role, named, rest)
        self._said.add((label.role, language))
        self._open = label.role

    def _is_within_sentence(self, text: str) -> bool:
        """Tell whether a line goes on with the sentence of the line before: its words are no label then."""
        is_open = bool(self._before) and not ends_sentence(self._before)
        return self._is_wrapped and is_open and text[0].islower()

    def _begins_other_language(self, line: PaperLine) -> bool:
        """Tell whether a line is the paper's title again, before all positions in the other language."""
        titled = [one for one in Language if is_title_of_sheet(line.text, one)]
        if not titled or not self._paper.has_begun or self._is_second:
            return False
        positions = [item for item in self._paper.items if isinstance(item, PrintedPosition)]
        weight = sum(leaning(one.text) for position in positions for one in position.lines())
        return (weight > 0) is (titled[0] is Language.RU)

    def _end_language(self) -> None:
        """Settle what waits, the beginning of the title on lines of its own among it."""
        text, title = self._parted(self._pending)
        self._pending = list(text)
        self.end()
        self._pending = list(title)
        self._is_second = True

    def _is_title_of_paper(self, label: InlineLabel) -> bool:
        """Tell whether a label is none: part of a longer title, or the title of the whole paper."""
        if label.rest:
            return self._current is None and label.role in {Role.NUMBER, Role.DEPARTMENT}
        if label.label[0].islower():
            return True
        if self._current is not None:
            return False
        is_bare = not label.label.endswith((":", "-", "–", "—"))
        is_named = title_place(self._pending, numbered_only=True) is not None
        if label.role is Role.DUTIES:
            return not is_named
        return label.role not in DEMAND_ROLES or (is_bare and label.role is Role.DEMANDS and not is_named)

    def labelled(self, role: Role, labels: Sequence[PaperLine], texts: Sequence[Said]) -> None:
        """Take a row of a table of criteria: its label and its text."""
        self._settle(role, None)
        self._take(role, labels, texts)
        self._said.update({(role, None), *((role, language) for language in Language)})
        self._open = None

    def more(self, role: Role, labels: Sequence[PaperLine], texts: Sequence[Said]) -> bool:
        """Take more of the row before; tell whether there is a position for it."""
        if self._current is None or self._pending:
            return False
        self._take(role, labels, texts)
        return True

    def new_table(self, first: Role) -> None:
        """Close the texts of paragraphs: what follows stands in a table whose first label is ``first``."""
        if self._pending:
            self._settle(first, None, is_table=True)
        elif self._current is not None and self._is_said(first, None):
            self._close()
        self._open = None

    def end(self, *, is_last: bool = False) -> None:
        """Settle what still waits: a table of another kind follows, or nothing where ``is_last``."""
        text: Sequence[PaperLine] = ()
        headings: Sequence[PaperLine] = self._pending
        if self._open is not None and self._current is not None:
            text, headings = self._parted(self._pending)
            self._continue(text)
        if is_last and self._paper.has_begun:
            self._paper.leftovers += headings  # a department without positions is none
        else:
            self._headings(headings)
        self._pending = []
        self._close()

    def _close(self) -> None:
        self._current, self._open = None, None
        self._said = set()

    def _is_said(self, role: Role, language: Language | None) -> bool:
        return (role, language) in self._said or (role, None) in self._said

    def _settle(self, role: Role, language: Language | None, *, is_table: bool = False) -> None:
        """Decide what the waiting lines were, now that a label of ``role`` follows them."""
        lines, self._pending = self._pending, []
        if role is Role.POSITION:
            if self._begins_with(language):
                self._before_title(lines)
                self._open_position()
            else:
                self._unclaimed(lines)
            return
        place = self._title_place(lines, role, language, is_table=is_table)
        if place is None:
            self._unclaimed(lines)
            if self._current is None or (is_table and self._is_said(role, None)):
                self._open_position()
            return
        self._before_title(lines[:place])
        position = self._open_position()
        title, beside = self._title_lines(lines[place:])
        position.add(Role.POSITION, map(Said, title))
        position.leftovers += beside

    def _begins_with(self, language: Language | None) -> bool:
        """Tell whether a label of a title begins a position, and is not the same in the other language."""
        current = self._current
        if current is None or current.has_demands:
            return True
        return current.has(Role.POSITION) and (language is None or (Role.POSITION, language) in self._said)

    def _title_place(
        self, lines: Sequence[PaperLine], role: Role, language: Language | None, *, is_table: bool
    ) -> int | None:
        current = self._current
        repeated = current is None or is_table or self._is_said(role, language)
        if current is not None and current.is_named and not current.has_demands and not current.leftovers:
            repeated = False
        if not repeated and role not in _OPENING:
            return None
        place = title_place(lines, numbered_only=not repeated)
        if place == 0 and self._open and current is not None and not self._has_text(self._open):
            return None  # it is the text of the label before
        return place

    def _has_text(self, role: Role) -> bool:
        current = self._current
        return current is not None and bool(current.texts.get(role) or role is Role.DUTIES)

    def _title_lines(self, lines: Sequence[PaperLine]) -> tuple[list[PaperLine], list[PaperLine]]:
        """Part lines that begin with a title into the title and what stands beside it."""
        end = 1
        while end < len(lines) and end < _MOST_TITLE_LINES:
            before, line = lines[end - 1].text, lines[end].text
            goes_on = self._is_wrapped or line[0].islower() or (has_units(line) and not has_units(before))
            first, other = language_of(lines[0].text), language_of(line)
            is_other = bool(first and other and first is not other and looks_like_title(line))
            if not (goes_on or is_other or is_numbered_title(line)):
                break
            end += 1
        return list(lines[:end]), list(lines[end:])

    def _before_title(self, lines: Sequence[PaperLine]) -> None:
        """Take the lines between the demands before and a title."""
        if self._open is not None and self._current is not None:
            text, headings = self._parted(lines)
            self._continue(text)
            self._headings(headings)
        else:
            self._headings(lines)

    def _unclaimed(self, lines: Sequence[PaperLine]) -> None:
        """Take lines before a label of the position that is open."""
        if self._open is not None and self._current is not None:
            self._continue(lines)
        elif self._current is not None and self._current.is_named:
            self._current.leftovers += lines
        else:
            self._headings(lines)

    def _continue(self, lines: Sequence[PaperLine]) -> None:
        if self._open is not None and self._current is not None:
            self._current.add(self._open, map(Said, lines))

    def _parted(self, lines: Sequence[PaperLine]) -> tuple[Sequence[PaperLine], Sequence[PaperLine]]:
        """Part lines into more of the text before and the headings behind it."""
        rest, _ = split_headings([TextLine(line.number, line.text) for line in lines])
        if not rest and not self._has_text(self._open or Role.DUTIES):
            return lines, ()
        return lines[: len(rest)], lines[len(rest) :]

    def _headings(self, lines: Sequence[PaperLine]) -> None:
        """Take lines outside of positions: the paper's front, departments, or what nobody understands."""
        if not self._paper.has_begun:
            self._paper.front += lines
            return
        if self._is_second and not self._paper.front_again:
            place = department_place(lines)
            self._paper.front_again += lines[:place]
            lines = lines[place:]
        heading: list[PaperLine] = []
        for line in lines:
            if not looks_like_heading(line.text) and not (heading and self._is_wrapped):
                self._paper.leftovers.append(line)
                continue
            if heading and not self._is_wrapped and not _are_pair(heading, line):
                self._paper.department(heading)
                heading = []
            heading.append(line)
        self._paper.department(heading)

    def _open_position(self) -> PrintedPosition:
        self._close()
        self._current = self._paper.begin()
        return self._current

    def _take(self, role: Role, labels: Sequence[PaperLine], texts: Sequence[Said]) -> None:
        position = self._current or self._open_position()
        position.label(role, labels)
        position.add(role, texts)


def _are_pair(heading: Sequence[PaperLine], line: PaperLine) -> bool:
    """Tell whether a line is the same heading in the other language."""
    first, second = language_of(heading[0].text), language_of(line.text)
    return len(heading) == 1 and first is not None and second is not None and first is not second
