"""Names in capitals as people write them; what is not safe stays. All names are made for the tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.sentence_case import sentence_case

KK, RU = Language.KK, Language.RU

SAFE = [
    (RU, "ЗАВЕДУЮЩИЙ СКЛАДОМ", "Заведующий складом"),
    (KK, "ҚОЙМА МЕҢГЕРУШІСІ", "Қойма меңгерушісі"),
    (RU, "ДРУГИЕ КЛАДОВЩИКИ, Н.В.Д.Г.", "Другие кладовщики, н.в.д.г."),
    (KK, "Б.Т.К. БАСҚА ДА ҚОЙМАШЫЛАР", "Б.т.к. басқа да қоймашылар"),
    (KK, "Б.Т.К.ҚОСЫМША ҚЫЗМЕТШІЛЕР", "Б.т.к.қосымша қызметшілер"),
    (RU, "ДОЦЕНТ, ВУЗ", "Доцент, ВУЗ"),
    (RU, "ДОЦЕНТ ДРУГИХ ВУЗОВ", "Доцент других ВУЗов"),
    (KK, "ЖОО-НЫҢ ДОЦЕНТІ", "ЖОО-ның доценті"),
    (RU, "СТОРОЖ (НОЧНОЙ И ДР.)", "Сторож (ночной и др.)"),
    (RU, "СПЕЦИАЛИСТ, КАТЕГОРИЯ С-О-3", "Специалист, категория С-О-3"),
    (KK, "МАМАН, E-R-2 САНАТЫ", "Маман, E-R-2 санаты"),
    (KK, "МАМАН, 2-САНАТ", "Маман, 2-санат"),
    (RU, "ОПЕРАТОР 3D ПЕЧАТИ В ЦЕХЕ", "Оператор 3D печати в цехе"),
    (RU, "ПРОГРАММИСТ 1С", "Программист 1С"),
    (RU, "РАЗРАБОТЧИК WEB-САЙТОВ", "Разработчик WEB-сайтов"),
    (RU, "ЭЛЕКТРИК ГЭС", "Электрик ГЭС"),
    (RU, "ОПЕРАТОР ТВЧ", "Оператор ТВЧ"),
    (RU, "СЛУЖАЩИЕ КОРПУСА «А»", "Служащие корпуса «А»"),
    (KK, "«А» КОРПУСЫНЫҢ ҚЫЗМЕТШІЛЕРІ", "«А» корпусының қызметшілері"),
    (RU, 'ДИРЕКТОР ЦЕНТРА "АЛТЫН ДӘН"', 'Директор центра "АЛТЫН ДӘН"'),
    (RU, "ЖИТЕЛЬ Г. АСТАНЫ", "Житель г. Астаны"),
    (KK, "АСТАНАДАҒЫ ӨКІЛ", "Астанадағы өкіл"),
    (RU, "МАСТЕР II РАЗРЯДА", "Мастер II разряда"),
    (KK, "ІІ САНАТТЫ ШЕБЕР", "ІІ санатты шебер"),
    (RU, "ПЕРВАЯ ЧАСТЬ. ВТОРАЯ ЧАСТЬ", "Первая часть. Вторая часть"),
    (RU, "(ВРЕМЕННО) СТОРОЖ", "(Временно) сторож"),
]


@pytest.mark.parametrize(("language", "printed", "shown"), SAFE)
def test_capitals_become_sentence_case(language: Language, printed: str, shown: str) -> None:
    assert sentence_case(printed, language) == shown


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        (RU, "Заведующий складом"),
        (RU, "Директор ТОО"),
        (RU, ""),
        (RU, "№ 7"),
        (RU, "ПРЕДСТАВИТЕЛЬ РЕСПУБЛИКИ КАЗАХСТАН"),
        (KK, "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ӨКІЛІ"),
        (RU, "УКЛАДЧИК КИП"),
        (KK, "ҚАРА АТ БАҒУШЫ"),
        (KK, "ТАМАҚ Ж?НЕ СУ"),
    ],
)
def test_what_is_not_safe_stays_as_it_is(language: Language, printed: str) -> None:
    assert sentence_case(printed, language) == printed


def test_the_other_language_tells_a_word_from_an_abbreviation() -> None:
    assert sentence_case("АТ БАҒУШЫ", KK, "КОНЮХ") == "Ат бағушы"
    assert sentence_case("АТ ҚЫЗМЕТІ", KK, "СЛУЖБА ИТ") == "АТ қызметі"
    assert sentence_case("АҚ БОЯУШЫ", KK, "БЕЛИЛЬЩИК") == "Ақ бояушы"
    assert sentence_case("АҚ БАСШЫСЫ", KK, "РУКОВОДИТЕЛЬ АО") == "АҚ басшысы"


@given(
    st.text("АБВГДЕИҚҰІABI .,-()«»\"'?1234567890"), st.sampled_from(Language), st.text("АОИТ ", max_size=9)
)
def test_nothing_but_capitals_changes_and_what_is_shown_stays(
    text: str, language: Language, other: str
) -> None:
    shown = sentence_case(text, language, other)
    assert shown.upper() == text.upper()
    assert sentence_case(shown, language, other).upper() == text.upper()
