"""Tables of the candidates and of what a commission says about them.

The records of a candidate are known by the candidate's key and their place in its list. Decisions and
shortlists name a position by its own key, which stays through the editions of a staffing table.
"""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from nqs_desktop.db.rows.base import Batched, Row, localized, reference
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText


class CandidateRow(Batched, Row):
    """A candidate."""

    __tablename__ = "candidate"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    iin: Mapped[str]
    iin_override: Mapped[str]
    birth_date: Mapped[date | None]
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")


class CandidateRecordRow(Batched, Row):
    """What the records of a candidate share; ``place`` counts from 0."""

    __abstract__ = True

    candidate_key: Mapped[str] = mapped_column(reference("candidate.key"), primary_key=True, sort_order=-1)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, sort_order=-1)


class EducationRecordRow(CandidateRecordRow):
    """A diploma."""

    __tablename__ = "education_record"

    level: Mapped[str]
    institution: Mapped[str]
    specialty_code: Mapped[str | None]
    specialty: Mapped[LocalizedText] = localized("specialty")
    study_form: Mapped[str | None]
    year: Mapped[int | None]
    diploma: Mapped[str]


class EmploymentRecordRow(CandidateRecordRow):
    """An entry of the labour book; ``kinds`` lists words of ``ExperienceKind``."""

    __tablename__ = "employment_record"

    employer: Mapped[str]
    position: Mapped[str]
    start_date: Mapped[date]
    end_date: Mapped[date | None]
    kinds: Mapped[list[Json]]
    field: Mapped[LocalizedText] = localized("field")
    kinds_set_by: Mapped[str]


class CandidateExtraRow(CandidateRecordRow):
    """A licence, clearance or the like."""

    __tablename__ = "candidate_extra"

    kind: Mapped[str]
    detail: Mapped[str]
    valid_until: Mapped[date | None]
    document: Mapped[str] = mapped_column(default="")


class CandidateAttachmentRow(CandidateRecordRow):
    """Where a file of the candidate's papers lies; the file itself is not kept."""

    __tablename__ = "candidate_attachment"

    title: Mapped[str]
    path: Mapped[str]
    digest: Mapped[str]


class FieldRulingRow(Row):
    """A person's word on a field of study, known by the folded words of both sides."""

    __tablename__ = "field_ruling"

    folded_field: Mapped[str] = mapped_column(primary_key=True)
    folded_specialty: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str]
    specialty: Mapped[str]
    fits: Mapped[bool]
    who: Mapped[str]
    at: Mapped[datetime]


class DecisionRow(Row):
    """A person's decision on one requirement of a position for a candidate; ``verdict`` is met or not met."""

    __tablename__ = "decision"

    candidate_key: Mapped[str] = mapped_column(reference("candidate.key"), primary_key=True)
    position_key: Mapped[str] = mapped_column(primary_key=True, index=True)
    requirement: Mapped[str] = mapped_column(primary_key=True)
    verdict: Mapped[str]
    reason: Mapped[str]
    basis: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]


class ShortlistRow(Row):
    """A candidate on the shortlist of a position."""

    __tablename__ = "shortlist_entry"

    position_key: Mapped[str] = mapped_column(primary_key=True)
    candidate_key: Mapped[str] = mapped_column(reference("candidate.key"), primary_key=True, index=True)
    state: Mapped[str]
    note: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]


class MeetingRow(Row):
    """The head of a commission's protocol on a position; ``members`` lists their roles and names."""

    __tablename__ = "commission_meeting"

    position_key: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    held_on: Mapped[date | None]
    members: Mapped[list[Json]]
    note: Mapped[str]
