"""Candidates as a workbook that people fill in: the template, and everybody who is stored."""

from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import Progress, silent


class CandidateWorkbook:
    """Writes the workbook of one database; ``services.importing`` reads it back."""

    def __init__(self, database: Database) -> None:
        """Write out of ``database``."""
        self._database = database

    def write_template(self, out: Path, language: PrintLanguage) -> None:
        """Write the empty workbook with instructions, lists and an example that no import takes in.

        Args:
            out: Where to; what lay there is replaced.
            language: Language of headings and words, or both.

        Raises:
            UserError: The file cannot be written.
        """
        from nqs_desktop.reports import candidate_workbook

        candidate_workbook.write_template(language, out)

    def export(self, out: Path, language: PrintLanguage, progress: Progress = silent) -> int:
        """Write all candidates and return their number.

        Raises:
            UserError: A text is too long for a cell, or the file cannot be written.
            Cancelled: ``progress`` raised it; nothing was written.
        """
        from nqs_desktop.reports import candidate_workbook

        with self._database.reading() as uow:
            candidates = uow.candidates.everything()
        candidate_workbook.write(candidates, language, out, progress)
        return len(candidates)
