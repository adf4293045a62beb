"""The search index (placeholder)."""

from typing import Final
from sqlalchemy import Connection
from sqlalchemy.orm import Session

TABLE_PREFIX: Final = "search_"


class SearchIndex:
    def __init__(self, session: Session) -> None:
        self._session = session

    def follow(self, entries: object) -> None:
        pass

    def rebuild(self) -> None:
        pass

    @staticmethod
    def is_current(connection: Connection) -> bool:
        return True

    @staticmethod
    def make_anew(connection: Connection) -> None:
        pass
