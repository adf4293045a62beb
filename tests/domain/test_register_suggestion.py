"""Places of a register that fit a position: by title, category, level and branch; none where nothing fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.register_suggestion import PlaceSuggestion, suggest_places
from nqs_desktop.domain.register_titles import alike, category_in, level_in, title_words, variants
from nqs_desktop.domain.source import SourceReference

HIGH, MIDDLE = QualificationLevel.HIGH, QualificationLevel.MIDDLE
HEALTH = LocalizedText("Денсаулық сақтау", "Здравоохранение")
SCHOOL = LocalizedText("Білім беру", "Образование")


def row(
    place: str,
    kk: str,
    ru: str,
    category: RegisterCategory | None = None,
    level: QualificationLevel | None = None,
    field: LocalizedText = LocalizedText(),
) -> RegisterEntry:
    link, _, step = place.partition("-")
    title, source = LocalizedText(kk, ru), SourceReference("d", 1)
    return RegisterEntry(place[0], link, step or None, field, level, category, title, source)


REGISTER = (
    row("A1-1", "А; Б орталығының (бұдан әрі – ММ) басшысы", "Руководитель А; центра Б (далее - ГУ)"),
    row("A1-1-1", "Республикалық маңызы бар ММ басшысының орынбасары", "Заместитель руководителя ГУ"),
    row(
        "A2-1", "Республикалық маңызы бар ММ бас бухгалтері", "Главный бухгалтер ГУ республиканского значения"
    ),
    row("A2-2", "Облыстық маңызы бар ММ бас бухгалтері", "Главный бухгалтер ГУ областного значения"),
    *(
        row(f"B3-{step}", "Зертханашы", "Лаборант", category, HIGH, field)
        for field in (HEALTH, SCHOOL)
        for step, category in enumerate(RegisterCategory, start=1)
    ),
    row(
        "B2-1", "Барлық мамандықтағы дәрігерлер", "Врачи всех специальностей", RegisterCategory.HIGHEST, HIGH
    ),
    row("C2", "Бухгалтер", "Бухгалтер", None, HIGH),
    row("C2", "Кадрлар жөніндегі маман", "Специалист по кадрам", None, HIGH),
    row("C3", "Бухгалтер", "Бухгалтер", None, MIDDLE),
    row(
        "C3",
        "Ұйымның: гараждың, қойманың, кеңсенің басшысы",
        "Руководитель ведомства: гаража, склада, канцелярии",
    ),
)


def places(ru: str | None, kk: str | None = None, department: str = "") -> list[str]:
    return [found.place for found in suggest(ru, kk, department)]


def suggest(ru: str | None, kk: str | None = None, department: str = "") -> list[PlaceSuggestion]:
    return suggest_places(REGISTER, LocalizedText(kk, ru), LocalizedText(None, department))


def test_the_same_title_is_found_in_either_language_and_what_is_open_is_said() -> None:
    found = suggest(None, "бухгалтер")
    assert [one.place for one in found] == ["C2", "C3"]
    assert found[0].reason.values["second"].key == "register.level_open"  # type: ignore[union-attr]
    assert found[0].title == LocalizedText("Бухгалтер", "Бухгалтер")
    assert found[0].score > found[1].score


def test_a_derived_title_that_the_register_names_goes_first() -> None:
    assert places("Главный бухгалтер")[:2] == ["A2-1", "A2-2"]
    assert "A2-1" not in places("Бухгалтер")


def test_a_category_in_the_title_decides_the_step() -> None:
    assert places("Лаборант второй категории") == ["B3-3"]
    assert places(None, "Бірінші санатты зертханашы") == ["B3-2"]
    assert places("Лаборант") == ["B3-4", "B3-3", "B3-2", "B3-1"]


def test_the_department_tells_the_branch() -> None:
    assert suggest("Лаборант", department="Медицинская служба")[0].entry.field == HEALTH
    assert suggest("Лаборант", department="Отдел образования")[0].entry.field == SCHOOL


@pytest.mark.parametrize("title", ["Врач-терапевт", "Врач-хирург высшей категории"])
def test_a_title_of_all_specialties_takes_each_of_them(title: str) -> None:
    (found,) = suggest(title)
    assert found.place == "B2-1"
    reason = found.reason
    while reason.key == "register.and":
        reason = reason.values["first"]  # type: ignore[assignment]
    assert reason.key == "register.reason_general"


def test_heads_are_found_by_what_they_head() -> None:
    assert places("Заведующий складом") == ["C3"]
    assert places(None, "Қойма меңгерушісі") == ["C3"]
    assert places("Директор") == ["A1-1"]
    assert places("Заместитель директора") == ["A1-1-1"]
    assert places("Директор центра") == ["A1-1"]


@pytest.mark.parametrize(
    "title",
    [
        "Водитель",
        "Специалист",
        "Главный специалист",
        "Специалист по тендерам",
        "Начальник штаба",
        "!",
        "",
        None,
    ],
)
def test_where_nothing_is_like_it_there_is_no_answer(title: str | None) -> None:
    assert places(title) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_are_answered(kk: str, ru: str) -> None:
    found = suggest_places(REGISTER, LocalizedText(kk, ru))
    assert len({one.place for one in found}) == len(found)
    assert all(0 < one.score <= 1 for one in found)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Дәрігер, жоғары санат", RegisterCategory.HIGHEST),
        ("Врач высшей категории", RegisterCategory.HIGHEST),
        ("І санатты дәрігер", RegisterCategory.FIRST),
        ("Врач I категории", RegisterCategory.FIRST),
        ("Врач 1-й категории", RegisterCategory.FIRST),
        ("ІІ санатты дәрігер", RegisterCategory.SECOND),
        ("Врач 2 категории", RegisterCategory.SECOND),
        ("Врач без категории", RegisterCategory.NONE),
        ("Санаты жоқ дәрігер", RegisterCategory.NONE),
        ("Водитель категории В", None),
        ("Врач", None),
    ],
)
def test_categories_are_read(text: str, category: RegisterCategory | None) -> None:
    assert category_in(text) is category


def test_levels_and_words_are_read() -> None:
    assert level_in("Біліктілігі жоғары деңгейдегі маман") is HIGH
    assert level_in("Специалист среднего уровня квалификации") is MIDDLE
    assert level_in("Маман") is None
    words = title_words("Биологиялық зертхана меңгерушісінің орынбасары", Language.KK)
    assert words.head == "орынбасары"
    assert words.is_manager
    assert title_words("Медицинская сестра", Language.RU).head == "сестра"


def test_lists_are_taken_apart() -> None:
    assert variants("Бөлімнің: гараждың, қойманың басшысы", Language.KK) == (
        "гараждың басшысы",
        "қойманың басшысы",
    )
    assert variants("Помощник сестры, воспитателя", Language.RU) == (
        "Помощник сестры",
        "Помощник воспитателя",
    )
    assert variants("Бухгалтер", Language.RU) == ("Бухгалтер",)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("бухгалтер", "бухгалтері", True),
        ("басшысы", "басшысының", True),
        ("медицинская", "медицинской", True),
        ("механик", "механизатор", False),
        ("статист", "инспектор", False),
        ("а", "аға", False),
    ],
)
def test_forms_of_a_word_are_alike(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected
    assert alike(other, one) is expected
