import re
from collections import Counter
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.importers import register_order
from nqs_desktop.importers.result import ReadResult

# Titles by place and branch as a person counts them in the table.
COUNTS = {
    ("A1-1", ""): 1,
    ("A1-1-1", ""): 1,
    ("A1-2", ""): 1,
    ("A1-2-1", ""): 1,
    ("A1-3", ""): 1,
    ("A1-3-1", ""): 1,
    ("A2-1", ""): 3,
    ("A2-1-1", ""): 5,
    ("A2-2", ""): 6,
    ("A2-2-1", ""): 5,
    ("A2-3", ""): 4,
    ("A2-3-1", ""): 4,
    ("A3-1", ""): 4,
    ("A3-1-1", ""): 3,
    ("A3-2", ""): 2,
    ("A3-2-1", ""): 5,
    ("A3-3", ""): 4,
    **{(f"B1-{step}", ""): 1 for step in range(1, 6)},
    **{(f"B2-{step}", "Денсаулық сақтау"): 1 for step in range(1, 5)},
    **{(f"B3-{step}", "Денсаулық сақтау"): 4 for step in range(1, 5)},
    **{(f"B4-{step}", "Денсаулық сақтау"): 7 for step in range(1, 4)},
    ("B4-4", "Денсаулық сақтау"): 8,
    **{(f"B2-{step}", "Білім беру"): 1 for step in range(1, 5)},
    **{(f"B3-{step}", "Білім беру"): 6 for step in range(1, 5)},
    **{(f"B4-{step}", "Білім беру"): 3 for step in range(1, 5)},
    **{(f"B2-{step}", "Өзге де салалар"): 16 for step in range(1, 4)},
    ("B2-4", "Өзге де салалар"): 21,
    **{(f"B4-{step}", "Өзге де салалар"): 12 for step in range(1, 4)},
    ("B4-4", "Өзге де салалар"): 16,
    ("C1", ""): 1,
    ("C2", ""): 23,
    ("C3", ""): 18,
    ("D1", ""): 24,
}
CATEGORIES = {
    "1": RegisterCategory.HIGHEST,
    "2": RegisterCategory.FIRST,
    "3": RegisterCategory.SECOND,
    "4": RegisterCategory.NONE,
}

# What the table prints beside the titles: blocks, links, branches, levels and categories.
HEADINGS = """
    А БЛОГЫ - Басқарушы персонал, В БЛОГЫ - Негізгі персонал, С БЛОГЫ - Әкімшілік персонал,
    D БЛОГЫ - Қосалқы персонал, Бірінші звено В, СЗ, A B
    Денсаулық сақтау, Білім беру, Өзге де салалар
    ММ және МҚК МКК біліктілігі жоғары орташа деңгейдегі бірінші екінші санатты санаты жоқ мамандар маманы
    Техникалық орындаушылар
"""


