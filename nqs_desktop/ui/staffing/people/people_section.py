"""Who is on a position, on its card."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.holding import Holding, HoldingState
from nqs_desktop.domain.occupancy import Filling
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.people.filling_bar import FillingBar
from nqs_desktop.ui.staffing.people.holder_line import HolderLine
from nqs_desktop.ui.theme import Space, colours
from nqs_desktop.ui.widgets.details_pane import Section
from nqs_desktop.ui.widgets.expander import Expander
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import flowing


class PeopleSection(Section):
    """Shows the holders of one position, with commands.

    Attributes:
        add_person: Puts a person on the position.
        unnamed: Sets how many units are held without a name.
        bar: How the position is filled.

    Signals:
        changed: The :class:`Occupancy` that the user wants to change.
        ended: One that shall end.
        absence_wanted: One whose holder is away.
        stand_in_wanted: One for whose holder somebody stands in.
        removed: One that shall be removed.
        candidate_wanted: Key of a candidate whose record the user wants to see.
    """

    changed = Signal(object)
    ended = Signal(object)
    absence_wanted = Signal(object)
    stand_in_wanted = Signal(object)
    removed = Signal(object)
    candidate_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._colours = colours()
        self._on = date.min
        self._holdings: tuple[Holding, ...] = ()
        self._lines: list[HolderLine] = []
        self.bar = FillingBar(self)
        self.add_person = QAction(icon("add", "accent"), "", self)
        self.unnamed = QAction(icon("edit", "accent"), "", self)
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._former = QWidget(self)
        self._former_column = QVBoxLayout(self._former)
        self._former_column.setContentsMargins(0, 0, 0, 0)
        self._former_column.setSpacing(Space.S)
        self.former = Expander(self._former, parent=self)
        self.add(self.bar)
        self.add(self._list)
        self.add(flowing(self, *(LinkButton(action, self) for action in (self.add_person, self.unnamed))))
        self.add(self.former)
        self.retranslate()

    @property
    def lines(self) -> tuple[HolderLine, ...]:
        """What shows of each holder, former ones last."""
        return tuple(self._lines)

    def show_people(self, holdings: Sequence[Holding], units: Decimal, filling: Filling, on: date) -> None:
        """Show the holders of a position as they are on a day."""
        self._holdings, self._on = tuple(holdings), on
        self.bar.show_filling(units, filling)
        self._fill()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.set_title(self.tr("People on the position"))
        self.add_person.setText(self.tr("Put a person on the position"))
        self.unnamed.setText(self.tr("Units without names…"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        repainted = event.type() == QEvent.Type.PaletteChange and colours() is not self._colours
        if repainted or event.type() == QEvent.Type.LanguageChange:
            self._colours = colours()
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        for line in self._lines:
            line.hide()  # until it is gone it would stand in the corner
            line.deleteLater()
        former = [one for one in self._holdings if one.state is HoldingState.ENDED]
        present = [one for one in self._holdings if one.state is not HoldingState.ENDED]
        self._lines = [
            *(self._line(one, self._list, self._column) for one in present),
            *(self._line(one, self._former, self._former_column) for one in former),
        ]
        self._list.setVisible(bool(present))
        self.former.setVisible(bool(former))
        self.former.set_title(self.tr("Former holders: {count}").format(count=number_text(len(former))))

    def _line(self, holding: Holding, parent: QWidget, column: QVBoxLayout) -> HolderLine:
        line = HolderLine(holding, self._on, parent)
        occupancy = holding.occupancy
        for command, signal in (
            (line.change, self.changed),
            (line.end, self.ended),
            (line.absence, self.absence_wanted),
            (line.stand_in, self.stand_in_wanted),
            (line.remove, self.removed),
        ):
            command.triggered.connect(lambda _=False, signal=signal: signal.emit(occupancy))
        line.candidate_wanted.connect(self.candidate_wanted)
        column.addWidget(line)
        return line
