"""Values that records share: texts in two languages, numbers, the marks of texts that no source prints."""

from collections.abc import Mapping
from decimal import Decimal

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedList, LocalizedText

Record = dict[str, Json]


def localized(text: LocalizedText) -> dict[str, Json]:
    """Return a text in two languages."""
    return {"kk": text.kk, "ru": text.ru}


def localized_list(texts: LocalizedList) -> dict[str, Json]:
    """Return two lists side by side."""
    return {"kk": list(texts.kk), "ru": list(texts.ru)}


def number(value: Decimal | None) -> int | float | None:
    """Return a decimal as the JSON number that reads back to it: an integer where it is one."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def unofficial(texts: Mapping[str, LocalizedText]) -> Record:
    """Return the key ``unofficial`` with the paths of the marked texts; nothing where none is marked."""
    marks: list[Json] = [f"{name}.{mark.value}" for name, text in texts.items() for mark in text.unofficial]
    return {"unofficial": marks} if marks else {}
