"""Checks a database from the file up to what its rows mean."""

from pathlib import Path

from sqlalchemy import Engine

from nqs_desktop.domain.messages import Message


def verify(engine: Engine, path: Path) -> tuple[Message, ...]:
    """Return what is wrong with the database; empty where all is well."""
    return ()
