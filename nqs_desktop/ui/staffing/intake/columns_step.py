"""What the columns of a staffing table hold: recognised, shown over the first rows, corrected by the user."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.staffing_sheet import STAFFING_ROLES
from nqs_desktop.domain.table_mapping import ColumnRole, TableMapping, TablePreview
from nqs_desktop.services.staffing_intake import StaffingIntake
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.importing.cells_model import CellsModel, dress_table
from nqs_desktop.ui.importing.role_header import RoleHeader
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel

_WIDEST_COLUMN = 260
_SHEET_LETTERS = 14
_MOST_ROWS = 1_048_576


class ColumnsStep(QWidget):
    """Shows a :class:`TablePreview` and keeps what the user chooses.

    Attributes:
        sheet: The choice of a sheet.
        first_row: The number of the first row of entries.
        header: The roles above the columns.

    Signals:
        changed: The user chose otherwise; ask :meth:`mapping` and :meth:`is_readable`.
        sheet_wanted: Name of the sheet that the user wants to see.
    """

    changed = Signal()
    sheet_wanted = Signal(str)

    def __init__(
        self, language: LanguageSwitch, intake: StaffingIntake, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._intake = intake
        self._preview: TablePreview | None = None
        self.sheet: ChoiceBox[str] = ChoiceBox(("",), str, self)
        self.sheet.setMinimumContentsLength(_SHEET_LETTERS)
        self.sheet.chosen.connect(self._ask_sheet)
        self.first_row = QSpinBox(self)
        self.first_row.setRange(1, _MOST_ROWS)
        self.first_row.lineEdit().setTextMargins(Space.XS, 0, 0, 0)  # the style sheet gives it none
        self.first_row.setKeyboardTracking(False)
        self.first_row.valueChanged.connect(lambda _: self._follow())
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._doubts = DataLabel(self)
        self._doubts.setProperty("role", "review")
        self._doubts.setWordWrap(True)
        self._cells = CellsModel(self)
        self.table = QTableView(self)
        self.table.setModel(self._cells)
        self.header = RoleHeader(self.table)
        self._reason = DataLabel(self)
        self._reason.setProperty("role", "quiet")
        self._complaint = DataLabel(self)
        self._complaint.setProperty("role", "wrong")
        self._complaint.setWordWrap(True)
        self._dress_table()
        self._lay_out()

    @property
    def complaint(self) -> str:
        """Why the table cannot be read so; empty where it can."""
        return self._complaint.text()

    def show_preview(self, preview: TablePreview) -> None:
        """Show a table as it was recognised."""
        self._preview = preview
        mapping = preview.mapping
        self.sheet.set_values(preview.sheets)
        if mapping.sheet in preview.sheets:
            self.sheet.set_value(mapping.sheet)
        self.sheet.setEnabled(len(preview.sheets) > 1)
        with QSignalBlocker(self.first_row):
            self.first_row.setValue(mapping.first_row)
        self._count.setText(
            self.tr("rows in the table: {count}").format(count=number_text(preview.row_count))
        )
        self._doubts.setText("\n".join(self._language.say(doubt) for doubt in preview.doubts))
        self._doubts.setVisible(bool(preview.doubts))
        headings = tuple(
            column.heading or self.tr("Column {number}").format(number=place)
            for place, column in enumerate(preview.columns, 1)
        )
        self._cells.set_cells(headings, preview.rows)
        hints = [self._language.say(column.reason) for column in preview.columns]
        self.header.offer(STAFFING_ROLES, mapping.roles, headings, hints)
        self.table.resizeColumnsToContents()
        for place in range(len(headings)):
            wide = max(min(self.table.columnWidth(place), _WIDEST_COLUMN), self.header.narrowest())
            self.table.setColumnWidth(place, wide)
        self._explain(0)
        self._follow()

    def mapping(self) -> TableMapping:
        """Return how the table is to be read.

        Raises:
            ValueError: Nothing is shown yet.
        """
        if self._preview is None:
            raise ValueError("no table is shown yet")
        return TableMapping(self._preview.mapping.sheet, self.first_row.value(), self.header.roles())

    def is_readable(self) -> bool:
        """Tell whether the table can be read so."""
        return self._preview is not None and not self.complaint

    def _ask_sheet(self) -> None:
        wanted = self.sheet.value()
        if self._preview is not None and self._preview.mapping.sheet in self._preview.sheets:
            self.sheet.set_value(self._preview.mapping.sheet)  # until the other one is read, which may fail
        self.sheet_wanted.emit(wanted)

    def _follow(self) -> None:
        if self._preview is None:
            return
        mapping = self.mapping()
        read = [place for place, role in enumerate(mapping.roles) if role is not ColumnRole.IGNORED]
        self._cells.set_read(read, mapping.first_row)
        fault = self._intake.fault(mapping)
        self._complaint.setText(self._language.say(fault) if fault else "")
        self._complaint.setVisible(fault is not None)
        self.changed.emit()

    def _explain(self, column: int) -> None:
        if self._preview is not None and column < len(self._preview.columns):
            found = self._preview.columns[column]
            name = found.heading or self.tr("Column {number}").format(number=column + 1)
            self._reason.setText(f"«{name}»: {self._language.say(found.reason)}")

    def _dress_table(self) -> None:
        dress_table(self.table, self.header)
        self.table.setAccessibleName(self.tr("The first rows of the file"))
        self.header.role_chosen.connect(lambda _: self._follow())
        self.header.column_entered.connect(self._explain)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        for text, field in (
            (self.tr("Sheet"), self.sheet),
            (self.tr("First row of entries"), self.first_row),
        ):
            caption = QLabel(text, self)
            caption.setProperty("role", "caption")
            caption.setBuddy(field)
            field.setAccessibleName(text)
            head.addWidget(caption)
            head.addWidget(field)
        head.addWidget(self._count)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        for widget in (self._doubts, self.table, self._reason, self._complaint):
            layout.addWidget(widget, 1 if widget is self.table else 0)
