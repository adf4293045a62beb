"""How far each section of a framework is written: complete, missing a language, empty."""

from collections.abc import Iterable
from enum import StrEnum

from nqs_desktop.domain.framework import LEVELS, FrameworkContent, FrameworkSection, FrameworkVersion
from nqs_desktop.domain.framework_sections import PARTS
from nqs_desktop.domain.localized import LocalizedText


class SectionState(StrEnum):
    """What there is of a section."""

    COMPLETE = "complete"
    ONE_LANGUAGE = "one_language"
    PARTIAL = "partial"
    EMPTY = "empty"
    SET = "set"
    """Nothing to write: the program sets it."""


def section_states(
    version: FrameworkVersion, content: FrameworkContent
) -> dict[FrameworkSection, SectionState]:
    """Return the state of each section of a version that holds ``content``."""
    return {section: _state(section, version, content) for section in FrameworkSection}


def _state(section: FrameworkSection, version: FrameworkVersion, content: FrameworkContent) -> SectionState:
    match section:
        case FrameworkSection.NAME:
            return _of_texts([version.name])
        case FrameworkSection.STANDARDS:
            return _of_texts([one.name for one in content.standards])
        case FrameworkSection.LEVELS:
            rows = content.levels
            texts = [(one.stages, one.role, one.knowledge, one.skills, one.competences) for one in rows]
            described = {one.sqf_level for one in content.levels}.issuperset(LEVELS)
            return _of_texts([text for row in texts for text in row], whole=described)
        case FrameworkSection.MAP:
            placed = [bool(one.column and one.sqf_level) for one in content.occupations]
            return _of_texts([one.name for one in content.columns], whole=all(placed))
        case FrameworkSection.CARD:
            coded = [bool(one.group.code and one.sqf_level and one.nqf_level) for one in content.occupations]
            return _of_texts([one.name for one in content.occupations], whole=all(coded))
        case FrameworkSection.LAYOUT:
            return SectionState.SET
        case _:
            return _of_texts([content.texts.get(part, LocalizedText()) for part in PARTS[section]])


def _of_texts(texts: Iterable[LocalizedText], *, whole: bool = True) -> SectionState:
    given = list(texts)
    written = [text for text in given if text]
    if not written:
        return SectionState.EMPTY
    if any(text.missing for text in written):
        return SectionState.ONE_LANGUAGE
    return SectionState.COMPLETE if whole and len(written) == len(given) else SectionState.PARTIAL
