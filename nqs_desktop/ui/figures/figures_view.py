"""The figures of a staffing table: of what, the main numbers, and the tables one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import OrganisationRow
from nqs_desktop.domain.figure_table import FigureName, FigureTable
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.ui.figures.figure_pane import FigurePane
from nqs_desktop.ui.figures.tiles import Tiles
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_WIDEST_BOX = 420


class FiguresView(QWidget):
    """Choices above, numbers, and one table with its chart.

    Signals:
        organisation_chosen: The user chose another organisation.
        edited: The user chose another edition or day.
        turned: The user turned to another table.
    """

    organisation_chosen = Signal()
    edited = Signal()
    turned = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = language
        self._tables: tuple[FigureTable, ...] = ()
        self.organisation = QComboBox(self)
        self.edition = ChoiceBox[StaffingEdition]((), lambda one: edition_name(language, one), self)
        self.day = DateField(self)
        for box in (self.organisation, self.edition):
            box.setMaximumWidth(_WIDEST_BOX)
        self.tiles = Tiles(self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.pane = FigurePane(language, self)
        self.empty = EmptyState("figures", parent=self)
        self.state = StateStack(self._content(), self.empty, self)
        self.organisation.activated.connect(lambda _: self.organisation_chosen.emit())
        self.edition.chosen.connect(self.edited)
        self.day.edited.connect(self._take_day)
        self.tabs.currentChanged.connect(self._turn)
        self._lay_out()

    @property
    def chosen_organisation(self) -> str:
        """Key of the chosen organisation; empty where there is none."""
        return str(self.organisation.currentData() or "")

    def offer_organisations(self, rows: Sequence[OrganisationRow]) -> None:
        """Offer organisations; the choice stays where it can."""
        kept = self.chosen_organisation
        with QSignalBlocker(self.organisation):
            self.organisation.clear()
            for row in rows:
                self.organisation.addItem(self._language.best(row.name), row.key)
            self.organisation.setCurrentIndex(max(self.organisation.findData(kept), 0) if rows else -1)
        self.organisation.setVisible(len(rows) > 1)

    def offer_editions(self, editions: Sequence[StaffingEdition]) -> None:
        """Offer the editions of the organisation, what is worked on first; the choice stays where it can."""
        kept = self.edition.value().key if self.edition.count() else ""
        self.edition.set_values(tuple(editions))
        chosen = next((one for one in editions if one.key == kept), None)
        if chosen is not None:
            self.edition.set_value(chosen)
        self.edition.setVisible(len(editions) > 1)

    def show_tables(self, tables: Sequence[FigureTable], numbers: Sequence[tuple[str, str]]) -> None:
        """Show figures: the tables one at a time, and the main numbers."""
        self._tables = tuple(tables)
        self.tiles.show_numbers(numbers)
        with QSignalBlocker(self.tabs):
            while self.tabs.count() < len(tables):
                self.tabs.addTab("")
            for place, table in enumerate(tables):
                self.tabs.setTabText(place, self._language.say(table.short_title))
                self.tabs.setTabToolTip(place, self._language.say(table.title))
        self.state.show_content()
        self._turn()

    def turn_to(self, name: FigureName) -> None:
        """Turn to a table."""
        self.tabs.setCurrentIndex(list(FigureName).index(name))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._on.setText(self.tr("On the day"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.edition.setAccessibleName(self.tr("Edition"))
        self.day.setAccessibleName(self.tr("On the day"))
        self.tabs.setAccessibleName(self.tr("Tables of figures"))

    def _take_day(self) -> None:
        if self.day.day() is not None:
            self.edited.emit()

    def _turn(self) -> None:
        if 0 <= self.tabs.currentIndex() < len(self._tables):
            self.pane.show_table(self._tables[self.tabs.currentIndex()])
            self.turned.emit()

    def _content(self) -> QWidget:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self.tiles, self.tabs):
            layout.addLayout(_with_margins(widget))
        layout.addWidget(self.pane, 1)
        return content

    def _lay_out(self) -> None:
        self._on = QLabel(self)
        self._on.setProperty("role", "quiet")
        self._on.setBuddy(self.day)
        bar = QWidget(self)
        flow = FlowLayout(bar, across=Space.S, down=Space.XS)
        for widget in (self.organisation, self.edition, self._on, self.day):
            flow.addWidget(widget)
        self._on.setMinimumHeight(self.day.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(_with_margins(bar))
        layout.addWidget(self.state, 1)


def _with_margins(widget: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setContentsMargins(Space.L, 0, Space.L, 0)
    layout.addWidget(widget)
    return layout
