"""Sheets of requirements of our own, printed clean and damaged."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.importers import requirement_sheet
from nqs_desktop.importers.requirement_sheet import StaffingReadResult

FRONT = """
«Ақ бұлақ» мемлекеттік мекемесінің лауазымдарына
қойылатын біліктілік талаптары

Квалификационные требования к должностям государственного
учреждения «Ак булак»
"""
HEAD = "Өлшемдер / Критерии Талаптар / Требования"
EDUCATION = ["Жоғары білім: гидрология, химия.", "Высшее образование: гидрология, химия."]
EXPERIENCE = [
    "Мамандығы бойынша кемінде 3 жыл жұмыс өтілі.",
    "Стаж работы по специальности не менее 3 лет.",
]
COMPETENCE = ["Ішкі тәртіп қағидаларын білуі.", "Знание правил внутреннего распорядка."]
OPTIONAL = ["Компьютерде жұмыс істей білуі.", "Умение работать на компьютере."]


def both(texts: Sequence[str | None]) -> LocalizedText:
    kazakh, russian = texts
    return LocalizedText(kazakh, russian)


def table(
    education: list[str] | None = None,
    experience: list[str] | None = None,
    competence: list[str] | None = None,
    optional: list[str] | None = None,
) -> list[str]:
    return [
        HEAD,
        "Білімі / Образование",
        *(education or EDUCATION),
        "Практикалық",
        "тәжірибесі/",
        "Практический опыт",
        *(experience or EXPERIENCE),
        "Құзіреті / Компетенции",
        *(competence or COMPETENCE),
        "Қосымша, міндетті емес",
        "талаптар/",
        "Дополнительные",
        "необязательные",
        "требования",
        *(optional or OPTIONAL),
    ]


def sheet(*blocks: list[str], front: str = FRONT) -> str:
    return "\n\n".join([front.strip(), *("\n \n".join(block) for block in blocks)]) + "\n"


HEADING = ["Су сапасы бөлімі", "Отдел качества воды"]
FIRST = ["1. Бөлім бастығы, (1 бірлік)", "1. Начальник отдела, (1 единица)"]
SECOND = ["2. Аға маман, (2 бірлік)", "2. Старший специалист, (2 единицы)"]


def read(*blocks: list[str], front: str = FRONT) -> StaffingReadResult:
    return requirement_sheet.read(sheet(*blocks, front=front), "sheet.txt")


def guesses(result: StaffingReadResult) -> list[str]:
    return [
        guess.why.key.partition(".")[2] for guess in result.guesses if "organisation" not in guess.why.key
    ]


def test_a_clean_sheet_is_read_without_a_guess() -> None:
    result = read(HEADING, FIRST, table(), SECOND, table())
    assert result.draft.organisation == LocalizedText("Ақ бұлақ", "Ак булак")
    (department,) = result.draft.departments
    assert department.name == LocalizedText("Су сапасы бөлімі", "Отдел качества воды")
    first, second = result.draft.positions
    assert (first.number, first.units) == (LocalizedText("1", "1"), Decimal(1))
    assert first.title == LocalizedText("Бөлім бастығы", "Начальник отдела")
    assert second.title == LocalizedText("Аға маман", "Старший специалист")
    assert (second.units, second.department) == (Decimal(2), department.key)
    assert str(second.source).startswith("sheet.txt:")
    requirement = first.requirement
    assert requirement.education.text == both(EDUCATION)
    assert requirement.experience.text == both(EXPERIENCE)
    assert requirement.competence == both(COMPETENCE)
    assert requirement.optional == both(OPTIONAL)
    assert requirement.education.fields.ru == ("гидрология", "химия")
    assert not requirement.needs_review
    assert (guesses(result), result.warnings) == ([], ())


def test_a_heading_may_stand_in_one_line_or_be_missing() -> None:
    result = read(["Басшылық / Руководство"], FIRST, table(), SECOND, table())
    assert [department.name for department in result.draft.departments] == [
        LocalizedText("Басшылық", "Руководство")
    ]
    result = read(FIRST, table())
    assert result.draft.departments == ()
    assert result.draft.positions[0].department is None


def test_each_heading_begins_a_department() -> None:
    result = read(HEADING, FIRST, table(), ["Есеп қызметі", "Служба учёта"], SECOND, table())
    assert [position.department for position in result.draft.positions] == ["department-1", "department-2"]
    assert result.draft.departments[1].name == LocalizedText("Есеп қызметі", "Служба учёта")
    assert guesses(result) == []


def test_two_lines_whose_language_nothing_tells_are_taken_as_the_two_names() -> None:
    result = read(FIRST, table(), ["Зертхана тобы", "Группа лаборатории"], SECOND, table())
    assert result.draft.departments[0].name == LocalizedText("Зертхана тобы", "Группа лаборатории")
    assert guesses(result) == ["heading_parted"]


def test_a_heading_with_russian_first_is_turned_and_told() -> None:
    result = read(FIRST, table(), ["Служба учёта", "Есеп қызметі"], SECOND, table())
    assert result.draft.departments[0].name == LocalizedText("Есеп қызметі", "Служба учёта")
    assert guesses(result) == ["order_swapped"]


def test_a_heading_behind_a_text_without_a_full_stop_is_told() -> None:
    optional = ["Компьютерде жұмыс істей білуі", "Умение работать на компьютере"]
    result = read(FIRST, table(optional=optional), HEADING, SECOND, table())
    assert result.draft.departments[0].name == both(HEADING)
    assert result.draft.positions[0].requirement.optional == both(optional)
    assert guesses(result) == ["heading_guessed"]


def test_titles_run_over_lines_and_units_may_stand_alone() -> None:
    title = [
        "1. Су сапасын бақылау жөніндегі",
        "бас маман,",
        "(0,5 бірлік)",
        "1. Главный специалист по контролю",
        "качества воды,  (0,5 единицы)",
    ]
    (position,) = read(title, table()).draft.positions
    assert position.title == LocalizedText(
        "Су сапасын бақылау жөніндегі бас маман", "Главный специалист по контролю качества воды"
    )
    assert position.units == Decimal("0.5")


@pytest.mark.parametrize(
    ("title", "number", "units", "told"),
    [
        (["4. Маман, (1 бірлік)", "5. Специалист, (1 единица)"], ("4", "5"), 1, ["numbers_differ"]),
        (["4. Маман, (2 бірлік)", "4. Специалист, (3 единицы)"], ("4", "4"), 2, ["units_differ"]),
        (["4. Маман (1 бірлік)", "4. Специалист, (1 единица)"], ("4", "4"), 1, ["comma_missing"]),
        (["4. Маман", "4. Специалист, (3 единицы)"], ("4", "4"), 3, ["units_in_one_language"]),
        (["4. Маман", "4. Специалист"], ("4", "4"), 1, ["units_missing"]),
        (["4. Специалист, (1 единица)", "4. Бөлім маманы, (1 бірлік)"], ("4", "4"), 1, ["order_swapped"]),
        (["4. Бөлім маманы, (1 бірлік)"], ("4", None), 1, ["title_in_one_language"]),
        (["4. Специалист отдела, (1 единица)"], (None, "4"), 1, ["title_in_one_language"]),
        (["4.Маман, (1 бірлік)", "  4. Специалист, (1 единица)"], ("4", "4"), 1, []),
    ],
)
def test_what_titles_disagree_on_is_told(
    title: list[str], number: tuple[str | None, str | None], units: int, told: list[str]
) -> None:
    result = read(title, table())
    (position,) = result.draft.positions
    assert position.number == both(number)
    assert position.units == units
    assert guesses(result) == told


def test_numbers_that_do_not_rise_by_one_are_warned_of() -> None:
    result = read(FIRST, table(), ["4. Маман, (1 бірлік)", "4. Специалист, (1 единица)"], table())
    assert [warning.key for warning in result.warnings] == ["reading.numbering_skips"] * 2
    assert (result.warnings[0].values["before"], result.warnings[0].values["after"]) == ("1", "4")


def test_a_label_within_the_text_after_a_page_break_is_taken_out() -> None:
    lines = table()
    label = lines.index("Қосымша, міндетті емес")
    lines[label:] = [
        "Қосымша, міндетті емес Компьютерде",
        "",
        "",
        "талаптар/",
        "Дополнительные",
        "необязательные",
        "жұмыс істей білуі.",
        "требования Умение работать на компьютере.",
    ]
    result = read(FIRST, lines)
    assert result.draft.positions[0].requirement.optional == both(OPTIONAL)
    assert guesses(result) == []


def test_a_text_may_begin_on_the_line_of_its_label_and_labels_vary() -> None:
    lines = [
        "Өлшемдер / Критерии Талаптар/Требования",
        f"Білімі/ Образование {EDUCATION[0]}",
        EDUCATION[1],
        "Практикалық тәжірибесі / Практический опыт " + EXPERIENCE[0],
        EXPERIENCE[1],
        f"Құзырет / Компетенции {COMPETENCE[0]}",
        COMPETENCE[1],
        "Қосымша міндетті емес талаптар/ Дополнительные необязательные требования",
        *OPTIONAL,
    ]
    requirement = read(FIRST, lines).draft.positions[0].requirement
    assert requirement == read(FIRST, table()).draft.positions[0].requirement


def test_a_lost_head_of_a_table_loses_no_position() -> None:
    result = read(FIRST, table()[1:], SECOND, table()[1:])
    assert [position.number.kk for position in result.draft.positions] == ["1", "2"]
    assert result.draft.positions[0].requirement.optional == both(OPTIONAL)


@pytest.mark.parametrize(
    ("cell", "kazakh", "russian", "told"),
    [
        (["Высшее образование.", "Жоғары білім."], "Жоғары білім.", "Высшее образование.", ["order_swapped"]),
        (["Жоғары білім."], "Жоғары білім.", None, ["text_missing_ru"]),
        (["Высшее образование."], None, "Высшее образование.", ["text_missing_kk"]),
        (
            ["Жоғары білім. Высшее образование."],
            "Жоғары білім.",
            "Высшее образование.",
            ["languages_in_one_line"],
        ),
        (
            ["Жоғары білім / Высшее образование"],
            "Жоғары білім",
            "Высшее образование",
            ["languages_in_one_line"],
        ),
        (
            ["Жоғары білім.", "Высшее образование.", "Құқық саласында.", "В области права."],
            "Жоғары білім. Құқық саласында.",
            "Высшее образование. В области права.",
            ["languages_mixed"],
        ),
        (
            ["Жоғары бiлiм.", "Высшее образование."],
            "Жоғары білім.",
            "Высшее образование.",
            ["mixed_alphabets"],
        ),
        (["Жоғары білім. /", "Высшее образование."], "Жоғары білім.", "Высшее образование.", ["stray_slash"]),
        (
            [
                "Жоғары білім: бизнес-",
                "журналистика, SMM & PR.",
                "Высшее образование: бизнес-",
                "журналистика.",
            ],
            "Жоғары білім: бизнес-журналистика, SMM & PR.",
            "Высшее образование: бизнес-журналистика.",
            [],
        ),
        (
            ["Жоғары білім.", "Высшее образо-", "вание, стаж 1 -3 года ."],
            "Жоғары білім.",
            "Высшее образование, стаж 1-3 года.",
            ["torn_word", "space_at_hyphen"],
        ),
    ],
)
def test_the_languages_of_a_cell_are_parted(
    cell: list[str], kazakh: str | None, russian: str | None, told: list[str]
) -> None:
    result = read(FIRST, table(education=cell))
    assert result.draft.positions[0].requirement.education.text == LocalizedText(kazakh, russian)
    assert guesses(result) == told


def test_a_missing_row_is_told() -> None:
    lines = [line for line in table() if line not in {"Құзіреті / Компетенции", *COMPETENCE}]
    result = read(FIRST, lines)
    assert result.draft.positions[0].requirement.competence == LocalizedText()
    assert guesses(result) == ["row_missing"]


@pytest.mark.parametrize("text", ["", "Бұйрық № 5", FRONT, f"{HEAD}\nБілімі / Образование\nЖоғары білім."])
def test_a_text_without_positions_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        requirement_sheet.read(text, "other.txt")
    assert refused.value.message.key == "reading.no_positions"
    assert refused.value.message.values["document"] == "other.txt"


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_broken_lines_and_blank_lines_change_nothing(data: st.DataObject) -> None:
    clean = sheet(HEADING, FIRST, table(), SECOND, table())
    lines = []
    for line in clean.split("\n"):
        words = line.split(" ")
        is_text = line in {*EDUCATION, *EXPERIENCE, *COMPETENCE, *OPTIONAL}
        cut = data.draw(st.integers(1, len(words))) if is_text else len(words)
        lines += [" ".join(words[:cut]), *([" ".join(words[cut:])] if cut < len(words) else [])]
        lines += [""] * data.draw(st.integers(0, 3))
    damaged = requirement_sheet.read("\n".join(lines), "sheet.txt").draft
    read_clean = requirement_sheet.read(clean, "sheet.txt").draft
    assert [position.requirement for position in damaged.positions] == [
        position.requirement for position in read_clean.positions
    ]
    assert [position.title for position in damaged.positions] == [
        position.title for position in read_clean.positions
    ]


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_no_text_breaks_the_reading(text: str) -> None:
    result = requirement_sheet.read(f"{text}\n{sheet(FIRST, table())}\n{text}", "sheet.txt")
    assert result.draft.positions
