"""Writing staffing tables to files that the import reads back."""

from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing_line import StaffingContent
from nqs_desktop.services.staffing_reader import content_of

SUFFIXES = (".xlsx", ".json", ".csv")


class StaffingExport:
    """Exports staffing tables of one database."""

    def __init__(self, database: Database) -> None:
        """Export from ``database``."""
        self._database = database

    def write(
        self,
        out: Path,
        organisation: str | None = None,
        edition: str | None = None,
        progress: Progress = silent,
    ) -> int:
        """Write the table of an organisation to a file and return the number of its positions.

        Args:
            out: A path that ends in ``.xlsx``, ``.json`` or ``.csv``; what lay there is replaced.
            organisation: Key of an organisation; ``None``: the only one, or in JSON all of them as a list.
            edition: Key of an edition; ``None``: the one that is worked on.
            progress: Called while it is written; may raise ``Cancelled``.

        Raises:
            UserError: There is no such organisation or edition, none at all, or several and the format holds
                one; the suffix is another one, or the file cannot be written.
            Cancelled: ``progress`` raised it; nothing is left behind.
        """
        suffix = out.suffix.lower()
        if suffix not in SUFFIXES:
            expected = ", ".join(SUFFIXES)
            raise UserError("records.wrong_suffix", file=out.name, found=suffix or "—", expected=expected)
        found = self._contents(organisation, edition)
        if len(found) != 1 and suffix != ".json":
            keys = ", ".join(content.organisation.key for content, _ in found)
            key = "which_organisation_out" if found else "no_organisation_out"
            raise UserError(f"staffing_intake.{key}", **({"keys": keys} if found else {}))
        progress(0, 1)
        if suffix == ".json":
            _write_json(found, out)
        elif suffix == ".csv":
            from nqs_desktop.reports import staffing_workbook

            staffing_workbook.write_values(found[0][0], out)
        else:
            from nqs_desktop.reports import staffing_workbook

            staffing_workbook.write_workbook(found[0][0], out, progress)
        return sum(len(content.lines) for content, _ in found)

    def _contents(
        self, organisation: str | None, edition: str | None
    ) -> list[tuple[StaffingContent, tuple[Occupancy, ...]]]:
        with self._database.reading() as uow:
            if edition is not None:
                chosen = uow.staffing_editions.edition(edition)
                if organisation not in (None, chosen.organisation):
                    raise UserError("database.no_edition_of_staffing", key=edition)
                editions = [chosen]
            else:
                known = [row.key for row in uow.staffing.organisations()]
                if organisation is not None and organisation not in known:
                    raise UserError("database.no_organisation", key=organisation)
                wanted = known if organisation is None else [organisation]
                editions = [uow.staffing_editions.editions(key)[0] for key in wanted]
            return [
                (content_of(uow, one.key), uow.occupancies.everything(one.organisation)) for one in editions
            ]


def _write_json(found: list[tuple[StaffingContent, tuple[Occupancy, ...]]], out: Path) -> None:
    from nqs_desktop.domain.staffing_table_records import staffing_record
    from nqs_desktop.reports.output_file import replacing
    from nqs_desktop.reports.record_file import json_text

    records = [staffing_record(content, people) for content, people in found]
    text = json_text(records[0] if len(records) == 1 else records)
    with replacing(out) as file:
        file.write(text.encode())
