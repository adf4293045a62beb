"""What papers demand beside the plain cells; candidates' contacts and files; audit, decisions, commission."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def _list(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=False, server_default=sa.text("'[]'"))


def _points_at(column: str, target: str, name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=name, deferrable=True, initially="DEFERRED")


def upgrade() -> None:
    for name in ("phone", "email", "address"):
        op.add_column("candidate", _text(name))
    op.add_column("candidate_extra", _text("document"))
    op.add_column(
        "staff_position", sa.Column("occupied", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )
    for name in ("accepted_levels", "specialties", "wished_extras"):
        op.add_column("requirement", _list(name))
    op.add_column("requirement", _text("education_strength", "required"))
    op.add_column("requirement", sa.Column("structure", sa.JSON(none_as_null=True)))
    _attachments()
    _audit()
    _commission()


def _attachments() -> None:
    op.create_table(
        "candidate_attachment",
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("batch_key", sa.String()),
        _points_at("batch_key", "import_batch.key", "fk_candidate_attachment_batch_key"),
        _points_at("candidate_key", "candidate.key", "fk_candidate_attachment_candidate_key"),
        sa.PrimaryKeyConstraint("candidate_key", "place", name="pk_candidate_attachment"),
    )
    op.create_index("ix_candidate_attachment_batch_key", "candidate_attachment", ["batch_key"])


def _audit() -> None:
    op.create_table(
        "audit_acceptance",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("position_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_audit_acceptance"),
    )


def _commission() -> None:
    op.create_table(
        "decision",
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("position_key", sa.String(), nullable=False),
        sa.Column("requirement", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        _points_at("candidate_key", "candidate.key", "fk_decision_candidate_key"),
        sa.PrimaryKeyConstraint("candidate_key", "position_key", "requirement", name="pk_decision"),
    )
    op.create_index("ix_decision_position_key", "decision", ["position_key"])
    op.create_table(
        "shortlist_entry",
        sa.Column("position_key", sa.String(), nullable=False),
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        _points_at("candidate_key", "candidate.key", "fk_shortlist_entry_candidate_key"),
        sa.PrimaryKeyConstraint("position_key", "candidate_key", name="pk_shortlist_entry"),
    )
    op.create_index("ix_shortlist_entry_candidate_key", "shortlist_entry", ["candidate_key"])
    op.create_table(
        "commission_meeting",
        sa.Column("position_key", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date()),
        sa.Column("members", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("position_key", name="pk_commission_meeting"),
    )


def downgrade() -> None:
    raise NotImplementedError("a newer database is refused, never changed back")
