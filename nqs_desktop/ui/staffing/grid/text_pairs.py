"""Texts that the table uses already, in both languages: what completes a title as it is typed."""

from collections.abc import Callable, Iterable

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.localized import Language, LocalizedText

_MOST = 12


class TextPairs:
    """Pairs of texts, such as the titles of a table."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        """Compare texts by what ``fold`` makes of them."""
        self._fold = fold
        self._pairs: dict[LocalizedText, None] = {}
        self._others: dict[Language, dict[str, str | None]] = {language: {} for language in Language}

    def load(self, texts: Iterable[LocalizedText]) -> None:
        """Know these texts and no others."""
        self._pairs = {}
        self._others = {language: {} for language in Language}
        self.add(texts)

    def add(self, texts: Iterable[LocalizedText]) -> None:
        """Know more texts."""
        for text in texts:
            if text and text not in self._pairs:
                self._pairs[text] = None
                self._note(Language.KK, text.kk, text.ru)
                self._note(Language.RU, text.ru, text.kk)

    def other(self, language: Language, text: str | None) -> str:
        """Return what stands in the other language beside a text; empty where nothing or several things do.

        Args:
            language: The language of ``text``.
            text: A text of the table.
        """
        return (self._others[language].get(text) or "") if text else ""

    def search(self, typed: str, language: Language) -> list[SearchHit]:
        """Return texts that contain what was typed in a language, those that begin so first."""
        wanted = self._fold(typed)
        if not wanted:
            return []
        first: list[LocalizedText] = []
        others: list[LocalizedText] = []
        for pair in self._pairs:
            text = pair.get(language)
            folded = self._fold(text) if text else ""
            if folded.startswith(wanted):
                first.append(pair)
                if len(first) == _MOST:
                    break
            elif len(others) < _MOST and wanted in folded:
                others.append(pair)
        return [SearchHit("positions", 0, "", pair, "", 0.0) for pair in [*first, *others][:_MOST]]

    def _note(self, language: Language, text: str | None, other: str | None) -> None:
        if text and other:
            known = self._others[language]
            # Two translations of one text: which is meant, only the clerk knows.
            known[text] = other if known.get(text, other) == other else None
