"""What no typist would type: a paper with it is readable, or a sentence says why there is none."""

import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.requirement import EducationDemand, ExperienceDemand, Requirement
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import (
    DEADLINE_PLAN,
    FRAMEWORK,
    STAFFING_COMPARISON,
    WHOLE_BOOKS,
)
from nqs_desktop.texts import say
from tests.papers.conftest import DAY, Office, Paper, papers
from tests.papers.geometry import page_faults
from tests.reports.samples import drawn_letters

LONG = ("Бөлімнің аса ұзақ атауы бар маманы " * 60)[:2000]
WORDS = {
    "long": LONG,
    "one word": "ә" * 2000,
    "markup": "<b>Қалың & </b> &amp; <font color='red'>маман</font> ]]> <![CDATA[",
    "controls": "Бас\x00 ма\x07ман\x1b[31m\u200b\ufeff\u2028жаңа",
    "formula": '=HYPERLINK("http://x";"маман")',
    "pictures": "Маман 🙂👩🏽‍🚒 №\u00a05",
    "right to left": "مدير المدرسة מנהל Маман",
    "directions": "Маман \u202eналоп\u202c аяғы",
}
CASES = pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
UNTOUCHED = (*WHOLE_BOOKS, STAFFING_COMPARISON, FRAMEWORK, DEADLINE_PLAN)
"""Papers that show nothing of an organisation with one edition."""
TOUCHED = [
    paper
    for paper in papers()
    if paper.request.language is PrintLanguage.BOTH and paper.request.name not in UNTOUCHED
]


@pytest.fixture
def services(fresh: Path, tmp_path: Path) -> Iterator[Services]:
    """Services over the reference books alone."""
    found = open_services(str(shutil.copy(fresh, tmp_path / "nqs.db")))
    yield found
    found.database.close()


def hostile_office(services: Services, words: str) -> Office:
    """Add an organisation whose every text is ``words``."""
    text = LocalizedText(words, words)
    demands = Requirement(EducationDemand(text=text), ExperienceDemand(text=text), text, text)
    positions = tuple(
        StaffPosition(
            f"p{number}",
            LocalizedText(str(number), str(number)),
            LocalizedText(f"{number} {words}", f"{number} {words}"),
            Decimal(1),
            "d",
            requirement=demands,
            sort_order=number,
        )
        for number in range(2)
    )
    draft = StaffingDraft(text, (Department("d", text),), positions, organisation_key="o")
    with services.database.unit_of_work(message("steps.save_setting", name="x")) as uow:
        uow.staffing.import_draft(draft, "test")
        person = Candidate("k", words[:200], employment=(EmploymentRecord(words, words, DAY, None),))
        uow.candidates.save(person)
        uow.commit()
    return Office(services, "o", services.staffing.positions("o")[0].key, "k")


@CASES
def test_every_paper_of_it_is_readable_or_says_why_not(
    words: str, services: Services, tmp_path: Path
) -> None:
    office = hostile_office(services, words)
    refused = {
        str(paper): told for paper in TOUCHED if (told := _told_or_wrong(office, paper, tmp_path)) is not None
    }
    assert not refused or words in (WORDS["pictures"], WORDS["right to left"]), refused


def _told_or_wrong(office: Office, paper: Paper, folder: Path) -> str | None:
    """Write a paper in every format and look at its pages; return the sentence that refuses it, if any."""
    request, told = office.request(paper), None
    for suffix in (".pdf", ".docx", ".xlsx"):
        out = folder / f"{paper}{suffix}"
        try:
            office.services.printing.render(request, out)
        except UserError as error:
            told = say(error.message, "kk")
            assert not out.exists(), paper
        else:
            assert out.stat().st_size, paper
    pdf = folder / f"{paper}.pdf"
    if pdf.exists():
        assert page_faults(pdf) == [], paper
        assert [letter for letter, shape in drawn_letters(pdf).items() if not shape] == [], paper
    return told
