"""The workbook of candidates: its sheets, their columns, and what stands in them for a person.

One table that the writer and the reader share. Words are messages of the area ``candidate_workbook``:
``sheet_persons``, ``column_birth_date``, ``hint_birth_date``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.candidate import OWNED_EXTRAS, Candidate
from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.requirement_words import kind_words, level_words

Cell = str | int | date | None
"""What stands in a cell; words of a fixed list stand by their codes, several parted by ``SEVERAL``."""

SEVERAL: Final = "; "
"""Parts the words of a cell that holds several."""


EXAMPLE_KEYS: Final = frozenset(("мысал", "пример", "example"))
"""Keys, folded, of the row that the template shows as an example and that no import takes in."""


KINDS_UNSAID: Final = "kinds"
"""Among the fields that a file does not speak of: what its employments count for."""


class CandidateSheet(StrEnum):
    """The sheets, in their order; all but the first bear records of the persons on it."""

    PERSONS = "persons"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    EXTRAS = "extras"
    ATTACHMENTS = "attachments"


class CellKind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    DAY = "day"
    YEAR = "year"
    LEVEL = "level"
    FORM = "form"
    KINDS = "kinds"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column.

    Attributes:
        name: Its name in the program, also accepted as its heading.
        kind: What it holds.
        required: Whether a row must fill it in.
        width: Width in signs.
        rare: Whether it is written only where a row has something in it.
    """

    name: str
    kind: CellKind = CellKind.TEXT
    required: bool = False
    width: int = 20
    rare: bool = False


_OWNER: Final = (SheetColumn("person", width=14), SheetColumn("iin", width=16), SheetColumn("name", width=32))
_UNOFFICIAL: Final = SheetColumn("unofficial", width=14, rare=True)

COLUMNS: Final[Mapping[CandidateSheet, tuple[SheetColumn, ...]]] = {
    CandidateSheet.PERSONS: (
        SheetColumn("person", width=14),
        SheetColumn("name", required=True, width=36),
        SheetColumn("iin", width=16),
        SheetColumn("birth_date", CellKind.DAY, width=14),
        SheetColumn("phone", width=20),
        SheetColumn("email", width=26),
        SheetColumn("address", width=36),
        SheetColumn("iin_override", width=26, rare=True),
    ),
    CandidateSheet.EDUCATION: (
        *_OWNER,
        SheetColumn("level", CellKind.LEVEL, required=True, width=28),
        SheetColumn("institution", width=40),
        SheetColumn("specialty_code", width=16),
        SheetColumn("specialty_kk", width=32),
        SheetColumn("specialty_ru", width=32),
        SheetColumn("study_form", CellKind.FORM, width=18),
        SheetColumn("year", CellKind.YEAR, width=10),
        SheetColumn("diploma", width=22),
        _UNOFFICIAL,
    ),
    CandidateSheet.EMPLOYMENT: (
        *_OWNER,
        SheetColumn("employer", width=36),
        SheetColumn("position", width=32),
        SheetColumn("from", CellKind.DAY, required=True, width=14),
        SheetColumn("to", CellKind.DAY, width=14),
        SheetColumn("kinds", CellKind.KINDS, width=36),
        SheetColumn("field_kk", width=28),
        SheetColumn("field_ru", width=28),
        SheetColumn("kinds_set_by", width=20),
        _UNOFFICIAL,
    ),
    CandidateSheet.EXTRAS: (
        *_OWNER,
        SheetColumn("kind", CellKind.EXTRA, required=True, width=36),
        SheetColumn("detail", width=24),
        SheetColumn("valid_until", CellKind.DAY, width=16),
        SheetColumn("document", width=36),
    ),
    CandidateSheet.ATTACHMENTS: (
        *_OWNER,
        SheetColumn("title", width=32),
        SheetColumn("path", required=True, width=60),
        SheetColumn("digest", width=20, rare=True),
    ),
}
"""Columns of each sheet, in their order."""


