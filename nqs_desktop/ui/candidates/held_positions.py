"""The positions of a candidate, as lines that lead to them."""

from collections.abc import Sequence
from html import escape

from nqs_desktop.domain.holding import Holding, HoldingState
from nqs_desktop.ui.books.facts import link
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.people.people_words import days_word, share_word, state_word


def held_lines(holdings: Sequence[Holding], language: LanguageSwitch) -> str:
    """Return positions below each other as rich text whose links are the keys of the positions."""
    return "<br>".join(_line(one, language) for one in holdings)


def _line(holding: Holding, language: LanguageSwitch) -> str:
    occupancy = holding.occupancy
    state = "" if holding.state is HoldingState.HOLDS else state_word(holding.state)
    said = (share_word(occupancy.share), days_word(occupancy.start, occupancy.end), state)
    rest = escape(", ".join(filter(None, said)))
    return f"{link(occupancy.position, language.best(holding.title))} — {rest}"
