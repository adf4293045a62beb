"""The records of a candidate as their rows hold them."""

from nqs_desktop.db.rows import (
    CandidateAttachmentRow,
    CandidateExtraRow,
    EducationRecordRow,
    EmploymentRecordRow,
)
from nqs_desktop.domain.candidate import Attachment, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind


def write_education(row: EducationRecordRow, record: EducationRecord) -> None:
    """Set all columns of ``row`` but its keys."""
    row.level = record.level.value
    row.institution = record.institution
    row.specialty_code = record.specialty_code
    row.specialty = record.specialty
    row.study_form = None if record.study_form is None else record.study_form.value
    row.year = record.year
    row.diploma = record.diploma


def read_education(row: EducationRecordRow) -> EducationRecord:
    """Return the diploma that ``row`` holds."""
    return EducationRecord(
        level=EducationLevel(row.level),
        institution=row.institution,
        specialty_code=row.specialty_code,
        specialty=row.specialty,
        study_form=None if row.study_form is None else StudyForm(row.study_form),
        year=row.year,
        diploma=row.diploma,
    )


def write_employment(row: EmploymentRecordRow, record: EmploymentRecord) -> None:
    """Set all columns of ``row`` but its keys."""
    row.employer = record.employer
    row.position = record.position
    row.start_date = record.start
    row.end_date = record.end
    row.kinds = [kind.value for kind in record.kinds]
    row.field = record.field
    row.kinds_set_by = record.kinds_set_by


def read_employment(row: EmploymentRecordRow) -> EmploymentRecord:
    """Return the entry of the labour book that ``row`` holds."""
    return EmploymentRecord(
        employer=row.employer,
        position=row.position,
        start=row.start_date,
        end=row.end_date,
        kinds=tuple(ExperienceKind(str(kind)) for kind in row.kinds),
        field=row.field,
        kinds_set_by=row.kinds_set_by,
    )


def write_extra(row: CandidateExtraRow, record: CandidateExtra) -> None:
    """Set all columns of ``row`` but its keys."""
    row.kind = record.extra.kind.value
    row.detail = record.extra.detail
    row.valid_until = record.valid_until
    row.document = record.document


def read_extra(row: CandidateExtraRow) -> CandidateExtra:
    """Return the extra that ``row`` holds."""
    return CandidateExtra(Extra(ExtraKind(row.kind), row.detail), row.valid_until, row.document)


def write_attachment(row: CandidateAttachmentRow, record: Attachment) -> None:
    """Set all columns of ``row`` but its keys."""
    row.title = record.title
    row.path = record.path
    row.digest = record.digest


def read_attachment(row: CandidateAttachmentRow) -> Attachment:
    """Return the attachment that ``row`` holds."""
    return Attachment(row.title, row.path, row.digest)
