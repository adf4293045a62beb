"""Frameworks with their versions, deadline plans, days of the calendar, templates of papers."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=False)


def upgrade() -> None:
    op.create_table(
        "framework_version",
        _text("key"),
        _text("framework_key"),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_ru", sa.String(), nullable=True),
        _text("name_unofficial"),
        _text("status"),
        sa.Column("approved_on", sa.Date(), nullable=True),
        _text("minutes"),
        sa.Column("organisation_key", sa.String(), nullable=True),
        _text("note"),
        sa.PrimaryKeyConstraint("key", name="pk_framework_version"),
        sa.UniqueConstraint("framework_key", "ordinal", name="uq_framework_version_framework_key_ordinal"),
    )
    op.create_table(
        "framework_row",
        _text("version_key"),
        _text("kind"),
        _text("key"),
        sa.Column("place", sa.Integer(), nullable=False),
        _json("content"),
        sa.ForeignKeyConstraint(
            ["version_key"],
            ["framework_version.key"],
            name="fk_framework_row_version_key",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("version_key", "kind", "key", name="pk_framework_row"),
    )
    op.create_table(
        "deadline_plan",
        _text("key"),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_ru", sa.String(), nullable=True),
        _text("name_unofficial"),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("framework_key", sa.String(), nullable=True),
        _json("ends"),
        sa.PrimaryKeyConstraint("key", name="pk_deadline_plan"),
    )
    op.create_table(
        "calendar_day",
        _text("day"),
        sa.Column("is_working", sa.Boolean(), nullable=False),
        _text("reason"),
        sa.PrimaryKeyConstraint("day", name="pk_calendar_day"),
    )
    op.create_table(
        "paper_template",
        _text("organisation_key"),
        _text("paper"),
        _json("content"),
        sa.PrimaryKeyConstraint("organisation_key", "paper", name="pk_paper_template"),
    )
