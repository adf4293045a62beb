"""Takes a paper apart, whatever its format was: one way from blocks to positions."""

from itertools import product
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.papers.blocks import PaperBlocks, Table
from nqs_desktop.importers.papers.column_heads import ColumnHeads, column_heads
from nqs_desktop.importers.papers.criteria_tables import CriteriaTable, label_column
from nqs_desktop.importers.papers.front import department_place, is_title_of_sheet
from nqs_desktop.importers.papers.labels import Role
from nqs_desktop.importers.papers.pairing import pair_languages
from nqs_desktop.importers.papers.position_rows import SUM, PositionRows
from nqs_desktop.importers.papers.printed import (
    PrintedDepartment,
    PrintedPaper,
    PrintedPosition,
    Said,
)
from nqs_desktop.importers.papers.sections import Sections
from nqs_desktop.importers.papers.tongues import languages_of

_SURE: Final = 20.0
"""How much a column of a page reads as one language."""


def recognise(paper: PaperBlocks, *, is_wrapped: bool) -> PrintedPaper:
    """Return which lines of a paper belong to which position.

    Args:
        paper: The paper's blocks.
        is_wrapped: Whether a paragraph may be broken over several lines, as in a text file.
    """
    return _Recogniser(paper, is_wrapped=is_wrapped).run()


class _Recogniser:
    def __init__(self, paper: PaperBlocks, *, is_wrapped: bool) -> None:
        self._blocks = paper
        self._printed = PrintedPaper(headings=list(paper.running), leftovers=list(paper.notes))
        self._sections = Sections(self._printed, is_wrapped=is_wrapped)
        self._heads: ColumnHeads | None = None
        self._width = 0

    def run(self) -> PrintedPaper:
        for block in self._blocks.blocks:
            if isinstance(block, PaperLine):
                self._sections.paragraph(block)
            else:
                self._table(block)
        self._sections.end(is_last=True)
        self._part_front()
        self._dissolve_nameless()
        self._printed.languages = self._languages()
        pair_languages(self._printed)
        return self._printed

    def _languages(self) -> tuple[Language, ...]:
        """Return the languages of the paper, those that the heads of its columns name among them."""
        positions = (item for item in self._printed.items if isinstance(item, PrintedPosition))
        named = {said.language for one in positions for texts in one.texts.values() for said in texts}
        spoken = named.union(languages_of(self._blocks.lines()))
        return tuple(language for language in Language if language in spoken)

    def _table(self, table: Table) -> None:
        heads = column_heads(table)
        if heads is not None:
            self._sections.end()
            self._heads, self._width = heads, table.width
            PositionRows(table, heads, self._printed).read(has_head=True)
            return
        column = label_column(table)
        if column is not None:
            CriteriaTable(table, column, self._printed, self._sections).read()
        elif self._heads is not None and table.width == self._width:
            self._sections.end()
            PositionRows(table, self._heads, self._printed).read(has_head=False)
        elif _has_language_columns(table):
            self._language_columns(table)
        elif table.width == 1:
            for lines in table.cells:
                for line in lines:
                    self._sections.paragraph(line)
        else:
            self._unknown(table)

    def _language_columns(self, table: Table) -> None:
        """Read a page in two columns, Kazakh beside Russian: one column after the other."""
        for column in range(table.width):
            for row in range(len(table.grid)):
                for place, lines in table.own(row):
                    if place == column:
                        for line in lines:
                            self._sections.paragraph(line)
            self._sections.end()

    def _unknown(self, table: Table) -> None:
        """Keep a table that nobody understands; before the first position it belongs to the front."""
        self._sections.end()
        lines = [line for cell in table.cells for line in cell]
        if self._printed.has_begun:
            self._printed.leftovers += lines
        else:
            self._printed.front += lines

    def _part_front(self) -> None:
        """Let the first department be one like the others: its heading ends the paper's front."""
        front = self._printed.front
        place = department_place(front)
        if front[place:]:
            self._printed.items.insert(0, PrintedDepartment(tuple(map(Said, front[place:]))))
            del front[place:]

    def _dissolve_nameless(self) -> None:
        """Keep as text what looked like a position and has no title: it cannot be stored."""
        for item in list(self._printed.items):
            if isinstance(item, PrintedPosition) and not _is_named(item):
                self._printed.items.remove(item)
                self._printed.leftovers += item.lines()


def _has_language_columns(table: Table) -> bool:
    """Tell whether a table is a page in two columns, one in each language."""
    if table.width != len(Language):
        return False
    texts = [[table.text(row, column) for row in range(len(table.grid))] for column in range(table.width)]
    first, second = (sum(map(leaning, column)) for column in texts)
    return first * second < 0 and min(abs(first), abs(second)) >= _SURE


def _is_named(position: PrintedPosition) -> bool:
    """Tell whether a position has a title that is not the title of the whole paper."""
    texts = [said.line.text for said in position.texts.get(Role.POSITION, ())]
    is_sum = bool(texts) and SUM.match(texts[0]) is not None
    return bool(texts) and not is_sum and not any(is_title_of_sheet(*one) for one in product(texts, Language))
