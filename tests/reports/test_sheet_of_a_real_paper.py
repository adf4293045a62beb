"""The requirements of a rescue service, read from their paper and printed again."""

import re
from pathlib import Path

import pytest

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition
from nqs_desktop.importers import requirement_sheet as paper
from nqs_desktop.reports.fonts import printable
from nqs_desktop.reports.pdf_writer import write
from nqs_desktop.reports.requirement_sheet import SheetContent, build
from tests.reports.samples import drawn_letters, pages


@pytest.fixture(scope="module")
def draft(seeds: Path) -> StaffingDraft:
    source = next(seeds.glob("003_*.txt"))
    return paper.read(source.read_text(encoding="utf-8"), source.name).draft


def texts(position: StaffPosition) -> list[LocalizedText]:
    demands = position.requirement
    return [
        *(position.title, demands.education.text, demands.experience.text),
        *(demands.competence, demands.optional),
    ]


def without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text)


def running_text(out: Path, running_title: str, headings: str) -> str:
    """Return the text of all pages in one line without spaces, heads and feet of the pages taken off."""
    found = []
    for number, page in enumerate(pages(out), 1):
        body = page.removeprefix(running_title).strip() if number > 1 else page
        body = body.removeprefix(headings) if number > 1 else body
        found.append(re.sub(r"\d+ / \d+$", "", body))
    return without_spaces("".join(found))


@pytest.mark.parametrize("language", PrintLanguage)
def test_every_text_is_printed_whole(draft: StaffingDraft, language: PrintLanguage, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    document = build(SheetContent(draft.organisation, draft.departments, draft.positions), language)
    write(document, out)
    headings = {
        PrintLanguage.KK: "Өлшемдер Талаптар",
        PrintLanguage.RU: "Критерии Требования",
        PrintLanguage.BOTH: "Өлшемдер / Критерии Талаптар / Требования",
    }
    printed = running_text(out, document.running_title, headings[language])
    lost = [
        (position.number, text)
        for position in draft.positions
        for localized in texts(position)
        for one in language.languages
        if (text := localized.get(one)) and without_spaces(printable(text)) not in printed
    ]
    assert lost == []
    assert all(drawn_letters(out).values())
