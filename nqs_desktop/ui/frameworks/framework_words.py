"""Words of the page of frameworks: versions, sections and their states, levels."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.framework import (
    Correspondence,
    FrameworkOccupation,
    FrameworkSection,
    FrameworkVersion,
)
from nqs_desktop.domain.framework_sections import correspondence_word, section_title
from nqs_desktop.ui.formatting import date_text, numero
from nqs_desktop.ui.frameworks.section_states import SectionState
from nqs_desktop.ui.i18n import LanguageSwitch

# lupdate collects calls of this name.
translate = QCoreApplication.translate

STATE_ICONS: Final = {
    SectionState.COMPLETE: ("met", "met"),
    SectionState.ONE_LANGUAGE: ("translate", "review"),
    SectionState.PARTIAL: ("review", "review"),
    SectionState.EMPTY: ("edit", "quiet"),
    SectionState.SET: ("met", "quiet"),
}
"""Name of the icon and role of its colour."""


def state_word(state: SectionState) -> str:
    """Return how far a section is written."""
    return {
        SectionState.COMPLETE: translate("Framework", "complete"),
        SectionState.ONE_LANGUAGE: translate("Framework", "one language is missing"),
        SectionState.PARTIAL: translate("Framework", "partly written"),
        SectionState.EMPTY: translate("Framework", "empty"),
        SectionState.SET: translate("Framework", "set by the program"),
    }[state]


def section_name(section: FrameworkSection, language: LanguageSwitch) -> str:
    """Return number and name of a section."""
    return f"{section.number}. {language.say(section_title(section))}"


def version_name(version: FrameworkVersion) -> str:
    """Return a version shortly: its number, and the decision that approved it."""
    number = translate("Framework", "Version {number}").format(number=version.ordinal)
    draft, approved = translate("Framework", "draft"), translate("Framework", "approved")
    if version.approval is None:
        return f"{number} · {draft}"
    minutes = f"{numero(version.approval.minutes)}, {date_text(version.approval.on)}"
    return f"{number} · {approved} · {minutes}"


def approval_words(version: FrameworkVersion) -> str:
    """Return by which decision a version was approved."""
    if version.approval is None:
        return translate("Framework", "Draft: no council has approved it yet")
    return translate("Framework", "Approved by the sectoral council on {date}, minutes {number}").format(
        date=date_text(version.approval.on), number=numero(version.approval.minutes)
    )


def level_word(level: int | None) -> str:
    """Return a level of a framework; that there is none."""
    return translate("Framework", "not set") if level is None else str(level)


def match_word(match: Correspondence | None, language: LanguageSwitch) -> str:
    """Return how two groups correspond; that nobody has said."""
    return translate("Framework", "not said") if match is None else language.say(correspondence_word(match))


def occupation_name(occupation: FrameworkOccupation, language: LanguageSwitch) -> str:
    """Return the name of an occupation; its code, or that it has no name yet."""
    unnamed = occupation.group.code or translate("Framework", "unnamed occupation")
    return language.best(occupation.name) or unnamed
