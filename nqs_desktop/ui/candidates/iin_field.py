"""An individual identification number: whether its check digit is right is said at once."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain import iin
from nqs_desktop.ui.style_sheet import restate, restyle
from nqs_desktop.ui.theme import Space


class IinField(QWidget):
    """Edits an IIN and, where its check digit is wrong, the reason to keep it all the same.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = _Line(self)
        self._line.setMaxLength(24)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._reason = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._line)
        layout.addWidget(self._note)
        layout.addWidget(self._reason)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._take_edit)
        self._line.left.connect(lambda: self._show(complete=True))
        self._reason.textEdited.connect(self._take_edit)
        self.retranslate()

    @property
    def line(self) -> QLineEdit:
        """The field of the number."""
        return self._line

    @property
    def reason(self) -> QLineEdit:
        """The field of the reason; hidden while none is needed."""
        return self._reason

    @property
    def note(self) -> str:
        """What is said of the number."""
        return "" if self._note.isHidden() else self._note.text()

    def number(self) -> str:
        """Return the number without spaces and dashes."""
        return iin.normalised(self._line.text())

    def override(self) -> str:
        """Return the reason to keep a number whose check digit is wrong; empty where none is needed."""
        return " ".join(self._reason.text().split()) if self._is_misdigited() else ""

    def set_value(self, number: str, override: str) -> None:
        """Show a number; this is no edit of the user."""
        self._line.setText(number)
        self._reason.setText(override)
        self._show(complete=True)

    def complain(self) -> bool:
        """Say what is wrong; returns whether the number cannot be stored as it stands."""
        self._show(complete=True)
        return bool(self._fault()) and not self.override()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._reason.setPlaceholderText(self.tr("Reason to keep it all the same"))
        self._reason.setAccessibleName(self.tr("Reason to keep an IIN with a wrong check digit"))
        self._show(complete=not self._line.hasFocus())

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_edit(self) -> None:
        self._show(complete=False)
        self.edited.emit()

    def _is_misdigited(self) -> bool:
        number = self.number()
        return iin.is_well_formed(number) and not iin.is_valid(number)

    def _fault(self) -> str:
        number = self.number()
        if not number or iin.is_valid(number):
            return ""
        if not iin.is_well_formed(number):
            return self.tr("An IIN has twelve digits; here are {count} characters.").format(count=len(number))
        expected = iin.check_digit(number[:-1])
        if expected is None:
            return self.tr("Such an IIN is never given out: its first eleven digits have no check digit.")
        return self.tr("The check digit is wrong: {found} stands here, {expected} belongs here.").format(
            found=number[-1], expected=expected
        )

    def _show(self, *, complete: bool) -> None:
        """Say what there is to say; of a number still being typed only once it has its length."""
        number, fault = self.number(), self._fault()
        told = fault if complete or len(number) >= iin.LENGTH else ""
        kept = bool(told) and bool(self.override())
        right = iin.is_valid(number)
        self._note.setText(self.tr("The check digit is right.") if right else told)
        restyle(self._note, "quiet" if right else "missing" if kept else "wrong")
        self._note.setVisible(bool(self._note.text()))
        self._reason.setVisible(self._is_misdigited())
        restate(self._line, wrong=bool(told) and not kept)


class _Line(QLineEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
