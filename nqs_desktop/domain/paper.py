"""A paper with requirements as it was read: beside each reading the lines that it was taken from.

Every line of a paper stands in exactly one place: in a cell of a position, among its leftovers, among the
headings or the leftovers of the paper. A line that holds several things (a label and its text) is
parted: its parts keep the line's number and their order.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.source import Guess
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A line of a paper: a paragraph, a line within a cell, or a printed line where a file has no others.

    Attributes:
        number: Its number in the paper, from 1, in reading order; guesses and sources speak of it.
        text: Its words with single spaces, never empty.
        place: Where to look for it: the cell of a sheet such as ``B5``, the page of a PDF file such as ``3``;
            empty where the number says it all.
    """

    number: int
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class PaperCell:
    """Lines that one part of a position was read from, the words of the label among them.

    Attributes:
        part: The part; ``POSITION`` for number, title and units.
        lines: The lines in their order.
        shared: The lines stand in a cell merged over several positions, and are told with the first of them.
    """

    part: RequirementPart
    lines: tuple[PaperLine, ...]
    shared: bool = False


@dataclass(frozen=True, slots=True)
class PaperPosition:
    """A position of a paper.

    Attributes:
        cells: What it was read from, in the order of the paper.
        position: The reading; its department is a key of the paper's departments.
        leftovers: Lines that stand at this position and were not understood, such as its duties.
        guesses: What was understood although it is printed otherwise.
        corrected: What a user made of the reading; ``None`` where nobody changed it.
    """

    cells: tuple[PaperCell, ...]
    position: StaffPosition
    leftovers: tuple[PaperLine, ...] = ()
    guesses: tuple[Guess, ...] = ()
    corrected: StaffPosition | None = None

    @property
    def result(self) -> StaffPosition:
        """What is taken in: the correction, else the reading."""
        return self.corrected or self.position

    @property
    def lines(self) -> tuple[PaperLine, ...]:
        """The position's own lines in their order, leftovers among them, lines of shared cells not."""
        own = [line for cell in self.cells if not cell.shared for line in cell.lines]
        return tuple(sorted((*own, *self.leftovers), key=lambda line: line.number))


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper as it was read; nothing of it is stored.

    Attributes:
        document: Name of the file, or of what was pasted.
        organisation: Name of the organisation that it was taken to name.
        departments: Its departments, each after the one above it, with keys of this draft.
        positions: Its positions in the order of the paper.
        headings: Lines read as the paper's own title, as departments, heads of tables and running heads.
        leftovers: Lines outside all positions that were not understood.
        guesses: Guesses outside all positions.
        warnings: What the user should know beside.
        languages: The languages that the paper is written in; where it is one, nothing lacks in the other.
    """

    document: str
    organisation: LocalizedText
    departments: tuple[Department, ...]
    positions: tuple[PaperPosition, ...]
    headings: tuple[PaperLine, ...] = ()
    leftovers: tuple[PaperLine, ...] = ()
    guesses: tuple[Guess, ...] = ()
    warnings: tuple[Message, ...] = ()
    languages: tuple[Language, ...] = (Language.KK, Language.RU)

    def lines(self) -> Iterator[PaperLine]:
        """Iterate over every line of the paper once; the order is that of the places where they stand."""
        yield from self.headings
        yield from self.leftovers
        for position in self.positions:
            yield from position.lines

    def all_guesses(self) -> tuple[Guess, ...]:
        """Return the guesses of the paper and of its positions in the order of the lines."""
        found = [*self.guesses, *(guess for position in self.positions for guess in position.guesses)]
        return tuple(sorted(found, key=lambda guess: guess.line or 0))

    def with_correction(self, number: int, position: StaffPosition | None) -> "PaperDraft":
        """Return the draft with what a user made of one position.

        Args:
            number: Its place in ``positions``, from 0.
            position: The corrected position; ``None`` returns to the reading.
        """
        positions = list(self.positions)
        unchanged = position is None or position == positions[number].position
        positions[number] = replace(positions[number], corrected=None if unchanged else position)
        return replace(self, positions=tuple(positions))

    def with_warnings(self, warnings: tuple[Message, ...]) -> "PaperDraft":
        """Return the draft with more that the user should know, before the rest."""
        return replace(self, warnings=(*warnings, *self.warnings))

    def staffing(self, organisation: str = "") -> StaffingDraft:
        """Return all positions as they were read, without corrections.

        Args:
            organisation: Key of the organisation that they go to; empty for the one that the paper names.
        """
        return StaffingDraft(
            self.organisation,
            self.departments,
            tuple(one.position for one in self.positions),
            organisation_key=organisation,
        )


class Outcome(StrEnum):
    """What taking in a position would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class PositionComparison:
    """A position of a paper beside what is stored.

    Attributes:
        outcome: What taking it in would do.
        key: The key that it has or would get.
        stored: The position that is there; ``None`` for a new one.
    """

    outcome: Outcome
    key: str
    stored: StaffPosition | None = None


def departments_of(departments: Sequence[Department], positions: Iterable[StaffPosition]) -> list[Department]:
    """Return the departments that positions stand in, with those above them, in their order."""
    wanted = {position.department for position in positions}
    for department in reversed(departments):
        if department.key in wanted:
            wanted.add(department.parent)
    return [department for department in departments if department.key in wanted]
