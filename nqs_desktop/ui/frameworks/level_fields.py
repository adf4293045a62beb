"""A level of a framework to choose, and occupations to choose from many."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.framework import LEVELS, FrameworkOccupation
from nqs_desktop.domain.search_text import fold
from nqs_desktop.ui.formatting import shortened
from nqs_desktop.ui.frameworks.framework_words import level_word, occupation_name
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel, data_hint
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

# lupdate collects calls of this name.
translate = QCoreApplication.translate
Value = TypeVar("Value")

_LETTERS = 30


def level_box(parent: QWidget) -> ChoiceBox[int | None]:
    """Return a choice of a level, or of none."""
    return ChoiceBox((None, *LEVELS), level_word, parent)


def shortened_box(box: ChoiceBox[Value]) -> ChoiceBox[Value]:
    """Return a choice of names that may be long: it does not grow with them."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    return box


class OccupationsField(QWidget):
    """Names the occupations of a row; a dialog chooses them.

    Signals:
        edited: The user chose others.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without occupations."""
        super().__init__(parent)
        self._language = language
        self._offered: tuple[FrameworkOccupation, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._names = DataLabel(self)
        self._names.setWordWrap(True)
        self._choose = QPushButton(self)
        self._choose.setProperty("role", "link")
        self._choose.clicked.connect(lambda _=False: self.open_choice())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._names)
        layout.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._choose)
        self.retranslate()

    def offer(self, occupations: Iterable[FrameworkOccupation]) -> None:
        """Offer the occupations of the framework."""
        self._offered = tuple(occupations)
        self._show()

    def value(self) -> tuple[str, ...]:
        """Return the keys of the chosen ones, in the order of table 3."""
        return self._keys

    def set_value(self, keys: Iterable[str]) -> None:
        """Show others; this is no edit of the user."""
        self._keys = tuple(keys)
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Let them be read only."""
        self._choose.setVisible(not read_only)

    def open_choice(self) -> "OccupationsDialog":
        """Let the user choose."""
        dialog = OccupationsDialog(self._offered, self._keys, self._language, self)
        dialog.accepted.connect(lambda: self._take(dialog.chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set the words anew."""
        self._choose.setText(self.tr("Choose occupations…"))
        self._show()

    def _take(self, keys: tuple[str, ...]) -> None:
        if keys != self._keys:
            self.set_value(keys)
            self.edited.emit()

    def _show(self) -> None:
        names = [occupation_name(one, self._language) for one in self._offered if one.key in self._keys]
        self._names.setText("; ".join(map(shortened, names)) or self.tr("No occupation is named."))
        self._names.setToolTip(data_hint("\n".join(names)))
        restyle(self._names, "" if names else "missing")


class OccupationsDialog(LaidOutDialog):
    """Many occupations, each with a tick, found by words.

    Attributes:
        list: The occupations.
        search: What they are filtered by.
    """

    def __init__(
        self,
        offered: Iterable[FrameworkOccupation],
        chosen: Iterable[str],
        language: LanguageSwitch,
        parent: QWidget,
    ) -> None:
        """Offer occupations, those of the keys ``chosen`` with a tick."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Occupations of this level"))
        self.resize(560, 520)
        self.search = SearchBox(self)
        self.search.set_prompt(self.tr("Name or code"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        ticked = set(chosen)
        for one in offered:
            words = f"{occupation_name(one, language)} · {one.group.code}".rstrip(" ·")
            if one.sqf_level is not None:
                words += " · " + self.tr("level {level}").format(level=one.sqf_level)
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            state = Qt.CheckState.Checked if one.key in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.search.searched.connect(self._filter)
        self.search.left_downwards.connect(self.list.setFocus)
        buttons = QDialogButtonBox(self)
        take = buttons.addButton(self.tr("Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(take, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.search.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Keys of those with a tick, in the order in which they were offered."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = fold(item.text())
            item.setHidden(not all(word in name for word in words))
