"""Headings in several rows: which cell begins where, and what does not cover the columns."""

import pytest

from nqs_desktop.reports.document import Column, HeadCell, HeadRow, Table
from nqs_desktop.reports.table_heads import placed_heads

COLUMNS = (Column("А", 1), Column("Б", 1), Column("В", 1))


def places(*heads: HeadRow) -> list[list[tuple[str, int, int]]]:
    found = placed_heads(Table(COLUMNS, (), heads=heads))
    return [[(one.cell.text, one.first, one.end) for one in row] for row in found]


def test_a_table_without_rows_of_headings_has_those_of_its_columns() -> None:
    assert places() == [[("А", 0, 1), ("Б", 1, 2), ("В", 2, 3)]]


def test_cells_below_one_that_spans_rows_begin_beside_it() -> None:
    upper = (HeadCell("№", rows=2), HeadCell("Топ", columns=2))
    lower = (HeadCell("Коды"), HeadCell("Атауы"))
    assert places(upper, lower) == [
        [("№", 0, 1), ("Топ", 1, 3)],
        [("Коды", 1, 2), ("Атауы", 2, 3)],
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ((HeadCell("А"), HeadCell("Б")),),
        ((HeadCell("А", columns=4),),),
        ((HeadCell("А", rows=2), HeadCell("Б", columns=2)),),
        ((HeadCell("А"), HeadCell("Б", rows=2), HeadCell("В")), (HeadCell("Г", columns=2), HeadCell("Д"))),
    ],
    ids=["too few", "too wide", "too deep", "over another"],
)
def test_cells_that_do_not_cover_the_heading_are_refused(heads: tuple[HeadRow, ...]) -> None:
    with pytest.raises(ValueError, match="heading"):
        places(*heads)
