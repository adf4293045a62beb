"""One paper, however it was saved, gives the same positions, and no line of it is lost."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.domain.requirement import Extra, ExtraKind, RequirementPart
from nqs_desktop.importers.papers import read_paper, read_pasted
from tests.importers.papers import paper_writing as writing


def _text_file(folder: Path) -> PaperDraft:
    path = folder / "paper.txt"
    path.write_text(writing.criteria_text(), encoding="utf-8")
    return read_paper(path)


READERS: dict[str, Callable[[Path], PaperDraft]] = {
    "docx, tables of criteria": lambda folder: read_paper(writing.write_criteria_docx(folder / "a.docx")),
    "docx, a row for each": lambda folder: read_paper(writing.write_rows_docx(folder / "a.docx")),
    "xlsx": lambda folder: read_paper(writing.write_rows_xlsx(folder / "a.xlsx")),
    "pdf, tables of criteria": lambda folder: read_paper(writing.write_criteria_pdf(folder / "a.pdf")),
    "pdf, a row for each": lambda folder: read_paper(writing.write_rows_pdf(folder / "a.pdf")),
    "pdf, lines of a sheet": lambda folder: read_paper(writing.write_sheet_pdf(folder / "a.pdf")),
    "txt": _text_file,
    "pasted lines": lambda _: read_pasted(writing.criteria_text(), "paste"),
    "pasted rows": lambda _: read_pasted(writing.pasted_rows(), "paste"),
}


@pytest.fixture(scope="module", params=READERS, name="draft")
def _draft(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PaperDraft:
    return READERS[request.param](tmp_path_factory.mktemp("paper"))


def test_positions_are_read_alike(draft: PaperDraft) -> None:
    assert draft.organisation == LocalizedText("Ақ бұлақ", "Ак булак")
    names = {one.key: one.name for one in draft.departments}
    assert list(names.values()) == [LocalizedText(*writing.OFFICE), LocalizedText(*writing.GARAGE)]
    assert len(draft.positions) == len(writing.POSITIONS)
    for printed, paper in zip(writing.POSITIONS, draft.positions, strict=True):
        position = paper.position
        assert position.number == LocalizedText(printed.number, printed.number)
        assert position.title == LocalizedText(*printed.title)
        assert position.units == Decimal(printed.units.replace(",", "."))
        assert names[position.department or ""] == LocalizedText(*printed.department)
        texts = (
            position.requirement.education.text,
            position.requirement.experience.text,
            position.requirement.competence,
            position.requirement.optional,
        )
        assert texts == tuple(LocalizedText(*text) for text in printed.demands)


def test_demands_are_read(draft: PaperDraft) -> None:
    requirements = [one.position.requirement for one in draft.positions]
    assert [one.education.levels for one in requirements] == [
        ("higher",),
        ("tve", "higher"),
        ("general_secondary",),
    ]
    assert [one.experience.alternatives[0].min_years for one in requirements] == [3, 2, 0]
    assert Extra(ExtraKind.DRIVING_LICENCE, "B") in requirements[2].extras


def test_every_line_stands_in_one_place(draft: PaperDraft) -> None:
    said = sorted(line.number for line in draft.lines())
    assert set(said) == set(range(1, max(said) + 1))
    assert not draft.leftovers
    assert not [line for position in draft.positions for line in position.leftovers]


def test_lines_stand_beside_what_was_read_from_them(draft: PaperDraft) -> None:
    for printed, paper in zip(writing.POSITIONS, draft.positions, strict=True):
        beside = {cell.part: " ".join(line.text for line in cell.lines) for cell in paper.cells}
        assert printed.title[1].split()[0] in beside[RequirementPart.POSITION]
        assert printed.demands[0][1].split()[-1] in beside[RequirementPart.EDUCATION]
        assert printed.demands[1][0].split()[-1] in beside[RequirementPart.EXPERIENCE]
