"""Two versions of a framework beside each other: what differs, text by text and row by row."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.framework import (
    Correspondence,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkSection,
    FrameworkVersion,
    LevelDescription,
    SectionPart,
)
from nqs_desktop.domain.framework_columns import CardColumn, LevelColumn
from nqs_desktop.domain.framework_sections import (
    band_title,
    correspondence_word,
    part_title,
    standard_word,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message

Shown = LocalizedText | Message
"""What stands in a cell: a text of the framework, or words that the program says."""

_NOTHING = LocalizedText()


class FrameworkChange(StrEnum):
    """What became of a text, a row, a cell or the order of rows."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    ORDER = "order"

    @property
    def word(self) -> Message:
        """The change, shortly."""
        return message(f"framework_comparison.{self.value}")


@dataclass(frozen=True, slots=True)
class FrameworkDifference:
    """One thing that is not the same in both versions.

    Attributes:
        change: What became of it.
        section: The section in which it stands.
        what: What it is: a text, a row, a column of a table.
        row: Key of the row; empty for a text or a whole table.
        name: Name of the row.
        before: What stood there; empty where it is added.
        after: What stands there now; empty where it is removed.
    """

    change: FrameworkChange
    section: FrameworkSection
    what: Message
    row: str = ""
    name: Shown = _NOTHING
    before: Shown = _NOTHING
    after: Shown = _NOTHING


@dataclass(frozen=True, slots=True)
class _Row:
    name: Shown
    cells: tuple[tuple[Message, Shown], ...]


def compare_frameworks(
    old: tuple[FrameworkVersion, FrameworkContent], new: tuple[FrameworkVersion, FrameworkContent]
) -> tuple[FrameworkDifference, ...]:
    """Return what differs between two versions, in the order of the document.

    Rows are the same where their keys are: a version begins as a copy of the one before it.
    """
    (before, left), (after, right) = old, new
    sections = FrameworkSection
    found = [
        *_cells(sections.NAME, "", _NOTHING, [(_word("name_of_framework"), before.name, after.name)]),
        *_texts(left, right),
        *_rows(sections.STANDARDS, _standards(left), _standards(right)),
        *_rows(sections.LEVELS, _levels(left), _levels(right)),
        *_rows(sections.MAP, _columns(left), _columns(right)),
        *_links(left, right),
        *_rows(sections.CARD, _occupations(left), _occupations(right)),
    ]
    return tuple(sorted(found, key=lambda one: one.section.number))


def _texts(left: FrameworkContent, right: FrameworkContent) -> Iterator[FrameworkDifference]:
    for part in SectionPart:
        before, after = left.texts.get(part, _NOTHING), right.texts.get(part, _NOTHING)
        yield from _cells(part.section, "", _NOTHING, [(part_title(part), before, after)])


def _rows(
    section: FrameworkSection, left: Mapping[str, _Row], right: Mapping[str, _Row]
) -> Iterator[FrameworkDifference]:
    row = message("framework_comparison.row")
    for key, one in left.items():
        if key not in right:
            yield FrameworkDifference(FrameworkChange.REMOVED, section, row, key, one.name, before=one.name)
    for key, one in right.items():
        if key not in left:
            yield FrameworkDifference(FrameworkChange.ADDED, section, row, key, one.name, after=one.name)
            continue
        pairs = zip(left[key].cells, one.cells, strict=True)
        yield from _cells(section, key, one.name, [(word, old, new) for (word, old), (_, new) in pairs])
    if [key for key in left if key in right] != [key for key in right if key in left]:
        yield FrameworkDifference(FrameworkChange.ORDER, section, message("framework_comparison.rows"))


def _cells(
    section: FrameworkSection, row: str, name: Shown, cells: Iterable[tuple[Message, Shown, Shown]]
) -> Iterator[FrameworkDifference]:
    for what, before, after in cells:
        if before == after:
            continue
        change = FrameworkChange.CHANGED
        if before == _NOTHING:
            change = FrameworkChange.ADDED
        elif after == _NOTHING:
            change = FrameworkChange.REMOVED
        yield FrameworkDifference(change, section, what, row, name, before, after)


