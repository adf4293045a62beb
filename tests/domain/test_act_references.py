"""Which acts a text names."""

from datetime import date

import pytest

from nqs_desktop.domain.audit.act_references import find_acts
from nqs_desktop.domain.localized import Language

KK, RU = Language.KK, Language.RU


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("приказ № 45-п от 12 мая 2020 года", RU, [("order", "45", date(2020, 5, 12))]),
        ("Приказом Министра от 05.03.2019 г. № ҚР ДСМ-7", RU, [("order", "ҚPДCM-7", date(2019, 3, 5))]),
        ("2019 жылғы 5 наурыздағы № ҚР ДСМ-7 бұйрығымен", KK, [("order", "ҚPДCM-7", date(2019, 3, 5))]),
        ("2018 жылғы 1 ақпандағы №12 ҚБП қаулысына", KK, [("resolution", "12ДCП", date(2018, 2, 1))]),
        ("постановлению от 1 февраля 2018 года №12 дсп", RU, [("resolution", "12ДCП", date(2018, 2, 1))]),
        ("Закон (от 3 июля 2013 года № 121-V ЗРК)", RU, [("law", "121-V", date(2013, 7, 3))]),
        ("Заңы (2013 жылғы 3 шілдедегі № 121-V ҚРЗ)", KK, [("law", "121-V", date(2013, 7, 3))]),
        ("300 нөмірлі бұйрық", KK, [("order", "300", None)]),
        ("приказ от 31 февраля 2020 года № 7", RU, [("order", "7", None)]),
    ],
)
def test_kind_number_and_date(
    text: str, language: Language, expected: list[tuple[str, str, date | None]]
) -> None:
    found = [(act.kind.value, act.number_key, act.day) for act in find_acts(text, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Готовит приказы и распоряжения, принимает решения.", RU),
        ("Знание законодательства, кодексов и указаний руководства.", RU),
        ("Заң бөлімінің маманы бұйрықтар мен шешімдер жобасын әзірлейді.", KK),
        ("Өкімет органдарының заңнамасын, заңгерлік қызметті білу.", KK),
        ("", KK),
    ],
)
def test_words_that_name_no_act(text: str, language: Language) -> None:
    assert find_acts(text, language) == ()


def test_several_acts_of_a_sentence_keep_what_is_theirs() -> None:
    text = (
        "Знание Конституции Республики Казахстан, Трудового кодекса, Закона РК от 3 июля 2013 года № 121-V "
        "«О связи»; приказа и.о. Министра от 2 марта 2021 г. № 9. Указа от 01.02.2015 № 4."
    )
    acts = find_acts(text, RU)
    assert [(act.kind.value, act.title, act.number) for act in acts] == [
        ("constitution", "", ""),
        ("code", "Трудового", ""),
        ("law", "О связи", "121-V"),
        ("order", "", "9"),
        ("decree", "", "4"),
    ]
    assert all(text[slice(*act.span)].strip() == text[slice(*act.span)] for act in acts)


def test_kazakh_acts_have_their_figures_before_them() -> None:
    text = (
        "Қазақстан Республикасының Конституциясын, Еңбек кодексін, 2013 жылғы 3 шілдедегі «Байланыс туралы» "
        "№ 121-V Заңын, Министрдің 2021 жылғы 2 наурыздағы № 9 бұйрығын білу."
    )
    assert [(act.kind.value, act.title, act.number) for act in find_acts(text, KK)] == [
        ("constitution", "", ""),
        ("code", "Еңбек", ""),
        ("law", "Байланыс туралы", "121-V"),
        ("order", "", "9"),
    ]
