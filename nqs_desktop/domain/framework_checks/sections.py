"""Name, texts and professional standards of a framework."""

import re
from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.framework import (
    FrameworkSection,
    ProfessionalStandard,
    SectionPart,
    StandardState,
    VersionStatus,
)
from nqs_desktop.domain.framework_checks.checked import CheckedFramework
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.framework_checks.languages import missing_cell, required_name, text_faults
from nqs_desktop.domain.framework_sections import part_title
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import fold

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def name_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with section 1: the name, and the day of an approved version."""
    version = framework.version
    place = Place(FrameworkSection.NAME, message("framework_checks.name_of_framework"))
    yield from required_name(place, version.name)
    if version.status is VersionStatus.APPROVED:
        approval = version.approval
        if approval is None or not approval.minutes.strip():
            said = message("framework_checks.not_dated")
            yield place.found(FrameworkFault.NOT_DATED, Severity.ERROR, said)
        elif approval.on > framework.on:
            said = message("framework_checks.dated_ahead", date=date_text(approval.on))
            yield place.found(FrameworkFault.NOT_DATED, Severity.WARNING, said)


def texts_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with the texts of sections 2 to 6 and 8."""
    for part in SectionPart:
        place = Place(part.section, part_title(part), part)
        yield from text_faults(place, framework.content.texts.get(part, LocalizedText()))


def standards_wanting(framework: CheckedFramework) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with section 7."""
    standards = framework.content.standards
    if not standards:
        place = Place(FrameworkSection.STANDARDS, message("framework_checks.standards"))
        said = message("framework_checks.no_standards")
        yield place.found(FrameworkFault.NO_ROWS, Severity.WARNING, said)
    seen: set[tuple[str, str]] = set()
    for one in standards:
        name = message("framework_checks.name_of_standard")
        place = Place(FrameworkSection.STANDARDS, name, row=one.key, name=one.name)
        yield from required_name(place, one.name)
        yield from _reference_wanting(framework, one)
        folded = (fold(one.name.kk or ""), fold(one.name.ru or ""))
        if one.name and folded in seen:
            said = message("framework_checks.twice", name=one.name.both)
            yield place.found(FrameworkFault.TWICE, Severity.WARNING, said)
        seen.add(folded)


def _reference_wanting(
    framework: CheckedFramework, standard: ProfessionalStandard
) -> Iterator[FrameworkFinding]:
    word = message(f"framework_checks.reference_{standard.state.value}")
    place = Place(FrameworkSection.STANDARDS, word, row=standard.key, name=standard.name)
    if not standard.reference.strip():
        yield missing_cell(place, Severity.WARNING)
    elif standard.state is StandardState.PLANNED:
        years = [int(found) for found in _YEAR.findall(standard.reference)]
        if years and max(years) < framework.on.year:
            said = message("framework_checks.plan_past", year=max(years))
            yield place.found(FrameworkFault.PLAN_PAST, Severity.WARNING, said)
