"""The dialog that takes in a document."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.importing.fault_list import FaultList
from nqs_desktop.ui.importing.report_view import ReportView
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.states import EmptyState, StateStack
from nqs_desktop.ui.words import import_kind_word

CLASSIFIER = "classifier"
"""The kind of document that is taken in by steps."""
REQUIREMENTS = "requirements"
"""The kind of document whose papers are taken in position by position, with the original beside."""


def offer_import(
    page: Page,
    kind: str = REQUIREMENTS,
    on_done: Callable[[ImportReport], None] | None = None,
    path: Path | None = None,
) -> None:
    """Let the user choose a document, show what would come of it, and take it in.

    Args:
        page: Who asks; it says at the end what was done.
        kind: What is chosen at first, one of ``DocumentImport.kinds()``.
        on_done: Gets the report of what was taken in, after everybody has heard of the change.
        path: The document where it is known already.
    """
    if kind == CLASSIFIER:
        _offer_classifier(page, on_done, path)
    elif kind == REQUIREMENTS and path is not None and _is_paper(path):
        _offer_paper(page, on_done, path)
    else:
        _offer_document(page, kind, on_done, path)


def _offer_document(
    page: Page, kind: str, on_done: Callable[[ImportReport], None] | None, path: Path | None
) -> None:
    dialog = ImportDialog(page.context, kind, page)
    dialog.accepted.connect(lambda: _take_in(page, dialog.kind, dialog.path, on_done))
    dialog.classifier_wanted.connect(lambda: _offer_classifier(page, on_done, dialog.named_path))
    dialog.paper_wanted.connect(lambda chosen: _offer_paper(page, on_done, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    if path is not None:
        dialog.set_path(str(path))


def _offer_paper(page: Page, on_done: Callable[[ImportReport], None] | None, path: Path) -> None:
    from nqs_desktop.ui.papers.paper_taking import offer_paper

    offer_paper(page, on_done, path)


def _is_paper(path: Path) -> bool:
    """Tell whether a file is to be looked at position by position; one that cannot be read is told there."""
    from nqs_desktop.services.import_readers import is_paper

    try:
        return path.is_file() and is_paper(path)
    except UserError:
        return True


def _offer_classifier(page: Page, on_done: Callable[[ImportReport], None] | None, path: Path | None) -> None:
    from nqs_desktop.ui.importing.classifier_dialog import ClassifierDialog

    dialog = ClassifierDialog(page.context, page)

    def hand_over(chosen: Path) -> None:
        dialog.reject()
        _offer_document(page, CLASSIFIER, on_done, chosen)

    dialog.record_file_chosen.connect(hand_over)
    if on_done is not None:
        dialog.stored.connect(on_done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    if path is not None:
        dialog.set_paths((path,))
        dialog.go_on()


def _take_in(page: Page, kind: str, path: Path, on_done: Callable[[ImportReport], None] | None) -> None:
    context = page.context
    context.tasks.start(
        QCoreApplication.translate("Importing", "Taking in {file}").format(file=path.name),
        lambda progress: context.services.importing.run(kind, path, progress=progress),
        initiator=page,
        on_success=lambda report: tell_report(page, report, on_done),
        on_failure=page.show_error,
    )


def tell_report(page: Page, report: ImportReport, on_done: Callable[[ImportReport], None] | None) -> None:
    """Announce what an import changed and say so on ``page``; ``on_done`` gets the report."""
    page.context.hub.announce(report.change_set)
    text = QCoreApplication.translate(
        "Importing", "{file}: new {created}, changed {updated}, as before {unchanged}."
    ).format(file=report.file, created=report.created, updated=report.updated, unchanged=report.unchanged)
    if report.change_set is not None and report.change_set.changes:
        offer_undo(page, text, report.change_set)
    else:
        page.strip.show_success(text)
    if on_done is not None:
        on_done(report)


class ImportDialog(QDialog):
    """Reads the chosen document, stores nothing and shows the report; accepted to take it in.

    Attributes:
        strip: Says why a document cannot be read.
        faults: Shows all that is wrong with one.

    Signals:
        classifier_wanted: The user chose the classifier, which is taken in by steps; the dialog has closed.
        paper_wanted: The user chose a paper with requirements: its path; the dialog has closed.
    """

    classifier_wanted = Signal()
    paper_wanted = Signal(object)

    def __init__(self, context: PageContext, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Import a document"))
        self.resize(820, 560)
        self._kinds = ChoiceBox(context.services.importing.kinds(), import_kind_word, self)
        self._kinds.set_value(kind)
        self._kinds.chosen.connect(self._take_kind)
        self._file = QLineEdit(self)
        self._file.setPlaceholderText(self.tr("Text of the document, or a .json, .csv or .xlsx file"))
        self._file.editingFinished.connect(self._read)
        self._browse = QPushButton(self.tr("Choose a file…"), self)
        self._browse.clicked.connect(self._choose)
        self.strip = NoticeStrip(self)
        self._report = ReportView(context.language, self)
        self._state = StateStack(self._report, EmptyState("document", parent=self), self)
        self._state.show_empty(
            self.tr("Choose a file: what it would change is shown here before anything is stored.")
        )
        self.faults = FaultList(context.language, self)
        self._state.addWidget(self.faults)
        self._take = QPushButton(self.tr("Take in"), self)
        self._take.setProperty("role", "primary")
        self._take.setEnabled(False)
        self._take.clicked.connect(self.accept)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self._leave.clicked.connect(self.reject)
        self._read_path = ("", "")
        self._lay_out()

    @property
    def kind(self) -> str:
        """What the document is."""
        return self._kinds.value()

    @property
    def path(self) -> Path:
        """Where it lies."""
        return Path(self._file.text().strip())

    @property
    def named_path(self) -> Path | None:
        """Where the document lies; ``None`` where none is named."""
        return self.path if self._file.text().strip() else None

    def set_path(self, path: str) -> None:
        """Choose a file and read it."""
        self._file.setText(path)
        self._read()

    def _lay_out(self) -> None:
        file_row = QHBoxLayout()
        file_row.setSpacing(Space.S)
        file_row.addWidget(self._file, 1)
        file_row.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.addRow(QLabel(self.tr("What it is"), self), self._kinds)
        form.addRow(QLabel(self.tr("File"), self), file_row)
        self._file.setAccessibleName(self.tr("File"))
        self._kinds.setAccessibleName(self.tr("What it is"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(form)
        layout.addWidget(self.strip)
        layout.addWidget(self._state, 1)
        layout.addLayout(buttons)

    def _choose(self) -> None:
        documents = self.tr("Documents")
        everything = self.tr("All files")
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a document"),
            str(self.path.parent) if self._file.text() else "",
            f"{documents} (*.txt *.json *.csv *.xlsx *.docx *.pdf);;{everything} (*)",
        )
        if path:
            self.set_path(path)

    def _take_kind(self) -> None:
        if self.kind == CLASSIFIER:
            self.reject()
            self.classifier_wanted.emit()
        else:
            self._read()

    def _read(self) -> None:
        kind, path = self.kind, self._file.text().strip()
        if not path or (kind, path) == self._read_path:
            return
        if kind == REQUIREMENTS and _is_paper(Path(path)):
            self.reject()
            self.paper_wanted.emit(Path(path))
            return
        self._read_path = (kind, path)
        self._take.setEnabled(False)
        self.strip.clear()
        self._state.show_loading()
        importing = self._context.services.importing
        self._context.tasks.start(
            self.tr("Reading {file}").format(file=Path(path).name),
            lambda progress: importing.run(kind, Path(path), dry_run=True, progress=progress),
            initiator=self,
            on_success=lambda report: self._show(report, (kind, path)),
            on_failure=lambda error: self._complain(error, (kind, path)),
            on_cancel=self._forget,
        )

    def _show(self, report: ImportReport, read: tuple[str, str]) -> None:
        if read != self._read_path:  # another file was chosen meanwhile
            return
        self._report.show_report(report)
        self._state.show_content()
        self._take.setEnabled(True)
        self._take.setFocus()

    def _complain(self, error: UserError, read: tuple[str, str]) -> None:
        if read != self._read_path:
            return
        self._forget()
        if isinstance(error, SeveralFaults):
            self.faults.show_faults(error)
            self._state.setCurrentWidget(self.faults)
        else:
            self.strip.show_error(self._context.language.say(error.message))

    def _forget(self) -> None:
        self._read_path = ("", "")
        self._state.show_empty(self.tr("Nothing was stored. Choose another file."))
