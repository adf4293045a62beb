"""ISCO-08, the organisation's own titles, remembered codes; what editions and classifier entries say more."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STUDY_FORM_LIST = "№ 398, 05.09.2019"
_BOOKS = ("classifier_entry", "specialty_entry", "register_entry")


def _points_at(columns: list[str], targets: list[str], name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(columns, targets, name=name, deferrable=True, initially="DEFERRED")


def upgrade() -> None:
    op.add_column(
        "edition", sa.Column("study_forms", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    edition = sa.table("edition", sa.column("kind"), sa.column("source"), sa.column("study_forms"))
    op.execute(
        edition.update()
        .where(edition.c.kind == "specialties", edition.c.source == _STUDY_FORM_LIST)
        .values(study_forms=sa.true())
    )
    op.add_column("classifier_entry", sa.Column("printed_kk", sa.String()))
    op.add_column("classifier_entry", sa.Column("printed_ru", sa.String()))
    op.add_column("classifier_entry", sa.Column("repeats", sa.String(), nullable=False, server_default=""))
    for book in _BOOKS:
        op.create_index(f"ix_{book}_level", book, ["edition_id", "level"])

    op.create_table(
        "isco_entry",
        sa.Column("edition_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent_place", sa.Integer()),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("source_document", sa.String(), nullable=False),
        sa.Column("source_line", sa.Integer()),
        _points_at(
            ["edition_id", "parent_place"],
            ["isco_entry.edition_id", "isco_entry.place"],
            "fk_isco_entry_edition_id_parent_place",
        ),
        _points_at(["edition_id"], ["edition.id"], "fk_isco_entry_edition_id"),
        sa.PrimaryKeyConstraint("edition_id", "place", name="pk_isco_entry"),
    )
    op.create_index("ix_isco_entry_code", "isco_entry", ["edition_id", "code"])
    op.create_index("ix_isco_entry_level", "isco_entry", ["edition_id", "level"])
    op.create_index("ix_isco_entry_parent", "isco_entry", ["edition_id", "parent_place"])

    op.create_table(
        "local_title",
        sa.Column("node", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_code", sa.String(), nullable=False),
        sa.Column("title_kk", sa.String()),
        sa.Column("title_ru", sa.String()),
        sa.Column("title_unofficial", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("node", name="pk_local_title"),
    )
    op.create_index("ix_local_title_group_code", "local_title", ["group_code"])

    op.create_table(
        "remembered_code",
        sa.Column("title_key", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("settled", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("title_key", "code", name="pk_remembered_code"),
    )


def downgrade() -> None:
    raise NotImplementedError("a newer database is refused, never changed back")
