"""What the best typist sees at a glance: both languages wherever a paper has two, nothing said twice."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import silent
from nqs_desktop.reports.document import Document, Table, flat_blocks
from nqs_desktop.services import paper_sources
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import STAFFING_FIGURES, ReportRequest
from tests.papers.conftest import Office, Paper, papers
from tests.reports.measured import MILLIMETRE, MeasuredPage, measured, text_of
from tests.reports.samples import pages

Printed = Callable[[Paper, str], PrintedReport]

EVERY = pytest.mark.parametrize("paper", papers(), ids=str)
OF_BOTH = pytest.mark.parametrize(
    "paper", [paper for paper in papers() if paper.request.language is PrintLanguage.BOTH], ids=str
)
HINT = re.compile(r"\((?:қолы|подпись)")
WORD = re.compile(r"[^\W\d_]{4,}")


def document(office: Office, paper: Paper, language: PrintLanguage) -> Document:
    request = office.request(Paper(replace(paper.request, language=language)))
    return paper_sources.document(office.services.database, request, silent)


@OF_BOTH
def test_the_title_above_the_pages_is_in_both_languages(paper: Paper, office: Office) -> None:
    above = set(WORD.findall(document(office, paper, PrintLanguage.BOTH).running_title))
    for language in (PrintLanguage.KK, PrintLanguage.RU):
        assert set(WORD.findall(document(office, paper, language).running_title)) <= above


@OF_BOTH
def test_requisites_are_in_the_languages_of_the_title(paper: Paper, printed: Printed) -> None:
    text = " ".join(pages(printed(paper, ".pdf").path))
    assert text.count("БСН 123456789021") == text.count("БИН 123456789021")


@OF_BOTH
def test_a_line_to_write_a_day_on_stands_once(paper: Paper, printed: Printed) -> None:
    text = " ".join(pages(printed(paper, ".pdf").path))
    assert not re.search(r"20___ ж\. / «", text)


@EVERY
def test_nobody_signs_a_page_without_a_text(paper: Paper, printed: Printed) -> None:
    for page in measured(printed(paper, ".pdf").path):
        lines = _lines(page)
        signed = [place for place, line in enumerate(lines) if HINT.search(line)]
        # Above the hint stand two lines of the text, and the line to sign.
        assert not signed or signed[0] > 2, lines


def _lines(page: MeasuredPage) -> list[str]:
    """Return the lines of a page without what stands above its text."""
    top = (page.height - 20) * MILLIMETRE + 1
    return [text_of(line) for line in page.lines() if line[0].base < top]


def test_a_name_that_the_paper_gives_in_the_other_language_is_marked(printed: Printed) -> None:
    paper = Paper(ReportRequest(STAFFING_FIGURES, PrintLanguage.RU))
    text = " ".join(pages(printed(paper, ".pdf").path))
    assert "Бухгалтерлер²" in text
    assert "² на этом языке названия нет" in text
    assert "Кәсіби мамандар²" not in text  # the column of Kazakh names


def test_a_sum_that_is_not_known_is_a_dash(office: Office) -> None:
    paper = document(office, Paper(ReportRequest(STAFFING_FIGURES, PrintLanguage.RU)), PrintLanguage.RU)
    (sums,) = [block for block in flat_blocks(paper.blocks) if isinstance(block, Table)][:1]
    assert sums.rows[0].cells[-1][0].runs[0].text == "—"
