"""Rows of a framework's tables out of records: what :mod:`nqs_desktop.domain.framework_records` writes."""

from typing import Final

from nqs_desktop.domain.framework import (
    LEVELS,
    Band,
    CareerLink,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    StandardState,
)
from nqs_desktop.domain.framework_rules import SKILL_LEVELS
from nqs_desktop.domain.messages import message
from nqs_desktop.importers.record import Record

_LONGEST_KEY: Final = 64
_BETWEEN_KEYS: Final = ">"
"""Stands between the two keys of a way; no key has it."""


def key_of(record: Record, name: str) -> str:
    """Return a key, which must be there.

    Raises:
        UserError: It is absent, too long or has a sign that no key has.
    """
    key = record.required(name)
    if len(key) > _LONGEST_KEY or _BETWEEN_KEYS in key:
        raise record.wrong(name, message("records.expected_key", most=_LONGEST_KEY))
    return key


def read_standard(record: Record) -> ProfessionalStandard:
    """Return a professional standard."""
    state = record.choice("state", StandardState) or StandardState.EXISTING
    name = record.required_localized("name")
    return ProfessionalStandard(key_of(record, "id"), name, state, record.text("reference"))


def read_column(record: Record) -> OccupationalColumn:
    """Return an occupational group of table 2."""
    return OccupationalColumn(key_of(record, "id"), record.required_localized("name"))


def read_occupation(record: Record) -> FrameworkOccupation:
    """Return a row of table 3."""
    activity = record.child("activity")
    return FrameworkOccupation(
        key=key_of(record, "id"),
        name=record.required_localized("name"),
        group=_coded(record, "group"),
        unit=_coded(record, "unit"),
        major=_coded(record, "major"),
        isco=_coded(record, "isco"),
        isco_name=record.text("isco_name"),
        isco_match=record.choice("isco_match", Correspondence),
        group_match=record.choice("group_match", Correspondence),
        skill_level=record.whole("skill_level", SKILL_LEVELS[0], SKILL_LEVELS[-1]),
        nqf_level=record.whole("nqf_level", LEVELS[0], LEVELS[-1]),
        sqf_level=record.whole("sqf_level", LEVELS[0], LEVELS[-1]),
        activity=EconomicActivity(
            section=activity.localized("section"),
            division=activity.localized("division"),
            group=activity.localized("group"),
            activity_class=activity.localized("class"),
            subclass=activity.localized("subclass"),
        ),
        column=record.word("column") or "",
    )


def read_level(record: Record) -> LevelDescription:
    """Return a row of table 1."""
    return LevelDescription(
        key=key_of(record, "id"),
        band=record.required_choice("band", Band),
        sqf_level=record.whole("sqf_level", LEVELS[0], LEVELS[-1]),
        occupations=record.texts("occupations"),
        nqf_level=record.whole("nqf_level", LEVELS[0], LEVELS[-1]),
        stages=record.localized("stages"),
        role=record.localized("role"),
        knowledge=record.localized("knowledge"),
        skills=record.localized("skills"),
        competences=record.localized("competences"),
    )


def read_link(record: Record) -> CareerLink:
    """Return a way between two occupations."""
    return CareerLink(record.required("from"), record.required("to"))


def _coded(record: Record, name: str) -> CodedName:
    inner = record.child(name)
    return CodedName(inner.text("code"), inner.localized("name"))
