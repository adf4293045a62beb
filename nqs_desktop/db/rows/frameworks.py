"""Tables of the sectoral qualifications frameworks, of deadline plans and of the working calendar."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from nqs_desktop.db.rows.base import Row, localized, reference
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText


class FrameworkVersionRow(Row):
    """A version of a framework.

    Attributes:
        framework_key: What its versions have in common.
        ordinal: Number of the version, from 1; the highest is the one that is worked on.
        status: ``draft`` or ``approved``.
        organisation_key: The organisation whose staffing table filled it, which may be gone.
    """

    __tablename__ = "framework_version"
    __table_args__ = (UniqueConstraint("framework_key", "ordinal"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    framework_key: Mapped[str]
    ordinal: Mapped[int]
    name: Mapped[LocalizedText] = localized("name")
    status: Mapped[str]
    approved_on: Mapped[date | None]
    minutes: Mapped[str] = mapped_column(default="")
    organisation_key: Mapped[str | None]
    note: Mapped[str] = mapped_column(default="")


class FrameworkRow(Row):
    """A text or a row of a table of a version; ``content`` is its record (``docs/database.md``).

    Attributes:
        kind: ``text``, ``standard``, ``column``, ``occupation``, ``level`` or ``link``.
        key: Its own key within the version and the kind: of a text its part, of a link both ends.
        place: Its place among the rows of its kind, rising.
    """

    __tablename__ = "framework_row"

    version_key: Mapped[str] = mapped_column(reference("framework_version.key"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    content: Mapped[dict[str, Json]]


class DeadlinePlanRow(Row):
    """A deadline plan; ``ends`` lists step, day and outcome of what has ended."""

    __tablename__ = "deadline_plan"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[LocalizedText] = localized("name")
    decided_on: Mapped[date]
    framework_key: Mapped[str | None]
    ends: Mapped[list[Json]]


class CalendarDayRow(Row):
    """A day of which the user says whether work is done on it; ``day`` is its ISO date."""

    __tablename__ = "calendar_day"

    day: Mapped[str] = mapped_column(primary_key=True)
    is_working: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")


class PaperTemplateRow(Row):
    """What is changed of the papers of an organisation.

    Attributes:
        organisation_key: Empty where there is no organisation.
        paper: Name of the paper; empty for all of them.
        content: What is changed; a logo as base64 text.
    """

    __tablename__ = "paper_template"

    organisation_key: Mapped[str] = mapped_column(primary_key=True)
    paper: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[dict[str, Json]]
