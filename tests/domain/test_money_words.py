"""Sums and units in words: right words, and words that read back to the number."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.money_words import money_in_words, units_in_words
from nqs_desktop.domain.number_words import LARGEST, number_in_words

D = Decimal
KK, RU = Language.KK, Language.RU

VALUES = {
    KK: "нөл бір екі үш төрт бес алты жеті сегіз тоғыз он",
    RU: "ноль один два три четыре пять шесть семь восемь девять десять",
}
READ = {
    language: {word: value for value, word in enumerate(words.split())} for language, words in VALUES.items()
}
READ[KK] |= dict(
    zip(
        ["жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"],
        range(20, 100, 10),
        strict=True,
    )
)
READ[RU] |= {"одна": 1, "две": 2}
READ[RU] |= dict(
    zip(
        [
            "одиннадцать",
            "двенадцать",
            "тринадцать",
            "четырнадцать",
            "пятнадцать",
            "шестнадцать",
            "семнадцать",
            "восемнадцать",
            "девятнадцать",
        ],
        range(11, 20),
        strict=True,
    )
)
READ[RU] |= dict(
    zip(
        ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"],
        range(20, 100, 10),
        strict=True,
    )
)
READ[RU] |= dict(
    zip(
        ["сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"],
        range(100, 1000, 100),
        strict=True,
    )
)
STEPS = {"мың": 1, "тысяч": 1, "миллион": 2, "миллиард": 3, "триллион": 4}


def read(words: str, language: Language) -> int:
    """The number that words name."""
    total = group = 0
    for word in words.split():
        stem = next((stem for stem in STEPS if word.startswith(stem)), None)
        if stem is not None:
            assert group, f"{words}: nothing before {word}"
            total, group = total + group * 1000 ** STEPS[stem], 0
        elif word == "жүз":
            group = (group or 1) * 100
        else:
            group += READ[language][word]
    return total + group


@pytest.mark.parametrize(
    ("number", "kk", "ru"),
    [
        (0, "нөл", "ноль"),
        (11, "он бір", "одиннадцать"),
        (100, "жүз", "сто"),
        (1000, "бір мың", "одна тысяча"),
        (2002, "екі мың екі", "две тысячи два"),
        (12_014, "он екі мың он төрт", "двенадцать тысяч четырнадцать"),
        (21_101, "жиырма бір мың жүз бір", "двадцать одна тысяча сто один"),
        (500_000, "бес жүз мың", "пятьсот тысяч"),
        (1_000_001, "бір миллион бір", "один миллион один"),
        (22_000_000, "жиырма екі миллион", "двадцать два миллиона"),
        (111_000_000_000, "жүз он бір миллиард", "сто одиннадцать миллиардов"),
        (10**12, "бір триллион", "один триллион"),
    ],
)
def test_numbers_in_words(number: int, kk: str, ru: str) -> None:
    assert number_in_words(number, KK) == kk
    assert number_in_words(number, RU) == ru


@given(st.integers(0, LARGEST - 1), st.sampled_from(Language), st.booleans())
@example(10**12, KK, False)
def test_words_read_back_to_the_number(number: int, language: Language, feminine: bool) -> None:
    words = number_in_words(number, language, feminine=feminine)
    assert read(words, language) == number
    assert "  " not in words
    assert words == words.strip()


@pytest.mark.parametrize(
    ("amount", "kk", "ru"),
    [
        ("0", "нөл теңге", "ноль тенге"),
        ("21001", "жиырма бір мың бір теңге", "двадцать одна тысяча один тенге"),
        ("1956", "бір мың тоғыз жүз елу алты теңге", "одна тысяча девятьсот пятьдесят шесть тенге"),
        ("25000.00", "жиырма бес мың теңге 00 тиын", "двадцать пять тысяч тенге 00 тиын"),
        ("2.01", "екі теңге 01 тиын", "два тенге 01 тиын"),
        ("2.5", "екі теңге 50 тиын", "два тенге 50 тиын"),
        ("0.22", "нөл теңге 22 тиын", "ноль тенге 22 тиына"),
        ("0.12", "нөл теңге 12 тиын", "ноль тенге 12 тиын"),
    ],
)
def test_sums_in_words(amount: str, kk: str, ru: str) -> None:
    assert money_in_words(D(amount), KK) == kk
    assert money_in_words(D(amount), RU) == ru


@given(st.decimals(min_value=0, max_value=10**12, places=2), st.sampled_from(Language))
def test_sums_read_back(amount: Decimal, language: Language) -> None:
    tenge, _, rest = money_in_words(amount, language).partition(" теңге" if language is KK else " тенге")
    assert read(tenge, language) + D(rest.split()[0]) / 100 == amount


@pytest.mark.parametrize(
    ("units", "kk", "ru"),
    [
        ("1", "бір штат бірлігі", "одна штатная единица"),
        ("42.00", "қырық екі штат бірлігі", "сорок две штатные единицы"),
        ("112", "жүз он екі штат бірлігі", "сто двенадцать штатных единиц"),
        (
            "112.5",
            "жүз он екі бүтін оннан бес штат бірлігі",
            "сто двенадцать целых пять десятых штатной единицы",
        ),
        (
            "1.25",
            "бір бүтін жүзден жиырма бес штат бірлігі",
            "одна целая двадцать пять сотых штатной единицы",
        ),
        ("0.1", "нөл бүтін оннан бір штат бірлігі", "ноль целых одна десятая штатной единицы"),
        ("2.002", "екі бүтін мыңнан екі штат бірлігі", "две целых две тысячных штатной единицы"),
    ],
)
def test_units_in_words(units: str, kk: str, ru: str) -> None:
    assert units_in_words(D(units), KK) == kk
    assert units_in_words(D(units), RU) == ru


@given(st.integers(0, 10**9).map(lambda steps: D(steps) / 4))
def test_units_read_back(units: Decimal) -> None:
    words = units_in_words(units, RU).removesuffix(" штатной единицы").split()
    if units == int(units):
        assert read(" ".join(words[:-2]), RU) == units
        return
    part = D(1) / {"десят": 10, "сотых": 100}[words[-1][:5]]
    at = words.index("целая" if "целая" in words else "целых")
    assert read(" ".join(words[:at]), RU) + read(" ".join(words[at + 1 : -1]), RU) * part == units


@pytest.mark.parametrize("amount", ["-1", "0.001", "1e15", "NaN"])
def test_what_is_no_sum_is_refused(amount: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        money_in_words(D(amount), RU)


def test_what_are_no_units_is_refused() -> None:
    for units in ("-1", "0.00001"):
        with pytest.raises(ValueError, match=r"."):
            units_in_words(D(units), KK)