@dataclass(frozen=True, slots=True)
class CandidateDraft:
    """A person as a file has it.

    Attributes:
        candidate: The person; without a key where the file gives none.
        row: Row of the sheet of persons, or number of the record, from 1.
        sheet: Name of that sheet; empty for a file of records.
        unsaid: Fields that the file does not speak of at all, such as ``education`` where it has no such
            sheet: a person who is stored keeps them.
        places: Names of the sheets and the rows of the records, by the field that they fill.
    """

    candidate: Candidate
    row: int
    sheet: str = ""
    unsaid: frozenset[str] = frozenset()
    places: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)


def sheet_words(sheet: CandidateSheet) -> Message:
    """Return what a sheet is called."""
    return message(f"candidate_workbook.sheet_{sheet.value}")


def column_words(column: SheetColumn) -> Message:
    """Return the heading of a column."""
    return message(f"candidate_workbook.column_{column.name}")


def column_hint(column: SheetColumn) -> Message:
    """Return what to write into a column."""
    return message(f"candidate_workbook.hint_{column.name}")


def value_words(kind: CellKind) -> dict[str, Message]:
    """Return the words that a column of this kind may hold, by their codes; none where anything may stand."""
    if kind is CellKind.LEVEL:
        return {level.value: level_words(level) for level in EducationLevel}
    if kind is CellKind.FORM:
        return {form.value: message(f"eligibility.form_{form.value}") for form in StudyForm}
    if kind is CellKind.KINDS:
        return {one.value: kind_words(one) for one in ExperienceKind}
    if kind is CellKind.EXTRA:
        return {one.value: message(f"eligibility.item_{one.value}") for one in OWNED_EXTRAS}
    return {}


def sheet_rows(candidate: Candidate) -> Iterator[tuple[CandidateSheet, dict[str, Cell]]]:
    """Yield the rows of a person, the own one first, then one for each record: cells by their columns."""
    yield (
        CandidateSheet.PERSONS,
        {
            "person": candidate.key,
            "name": candidate.name,
            "iin": candidate.iin,
            "birth_date": candidate.birth_date,
            "phone": candidate.contacts.phone,
            "email": candidate.contacts.email,
            "address": candidate.contacts.address,
            "iin_override": candidate.iin_override,
        },
    )
    owner: dict[str, Cell] = {"person": candidate.key, "name": candidate.name}
    for sheet, cells in _record_rows(candidate):
        yield sheet, owner | cells


def _record_rows(candidate: Candidate) -> Iterator[tuple[CandidateSheet, dict[str, Cell]]]:
    for diploma in candidate.education:
        yield (
            CandidateSheet.EDUCATION,
            {
                "level": diploma.level.value,
                "institution": diploma.institution,
                "specialty_code": diploma.specialty_code,
                "study_form": diploma.study_form.value if diploma.study_form else None,
                "year": diploma.year,
                "diploma": diploma.diploma,
                **_localized("specialty", diploma.specialty),
            },
        )
    for entry in candidate.employment:
        yield (
            CandidateSheet.EMPLOYMENT,
            {
                "employer": entry.employer,
                "position": entry.position,
                "from": entry.start,
                "to": entry.end,
                "kinds": SEVERAL.join(kind.value for kind in entry.kinds),
                "kinds_set_by": entry.kinds_set_by,
                **_localized("field", entry.field),
            },
        )
    for one in candidate.extras:
        yield (
            CandidateSheet.EXTRAS,
            {
                "kind": one.extra.kind.value,
                "detail": one.extra.detail,
                "valid_until": one.valid_until,
                "document": one.document,
            },
        )
    for file in candidate.attachments:
        yield (
            CandidateSheet.ATTACHMENTS,
            {"title": file.title, "path": file.path, "digest": file.digest},
        )


def _localized(name: str, text: LocalizedText) -> dict[str, Cell]:
    marks = SEVERAL.join(language.value for language in text.unofficial)
    return {f"{name}_kk": text.kk, f"{name}_ru": text.ru, "unofficial": marks}
