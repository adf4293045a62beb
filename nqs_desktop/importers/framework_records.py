"""Frameworks out of record files: what ``export frameworks`` writes, nested or as a table."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, TypeVar

from nqs_desktop.domain.framework import (
    Approval,
    CareerLink,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
    VersionStatus,
)
from nqs_desktop.domain.framework_exchange import FrameworkDraft
from nqs_desktop.domain.framework_sections import PARTS, TABLES
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.importers import framework_rows as rows
from nqs_desktop.importers.record import Record
from nqs_desktop.importers.record_file import cleaned

_MOST_VERSIONS: Final = 10_000
_MOST_SHOWN: Final = 10
_KeyedT = TypeVar("_KeyedT", ProfessionalStandard, OccupationalColumn, FrameworkOccupation, LevelDescription)


class _Kind(StrEnum):
    """Kinds of the rows of a table."""

    VERSION = "version"
    TEXT = "text"
    STANDARD = "standard"
    LEVEL = "level"
    COLUMN = "column"
    OCCUPATION = "occupation"
    WAY = "way"


@dataclass
class _Version:
    """A version while its rows come in, with the records to name where something does not fit."""

    record: Record
    version: FrameworkVersion
    texts: dict[SectionPart, LocalizedText] = field(default_factory=dict)
    standards: list[tuple[Record, ProfessionalStandard]] = field(default_factory=list)
    columns: list[tuple[Record, OccupationalColumn]] = field(default_factory=list)
    occupations: list[tuple[Record, FrameworkOccupation]] = field(default_factory=list)
    levels: list[tuple[Record, LevelDescription]] = field(default_factory=list)
    links: list[tuple[Record, CareerLink]] = field(default_factory=list)

    def content(self) -> FrameworkContent:
        """Return what the version holds, once everything in it points at something.

        Raises:
            UserError: A key is there twice, or names a row that is not there.
        """
        columns = _unique(self.columns)
        occupations = _unique(self.occupations)
        column_keys = {one.key for one in columns}
        keys = {one.key for one in occupations}
        for record, one in self.occupations:
            if one.column and one.column not in column_keys:
                raise record.wrong("column", _one_of(column_keys))
        for record, level in self.levels:
            if not keys.issuperset(level.occupations):
                raise record.wrong("occupations", _one_of(keys))
        for record, link in self.links:
            for name, key in (("from", link.start), ("to", link.end)):
                if key not in keys:
                    raise record.wrong(name, _one_of(keys))
            if link.start == link.end:
                raise record.wrong("to", message("records.expected_other_occupation"))
        return FrameworkContent(
            {part: self.texts[part] for part in SectionPart if self.texts.get(part)},
            _unique(self.standards),
            columns,
            occupations,
            _unique(self.levels),
            tuple(dict.fromkeys(link for _, link in self.links)),
        )


def read_frameworks(records: Iterable[Record]) -> tuple[FrameworkDraft, ...]:
    """Return the frameworks of a JSON file.

    Raises:
        UserError: A field does not fit, a key is there twice, or the versions do not follow one another.
    """
    found: dict[str, FrameworkDraft] = {}
    for record in records:
        key = rows.key_of(record, "id")
        if key in found:
            raise record.wrong("id", message("records.expected_unique"))
        versions = [_nested_version(one) for one in record.children("versions")]
        found[key] = _draft(record, key, versions)
    return tuple(found.values())


def read_flat(records: Iterable[Record]) -> tuple[tuple[FrameworkDraft, ...], tuple[Record, ...]]:
    """Return the frameworks of a table, and the records of its cells, for fields that nobody knows.

    Raises:
        UserError: As :func:`read_frameworks`.
    """
    frameworks: dict[str, tuple[Record, dict[int, _Version]]] = {}
    seen: list[Record] = []
    for record in records:
        key = rows.key_of(record, "id")
        ordinal = _ordinal(record, "version")
        kind = record.required_choice("kind", _Kind)
        _, versions = frameworks.setdefault(key, (record, {}))
        cell = _cell(record)
        seen.append(cell)
        if (kind is _Kind.VERSION) is (ordinal in versions):
            expected = "records.expected_unique" if ordinal in versions else "records.expected_version_row"
            raise record.wrong("version", message(expected))
        if kind is _Kind.VERSION:
            organisation = record.word("organisation")
            name = record.required_localized("name")
            cell.localized("name")
            versions[ordinal] = _Version(record, _version(cell, cell, ordinal, name, organisation))
        else:
            record.word("organisation")
            _take(versions[ordinal], kind, record, cell)
    drafts = [_draft(record, key, list(found.values())) for key, (record, found) in frameworks.items()]
    return tuple(drafts), tuple(seen)


def _cell(record: Record) -> Record:
    """Return a row of a table as the nested file would hold it: its ``content`` with key and name."""
    content = Record({"content": record.text("content")}, record.file, record.row).child("content")
    inner = cleaned(record.file, record.row, dict(content.values))
    values = dict(inner) if isinstance(inner, dict) else {}
    name, marks = record.child("name"), record.texts("unofficial")
    values |= {"id": record.text("key"), "unofficial": list(marks)}
    if any(name.values.values()):
        values["name"] = dict(name.values)
    return Record(values, record.file, record.row)


def _take(version: _Version, kind: _Kind, record: Record, cell: Record) -> None:
    record.localized("name")
    if kind is _Kind.TEXT:
        part = record.required_choice("key", SectionPart)
        if part in version.texts:
            raise record.wrong("key", message("records.expected_unique"))
        cell.text("id")
        version.texts[part] = cell.localized("name")
    elif kind is _Kind.STANDARD:
        version.standards.append((cell, rows.read_standard(cell)))
    elif kind is _Kind.COLUMN:
        version.columns.append((cell, rows.read_column(cell)))
    elif kind is _Kind.OCCUPATION:
        version.occupations.append((cell, rows.read_occupation(cell)))
    elif kind is _Kind.LEVEL:
        version.levels.append((cell, rows.read_level(cell)))
    else:
        cell.text("id")
        version.links.append((cell, rows.read_link(cell)))


def _nested_version(record: Record) -> _Version:
    sections, tables = record.child("sections"), record.child("tables")
    head = sections.child("name")
    name = head.required_localized("name")
    ordinal, organisation = _ordinal(record, "ordinal"), record.word("organisation")
    version = _Version(record, _version(record, head, ordinal, name, organisation))
    for section, parts in PARTS.items():
        if parts or section in TABLES:
            inner = sections.child(section.value)
            inner.word("table")
            version.texts |= {part: inner.localized(part.value.partition(".")[2]) for part in parts}
    sections.child("layout")
    drawn = tables.child("map")
    version.standards = _read(sections.children("standards"), rows.read_standard)
    version.columns = _read(drawn.children("columns"), rows.read_column)
    version.occupations = _read(tables.children("card"), rows.read_occupation)
    version.levels = _read(tables.children("levels"), rows.read_level)
    version.links = [(one, rows.read_link(one)) for one in drawn.children("ways")]
    return version


def _version(
    record: Record, head: Record, ordinal: int, name: LocalizedText, organisation: str | None
) -> FrameworkVersion:
    """Return the particulars of a version; ``head`` is where its decision stands."""
    status = record.required_choice("status", VersionStatus)
    day, minutes = head.day("approved_on"), head.text("minutes").strip()
    approval = None
    if status is VersionStatus.APPROVED:
        if day is None:
            raise head.wrong("approved_on", message("records.expected_date"))
        if not minutes:
            raise head.wrong("minutes", message("records.expected_text"))
        approval = Approval(day, minutes)
    elif day is not None:
        raise head.wrong("approved_on", message("records.expected_no_approval"))
    elif minutes:
        raise head.wrong("minutes", message("records.expected_no_approval"))
    note = record.text("note")
    return FrameworkVersion("", "", ordinal, name, status, approval, organisation, note)


def _ordinal(record: Record, name: str) -> int:
    found = record.whole(name, 1, _MOST_VERSIONS)
    if found is None:
        expected = message("records.expected_whole", lowest=1, highest=_MOST_VERSIONS)
        raise record.wrong(name, expected)
    return found


def _draft(record: Record, key: str, versions: Sequence[_Version]) -> FrameworkDraft:
    """Return a framework whose versions follow one another, all but the last of them approved."""
    if not versions:
        raise record.wrong("versions", message("records.expected_versions"))
    in_order = sorted(versions, key=lambda one: one.version.ordinal)
    for place, one in enumerate(in_order, start=1):
        name = "ordinal" if "ordinal" in one.record.values else "version"
        if one.version.ordinal != place:
            raise one.record.wrong(name, message("records.expected_next_version", number=place))
        if one.version.is_draft and place < len(in_order):
            raise one.record.wrong(name, message("records.expected_approved_version"))
    return FrameworkDraft(
        key, tuple((replace(one.version, framework=key), one.content()) for one in in_order)
    )


def _read(records: Iterable[Record], read: Callable[[Record], _KeyedT]) -> list[tuple[Record, _KeyedT]]:
    return [(record, read(record)) for record in records]


def _unique(found: Iterable[tuple[Record, _KeyedT]]) -> tuple[_KeyedT, ...]:
    rows_by_key: dict[str, _KeyedT] = {}
    for record, row in found:
        if row.key in rows_by_key:
            raise record.wrong("id", message("records.expected_unique"))
        rows_by_key[row.key] = row
    return tuple(rows_by_key.values())


def _one_of(keys: Collection[str]) -> Message:
    """Return that one of a few keys was expected."""
    shown = sorted(keys)[:_MOST_SHOWN]
    return message("records.expected_one_of", words=", ".join(shown) or "—")
