"""Positions as plain values of the table's columns: for thousands of rows at once, past the session."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from nqs_desktop.db.columns import Units
from nqs_desktop.db.rows import StaffPositionRow
from nqs_desktop.db.staffing_mapping import surcharges_to_json
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.pay import Surcharge
from nqs_desktop.domain.staffing import StaffPosition

Value = str | int | None
"""What SQLite keeps in a column."""

COLUMNS: Final = tuple(column.name for column in StaffPositionRow.__table__.columns)
INSERT: Final = f"INSERT INTO staff_position ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608

_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "units": ("units",),
    "department": ("department_key",),
    "occupation_code": ("occupation_code",),
    "register_link": ("register_link",),
    "requirement_key": ("requirement_key",),
    "salary": ("salary",),
    "coefficient": ("coefficient",),
    "service_years": ("service_years",),
    "surcharges": ("surcharges",),
}
_TEXTS: Final = ("number", "title", "category", "note")
FIELDS: Final = frozenset(
    (*_FIELDS, *(f"{name}_{language.value}" for name in _TEXTS for language in Language), "occupied")
)
"""What a file may say of a position, texts by language."""

_units = Units()
_dialect = SQLiteDialect()


def columns_of(told: Collection[str]) -> tuple[str, ...]:
    """Return the columns that hold the fields ``told``, in the order of the table; none for ``occupied``."""
    wanted = {column for name in told for column in _FIELDS.get(name, (name,))}
    return tuple(name for name in COLUMNS if name in wanted)


def values_of(position: StaffPosition) -> dict[str, Value]:
    """Return the columns of a position that a file may tell, and the marks of its texts."""
    pay = position.pay
    number, title, category, note = position.number, position.title, position.category, position.note
    return {
        "number_kk": number.kk,
        "number_ru": number.ru,
        "number_unofficial": ",".join(number.unofficial),
        "title_kk": title.kk,
        "title_ru": title.ru,
        "title_unofficial": ",".join(title.unofficial),
        "units": parts_of(position.units),
        "department_key": position.department,
        "occupation_code": position.occupation_code,
        "register_link": position.register_link,
        "requirement_key": position.requirement_key,
        "category_kk": category.kk,
        "category_ru": category.ru,
        "category_unofficial": ",".join(category.unofficial),
        "note_kk": note.kk,
        "note_ru": note.ru,
        "note_unofficial": ",".join(note.unofficial),
        "salary": parts_of(pay.salary),
        "coefficient": parts_of(pay.coefficient),
        "service_years": parts_of(pay.service_years),
        "surcharges": _surcharges(pay.surcharges),
    }


def digest(values: Sequence[Value]) -> bytes:
    """Return what equal values have in common."""
    return blake2b("\x1f".join(map(str, values)).encode(), digest_size=12).digest()


def _text_with(stored: LocalizedText, new: LocalizedText, name: str, told: Collection[str]) -> LocalizedText:
    """Return a stored text with the languages that a file tells."""
    kk = new.kk if f"{name}_kk" in told else stored.kk
    ru = new.ru if f"{name}_ru" in told else stored.ru
    if (kk, ru) == (stored.kk, stored.ru):
        return stored if not new.unofficial else LocalizedText(kk, ru, new.unofficial)
    marks = {language for language in stored.unofficial if f"{name}_{language.value}" not in told}
    kept = (
        language
        for language in Language
        if language in new.unofficial
        or language in marks
        or (stored.get(language) == new.get(language) and language in stored.unofficial)
    )
    return LocalizedText(kk, ru, tuple(kept))


def told_of(stored: StaffPosition, new: StaffPosition, told: Collection[str]) -> StaffPosition:
    """Return a stored position with what a file tells of it."""
    pay = stored.pay
    for name in ("salary", "coefficient", "service_years", "surcharges"):
        if name in told:
            pay = replace(pay, **{name: getattr(new.pay, name)})
    for name in ("units", "department", "occupation_code", "register_link"):
        if name in told:
            stored = replace(stored, **{name: getattr(new, name)})
    return replace(
        stored,
        pay=pay,
        number=_text_with(stored.number, new.number, "number", told),
        title=_text_with(stored.title, new.title, "title", told),
        category=_text_with(stored.category, new.category, "category", told),
        note=_text_with(stored.note, new.note, "note", told),
    )


@lru_cache(maxsize=65536)
def parts_of(amount: Decimal | None) -> int | None:
    """Return an amount in the parts that columns keep."""
    return None if amount is None else _units.process_bind_param(amount, _dialect)


@lru_cache(maxsize=8192)
def _surcharges(surcharges: tuple[Surcharge, ...]) -> str:
    return json.dumps(surcharges_to_json(surcharges))
