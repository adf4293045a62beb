"""Days as files and commands write them, and as an office does."""

import re
from datetime import date
from typing import Final

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_day(text: str) -> date:
    """Return the day that ``text`` names as ``YYYY-MM-DD``.

    Eight digits and the days of numbered weeks are ISO dates too, but rather a slip of what was meant.

    Raises:
        ValueError: It has another form, or there is no such day.
    """
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def date_text(day: date) -> str:
    """Return ``day`` as an office writes it in either language: ``21.11.2026``."""
    # strftime leaves early years short on some systems.
    return f"{day.day:02}.{day.month:02}.{day.year:04}"
