"""Requirement sheets of positions that a bulk import made: empty ones, or those of other positions."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy.orm import Session

from nqs_desktop.db.requirement_mapping import write_requirement
from nqs_desktop.db.requirement_sheets import RequirementSheets
from nqs_desktop.db.rows import RequirementRow, StaffPositionRow
from nqs_desktop.domain.requirement import Requirement

_OWN: Final = frozenset(("table_key", "position_key", "batch_key"))
_RENAME: Final = "UPDATE staff_position SET requirement_key = ? WHERE batch_key = ? AND requirement_key = ?"
_FORGET: Final = (
    "UPDATE staff_position SET requirement_key = NULL WHERE batch_key = ?1 AND requirement_key NOT IN "
    "(SELECT key FROM staff_position WHERE table_key = ?2 AND requirement_key IS NULL)"
)


class BulkSheets:
    """Gives positions of one table their sheets."""

    def __init__(self, session: Session, table: str) -> None:
        """Work in ``session``; ``table`` is the key of the staffing table."""
        self._session = session
        self._table = table

    def make(self, batch: str, renamed: Mapping[str, str]) -> None:
        """Give the new positions of a batch an empty sheet, or that of the position which they name.

        Args:
            batch: Key of the import.
            renamed: Keys that positions of the file got, by those of the file.
        """
        connection = self._session.connection()
        for name, key in renamed.items():
            connection.exec_driver_sql(_RENAME, (key, batch, name))
        connection.exec_driver_sql(_FORGET, (batch, self._table))
        self._insert(batch)

    def share(self, wanted: Iterable[tuple[str, str | None]], renamed: Mapping[str, str]) -> set[str]:
        """Let positions that were there share the sheet of another one, or have their own again.

        Args:
            wanted: Keys of positions with that of the position whose sheet they shall share.
            renamed: As for :meth:`make`.

        Returns:
            Those that share another sheet now, or have their own again.
        """
        sheets, changed = RequirementSheets(self._session), set()
        for key, model in wanted:
            row = self._session.get_one(StaffPositionRow, (self._table, key))
            named = renamed.get(model or "", model)
            owner = self._session.get(StaffPositionRow, (self._table, named)) if named else None
            if owner is not None and owner is not row:
                sheets.share(row, owner)
                changed.add(key)
            elif model is None:
                sheets.part(row)
                changed.add(key)
        return changed

    def _insert(self, batch: str) -> None:
        empty = RequirementRow(table_key="", position_key="")
        write_requirement(empty, Requirement())
        table = RequirementRow.__table__
        names = [column.name for column in table.columns if column.name not in _OWN]
        dialect = self._session.connection().dialect
        values = []
        for name in names:
            process = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
            value = getattr(empty, name)
            default = table.c[name].default
            if value is None and default is not None and default.is_scalar:
                value = default.arg
            values.append(value if process is None else process(value))
        columns = ", ".join(("table_key", "position_key", "batch_key", *names))
        self._session.connection().exec_driver_sql(
            f"INSERT INTO requirement ({columns}) SELECT table_key, key, batch_key, "  # noqa: S608
            f"{', '.join('?' * len(names))} FROM staff_position "
            "WHERE batch_key = ? AND requirement_key IS NULL",
            (*values, batch),
        )
