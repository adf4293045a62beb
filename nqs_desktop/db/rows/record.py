"""Tables of the record: what each step of a user changed, what each import made, and small settings."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from nqs_desktop.db.rows.base import Row, reference
from nqs_desktop.domain.json_values import Json


class ChangeSetRow(Row):
    """A step of a user.

    Attributes:
        mode: ``do``, ``undo`` or ``redo``.
        undoes: The step whose inverse this one is; ``None`` for a step of mode ``do``.
        changes: Topic, key and action of everything that changed.
    """

    __tablename__ = "change_set"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str]
    step_key: Mapped[str]
    step_values: Mapped[dict[str, Json]]
    mode: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(reference("change_set.id"))
    changes: Mapped[list[Json]]


class ChangeEntryRow(Row):
    """A row before and after a step; ``None`` where it did not exist."""

    __tablename__ = "change_entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    change_set_id: Mapped[int] = mapped_column(reference("change_set.id"), index=True)
    table_name: Mapped[str]
    row_key: Mapped[list[Json]]
    before: Mapped[dict[str, Json] | None]
    after: Mapped[dict[str, Json] | None]


class ImportBatchRow(Row):
    """An import that made rows; they carry its key.

    Attributes:
        kind: ``staffing`` or ``candidates``.
    """

    __tablename__ = "import_batch"

    key: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    source: Mapped[str]
    at: Mapped[datetime]


class SettingRow(Row):
    """A small value that belongs to the database."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
