"""Where pages end: no lone line, no heading without its text, no empty page at the end."""

from itertools import pairwise
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports.document import (
    Alignment,
    Block,
    Column,
    Diagram,
    DiagramBox,
    Document,
    Heading,
    Row,
    SignatureLine,
    Signatures,
    Spacer,
    Table,
    plain,
)
from nqs_desktop.reports.pdf_writer import write
from tests.reports.measured import MeasuredPage, measured, text_of
from tests.reports.samples import pages, text_row

COLUMNS = (Column("Коды", 0.2), Column("Атауы", 0.8))


def printed(folder: Path, *blocks: Block) -> list[MeasuredPage]:
    write(Document("Сынақ", "kk", blocks), folder / "a.pdf")
    return measured(folder / "a.pdf")


def lines(page: MeasuredPage) -> list[str]:
    """Return the lines of a page without its number."""
    return [text_of(line) for line in page.lines()][:-1]


@pytest.mark.parametrize("above", range(30, 46, 2))
@pytest.mark.parametrize("length", [3, 4, 7])
def test_no_line_of_a_paragraph_stands_alone(tmp_path: Path, above: int, length: int) -> None:
    text = plain(("жол " * 21 + "соңғысы ") * length)
    found = printed(tmp_path, *(plain(f"үстінде-{number}") for number in range(above)), text)
    counts = [sum("үстінде" not in line for line in lines(page)) for page in found]
    assert 1 not in counts


@pytest.mark.parametrize("above", range(28, 32))
def test_no_line_of_a_cell_stands_alone(tmp_path: Path, above: int) -> None:
    rows = [text_row(f"{number}", "қысқа") for number in range(above)]
    long = Row(((plain("ұзын"),), (plain("жол " * 900),)))
    found = printed(tmp_path, Table(COLUMNS, (*rows, long)))
    counts = [sum("жол" in line for line in lines(page)) for page in found]
    assert len([count for count in counts if count]) > 1
    assert 1 not in counts


@pytest.mark.parametrize("above", range(34, 46, 2))
@pytest.mark.parametrize("length", [2, 3, 6])
def test_a_heading_stays_with_two_lines_of_its_text(tmp_path: Path, above: int, length: int) -> None:
    text = plain("мәтін " * 14 * length)
    heading = Heading(("БАСТАМА",), 1, "Бастама", Alignment.LEFT)
    found = printed(tmp_path, *(plain(f"үстінде-{number}") for number in range(above)), heading, text)
    for page in found:
        for upper, lower in pairwise([*lines(page), ""]):
            if upper == "БАСТАМА":
                assert "мәтін" in lower
    pages_with_text = [page for page in found if any("мәтін" in line for line in lines(page))]
    assert any("БАСТАМА" in line for line in lines(pages_with_text[0]))


@pytest.mark.parametrize("rows", range(28, 34))
def test_no_page_is_empty(tmp_path: Path, rows: int) -> None:
    table = Table(COLUMNS, tuple(text_row(str(number), "х") for number in range(rows)))
    assert all(lines(page) for page in printed(tmp_path, table))


@pytest.mark.parametrize("above", [0, 20, 38])
def test_a_diagram_stays_with_its_title_and_has_room(tmp_path: Path, above: int) -> None:
    boxes = (DiagramBox("ҚОРАП", 0, 200, 50, 20),)
    diagram = Diagram("АТАУЫ", 100, 400, boxes, (), Table(COLUMNS, ()))
    texts: list[Block] = [plain("үстінде") for _ in range(above)]
    blocks = (*texts, Heading(("БӨЛІМ",), 1, "Б"), Spacer(2), diagram)
    found = [lines(page) for page in printed(tmp_path, *blocks)]
    (page,) = [page for page in found if "ҚОРАП" in page]
    assert "АТАУЫ" in page
    assert "БӨЛІМ" in page


@pytest.mark.parametrize("word", ["ә" * 2000, "Атауы ұзақ " * 400])
def test_a_heading_of_a_table_never_fills_the_page(tmp_path: Path, word: str) -> None:
    table = Table((Column(word, 0.1), Column("Атауы", 0.9)), tuple(text_row("а", "жол") for _ in range(60)))
    write(Document("Сынақ", "kk", (table,)), tmp_path / "a.pdf")
    texts = pages(tmp_path / "a.pdf")
    assert sum(text.count("жол") for text in texts) == 60
    assert all("жол" in text and "Атауы" in text for text in texts)


def test_lines_to_sign_of_any_length_are_set(tmp_path: Path) -> None:
    long = SignatureLine("Төраға " * 300, "", "қолы", "аты-жөні")
    signing = Signatures((long, long, SignatureLine("Мүше", "А.", "қолы", "аты-жөні")), "күні")
    write(Document("Сынақ", "kk", (signing,)), tmp_path / "a.pdf")
    text = " ".join(pages(tmp_path / "a.pdf"))
    assert text.count("Төраға") == 600
    assert "Мүше" in text


def test_stories_are_made_as_their_pages_come(tmp_path: Path) -> None:
    """A cell that cannot be set stops the paper only where it stands: what is before it was laid."""
    steps: list[int] = []
    tables = [Table(COLUMNS, tuple(text_row("а", "б") for _ in range(50))) for _ in range(20)]
    with pytest.raises(UserError, match="no_glyph"):
        write(
            Document("А", "kk", (*tables, plain("\U000e0100\U0010ffff"))),
            tmp_path / "a.pdf",
            lambda done, total: steps.append(done),
        )
    assert steps[-1] >= 900
