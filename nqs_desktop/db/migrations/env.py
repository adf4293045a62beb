"""What Alembic runs: the program hands it a connection in a transaction; there is no alembic.ini."""

from typing import Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from nqs_desktop.db.rows import Row
from nqs_desktop.db.search_index import TABLE_PREFIX


def _of_the_schema(name: str | None, kind: str, _parents: object) -> bool:
    """Tell whether Alembic minds the table: the search index is derived and makes its own."""
    return not (kind == "table" and name is not None and name.startswith(TABLE_PREFIX))


def _plain(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our own column types as what they are stored as: a migration must not depend on today's code."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl_instance).__name__}()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    include_name=_of_the_schema,
    render_item=_plain,
)
with context.begin_transaction():
    context.run_migrations()
