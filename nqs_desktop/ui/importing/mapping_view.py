"""What the columns of a file hold: recognised, corrected by the user, tried on the first rows at once."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping, TablePreview
from nqs_desktop.services.mapping_sample import (
    CLASSIFIER_ROLES,
    SampleEntry,
    mapping_fault,
)
from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.importing.cells_model import CellsModel, dress_table
from nqs_desktop.ui.importing.import_words import fate_word
from nqs_desktop.ui.importing.role_header import RoleHeader
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.words import level_word

_WIDEST_COLUMN = 260
_MOST_ROWS = 1_048_576


class MappingView(QWidget):
    """Shows a :class:`TablePreview`; keeps what the user chooses.

    Attributes:
        sheet: The choice of a sheet.
        first_row: The number of the first row of entries.
        header: The roles above the columns.
        sample: How the first rows would be read.

    Signals:
        changed: The user chose otherwise; ask :meth:`mapping` and :meth:`fault`.
        sample_wanted: A :class:`TableMapping` to try on the first rows; :meth:`show_sample` is the answer.
        sheet_wanted: Name of the sheet that the user wants to see.
    """

    changed = Signal()
    sample_wanted = Signal(object)
    sheet_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._preview: TablePreview | None = None
        self.sheet: ChoiceBox[str] = ChoiceBox(("",), str, self)
        self.first_row = QSpinBox(self)
        self.first_row.setRange(1, _MOST_ROWS)
        self.first_row.lineEdit().setTextMargins(Space.XS, 0, 0, 0)  # the style sheet gives it none
        self.first_row.setKeyboardTracking(False)
        self.first_row.valueChanged.connect(lambda _: self._follow())
        self._count = _label("quiet", self)
        self._doubts = _Doubts(self)
        self._cells = CellsModel(self)
        self.table = QTableView(self)
        self.table.setModel(self._cells)
        self.header = RoleHeader(self.table)
        self._dress_table()
        self._reason = _label("quiet", self)
        self._samples = RowTableModel(self._sample_columns(), lambda entry: str(entry.row), self)
        self.sample = RowTable(self._samples, wide=3, dense=True, parent=self)
        self.sample.setSortingEnabled(False)
        self._complaint = _label("wrong", self)
        self._lay_out()

    def show_preview(self, preview: TablePreview) -> None:
        """Show a table as it was recognised."""
        self._preview = preview
        mapping = preview.mapping
        self._offer_sheets(preview.sheets, mapping.sheet)
        with QSignalBlocker(self.first_row):
            self.first_row.setValue(mapping.first_row)
        self._count.setText(
            self.tr("rows in the table: {count}").format(count=number_text(preview.row_count))
        )
        self._doubts.show_texts([self._language.say(doubt) for doubt in preview.doubts])
        headings = tuple(
            column.heading or self.tr("Column {number}").format(number=place)
            for place, column in enumerate(preview.columns, 1)
        )
        self._cells.set_cells(headings, preview.rows)
        hints = [self._language.say(column.reason) for column in preview.columns]
        self.header.offer(CLASSIFIER_ROLES, mapping.roles, headings, hints)
        self.table.resizeColumnsToContents()
        for place in range(len(headings)):
            wide = max(min(self.table.columnWidth(place), _WIDEST_COLUMN), self.header.narrowest())
            self.table.setColumnWidth(place, wide)
        self._explain(next((n for n, role in enumerate(mapping.roles) if role is ColumnRole.CODE), 0))
        self._follow()
        # Made anew, they would come last.
        stops = (self.sheet, self.first_row, *self.header.boxes, self.table, self.sample)
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def mapping(self) -> TableMapping:
        """Return how the table is to be read.

        Raises:
            ValueError: Nothing is shown yet.
        """
        if self._preview is None:
            raise ValueError("no table is shown yet")
        return TableMapping(self._preview.mapping.sheet, self.first_row.value(), self.header.roles())

    def fault(self) -> Message | None:
        """Return why the table cannot be read so; ``None`` where it can."""
        return mapping_fault(self.mapping())

    def show_sample(self, mapping: TableMapping, entries: tuple[SampleEntry, ...]) -> None:
        """Show how the first rows would be read under ``mapping``, unless it is another one by now."""
        if self._preview is not None and mapping == self.mapping():
            self._samples.set_rows(entries)

    def _follow(self) -> None:
        """Try what is chosen on the first rows."""
        preview = self._preview
        if preview is None:
            return
        mapping = self.mapping()
        columns = [place for place, role in enumerate(mapping.roles) if role is not ColumnRole.IGNORED]
        self._cells.set_read(columns, mapping.first_row)
        fault = mapping_fault(mapping)
        self._complaint.setText(self._language.say(fault) if fault else "")
        self._complaint.setVisible(fault is not None)
        if fault is None:
            self.sample_wanted.emit(mapping)
        else:
            self._samples.set_rows(())
        self.changed.emit()

    def _explain(self, column: int) -> None:
        if self._preview is not None and column < len(self._preview.columns):
            found = self._preview.columns[column]
            name = found.heading or self.tr("Column {number}").format(number=column + 1)
            self._reason.setText(f"«{name}»: {self._language.say(found.reason)}")

    def _offer_sheets(self, sheets: tuple[str, ...], chosen: str) -> None:
        box = ChoiceBox(sheets, str, self)
        shown = chosen if chosen in sheets else sheets[0]
        box.set_value(shown)
        box.setAccessibleName(self.tr("Sheet"))

        def ask() -> None:
            wanted = box.value()
            box.set_value(shown)  # until the other one is read, which may fail
            self.sheet_wanted.emit(wanted)

        box.chosen.connect(ask)
        box.setEnabled(len(sheets) > 1)
        self._head.replaceWidget(self.sheet, box)
        self.sheet.deleteLater()
        self.sheet = box
        self._sheet_name.setBuddy(box)

    def _sample_columns(self) -> tuple[Column[SampleEntry], ...]:
        def level(entry: SampleEntry) -> str:
            return level_word("classifier", entry.level.value) if entry.level else ""

        def fate(entry: SampleEntry) -> str:
            return (
                self.tr("set aside: {why}").format(why=fate_word(entry.fate)) if entry.fate else level(entry)
            )

        return (
            Column(lambda: self.tr("Row"), lambda entry: str(entry.row), numeric=True),
            Column(lambda: self.tr("Code"), lambda entry: entry.code),
            Column(lambda: self.tr("Name in Kazakh"), lambda entry: entry.name.kk or "", width=260),
            Column(lambda: self.tr("Name in Russian"), lambda entry: entry.name.ru or ""),
            Column(lambda: self.tr("Becomes"), fate),
        )

    def _dress_table(self) -> None:
        dress_table(self.table, self.header)
        self.table.setAccessibleName(self.tr("The first rows of the file"))
        self.header.role_chosen.connect(lambda _: self._follow())
        self.header.column_entered.connect(self._explain)

    def _lay_out(self) -> None:
        self._sheet_name = _label("caption", self)
        self._sheet_name.setText(self.tr("Sheet"))
        first = _label("caption", self)
        first.setText(self.tr("First row of entries"))
        first.setBuddy(self.first_row)
        self.first_row.setAccessibleName(first.text())
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        for widget in (self._sheet_name, self.sheet, first, self.first_row, self._count):
            self._head.addWidget(widget)
        self._head.addStretch(1)
        below = _label("caption", self)
        below.setText(self.tr("How the first rows would be read"))
        self.sample.setAccessibleName(below.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._head)
        layout.addWidget(self._doubts)
        layout.addWidget(self.table, 5)
        layout.addWidget(self._reason)
        layout.addWidget(self._complaint)
        layout.addWidget(below)
        layout.addWidget(self.sample, 3)


class _Doubts(QFrame):
    """What the user should look at; hidden where there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap("review", "review", ICON_SIZE_SMALL, self.devicePixelRatioF()))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.addWidget(picture)
        row.addWidget(self._text, 1)

    def show_texts(self, texts: list[str]) -> None:
        self._text.setText("\n".join(texts))
        self.setAccessibleName(self._text.text())
        self.setVisible(bool(texts))


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    if role in ("wrong", "quiet"):
        label.setWordWrap(role == "wrong")
    return label
