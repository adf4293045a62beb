"""Words broken at the ends of lines: Russian ones at syllables where that serves, Kazakh ones by none."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from nqs_desktop.domain.paper_style import STANDARD
from nqs_desktop.reports.document import Alignment, Block, Column, Document, Paragraph, Run, Table, plain
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.hyphens import SOFT_HYPHEN, Tongues, breaks
from nqs_desktop.reports.pdf_writer import write
from tests.reports.samples import text_row

RUSSIAN = "Осуществление государственного регулирования и сопровождение взаимодействия объединений. "
KAZAKH = "Мемлекеттік реттеуді жүзеге асыру және бірлестіктердің өзара іс-қимылын сүйемелдеу. "
BOTH = Tongues("kk", "ru")


def pages(path: Path) -> list[str]:
    """Return the text of each page as it is, with the hyphens of broken words."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def broken(folder: Path, *blocks: Block, language: str = "kk", other: str = "ru") -> list[str]:
    """Return the words that end lines of the printed blocks with a hyphen."""
    write(Document("Сынақ", language, blocks, other_language=other), folder / "a.pdf")
    return re.findall(rf"\S+{SOFT_HYPHEN}", " ".join(pages(folder / "a.pdf")))


def narrow(*texts: str) -> Table:
    return Table((Column("А", 0.3), Column("Б", 0.7)), tuple(text_row(text, "х") for text in texts))


def test_syllables_of_russian_words() -> None:
    assert breaks("образование") == (2, 4, 6, 8)
    assert breaks("(образование),") == (3, 5, 7, 9)
    assert breaks("специалист-эксперт") == (3, 5, 6, 14)
    assert breaks("МЧС") == breaks("ВНИИПО") == breaks("район") == breaks("12345678") == ()


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя-(«", max_size=30))
def test_syllables_lie_inside_a_word(word: str) -> None:
    places = breaks(word)
    assert list(places) == sorted(set(places))
    assert all(0 < place < len(word) for place in places)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Высшее образование и стаж", {"Высшее", "образование", "и", "стаж"}),
        ("Білімі / Образование специалиста", {"Образование", "специалиста"}),
        ("Жоғары білім\nВысшее образование", {"Высшее", "образование"}),
        ("Бухгалтер", set()),  # of both languages
        ("Кадрлар маманы", set()),
        ("Директор / Главный директор", {"Главный", "директор"}),
        ("Директордың орынбасары в отпуске", set()),
    ],
)
def test_what_is_surely_russian(text: str, words: set[str]) -> None:
    found = BOTH.russian_words(text)
    assert found == words or "ң" in text
    if "ң" in text:
        assert found == set()


def test_a_russian_paper_is_russian_but_for_kazakh_words() -> None:
    tongues = Tongues("ru")
    assert tongues.russian_words("Бухгалтер") == {"Бухгалтер"}
    assert tongues.russian_words("Бөлім маманы") == frozenset()


def test_russian_words_are_broken_in_narrow_columns_and_in_justified_text(tmp_path: Path) -> None:
    assert len(broken(tmp_path, narrow(RUSSIAN))) > 2
    assert broken(tmp_path, Paragraph((Run(RUSSIAN * 20),), Alignment.JUSTIFY))
    assert broken(tmp_path, plain(RUSSIAN * 20)) == []


def test_kazakh_words_are_not(tmp_path: Path) -> None:
    justified = Paragraph((Run(KAZAKH * 20),), Alignment.JUSTIFY)
    assert broken(tmp_path, justified, narrow("Халықаралық ынтымақтастық", KAZAKH)) == []
    assert broken(tmp_path, justified, narrow(KAZAKH), language="ru", other="") == []


def test_no_word_is_broken_where_nobody_wants_it(tmp_path: Path) -> None:
    paper = Document("А", "ru", (narrow(RUSSIAN),), style=replace(STANDARD, hyphens=False))
    write(paper, tmp_path / "a.pdf")
    assert SOFT_HYPHEN not in "".join(pages(tmp_path / "a.pdf"))


