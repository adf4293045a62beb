"""Small values that belong to the database, such as who signs its papers."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import SettingRow


class SettingsStore:
    """Values by name; what they mean is the caller's."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str) -> str | None:
        """Return the value, ``None`` where there is none."""
        row = self._session.get(SettingRow, name)
        return None if row is None else row.value

    def set(self, name: str, value: str | None) -> None:
        """Keep ``value`` under ``name``; ``None`` removes it."""
        row = self._session.get(SettingRow, name)
        if value is None:
            if row is not None:
                self._session.delete(row)
        elif row is None:
            self._session.add(SettingRow(name=name, value=value))
        else:
            row.value = value

    def everything(self) -> dict[str, str]:
        """Return all values by name."""
        return {row.name: row.value for row in self._session.scalars(select(SettingRow))}
