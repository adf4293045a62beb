"""The sheet of requirements as text, read by its own reader, with the lines of each position beside it."""

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper import PaperCell, PaperDraft, PaperLine, PaperPosition
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.source import Guess
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.importers import requirement_sheet
from nqs_desktop.importers.bilingual_text import TextLine
from nqs_desktop.importers.papers.labels import PARTS, inline_label
from nqs_desktop.importers.requirement_labels import read_cells
from nqs_desktop.importers.requirement_sheet import PrintedPosition


def read_sheet(text: str, document: str) -> PaperDraft:
    """Return what a sheet says, exactly as its reader understands it.

    Raises:
        UserError: There is no position in it, or labels that its reader does not know.
    """
    result = requirement_sheet.read(text, document)
    lines = requirement_sheet.text_lines(text)
    front, printed = requirement_sheet.segment(lines)
    positions = []
    left = list(result.guesses)
    for own, position in zip(printed, result.draft.positions, strict=True):
        numbers = {line.number for line in (*own.title, *own.table)}
        guesses = tuple(guess for guess in left if guess.line in numbers)
        left = [guess for guess in left if guess.line not in numbers]
        positions.append(_position(own, position, guesses))
    headings = [*front, *(line for own in printed for line in own.headings)]
    if any(_strange_label(cell) for one in positions for cell in one.cells):
        raise UserError("papers.no_positions", document=document)
    taken = {line.number for line in headings} | {line.number for one in positions for line in one.lines}
    heads = [line for line in lines if line.number not in taken]
    return PaperDraft(
        document=document,
        organisation=result.draft.organisation,
        departments=result.draft.departments,
        positions=tuple(positions),
        headings=tuple(sorted(map(_line, (*headings, *heads)), key=lambda line: line.number)),
        guesses=tuple(left),
        warnings=result.warnings,
    )


def _position(printed: PrintedPosition, position: StaffPosition, guesses: tuple[Guess, ...]) -> PaperPosition:
    cells, _ = read_cells(printed.table)
    title = PaperCell(RequirementPart.POSITION, tuple(map(_line, printed.title)))
    starts = [cell.line for cell in cells]
    first = starts[0] if starts else None
    before = [line for line in printed.table if first is None or line.number < first]
    parts = [
        PaperCell(
            cell.part,
            tuple(
                _line(line)
                for line in printed.table
                if start <= line.number and (not end or line.number < end)
            ),
        )
        for cell, start, end in zip(cells, starts, [*starts[1:], 0], strict=True)
    ]
    return PaperPosition((title, *parts), position, tuple(map(_line, before)), guesses)


def _strange_label(cell: PaperCell) -> bool:
    """Tell whether a line within a cell is the label of another part, which the sheet's reader overlooked."""
    for line in cell.lines[1:]:
        if not (line.text[:1].isupper() or line.text.rstrip().endswith(":")):
            continue  # the middle of a sentence that a column broke
        label = inline_label(line.text)
        if label is not None and not label.rest and PARTS.get(label.role, cell.part) is not cell.part:
            return True
    return False


def _line(line: TextLine) -> PaperLine:
    return PaperLine(line.number, " ".join(line.text.split()))
