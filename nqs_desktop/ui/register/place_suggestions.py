"""Suggested places of the register beside the form of a position, each with its reason."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.domain.register_suggestion import PlaceSuggestion
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.search_box import DEBOUNCE_MILLISECONDS
from nqs_desktop.ui.words import marked_name

_LONGEST: Final = 160
Suggest = Callable[[], Sequence[PlaceSuggestion]]


class PlaceSuggestions(QWidget):
    """A command that opens what fits the title; a chosen place goes to whoever listens.

    Attributes:
        suggest: Opens and closes the suggestions.

    Signals:
        chosen: The place that the user chose, such as ``B2-3``.
    """

    chosen = Signal(str)

    def __init__(self, ask: Suggest, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start closed; ``ask`` returns what fits the position as it stands in the form."""
        super().__init__(parent)
        self._ask = ask
        self._language = language
        self._found: Sequence[PlaceSuggestion] = ()
        self._buttons: list[QPushButton] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MILLISECONDS)
        self._rest.timeout.connect(self._look)
        self.suggest = QAction(icon("register", "accent"), "", self)
        self.suggest.setCheckable(True)
        self.suggest.setShortcut("Ctrl+Shift+R")
        self.suggest.setEnabled(False)
        self.suggest.toggled.connect(self._open)
        self._frame = QFrame(self)
        self._frame.setProperty("role", "card")
        self._said = DataLabel(self._frame)
        self._said.setProperty("role", "quiet")
        self._said.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inner.addWidget(self._said)
        inner.addLayout(self._grid)
        self._frame.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(left_row(self, LinkButton(self.suggest, self)))
        layout.addWidget(self._frame)
        language.changed.connect(self._show)
        self.retranslate()

    @property
    def places(self) -> list[str]:
        """The suggested places in view, best first."""
        return [found.place for found in self._found] if self.suggest.isChecked() else []

    @property
    def said(self) -> str:
        """What is said above the places."""
        return self._said.text()

    def follow(self) -> None:
        """Look again soon, for the form has changed."""
        if self.suggest.isChecked():
            self._rest.start()

    def button(self, place: str) -> QPushButton:
        """Return the button of a suggested place."""
        return self._buttons[self.places.index(place)]

    def retranslate(self) -> None:
        """Set the words anew."""
        self.suggest.setText(self.tr("Suggest a place"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be possible while the form shows."""
        self.suggest.setEnabled(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close with the form: another position begins closed."""
        self.suggest.setEnabled(False)
        self.suggest.setChecked(False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self, is_open: bool) -> None:
        self._rest.stop()
        if is_open:
            self._look()
            if self._buttons:
                self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._frame.setVisible(is_open)

    def _look(self) -> None:
        self._found = tuple(self._ask())
        self._show()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for row, found in enumerate(self._found):
            self._add(row, found)
        if self._found:
            self._said.setText(self.tr("A suggestion only: choose the place that fits, or none."))
        else:
            self._said.setText(self.tr("The register has no title like it; look for the place by words."))

    def _add(self, row: int, found: PlaceSuggestion) -> None:
        reason = self._language.say(found.reason)
        button = QPushButton(found.place, self._frame)
        button.setProperty("role", "link")
        button.setAccessibleDescription(f"{self._language.best(found.title)}. {reason}")
        button.clicked.connect(lambda _=False, place=found.place: self._choose(place))
        title = _line(_shortened(marked_name(found.title, self._language)), "", self._frame)
        title.setToolTip("\n".join(filter(None, (found.title.both, expansion_hint(found.title.both)))))
        self._grid.addWidget(button, 2 * row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(title, 2 * row, 1)
        self._grid.addWidget(_line(reason, "quiet", self._frame), 2 * row + 1, 1)
        self._buttons.append(button)

    def _choose(self, place: str) -> None:
        self.suggest.setChecked(False)
        self.chosen.emit(place)


def _line(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _shortened(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