def _links(left: FrameworkContent, right: FrameworkContent) -> Iterator[FrameworkDifference]:
    names = {one.key: one.name.both for content in (left, right) for one in content.occupations}

    def said(start: str, end: str) -> Message:
        return message("framework_comparison.way", start=names.get(start) or "—", end=names.get(end) or "—")

    what = message("framework_comparison.career_way")
    for link in left.links:
        if link not in right.links:
            way = said(link.start, link.end)
            change = FrameworkChange.REMOVED
            yield FrameworkDifference(change, FrameworkSection.MAP, what, link.start, before=way)
    for link in right.links:
        if link not in left.links:
            way = said(link.start, link.end)
            yield FrameworkDifference(
                FrameworkChange.ADDED, FrameworkSection.MAP, what, link.start, after=way
            )


def _standards(content: FrameworkContent) -> dict[str, _Row]:
    return {
        one.key: _Row(
            one.name,
            (
                (_word("name_of_standard"), one.name),
                (message("framework_comparison.state"), standard_word(one.state)),
                (_word(f"reference_{one.state.value}"), _plain(one.reference)),
            ),
        )
        for one in content.standards
    }


def _columns(content: FrameworkContent) -> dict[str, _Row]:
    return {one.key: _Row(one.name, ((_word("name_of_column"), one.name),)) for one in content.columns}


def _levels(content: FrameworkContent) -> dict[str, _Row]:
    names = {one.key: one.name for one in content.occupations}
    return {row.key: _Row(_level_name(row), _level_cells(row, names)) for row in content.levels}


def _level_name(row: LevelDescription) -> Message:
    level = "—" if row.sqf_level is None else row.sqf_level
    return message("framework_comparison.level", level=level, band=band_title(row.band))


def _level_cells(
    row: LevelDescription, names: Mapping[str, LocalizedText]
) -> tuple[tuple[Message, Shown], ...]:
    named = [names.get(key, _NOTHING) for key in row.occupations]
    listed = LocalizedText(
        "; ".join(name.best("kk") for name in named), "; ".join(name.best("ru") for name in named)
    )
    return (
        (message("framework_comparison.band"), band_title(row.band)),
        (LevelColumn.SQF_LEVEL.word, _plain(row.sqf_level)),
        (LevelColumn.OCCUPATIONS.word, listed),
        (LevelColumn.NQF_LEVEL.word, _plain(row.nqf_level)),
        (LevelColumn.STAGES.word, row.stages),
        (LevelColumn.ROLE.word, row.role),
        (LevelColumn.KNOWLEDGE.word, row.knowledge),
        (LevelColumn.SKILLS.word, row.skills),
        (LevelColumn.COMPETENCES.word, row.competences),
    )


def _occupations(content: FrameworkContent) -> dict[str, _Row]:
    columns = {one.key: one.name for one in content.columns}
    return {
        one.key: _Row(one.name, _occupation_cells(one, columns.get(one.column, _NOTHING)))
        for one in content.occupations
    }


def _occupation_cells(one: FrameworkOccupation, column: LocalizedText) -> tuple[tuple[Message, Shown], ...]:
    activity = ((_word(f"activity_{level}"), text) for level, text in one.activity.levels.items())
    return (
        (CardColumn.ISCO_CODE.word, _plain(one.isco.code)),
        (CardColumn.ISCO_ENGLISH.word, _plain(one.isco_name)),
        (CardColumn.ISCO_NAME.word, one.isco.name),
        (CardColumn.ISCO_MATCH.word, _match(one.isco_match)),
        (CardColumn.UNIT_CODE.word, _plain(one.unit.code)),
        (message("framework_comparison.unit_name"), one.unit.name),
        (CardColumn.GROUP_MATCH.word, _match(one.group_match)),
        (CardColumn.GROUP_CODE.word, _plain(one.group.code)),
        (message("framework_comparison.group_name"), one.group.name),
        (message("framework_comparison.major_code"), _plain(one.major.code)),
        (CardColumn.MAJOR.word, one.major.name),
        (CardColumn.NAME.word, one.name),
        (CardColumn.SKILL_LEVEL.word, _plain(one.skill_level)),
        (CardColumn.NQF_LEVEL.word, _plain(one.nqf_level)),
        (CardColumn.SQF_LEVEL.word, _plain(one.sqf_level)),
        *activity,
        (message("framework_comparison.column"), column),
    )


def _plain(value: str | int | None) -> LocalizedText:
    """Return a code or number, the same in both languages."""
    text = "" if value is None else str(value)
    return LocalizedText(text, text)


def _match(match: Correspondence | None) -> Shown:
    return _NOTHING if match is None else correspondence_word(match)


def _word(name: str) -> Message:
    return message(f"framework_checks.{name}")
