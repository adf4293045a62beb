"""Days as people write them into tables: ``01.04.1986``, «1 апреля 1986 г.», «1986 жылғы 1 сәуір»."""

import re
from datetime import date
from typing import Final

from nqs_desktop.domain.search_text import fold_keyboard

_RUSSIAN_MONTHS: Final = (
    *("январ[ья]", "феврал[ья]", "марта?", "апрел[ья]", "ма[йя]", "июн[ья]"),
    *("июл[ья]", "августа?", "сентябр[ья]", "октябр[ья]", "ноябр[ья]", "декабр[ья]"),
)
_KAZAKH_MONTHS: Final = (
    *("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым"),
    *("шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"),
)
_MONTHS: Final = tuple(
    re.compile(f"{russian}|{fold_keyboard(kazakh)}[а-я]{{0,3}}")
    for russian, kazakh in zip(_RUSSIAN_MONTHS, _KAZAKH_MONTHS, strict=True)
)
_HOUR: Final = re.compile(r"[ t]0?0:00(?::00(?:\.0+)?)?$")
_YEAR_WORD: Final = r"\s*(?:года|год|г|жылгы|жылдын|жылы|жыл|ж)?\.?\s*"
_PART: Final = r"\s*[.,/\-\u2010-\u2015]\s*"
_DAY_FIRST: Final = re.compile(rf"([0-9]{{1,2}}){_PART}([0-9]{{1,2}}){_PART}([0-9]{{4}}){_YEAR_WORD}")
_YEAR_FIRST: Final = re.compile(rf"([0-9]{{4}}){_PART}([0-9]{{1,2}}){_PART}([0-9]{{1,2}})")
_DAY_AND_WORD: Final = re.compile(rf"([0-9]{{1,2}})\s+([а-я]+)\s+([0-9]{{4}}){_YEAR_WORD}")
_YEAR_AND_WORD: Final = re.compile(rf"([0-9]{{4}}){_YEAR_WORD}([0-9]{{1,2}})\s+([а-я]+)")


def read_written_day(text: str) -> date:
    """Return the day that ``text`` names: day, month and year in figures, or the month by its name.

    A year of two figures, a month without its day and the number that a worksheet keeps for a day name none:
    what they mean would be a guess.

    Raises:
        ValueError: It names no day.
    """
    plain = _HOUR.sub("", fold_keyboard(re.sub("[«»\"“”„']", " ", text)).strip())
    if found := _DAY_FIRST.fullmatch(plain):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _YEAR_FIRST.fullmatch(plain):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_AND_WORD.fullmatch(plain):
        return date(int(found[3]), _month(found[2]), int(found[1]))
    if found := _YEAR_AND_WORD.fullmatch(plain):
        return date(int(found[1]), _month(found[3]), int(found[2]))
    raise ValueError(text)


def _month(word: str) -> int:
    number = next((place for place, month in enumerate(_MONTHS, 1) if month.fullmatch(word)), None)
    if number is None:
        raise ValueError(word)
    return number
