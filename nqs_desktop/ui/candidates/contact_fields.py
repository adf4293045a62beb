"""How to reach a person, to edit; what cannot be right is said among the notices of the form."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.candidate import Contacts
from nqs_desktop.ui.candidates.record_list import show_text
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.form_field import FormField


class ContactFields(QWidget):
    """Edits :class:`Contacts`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phone, self.email, self.address = (QLineEdit(self) for _ in range(3))
        self._lines = {"phone": self.phone, "email": self.email, "address": self.address}
        self._fields = {name: FormField(line, self) for name, line in self._lines.items()}
        pair = QHBoxLayout()
        pair.setSpacing(Space.M)
        for name in ("phone", "email"):
            pair.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(pair)
        layout.addWidget(self._fields["address"])
        for line in self._lines.values():
            line.textEdited.connect(self.edited)
        self.retranslate()

    def value(self) -> Contacts:
        """Return what stands in the fields."""
        return Contacts(*(" ".join(line.text().split()) for line in self._lines.values()))

    def set_value(self, contacts: Contacts) -> None:
        """Show contacts; this is no edit of the user."""
        for name, line in self._lines.items():
            show_text(line, getattr(contacts, name))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._fields["phone"].set_caption(self.tr("Telephone"))
        self._fields["email"].set_caption(self.tr("E-mail"))
        self._fields["address"].set_caption(self.tr("Address"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
