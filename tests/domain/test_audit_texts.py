"""Misspellings, words said twice, missing signs, copied cells and figures, on an invented paper."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.audit.checks import TEXT_CHECKS
from nqs_desktop.domain.audit.copies import copied_texts
from nqs_desktop.domain.audit.figures import figures_differ
from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity
from nqs_desktop.domain.audit.kazakh_titles import titles_without_possessive
from nqs_desktop.domain.audit.punctuation import missing_signs
from nqs_desktop.domain.audit.repetition import repeated_words
from nqs_desktop.domain.audit.spelling import (
    misspelt_words,
    mixed_alphabets,
    parted_and_joined_words,
    words_always_wrong,
    words_of_the_other_language,
)
from nqs_desktop.domain.localized import Language
from tests.domain.audit_papers import (
    EDUCATION_KK,
    EDUCATION_RU,
    EXPERIENCE_KK,
    EXPERIENCE_RU,
    TITLES,
    clean_paper,
    paper_with,
    position,
    told,
)


def marked(found: AuditFinding) -> list[str]:
    """The words that a finding highlights, Kazakh ones first."""
    kk, ru = found.text.kk or "", found.text.ru or ""
    return [kk[slice(*span)] for span in found.marks_kk] + [ru[slice(*span)] for span in found.marks_ru]


@pytest.mark.parametrize("check", TEXT_CHECKS, ids=lambda check: check.__name__)
def test_a_clean_paper_has_no_findings(check: object) -> None:
    assert callable(check)
    assert list(check(clean_paper())) == []
    assert list(check([])) == []


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        (Language.KK, "қоршаған", "қоршған"),
        (Language.KK, "қоршаған", "коршаган"),
        (Language.KK, "бұрғылау", "бурғылау"),
        (Language.KK, "жұмыстары", "жұмсытары"),
        (Language.RU, "окружающей", "окружающй"),
        (Language.RU, "образование", "оброзование"),
        (Language.RU, "охрана", "охранна"),
    ],
)
def test_a_misspelt_word_is_found_with_its_place(language: Language, right: str, wrong: str) -> None:
    kk, ru = EDUCATION_KK, EDUCATION_RU
    pair = (kk.replace(right, wrong), ru) if language is Language.KK else (kk, ru.replace(right, wrong))
    (found,) = misspelt_words(paper_with(position(7, education=pair)))
    assert (found.position, found.kind, marked(found)) == ("p7", FindingKind.SPELLING, [wrong])
    assert found.message.values["usual"] == right


@pytest.mark.parametrize(
    "ru",
    [
        EDUCATION_RU.replace("добыча нефти", "добычу нефти"),
        EDUCATION_RU.replace("буровые работы", "буровых работ"),
        EDUCATION_RU.replace("охрана", "охраны"),
        EDUCATION_RU.replace("Высшее образование", "Высшим образованием"),
    ],
)
def test_another_form_of_a_word_is_no_misspelling(ru: str) -> None:
    assert not list(misspelt_words(paper_with(position(7, education=(EDUCATION_KK, ru)))))


@pytest.mark.parametrize(
    "kk",
    [
        EDUCATION_KK.replace("жұмыстары", "жұмыстарын"),
        EDUCATION_KK.replace("ортаны", "ортаның"),
        EDUCATION_KK.replace("білім", "білімі"),
        EDUCATION_KK.replace("бұрғылау жұмыстары", "бұрғылауды"),
    ],
)
def test_a_kazakh_suffix_is_no_misspelling(kk: str) -> None:
    assert not list(misspelt_words(paper_with(position(7, education=(kk, EDUCATION_RU)))))


_RECURRING = [
    word for word in EDUCATION_RU.replace(":", "").replace(",", "").strip(".").split() if len(word) > 6
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    word=st.sampled_from(_RECURRING),
    place=st.integers(min_value=1, max_value=4),
    letter=st.sampled_from("бгжщфхэю"),
    change=st.sampled_from(("other", "more", "less")),
)
def test_one_letter_changed_in_a_recurring_word_is_found(
    word: str, place: int, letter: str, change: str
) -> None:
    kept = place if change == "more" else place + 1
    wrong = word[:place] + ("" if change == "less" else letter) + word[kept:]
    if wrong == word:
        return
    text = EDUCATION_RU.replace(word, wrong)
    paper = paper_with(position(7, education=(EDUCATION_KK, text)))
    assert [found.position for found in misspelt_words(paper)] == ["p7"]


def test_a_word_that_is_wrong_wherever_it_stands() -> None:
    paper = [
        position(number, optional=("Құзіреті", "Единного центра, несоответсвие, единение"))
        for number in (1, 2)
    ]
    assert [marked(found) for found in words_always_wrong(paper)] == [["Құзіреті"]] * 2 + [
        ["Единного"],
        ["несоответсвие"],
    ] * 2
    assert {found.message.values["right"] for found in words_always_wrong(paper)} == {
        "Құзыреті",
        "Единого",
        "несоответствие",
    }


def test_latin_letters_in_a_cyrillic_word() -> None:
    text = EXPERIENCE_RU.replace("работы", "рaботы")  # the second letter is Latin
    (found,) = mixed_alphabets([position(1, experience=(EXPERIENCE_KK, text)), position(2)])
    assert marked(found) == ["рaботы"]
    assert found.message.values["latin"] == "a"
    assert not list(
        mixed_alphabets([position(1, optional=("IP-телефония", "IP-телефония, Microsoft Office"))])
    )


def test_a_word_left_in_the_other_language() -> None:
    kk = EDUCATION_KK.replace("бұрғылау жұмыстары", "буровые жұмыстары")
    (found,) = words_of_the_other_language(paper_with(position(7, education=(kk, EDUCATION_RU))))
    assert marked(found) == ["буровые"]
    ru = EDUCATION_RU.replace("охрана", "қорғау")
    (found,) = words_of_the_other_language(paper_with(position(7, education=(EDUCATION_KK, ru))))
    assert marked(found) == ["қорғау"]


def test_words_written_apart_and_together() -> None:
    ru = EDUCATION_RU.replace("Высшее образование", "Высшееобразование").replace("окружающей", "окру жающей")
    findings = list(parted_and_joined_words(paper_with(position(7, education=(EDUCATION_KK, ru)))))
    assert {(*marked(found), found.severity) for found in findings} == {
        ("Высшееобразование", Severity.WARNING),
        ("окру жающей", Severity.REMARK),
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (Language.KK, "Басшылық немесе басшылық лауазымдарда жұмыс", ["Басшылық немесе басшылық"]),
        (Language.KK, "колледжде (колледжде) оқыған", ["колледжде (колледжде"]),
        (Language.RU, "Мастер по ремонту бурового ремонта скважин", []),
        (Language.RU, "обслуживанию бурового обслуживания", ["обслуживанию бурового обслуживания"]),
        (Language.RU, "опыт опыт работы", ["опыт опыт"]),
        (Language.RU, "Республики Казахстан «О Президенте Республики Казахстан»", []),
        (Language.RU, "в буровых службах или службах безопасности", []),
        (Language.RU, "обслуживание скважин, обслуживание насосов", []),
    ],
)
def test_words_said_twice(language: Language, text: str, expected: list[str]) -> None:
    pair = (text, "Иное.") if language is Language.KK else ("Басқа.", text)
    found = list(repeated_words([position(1, optional=pair)]))
    assert [word for one in found for word in marked(one)] == expected


def test_what_both_languages_say_twice_is_meant() -> None:
    pair = ("Құрылыс және құрылыс материалдары.", "Строительные и строительные материалы.")
    assert not list(repeated_words([position(1, optional=pair)]))


def test_missing_spaces_and_partners() -> None:
    paper = [
        position(1, optional=("мұнай,газ өндіру", None)),
        position(2, optional=('"Мұнай өндіру"мамандығы', None)),
        position(3, optional=("Мұнай (газ өндіру", "1) нефть; 2) газ, 3,5 т.д.")),
    ]
    assert [(found.position, marked(found), found.severity) for found in missing_signs(paper)] == [
        ("p1", ["мұнай,газ"], Severity.REMARK),
        ("p2", ['өндіру"мамандығы'], Severity.REMARK),
        ("p3", ["("], Severity.REMARK),
    ]


def test_a_title_without_the_possessive_ending() -> None:
    titles = [
        ("Бұрғылау учаскесінің геолог", "Геолог участка"),
        ("Бұрғылау учаскесінің шебері – геолог", "Мастер"),
    ]
    paper = [position(number, title) for number, title in enumerate(titles, 1)]
    assert told(titles_without_possessive(paper)) == [("p1", "kk геолог")]


def test_a_cell_that_speaks_of_another_position() -> None:
    copied = ("Электрмонтерде рұқсат болуы керек.", "У электромонтера должен быть допуск.")
    paper = [
        *clean_paper()[:3],
        position(4, TITLES[3], experience=copied),
        position(5, TITLES[4], experience=copied),
    ]
    (found,) = copied_texts(paper)
    assert (found.position, found.other, found.kind) == ("p5", "p4", FindingKind.COPIED_TEXT)
    assert marked(found) == ["Электрмонтерде", "электромонтера"]


@pytest.mark.parametrize(
    "text",
    [
        "Стаж работы в должности геолога не менее 3 лет.",
        "Опыт работы (геолог, электромонтер или другой специалист).",
        "Умение работать с геологами.",
        "Выполнение указаний геолога.",
        "Геологическое образование.",
    ],
)
def test_a_profession_held_before_is_no_copy(text: str) -> None:
    assert not list(copied_texts(paper_with(position(7, TITLES[5], experience=(None, text)))))


def test_a_driver_of_something_else() -> None:
    cell = ("Кран жүргізушісінде құжаттар болуы керек.", "Наличие документов у водителя крана.")
    paper = [
        position(1, ("Кран жүргізушісі", "Водитель крана"), experience=cell),
        position(2, ("Автобус жүргізушісі", "Водитель автобуса"), experience=cell),
    ]
    assert told(copied_texts(paper)) == [("p2", "kk кран жүргізушісінде, ru водителя крана")]


@pytest.mark.parametrize(
    ("kk", "ru", "detail"),
    [
        ("4 разрядты және 2 курс", "4 разряд и 3 курса", "kk 2, ru 3"),
        ("40 адам", "40 человек (сорок)", None),
        ("үш тіл", "3 языка", None),
        ("10 саусақпен теру", "десятипальцевый набор", None),
        ("1 000 теңге", "1000 тенге", None),
        ("2,5 тонна", "2.5 тонны", None),
        ("6 рұқсат", "рұқсат", "kk 6, ru "),
    ],
)
def test_figures_that_differ(kk: str, ru: str, detail: str | None) -> None:
    found = list(figures_differ([position(1, optional=(kk, ru))]))
    assert [one.detail for one in found] == ([detail] if detail else [])


def test_years_and_acts_are_compared_by_checks_of_their_own() -> None:
    paper = [
        position(1, experience=("Кемінде 3 жыл", "Не менее 5 лет"), competence=("№ 5 бұйрық", "приказ № 6"))
    ]
    assert not list(figures_differ(paper))


def test_the_past_of_another_in_the_very_same_cell() -> None:
    cell = (
        "Геолог лауазымында кемінде 3 жыл жұмыс өтілі.",
        "Стаж работы в должности геолога не менее 3 лет.",
    )
    paper = [position(1, TITLES[2], experience=cell), position(2, TITLES[5], experience=cell)]
    assert told(copied_texts(paper)) == [("p2", "kk геолог, ru геолога")]
    senior = ("Бұрғылау учаскесінің аға геологы", "Старший геолог бурового участка")
    assert not list(copied_texts([paper[0], position(2, senior, experience=cell)]))


def test_a_driving_licence_names_no_driver() -> None:
    cell = ("В санатты жүргізуші куәлігі.", "Водительское удостоверение категории В.")
    drivers = position(1, ("Көлік жүргізушісі", "Водитель"), experience=cell)
    assert not list(copied_texts([drivers, position(2, TITLES[2], experience=cell)]))
