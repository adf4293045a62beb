"""The dialog that codes a whole list: a column of titles in a workbook gets its codes in new columns."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.errors import UserError
from nqs_desktop.services.batch_request import BatchPreview, BatchRequest, BatchResult
from nqs_desktop.ui.classification.batch_result import BatchResultView
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.importing.cells_model import CellsModel
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.file_field import FileField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.work_pane import WorkPane

_WIDTH, _HEIGHT = 900, 640
_WIDEST_COLUMN = 320
_OF_THE_NEW_FILE = ("classification.same_file", "records.wrong_suffix")
"""Errors that are said beside the name of the new workbook."""


class BatchDialog(QDialog):
    """Asks for a workbook and its columns, codes it beside the window, tells what came of it.

    Attributes:
        source: The workbook.
        sheet: The choice of a sheet.
        titles: The choice of the column of titles.
        duties: The choice of the column of duties.
        out: The new workbook.
        work: The coding under way.
        outcome: What came of it.
        start: Begins the coding.
    """

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._context = context
        self._batch = context.services.batch_coding
        self._preview: BatchPreview | None = None
        self._suggested: Path | None = None
        self.setWindowTitle(self.tr("Code a list of titles"))
        self.strip = NoticeStrip(self)
        self.source = FileField(self.tr("Workbook with job titles"), self._kinds, self)
        self.out = FileField(self.tr("New workbook with the codes"), self._kinds, self, is_output=True)
        self.sheet, self.titles, self.duties = QComboBox(self), QComboBox(self), QComboBox(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._cells = CellsModel(self)
        self.table = self._make_table()
        self.work = WorkPane(self)
        self.outcome = BatchResultView(self)
        self.start = QPushButton(self.tr("Code the list"), self)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self._stack = QStackedWidget(self)
        self._form = self._make_form()
        for part in (self._form, self.work, self.outcome):
            self._stack.addWidget(part)
        self._connect()
        self._lay_out()
        self._offer(None)
        self._show(self._form)

    @property
    def shows_result(self) -> bool:
        """Whether the coding is done."""
        return self._stack.currentWidget() is self.outcome

    def set_source(self, path: Path) -> None:
        """Choose the workbook and look into it."""
        self.source.set_path(path)

    def reject(self) -> None:
        """Close; while the coding is under way only stop it."""
        if self.work.is_busy:
            self.work.cancel()
        else:
            super().reject()

    # --- building ---

    def _connect(self) -> None:
        self.source.changed.connect(self._look)
        self.source.line.editingFinished.connect(self._look_for_missing)
        self.sheet.activated.connect(lambda _: self._read(self.sheet.currentText()))
        for box in (self.titles, self.duties):
            box.currentIndexChanged.connect(lambda _: self._follow())
        self.out.changed.connect(self._follow)
        self.start.clicked.connect(self._code)
        self._leave.clicked.connect(self.reject)
        self.outcome.open_file.triggered.connect(lambda: self._open_place(self.out.path()))
        self.outcome.open_folder.triggered.connect(
            lambda: self._open_place(path.parent if (path := self.out.path()) else None)
        )

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self._cells)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT_DENSE)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setAccessibleName(self.tr("The first rows of the file"))
        return table

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        choices = QHBoxLayout()
        choices.setSpacing(Space.S)
        for words, box in (
            (self.tr("Sheet"), self.sheet),
            (self.tr("Titles"), self.titles),
            (self.tr("Duties"), self.duties),
        ):
            name = QLabel(words, form)
            name.setProperty("role", "caption")
            name.setBuddy(box)
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choices.addWidget(name)
            choices.addWidget(box, 1)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.source)
        layout.addLayout(choices)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._count)
        layout.addWidget(self.out)
        return form

    def _lay_out(self) -> None:
        self.start.setDefault(True)
        self._leave.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)
        stops = (self.source.browse, self.sheet, self.titles, self.duties, self.table, self.out.line)
        for one, next_one in pairwise((*stops, self.out.browse, self._leave, self.start)):
            QWidget.setTabOrder(one, next_one)

    def _kinds(self) -> str:
        return self.tr("Workbooks") + " (*.xlsx *.xlsm)"

    # --- looking into the workbook ---

    def _look(self) -> None:
        path = self.source.path()
        if path is not None and path.is_file():
            self._read(None)
        else:
            self._offer(None)

    def _look_for_missing(self) -> None:
        """Say what is wrong with a path that leads nowhere, once it is typed to its end."""
        if self._preview is None and self.source.path() is not None and not self.source.error:
            self._read(None)

    def _read(self, sheet: str | None) -> None:
        path, batch = self.source.path(), self._batch
        if path is None:
            return
        self._context.tasks.start(
            self.tr("Reading the file"),
            lambda _: batch.preview(path, sheet),
            initiator=self,
            on_success=lambda preview: self._offer(preview) if path == self.source.path() else None,
            on_failure=lambda error: self._complain(path, error),
        )

    def _complain(self, path: Path, error: UserError) -> None:
        if path == self.source.path():
            self._offer(None)
            self.source.set_error(self._context.language.say(error.message))

    def _offer(self, preview: BatchPreview | None) -> None:
        """Offer the sheets and columns of a workbook; nothing where there is none."""
        self._preview = preview
        for box in (self.sheet, self.titles, self.duties):
            box.blockSignals(True)
            box.clear()
        headings: tuple[str, ...] = ()
        if preview is not None:
            headings = tuple(
                heading or self.tr("Column {number}").format(number=place)
                for place, heading in enumerate(preview.headings, 1)
            )
            self.sheet.addItems(list(preview.sheets))
            self.sheet.setCurrentText(preview.sheet)
            self.titles.addItems(list(headings))
            self.titles.setCurrentIndex(-1 if preview.title_column is None else preview.title_column)
            self.duties.addItems([self.tr("none"), *headings])
            self.duties.setCurrentIndex(0 if preview.duties_column is None else preview.duties_column + 1)
            self._suggest_out()
        for box in (self.sheet, self.titles, self.duties):
            box.blockSignals(False)
            box.setEnabled(preview is not None)
        self._cells.set_cells(headings, preview.rows if preview else ())
        self.table.resizeColumnsToContents()
        for place in range(len(headings)):
            self.table.setColumnWidth(place, min(self.table.columnWidth(place) + Space.L, _WIDEST_COLUMN))
        self._follow()

    def _suggest_out(self) -> None:
        """Name the new workbook after the old one, unless the user named it."""
        path, named = self.source.path(), self.out.path()
        if path is not None and (named is None or named == self._suggested):
            self._suggested = _free(path, self.tr("with codes"))
            self.out.set_path(self._suggested)

    def _follow(self) -> None:
        preview = self._preview
        chosen = {self.titles.currentIndex(), self.duties.currentIndex() - 1} - {-1}
        self._cells.set_read(chosen, 1)
        rows = number_text(preview.row_count) if preview else ""
        self._count.setText(self.tr("rows with a title: {count}").format(count=rows) if preview else "")
        self.start.setEnabled(
            preview is not None and self.titles.currentIndex() >= 0 and self.out.path() is not None
        )

    # --- coding ---

    def _code(self) -> None:
        path, out, preview = self.source.path(), self.out.path(), self._preview
        if self.shows_result:
            self.accept()
            return
        if path is None or out is None or preview is None:
            return
        if not out.suffix:
            out = out.with_name(out.name + path.suffix)
            self.out.set_path(out)
        duties = self.duties.currentIndex() - 1
        request = BatchRequest(
            path,
            preview.sheet,
            self.titles.currentIndex(),
            None if duties < 0 else duties,
            out,
            self._context.language.current.value,
        )
        batch = self._batch
        self.strip.clear()
        self._show(self.work)
        self.work.follow(
            self._context.tasks.start(
                self.tr("Coding the titles"),
                lambda progress: batch.run(request, progress),
                initiator=self,
                on_success=self._finish,
                on_failure=self._fail,
                on_cancel=self._stop,
            ),
            self._break_off,
        )

    def _finish(self, result: BatchResult) -> None:
        self.outcome.show_result(result)
        self._show(self.outcome)

    def _break_off(self, text: str) -> None:
        self._show(self._form)
        self.strip.show_error(text)

    def _fail(self, error: UserError) -> None:
        text = self._context.language.say(error.message)
        if error.message.key in _OF_THE_NEW_FILE or error.message.key.startswith("report."):
            self.strip.clear()
            self.out.set_error(text)
            self.out.setFocus()
        else:
            self.strip.show_error(text)

    def _stop(self) -> None:
        self._show(self._form)
        self.strip.show_notice(self.tr("Stopped. No file was written."))

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        done = part is self.outcome
        self.start.setVisible(part is not self.work)
        self._leave.setVisible(part is self._form)
        self.start.setText(self.tr("Close") if done else self.tr("Code the list"))
        restyle(self.start, "" if done else "primary")

    @staticmethod
    def _open_place(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _free(path: Path, ending: str) -> Path:
    """Return a name like that of ``path`` that no file has: an earlier result may have been worked on."""
    free, number = path.with_name(f"{path.stem} ({ending}){path.suffix}"), 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({ending} {number}){path.suffix}")
    return free
