"""Tables of the staffing tables.

Departments and positions are known by their staffing table and their own key, so that a position keeps its
key when a staffing table is copied into a new edition.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nqs_desktop.db.columns import Units
from nqs_desktop.db.rows.base import Batched, Row, localized, reference, references
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText


class OrganisationRow(Batched, Row):
    """An organisation."""

    __tablename__ = "organisation"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[LocalizedText] = localized("name")
    demonstration: Mapped[bool] = mapped_column(default=False)


class StaffingTableRow(Batched, Row):
    """An edition of an organisation's staffing table.

    Attributes:
        ordinal: Number of the edition, from 1; the highest is the one that is worked on.
        status: ``draft`` or ``in_force``.
    """

    __tablename__ = "staffing_table"
    __table_args__ = (UniqueConstraint("organisation_key", "ordinal"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    organisation_key: Mapped[str] = mapped_column(reference("organisation.key"))
    ordinal: Mapped[int]
    status: Mapped[str]
    source: Mapped[str]
    in_force_from: Mapped[date | None]


class DepartmentRow(Batched, Row):
    """A department of a staffing table."""

    __tablename__ = "department"
    __table_args__ = (references(["table_key", "parent_key"], ["department.table_key", "department.key"]),)

    table_key: Mapped[str] = mapped_column(reference("staffing_table.key"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True, index=True)
    name: Mapped[LocalizedText] = localized("name")
    parent_key: Mapped[str | None]
    sort_order: Mapped[int]
    source_document: Mapped[str | None]
    source_line: Mapped[int | None]


class StaffPositionRow(Batched, Row):
    """A position of a staffing table.

    Attributes:
        imported_digest: Digest of the draft that the position came from; ``None`` where a user made it.
    """

    __tablename__ = "staff_position"
    __table_args__ = (
        references(["table_key", "department_key"], ["department.table_key", "department.key"]),
        Index("ix_staff_position_department", "table_key", "department_key"),
        CheckConstraint("units >= 0", name="units_not_negative"),
    )

    table_key: Mapped[str] = mapped_column(reference("staffing_table.key"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True, index=True)
    number: Mapped[LocalizedText] = localized("number")
    title: Mapped[LocalizedText] = localized("title")
    units: Mapped[Decimal] = mapped_column(Units)
    department_key: Mapped[str | None]
    occupation_code: Mapped[str | None]
    register_link: Mapped[str | None]
    source_document: Mapped[str | None]
    source_line: Mapped[int | None]
    sort_order: Mapped[int]
    imported_digest: Mapped[str | None]
    occupied: Mapped[Decimal] = mapped_column(Units, default=Decimal(0))


class RequirementRow(Batched, Row):
    """What a position demands: four texts, and their structured reading as JSON (``docs/database.md``)."""

    __tablename__ = "requirement"
    __table_args__ = (
        references(["table_key", "position_key"], ["staff_position.table_key", "staff_position.key"]),
    )

    table_key: Mapped[str] = mapped_column(primary_key=True)
    position_key: Mapped[str] = mapped_column(primary_key=True)
    education_text: Mapped[LocalizedText] = localized("education_text")
    experience_text: Mapped[LocalizedText] = localized("experience_text")
    competence_text: Mapped[LocalizedText] = localized("competence_text")
    optional_text: Mapped[LocalizedText] = localized("optional_text")
    levels: Mapped[list[Json]]
    fields_kk: Mapped[list[Json]]
    fields_ru: Mapped[list[Json]]
    fields_open: Mapped[bool]
    alternatives: Mapped[list[Json]]
    extras: Mapped[list[Json]]
    review_reasons: Mapped[list[Json]]
    needs_review: Mapped[bool]
    accepted_levels: Mapped[list[Json]] = mapped_column(default=list)
    specialties: Mapped[list[Json]] = mapped_column(default=list)
    education_strength: Mapped[str] = mapped_column(default="required")
    wished_extras: Mapped[list[Json]] = mapped_column(default=list)
    structure: Mapped[dict[str, Json] | None]


class AcceptanceRow(Row):
    """A person's word that a finding of the audit is right as it stands, known by its fingerprint."""

    __tablename__ = "audit_acceptance"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    position_key: Mapped[str]
    kind: Mapped[str]
    note: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]