@pytest.fixture(scope="module")
def order(seeds: Path) -> str:
    return (seeds / "004_9f91a7efdca04d77.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def result(order: str) -> ReadResult[RegisterEntry]:
    return register_order.read(order)


def test_titles_are_counted_by_place(result: ReadResult[RegisterEntry]) -> None:
    assert Counter((entry.place, entry.field.kk or "") for entry in result.entries) == COUNTS


def test_no_word_of_the_table_is_lost(order: str, result: ReadResult[RegisterEntry]) -> None:
    table = order.partition("Лауазымдар атауы\n")[2].partition("Ескертпе:")[0]
    printed = Counter(_words(re.sub(r"</?p>", " ", table)))
    read = Counter(word for entry in result.entries for word in _words(entry.title.kk or ""))
    headings = set(_words(HEADINGS))
    twice = Counter(_words("медициналық-әлеуметтік сараптама жөніндегі медициналық тіркеуші"))
    lost = printed - read - twice
    assert set(lost) <= headings
    assert not read - printed


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def test_levels_and_categories_follow_the_headings(result: ReadResult[RegisterEntry]) -> None:
    for entry in result.entries:
        headed = entry.block == "B" and entry.link != "B1"
        assert entry.category is (CATEGORIES[entry.step or ""] if headed else None)
        middle = (headed and entry.link == "B4") or entry.link == "C3"
        if (
            entry.block in "AD"
            or entry.link in {"B1", "C1"}
            or (entry.title.kk or "").startswith("Мемлекеттік орган")
        ):
            assert entry.qualification_level is None
        else:
            assert entry.qualification_level is (
                QualificationLevel.MIDDLE if middle else QualificationLevel.HIGH
            )


def test_a_title_torn_by_a_page_is_whole(result: ReadResult[RegisterEntry]) -> None:
    titles = {entry.place: entry.title.kk or "" for entry in result.entries if entry.link == "A1"}
    assert titles["A1-2"].startswith("Облыстардың, астана,")
    assert "психоневрологиялық патологиясы бар мүгедектігі бар балаларға" in titles["A1-2"]
    assert titles["A1-2"].endswith("ММ және МҚК) басшысы")
    assert "қалалардың Мансап орталығының;" in titles["A1-3"]
    assert any(
        (entry.title.kk or "").endswith("ММ және МҚК зертханасының басшысы") for entry in result.entries
    )


def test_lost_links_and_steps_are_told(result: ReadResult[RegisterEntry]) -> None:
    told = {(guess.line, guess.read_as) for guess in result.guesses if guess.why.key == "importing.link_lost"}
    assert told == {(52, "A1"), (77, "A3"), (147, "B4")}
    inside = {(g.line, g.read_as) for g in result.guesses if g.why.key == "importing.link_inside_rows"}
    assert inside == {(68, "A2"), (131, "B2")}
    steps = {
        (guess.line, guess.read_as) for guess in result.guesses if guess.why.key == "importing.step_lost"
    }
    assert steps == {(125, "1"), (143, "4"), (147, "1"), (153, "2")}
    moved = {guess.line for guess in result.guesses if guess.why.key == "importing.step_inside_row"}
    assert moved == {56, 60, 64, 74, 107, 118, 133, 159}


def test_letters_of_links_are_latin_and_told(result: ReadResult[RegisterEntry]) -> None:
    assert all(entry.block.isascii() and entry.link.isascii() for entry in result.entries)
    told = {
        guess.printed: guess.read_as for guess in result.guesses if guess.why.key == "importing.latin_letter"
    }
    assert told["СЗ"] == "C3"
    assert told["В2"] == "B2"


def test_a_missing_comma_and_a_doubled_title_are_told(result: ReadResult[RegisterEntry]) -> None:
    no_sign = [guess for guess in result.guesses if guess.why.key == "importing.no_sign_between"]
    assert {guess.line for guess in no_sign} == {85, 145, 159}
    titles = {entry.title.kk for entry in result.entries if entry.place == "B2-4"}
    assert {"Музыкалық жетекші", "Инженер-технолог", "Инженер-конструктор (негізгі қызмет)"} <= titles
    doubled = [guess for guess in result.guesses if guess.why.key == "importing.title_repeats"]
    assert [guess.line for guess in doubled] == [145]


def test_one_post_for_many_places_is_one_title(result: ReadResult[RegisterEntry]) -> None:
    last = [entry.title.kk or "" for entry in result.entries if entry.link == "D1"]
    assert any(title.startswith("Көшіру-көбейту") and title.endswith("операторы") for title in last)
    assert "Медициналық мейіргердің, тәрбиешінің көмекшісі" in last
    assert "Радио" not in last
    told = [guess for guess in result.guesses if guess.why.key == "importing.one_post_many_places"]
    assert len(told) == 5


def test_leftovers_of_former_names_are_told(result: ReadResult[RegisterEntry]) -> None:
    told = [warning.values["line"] for warning in result.warnings if warning.key == "importing.leftover_word"]
    assert told == [156, 157]


def test_every_title_begins_in_its_line(order: str, result: ReadResult[RegisterEntry]) -> None:
    lines = order.split("\n")
    for entry in result.entries:
        assert entry.source.line is not None
        first = (entry.title.kk or "").split()[0].casefold().strip("(;,")
        assert first in lines[entry.source.line - 1].casefold(), entry


def test_abbreviations_are_read_with_their_lines(order: str) -> None:
    found = {one.short: one.line for one in register_order.read_abbreviations(order)}
    assert found == {"ММ": 170, "МҚК": 172, "ЗТМО": 174, "ЕҚРҒЗИ": 176, "ӘОДҒПО": 178}


def test_a_text_without_a_table_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        register_order.read("Лауазымдар тізілімі туралы\n")
    assert refused.value.message.key == "importing.no_rows"


def test_what_cannot_be_inferred_is_told() -> None:
    text = (
        "В БЛОГЫ - Негізгі персонал\n"
        "В1\t1\tБас ғылыми қызметкер\n"
        "\t\tАға ғылыми қызметкер\n"
        "В2\t3\tБіліктілігі жоғары деңгейдегі жоғары санатты мамандар: кассирдің, қойманың\n"
    )
    result = register_order.read(text)
    keys = {warning.key for warning in result.warnings}
    assert {"importing.step_unknown", "importing.step_differs", "importing.title_unfinished"} <= keys
    assert [entry.link for entry in result.entries] == ["B1", "B1", "B2"]


def test_a_second_step_for_one_cell_is_told() -> None:
    text = "А БЛОГЫ - Басқарушы персонал\n\t1\tОрталық бөлімінің\n\t2\tбасшысы\n"
    result = register_order.read(text)
    assert [(entry.place, entry.title.kk) for entry in result.entries] == [
        ("A1-1", "Орталық бөлімінің басшысы")
    ]
    assert "importing.step_twice" in {warning.key for warning in result.warnings}


def test_torn_documents_are_read_or_refused_but_never_fail(order: str) -> None:
    for place in range(0, len(order), 997):
        for part in (order[place:], order[:place]):
            try:
                result = register_order.read(part)
            except UserError:
                continue
            assert all(entry.title.kk for entry in result.entries)


def test_a_link_tells_its_block_where_the_heading_of_the_block_is_lost(seeds: Path) -> None:
    lines = next(seeds.glob("004_*.txt")).read_text(encoding="utf-8").split("\n")
    whole = register_order.read("\n".join(lines))
    torn = register_order.read("\n".join(line for line in lines if not line.startswith("С БЛОГЫ")))
    assert [entry.link for entry in torn.entries] == [entry.link for entry in whole.entries]
    assert [entry.block for entry in torn.entries] == [entry.block for entry in whole.entries]
    told = [guess.read_as for guess in torn.guesses if guess.why.key == "importing.block_of_link"]
    assert told == ["C", "C", "C"]
