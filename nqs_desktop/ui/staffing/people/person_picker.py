"""A person: picked from the candidates while the name is typed, or a plain name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import PersonRow
from nqs_desktop.domain.search_text import tokens
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel

_MOST_FOUND = 8
_WIDEST_LIST = 560
_PERSON = Qt.ItemDataRole.UserRole


class PersonPicker(QWidget):
    """Edits who it is.

    Signals:
        edited: The user typed or picked; ask :attr:`name` and :attr:`candidate`.
    """

    edited = Signal()

    def __init__(self, people: Callable[[], tuple[PersonRow, ...]], parent: QWidget | None = None) -> None:
        """Pick from ``people``, who are asked for when something is typed for the first time."""
        super().__init__(parent)
        self._ask = people
        self._known: list[tuple[PersonRow, tuple[str, ...]]] | None = None
        self._candidate: str | None = None
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.addAction(
            QAction(icon("search", "quiet"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._note = DataLabel(self)
        self._note.setProperty("role", "quiet")
        self._note.setWordWrap(True)
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._popup = QListView(self)
        self._popup.setUniformItemSizes(True)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self.line)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_FOUND)
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overload
        self.line.textEdited.connect(self._take)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.line)
        layout.addWidget(self._note)
        self.retranslate()

    @property
    def name(self) -> str:
        """The name that stands in the field."""
        return " ".join(self.line.text().split())

    @property
    def candidate(self) -> str | None:
        """Key of the candidate who was picked; ``None`` for a plain name."""
        return self._candidate

    @property
    def found(self) -> tuple[str, ...]:
        """Keys of the candidates who are offered."""
        rows = range(self._found.rowCount())
        return tuple(str(self._found.item(row).data(_PERSON).key) for row in rows)

    def set_person(self, name: str, candidate: str | None) -> None:
        """Show a person; this is no edit of the user."""
        self.line.setText(name)
        self._candidate = candidate
        self._say()

    def pick(self, key: str) -> None:
        """Pick one of those who are offered, as the user would."""
        self._pick(self._found.index(self.found.index(key), 0))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.line.setPlaceholderText(self.tr("Surname, name; candidates are offered"))
        self._say()

    def setAccessibleName(self, name: str) -> None:
        """Set what the field is called, for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self) -> None:
        self._candidate = None
        self._say()
        self._offer()
        self.edited.emit()

    def _offer(self) -> None:
        self._found.clear()
        words = tokens(self.line.text())
        if not words:
            self._popup.hide()
            return
        for person, own in self._people():
            if all(any(one.startswith(word) for one in own) for word in words):
                item = QStandardItem(_line_of(person))
                item.setData(person, _PERSON)
                self._found.appendRow(item)
                if self._found.rowCount() == _MOST_FOUND:
                    break
        if self._found.rowCount():
            self._completer.complete(QRect(0, 0, min(self.line.width(), _WIDEST_LIST), self.line.height()))
        else:
            self._popup.hide()

    def _people(self) -> list[tuple[PersonRow, tuple[str, ...]]]:
        if self._known is None:
            self._known = [(person, (*tokens(person.name), person.iin)) for person in self._ask()]
        return self._known

    def _pick(self, index: QModelIndex) -> None:
        person = index.data(_PERSON)
        if isinstance(person, PersonRow):
            self.set_person(person.name, person.key)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _say(self) -> None:
        words = ""
        if self._candidate is not None:
            words = self.tr("From the candidates: the record is linked")
        elif self.name:
            words = self.tr("A plain name: no candidate’s record is linked")
        self._note.setText(words)
        self._note.setVisible(bool(words))


def _line_of(person: PersonRow) -> str:
    return ", ".join(filter(None, (person.name, date_text(person.birth_date), person.iin)))
