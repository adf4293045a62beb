"""Unit groups of ISCO-08 to pick from."""

from typing import Final

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.services.reference_browser import IscoBrowser

_HITS: Final = 40
_UNIT: Final = "unit"


class IscoCodes:
    """Codes of ISCO-08 with their English names."""

    def __init__(self, isco: IscoBrowser) -> None:
        """Look in ``isco``."""
        self._isco = isco

    def search(self, text: str) -> list[SearchHit]:
        """Return unit groups for a code or English words."""
        return [hit for hit in self._isco.search(text, _HITS) if hit.level == _UNIT]

    def describe(self, code: str) -> str | None:
        """Return the English name of a unit group; ``None`` where there is none of this code."""
        return self.name(code) or None

    def name(self, code: str) -> str:
        """Return the English name of a unit group; empty where there is none of this code."""
        found = self._isco.find_code(code) if code else None
        return "" if found is None or found.level != _UNIT else found.name_en or ""
