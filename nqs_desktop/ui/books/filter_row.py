"""A row of choices above the tree of a book that leaves only what fits."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.flow_layout import FlowLayout

_MOST_LETTERS: Final = 11
"""Of a choice that shows; what is longer shows whole in the list."""


@dataclass(frozen=True, slots=True)
class Facet:
    """Something by which rows can be told apart.

    Attributes:
        key: Its name in the program.
        values: What it can be; a facet without at least one is not offered.
        word: Says a value, or for ``None`` that all are shown, in the language in use.
        caption: Says what it is, for screen readers.
    """

    key: str
    values: Sequence[Hashable]
    word: Callable[[Hashable | None], str]
    caption: Callable[[], str]


class FilterRow(QWidget):
    """Chooses a value of each facet; hidden where there is nothing to choose.

    Attributes:
        focus_action: Leads the keyboard here.
        clear_action: Shows everything again.

    Signals:
        changed: The user chose; ask :meth:`value`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without facets."""
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()
        self._boxes: dict[str, ChoiceBox[Hashable | None]] = {}
        self.focus_action = QAction(icon("narrow"), "", self)
        self.focus_action.setShortcut("Ctrl+L")
        self.focus_action.triggered.connect(self._focus)
        self.clear_action = QAction(icon("close", "quiet"), "", self)
        self.clear_action.setShortcut("Ctrl+Shift+L")
        self.clear_action.triggered.connect(self._clear)
        self._clear_button = IconButton(self.clear_action, self, size=ICON_SIZE_SMALL)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._choices = FlowLayout(across=Space.S, down=Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.XS)
        layout.addLayout(self._choices)
        self._choices.addWidget(self._clear_button)
        self._choices.addWidget(self._count)
        self.hide()
        self.retranslate()
        self._follow()

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Offer other facets; what was chosen stays chosen where it is still there."""
        offered = tuple(facet for facet in facets if facet.values)
        chosen = {key: box.value() for key, box in self._boxes.items()}
        if [(facet.key, tuple(facet.values)) for facet in offered] != [
            (facet.key, tuple(facet.values)) for facet in self._facets
        ]:
            self._rebuild(offered)
            for facet in offered:
                if chosen.get(facet.key) in facet.values:
                    self._boxes[facet.key].set_value(chosen[facet.key])
        self._facets = offered
        self.setVisible(bool(offered))
        self._follow()

    def value(self, key: str) -> Hashable | None:
        """Return what is chosen of a facet; ``None`` where everything shows."""
        return self._boxes[key].value() if key in self._boxes else None

    def choose(self, key: str, value: Hashable | None) -> None:
        """Choose a value as the user would."""
        self._boxes[key].set_value(value)
        self._tell()

    def set_count(self, count: int | None) -> None:
        """Say how many entries fit; ``None`` where nothing is left out."""
        self._count.setVisible(count is not None)
        if count is not None:
            self._count.setText(
                self.tr("%n entry(ies) fit", "", count).replace(str(count), number_text(count))
            )

    @property
    def active(self) -> bool:
        """Whether something is chosen."""
        return any(box.value() is not None for box in self._boxes.values())

    def clear(self) -> None:
        """Choose nothing; nobody is told."""
        for box in self._boxes.values():
            box.set_value(None)
        self._follow()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.focus_action.setText(self.tr("Filter the entries"))
        self.clear_action.setText(self.tr("Show all entries"))
        for facet in self._facets:
            self._word(self._boxes[facet.key], facet)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _rebuild(self, facets: Sequence[Facet]) -> None:
        for box in self._boxes.values():
            self._choices.removeWidget(box)
            box.deleteLater()
        self._choices.removeWidget(self._clear_button)
        self._choices.removeWidget(self._count)
        self._boxes = {}
        for facet in facets:
            box = ChoiceBox[Hashable | None]((None, *facet.values), facet.word, self)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._word(box, facet)
            box.chosen.connect(self._tell)
            self._choices.addWidget(box)
            self._boxes[facet.key] = box
            self._count.setFixedHeight(box.sizeHint().height())
        self._choices.addWidget(self._clear_button)
        self._choices.addWidget(self._count)

    @staticmethod
    def _word(box: QComboBox, facet: Facet) -> None:
        box.setAccessibleName(facet.caption())
        box.setToolTip(facet.caption())
        longest = max(len(box.itemText(place)) for place in range(box.count()))
        box.setMinimumContentsLength(min(longest, _MOST_LETTERS))
        # The box may be narrower than its longest word; the list that it opens is not.
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + Space.XL)

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _clear(self) -> None:
        self.clear()
        self.changed.emit()

    def _follow(self) -> None:
        self.clear_action.setEnabled(self.active)
        self.clear_action.setVisible(self.active)
        self.focus_action.setEnabled(bool(self._boxes))
        if not self.active:
            self.set_count(None)

    def _focus(self) -> None:
        box = next(iter(self._boxes.values()), None)
        if box is not None:
            box.setFocus(Qt.FocusReason.ShortcutFocusReason)
