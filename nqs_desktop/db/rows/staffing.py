"""Tables of the staffing tables.

Departments and positions are known by their staffing table and their own key, so that a position keeps its
key when a staffing table is copied into a new edition.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nqs_desktop.db.columns import Amount, Units
from nqs_desktop.db.rows.base import Batched, Row, localized, reference, references
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText


class OrganisationRow(Batched, Row):
    """An organisation with the requisites that head its papers; what is not known is an empty text."""

    __tablename__ = "organisation"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[LocalizedText] = localized("name")
    demonstration: Mapped[bool] = mapped_column(default=False)
    bin: Mapped[str] = mapped_column(default="")
    address: Mapped[LocalizedText] = localized("address")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    head_title: Mapped[LocalizedText] = localized("head_title")
    head_name: Mapped[LocalizedText] = localized("head_name")


class StaffingTableRow(Batched, Row):
    """An edition of an organisation's staffing table.

    Attributes:
        ordinal: Number of the edition, from 1; the highest is the one that is worked on.
        status: ``draft`` or ``approved``.
        in_force_from: First day of an approved edition.
        pay_rates: Lines of the pay scale: place, years of service from, coefficient, as texts.
    """

    __tablename__ = "staffing_table"
    __table_args__ = (UniqueConstraint("organisation_key", "ordinal"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    organisation_key: Mapped[str] = mapped_column(reference("organisation.key"))
    ordinal: Mapped[int]
    status: Mapped[str]
    source: Mapped[str]
    in_force_from: Mapped[date | None]
    order_number: Mapped[str] = mapped_column(default="")
    order_date: Mapped[date | None]
    pay_base: Mapped[Decimal | None] = mapped_column(Amount)
    pay_rounding: Mapped[str] = mapped_column(default="tenge")
    pay_rates: Mapped[list[Json]] = mapped_column(default=list)
    pay_source: Mapped[str] = mapped_column(default="")


class DepartmentRow(Batched, Row):
    """A department of a staffing table; ``head_key`` is the position that heads it."""

    __tablename__ = "department"
    __table_args__ = (references(["table_key", "parent_key"], ["department.table_key", "department.key"]),)

    table_key: Mapped[str] = mapped_column(reference("staffing_table.key"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True, index=True)
    name: Mapped[LocalizedText] = localized("name")
    parent_key: Mapped[str | None]
    sort_order: Mapped[int]
    source_document: Mapped[str | None]
    source_line: Mapped[int | None]
    head_key: Mapped[str | None]


class StaffPositionRow(Batched, Row):
    """A position of a staffing table.

    Attributes:
        imported_digest: Digest of the draft that the position came from; ``None`` where a user made it.
        requirement_key: The position whose requirement sheet it shares; ``None`` where it has its own.
        surcharges: Surcharges of a unit: name in both languages, kind and amount, as texts.
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
    requirement_key: Mapped[str | None]
    category: Mapped[LocalizedText] = localized("category")
    note: Mapped[LocalizedText] = localized("note")
    salary: Mapped[Decimal | None] = mapped_column(Amount)
    coefficient: Mapped[Decimal | None] = mapped_column(Amount)
    service_years: Mapped[Decimal | None] = mapped_column(Amount)
    surcharges: Mapped[list[Json]] = mapped_column(default=list)


class RequirementRow(Batched, Row):
    """A requirement sheet: four texts, and their structured reading as JSON (``docs/database.md``).

    It bears the key of the position that it was made for; others may share it.
    """

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


class OccupancyRow(Batched, Row):
    """A person on a position, through all editions of the organisation's staffing table.

    Attributes:
        absences: Times away: first day, last day or nothing, reason.
    """

    __tablename__ = "occupancy"
    __table_args__ = (CheckConstraint("share > 0", name="share_positive"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    organisation_key: Mapped[str] = mapped_column(reference("organisation.key"), index=True)
    position_key: Mapped[str] = mapped_column(index=True)
    share: Mapped[Decimal] = mapped_column(Units)
    name: Mapped[str] = mapped_column(default="")
    candidate_key: Mapped[str | None] = mapped_column(reference("candidate.key"), index=True)
    start_date: Mapped[date | None]
    end_date: Mapped[date | None]
    absences: Mapped[list[Json]] = mapped_column(default=list)
    substitutes_key: Mapped[str | None] = mapped_column(reference("occupancy.key"))


class AcceptanceRow(Row):
    """A person's word that a finding of the audit is right as it stands, known by its fingerprint."""

    __tablename__ = "audit_acceptance"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    position_key: Mapped[str]
    kind: Mapped[str]
    note: Mapped[str]
    who: Mapped[str]
    at: Mapped[datetime]
