"""Words of a paper: figures, plurals, labels, marks."""

from decimal import Decimal

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports.wording import Wording, marked, units_text

BOTH = Wording(PrintLanguage.BOTH)


@pytest.mark.parametrize(
    ("units", "kk", "ru"),
    [
        ("0", "0 бірлік", "0 единиц"),
        ("0.25", "0,25 бірлік", "0,25 единицы"),
        ("0.50", "0,5 бірлік", "0,5 единицы"),
        ("1", "1 бірлік", "1 единица"),
        ("1.00", "1 бірлік", "1 единица"),
        ("1.5", "1,5 бірлік", "1,5 единицы"),
        ("4", "4 бірлік", "4 единицы"),
        ("5", "5 бірлік", "5 единиц"),
        ("11", "11 бірлік", "11 единиц"),
        ("12", "12 бірлік", "12 единиц"),
        ("21", "21 бірлік", "21 единица"),
        ("1E+1", "10 бірлік", "10 единиц"),
        ("62", "62 бірлік", "62 единицы"),
        ("111", "111 бірлік", "111 единиц"),
        ("112", "112 бірлік", "112 единиц"),
        ("122", "122 бірлік", "122 единицы"),
        ("1250.750", "1\N{NARROW NO-BREAK SPACE}250,75 бірлік", "1\N{NARROW NO-BREAK SPACE}250,75 единицы"),
    ],
)
def test_units_in_both_languages(units: str, kk: str, ru: str) -> None:
    assert units_text(Decimal(units), Language.KK) == kk
    assert units_text(Decimal(units), Language.RU) == ru


def test_labels_stand_side_by_side_and_what_is_alike_stands_once() -> None:
    assert BOTH.label(message("report.education")) == "Білімі / Образование"
    assert BOTH.label(message("report.director")) == "Директор"
    assert Wording(PrintLanguage.RU).label(message("report.education")) == "Образование"


def test_gaps_and_translations_are_marked() -> None:
    assert BOTH.texts(LocalizedText("Бар")) == ("Бар", "[нет текста на русском]")
    assert BOTH.texts(LocalizedText(ru="Есть")) == ("[қазақша мәтін жоқ]", "Есть")
    assert BOTH.texts(LocalizedText()) == ("—",)
    assert marked(LocalizedText("Бар", "Есть", (Language.RU,)), Language.RU) == "Есть¹"
    assert marked(LocalizedText("Бар", "Есть", (Language.RU,)), Language.KK) == "Бар"


def test_a_long_heading_takes_a_line_for_each_language() -> None:
    assert BOTH.heading(LocalizedText("Басшылық", "Руководство")) == ("Басшылық / Руководство",)
    assert BOTH.heading(LocalizedText("а" * 40, "б" * 40)) == ("а" * 40, "б" * 40)
