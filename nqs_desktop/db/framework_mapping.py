"""What a framework's rows hold, out of the records that ``domain/framework_records.py`` writes."""

from collections.abc import Sequence

from nqs_desktop.db.rows import FrameworkVersionRow
from nqs_desktop.domain.framework import (
    Approval,
    Band,
    CareerLink,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    StandardState,
    VersionStatus,
)
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.record_values import Record


def read_version(row: FrameworkVersionRow) -> FrameworkVersion:
    """Return a version."""
    approval = None
    if row.status == VersionStatus.APPROVED and row.approved_on:
        approval = Approval(row.approved_on, row.minutes)
    return FrameworkVersion(
        key=row.key,
        framework=row.framework_key,
        ordinal=row.ordinal,
        name=row.name,
        status=VersionStatus(row.status),
        approval=approval,
        organisation=row.organisation_key,
        note=row.note,
    )


def read_text(record: Record) -> LocalizedText:
    """Return the text of a part."""
    return _Reading(record).text("text")


def read_standard(key: str, record: Record) -> ProfessionalStandard:
    """Return a professional standard."""
    reading = _Reading(record)
    return ProfessionalStandard(
        key, reading.text("name"), StandardState(reading.words("state")), reading.words("reference")
    )


def read_column(key: str, record: Record) -> OccupationalColumn:
    """Return an occupational group of table 2."""
    return OccupationalColumn(key, _Reading(record).text("name"))


def read_occupation(key: str, record: Record) -> FrameworkOccupation:
    """Return a row of table 3."""
    reading = _Reading(record)
    return FrameworkOccupation(
        key=key,
        name=reading.text("name"),
        group=reading.coded("group"),
        unit=reading.coded("unit"),
        major=reading.coded("major"),
        isco=reading.coded("isco"),
        isco_name=reading.words("isco_name"),
        isco_match=reading.match("isco_match"),
        group_match=reading.match("group_match"),
        skill_level=reading.number("skill_level"),
        nqf_level=reading.number("nqf_level"),
        sqf_level=reading.number("sqf_level"),
        activity=EconomicActivity(
            section=reading.text("activity", "section"),
            division=reading.text("activity", "division"),
            group=reading.text("activity", "group"),
            activity_class=reading.text("activity", "class"),
            subclass=reading.text("activity", "subclass"),
        ),
        column=reading.words("column"),
    )


def read_level(key: str, record: Record) -> LevelDescription:
    """Return a row of table 1."""
    reading = _Reading(record)
    return LevelDescription(
        key=key,
        band=Band(reading.words("band")),
        sqf_level=reading.number("sqf_level"),
        occupations=tuple(reading.list("occupations")),
        nqf_level=reading.number("nqf_level"),
        stages=reading.text("stages"),
        role=reading.text("role"),
        knowledge=reading.text("knowledge"),
        skills=reading.text("skills"),
        competences=reading.text("competences"),
    )


def read_link(record: Record) -> CareerLink:
    """Return a way between two occupations."""
    reading = _Reading(record)
    return CareerLink(reading.words("from"), reading.words("to"))


class _Reading:
    """A record that the program wrote itself; a field that later versions added may be absent."""

    def __init__(self, record: Record) -> None:
        self._record = record
        marks = record.get("unofficial")
        self._marks = set(marks) if isinstance(marks, list) else set()

    def text(self, *path: str) -> LocalizedText:
        inner = self._inner(path)
        if not isinstance(inner, dict):
            return LocalizedText()
        name = ".".join(path)
        marks = tuple(language for language in Language if f"{name}.{language.value}" in self._marks)
        return LocalizedText(_words(inner.get("kk")) or None, _words(inner.get("ru")) or None, marks)

    def coded(self, name: str) -> CodedName:
        return CodedName(_words(self._inner((name, "code"))), self.text(name, "name"))

    def words(self, name: str) -> str:
        return _words(self._record.get(name))

    def number(self, name: str) -> int | None:
        value = self._record.get(name)
        return value if isinstance(value, int) else None

    def match(self, name: str) -> Correspondence | None:
        word = self.words(name)
        return Correspondence(word) if word else None

    def list(self, name: str) -> list[str]:
        value = self._record.get(name)
        return [str(one) for one in value] if isinstance(value, list) else []

    def _inner(self, path: Sequence[str]) -> Json:
        value: Json = self._record
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        return value


def _words(value: Json) -> str:
    return value if isinstance(value, str) else ""
