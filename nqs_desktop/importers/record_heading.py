"""Tells a table that export wrote from an official one by its heading."""

from pathlib import Path
from typing import Final

from nqs_desktop.domain.search_text import fold
from nqs_desktop.importers.tables import TableFile, open_tables

TABLE_SUFFIXES: Final = (".xlsx", ".csv")
"""Suffixes under which both come; records of JSON are always ours, tables of Word and PDF never."""

OFFICIAL_SUFFIXES: Final = (".xlsm", ".docx", ".pdf")
"""Suffixes under which a table is official, for export writes none of them."""


def official_table(path: Path, fields: frozenset[str]) -> TableFile | None:
    """Return the tables of an official file; ``None`` where the file holds records or no table at all.

    Args:
        path: A file that the user named.
        fields: Some of the fields that export names in the heading; all of them make the file one of records.

    Raises:
        UserError: It is a table by its name, but cannot be read as one.
    """
    suffix = path.suffix.lower()
    if suffix not in TABLE_SUFFIXES and suffix not in OFFICIAL_SUFFIXES:
        return None
    tables = open_tables(path)
    if suffix in TABLE_SUFFIXES:
        _, cells = next(tables.rows())
        if fields <= {fold(cell) for cell in cells}:
            return None
    return tables
