"""Numbers in words, Kazakh and Russian, as a paper repeats its totals.

Kazakh numerals do not bend: ``жүз жиырма бір мың``. Russian ones agree with what they count: thousands and
parts are feminine (``двадцать одна тысяча``, ``две десятых``), everything larger and tenge masculine.
"""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.localized import Language

LARGEST: Final = 10**15
"""Numbers below it have a name: hundreds of thousands of billions."""

Forms = tuple[str, str, str]
"""A noun after 1, after 2 to 4, and after 5 to 20 or none."""

_KK_ONES: Final = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_KK_TENS: Final = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_KK_STEPS: Final = ("", "мың", "миллион", "миллиард", "триллион")

_RU_TEENS: Final = [
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_RU_ONES: Final = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
_RU_FEMININE: Final = {1: "одна", 2: "две"}
_RU_TENS: Final = (
    "",
    "",
    *["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"],
)
_RU_HUNDREDS: Final = (
    "",
    *["сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"],
)
_RU_STEPS: Final[tuple[Forms, ...]] = (
    ("", "", ""),
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
)


def number_in_words(number: int, language: Language, *, feminine: bool = False) -> str:
    """Return a whole number in words, in small letters.

    Args:
        number: From 0 to below ``LARGEST``.
        language: Kazakh or Russian.
        feminine: What the Russian words count is feminine; Kazakh knows no gender.

    Raises:
        ValueError: It is negative or too large.
    """
    if not 0 <= number < LARGEST:
        raise ValueError(number)
    if number == 0:
        return "нөл" if language is Language.KK else "ноль"
    words: list[str] = []
    for step, group in reversed(tuple(enumerate(_groups(number)))):
        if not group:
            continue
        if language is Language.KK:
            words += (*_kazakh(group), _KK_STEPS[step])
        else:
            words += (*_russian(group, feminine if step == 0 else step == 1), counted(group, _RU_STEPS[step]))
    return " ".join(word for word in words if word)


def counted(number: int, forms: Forms) -> str:
    """Return the form of a Russian noun after a number: ``тысяча``, ``тысячи`` or ``тысяч``."""
    if number % 100 in range(11, 15):
        return forms[2]
    return forms[0] if number % 10 == 1 else forms[1] if number % 10 in {2, 3, 4} else forms[2]


def _groups(number: int) -> Iterator[int]:
    """Yield three digits at a time, the last ones first."""
    while number:
        number, group = divmod(number, 1000)
        yield group


def _kazakh(group: int) -> Iterator[str]:
    hundreds, rest = divmod(group, 100)
    if hundreds:
        # A hundred is «жүз»; only thousands and more are told to be one.
        yield from (_KK_ONES[hundreds] if hundreds > 1 else "", "жүз")
    yield _KK_TENS[rest // 10]
    yield _KK_ONES[rest % 10]


def _russian(group: int, feminine: bool) -> Iterator[str]:
    hundreds, rest = divmod(group, 100)
    yield _RU_HUNDREDS[hundreds]
    tens, ones = divmod(rest, 10)
    if tens == 1:
        yield _RU_TEENS[ones]
        return
    yield _RU_TENS[tens]
    yield _RU_FEMININE.get(ones, _RU_ONES[ones]) if feminine else _RU_ONES[ones]
