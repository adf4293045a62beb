"""The positions of a rescue service, read from their paper and printed as a staffing table."""

from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.staffing_line import StaffingContent, StaffingLine, totals_by_department
from nqs_desktop.importers import requirement_sheet as source_paper
from nqs_desktop.reports import pdf_writer
from nqs_desktop.reports.document import Table
from nqs_desktop.reports.staffing_table import build
from tests.reports.samples import drawn_letters, pages
from tests.reports.staffing_samples import DRAFT, paper


@pytest.fixture(scope="module")
def content(seeds: Path) -> StaffingContent:
    source = next(seeds.glob("003_*.txt"))
    draft = source_paper.read(source.read_text(encoding="utf-8"), source.name).draft
    lines = tuple(StaffingLine(position, filling=Filling()) for position in draft.positions)
    return StaffingContent(Organisation("o", draft.organisation), DRAFT, draft.departments, lines)


@pytest.mark.parametrize("language", PrintLanguage)
def test_positions_units_and_totals(
    content: StaffingContent, language: PrintLanguage, tmp_path: Path
) -> None:
    document = build(paper(content), language)
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    leaves = [row for row in table.rows if not row.section and not row.closing]
    assert len(leaves) == len(content.lines)
    units = [row.cells[-1][0].figure for row in leaves]
    whole = sum((one.value for one in units if one), Decimal(0))
    assert table.rows[-1].cells[-1][0].figure is not None
    assert table.rows[-1].cells[-1][0].figure.value == whole
    assert totals_by_department(content)[None].units == whole
    sums = [row for row in table.rows if row.closing]
    assert len(sums) == len(content.departments) + 1
    out = tmp_path / "table.pdf"
    report = pdf_writer.write(document, out)
    texts = pages(out)
    assert all(f"{number} / {report.pages}" in text for number, text in enumerate(texts, 1))
    assert all(drawn_letters(out).values())
    printed = "".join("".join(texts).split())
    for line in content.lines:
        for one in language.languages:
            assert "".join((line.position.title.get(one) or "").split()) in printed
