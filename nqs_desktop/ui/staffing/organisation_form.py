"""An organisation to edit, or a new one: its names, and the requisites that head its papers."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.titled_pane import TitledPane

_NEW: Final = Organisation("", LocalizedText())
_BIN_WIDTH: Final = 160


class OrganisationForm(TitledPane):
    """Edits an :class:`Organisation`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self, language: LanguageSwitch, commands: tuple[QAction, QAction], parent: QWidget | None = None
    ) -> None:
        """Start empty; ``commands`` discard and save."""
        super().__init__(parent)
        self._language = language
        self._given = _NEW
        discard, save = commands
        self.add_button(discard)
        self.add_button(save, primary=True)
        column = self.body.column
        self.name = LocalizedField(lines=2, parent=column)
        self.bin = QLineEdit(column)
        self.bin.setFixedWidth(_BIN_WIDTH)
        self.address = LocalizedField(lines=2, parent=column)
        self.phone = QLineEdit(column)
        self.email = QLineEdit(column)
        self.head_title = LocalizedField(parent=column)
        self.head_name = LocalizedField(parent=column)
        self._fields = {
            "name": FormField(self.name, column),
            "bin": FormField(self.bin, column, narrow=True),
            "address": FormField(self.address, column),
            "phone": FormField(self.phone, column),
            "email": FormField(self.email, column),
            "head_title": FormField(self.head_title, column),
            "head_name": FormField(self.head_name, column),
        }
        for field in self._fields.values():
            self.body.add(field)
        for text in (self.name, self.address, self.head_title, self.head_name):
            text.edited.connect(self.edited)
        for line in (self.bin, self.phone, self.email):
            line.textEdited.connect(self.edited)
        self.retranslate()

    @property
    def key(self) -> str:
        """Key of the organisation; empty for a new one."""
        return self._given.key

    @property
    def errors(self) -> dict[str, str]:
        """What is said to be wrong, by the name of the field."""
        return {name: field.error for name, field in self._fields.items() if field.error}

    def value(self) -> Organisation:
        """Return the organisation as it stands in the form."""
        return replace(
            self._given,
            name=one_line(self.name.value()),
            bin="".join(self.bin.text().split()),
            address=one_line(self.address.value()),
            phone=self.phone.text().strip(),
            email=self.email.text().strip(),
            head_title=one_line(self.head_title.value()),
            head_name=one_line(self.head_name.value()),
        )

    def show_organisation(self, organisation: Organisation | None) -> None:
        """Show an organisation to edit; ``None`` begins a new one."""
        self._given = given = organisation or _NEW
        self.name.set_value(given.name)
        self.bin.setText(given.bin)
        self.address.set_value(given.address)
        self.phone.setText(given.phone)
        self.email.setText(given.email)
        self.head_title.set_value(given.head_title)
        self.head_name.set_value(given.head_name)
        self.show_faults(())
        self.body.verticalScrollBar().setValue(0)
        self.retranslate()

    def show_faults(self, faults: Iterable[Message]) -> tuple[Message, ...]:
        """Say each fault beside its field, lead the keyboard to the first; return those without a field."""
        said: dict[str, str] = {}
        others = []
        for fault in faults:
            name = _FIELD_OF.get(fault.key)
            if name is None:
                others.append(fault)
            else:
                said[name] = self._language.say(fault)
        for name, field in self._fields.items():
            field.set_error(said.get(name, ""))
        first = next((field for name, field in self._fields.items() if name in said), None)
        if first is not None:
            self.body.ensureWidgetVisible(first)
            first.focus()
        return tuple(others)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.set_title(self.tr("Edit the organisation") if self.key else self.tr("New organisation"))
        captions = {
            "name": self.tr("Name"),
            "bin": self.tr("BIN"),
            "address": self.tr("Address"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "head_title": self.tr("Title of the head who approves the papers"),
            "head_name": self.tr("Name of the head, as for a signature"),
        }
        for name, caption in captions.items():
            self._fields[name].set_caption(caption)
        self._fields["bin"].set_hint(self.tr("12 digits"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


_FIELD_OF: Final = {
    "staffing.no_name": "name",
    "staffing.wrong_bin": "bin",
    "staffing.wrong_email": "email",
}
