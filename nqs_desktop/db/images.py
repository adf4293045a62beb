"""Rows as JSON: what the record of changes keeps of a row before and after a step."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import Date, inspect
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.types import TypeEngine

from nqs_desktop.db.columns import Amount, Marks, Units, UtcTime
from nqs_desktop.db.rows import Row
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language

Image = dict[str, Json]
"""The columns of a row by name; the names are the same in the table and in the mapping."""

_READERS: Final[dict[type, Callable[[Json], object]]] = {
    UtcTime: lambda value: datetime.fromisoformat(str(value)),
    Date: lambda value: date.fromisoformat(str(value)),
    Units: lambda value: Decimal(str(value)),
    Amount: lambda value: Decimal(str(value)),
}


def image_now(row: Row) -> Image:
    """Return the row as it stands in the session."""
    return {column.name: _write(getattr(row, column.name)) for column in row.__table__.columns}


def image_before(row: Row) -> Image:
    """Return the row as it was read, before what the session changed."""
    image: Image = {}
    for column in row.__table__.columns:
        old = get_history(row, column.name).deleted
        image[column.name] = _write(old[0] if old else getattr(row, column.name))
    return image


def image_of(values: Mapping[str, object]) -> Image:
    """Return the image of a row that was read as plain columns."""
    return {name: _write(value) for name, value in values.items()}


def values_from(kind: type[Row], image: Image) -> dict[str, object]:
    """Return the columns of ``image`` as a statement wants them; the inverse of :func:`image_of`."""
    return {
        column.name: _read(column.type, image[column.name])
        for column in kind.__table__.columns
        if column.name in image
    }


def key_of(row: Row) -> list[Json]:
    """Return the values of the primary key in the order of its columns."""
    return [_write(getattr(row, column.name)) for column in inspect(type(row)).primary_key]


def row_from(kind: type[Row], image: Image) -> Row:
    """Return a new row with the values of ``image``."""
    row = kind()
    write_image(row, image)
    return row


def write_image(row: Row, image: Image) -> None:
    """Set the columns of ``row`` that ``image`` has; those that a newer schema brought keep theirs."""
    for name, value in values_from(type(row), image).items():
        setattr(row, name, value)


def _write(value: object) -> Json:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Decimal():
            # 1.00 in the session and 1 in the table are the same.
            return f"{value.normalize():f}"
        case list() | tuple():
            return [_write(item) for item in value]
        case dict():
            return {str(name): _write(item) for name, item in value.items()}
        case _:
            raise TypeError(f"no JSON for {type(value).__name__}")


def _read(kind: TypeEngine[object], value: Json) -> object:
    if isinstance(kind, Marks):
        return tuple(Language(str(mark)) for mark in value) if isinstance(value, list) else ()
    reader = _READERS.get(type(kind))
    return value if reader is None or value is None else reader(value)
