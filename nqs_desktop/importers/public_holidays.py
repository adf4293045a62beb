"""Kazakhstan's days off and moved working days, as the library ``holidays`` knows them.

The library is imported when a year is first asked for: it loads all countries to give one.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.working_days import SpecialDay

if TYPE_CHECKING:
    from holidays.countries.kazakhstan import Kazakhstan

_RUSSIAN: Final = {
    "Жаңа жыл": "Новый год",
    "Православиелік Рождество": "Православное Рождество",
    "Халықаралық әйелдер күні": "Международный женский день",
    "Наурыз мейрамы": "Наурыз мейрамы",
    "Қазақстан халқының бірлігі мерекесі": "Праздник единства народа Казахстана",
    "Отан Қорғаушы күні": "День защитника Отечества",
    "Жеңіс күні": "День Победы",
    "Құрбан айт": "Курбан айт",
    "Астана күні": "День Столицы",
    "Қазақстан Республикасының Конституциясы күні": "День Конституции Республики Казахстан",
    "Республика күні": "День Республики",
    "Қазақстан Республикасы күні": "День Республики Казахстан",
    "Қазақстан Республикасының Тұңғыш Президенті күні": "День Первого Президента Республики Казахстан",
    "Тәуелсіздік күні": "День Независимости",
}
"""Russian names of the holidays that the library names in Kazakh; a new one has none until it is here."""


@lru_cache(maxsize=64)
def special_days(year: int) -> tuple[SpecialDay, ...]:
    """Return the days of ``year`` that the library knows to be other than the week says, in order.

    Args:
        year: A year from 2000.

    Returns:
        Holidays, also those that fall on a weekend, days off in their place, and days moved by the
        government's orders, where the library has them (:func:`knows_moved_days`).
    """
    # A day off in January may have been moved from the December before.
    found = _country(year, year + 1)
    days: dict[date, SpecialDay] = {}
    for day in sorted(found):
        if day.year in {year, year + 1}:
            for special in _read(found, day):
                days.setdefault(special.day, special)
    return tuple(days[day] for day in sorted(days) if day.year == year)


@lru_cache(maxsize=64)
def knows_moved_days(year: int) -> bool:
    """Tell whether the library has the government's order on the moved days of ``year``."""
    return year in _country(year).special_public_holidays


def is_loaded() -> bool:
    """Tell whether the library was imported, so that asking for a year takes no moment any more."""
    return special_days.cache_info().currsize > 0


def _country(*years: int) -> "Kazakhstan":
    from holidays.countries.kazakhstan import Kazakhstan

    # Without a language it would be that of the system.
    return Kazakhstan(years=years, language="kk")


def _read(found: "Kazakhstan", day: date) -> Iterator[SpecialDay]:
    """Yield the day off and, where one was moved to it, the working day that it was moved from."""
    names = found.get_list(day)
    moved = [date_ for date_ in (_moved_from(found, name) for name in names) if date_ is not None]
    for worked in moved:
        yield SpecialDay(
            worked,
            LocalizedText(
                f"Жұмыс күні: демалысы {date_text(day)} күніне ауыстырылды",
                f"Рабочий день: выходной перенесён на {date_text(day)}",
            ),
            is_working=True,
        )
        yield SpecialDay(
            day,
            LocalizedText(
                f"Демалыс күні: {date_text(worked)} күнінен ауыстырылды",
                f"Выходной день: перенесён с {date_text(worked)}",
            ),
            is_working=False,
        )
    if not moved:
        read = [_named(found, name) for name in names]
        kk = "; ".join(name.kk or "" for name, _ in read)
        ru = "; ".join(name.ru or "" for name, _ in read) if all(name.ru for name, _ in read) else None
        yield SpecialDay(
            day, LocalizedText(kk, ru), is_working=False, estimated=any(guessed for _, guessed in read)
        )


def _moved_from(found: "Kazakhstan", name: str) -> date | None:
    """Return the day that a day off was moved from; ``None`` for a holiday."""
    match = re.fullmatch(re.escape(found.substituted_label).replace("%s", "(.+)"), name)
    if match is None:
        return None
    return datetime.strptime(match[1], found.substituted_date_format).date()  # noqa: DTZ007 - a day alone


def _named(found: "Kazakhstan", name: str) -> tuple[LocalizedText, bool]:
    """Return the name of a holiday in both languages, and whether its day is estimated."""
    for label, instead, guessed in (
        (found.observed_estimated_label, True, True),
        (found.observed_label, True, False),
        (found.estimated_label, False, True),
    ):
        match = re.fullmatch(re.escape(label).replace("%s", "(.+)"), name)
        if match is not None:
            return _localized(match[1], instead=instead), guessed
    return _localized(name, instead=False), False


def _localized(name: str, *, instead: bool) -> LocalizedText:
    """Return a name in both languages, said of the day off ``instead`` of a holiday on a weekend."""
    russian = _RUSSIAN.get(name)
    if not instead:
        return LocalizedText(name, russian)
    return LocalizedText(f"{name}: орнына берілген демалыс", russian and f"{russian}: выходной взамен")
