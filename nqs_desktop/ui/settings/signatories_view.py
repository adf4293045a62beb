"""Who signs and who approves the papers of an organisation."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton, IconButton
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.localized_field import LocalizedField


class SignatoryFields(QWidget):
    """Position and name of one person, in both languages.

    Signals:
        edited: The user changed something.
        removal_wanted: The user wants this person gone.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(self, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role_caption = QLabel(self)
        self._role_caption.setProperty("role", "strong")
        self._name_caption = QLabel(self)
        self._name_caption.setProperty("role", "strong")
        self._role = LocalizedField(parent=self)
        self._name = LocalizedField(parent=self)
        for field in (self._role, self._name):
            field.edited.connect(self.edited)
        self._remove = QAction(icon("remove", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        head = QHBoxLayout()
        head.addWidget(self._role_caption)
        head.addStretch(1)
        if removable:
            head.addWidget(IconButton(self._remove, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self._role)
        layout.addWidget(self._name_caption)
        layout.addWidget(self._name)
        layout.addWidget(separator(self))
        self.retranslate()

    def value(self) -> Signatory | None:
        """Return the person; ``None`` where nothing was filled in."""
        role, name = self._role.value(), self._name.value()
        return Signatory(role, name) if role or name else None

    def set_value(self, signatory: Signatory | None) -> None:
        """Show a person."""
        self._role.set_value(LocalizedText() if signatory is None else signatory.role)
        self._name.set_value(LocalizedText() if signatory is None else signatory.name)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._role_caption.setText(self.tr("Position"))
        self._name_caption.setText(self.tr("Initials and surname; empty to be written by hand"))
        self._role.set_name(self.tr("Position of the signatory"))
        self._name.set_name(self.tr("Name of the signatory"))
        self._remove.setText(self.tr("Remove the signatory"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class SignatoriesView(QWidget):
    """The list of who signs, and who approves.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SignatoryFields] = []
        self._signing = QVBoxLayout()
        self._signing.setSpacing(Space.S)
        self._add = QAction(icon("add"), "", self)
        self._add.triggered.connect(self._add_empty)
        self._approved = QCheckBox(self)
        self._approved.toggled.connect(self._toggle)
        self._approval = SignatoryFields(removable=False, parent=self)
        self._approval.edited.connect(self.edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(self._signing)
        layout.addWidget(ActionButton(self._add, parent=self))
        layout.addWidget(self._approved)
        layout.addWidget(self._approval)
        self.set_value((), None)
        self.retranslate()

    def signatories(self) -> tuple[Signatory, ...]:
        """Return who signs, those left empty dropped."""
        return tuple(value for row in self._rows if (value := row.value()) is not None)

    def approval(self) -> Signatory | None:
        """Return who approves; ``None`` for nobody."""
        return self._approval.value() if self._approved.isChecked() else None

    def set_value(self, signatories: tuple[Signatory, ...], approval: Signatory | None) -> None:
        """Show others; this is no edit of the user."""
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for signatory in signatories:
            self._add_row(signatory)
        blocked = self.blockSignals(True)
        self._approved.setChecked(approval is not None)
        self._approval.setVisible(approval is not None)
        self._approval.set_value(approval)
        self.blockSignals(blocked)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._add.setText(self.tr("Add a signatory"))
        self._approved.setText(self.tr("The papers bear a stamp of approval"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_row(self, signatory: Signatory | None) -> SignatoryFields:
        row = SignatoryFields(removable=True, parent=self)
        row.set_value(signatory)
        row.edited.connect(self.edited)
        row.removal_wanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._signing.addWidget(row)
        return row

    def _add_empty(self) -> None:
        self._add_row(None).setFocus()
        self.edited.emit()

    def _remove(self, row: SignatoryFields) -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()
        self.edited.emit()

    def _toggle(self, checked: bool) -> None:
        self._approval.setVisible(checked)
        self.edited.emit()
