"""Values of a finding, which are JSON, as what they are."""

from datetime import date

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedList


def words_of(value: Json) -> tuple[str, ...]:
    """Return a list of words; none for anything else."""
    return tuple(map(str, value)) if isinstance(value, list) else ()


def fields_of(value: Json) -> LocalizedList:
    """Return lists in both languages; empty ones for anything else."""
    if not isinstance(value, dict):
        return LocalizedList()
    return LocalizedList(words_of(value.get("kk")), words_of(value.get("ru")))


def names_of(value: Json) -> tuple[str, ...]:
    """Return the names in both languages, those that there are."""
    return tuple(str(name) for name in value.values() if name) if isinstance(value, dict) else ()


def number_of(value: Json) -> int:
    """Return a whole number; 0 for anything else."""
    return value if isinstance(value, int) else 0


def day_of(value: Json) -> date | None:
    """Return a day; ``None`` for anything else."""
    return date.fromisoformat(value) if isinstance(value, str) else None
