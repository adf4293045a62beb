"""Words and pictures of a deadline plan in the windows."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from nqs_desktop.domain.deadline_steps import actors_word, outcome_word, reckoned_word
from nqs_desktop.domain.deadline_timeline import StepState, TimelineStep, named_step, standing
from nqs_desktop.domain.deadlines import StepOutcome
from nqs_desktop.domain.messages import message
from nqs_desktop.ui.figures.tones import ToneLook
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Colours

STATE_ICONS: Final = {
    StepState.DONE: ("met", "met"),
    StepState.DONE_LATE: ("met", "not_met"),
    StepState.RUNNING: ("chevron-right", "accent"),
    StepState.SOON: ("review", "review"),
    StepState.TODAY: ("review", "not_met"),
    StepState.LATE: ("error", "not_met"),
    StepState.WAITING: ("more", "quiet"),
}
"""Picture of each state and the role of its colour."""


def state_icon(state: StepState) -> QIcon:
    """Return the picture of a state."""
    return icon(*STATE_ICONS[state])


def look_of_state(state: StepState, roles: Colours) -> ToneLook:
    """Return how the bar of a step is drawn."""
    dense = Qt.BrushStyle.BDiagPattern
    return {
        StepState.DONE: ToneLook(roles.met_soft, roles.met, roles.text),
        StepState.DONE_LATE: ToneLook(roles.met_soft, roles.met, roles.text),
        StepState.RUNNING: ToneLook(roles.accent, roles.accent, roles.accent_text),
        StepState.SOON: ToneLook(roles.review_soft, roles.review, roles.text, dense),
        StepState.TODAY: ToneLook(roles.review_soft, roles.not_met, roles.text, dense),
        StepState.LATE: ToneLook(roles.accent_soft, roles.accent, roles.text),
        StepState.WAITING: ToneLook(roles.surface, roles.quiet, roles.text),
    }[state]


def step_text(step: TimelineStep, language: LanguageSwitch) -> str:
    """Return the name of a step; one that is taken again bears its number."""
    return language.say(named_step(step))


def standing_text(step: TimelineStep, language: LanguageSwitch) -> str:
    """Return how a step stands; of one that the council ended, first what it decided."""
    stands = capitalised(language.say(standing(step)))
    if step.end is None or step.end.outcome is StepOutcome.DONE:
        return stands
    return f"{language.say(outcome_word(step.end.outcome))}. {stands}"


def actors_text(step: TimelineStep, language: LanguageSwitch) -> str:
    """Return who acts in a step and to whom its outcome goes."""
    return language.say(actors_word(step.rule))


def period_text(step: TimelineStep, language: LanguageSwitch) -> str:
    """Return the point of the order, the length of the period, and from when it is reckoned."""
    event = reckoned_word(step.step)
    period = message("deadlines.period_of", point=step.rule.point, days=step.rule.working_days, event=event)
    return language.say(period)


def described(step: TimelineStep, language: LanguageSwitch) -> str:
    """Return a step in words, for screen readers and tooltips."""
    days = f"{date_text(step.begins)} – {date_text(step.last_day)}"
    parts = (step_text(step, language), actors_text(step, language), days, standing_text(step, language))
    return ". ".join(parts)
