"""The tables of the database as typed mappings; importing the package maps them all."""

from nqs_desktop.db.rows.base import Row, table_of
from nqs_desktop.db.rows.candidates import (
    CandidateExtraRow,
    CandidateRecordRow,
    CandidateRow,
    EducationRecordRow,
    EmploymentRecordRow,
    FieldRulingRow,
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
    DepartmentRow,
    OrganisationRow,
    RequirementRow,
    StaffingTableRow,
    StaffPositionRow,
)

__all__ = [
    "BookRow",
    "CandidateExtraRow",
    "CandidateRecordRow",
    "CandidateRow",
    "ChangeEntryRow",
    "ChangeSetRow",
    "ClassifierRow",
    "DepartmentRow",
    "EditionRow",
    "EducationRecordRow",
    "EmploymentRecordRow",
    "FieldRulingRow",
    "ImportBatchRow",
    "IscoRow",
    "LocalTitleRow",
    "NationalBookRow",
    "OrganisationRow",
    "RegisterRow",
    "RememberedCodeRow",
    "RequirementRow",
    "Row",
    "SettingRow",
    "SpecialtyRow",
    "StaffPositionRow",
    "StaffingTableRow",
    "table_of",
]
