"""Words for who holds a position: states, days, shares."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.holding import HoldingState
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.ui.formatting import date_text, number_text

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def state_word(state: HoldingState) -> str:
    """Return what an occupancy is on a day."""
    return {
        HoldingState.HOLDS: translate("People", "in post"),
        HoldingState.AWAY: translate("People", "away"),
        HoldingState.STANDS_IN: translate("People", "stands in"),
        HoldingState.TO_COME: translate("People", "to come"),
        HoldingState.ENDED: translate("People", "former"),
    }[state]


def person_word(occupancy: Occupancy) -> str:
    """Return the name of the person, or that no name is recorded."""
    return occupancy.name or translate("People", "without a name")


def share_word(share: Decimal) -> str:
    """Return a share with its unit."""
    return translate("People", "{share} unit(s)").format(share=number_text(share))


def days_word(start: date | None, end: date | None) -> str:
    """Return from when to when; empty where neither is known."""
    if start and end:
        return f"{date_text(start)} – {date_text(end)}"
    if start:
        return translate("People", "since {day}").format(day=date_text(start))
    return translate("People", "until {day}").format(day=date_text(end)) if end else ""


def away_word(end: date | None, reason: str) -> str:
    """Return how long somebody is away, and why."""
    words = (
        translate("People", "Away until {day}").format(day=date_text(end))
        if end
        else translate("People", "Away, the return is open")
    )
    return f"{words}: {reason}" if reason else words
