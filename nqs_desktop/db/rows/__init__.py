"""The tables of the database as typed mappings; importing the package maps them all."""

from nqs_desktop.db.rows.base import Row, table_of
from nqs_desktop.db.rows.candidates import (
    CandidateAttachmentRow,
    CandidateExtraRow,
    CandidateRecordRow,
    CandidateRow,
    DecisionRow,
    EducationRecordRow,
    EmploymentRecordRow,
    FieldRulingRow,
    MeetingRow,
    ShortlistRow,
)
from nqs_desktop.db.rows.record import ChangeEntryRow, ChangeSetRow, ImportBatchRow, SettingRow
from nqs_desktop.db.rows.reference import (
    BookRow,
    ClassifierRow,
    EditionRow,
    IscoRow,
    LocalTitleRow,
    NationalBookRow,
    RegisterRow,
    RememberedCodeRow,
    SpecialtyRow,
)
from nqs_desktop.db.rows.staffing import (
    AcceptanceRow,
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)

__all__ = [
    "AcceptanceRow",
    "BookRow",
    "CandidateAttachmentRow",
    "CandidateExtraRow",
    "CandidateRecordRow",
    "CandidateRow",
    "ChangeEntryRow",
    "ChangeSetRow",
    "ClassifierRow",
    "DecisionRow",
    "DepartmentRow",
    "EditionRow",
    "EducationRecordRow",
    "EmploymentRecordRow",
    "FieldRulingRow",
    "ImportBatchRow",
    "IscoRow",
    "LocalTitleRow",
    "MeetingRow",
    "NationalBookRow",
    "OrganisationRow",
    "RegisterRow",
    "RememberedCodeRow",
    "RequirementRow",
    "Row",
    "SettingRow",
    "ShortlistRow",
    "SpecialtyRow",
    "StaffPositionRow",
    "StaffingTableRow",
    "table_of",
]
