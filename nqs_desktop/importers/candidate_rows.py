"""Persons and their records out of rows of the candidates' workbook."""

from dataclasses import dataclass, field, replace

from nqs_desktop.domain.candidate import (
    Attachment,
    Candidate,
    CandidateExtra,
    Contacts,
    EmploymentRecord,
)
from nqs_desktop.domain.candidate_sheets import CandidateDraft, CandidateSheet, CellKind
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.candidate_cells import SheetRow

CandidateRecord = EducationRecord | EmploymentRecord | CandidateExtra | Attachment


@dataclass
class PersonRecords:
    """A person of the sheet of persons, and the records that the other sheets add.

    Attributes:
        candidate: The person without records.
        sheet: Name of the sheet of persons.
        row: Row on it, from 1.
    """

    candidate: Candidate
    sheet: str
    row: int
    _records: dict[CandidateSheet, list[CandidateRecord]] = field(default_factory=dict)
    _places: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    @classmethod
    def read(cls, row: SheetRow, key: str) -> "PersonRecords":
        """Read a row of the sheet of persons; ``key`` is empty where it gives none."""
        candidate = Candidate(
            key=key,
            name=row.name(),
            iin=row.iin(),
            iin_override=row.text("iin_override"),
            birth_date=row.day("birth_date"),
            contacts=Contacts(row.text("phone"), row.text("email"), row.text("address")),
        )
        return cls(candidate, row.sheet, row.number)

    def add(self, sheet: CandidateSheet, record: CandidateRecord, place: tuple[str, int]) -> None:
        """Add a record, with the name of its sheet and its row."""
        self._records.setdefault(sheet, []).append(record)
        self._places.setdefault(sheet.value, []).append(place)

    def draft(self, unsaid: frozenset[str]) -> CandidateDraft:
        """Return the person with all records; ``unsaid`` are the fields that the file does not speak of."""
        records = {sheet.value: tuple(found) for sheet, found in self._records.items()}
        whole: Candidate = replace(self.candidate, **records)  # type: ignore[arg-type]  # by their sheets
        places = {part: tuple(found) for part, found in self._places.items()}
        return CandidateDraft(whole, self.row, self.sheet, unsaid, places)


def read_record(sheet: CandidateSheet, row: SheetRow) -> CandidateRecord | None:
    """Read a row of another sheet; ``None`` where what it must have does not fit.

    Raises:
        ValueError: It is the sheet of persons.
    """
    if sheet is CandidateSheet.EDUCATION:
        return _education(row)
    if sheet is CandidateSheet.EMPLOYMENT:
        return _employment(row)
    if sheet is CandidateSheet.EXTRAS:
        extra, until = row.extra(), row.day("valid_until")
        return CandidateExtra(extra, until, row.text("document")) if extra is not None else None
    if sheet is CandidateSheet.ATTACHMENTS:
        return Attachment(row.text("title"), row.required("path"), row.text("digest"))
    raise ValueError(f"no records stand on the sheet {sheet}")


def _education(row: SheetRow) -> EducationRecord | None:
    level = row.required_choice("level", CellKind.LEVEL, EducationLevel)
    record = EducationRecord(
        level=level or EducationLevel.GENERAL_SECONDARY,
        institution=row.text("institution"),
        specialty_code=row.specialty_code(),
        specialty=row.localized("specialty"),
        study_form=row.choice("study_form", CellKind.FORM, StudyForm),
        year=row.year(),
        diploma=row.text("diploma"),
    )
    return record if level is not None else None


def _employment(row: SheetRow) -> EmploymentRecord | None:
    if row.cells.get("from") in (None, ""):
        row.required("from")
    start, end = row.day("from"), row.day("to")
    kinds = row.choices("kinds", CellKind.KINDS, ExperienceKind)
    employer, position, who = row.text("employer"), row.text("position"), row.text("kinds_set_by")
    if start is None:
        return None
    return EmploymentRecord(employer, position, start, end, kinds, row.localized("field"), who)
