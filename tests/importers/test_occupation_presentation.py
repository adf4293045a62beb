import re
from collections import Counter
from pathlib import Path

import pytest

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers import occupation_presentation
from nqs_desktop.importers.printed_text import is_capitals
from nqs_desktop.importers.result import ReadResult

# What a person reads on the slides, above all on those that draw names and shuffled codes as columns.
FIRST_WORDS = {
    "11": "Жоғарғы буын",
    "12": "Корпоративтік сектордағы басшылар",
    "13": "Өндіріс және арнайы",
    "14": "Тұру, тамақтану",
    "22": "Денсаулық сақтау",
    "23": "Білім беру",
    "32": "Денсаулық сақтау саласындағы техниктер",
    "33": "Экономикалық және әкімшілік",
    "40": "Құжат айналымы",
    "44": "Әкімшілендіру саласындағы басқа",
    "52": "Сатушылар",
    "53": "Жеке күтім",
    "62": "Аңшылар",
    "63": "Ауыл шаруашылығының",
    "72": "Металл өңдеу",
    "73": "Қолөнершілер",
    "74": "Электрика",
    "75": "Ауыл, орман",
    "82": "Бұйымдарды",
    "83": "Қозғалмалы",
    "92": "Ауыл және орман",
    "95": "Саудагерлер",
    "96": "Қоқысты",
    "211": "Физиктер",
    "217": "Әуе және теңіз",
    "2142": "Инженер-құрылысшылар",
    "2145": "Инженер-химиктер",
    "2149": "Инженер-электротехниктерді қоспағанда",
    "2147-9": "Б.т.к. басқа мұнай-газ",
    "3332-0": "Конференциялар",
    "1310-1": "Мамандандырылған өсімдік",
    "832": "Мотоциклдер мен автомобиль",
    "8212": "Электр жабдықтарын",
    "9120": "Жуушылар",
    "2147-1-003": "Ұңғымаларды (мұнай және газ) жөндеуге дайындау",
    "5111-2-002": "Су көлігіндегі жолсерік",
    "X2000": "Арнайы мемлекеттік органдардың қызметкерлері, әскери қызметшілері",
}
TITLES = {"1": 17, "2": 28, "3": 19, "4": 19, "5": 18, "6": 17, "7": 24, "8": 21, "9": 20}


