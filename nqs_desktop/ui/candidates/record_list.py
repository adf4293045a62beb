"""Records below each other, each with its fields: diplomas, entries of a labour book, licences."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton

Record = TypeVar("Record")


class RecordEditor(QFrame, Generic[Record]):
    """Edits one record; a subclass lays its fields into :attr:`body`.

    Signals:
        edited: The user changed something.
        removal_wanted: The user wants this record gone.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the frame with its number and the command that removes it."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._caption = QLabel(self)
        self._caption.setProperty("role", "strong")
        self._remove = QAction(icon("remove", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        self._fault = QLabel(self)
        self._fault.setProperty("role", "wrong")
        self._fault.setWordWrap(True)
        self._fault.hide()
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL))
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addLayout(self.body)
        layout.addWidget(self._fault)

    def value(self) -> Record | None:
        """Return the record; ``None`` where it was left empty or cannot be read yet."""
        raise NotImplementedError

    def set_value(self, record: Record) -> None:
        """Show a record; this is no edit of the user."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in, so that the record may be dropped."""
        raise NotImplementedError

    def complain(self) -> bool:
        """Say beside the fields what cannot be read; returns whether there is something."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return where the keyboard goes in a new record."""
        raise NotImplementedError

    def set_caption(self, text: str) -> None:
        """Set what the record is called, with its number."""
        self._caption.setText(text)
        self.setAccessibleName(text)
        self._remove.setText(self.tr("Remove: {record}").format(record=text))

    @property
    def fault(self) -> str:
        """What is said to be wrong with the record as a whole."""
        return "" if self._fault.isHidden() else self._fault.text()

    def set_fault(self, text: str) -> None:
        """Say what is wrong with the record as a whole; nothing when empty."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set the words anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def show_text(line: QLineEdit, text: str) -> None:
    """Show a text from its beginning, however long it is."""
    line.setText(text)
    line.setCursorPosition(0)


class RecordList(QWidget, Generic[Record]):
    """Edits any number of records.

    Signals:
        edited: The user changed, added or removed one.
        added: The editor of the record that the user added.
    """

    edited = Signal()
    added = Signal(object)

    def __init__(
        self, make: Callable[[QWidget], RecordEditor[Record]], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``make`` returns the editor of one record."""
        super().__init__(parent)
        self._make = make
        self._editors: list[RecordEditor[Record]] = []
        self._caption = "{number}"
        self.add = QAction(icon("add"), "", self)
        self.add.triggered.connect(self._add_empty)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._column)
        layout.addWidget(ActionButton(self.add, parent=self), 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def editors(self) -> tuple[RecordEditor[Record], ...]:
        """The editors of the records, in their order."""
        return tuple(self._editors)

    def values(self) -> tuple[Record, ...]:
        """Return the records that can be read; those left empty are dropped."""
        return tuple(value for editor in self._editors if (value := editor.value()) is not None)

    def set_values(self, records: Sequence[Record]) -> None:
        """Show other records; this is no edit of the user."""
        for editor in tuple(self._editors):
            self._drop(editor)
        for record in records:
            self._append().set_value(record)

    def complain(self) -> bool:
        """Say beside the fields what cannot be read; returns whether there is something."""
        wrong = [editor for editor in self._editors if not editor.is_empty and editor.complain()]
        return bool(wrong)

    def show_fault(self, number: int, text: str) -> None:
        """Say what is wrong with the record of this number, counted as :meth:`values` counts, from 1."""
        read = [editor for editor in self._editors if editor.value() is not None]
        if number <= len(read):
            read[number - 1].set_fault("\n".join(filter(None, (read[number - 1].fault, text))))

    def clear_faults(self) -> None:
        """Say nothing more."""
        for editor in self._editors:
            editor.set_fault("")

    def set_words(self, caption: str, add: str) -> None:
        """Set what a record is called, with ``{number}`` in it, and the word of the command that adds one."""
        self._caption = caption
        self.add.setText(add)
        self._number()

    def _append(self) -> RecordEditor[Record]:
        editor = self._make(self)
        editor.edited.connect(self.edited)
        editor.removal_wanted.connect(lambda: self._remove(editor))
        self._editors.append(editor)
        self._column.addWidget(editor)
        self._number()
        return editor

    def _add_empty(self) -> None:
        editor = self._append()
        editor.first_field().setFocus()
        self.edited.emit()
        self.added.emit(editor)

    def _remove(self, editor: RecordEditor[Record]) -> None:
        self._drop(editor)
        self._number()
        self.edited.emit()

    def _drop(self, editor: RecordEditor[Record]) -> None:
        self._editors.remove(editor)
        editor.setParent(None)
        editor.deleteLater()

    def _number(self) -> None:
        for number, editor in enumerate(self._editors, start=1):
            editor.set_caption(self._caption.format(number=number))
