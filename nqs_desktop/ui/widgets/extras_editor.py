"""Extra demands, a line each: what it is, the categories or years that some name, and how firmly."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import Extra, ExtraDemand, ExtraKind, Strength
from nqs_desktop.domain.requirement_words import strength_words
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.extra_field import ExtraField
from nqs_desktop.ui.widgets.link_button import LinkButton


class ExtrasEditor(QWidget):
    """Edits a list of :class:`Extra`, or of :class:`ExtraDemand`.

    Signals:
        edited: The user changed, added or removed one.
    """

    edited = Signal()

    def __init__(
        self, language: LanguageSwitch, parent: QWidget | None = None, *, with_strength: bool = False
    ) -> None:
        """Start empty; ``with_strength`` lets the user say how firmly each is demanded."""
        super().__init__(parent)
        self._language = language
        self._with_strength = with_strength
        self._rows: list[_ExtraRow] = []
        self._add = QAction(icon("add", "accent"), "", self)
        self._add.triggered.connect(self._add_empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._list)
        layout.addWidget(LinkButton(self._add, self), 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether each says what it can say."""
        return all(row.is_valid for row in self._rows)

    def extras(self) -> tuple[Extra, ...]:
        """Return the extras as they stand that are required."""
        return tuple(row.extra() for row in self._rows if row.strength() is Strength.REQUIRED)

    def wished(self) -> tuple[ExtraDemand, ...]:
        """Return the extras as they stand that are desirable or examples."""
        demands = (ExtraDemand(row.extra(), row.strength()) for row in self._rows)
        return tuple(demand for demand in demands if demand.strength is not Strength.REQUIRED)

    def set_extras(self, extras: tuple[Extra, ...], wished: tuple[ExtraDemand, ...] = ()) -> None:
        """Show others, required ones and those that are wished for; this is no edit of the user."""
        for row in tuple(self._rows):
            self._drop(row)
        for demand in (*map(ExtraDemand, extras), *wished):
            self._append(demand)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._add.setText(self.tr("Add a demand"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, demand: ExtraDemand) -> "_ExtraRow":
        row = _ExtraRow(demand, self._language, self)
        row.strength_box.setVisible(self._with_strength)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        taken = {row.extra().kind for row in self._rows}
        kind = next((kind for kind in ExtraKind if kind not in taken), ExtraKind.DRIVING_LICENCE)
        self._append(ExtraDemand(Extra(kind))).setFocus()
        self.edited.emit()

    def _remove(self, row: "_ExtraRow") -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: "_ExtraRow") -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()


class _ExtraRow(QWidget):
    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, demand: ExtraDemand, language: LanguageSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = ExtraField(language, parent=self)
        self._field.set_value(demand.extra)
        self._field.edited.connect(self.edited)
        self.strength_box = ChoiceBox(tuple(Strength), lambda one: language.say(strength_words(one)), self)
        self.strength_box.set_value(demand.strength)
        self.strength_box.chosen.connect(self.edited)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        self.setFocusProxy(self._field.kind)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._field, 1)
        layout.addWidget(self.strength_box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL), 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        return self._field.is_valid

    def extra(self) -> Extra:
        return self._field.value()

    def strength(self) -> Strength:
        return self.strength_box.value()

    def retranslate(self) -> None:
        self._remove.setText(self.tr("Remove this demand"))
        self.strength_box.setAccessibleName(self.tr("How firmly"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
