"""Specialties by their codes, a line each: typed, or found by words and picked."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.code_picker import CodePicker, CodeSource
from nqs_desktop.ui.widgets.link_button import LinkButton


class SpecialtyList(QWidget):
    """Edits a list of codes.

    Signals:
        edited: The user changed, added or removed one.
    """

    edited = Signal()

    def __init__(self, source: CodeSource, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty; codes are picked from ``source``."""
        super().__init__(parent)
        self._source = source
        self._language = language
        self._rows: list[_CodeRow] = []
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
    def pickers(self) -> tuple[CodePicker, ...]:
        """The field of each code."""
        return tuple(row.picker for row in self._rows)

    @property
    def is_valid(self) -> bool:
        """Whether each code is one of digits and letters."""
        return all(code.isalnum() for code in self.codes())

    def codes(self) -> tuple[str, ...]:
        """Return the codes as they stand, each once; empty lines say nothing."""
        typed = ("".join((picker.value() or "").split()) for picker in self.pickers)
        return tuple(dict.fromkeys(code for code in typed if code))

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Show others; this is no edit of the user."""
        for row in tuple(self._rows):
            self._drop(row)
        for code in codes:
            self._append(code)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._add.setText(self.tr("Add a specialty"))
        for row in self._rows:
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _append(self, code: str) -> "_CodeRow":
        row = _CodeRow(code, self._source, self._language, self)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        self._append("").setFocus()
        self.edited.emit()

    def _remove(self, row: "_CodeRow") -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: "_CodeRow") -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()


class _CodeRow(QWidget):
    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, code: str, source: CodeSource, language: LanguageSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.picker = CodePicker(source, language, self)
        self.picker.set_value(code or None)
        self.picker.edited.connect(self.edited)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(lambda _=False: self.removal_wanted.emit())
        self.setFocusProxy(self.picker)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.picker, 1)
        layout.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL), 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        self._remove.setText(self.tr("Remove this specialty"))
        self.picker.set_words(
            self.tr("Code or words: 6B04201, law"),
            self.tr("No specialty list in this database has this code."),
        )
