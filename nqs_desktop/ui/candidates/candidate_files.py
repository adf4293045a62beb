"""What the candidates page does with files: a candidate's papers, and workbooks of everybody."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from nqs_desktop.domain.candidate import Attachment, Candidate
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services import candidate_files
from nqs_desktop.services.candidate_files import FileState
from nqs_desktop.ui.candidates.attachment_lines import AttachmentLines
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.widgets.save_file import RECORDS, WORKBOOK, ask_for_file

# lupdate collects calls of this name.
translate = QCoreApplication.translate
_WORKBOOK = ".xlsx"


class CandidateFiles:
    """Opens and writes files for a page."""

    def __init__(self, page: Page, lines: AttachmentLines) -> None:
        """Speak on ``page``; ``lines`` show the files of the candidate in view."""
        self._page = page
        self._lines = lines
        self._looked_at: tuple[Attachment, ...] = ()
        self._opening: Attachment | None = None

    # --- papers of a candidate ---

    def look(self, candidate: Candidate) -> None:
        """See in the background which files are gone or have changed."""
        files = self._looked_at = candidate.attachments
        if not files:
            return

        def tell(states: tuple[FileState, ...]) -> None:
            if files is self._looked_at:  # else another candidate came into view meanwhile
                self._lines.set_states(states)

        self._page.context.tasks.start(
            translate("Candidates", "Looking for the files"),
            lambda progress: candidate_files.states_of(files, progress),
            initiator=self._page,
            on_success=tell,
        )

    def read(self, paths: Sequence[Path], take: Callable[[Mapping[str, str]], None]) -> None:
        """Read long files in the background; ``take`` gets their digests by the paths."""
        self._page.context.tasks.start(
            translate("Candidates", "Reading the files"),
            lambda progress: candidate_files.digests_of(paths, progress),
            initiator=self._page,
            on_success=take,
        )

    def open(self, attachment: Attachment) -> None:
        """Open a file in the system's viewer once it was looked at; a program is not started."""
        if not candidate_files.is_document(attachment.path):
            words = translate("Candidates", "Only documents and pictures are opened from here: {path}")
            self._page.strip.show_error(words.format(path=attachment.path))
            return
        if attachment is self._opening:  # a second click on the same
            return
        self._opening = attachment

        def tell(state: FileState) -> None:
            self._opening = None
            self._open(attachment, state)

        self._page.context.tasks.start(
            translate("Candidates", "Looking for the files"),
            lambda progress: candidate_files.state_of(attachment, progress),
            initiator=self._page,
            on_success=tell,
            on_cancel=self._forget,
        )

    def _forget(self) -> None:
        self._opening = None

    def _open(self, attachment: Attachment, state: FileState) -> None:
        strip, path = self._page.strip, attachment.path
        if state is FileState.GONE:
            words = translate("Candidates", "The file is gone: {path}")
            strip.show_error(words.format(path=path))
            return
        strip.clear()
        if state is FileState.CHANGED:
            words = translate("Candidates", "The file has changed since it was attached: {path}")
            strip.show_notice(words.format(path=path))
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            words = translate("Candidates", "No program of this computer opens the file: {path}")
            strip.show_error(words.format(path=path))

    # --- workbooks ---

    def offer_export(self) -> None:
        """Ask where to, and write all candidates."""
        title = translate("Candidates", "Export all candidates")
        out = ask_for_file(self._page, title, _proposal(translate("Candidates", "candidates")), RECORDS)
        if out is None:
            return
        context, language = self._page.context, self._language()
        workbook, exporting = context.services.candidate_workbook, context.services.exporting

        def tell(count: int) -> None:
            words = translate("Candidates", "Candidates written to {file}: {count}.")
            self._page.strip.show_success(words.format(count=number_text(count), file=str(out)))

        context.tasks.start(
            translate("Candidates", "Exporting the candidates"),
            lambda progress: (
                workbook.export(out, language, progress)
                if out.suffix.lower() == _WORKBOOK
                else exporting.run("candidates", out, None, progress)
            ),
            initiator=self._page,
            on_success=tell,
            on_failure=self._page.show_error,
        )

    def offer_template(self) -> None:
        """Ask where to, and write the empty workbook."""
        title = translate("Candidates", "Save an empty workbook to fill in")
        name = _proposal(translate("Candidates", "candidates to fill in"))
        out = ask_for_file(self._page, title, name, WORKBOOK)
        if out is None:
            return
        with self._page.guard():
            self._page.context.services.candidate_workbook.write_template(out, self._language())
            words = translate("Candidates", "Fill in {file} and take it in by “Import candidates”.")
            self._page.strip.show_success(words.format(file=str(out)))

    def _language(self) -> PrintLanguage:
        return {UiLanguage.KK: PrintLanguage.KK, UiLanguage.RU: PrintLanguage.RU}.get(
            self._page.context.language.current, PrintLanguage.BOTH
        )


def _proposal(name: str) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / name)
