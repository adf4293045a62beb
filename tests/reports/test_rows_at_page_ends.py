"""Where tables and charts meet the end of a page: no lone row, no scrap of a row, no chart cut in two."""

from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.chart import ChartTone
from nqs_desktop.reports.document import (
    Block,
    Chart,
    ChartBar,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Run,
    Table,
    plain,
)
from nqs_desktop.reports.kept_blocks import kept_row
from nqs_desktop.reports.pdf_writer import write
from tests.reports.measured import measured, text_of
from tests.reports.samples import text_row

COLUMNS = (Column("Коды", 0.2), Column("Атауы", 0.8))
ROWS = tuple(text_row(f"№{number}", "қысқа жол") for number in range(6))


def printed(folder: Path, *blocks: Block, landscape: bool = False) -> list[list[str]]:
    """Return the lines of each page without its number."""
    write(Document("Сынақ", "kk", blocks, landscape=landscape), folder / "a.pdf")
    return [[text_of(line) for line in page.lines()][:-1] for page in measured(folder / "a.pdf")]


def above(count: int) -> list[Block]:
    return [plain(f"үстінде-{number}") for number in range(count)]


@pytest.mark.parametrize("lines", range(28, 42))
def test_no_short_row_of_a_table_stands_alone(tmp_path: Path, lines: int) -> None:
    heading = Heading(("БӨЛІМ",), 1, "Бөлім")
    found = printed(tmp_path, *above(lines), heading, Table(COLUMNS, ROWS))
    counts = [sum("қысқа" in line for line in page) for page in found]
    assert sum(counts) == len(ROWS)
    assert 1 not in counts
    (page,) = [page for page in found if "БӨЛІМ" in page]
    assert any("қысқа" in line for line in page)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_no_heading_is_left_without_its_table(tmp_path: Path, count: int) -> None:
    heading = Heading(("БӨЛІМ",), 1, "Бөлім")
    table = Table(COLUMNS, (*ROWS[: count - 1], kept_row(ROWS[count - 1])))
    for lines in range(28, 42):
        for page in printed(tmp_path, *above(lines), heading, table, plain("ескерту")):
            assert not page or "БӨЛІМ" not in page[-1]


@pytest.mark.parametrize("lines", range(32, 42))
def test_no_short_row_stands_alone_without_a_heading_either(tmp_path: Path, lines: int) -> None:
    found = printed(tmp_path, *above(lines), Table(COLUMNS, ROWS))
    assert 1 not in [sum("қысқа" in line for line in page) for page in found]


def test_a_table_of_one_row_is_set(tmp_path: Path) -> None:
    for lines in range(36, 42):
        (*_, last) = printed(tmp_path, *above(lines), Table(COLUMNS, ROWS[:1]))
        assert any("қысқа" in line for line in last)


@pytest.mark.parametrize("lines", range(2, 16))
def test_no_scrap_of_a_long_row_is_left_for_the_next_page(tmp_path: Path, lines: int) -> None:
    cell = tuple(plain(f"тармақ-{number}") for number in range(28))
    found = printed(tmp_path, *above(lines), Table(COLUMNS, (Row(((plain("а"),), cell)),)))
    counts = [count for page in found if (count := sum("тармақ" in line for line in page))]
    assert sum(counts) == len(cell)
    assert min(counts) > 2


@pytest.mark.parametrize("is_landscape", [False, True])
def test_a_row_of_a_quarter_of_a_page_is_never_torn(tmp_path: Path, is_landscape: bool) -> None:
    cell = tuple(plain(f"тармақ-{number}") for number in range(7 if is_landscape else 11))
    for lines in range(10, 38, 4):
        table = Table(COLUMNS, (Row(((plain("а"),), cell)),))
        found = printed(tmp_path, *above(lines), table, landscape=is_landscape)
        assert len([page for page in found if any("тармақ" in line for line in page)]) == 1


@pytest.mark.parametrize("lines", range(30, 40))
def test_a_row_that_stays_with_the_next_ends_no_page(tmp_path: Path, lines: int) -> None:
    group = Row(tuple((Paragraph((Run(word),), keep_with_next=True),) for word in ("0101", "ТОП")))
    table = Table(COLUMNS, (*ROWS[:3], group, *ROWS[3:]))
    for page in printed(tmp_path, *above(lines), table):
        assert not page or "ТОП" not in page[-1]


@pytest.mark.parametrize("lines", range(24, 38, 2))
def test_a_chart_that_a_page_holds_is_not_cut(tmp_path: Path, lines: int) -> None:
    bars = tuple(ChartBar(f"бағана-{number}", (Decimal(number),)) for number in range(5))
    chart = Chart("СУРЕТ", "Атауы", (("бос", ChartTone.VACANT),), bars, has_table=True)
    found = printed(tmp_path, *above(lines), Heading(("БӨЛІМ",), 1, "Б"), chart, Table(COLUMNS, ROWS))
    (page,) = [page for page in found if any("бағана" in line for line in page)]
    assert "БӨЛІМ" in page


def test_a_chart_keeps_away_from_what_follows_it(tmp_path: Path) -> None:
    bars = tuple(ChartBar(f"бағана-{number}", (Decimal(number),)) for number in range(70))
    chart = Chart("СУРЕТ", "Атауы", (("бос", ChartTone.VACANT),), bars, has_table=True)
    write(Document("А", "kk", (chart, plain("СОҢЫ"))), tmp_path / "a.pdf")
    last = measured(tmp_path / "a.pdf")[-1]
    bar, end, *_ = reversed([line for line in last.lines() if text_of(line) != "2/2"][-2:])
    assert end[0].base - bar[0].top > 8
