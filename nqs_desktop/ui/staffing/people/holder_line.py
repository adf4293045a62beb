"""One person on a position: name, share, days, and what can be done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.holding import Holding, HoldingState, absence_on
from nqs_desktop.ui.books.facts import link
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.staffing.people.people_words import (
    away_word,
    days_word,
    person_word,
    share_word,
    state_word,
)
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.menu_button import MenuButton

_INDENT = Space.XL
_BY_KEYBOARD = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class HolderLine(QWidget):
    """Shows a :class:`Holding` with its commands behind one button.

    Attributes:
        change: Opens the whole entry.
        end: Opens it at the last day.
        absence: Opens it with one more time away.
        stand_in: Names a person who stands in.
        remove: Removes the entry.

    Signals:
        candidate_wanted: Key of the candidate whose record the user wants to see.
    """

    candidate_wanted = Signal(str)

    def __init__(self, holding: Holding, on: date, parent: QWidget | None = None) -> None:
        """Show ``holding`` as it is on a day."""
        super().__init__(parent)
        self.holding = holding
        occupancy = holding.occupancy
        self.change = self._command("edit", self.tr("Change…"))
        self.end = self._command("calendar", self.tr("End…"))
        self.absence = self._command("history", self.tr("Enter an absence…"))
        self.stand_in = self._command("person", self.tr("Name who stands in…"))
        self.remove = self._command("remove", self.tr("Remove the entry"))
        self.stand_in.setVisible(occupancy.substitutes is None and bool(occupancy.absences))
        for command in (self.end, self.absence):
            command.setVisible(not occupancy.is_mere_number and holding.state is not HoldingState.ENDED)
        menu = MenuButton(self)
        menu.set_words(self.tr("Commands for {name}").format(name=person_word(occupancy)))
        for command in (self.change, self.end, self.absence, self.stand_in):
            menu.add_command(command)
        menu.add_command(self.remove, parted=True)
        self.menu = menu
        self._labels: list[QLabel] = []
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name(), 0, Qt.AlignmentFlag.AlignLeft)
        self._say(words, on)
        layout = QHBoxLayout(self)
        is_stand_in = occupancy.substitutes is not None
        layout.setContentsMargins(_INDENT if is_stand_in else 0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(words, 1)
        layout.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in self._labels)

    def _name(self) -> QWidget:
        occupancy = self.holding.occupancy
        label = DataLabel(self)
        label.setProperty("role", "quiet" if not occupancy.name else "strong")
        label.setText(person_word(occupancy))
        self._labels.append(label)
        if occupancy.candidate is None:
            return label
        label.hide()
        linked = QLabel(f"<b>{link(occupancy.candidate, occupancy.name)}</b>", self)
        linked.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYBOARD)
        linked.setToolTip(self.tr("Open the candidate’s record"))
        linked.setAccessibleName(occupancy.name)
        linked.linkActivated.connect(self.candidate_wanted)
        return linked

    def _say(self, words: QVBoxLayout, on: date) -> None:
        occupancy, state = self.holding.occupancy, self.holding.state
        said = [share_word(occupancy.share), days_word(occupancy.start, occupancy.end)]
        if state in {HoldingState.TO_COME, HoldingState.ENDED}:
            said.append(state_word(state))
        self._add(words, " · ".join(filter(None, said)), "quiet")
        if occupancy.substitutes is not None:
            self._add(words, self.tr("Stands in for {name}").format(name=self.holding.holder), "")
        away = absence_on(occupancy, on)
        if away is not None and self.holding.is_present:
            self._add(words, away_word(away.end, away.reason), "review")
        for one in occupancy.absences:
            if one.start > on:
                days = days_word(one.start, one.end)
                words_of = self.tr("Absence to come: {days}").format(days=days)
                self._add(words, f"{words_of}: {one.reason}" if one.reason else words_of, "quiet")

    def _add(self, words: QVBoxLayout, text: str, role: str) -> None:
        label = DataLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setText(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(label)
        self._labels.append(label)

    def _command(self, picture: str, words: str) -> QAction:
        return QAction(icon(picture, "text"), words, self)
