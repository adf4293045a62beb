"""Texts that stand in one language only."""

from collections.abc import Iterator

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing_checks.finding import (
    CheckField,
    CheckKind,
    StaffingFinding,
    of_department,
    of_position,
)
from nqs_desktop.domain.staffing_checks.table import CheckedTable

_MISSING = CheckKind.LANGUAGE_MISSING


def languages_missing(table: CheckedTable) -> Iterator[StaffingFinding]:
    """Yield names, titles, numbers, categories and notes that lack a language.

    A name or title is printed in both languages and is an error; an empty category or note is none at all.
    """
    organisation = table.content.organisation
    for language in organisation.name.missing:
        said = _said(language, CheckField.NAME)
        yield StaffingFinding(
            _MISSING, Severity.ERROR, CheckField.NAME, said, name=organisation.name, detail=language
        )
    for department in table.content.departments:
        for language in department.name.missing:
            said = _said(language, CheckField.NAME)
            yield of_department(department, _MISSING, Severity.ERROR, CheckField.NAME, said, language)
    for line in table.lines:
        position = line.position
        for language in position.title.missing:
            said = _said(language, CheckField.TITLE)
            yield of_position(position, _MISSING, Severity.ERROR, CheckField.TITLE, said, detail=language)
        for field, text in _secondary(line.position.number, line.position.category, line.position.note):
            for language in text.missing if text else ():
                said = _said(language, field)
                yield of_position(position, _MISSING, Severity.WARNING, field, said, detail=language)


def _secondary(
    number: LocalizedText, category: LocalizedText, note: LocalizedText
) -> tuple[tuple[CheckField, LocalizedText], ...]:
    return (CheckField.NUMBER, number), (CheckField.CATEGORY, category), (CheckField.NOTE, note)


def _said(language: Language, field: CheckField) -> Message:
    return message(f"staffing_checks.missing_{language.value}", field=field.word)
