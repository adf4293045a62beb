"""What all tables share: names of constraints, types of columns, texts in two languages."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import JSON, Boolean, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, composite, mapped_column
from sqlalchemy.schema import ForeignKeyConstraint

from nqs_desktop.db.columns import Marks, UtcTime
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText

_NAMES = {
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(DeclarativeBase):
    """A row of any table."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[object, object]] = {
        str: String(),
        int: Integer(),
        bool: Boolean(),
        datetime: UtcTime(),
        list[Json]: JSON(none_as_null=True),
        dict[str, Json]: JSON(none_as_null=True),
    }


def table_of(kind: type[Row]) -> Table:
    """Return the table of a mapping, for statements over many rows that pass by the session."""
    return Row.metadata.tables[kind.__tablename__]


def localized(name: str) -> Mapped[LocalizedText]:
    """Return the columns ``<name>_kk``, ``<name>_ru`` and ``<name>_unofficial`` as one value."""
    return composite(
        LocalizedText,
        mapped_column(f"{name}_kk", String, nullable=True),
        mapped_column(f"{name}_ru", String, nullable=True),
        mapped_column(f"{name}_unofficial", Marks, nullable=False, default=()),
    )


def reference(target: str) -> ForeignKey:
    """Return a foreign key to ``target``, checked when the transaction ends.

    Rows of one step may then be written in any order, by undo and redo as by the stores.
    """
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def references(columns: list[str], targets: list[str]) -> ForeignKeyConstraint:
    """Return a foreign key over several columns, checked when the transaction ends."""
    return ForeignKeyConstraint(columns, targets, deferrable=True, initially="DEFERRED")


class Batched:
    """A row that an import may have made.

    Attributes:
        batch_key: The import that made the row; undoing the import removes it.
    """

    batch_key: Mapped[str | None] = mapped_column(reference("import_batch.key"), index=True)
