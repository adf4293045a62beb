"""Whole frameworks as files of exchange hold them: nested as JSON, flat as the rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain import framework_records as rows
from nqs_desktop.domain.framework import (
    Approval,
    FrameworkContent,
    FrameworkSection,
    FrameworkVersion,
    SectionPart,
)
from nqs_desktop.domain.framework_sections import PARTS, TABLES
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.record_values import Record, localized, unofficial

FLAT_COLUMNS: Final = (
    *("id", "organisation", "version", "kind", "key", "name.kk", "name.ru", "content", "unofficial"),
)
"""Columns of the table: ``content`` is what a row holds beside its name, as JSON."""


@dataclass(frozen=True, slots=True)
class FrameworkDraft:
    """A framework with all its versions, as a file holds it.

    Attributes:
        key: Its key.
        versions: Versions with what they hold, the oldest first.
    """

    key: str
    versions: tuple[tuple[FrameworkVersion, FrameworkContent], ...]

    @property
    def organisation(self) -> str | None:
        """Key of the organisation whose staffing table fills it."""
        return self.versions[-1][0].organisation if self.versions else None


def framework_record(framework: FrameworkDraft) -> Record:
    """Return a framework with its versions, sections and tables."""
    return {
        "id": framework.key,
        "versions": [_version_record(version, content) for version, content in framework.versions],
    }


def flat_records(framework: FrameworkDraft) -> Iterator[Record]:
    """Yield a row for each version, text and row of a table of a framework."""
    for version, content in framework.versions:
        place: Record = {
            "id": framework.key,
            "organisation": version.organisation,
            "version": version.ordinal,
        }
        particulars: Record = {
            "status": version.status.value,
            "note": version.note,
            **_approval(version.approval),
        }
        marks = unofficial({"name": version.name})
        yield {
            **place,
            "kind": "version",
            "name": localized(version.name),
            "content": particulars,
            **marks,
        }
        for part, text in content.texts.items():
            marks = unofficial({"name": text})
            yield {**place, "kind": "text", "key": part.value, "name": localized(text), **marks}
        for kind, key, record in _rows(content):
            beside = {name: value for name, value in record.items() if name not in {"name", "unofficial"}}
            named: Record = {name: record[name] for name in ("name", "unofficial") if name in record}
            yield {**place, "kind": kind, "key": key, "content": beside, **named}


def _version_record(version: FrameworkVersion, content: FrameworkContent) -> Record:
    texts = {f"sections.{part.value}": content.texts.get(part, LocalizedText()) for part in SectionPart}
    return {
        "ordinal": version.ordinal,
        "status": version.status.value,
        "organisation": version.organisation,
        "note": version.note,
        "sections": {section.value: _section(section, version, content) for section in FrameworkSection},
        "tables": {
            "levels": [{"id": one.key, **rows.level_record(one)} for one in content.levels],
            "map": {
                "columns": [{"id": one.key, **rows.column_record(one)} for one in content.columns],
                "ways": [rows.link_record(one) for one in content.links],
            },
            "card": [{"id": one.key, **rows.occupation_record(one)} for one in content.occupations],
        },
        **unofficial({"sections.name.name": version.name, **texts}),
    }


def _section(section: FrameworkSection, version: FrameworkVersion, content: FrameworkContent) -> Json:
    """Return a section: its texts; of the tables their number, of the layout nothing."""
    if section is FrameworkSection.NAME:
        return {"name": localized(version.name), **_approval(version.approval)}
    if section is FrameworkSection.STANDARDS:
        return [{"id": one.key, **rows.standard_record(one)} for one in content.standards]
    if section in TABLES:
        return {"table": TABLES[section]}
    return {
        part.value.partition(".")[2]: localized(content.texts.get(part, LocalizedText()))
        for part in PARTS[section]
    }


def _approval(approval: Approval | None) -> Record:
    if approval is None:
        return {"approved_on": None, "minutes": None}
    return {"approved_on": approval.on.isoformat(), "minutes": approval.minutes}


def _rows(content: FrameworkContent) -> Iterator[tuple[str, str, Record]]:
    for standard in content.standards:
        yield "standard", standard.key, rows.standard_record(standard)
    for level in content.levels:
        yield "level", level.key, rows.level_record(level)
    for column in content.columns:
        yield "column", column.key, rows.column_record(column)
    for occupation in content.occupations:
        yield "occupation", occupation.key, rows.occupation_record(occupation)
    for link in content.links:
        yield "way", f"{link.start}>{link.end}", rows.link_record(link)
