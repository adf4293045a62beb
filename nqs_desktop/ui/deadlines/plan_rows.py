"""Columns of the tables of plans and of steps."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.deadline_timeline import Timeline, TimelineStep, state_word
from nqs_desktop.ui.deadlines.deadline_words import (
    actors_text,
    described,
    period_text,
    standing_text,
    state_icon,
    step_text,
)
from nqs_desktop.ui.formatting import capitalised, date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_STATE_WIDTH = 220
_STEP_WIDTH = 240


def plan_columns(language: LanguageSwitch) -> tuple[Column[Timeline], ...]:
    """Return the columns of the list of plans."""

    def name(one: Timeline) -> str:
        return language.best(one.plan.name)

    def now(one: Timeline) -> str:
        running = one.running
        if running is None:
            return translate("Deadlines", "Finished")
        return capitalised(language.say(state_word(running.state)))

    def due(one: Timeline) -> date:
        return one.finish if one.running is None else one.running.last_day

    def hint(one: Timeline) -> str:
        step = [] if one.running is None else [described(one.running, language)]
        return "\n".join((name(one), *step))

    return (
        Column(lambda: translate("Deadlines", "Plan"), name, hint=hint),
        Column(
            lambda: translate("Deadlines", "Now"),
            now,
            sort_key=due,
            hint=hint,
            icon=lambda one: icon("met", "met") if one.running is None else state_icon(one.running.state),
        ),
    )


def step_columns(language: LanguageSwitch) -> tuple[Column[TimelineStep], ...]:
    """Return the columns of the table of steps, what is looked for most first."""
    return (
        Column(
            lambda: translate("Deadlines", "Step"),
            lambda one: step_text(one, language),
            sort_key=lambda one: one.begins,
            hint=lambda one: "\n".join((step_text(one, language), period_text(one, language))),
            icon=lambda one: state_icon(one.state),
            width=_STEP_WIDTH,
        ),
        Column(
            lambda: translate("Deadlines", "State"),
            lambda one: standing_text(one, language),
            sort_key=lambda one: one.days_left,
            width=_STATE_WIDTH,
        ),
        Column(
            lambda: translate("Deadlines", "First day"),
            lambda one: date_text(one.begins),
            sort_key=lambda one: one.begins,
        ),
        Column(
            lambda: translate("Deadlines", "Last day"),
            lambda one: date_text(one.last_day),
            sort_key=lambda one: one.last_day,
        ),
        Column(
            lambda: translate("Deadlines", "Ended"),
            lambda one: date_text(one.end.on if one.end else None),
            sort_key=lambda one: one.end.on if one.end else None,
        ),
        *_columns_of_rule(language),
    )


def _columns_of_rule(language: LanguageSwitch) -> tuple[Column[TimelineStep], ...]:
    """Return the columns of what the order says."""
    return (
        Column(
            lambda: translate("Deadlines", "Point"),
            lambda one: str(one.rule.point),
            sort_key=lambda one: one.rule.point,
            numeric=True,
            hint=lambda one: period_text(one, language),
        ),
        Column(
            lambda: translate("Deadlines", "Working days"),
            lambda one: str(one.rule.working_days),
            sort_key=lambda one: one.rule.working_days,
            numeric=True,
            hint=lambda one: period_text(one, language),
        ),
        Column(lambda: translate("Deadlines", "Who acts"), lambda one: actors_text(one, language)),
    )
