"""Extra demands, a line each: what it is, and the categories or years that some of them name."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.extra_field import ExtraField
from nqs_desktop.ui.widgets.link_button import LinkButton


class ExtrasEditor(QWidget):
    """Edits a list of :class:`Extra`.

    Signals:
        edited: The user changed, added or removed one.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
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
        """Return the extras as they stand."""
        return tuple(row.extra() for row in self._rows)

    def set_extras(self, extras: tuple[Extra, ...]) -> None:
        """Show others; this is no edit of the user."""
        for row in tuple(self._rows):
            self._drop(row)
        for extra in extras:
            self._append(extra)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._add.setText(self.tr("Add a demand"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, extra: Extra) -> "_ExtraRow":
        row = _ExtraRow(extra, self._language, self)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        taken = {row.extra().kind for row in self._rows}
        kind = next((kind for kind in ExtraKind if kind not in taken), ExtraKind.DRIVING_LICENCE)
        self._append(Extra(kind)).setFocus()
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

    def __init__(self, extra: Extra, language: LanguageSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = ExtraField(language, parent=self)
        self._field.set_value(extra)
        self._field.edited.connect(self.edited)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        self.setFocusProxy(self._field.kind)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._field, 1)
        layout.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL), 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        return self._field.is_valid

    def extra(self) -> Extra:
        return self._field.value()

    def retranslate(self) -> None:
        self._remove.setText(self.tr("Remove this demand"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
