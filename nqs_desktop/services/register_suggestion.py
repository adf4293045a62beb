"""Suggests places of the register for a staffing position."""

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register_suggestion import PlaceSuggestion, suggest_places


class RegisterSuggestion:
    """Suggests within one database."""

    def __init__(self, database: Database) -> None:
        """Suggest places of the register in ``database``."""
        self._database = database

    def suggest(
        self, title: LocalizedText, department: LocalizedText = LocalizedText()
    ) -> list[PlaceSuggestion]:
        """Return places of the register in force that fit a position, best first; see ``suggest_places``.

        Args:
            title: The position's title, in one or both languages.
            department: Name of its department; it tells the branch.
        """
        with self._database.reading() as uow:
            entries = uow.register.entries()
        return suggest_places(entries, title, department)