def test_few_lines_after_each_other_end_with_hyphens(tmp_path: Path) -> None:
    write(Document("А", "ru", (narrow(RUSSIAN * 30),)), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        lines = [line for page in document for line in page.get_textpage().get_text_range().split("\r\n")]
    ends = "".join("x" if line.rstrip().endswith(("\ufffe", SOFT_HYPHEN)) else " " for line in lines)
    assert "xxx" not in ends


def test_a_broken_word_is_found_and_put_together_again(tmp_path: Path) -> None:
    write(Document("А", "ru", (narrow(RUSSIAN),)), tmp_path / "a.pdf")
    text = " ".join(pages(tmp_path / "a.pdf")).replace(f"{SOFT_HYPHEN} ", "").replace(SOFT_HYPHEN, "")
    assert " ".join(RUSSIAN.split()) in text
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        found = document[0].get_textpage().search("взаимодействия")
        assert found.get_next() is not None


def test_a_font_without_the_soft_hyphen_breaks_words_all_the_same(tmp_path: Path, dejavu: TypeCase) -> None:
    write(Document("А", "ru", (narrow(RUSSIAN),)), tmp_path / "a.pdf", fonts=dejavu)
    assert re.search(rf"[{SOFT_HYPHEN}-]", pages(tmp_path / "a.pdf")[0])


def test_a_row_that_runs_over_pages_keeps_its_broken_words(tmp_path: Path) -> None:
    words = (RUSSIAN * 120).split()
    write(Document("А", "ru", (narrow(" ".join(words)),)), tmp_path / "a.pdf")
    text = "".join(pages(tmp_path / "a.pdf"))
    for sign in (SOFT_HYPHEN, " "):
        text = text.replace(sign, "")
    assert text.count("взаимодействия") >= 115  # others lie about the ends of pages
    assert len(pages(tmp_path / "a.pdf")) > 3


def test_a_kazakh_word_that_no_line_holds_is_torn_between_syllables(tmp_path: Path) -> None:
    columns = (Column("А", 0.09), Column("Б", 0.91))
    table = Table(columns, (text_row("қалыптастырушыларымыздан", "х"),))
    write(Document("А", "kk", (table,)), tmp_path / "a.pdf")
    parts = [part for part in pages(tmp_path / "a.pdf")[0].split() if part.endswith(SOFT_HYPHEN)]
    assert parts
    assert all(re.search("[аәеоөұүыі]", part) for part in parts)


@pytest.mark.parametrize("above", range(36, 41))
@pytest.mark.parametrize("start", [0, 5, 10])
def test_no_page_ends_with_a_broken_word(tmp_path: Path, above: int, start: int) -> None:
    lines = tuple(plain("жол") for _ in range(above))
    text = Paragraph((Run("ы" * start + " " + RUSSIAN * 20),), Alignment.JUSTIFY)
    write(Document("А", "ru", (*lines, text)), tmp_path / "a.pdf")
    first, *_ = pages(tmp_path / "a.pdf")
    assert not first.removesuffix("1 / 2").rstrip().endswith(SOFT_HYPHEN)


@pytest.mark.parametrize("above", range(12, 24, 4))
@pytest.mark.parametrize("first", range(0, 27, 6))
def test_a_broken_word_ends_its_line_on_the_next_page_too(tmp_path: Path, above: int, first: int) -> None:
    text = (
        "Высшее или послевузовское образование и обучение по специально разработанным программам в "
        "подразделении по защите государственных секретов своей или вышестоящей организации, заказчика "
        "секретных работ, курсы подготовки по направлению защиты "
    )
    words = text.split()
    table = narrow(" ".join((words[first:] + words[:first]) * 14))
    blocks: tuple[Block, ...] = (*(plain("үстінде") for _ in range(above)), table)
    write(Document("А", "kk", blocks, other_language="ru"), tmp_path / "a.pdf")
    lines = [line for page in PdfReader(tmp_path / "a.pdf").pages for line in page.extract_text().split("\n")]
    assert [line for line in lines if SOFT_HYPHEN in line.rstrip()[:-1]] == []
