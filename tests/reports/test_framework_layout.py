"""Section 12 of the annex, measured in the finished files: fonts, sizes, margins, lines, numbers of pages."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from nqs_desktop.domain.paper_style import FRAMEWORK
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports import pdf_writer
from nqs_desktop.reports.document import Document, PrintedReport
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.framework.paper import FrameworkPaper, build
from tests.papers.geometry import page_faults
from tests.reports.framework_samples import DRAFT, EMPTY, hostile, hostile_content, large, paper
from tests.reports.measured import MILLIMETRE, Letter, MeasuredPage, measured, text_of
from tests.reports.samples import drawn_letters

TEXT_POINTS = 14.0
TABLE_POINTS = 12.0
LEFT, RIGHT, TOP, BOTTOM = 30.0, 15.0, 20.0, 20.0
"""Margins in millimetres."""

RULE = 0.4  # millimetres that half of a line and a pixel take
LINE_OF_TIMES = 1.149
"""Distance of lines of Times New Roman, and of the fonts of its widths, as a multiple of its size."""

PAPERS = {
    "filled": (paper(), PrintLanguage.BOTH),
    "empty": (paper(DRAFT, EMPTY), PrintLanguage.RU),
}

WORDS = {
    "long": ("Маяк ісінің аса ұзақ атауы бар маманы " * 60)[:1000],
    "one word": "ә" * 500,
    "markup": "<b>Қалың & </b> &amp; <font color='red'>маман</font> ]]>",
    "controls": "Бас\x00 ма\x07ман\x1b[31m\u200b\ufeff\u2028жаңа",
}


@pytest.fixture(scope="module", params=PAPERS)
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Document, PrintedReport, list[MeasuredPage]]:
    """A framework with the file that was written and what stands in it."""
    content, language = PAPERS[request.param]
    document = build(content, language)
    report = pdf_writer.write(document, tmp_path_factory.mktemp("framework") / "a.pdf")
    return document, report, measured(report.path)


Printed = tuple[Document, PrintedReport, list[MeasuredPage]]


def test_it_is_set_in_times_new_roman_or_says_what_stands_in(printed: Printed) -> None:
    _, report, pages = printed
    families = {one.font.partition("-")[0].replace("MT", "") for page in pages for one in page.letters}
    borrowed = {"DejaVuSerif", "DejaVuSans", "SegoeUI", "SegoeUISymbol"}  # arrows of the map alone
    assert families - borrowed == {
        report.font_name.replace(" ", "").replace("TimesNewRoman", "TimesNewRomanPS")
    }
    if report.substitute:
        pytest.skip(f"Times New Roman is not on this machine: {report.font_name} was measured in its place")


def test_text_is_14_points_and_tables_12(printed: Printed) -> None:
    document, _, pages = printed
    assert {one.size for page in pages for one in page.letters} == {TEXT_POINTS, TABLE_POINTS}
    of_text = [one for page in pages for one in page.body if one.size == TEXT_POINTS]
    assert _letters(of_text) == _counted(_running(document.blocks))
    of_tables = [one for page in pages for one in page.body if one.size == TABLE_POINTS]
    assert _letters(of_tables) >= _counted(_tabular(document.blocks))


def test_names_of_sections_are_bold_and_14_points(printed: Printed) -> None:
    document, _, pages = printed
    lines = {"".join(text_of(line).split()): line for page in pages for line in page.lines()}
    headings = [block.lines[0] for block in document.blocks if isinstance(block, blocks.Heading)]
    numbered = [words for words in headings if words.split(" ")[0].count(".") == 1]
    assert len(numbered) == (24 if document.other_language else 12)
    for words in headings:
        line = lines["".join(words.split())]
        assert {(one.size, one.is_bold) for one in line} == {(TEXT_POINTS, True)}


def test_lines_stand_at_the_fonts_own_distance(printed: Printed) -> None:
    _, report, pages = printed
    single = TypeCase().typeface.line_height
    if report.font_name in ("Times New Roman", "Tinos", "Liberation Serif"):
        assert single == pytest.approx(LINE_OF_TIMES, abs=0.002)
    distances = Counter[float]()
    for page in pages:
        lines = [line for line in page.lines() if not line[0].is_bold]
        for above, below in pairwise(lines):
            if above[0].size == below[0].size == TEXT_POINTS:
                distances[round(above[0].base - below[0].base, 1)] += 1
    assert min(distances) == pytest.approx(TEXT_POINTS * single, abs=0.1)


def test_pages_are_upright_a4_within_the_margins(printed: Printed) -> None:
    _, _, pages = printed
    for page in pages:
        assert page.width == pytest.approx(210, abs=0.1)
        assert page.height == pytest.approx(297, abs=0.1)
        assert page.ink.left >= LEFT - RULE
        assert page.ink.right >= RIGHT - RULE
        assert page.ink.top >= TOP - RULE
        assert page.ink.bottom >= BOTTOM - RULE
    assert min(page.ink.left for page in pages) == pytest.approx(LEFT, abs=RULE)
    assert min(page.ink.right for page in pages) == pytest.approx(RIGHT, abs=RULE)
    assert min(page.ink.top for page in pages) == pytest.approx(TOP, abs=4)


def test_every_page_has_its_number_in_the_middle_of_the_top(printed: Printed) -> None:
    _, report, pages = printed
    assert report.pages == len(pages)
    for number, page in enumerate(pages, 1):
        assert text_of(page.number) == str(number)
        middle = (page.number[0].left + page.number[-1].right) / 2 / MILLIMETRE
        assert middle == pytest.approx((LEFT + page.width - RIGHT) / 2, abs=0.5)


def test_instructions_are_italic_and_stand_in_drafts_only(tmp_path: Path) -> None:
    for version, is_there in ((DRAFT, True), (paper().version, False)):
        out = tmp_path / f"{version.status}.pdf"
        pdf_writer.write(build(FrameworkPaper(version, EMPTY), PrintLanguage.RU), out)
        italic = [one for page in measured(out) for one in page.body if one.is_italic]
        assert bool(italic) is is_there
        text = text_of(italic)
        assert text.count("[") == text.count("]") == (25 + 1 + 1 + 4) * is_there


def test_many_occupations_with_long_names_stay_within_the_margins(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(build(FrameworkPaper(DRAFT, large(60, 12)), PrintLanguage.KK), out)
    pages = measured(out)
    assert len(pages) > 20
    assert {one.size for page in pages for one in page.letters} == {TEXT_POINTS, TABLE_POINTS}
    assert page_faults(out, FRAMEWORK.margins) == []


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_what_no_typist_would_type_is_readable(words: str, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    pdf_writer.write(build(FrameworkPaper(hostile(words), hostile_content(words)), PrintLanguage.BOTH), out)
    assert page_faults(out, FRAMEWORK.margins) == []
    assert [letter for letter, shape in drawn_letters(out).items() if not shape] == []


# --- what a document says ---


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(letter for text in texts for letter in text if letter.isalnum())


def _letters(found: Iterable[Letter]) -> Counter[str]:
    return Counter(one.text for one in found if one.text.isalnum())


def _running(content: Iterable[blocks.Block]) -> Iterator[str]:
    for block in content:
        match block:
            case blocks.Paragraph():
                yield _words(block)
            case blocks.Heading() | blocks.Title():
                yield from block.lines
            case blocks.Stamp():
                yield from (block.heading, *block.lines)
            case blocks.Diagram():
                yield block.title


def _tabular(content: Iterable[blocks.Block]) -> Iterator[str]:
    """Iterate over the words of tables, the headings of each once."""
    for block in content:
        match block:
            case blocks.Table():
                heads = block.heads or ((*(blocks.HeadCell(one.heading) for one in block.columns),),)
                yield from (cell.text for row in heads for cell in row)
                yield from (_words(one) for row in block.rows for cell in row.cells for one in cell)
            case blocks.Diagram():
                yield from (box.text for box in block.boxes)


def _words(paragraph: blocks.Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)
