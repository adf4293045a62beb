"""Who holds what in a department or an organisation: a list to filter and to copy."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.holding import Holding, HoldingState
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.staffing.people.people_words import person_word, state_word
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.found_rows import FoundRows

_POSITION = 0
_PERSON_WIDTH, _SHARE_WIDTH, _DAY_WIDTH, _STATE_WIDTH = 280, 64, 96, 160


class PeoplePane(QWidget):
    """Lists :class:`Holding` rows.

    Attributes:
        rows: The list with its filters.
        former: Whether those who left show too.
        close_pane: Goes back to the lists.

    Signals:
        position_wanted: Key of the position of the row that the user opened.
    """

    position_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._holdings: tuple[Holding, ...] = ()
        self._place, self._on = "", date.min
        self._title, self._quiet = QLabel(self), QLabel(self)
        self._title.setProperty("role", "section")
        self._quiet.setProperty("role", "quiet")
        self._quiet.setWordWrap(True)
        self._quiet.setTextFormat(Qt.TextFormat.PlainText)
        self.former = QCheckBox(self)
        self.former.toggled.connect(lambda _: self._fill())
        self.close_pane = QAction(icon("close", "text"), "", self)
        self.rows: FoundRows[Holding] = FoundRows(
            self._columns(),
            self._nothing(),
            kind=lambda row: state_word(row.state),
            wide=_POSITION,
            parent=self,
        )
        self.rows.opened.connect(lambda row: self.position_wanted.emit(row.occupancy.position))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_pane.trigger)
        self._lay_out()
        self.retranslate()

    def show_people(self, holdings: Iterable[Holding], place: str, on: date) -> None:
        """Show who holds what in ``place`` on a day."""
        self._holdings, self._place, self._on = tuple(holdings), place, on
        self._fill()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._title.setText(self.tr("People on the positions"))
        self.former.setText(self.tr("Former holders too"))
        self.close_pane.setText(self.tr("Back to the staffing table"))
        self.rows.set_name(self.tr("People on the positions"))
        self.rows.set_nothing(self._nothing())
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        shown = [
            one for one in self._holdings if self.former.isChecked() or one.state is not HoldingState.ENDED
        ]
        self.rows.set_rows(shown)
        day = self.tr("on {day}").format(day=date_text(self._on)) if self._holdings else ""
        self._quiet.setText(" · ".join(filter(None, (self._place, day))))

    def _nothing(self) -> str:
        return self.tr("Nobody is recorded on these positions yet. Put people on a position on its card.")

    def _columns(self) -> tuple[Column[Holding], ...]:
        best = self._language.best
        return (
            Column(
                lambda: self.tr("Position"),
                lambda row: ". ".join(filter(None, (best(row.number), best(row.title)))),
                hint=lambda row: "\n".join(filter(None, (row.title.kk, row.title.ru, best(row.department)))),
            ),
            Column(lambda: self.tr("Person"), self._person, hint=self._person, width=_PERSON_WIDTH),
            Column(
                lambda: self.tr("Share"),
                lambda row: number_text(row.occupancy.share),
                lambda row: row.occupancy.share,
                numeric=True,
                width=_SHARE_WIDTH,
            ),
            Column(
                lambda: self.tr("Since"),
                lambda row: date_text(row.occupancy.start),
                lambda row: row.occupancy.start,
                width=_DAY_WIDTH,
            ),
            Column(
                lambda: self.tr("Until"),
                lambda row: date_text(row.occupancy.end),
                lambda row: row.occupancy.end,
                width=_DAY_WIDTH,
            ),
            Column(lambda: self.tr("State"), lambda row: state_word(row.state), width=_STATE_WIDTH),
        )

    def _person(self, row: Holding) -> str:
        if not row.holder:
            return person_word(row.occupancy)
        return self.tr("{name} (for {holder})").format(name=person_word(row.occupancy), holder=row.holder)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.former)
        head.addWidget(IconButton(self.close_pane, self, size=ICON_SIZE_SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self._quiet)
        layout.addWidget(self.rows, 1)
