"""Tells in which language a passage is written by the words of the vocabularies that it uses."""

from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.passages.passage import SPELLERS
from nqs_desktop.importers.passages.tokens import TokenKind, tokenise

_ONLY_KAZAKH: Final = frozenset("әғқңөұүһі")
_ENOUGH: Final = 5000  # characters


def passage_language(text: str) -> Language:
    """Return the language whose vocabulary knows more of the words.

    Where both know as many it is Kazakh if a letter is Kazakh only, else Russian: Kazakh words may be typed
    on a Russian keyboard, and a Russian text may name a Kazakh enterprise.
    """
    tokens = [token for token in tokenise(text[:_ENOUGH]) if token.kind is TokenKind.WORD]
    known = {language: SPELLERS[language].count_known(tokens) for language in Language}
    if known[Language.KK] != known[Language.RU]:
        return max(known, key=lambda language: known[language])
    return Language.KK if _ONLY_KAZAKH.intersection(text.casefold()) else Language.RU
