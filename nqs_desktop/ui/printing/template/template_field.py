"""A field of a template: it says where it differs from what holds without it, and goes back to that."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Editor(Generic[Value]):
    """How a widget edits a value.

    Attributes:
        widget: The widget.
        read: Returns the value; ``None`` where what stands there is none.
        show: Shows a value.
        say: Returns a value in a few words; an empty text where they would be many.
        is_same: Tells whether two values mean the same.
    """

    widget: QWidget
    read: Callable[[], Value | None]
    show: Callable[[Value], None]
    say: Callable[[Value], str]
    is_same: Callable[[Value, Value], bool] = operator.eq


class TemplateField(QWidget, Generic[Value]):
    """Frames the editor of one value of a template.

    Signals:
        edited: The user changed the value.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        editor: Editor[Value],
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        """Frame ``editor`` of the value ``name`` of a template; :meth:`show_value` fills it."""
        super().__init__(parent)
        self.name = name
        self._editor = editor
        self._inherited: Value | None = None
        self._said = ""
        self._restore: Callable[[], None] = lambda: None
        self._form = FormField(editor.widget, self, narrow=narrow)
        self._back = QAction(icon("undo", "accent"), "", self)
        self._back.triggered.connect(self.set_back)
        self._back.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._form)
        self._link = LinkButton(self._back, self)
        layout.addWidget(self._link)

    @property
    def differs(self) -> bool:
        """Whether it says something else than what holds without it."""
        value, inherited = self._editor.read(), self._inherited
        if value is None or inherited is None:
            return value is not inherited
        return not self._editor.is_same(value, inherited)

    @property
    def is_empty(self) -> bool:
        """Whether it holds no value at all, such as a number that is none."""
        return self._editor.read() is None and self._inherited is not None

    @property
    def error(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return self._form.error

    def own(self) -> Value | None:
        """Return the value where it differs from what holds without it, else ``None``."""
        return self._editor.read() if self.differs else None

    def show_value(self, own: Value | None, inherited: Value) -> None:
        """Show a value, or the inherited one where it is ``None``; this is no edit of the user."""
        self._inherited, self._said = inherited, self._editor.say(inherited)
        self._restore = partial(self._editor.show, inherited)
        self._editor.show(inherited if own is None else own)
        self._tell()

    def set_caption(self, text: str) -> None:
        """Set what the field is called."""
        self._form.set_caption(text)
        self._tell()

    def set_hint(self, text: str) -> None:
        """Set what to know for filling it in."""
        self._form.set_hint(text)

    def set_error(self, text: str) -> None:
        """Say what is wrong; nothing when empty."""
        self._form.set_error(text)

    def focus(self) -> None:
        """Lead the keyboard into the field."""
        self._form.focus()

    def take_edit(self) -> None:
        """Hear that the user edited the value."""
        self._tell()
        self.edited.emit()

    def set_back(self) -> None:
        """Show what holds without it, as the user does."""
        self._restore()
        self.take_edit()
        self.focus()

    def _tell(self) -> None:
        words = self.tr("Changed; back to: {value}").format(value=self._said)
        self._back.setText(words if self._said else self.tr("Changed; set back"))
        self._back.setVisible(self.differs)


def number_editor(parent: QWidget, step: str) -> tuple[DecimalField, Editor[float]]:
    """Return a field for a number whose arrows count by ``step``."""
    field = DecimalField(parent, step=Decimal(step))
    return field, Editor(
        field, lambda: number_of(field), lambda value: show_number(field, value), said_number
    )


def number_of(field: DecimalField) -> float | None:
    """Return the number in a field."""
    value = field.value()
    return None if value is None else float(value)


def show_number(field: DecimalField, value: float) -> None:
    """Show a number in a field."""
    field.set_value(Decimal(f"{value:g}"))


def said_number(value: float) -> str:
    """Return a number as it is typed."""
    return f"{value:g}".replace(".", ",")
