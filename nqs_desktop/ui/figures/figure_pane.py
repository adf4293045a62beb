"""One table of figures: its heading, its chart where it has one, and the table behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from nqs_desktop.domain.figure_table import FigureTable
from nqs_desktop.ui.figures.charts import BarChart
from nqs_desktop.ui.figures.figure_rows import FigureGrid
from nqs_desktop.ui.figures.figure_words import FORMS_SOURCE, forms_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import ROW_HEIGHT, Space
from nqs_desktop.ui.widgets.data_label import DataLabel


class FigurePane(QWidget):
    """Shows a :class:`FigureTable`: the chart above, the table below.

    Signals:
        opened: Key of what the user opened in the chart or in the table.
    """

    opened = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._shown: FigureTable | None = None
        self._heading, self._forms, self._note = QLabel(self), DataLabel(self), DataLabel(self)
        for label, role in ((self._heading, "section"), (self._forms, "strong"), (self._note, "quiet")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.chart = BarChart(language, self)
        self.chart.opened.connect(self.opened)
        self._scroller = QScrollArea(self)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart.walked.connect(lambda height: self._scroller.ensureVisible(0, height, 0, ROW_HEIGHT))
        ground = QWidget(self._scroller)
        ground.setProperty("role", "clear")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addStretch(1)
        self._scroller.setWidget(ground)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(self._scroller)
        self.table: FigureGrid | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.XS)
        for widget in (self._heading, self._forms, self._note):
            layout.addWidget(widget)
        layout.addWidget(self._parts, 1)

    @property
    def shown(self) -> FigureTable | None:
        """The table in view."""
        return self._shown

    @property
    def heading(self) -> str:
        """What stands above the chart."""
        return self._heading.text()

    @property
    def forms(self) -> str:
        """For which statistical forms the table is."""
        return self._forms.text()

    def show_table(self, table: FigureTable) -> None:
        """Show another table, or the same one anew."""
        self._shown = table
        say = self._language.say
        self._heading.setText(say(table.title))
        self._forms.setText(forms_text(table.forms, self._language))
        self._forms.setVisible(bool(table.forms))
        self._forms.setToolTip(say(FORMS_SOURCE) if table.forms else "")
        self._note.setText(say(table.note) if table.note else "")
        self._note.setVisible(table.note is not None)
        self._scroller.setVisible(table.chart is not None and not table.chart.is_empty)
        if table.chart is not None:
            self.chart.set_data(table.chart)
        sizes = self._parts.sizes()
        if self.table is not None:
            self.table.setParent(None)
            self.table.deleteLater()
        made = FigureGrid(table, self._language, self._parts)
        made.opened.connect(lambda number: self._open(table, int(number)))
        self._parts.addWidget(made)
        self._parts.setSizes(sizes if len(sizes) > 1 else [3, 2])
        self.table = made

    def _open(self, table: FigureTable, number: int) -> None:
        if table.rows[number].key:
            self.opened.emit(table.rows[number].key)
