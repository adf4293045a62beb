"""The steps of taking in a file of the classifier: what each of them shows."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.table_mapping import TableMapping, TablePreview
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.importing.mapping_view import MappingView
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import READING_WIDTH, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.file_field import FileField
from nqs_desktop.ui.widgets.rows import left_row

_PICTURE = 40


class Step(IntEnum):
    """The steps in their order; ``WORK`` shows while one leads to the next."""

    FILES = 0
    COLUMNS = 1
    REPORT = 2
    EDITION = 3
    DONE = 4
    WORK = 5


class StepLine(QWidget):
    """The names of the steps; the one that shows is bold."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Name the steps in their order."""
        super().__init__(parent)
        self._names = tuple(names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self._labels = []
        for place, name in enumerate(names, 1):
            if place > 1:
                arrow = QLabel("›", self)
                arrow.setProperty("role", "quiet")
                row.addWidget(arrow)
            label = QLabel(f"{place}. {name}", self)
            label.setProperty("role", "quiet")
            row.addWidget(label)
            self._labels.append(label)
        row.addStretch(1)

    def show_step(self, step: int) -> None:
        """Mark the step that shows, from 0; none where all are done."""
        for place, label in enumerate(self._labels):
            restyle(label, "strong" if place == step else "quiet")
        name = self._names[step] if step < len(self._names) else ""
        self.setAccessibleName(name)


class FilesStep(QWidget):
    """One file for both languages, or one for each.

    Signals:
        changed: Other files are named; ask :meth:`paths`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        about = QLabel(
            self.tr(
                "Choose the classifier as it is given out: an Excel, CSV, Word or PDF file with codes and "
                "names. What its columns hold and what would change is shown before anything is stored."
            ),
            self,
        )
        about.setWordWrap(True)
        self.first = FileField(self.tr("File of the classifier"), self._kinds, self)
        self.second = FileField(self.tr("Second file, where each language has its own"), self._kinds, self)
        column = QWidget(self)
        column.setMaximumWidth(READING_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, Space.M, 0, 0)
        layout.setSpacing(Space.L)
        for widget in (about, self.first, self.second):
            layout.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        outer.addStretch(1)
        for field in (self.first, self.second):
            field.changed.connect(self.changed)

    def paths(self) -> tuple[Path, ...]:
        """Return the files that are named, the same one once."""
        named = (self.first.path(), self.second.path())
        return tuple(dict.fromkeys(path for path in named if path is not None))

    def complain(self, path: Path, text: str) -> None:
        """Say beside the field of ``path`` what is wrong with it, and lead the keyboard there."""
        field = self.second if path == self.second.path() and path != self.first.path() else self.first
        field.set_error(text)
        field.setFocus()

    def _kinds(self) -> str:
        tables, everything = self.tr("Tables"), self.tr("All files")
        return f"{tables} (*.xlsx *.csv *.docx *.pdf *.txt *.json);;{everything} (*)"


class ColumnsStep(QTabWidget):
    """The columns of each file, one file a tab.

    Signals:
        changed: The user chose otherwise; ask :meth:`fault`.
        sheet_wanted: Number of the file, from 0, and name of the sheet that the user wants to see.
        sample_wanted: Number of the file, from 0, and a :class:`TableMapping` to try on its first rows.
    """

    changed = Signal()
    sheet_wanted = Signal(int, str)
    sample_wanted = Signal(int, object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Columns"))
        self.tabBar().setAccessibleName(self.tr("Files"))
        self.views: list[MappingView] = []

    def show_previews(self, previews: Sequence[TablePreview]) -> None:
        """Show the tables of the files."""
        self.clear()
        for view in self.views:
            view.deleteLater()
        self.views = []
        for place, preview in enumerate(previews):
            view = MappingView(self._language, self)
            view.changed.connect(self.changed)
            view.sample_wanted.connect(lambda mapping, place=place: self.sample_wanted.emit(place, mapping))
            view.sheet_wanted.connect(lambda sheet, place=place: self.sheet_wanted.emit(place, sheet))
            self.views.append(view)
            self.addTab(view, preview.file)
            view.show_preview(preview)
        several = len(self.views) > 1
        self.tabBar().setVisible(several)
        # Otherwise the keyboard would be lost in tabs that nobody sees.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if several else Qt.FocusPolicy.NoFocus)

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins: what the first column of the file in view holds."""
        boxes = self.views[self.currentIndex()].header.boxes if self.views else ()
        return boxes[0] if boxes else self

    def mappings(self) -> tuple[TableMapping, ...]:
        """Return how each file is to be read."""
        return tuple(view.mapping() for view in self.views)

    def fault(self) -> Message | None:
        """Return why a file cannot be read so; ``None`` where all can."""
        faults = (view.fault() for view in self.views)
        return next((fault for fault in faults if fault is not None), None)


class DoneStep(QWidget):
    """What was stored, and what can be done now.

    Attributes:
        open_book: Leads to the classifier.
        undo: Takes the edition out again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap("met", "met", _PICTURE, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_book = QAction(icon("classifier"), self.tr("Open the classifier"), self)
        self.undo = QAction(icon("undo"), self.tr("Undo"), self)
        buttons = left_row(
            self, ActionButton(self.open_book, parent=self), ActionButton(self.undo, parent=self)
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.L)
        layout.addStretch(2)
        layout.addWidget(picture)
        layout.addWidget(self._text)
        layout.addWidget(buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_report(self, report: ImportReport) -> None:
        """Say what was stored; there is nothing to undo where nothing was."""
        changed = report.change_set is not None and bool(report.change_set.changes)
        if changed:
            text = self.tr(
                "Taken in: {file}\nnew {created} · changed {updated} · as before {unchanged} · gone {removed}"
            )
        else:
            text = self.tr("{file} says what the edition in force says: nothing was changed.")
        self._say(
            text.format(
                file=report.file,
                created=number_text(report.created),
                updated=number_text(report.updated),
                unchanged=number_text(report.unchanged),
                removed=number_text(report.removed),
            )
        )
        self.undo.setVisible(changed)

    def show_undone(self) -> None:
        """Say that what was stored was taken out again."""
        self._say(self.tr("Taken out again: the earlier edition is in force as before."))
        self.undo.setVisible(False)

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
