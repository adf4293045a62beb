"""The first schema: reference books, staffing tables, candidates, and the record of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _localized(name: str) -> tuple[sa.Column[str], ...]:
    return (
        sa.Column(f"{name}_kk", sa.String()),
        sa.Column(f"{name}_ru", sa.String()),
        sa.Column(f"{name}_unofficial", sa.String(), nullable=False),
    )


def _points_at(columns: list[str], targets: list[str], name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(columns, targets, name=name, deferrable=True, initially="DEFERRED")


def upgrade() -> None:
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("step_key", sa.String(), nullable=False),
        sa.Column("step_values", sa.JSON(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("undoes", sa.Integer()),
        sa.Column("changes", sa.JSON(), nullable=False),
        _points_at(["undoes"], ["change_set.id"], "fk_change_set_undoes"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
    )
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *_localized("title"),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("in_force_from", sa.Date()),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_edition"),
    )
    op.create_index("ix_edition_kind", "edition", ["kind"])

    op.create_table(
        "field_ruling",
        sa.Column("folded_field", sa.String(), nullable=False),
        sa.Column("folded_specialty", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("specialty", sa.String(), nullable=False),
        sa.Column("fits", sa.Boolean(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("folded_field", "folded_specialty", name="pk_field_ruling"),
    )
    op.create_table(
        "import_batch",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_import_batch"),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
    op.create_table(
        "candidate",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("iin", sa.String(), nullable=False),
        sa.Column("iin_override", sa.String(), nullable=False),
        sa.Column("birth_date", sa.Date()),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_candidate_batch_key"),
        sa.PrimaryKeyConstraint("key", name="pk_candidate"),
    )
    op.create_index("ix_candidate_batch_key", "candidate", ["batch_key"])

    op.create_table(
        "change_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_key", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        _points_at(["change_set_id"], ["change_set.id"], "fk_change_entry_change_set_id"),
        sa.PrimaryKeyConstraint("id", name="pk_change_entry"),
    )
    op.create_index("ix_change_entry_change_set_id", "change_entry", ["change_set_id"])

    op.create_table(
        "classifier_entry",
        sa.Column("edition_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent_place", sa.Integer()),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("parent_code", sa.String()),
        sa.Column("skill_level", sa.Integer()),
        sa.Column("source_document", sa.String(), nullable=False),
        sa.Column("source_line", sa.Integer()),
        *_localized("name"),
        _points_at(
            ["edition_id", "parent_place"],
            ["classifier_entry.edition_id", "classifier_entry.place"],
            "fk_classifier_entry_edition_id_parent_place",
        ),
        _points_at(["edition_id"], ["edition.id"], "fk_classifier_entry_edition_id"),
        sa.PrimaryKeyConstraint("edition_id", "place", name="pk_classifier_entry"),
    )
    op.create_index("ix_classifier_entry_code", "classifier_entry", ["edition_id", "code"])
    op.create_index("ix_classifier_entry_parent", "classifier_entry", ["edition_id", "parent_place"])

    op.create_table(
        "organisation",
        sa.Column("key", sa.String(), nullable=False),
        *_localized("name"),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_organisation_batch_key"),
        sa.PrimaryKeyConstraint("key", name="pk_organisation"),
    )
    op.create_index("ix_organisation_batch_key", "organisation", ["batch_key"])

    op.create_table(
        "register_entry",
        sa.Column("edition_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent_place", sa.Integer()),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("step", sa.String()),
        *_localized("field"),
        sa.Column("qualification_level", sa.String()),
        sa.Column("category", sa.String()),
        sa.Column("source_document", sa.String(), nullable=False),
        sa.Column("source_line", sa.Integer()),
        *_localized("name"),
        _points_at(
            ["edition_id", "parent_place"],
            ["register_entry.edition_id", "register_entry.place"],
            "fk_register_entry_edition_id_parent_place",
        ),
        _points_at(["edition_id"], ["edition.id"], "fk_register_entry_edition_id"),
        sa.PrimaryKeyConstraint("edition_id", "place", name="pk_register_entry"),
    )
    op.create_index("ix_register_entry_code", "register_entry", ["edition_id", "code"])
    op.create_index("ix_register_entry_parent", "register_entry", ["edition_id", "parent_place"])

    op.create_table(
        "specialty_entry",
        sa.Column("edition_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent_place", sa.Integer()),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("parent_code", sa.String()),
        sa.Column("printed_code", sa.String(), nullable=False),
        sa.Column("qualification_level", sa.Integer()),
        sa.Column("special_needs", sa.Boolean(), nullable=False),
        sa.Column("military", sa.Boolean(), nullable=False),
        sa.Column("source_document", sa.String(), nullable=False),
        sa.Column("source_line", sa.Integer()),
        *_localized("name"),
        _points_at(
            ["edition_id", "parent_place"],
            ["specialty_entry.edition_id", "specialty_entry.place"],
            "fk_specialty_entry_edition_id_parent_place",
        ),
        _points_at(["edition_id"], ["edition.id"], "fk_specialty_entry_edition_id"),
        sa.PrimaryKeyConstraint("edition_id", "place", name="pk_specialty_entry"),
    )
    op.create_index("ix_specialty_entry_code", "specialty_entry", ["edition_id", "code"])
    op.create_index("ix_specialty_entry_parent", "specialty_entry", ["edition_id", "parent_place"])

    op.create_table(
        "candidate_extra",
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("valid_until", sa.Date()),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_candidate_extra_batch_key"),
        _points_at(["candidate_key"], ["candidate.key"], "fk_candidate_extra_candidate_key"),
        sa.PrimaryKeyConstraint("candidate_key", "place", name="pk_candidate_extra"),
    )
    op.create_index("ix_candidate_extra_batch_key", "candidate_extra", ["batch_key"])

    op.create_table(
        "education_record",
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("specialty_code", sa.String()),
        *_localized("specialty"),
        sa.Column("study_form", sa.String()),
        sa.Column("year", sa.Integer()),
        sa.Column("diploma", sa.String(), nullable=False),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_education_record_batch_key"),
        _points_at(["candidate_key"], ["candidate.key"], "fk_education_record_candidate_key"),
        sa.PrimaryKeyConstraint("candidate_key", "place", name="pk_education_record"),
    )
    op.create_index("ix_education_record_batch_key", "education_record", ["batch_key"])

    op.create_table(
        "employment_record",
        sa.Column("candidate_key", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("employer", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=False),
        sa.Column("end_date", sa.Date()),
        sa.Column("kinds", sa.JSON(), nullable=False),
        *_localized("field"),
        sa.Column("kinds_set_by", sa.String(), nullable=False),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_employment_record_batch_key"),
        _points_at(["candidate_key"], ["candidate.key"], "fk_employment_record_candidate_key"),
        sa.PrimaryKeyConstraint("candidate_key", "place", name="pk_employment_record"),
    )
    op.create_index("ix_employment_record_batch_key", "employment_record", ["batch_key"])

    op.create_table(
        "staffing_table",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("organisation_key", sa.String(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("in_force_from", sa.Date()),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_staffing_table_batch_key"),
        _points_at(["organisation_key"], ["organisation.key"], "fk_staffing_table_organisation_key"),
        sa.PrimaryKeyConstraint("key", name="pk_staffing_table"),
        sa.UniqueConstraint("organisation_key", "ordinal", name="uq_staffing_table_organisation_key_ordinal"),
    )
    op.create_index("ix_staffing_table_batch_key", "staffing_table", ["batch_key"])

    op.create_table(
        "department",
        sa.Column("table_key", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        *_localized("name"),
        sa.Column("parent_key", sa.String()),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("source_document", sa.String()),
        sa.Column("source_line", sa.Integer()),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_department_batch_key"),
        _points_at(
            ["table_key", "parent_key"],
            ["department.table_key", "department.key"],
            "fk_department_table_key_parent_key",
        ),
        _points_at(["table_key"], ["staffing_table.key"], "fk_department_table_key"),
        sa.PrimaryKeyConstraint("table_key", "key", name="pk_department"),
    )
    op.create_index("ix_department_batch_key", "department", ["batch_key"])
    op.create_index("ix_department_key", "department", ["key"])

    op.create_table(
        "staff_position",
        sa.Column("table_key", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        *_localized("number"),
        *_localized("title"),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("department_key", sa.String()),
        sa.Column("occupation_code", sa.String()),
        sa.Column("register_link", sa.String()),
        sa.Column("source_document", sa.String()),
        sa.Column("source_line", sa.Integer()),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("imported_digest", sa.String()),
        sa.Column("batch_key", sa.String()),
        sa.CheckConstraint("units >= 0", name="ck_staff_position_units_not_negative"),
        _points_at(["batch_key"], ["import_batch.key"], "fk_staff_position_batch_key"),
        _points_at(
            ["table_key", "department_key"],
            ["department.table_key", "department.key"],
            "fk_staff_position_table_key_department_key",
        ),
        _points_at(["table_key"], ["staffing_table.key"], "fk_staff_position_table_key"),
        sa.PrimaryKeyConstraint("table_key", "key", name="pk_staff_position"),
    )
    op.create_index("ix_staff_position_batch_key", "staff_position", ["batch_key"])
    op.create_index("ix_staff_position_department", "staff_position", ["table_key", "department_key"])
    op.create_index("ix_staff_position_key", "staff_position", ["key"])

    op.create_table(
        "requirement",
        sa.Column("table_key", sa.String(), nullable=False),
        sa.Column("position_key", sa.String(), nullable=False),
        *_localized("education_text"),
        *_localized("experience_text"),
        *_localized("competence_text"),
        *_localized("optional_text"),
        sa.Column("levels", sa.JSON(), nullable=False),
        sa.Column("fields_kk", sa.JSON(), nullable=False),
        sa.Column("fields_ru", sa.JSON(), nullable=False),
        sa.Column("fields_open", sa.Boolean(), nullable=False),
        sa.Column("alternatives", sa.JSON(), nullable=False),
        sa.Column("extras", sa.JSON(), nullable=False),
        sa.Column("review_reasons", sa.JSON(), nullable=False),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        sa.Column("batch_key", sa.String()),
        _points_at(["batch_key"], ["import_batch.key"], "fk_requirement_batch_key"),
        _points_at(
            ["table_key", "position_key"],
            ["staff_position.table_key", "staff_position.key"],
            "fk_requirement_table_key_position_key",
        ),
        sa.PrimaryKeyConstraint("table_key", "position_key", name="pk_requirement"),
    )
    op.create_index("ix_requirement_batch_key", "requirement", ["batch_key"])


def downgrade() -> None:
    raise NotImplementedError("a newer database is refused, never changed back")
