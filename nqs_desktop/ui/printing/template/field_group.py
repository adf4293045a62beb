"""Fields of a template that belong together: shown, read and judged as one."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.paper_template import PaperTemplate
from nqs_desktop.ui.printing.template.template_field import TemplateField
from nqs_desktop.ui.theme import Space

_NAMES = frozenset(field.name for field in fields(PaperTemplate))


class FieldGroup(QWidget):
    """Fields below each other; each edits the value of a template that it is named by.

    Signals:
        edited: The user changed a value.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self._fields: dict[str, TemplateField[Any]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)

    def field(self, name: str) -> TemplateField[Any]:
        """Return the field of a value of a template."""
        return self._fields[name]

    def add(self, *added: TemplateField[Any]) -> None:
        """Hear of fields; where they stand is for the subclass to say."""
        for field in added:
            if field.name not in _NAMES:
                raise ValueError(f"a template has no {field.name}")
            field.edited.connect(self.edited)
            self._fields[field.name] = field

    def show_template(self, own: PaperTemplate, inherited: PaperTemplate) -> None:
        """Show what is changed and what holds beside it; this is no edit of the user."""
        for name, field in self._fields.items():
            field.show_value(getattr(own, name), getattr(inherited, name))

    def changed(self) -> Mapping[str, Any]:
        """Return the values that differ from what holds without them, by their names."""
        return {name: field.own() for name, field in self._fields.items()}

    def empty(self) -> Iterable[TemplateField[Any]]:
        """Return the fields in which no value stands."""
        return (field for field in self._fields.values() if field.is_empty)

    def show_faults(self, faults: Mapping[str, str]) -> TemplateField[Any] | None:
        """Say what is wrong beside each field; return the first one that is wrong.

        Args:
            faults: Sentences by the names of the fields.
        """
        first: TemplateField[Any] | None = None
        for name, field in self._fields.items():
            field.set_error(faults.get(name, ""))
            if name in faults and first is None:
                first = field
        return first
