"""A group of a classification: its code, and its name in both languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import CodedName
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.code_picker import CodePicker, CodeSource
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

_CODE_WIDTH = 220


class CodedField(QWidget):
    """Edits a :class:`CodedName`; with a source its code is picked.

    Attributes:
        code: The code.
        name: The name.

    Signals:
        edited: The user changed something.
        picked: The hit that the user picked.
    """

    edited = Signal()
    picked = Signal(object)

    def __init__(
        self, language: LanguageSwitch, source: CodeSource | None = None, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self.code: QLineEdit | CodePicker
        if source is None:
            self.code = QLineEdit(self)
            self.code.setMaximumWidth(_CODE_WIDTH)
            self.code.textEdited.connect(lambda _: self.edited.emit())
        else:
            self.code = CodePicker(source, language, self)
            self.code.edited.connect(self.edited)
            self.code.picked.connect(self.picked)
        self.name = LocalizedField(lines=2, parent=self)
        self.name.edited.connect(self.edited)
        self.code_frame, self.name_frame = FormField(self.code, self), FormField(self.name, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.code_frame)
        layout.addWidget(self.name_frame)
        self.setFocusProxy(self.code)

    def value(self) -> CodedName:
        """Return the group as it stands."""
        code = self.code.value() if isinstance(self.code, CodePicker) else self.code.text().strip()
        return CodedName(code or "", one_line(self.name.value()))

    def set_value(self, value: CodedName) -> None:
        """Show another; this is no edit of the user."""
        if isinstance(self.code, CodePicker):
            self.code.set_value(value.code)
        else:
            self.code.setText(value.code)
        if self.name.value() != value.name:
            self.name.set_value(value.name)

    def set_captions(self, code: str, name: str) -> None:
        """Set what code and name are called."""
        self.code_frame.set_caption(code)
        self.name_frame.set_caption(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        line = self.code.line if isinstance(self.code, CodePicker) else self.code
        line.setReadOnly(read_only)
        self.name.set_read_only(read_only)
