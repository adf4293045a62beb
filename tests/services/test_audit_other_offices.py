"""Wordings of other offices that the audit once took for faults, and faults that it once overlooked."""

from dataclasses import replace

import pytest

from nqs_desktop.domain.audit.findings import AuditFinding, Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.texts import say
from tests.services.audit_papers import audited, clean, kinds, numbered, position, with_texts, years

CODE = (
    "2020 жылғы 29 маусымдағы № 350-VI Әкімшілік рәсімдік-процестік кодексін білу.",
    "Знание Административного процедурно-процессуального кодекса от 29 июня 2020 года № 350-VI.",
)
RISK = ("Тәуекел-менеджер", "Риск-менеджер")
CONTROLLING_RISKS = (
    "Тәуекелдерді басқару саласында кемінде 2 жыл жұмыс тәжірибесі.",
    "Опыт работы в области управления рисками не менее 2 лет.",
)
MATHEMATICS = (
    "Жоғары педагогикалық білім: математика, физика.",
    "Высшее педагогическое образование: математика, физика.",
)
SUBJECTS = ("Математика пәнінің педагог-{}", "Педагог-{} по математике")
LADDER = (("шебері", "мастер"), ("зерттеушісі", "исследователь"), ("сарапшысы", "эксперт"))


def _competence(pair: tuple[str, str]) -> list[StaffPosition]:
    return [
        replace(one, requirement=replace(one.requirement, competence=LocalizedText(*pair))) for one in clean()
    ]


def _teachers(*asked: int) -> list[AuditFinding]:
    titles = [(SUBJECTS[0].format(kk), SUBJECTS[1].format(ru)) for kk, ru in LADDER]
    return audited(
        [
            position(number, title, MATHEMATICS, years(least), "staff")
            for number, (title, least) in enumerate(zip(titles, asked, strict=True), 1)
        ]
    )


def test_the_code_of_administrative_procedure_is_one_code() -> None:
    assert kinds(_competence(CODE)) == []


def test_a_manager_of_risks_is_not_called_a_risk() -> None:
    education = ("Жоғары білім: экономика.", "Высшее образование: экономика.")
    analyst = ("Қаржы талдаушысы", "Финансовый аналитик")
    paper = [
        *clean(),
        position(6, RISK, education, CONTROLLING_RISKS),
        position(7, analyst, education, CONTROLLING_RISKS),
    ]
    assert kinds(paper) == []


def test_the_ladder_of_teachers() -> None:
    assert _teachers(6, 5, 3) == []
    assert [(one.number.kk, one.kind.value) for one in _teachers(6, 5, 7)] == [("3", "junior_above_senior")]


def test_a_first_number_twice_in_a_department_is_a_repetition() -> None:
    assert kinds(numbered("1", "1", "2", "3", "4")) == [("1", "numbering_repeats")]
    assert kinds(numbered("1", "2", "3", "1", "2")) == []


def test_managing_is_what_management_is() -> None:
    education = (
        "Жоғары білім: менеджмент, маркетинг.",
        "Высшее образование: управление, маркетинг.",
    )
    assert kinds(with_texts(4, education=education)) == []


def test_a_kind_of_experience_in_one_language_only_is_doubtful() -> None:
    paper = with_texts(1, experience=("Кемінде 5 жыл жұмыс өтілі.", years(5)[1]))
    assert [(one.kind.value, one.severity) for one in audited(paper)] == [("fields_differ", Severity.WARNING)]


@pytest.mark.parametrize(
    ("education", "found"),
    [
        (("B санатындағы жүргізуші куәлігі.", "Водительское удостоверение категории B."), ["text_missing"]),
        (("Білімге талап қойылмайды.", "Требования к образованию не предъявляются."), []),
    ],
)
def test_an_education_cell_that_names_no_education(education: tuple[str, str], found: list[str]) -> None:
    assert [kind for _, kind in kinds(with_texts(5, education=education))] == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Мемлекеттік құпияларды қорғау жөніндегі маманы", ["spelling"]),
        ("Мемлекеттік құпияларды қорғау жөніндегі маман", []),
        ("Қаржы бөлімінің құпияларды қорғау жөніндегі маманы", []),
        ("Жабдықтау жөніндегі есепші", []),
        ("Сатып алу жөніндегі бөлім бастығы", []),
    ],
)
def test_a_possessive_ending_for_no_owner(title: str, found: list[str]) -> None:
    paper = [
        replace(one, title=replace(one.title, kk=title)) if one.number.kk == "3" else one for one in clean()
    ]
    assert [kind for _, kind in kinds(paper) if kind == "spelling"] == found


@pytest.mark.parametrize(
    ("education", "found"),
    [
        (
            (
                "Жоғары білім: құқық, құқықтану, экономика.",
                "Высшее образование: право, юриспруденция, экономика.",
            ),
            [],
        ),
        (
            (
                "Жоғары білім: әлеуметтік ғылымдар, экономика, әлеуметтік ғылымдары.",
                "Высшее образование: социальные науки, экономика, социальные науки.",
            ),
            ["spelling"],
        ),
    ],
)
def test_a_field_that_is_named_twice(education: tuple[str, str], found: list[str]) -> None:
    assert [kind for _, kind in kinds(with_texts(4, education=education))] == found


@pytest.mark.parametrize("word", ["ж", "(", "«", "9", ",", "\u202e"])
def test_a_text_of_one_sign_without_end(word: str) -> None:
    endless = LocalizedText(word * 20_000, word * 20_000)
    paper = clean()
    paper[2] = replace(
        paper[2],
        number=endless,
        title=endless,
        requirement=replace(paper[2].requirement, competence=endless),
    )
    assert all(len(say(one.message, "ru")) < 300 for one in audited(paper) if one.kind.value == "spelling")


def test_a_letter_typed_twice_at_the_end() -> None:
    doubled = "Кестелерменн жұмыс істей білу."
    paper = clean()
    requirement = replace(
        paper[1].requirement, optional=LocalizedText(doubled, "Умение работать с таблицами.")
    )
    paper[1] = replace(paper[1], requirement=requirement)
    assert kinds(paper) == [("2", "spelling")]
