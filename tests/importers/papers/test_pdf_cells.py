"""Lines of cells in PDF files: wrapped ones are joined, broken words become whole, languages stay apart."""

from nqs_desktop.importers.papers.pdf_cells import PrintedCell, cell_texts, whole_words
from nqs_desktop.importers.papers.pdf_tables import ruled_tables
from nqs_desktop.importers.tables.pdf_lines import Line
from nqs_desktop.importers.tables.pdf_page import Page, Rule, Word

SIGN = 6.0
MARGIN = 5.0


def cell(*lines: str, width: int) -> PrintedCell:
    """A cell ``width`` signs wide; every sign is as wide as the others."""
    printed = []
    for number, text in enumerate(lines):
        words, left = [], MARGIN
        for word in text.split():
            words.append(Word(left, left + SIGN * len(word), -12.0 * number, 10 - 12.0 * number, word))
            left += SIGN * (len(word) + 1)
        printed.append(Line(tuple(words)))
    return PrintedCell(tuple(printed), 0.0, 2 * MARGIN + SIGN * width)


def texts(*lines: str, width: int, others: tuple[PrintedCell, ...] = ()) -> list[str]:
    own = cell(*lines, width=width)
    return cell_texts(own, whole_words([own, *others]))


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts("высшее", "образование:", "право, менеджмент", width=30) == [
        "высшее",
        "образование:",
        "право, менеджмент",
    ]
    assert texts("жоғары білім немесе", "жоғары оқу орнынан", "кейінгі", width=20) == [
        "жоғары білім немесе жоғары оқу орнынан кейінгі"
    ]


def test_a_word_wider_than_its_cell_is_whole_again() -> None:
    assert texts("юриспруден", "ция", width=10) == ["юриспруденция"]
    assert texts("менеджмент", ", право", width=10) == ["менеджмент, право"]
    known = (cell("стаж работы справочника должностей", width=40),)
    assert texts("справочника", "должностей", width=11, others=known) == ["справочника должностей"]


def test_the_other_language_begins_a_paragraph() -> None:
    assert texts("Бас есепшінің орынбасары", "Заместитель бухгалтера", width=24) == [
        "Бас есепшінің орынбасары",
        "Заместитель бухгалтера",
    ]


def test_cells_without_a_rule_between_are_merged() -> None:
    horizontal = (Rule(100, 0, 300), Rule(80, 100, 300), Rule(60, 0, 300))
    vertical = (Rule(0, 60, 100), Rule(100, 60, 100), Rule(200, 60, 80), Rule(300, 60, 100))
    (table,) = ruled_tables(Page(1, 400, 400, (), horizontal, vertical))
    (first, *rest), below = table.grid
    assert below[0] == first
    assert rest[0] == rest[1] != first
    assert len(set(below)) == 3
    assert table.span(rest[0]) == (100, 300)
    assert table.cell_of(Word(150, 160, 85, 95, "a")) == rest[0]
    assert table.cell_of(Word(350, 360, 85, 95, "a")) is None


def test_usual_words_are_whole_and_endings_are_none() -> None:
    assert texts("Наличие", "документа", width=7) == ["Наличие документа"]
    assert texts("ветеринар", "ного", "надзора", width=9) == ["ветеринарного надзора"]


def test_a_name_within_a_sentence_goes_on() -> None:
    assert texts("Знание", "Трудового кодекса", width=18) == ["Знание", "Трудового кодекса"]
    assert texts("Знание законов и", "Трудового кодекса", width=18) == ["Знание законов и Трудового кодекса"]
