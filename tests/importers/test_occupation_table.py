"""Tables of the classifier: every trap of official files, in tables of our own."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import ClassifierDraft, RowFate
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.importers import occupation_table
from nqs_desktop.importers.occupation_rows import TableRows
from tests.importers.official_tables import BILINGUAL, EXPORT, GROUPS, TRAPS, Cells, read, table

KK, RU = Language.KK, Language.RU


@pytest.fixture(scope="module")
def traps() -> ClassifierDraft:
    return read(TRAPS, EXPORT)


def by_code(draft: ClassifierDraft) -> dict[str | None, ClassifierEntry]:
    return {entry.code: entry for entry in draft.entries}


def test_entries_come_each_after_the_one_above_by_their_codes(traps: ClassifierDraft) -> None:
    codes = ["2", "21", "214", "2147", "2147-1", "2147-1-001", "2147-1-002", "2147-1-003"]
    assert [entry.code for entry in traps.entries] == [*codes, "X", "X1000", "X1000-0"]
    parents = [entry.parent for entry in traps.entries]
    assert parents == [None, "2", "21", "214", "2147", *["2147-1"] * 3, None, "X", "X1000"]


def test_an_entry_tells_what_is_shown_what_is_printed_and_where(traps: ClassifierDraft) -> None:
    assert by_code(traps)["2147-1"] == ClassifierEntry(
        "2147-1",
        ClassifierLevel.GROUP,
        LocalizedText("Терең шахта шеберлері", "Мастера глубоких шахт"),
        "2147",
        4,
        SourceReference("official.xlsx", 10),
        LocalizedText("ТЕРЕҢ ШАХТА ШЕБЕРЛЕРІ", "МАСТЕРА ГЛУБОКИХ ШАХТ"),
    )
    assert by_code(traps)["X1000"].skill_level is None


def test_every_row_that_is_no_entry_is_accounted_for(traps: ClassifierDraft) -> None:
    fates = {(row.row, row.code): row.fate for row in traps.set_aside}
    assert fates == {
        (2, "011000"): RowFate.OLD_SCHEME,
        (3, "2147А1"): RowFate.OLD_SCHEME,
        (4, "2"): RowFate.INACTIVE,
        (13, "2147-1-001"): RowFate.DUPLICATE,
        (14, "2147-1-004"): RowFate.NO_NAME,
        (15, ""): RowFate.NO_CODE,
        (16, "3999-1-001"): RowFate.ORPHAN,
        (20, "Y1000"): RowFate.SERVICE,
        (21, "1-99-999"): RowFate.SERVICE,
        (22, "2147-001"): RowFate.SERVICE,
    }
    assert len(traps.entries) + len(traps.set_aside) == len(TRAPS)


def test_a_name_that_repeats_the_other_language_is_kept_and_marked(traps: ClassifierDraft) -> None:
    entry = by_code(traps)["2147-1-001"]
    assert (entry.name, entry.repeats) == (LocalizedText("Астроном", "Астроном"), (KK,))
    assert [(flaw.code, flaw.language, flaw.repeats) for flaw in traps.flaws] == [("2147-1-001", KK, True)]


def test_guesses_name_the_row_and_what_stands_there(traps: ClassifierDraft) -> None:
    guesses = [(guess.line, guess.printed, guess.read_as) for guess in traps.guesses]
    letters = (9, "МАШИНИСI", "МАШИНИСІ")
    assert guesses == [letters, (17, "Х", "X"), (18, "Х1000", "X1000"), (19, "Х1000-0", "X1000-0")]
    assert by_code(traps)["2147-1-002"].name == LocalizedText("ЭЕМ машинисі", "Машинист ЭВМ")
    assert by_code(traps)["2147-1-002"].printed.kk == "ЭЕМ МАШИНИСI"


def test_warnings_name_both_rows_of_a_code_and_a_parent_that_disagrees(traps: ClassifierDraft) -> None:
    told = {warning.key: warning.values for warning in traps.warnings}
    assert told["classifier_import.duplicate"]["first"] == 11
    assert told["classifier_import.duplicate"]["second"] == 13
    moved = told["classifier_import.moved"]
    assert (moved["code"], moved["stated"], moved["expected"]) == ("2147-1-003", "214", "2147-1")
    assert by_code(traps)["2147-1-003"].parent == "2147-1"


def test_the_order_of_the_rows_does_not_matter() -> None:
    rows = [*GROUPS, ("2147-1-001", "ШАХТЕР", "ШАХТА ЖҰМЫСШЫСЫ")]
    shuffled = random.Random(7).sample(rows, len(rows))
    assert [entry.code for entry in read(shuffled).entries] == [code for code, _, _ in rows]


def test_a_file_for_each_language_is_merged_by_code() -> None:
    russian = table([row[:2] for row in GROUPS], (Role.CODE, Role.NAME_RU), file="ru.csv")
    kazakh = table([(row[0], row[2]) for row in GROUPS[:-1]], (Role.CODE, Role.NAME_KK), file="kk.csv")
    draft = occupation_table.read([russian, kazakh])
    assert draft.document == "ru.csv, kk.csv"
    assert [entry.name for entry in draft.entries[:2]] == [
        LocalizedText("Білгірлер", "Знатоки"),
        LocalizedText("Тау білгірлері", "Знатоки гор"),
    ]
    assert [(flaw.code, flaw.language, flaw.repeats) for flaw in draft.flaws] == [("2147-1", KK, False)]
    assert draft.set_aside == ()


def test_where_two_files_disagree_the_first_stands_and_it_is_told() -> None:
    draft = occupation_table.read(
        [table(GROUPS, file="a.xlsx"), table([("21", "Знатоки рек", "Тау білгірлері")], file="b.xlsx")]
    )
    assert by_code(draft)["21"].name.ru == "Знатоки гор"
    (told,) = draft.warnings
    assert (told.key, told.values["comes"]) == ("classifier_import.conflict", "Знатоки рек")


@pytest.mark.parametrize("alternating", [True, False])
def test_one_column_for_both_languages(alternating: bool) -> None:
    rows = [*GROUPS, ("2147-1-001", "АСТРОНОМ", "АСТРОНОМ")]
    russian, kazakh = [(code, ru) for code, ru, _ in rows], [(code, kk) for code, _, kk in rows]
    both = [row for pair in zip(russian, kazakh, strict=True) for row in pair]
    draft = read(both if alternating else kazakh + russian, (Role.CODE, Role.NAME))
    assert draft.set_aside == ()
    assert [(entry.name.kk, entry.name.ru) for entry in draft.entries[:2]] == [
        ("Білгірлер", "Знатоки"),
        ("Тау білгірлері", "Знатоки гор"),
    ]
    assert draft.entries[-1].repeats == (KK,)


def test_titles_without_codes_belong_to_the_group_above_them() -> None:
    rows = [
        *GROUPS,
        ("", "Шахтер", "Кенші"),
        ("2147-2", "Мастера штолен", "Үңгір шеберлері"),
        ("", "Сторож", ""),
    ]
    draft = read(rows)
    titles = [(entry.parent, entry.name.ru) for entry in draft.entries if entry.code is None]
    assert titles == [("2147-1", "Шахтер"), ("2147-2", "Сторож")]
    assert {entry.level for entry in draft.entries if entry.code is None} == {ClassifierLevel.TITLE}


def test_a_column_of_the_code_above_places_a_title_without_code() -> None:
    roles = (*BILINGUAL, Role.PARENT_CODE)
    rows = [(*row, "") for row in GROUPS]
    draft = read([("", "Шахтер", "Кенші", "2147-1"), *rows], roles)
    assert draft.entries[-1].parent == "2147-1"


def test_rows_of_the_heading_are_passed_over() -> None:
    heading = table([("Код", "Наименование", "Атауы"), *GROUPS], first_row=1)
    later = TableRows(heading.file, heading.rows, table(GROUPS).mapping)
    assert len(occupation_table.read([later]).entries) == len(GROUPS)


@pytest.mark.parametrize(
    ("word", "is_active"),
    [("0", False), ("Нет", False), ("жоқ", False), ("1", True), ("иә", True), ("", True)],
)
def test_words_for_rows_that_are_not_in_force(word: str, is_active: bool) -> None:
    rows = [(*row, "1") for row in GROUPS] + [("2147-1-001", "Шахтер", "Кенші", word)]
    draft = read(rows, (*BILINGUAL, Role.ACTIVE))
    assert ("2147-1-001" in by_code(draft)) is is_active


def test_what_the_file_has_lost_of_names_is_told() -> None:
    long = ("Мастер " * 40)[:255]
    rows = [*GROUPS, ("2147-1-001", long, "Шебер"), ("2147-1-002", "КРОСС?БОЕЦ", "Жауынгер")]
    told = {warning.key: warning.values["codes"] for warning in read(rows).warnings}
    assert told == {
        "classifier_import.cut_names": "2147-1-001",
        "classifier_import.lost_letters": "2147-1-002",
    }


def test_many_duplicates_are_told_in_few_sentences() -> None:
    rows = [*GROUPS, *(("2147-1-001", f"Мастер {number}", "Шебер") for number in range(100))]
    draft = read(rows)
    assert Counter(row.fate for row in draft.set_aside) == {RowFate.DUPLICATE: 99}
    assert len(draft.warnings) == 21
    assert draft.warnings[-1].values["count"] == 79


def test_a_mark_that_tells_a_spreadsheet_it_is_text_is_no_part_of_a_name() -> None:
    entry = read([*GROUPS, ("2147-1-001", "'Шахтер", "'КЕНШІ")]).entries[-1]
    assert entry.name == LocalizedText("Кенші", "Шахтер")
    assert entry.printed == LocalizedText("'КЕНШІ", "'Шахтер")


_CODES = ["2", "21", "214", "2147", "2147-1", "2147-1-001", "2147-1-002", "Х1000", "011000", "Y1000", ""]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(_CODES),
            st.sampled_from(["ШАХТЕР", "Сторож", "ОПЕРАТОР ЭВМ"]),
            st.sampled_from(["КЕНШІ", "Күзетші"]),
            st.sampled_from(["1", "0"]),
        ),
        max_size=25,
    )
)
def test_no_row_is_lost_and_no_entry_comes_before_the_one_above(rows: list[Cells]) -> None:
    way = [(*row, "1") for row in GROUPS[:1]]
    draft = read([*way, *rows], (*BILINGUAL, Role.ACTIVE))
    accounted = [row.row for row in draft.set_aside] + [entry.source.line for entry in draft.entries]
    assert sorted(row or 0 for row in accounted) == list(range(2, 2 + len(way) + len(rows)))
    before: set[str | None] = {None}
    for entry in draft.entries:
        assert entry.parent in before
        before.add(entry.code)


def test_titles_whose_groups_are_not_there_are_no_classifier() -> None:
    with pytest.raises(UserError) as raised:
        read([("2147-1-001", "Шахтер", "Кенші"), ("Y1000", "Основы", "Негіз")])
    assert raised.value.message.key == "classifier_import.nothing"
    assert (raised.value.message.values["rows"], raised.value.message.values["orphans"]) == (2, 1)


def test_names_in_each_others_column_are_put_right_and_told() -> None:
    rows = [*GROUPS, ("2147-1-001", "ҮҢГІШІ", "ПРОХОДЧИК"), ("2147-1-002", "ТРЕСТ «ТАУ ӨРІ»", "ТРЕСТ")]
    draft = read(rows)
    assert [entry.name for entry in draft.entries[5:]] == [
        LocalizedText("Үңгіші", "Проходчик"),
        LocalizedText("Трест", "Трест «ТАУ ӨРІ»"),
    ]
    (guess,) = draft.guesses
    assert (guess.line, guess.printed, guess.read_as) == (7, "ПРОХОДЧИК / ҮҢГІШІ", "ҮҢГІШІ / ПРОХОДЧИК")


def test_a_dash_is_no_name() -> None:
    draft = read([*GROUPS, ("2147-1-001", "ПРОХОДЧИК", "—"), ("2147-1-002", "-", "0")])
    assert draft.entries[-1].name == LocalizedText(None, "Проходчик")
    assert [(row.code, row.fate) for row in draft.set_aside] == [("2147-1-002", RowFate.NO_NAME)]


@pytest.mark.parametrize("word", ["0", "нет", "Не действует", "исключена", "күшін жойған"])
def test_what_is_said_to_be_out_of_force_is_not_taken(word: str) -> None:
    rows = [*((*row, "да") for row in GROUPS), ("2147-1-001", "ПРОХОДЧИК", "ҮҢГІШІ", word)]
    assert [row.fate for row in read(rows, (*BILINGUAL, Role.ACTIVE)).set_aside] == [RowFate.INACTIVE]


def test_roman_numerals_in_letters_of_kazakh_make_no_name_kazakh() -> None:
    rows = [("2", "МАСТЕРА ІІ РАЗРЯДА"), ("21", "ЗНАТОКИ ГОР"), ("214", "МАСТЕРА")]
    entry = read(rows, (Role.CODE, Role.NAME)).entries[0]
    assert entry.name.missing == (KK,)


def test_doubled_quotation_marks_are_shown_once() -> None:
    entry = read([*GROUPS, ("2147-1-001", 'КОРПУС ""Б"" ГОР', '""Б"" ТАУ КОРПУСЫ')]).entries[-1]
    assert entry.name == LocalizedText('"Б" тау корпусы', 'Корпус "Б" гор')
    assert entry.printed == LocalizedText('""Б"" ТАУ КОРПУСЫ', 'КОРПУС ""Б"" ГОР')
