"""The demonstration organisation: an invented library, for a first look at the program."""

from datetime import datetime
from typing import Final

from nqs_desktop import paths
from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.messages import message

_FOLDER: Final = "demonstration"


def add_demonstration(database: Database) -> ChangeSet:
    """Add the invented organisation with its candidates and its framework in one step.

    What is there already stays as it is.

    Raises:
        UserError: The database cannot be written.
    """
    from nqs_desktop.importers import candidate_records, framework_records, record_file, staffing_records
    from nqs_desktop.services.framework_exchange import take_frameworks

    folder = paths.resources_dir() / _FOLDER
    tables = staffing_records.read_positions(record_file.load(folder / "positions.json"))
    candidates = candidate_records.read_candidates(record_file.load(folder / "candidates.json"))
    frameworks = framework_records.read_frameworks(record_file.load(folder / "frameworks.json"))
    with database.unit_of_work(message("steps.add_demonstration")) as uow:
        for table in tables:
            uow.staffing.import_draft(table, _FOLDER)
        stored = {row.key for row in uow.candidates.rows()}
        uow.candidates.import_all([one for one in candidates if one.key not in stored], _FOLDER)
        known = {version.framework for version in uow.frameworks.versions()}
        take_frameworks(
            uow, [one for one in frameworks if one.key not in known], datetime.now().astimezone().date()
        )
        return uow.commit()


def has_positions(database: Database) -> bool:
    """Tell whether any organisation has a position; without one the demonstration is worth offering."""
    with database.reading() as uow:
        return uow.staffing.has_positions()
