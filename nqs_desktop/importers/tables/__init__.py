"""Tables in files of any usual format, and what their columns mean."""

from nqs_desktop.importers.tables.table_file import TableFile, open_tables

__all__ = ["TableFile", "open_tables"]
