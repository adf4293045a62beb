"""A PDF file as word processors set it: narrow columns, rows torn by page breaks, names at the edges."""

from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, PageBreak, Paragraph, SimpleDocTemplate

from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.importers.tables import open_tables
from nqs_desktop.importers.tables.pdf_grid import column_edges
from nqs_desktop.importers.tables.pdf_lines import wrapped
from nqs_desktop.importers.tables.recognition import recognise
from nqs_desktop.reports import fonts

KAZAKH = "өңдеу мамандары, техник-технолог қызметкерлер және ұйымдастыру, «Нұр-Ай» үйлестірушісі ғылыми іс"
RUSSIAN = "работники, техник-технолог и делопроизводство по научному опыту (кроме 2017 года) специалисты в"
HEADING = ("Код", "Атауы", "Наименование")
Look = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]
FONT = fonts.TypeCase().font()
STYLE = ParagraphStyle("cell", fontName=FONT, fontSize=8, leading=9.6)


def _names(words: str, count: int) -> list[str]:
    """Names of one to 24 words, all of them different beginnings of one round of words."""
    rounds = cycle(words.split())
    return [" ".join(islice(rounds, 1 + number * 7 % 24)).rstrip(",").capitalize() for number in range(count)]


CODES = [
    code
    for unit in range(2111, 2131)
    for code in (str(unit), f"{unit}-1", f"{unit}-1-001", f"{unit}-1-002", f"{unit}-1-003")
]
ENTRIES = list(zip(CODES, _names(KAZAKH, len(CODES)), _names(RUSSIAN, len(CODES)), strict=True))


def _cell(text: str) -> Paragraph:
    return Paragraph(text, STYLE)


def _write(
    path: Path,
    look: list[Look],
    *,
    edge: Callable[[Canvas, int], None] = lambda canvas, page: None,
    before: list[Flowable] | None = None,
    numbered: float = 0,
) -> Path:
    """Write the entries as a table whose columns have no room to spare between them."""
    rows = [[*map(_cell, row)] for row in (HEADING, *ENTRIES)]
    widths = [60.0, 150.0, 150.0]
    if numbered:
        rows = [[_cell(str(100 + n) if n else "№"), *row, _cell("2017")] for n, row in enumerate(rows)]
        widths = [numbered, *widths, 30.0]
    left = 1 if GRID in look else 3  # points: without lines no less can be told from a space
    tight: list[Look] = [("LEFTPADDING", (0, 0), (-1, -1), left), ("RIGHTPADDING", (0, 0), (-1, -1), 0.5)]
    table = LongTable(rows, colWidths=widths, repeatRows=1, splitInRow=1, style=[*tight, *look])
    document = SimpleDocTemplate(str(path), pagesize=A4)

    def draw(canvas: Canvas, _: object) -> None:
        canvas.setFont(FONT, 8)
        edge(canvas, canvas.getPageNumber())

    document.build([*(before or []), table], onFirstPage=draw, onLaterPages=draw)
    return path


def _read(path: Path) -> list[tuple[str, ...]]:
    table = open_tables(path)
    mapping = recognise(table).mapping
    columns = [mapping.column(role) for role in (Role.CODE, Role.NAME_KK, Role.NAME_RU)]
    return [
        tuple("" if column is None else cells[column] for column in columns)
        for number, cells in table.rows(mapping.sheet)
        if number >= mapping.first_row
    ]


GRID: Look = ("GRID", (0, 0), (-1, -1), 0.5, "black")
TOP: Look = ("VALIGN", (0, 0), (-1, -1), "TOP")
LINES: Look = ("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")


@pytest.mark.parametrize("look", [[GRID, TOP], [TOP], [LINES, TOP]], ids=["grid", "plain", "lines"])
def test_full_columns_are_not_mixed(tmp_path: Path, look: list[Look]) -> None:
    assert _read(_write(tmp_path / "a.pdf", look)) == ENTRIES


@pytest.mark.parametrize("look", [[GRID, TOP], [TOP]], ids=["grid", "plain"])
def test_names_of_the_document_beside_the_numbers_of_pages(tmp_path: Path, look: list[Look]) -> None:
    def edge(canvas: Canvas, page: int) -> None:
        canvas.drawString(200, 810, "ҰЖ 01-2017 Ұлттық сыныптауыш")
        if page % 2:
            canvas.drawString(80, 30, f"{page + 24} ҰЖ 01-2017")
        else:
            canvas.drawRightString(500, 30, f"ҰЖ 01-2017 {page + 24}")

    title = [_cell("ҰЛТТЫҚ СЫНЫПТАУЫШ 2017"), PageBreak()]
    assert _read(_write(tmp_path / "a.pdf", look, edge=edge, before=title)) == ENTRIES


def test_a_number_at_the_foot_of_every_page_is_no_code(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.pdf", [GRID, TOP], edge=lambda canvas, _: canvas.drawString(120, 50, "25"))
    assert _read(path) == ENTRIES


def test_numbers_of_rows_that_are_wrapped(tmp_path: Path) -> None:
    assert _read(_write(tmp_path / "a.pdf", [GRID, TOP], numbered=14)) == ENTRIES


def test_words_torn_by_lines_and_pages() -> None:
    assert wrapped("техник-", "технолог") == "техник-технолог"
    assert wrapped("(ЭВМ/", "IT)") == "(ЭВМ/IT)"
    assert wrapped("слово -", "разряд") == "слово - разряд"
    assert wrapped("", "слово") == "слово"
    assert wrapped("слово", "") == "слово"


def test_edges_of_a_table_without_lines() -> None:
    assert column_edges([], (10.0, 20.0)) == (0.0, 0.0, 0.0)
