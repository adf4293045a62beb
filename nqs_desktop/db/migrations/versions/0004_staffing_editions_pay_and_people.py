"""Orders and pay scales of staffing tables, requisites, shared requirement sheets, people on positions."""

import json
from hashlib import blake2b

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def _list(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=False, server_default=sa.text("'[]'"))


def _amount(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=True)


def _localized(table: str, name: str) -> None:
    op.add_column(table, sa.Column(f"{name}_kk", sa.String(), nullable=True))
    op.add_column(table, sa.Column(f"{name}_ru", sa.String(), nullable=True))
    op.add_column(table, _text(f"{name}_unofficial"))


def _points_at(column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_occupancy_{column}", deferrable=True, initially="DEFERRED"
    )


def upgrade() -> None:
    for name in ("bin", "phone", "email"):
        op.add_column("organisation", _text(name))
    for name in ("address", "head_title", "head_name"):
        _localized("organisation", name)
    op.add_column("staffing_table", _text("order_number"))
    op.add_column("staffing_table", sa.Column("order_date", sa.Date(), nullable=True))
    op.add_column("staffing_table", _amount("pay_base"))
    op.add_column("staffing_table", _text("pay_rounding", "tenge"))
    op.add_column("staffing_table", _list("pay_rates"))
    op.add_column("staffing_table", _text("pay_source"))
    op.add_column("department", sa.Column("head_key", sa.String(), nullable=True))
    op.add_column("staff_position", sa.Column("requirement_key", sa.String(), nullable=True))
    for name in ("category", "note"):
        _localized("staff_position", name)
    for name in ("salary", "coefficient", "service_years"):
        op.add_column("staff_position", _amount(name))
    op.add_column("staff_position", _list("surcharges"))
    _occupancy()
    _occupied_units_become_people()
    # SQLite's own statement keeps the checks of the table, which making it anew would lose.
    op.execute("ALTER TABLE staff_position DROP COLUMN occupied")


def _occupancy() -> None:
    op.create_table(
        "occupancy",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("organisation_key", sa.String(), nullable=False),
        sa.Column("position_key", sa.String(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("candidate_key", sa.String()),
        sa.Column("start_date", sa.Date()),
        sa.Column("end_date", sa.Date()),
        sa.Column("absences", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("substitutes_key", sa.String()),
        sa.Column("batch_key", sa.String()),
        sa.CheckConstraint("share > 0", name="ck_occupancy_share_positive"),
        _points_at("batch_key", "import_batch.key"),
        _points_at("candidate_key", "candidate.key"),
        _points_at("organisation_key", "organisation.key"),
        _points_at("substitutes_key", "occupancy.key"),
        sa.PrimaryKeyConstraint("key", name="pk_occupancy"),
    )
    for column in ("batch_key", "candidate_key", "organisation_key", "position_key"):
        op.create_index(f"ix_occupancy_{column}", "occupancy", [column])


def _occupied_units_become_people() -> None:
    """Make holders without a name of the number of occupied units that a position had."""
    connection = op.get_bind()
    held = connection.execute(
        sa.text(
            "SELECT position.key, position.occupied, position.batch_key, staffing_table.organisation_key "
            "FROM staff_position AS position "
            "JOIN staffing_table ON staffing_table.key = position.table_key "
            "WHERE position.occupied > 0"
        )
    )
    rows = [
        {
            "key": blake2b(f"occupancy\x1e{position}".encode(), digest_size=5).hexdigest(),
            "position_key": position,
            "share": share,
            "batch_key": batch,
            "organisation_key": organisation,
            "absences": json.dumps([]),
        }
        for position, share, batch, organisation in held
    ]
    if rows:
        connection.execute(
            sa.text(
                "INSERT INTO occupancy "
                "(key, organisation_key, position_key, share, name, absences, batch_key) "
                "VALUES (:key, :organisation_key, :position_key, :share, '', :absences, :batch_key)"
            ),
            rows,
        )


def downgrade() -> None:
    raise NotImplementedError("a newer database is refused, never changed back")
