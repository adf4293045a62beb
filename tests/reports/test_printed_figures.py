"""The printed figures of a staffing table."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.figure_tables import figure_tables
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing_figures import Figures, KnownBeside, Post, figures_of
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Chart, Heading, Table, flat_blocks
from nqs_desktop.reports.staffing_figures import FiguresPaper, build
from tests.reports.samples import pages, rows
from tests.reports.staffing_samples import DRAFT, ON, content, unpaid

GROUP = {"2": LocalizedText("Кәсіби мамандар"), "2342-1": LocalizedText("Тәрбиешілер", "Воспитатели")}
POSTS = (
    Post("1", "асан", EducationLevel.HIGHER, Verdict.MET, Verdict.REVIEW, Verdict.REVIEW),
    Post("2", "үсен"),
)


def figures() -> Figures:
    requirements = {"2": Requirement(competence=LocalizedText("Білу", "Знать"))}
    return figures_of(content(), ON, KnownBeside(POSTS, GROUP, requirements))


@pytest.mark.parametrize("language", list(PrintLanguage))
def test_every_table_has_its_heading_and_the_sums_agree(language: PrintLanguage) -> None:
    document = build(FiguresPaper(figures()), language)
    headings = [block for block in flat_blocks(document.blocks) if isinstance(block, Heading)]
    tables = [block for block in flat_blocks(document.blocks) if isinstance(block, Table)]
    charts = [block for block in flat_blocks(document.blocks) if isinstance(block, Chart)]
    assert (len(headings), len(tables), len(charts)) == (6, 7, 4)
    sums = [cell[0].figure for cell in tables[0].rows[0].cells]
    assert [str(one.value) for one in sums if one] == ["4", "4.75", "2.25", "2.50", "0", "349089"]
    departments = tables[1].rows
    assert departments[-1].closing
    assert [str(cell[0].figure.value) for cell in departments[-1].cells if cell[0].figure] == [
        "4",
        "4.75",
        "2.25",
        "2.50",
        "0",
        "349089",
    ]
    assert all(chart.has_table for chart in charts)


def test_names_of_groups_stand_in_each_language_on_every_paper() -> None:
    texts = rows(build(FiguresPaper(figures()), PrintLanguage.RU))
    assert any("Кәсіби мамандар" in cell for row in texts for cell in row)


def test_columns_without_a_figure_fall_away_and_nobody_vacant_is_told() -> None:
    bare = unpaid(content(edition=DRAFT))
    held = tuple(
        replace(one, position=replace(one.position, occupied=one.position.units)) for one in bare.lines
    )
    document = build(FiguresPaper(figures_of(replace(bare, lines=held), ON, KnownBeside())), PrintLanguage.KK)
    tables = [block for block in flat_blocks(document.blocks) if isinstance(block, Table)]
    assert not any("теңге" in column.heading for column in tables[1].columns)
    assert len(tables) == 6
    assert "Мұндай мәлімет жоқ" in [
        run.text for block in flat_blocks(document.blocks) if hasattr(block, "runs") for run in block.runs
    ]


def test_all_formats_take_it(tmp_path: Path) -> None:
    document = build(FiguresPaper(figures()), PrintLanguage.BOTH)
    pdf_writer.write(document, tmp_path / "a.pdf")
    docx_writer.write(document, tmp_path / "a.docx")
    xlsx_writer.write(document, tmp_path / "a.xlsx")
    whole = " ".join(pages(tmp_path / "a.pdf"))
    assert "1-Т (вакансия)¹" in whole
    assert "21.11.2026 жағдайы бойынша / По состоянию на 21.11.2026" in whole
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert any(cell.value == 349089 for row in sheet.iter_rows() for cell in row)


def test_each_table_has_a_worksheet_of_its_own(tmp_path: Path) -> None:
    found = figures()
    xlsx_writer.write(build(FiguresPaper(found), PrintLanguage.RU), tmp_path / "a.xlsx")
    sheets = load_workbook(tmp_path / "a.xlsx").worksheets
    assert len(sheets) == 1 + len(figure_tables(found))
    assert len({sheet.title.casefold() for sheet in sheets}) == len(sheets)
    groups = next(sheet for sheet in sheets if sheet.title.startswith("Численность"))
    rows = [row for row in groups.iter_rows(values_only=True) if sum(cell is not None for cell in row) > 3]
    assert all(cell is not None for cell in rows[0])
    spanning = [one for one in groups.merged_cells.ranges if one.min_col > 1]
    assert not spanning
