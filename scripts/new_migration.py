"""Writes the next migration from the typed mappings: `python -m scripts.new_migration "what changes"`."""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from nqs_desktop.db import schema


def main(message: str) -> None:
    """Lays the file into the migrations; read it, correct it, and add its number to `schema.REVISIONS`."""
    number = f"{len(list((schema.MIGRATIONS / 'versions').glob('[0-9]*.py'))) + 1:04}"
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{Path(folder) / 'now.db'}")
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            command.revision(config, message, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1])