@pytest.fixture(scope="module")
def presentation(seeds: Path) -> str:
    return (seeds / "001_3eff47aa6ec9b216.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def result(presentation: str) -> ReadResult[ClassifierEntry]:
    return occupation_presentation.read(presentation)


@pytest.fixture(scope="module")
def by_code(result: ReadResult[ClassifierEntry]) -> dict[str, ClassifierEntry]:
    return {entry.code: entry for entry in result.entries if entry.code}


def test_every_code_of_the_text_is_read(presentation: str, by_code: dict[str, ClassifierEntry]) -> None:
    printed = set(re.findall(r"(?<![\d-])\d{4}-\d(?:-\d{3})?(?!\d)", presentation))
    printed |= set(re.findall(r"(?<![\w-])\d{3,4}(?=[ .)/–-])(?!-\d)", presentation)) - {"300", "999"}
    printed -= {"7172"}  # of a telephone number
    assert printed <= by_code.keys()


def test_levels_are_counted(result: ReadResult[ClassifierEntry]) -> None:
    coded = Counter(entry.level.value for entry in result.entries if entry.code)
    assert coded == {"major": 10, "sub_major": 41, "minor": 18, "unit": 27, "group": 25, "title": 5}
    assert len(result.entries) == sum(coded.values()) + sum(TITLES.values())


def test_names_go_to_their_codes(by_code: dict[str, ClassifierEntry]) -> None:
    for code, words in FIRST_WORDS.items():
        assert (by_code[code].name.kk or "").startswith(words), code


def test_a_group_that_the_text_only_mentions_has_no_name(
    result: ReadResult[ClassifierEntry], by_code: dict[str, ClassifierEntry]
) -> None:
    nameless = {code for code, entry in by_code.items() if not entry.name}
    assert nameless == {"723", "753", "8153"}
    told = {guess.read_as for guess in result.guesses if guess.why.key == "importing.group_without_name"}
    assert told == nameless


def test_skill_levels_are_those_of_the_major_group(result: ReadResult[ClassifierEntry]) -> None:
    expected = {"1": None, "2": 4, "3": 3, "4": 2, "5": 2, "6": 2, "7": 2, "8": 2, "9": 1, "X": None}
    for entry in result.entries:
        assert entry.skill_level == expected[(entry.code or entry.parent or "?")[0]]


def test_a_parent_is_always_a_group_that_stands_before(result: ReadResult[ClassifierEntry]) -> None:
    seen: set[str] = set()
    for entry in result.entries:
        if entry.level is ClassifierLevel.MAJOR:
            assert entry.parent is None
        else:
            assert entry.parent in seen
        if entry.code:
            assert entry.code not in seen
            seen.add(entry.code)


def test_a_parent_that_is_not_printed_is_told(
    result: ReadResult[ClassifierEntry], by_code: dict[str, ClassifierEntry]
) -> None:
    assert by_code["3332-0"].parent == "33"
    assert by_code["2132-1"].parent == "213"
    assert by_code["X1000"].parent == "X"
    told = {guess.printed for guess in result.guesses if guess.why.key == "importing.parent_not_printed"}
    assert told == {
        code for code, entry in by_code.items() if not _is_next_above(entry) and entry.level.value != "major"
    }


def _is_next_above(entry: ClassifierEntry) -> bool:
    code, parent = entry.code or "", entry.parent or ""
    return code.startswith("X") or len(parent) == {2: 1, 3: 2, 4: 3, 6: 4, 10: 6}.get(len(code))


def test_group_x_is_latin(by_code: dict[str, ClassifierEntry], result: ReadResult[ClassifierEntry]) -> None:
    assert {"X", "X1000", "X2000", "X3000", "X4000", "X5000"} <= by_code.keys()
    told = [guess for guess in result.guesses if guess.why.key == "importing.latin_letter"]
    assert len(told) == 6


def test_examples_without_a_code_stand_once_in_their_major_group(result: ReadResult[ClassifierEntry]) -> None:
    titles = [entry for entry in result.entries if entry.code is None]
    assert Counter(entry.parent for entry in titles) == TITLES
    folded = [(entry.parent, (entry.name.kk or "").casefold()) for entry in titles]
    assert len(set(folded)) == len(folded)
    names = {(entry.parent, entry.name.kk) for entry in titles}
    assert ("4", "Колл-орталық операторы") in names
    assert ("7", "Темір ұстасы") in names
    assert ("9", "Газет, журнал таратушы") in names
    assert ("1", "Компанияны дамыту жөніндегі басқарма басшысы") in names
    assert ("3", "Фармацевт (орта біліктіліктегі)") in names
    assert {"5", "9"} == {parent for parent, name in names if name == "Күзетші"}


def test_no_name_stays_in_capitals(result: ReadResult[ClassifierEntry]) -> None:
    long_names = [entry.name.kk for entry in result.entries if len(entry.name.kk or "") > 5]
    assert not any(is_capitals(name or "") for name in long_names)
    assert any("(АКТ)" in (name or "") for name in long_names)
    assert all(
        guess.printed != guess.read_as for guess in result.guesses if guess.why.key == "importing.capitals"
    )


def test_shuffled_codes_are_told(result: ReadResult[ClassifierEntry]) -> None:
    told = {guess.printed for guess in result.guesses if guess.why.key == "importing.codes_shuffled"}
    assert told == {
        "21 23 22 24 25 26",
        "31 33 32 34 35",
        "41 43 42 44 40",
        "51 53 52 54",
        "61 63 62",
        "71 73 72 75 74",
        "81 83 82",
        "91 93 92 95 94 96",
    }


def test_names_that_differ_are_told(result: ReadResult[ClassifierEntry]) -> None:
    told = {warning.values["code"] for warning in result.warnings if warning.key == "importing.names_differ"}
    assert told == {"7", "X"}


def test_every_entry_has_its_line(presentation: str, result: ReadResult[ClassifierEntry]) -> None:
    lines = presentation.split("\n")
    for entry in result.entries:
        assert entry.source.line is not None
        near = " ".join(lines[entry.source.line - 1 : entry.source.line + 8]).casefold()
        first = re.split(r"[\s-]", (entry.name.kk or entry.code or "").casefold())[0]
        assert first.strip("().,") in near, entry


def test_columns_that_do_not_match_are_left_without_names() -> None:
    text = "31 32 33\n\nТехниктер\n\nДәрігерлер\n\nНЕГІЗГІ ТОП 3\n"
    result = occupation_presentation.read(text)
    assert [(entry.code, entry.name.kk) for entry in result.entries] == [
        ("31", None),
        ("32", None),
        ("33", None),
    ]
    assert "importing.names_do_not_match" in {warning.key for warning in result.warnings}


def test_a_text_without_codes_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        occupation_presentation.read("Сөз\n\nСөз\n")
    assert refused.value.message.key == "importing.no_rows"


def test_a_form_feed_parts_slides_like_the_space_it_left() -> None:
    text = "НЕГІЗГІ ТОП 6\n\nАҢШЫЛАР\n\nФЕРМЕРЛЕР\n\n62\n\n61\n\n3\nтоптамалардан\n\x0cНЕГІЗГІ ТОП 8\n\n83\n"
    result = occupation_presentation.read(text)
    assert [(entry.code, entry.name.kk) for entry in result.entries] == [
        ("61", "Аңшылар"),
        ("62", "Фермерлер"),
    ]
    told = next(warning for warning in result.warnings if warning.key == "importing.count_differs")
    assert (told.values["printed"], told.values["found"]) == (3, 2)


def test_examples_that_do_not_match_the_groups_are_not_taken() -> None:
    text = "1. БАСШЫЛАР\n\n\n\nдиректор, депутат, елші\n\nҚЫЗМЕТ МЫСАЛДАРЫ\n\nБАСШЫЛАР\n"
    result = occupation_presentation.read(text)
    assert [entry.code for entry in result.entries] == ["1"]
    assert {"importing.example_cells_differ", "importing.names_do_not_match"} <= {
        warning.key for warning in result.warnings
    }


def test_examples_of_a_group_that_is_not_printed_are_told() -> None:
    text = "1. БАСШЫЛАР\n\n\n\n Химик\n\nҚЫЗМЕТТЕРДІҢ МЫСАЛДАРЫ – 2 ТОП\n"
    result = occupation_presentation.read(text)
    assert [entry.code for entry in result.entries] == ["1"]
    assert "importing.row_not_read" in {warning.key for warning in result.warnings}


@pytest.mark.parametrize("code", ["٣110-1", "0110-1", "0110", "٣12"])
def test_what_begins_as_no_code_of_the_classifier_is_not_taken_for_one(code: str) -> None:
    name = "Офицерлер"
    text = "\n".join(
        [
            "2411-1. Бухгалтерлер",
            f"{code}. {name}",
            f"= {code} ({name})",
            f"Мысалы ({code}-{name})",
            f"{code} {name}",
        ]
    )
    assert [entry.code for entry in occupation_presentation.read(text).entries] == ["2411-1"]


def test_a_code_in_brackets_may_begin_the_document() -> None:
    entries = occupation_presentation.read("(723) және\n2411-1. Бухгалтерлер").entries
    assert {entry.code for entry in entries} == {"723", "2411-1"}
