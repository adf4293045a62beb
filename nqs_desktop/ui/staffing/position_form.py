"""A position to edit, or a new one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.staffing_rules import UNIT_STEP
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.category_field import CategoryField
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.pay.pay_fields import PayFields
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.code_picker import CodePicker
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.department_box import DepartmentBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane

EMPTY: Final = StaffPosition("", LocalizedText(), LocalizedText(), Decimal(1))
"""What a new position begins with."""


class PositionForm(TitledPane):
    """Edits what the staffing table says of a position; its requirement stays as it is stored.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self,
        occupations: OccupationCodes,
        places: RegisterPlaces,
        language: LanguageSwitch,
        commands: tuple[QAction, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; ``commands`` discard and save."""
        super().__init__(parent)
        self._language = language
        self._places = places
        self._scale = PayScale()
        self._given = EMPTY
        self._nodes: dict[str, DepartmentNode] = {}
        self._below: dict[str, QWidget] = {}
        discard, save = commands
        self.add_button(discard)
        self.add_button(save, primary=True)
        column = self.body.column
        self.title = LocalizedField(lines=2, parent=column)
        self.number = LocalizedField(parent=column)
        self.units = DecimalField(column, step=UNIT_STEP)
        self.department = DepartmentBox(language, column)
        self.occupation = CodePicker(occupations, language, column)
        self.place = CodePicker(places, language, column)
        self.category = CategoryField(language, column)
        self.pay = PayFields(language, column)
        self.note = LocalizedField(lines=2, parent=column)
        self._source = SourceChip(parent=column)
        self._fields = {
            "title": FormField(self.title, column),
            "number": FormField(self.number, column),
            "units": FormField(self.units, column, narrow=True),
            "department": FormField(self.department, column),
            "occupation": FormField(self.occupation, column),
            "place": FormField(self.place, column),
            "category": FormField(self.category, column),
        }
        for field in self._fields.values():
            self.body.add(field)
        self._pay = self.body.add_section(self.pay)
        self._fields["note"] = FormField(self.note, column)
        self._rest = self.body.add_section(self._fields["note"], left_row(column, self._source))
        for editor in (self.number, self.title, self.occupation, self.category, self.pay, self.note):
            editor.edited.connect(self._take_edit)
        self.units.edited.connect(self._take_basis)
        self.place.edited.connect(self._take_basis)
        self.department.chosen.connect(self._take_edit)
        self.retranslate()

    @property
    def key(self) -> str:
        """Key of the position; empty for a new one."""
        return self._given.key

    @property
    def is_complete(self) -> bool:
        """Whether units and sums are numbers, which a value cannot say otherwise."""
        return self.units.value() is not None and self.pay.is_valid

    @property
    def errors(self) -> dict[str, str]:
        """What is said to be wrong, by the name of the field."""
        return {name: field.error for name, field in self._fields.items() if field.error}

    def set_below(self, name: str, widget: QWidget) -> None:
        """Lay a widget, such as a suggestion, directly below a field."""
        self.body.add_below(widget, self._fields[name])
        self._below[name] = widget

    def show_only(self, *names: str) -> None:
        """Show these fields alone, so that a suggestion has room beside what it is about; none: show all."""
        for name, widget in (*self._fields.items(), *self._below.items()):
            widget.setVisible(not names or name in names)
        for section in (self._pay, self._rest):
            section.setVisible(not names)

    def take_occupation(self, code: str) -> None:
        """Put a suggested code into its field: an edit of the user."""
        self.occupation.set_value(code)
        self.occupation.setFocus()
        self._take_edit()

    def value(self) -> StaffPosition:
        """Return the position as it stands in the form."""
        node = self._nodes.get(self.department.key())
        inside = node is not None and not node.is_organisation
        return replace(
            self._given,
            number=self.number.value(),
            title=one_line(self.title.value()),
            units=self.units.value() or Decimal(0),
            department=node.key if node is not None and inside else None,
            organisation=node.key if node is not None and not inside else None,
            occupation_code=self.occupation.value(),
            register_link=self.place.value(),
            category=self.category.value(),
            pay=self.pay.value(),
            note=one_line(self.note.value()),
        )

    def show_position(
        self,
        position: StaffPosition,
        nodes: Sequence[DepartmentNode],
        scale: PayScale,
        original: Callable[[], str],
    ) -> None:
        """Show a position to edit.

        Args:
            position: The position.
            nodes: Where it may stand.
            scale: What its pay is reckoned from.
            original: Looks up the words of the paper that it was read from.
        """
        self._given, self._scale = position, scale
        self._nodes = {node.key: node for node in nodes}
        self.number.set_value(position.number)
        self.title.set_value(position.title)
        self.units.set_value(position.units)
        self.department.set_nodes(nodes)
        self.department.set_key(position.department or position.organisation or "")
        self.occupation.set_value(position.occupation_code)
        self.place.set_value(position.register_link)
        self.category.set_value(position.category)
        self.pay.set_value(position.pay)
        self.note.set_value(position.note)
        self._follow_basis()
        self._source.set_source(position.source, original)
        self.show_faults(())
        self.body.verticalScrollBar().setValue(0)
        self.retranslate()

    def show_faults(self, faults: Iterable[Message]) -> tuple[Message, ...]:
        """Say each fault beside its field, lead the keyboard to the first; return those without a field."""
        said: dict[str, str] = {}
        homeless = []
        for fault in faults:
            place = _FIELD_OF.get(fault.key)
            if place is None:
                homeless.append(fault)
            else:
                said.setdefault(place, self._language.say(fault))
        if self.units.value() is None:
            said["units"] = self._units_fault()
        for name, field in self._fields.items():
            field.set_error(said.get(name, ""))
        restate(self.units, wrong="units" in said)
        others = self.pay.show_faults(homeless)
        first = next((field for name, field in self._fields.items() if name in said), None)
        if first is not None:
            self.body.ensureWidgetVisible(first)
            first.focus()
        elif self.pay.focus_fault():
            self.body.ensureWidgetVisible(self.pay)
        return others

    def _units_fault(self) -> str:
        text = self.units.text().strip()
        if not text:
            return self.tr("The staff units are missing; 1 or 0,25 is expected.")
        return self.tr("«{text}» is no number; 1 or 0,25 is expected.").format(text=text)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.set_title(self.tr("Edit the position") if self.key else self.tr("New position"))
        captions = {
            "number": self.tr("Number on the paper"),
            "title": self.tr("Title"),
            "units": self.tr("Staff units"),
            "department": self.tr("Department"),
            "occupation": self.tr("Occupation code"),
            "place": self.tr("Place in the register"),
            "category": self.tr("Category"),
            "note": self.tr("Note"),
        }
        for name, caption in captions.items():
            self._fields[name].set_caption(caption)
        self._fields["units"].set_hint(self.tr("In quarters: 0,25; the arrows go up and down"))
        self._pay.set_title(self.tr("Pay"))
        self._rest.set_title(self.tr("Remarks"))
        self.occupation.set_words(
            self.tr("Code or words: 2411, accountant"),
            self.tr("The classifier in this database does not have this code."),
        )
        self.place.set_words(
            self.tr("Place or title: C2, accountant"),
            self.tr("The register in this database does not have this place."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_basis(self) -> None:
        self._follow_basis()
        self._take_edit()

    def _follow_basis(self) -> None:
        """Let what depends on place and units follow: the usual categories, and what the pay comes to."""
        place = self._places.normal(self.place.value())
        self.category.offer(self._places.categories(place) if place else ())
        self.pay.set_context(self._scale, place, self.units.value() or Decimal(0))

    def _take_edit(self) -> None:
        self.edited.emit()


_FIELD_OF: Final = {
    "staffing.no_title": "title",
    "staffing.wrong_units": "units",
    "staffing.wrong_unit_step": "units",
    "staffing.more_held": "units",
    "staffing.occupied_above_units": "units",
    "database.units_impossible": "units",
    "staffing.wrong_occupation_code": "occupation",
    "staffing.wrong_register_place": "place",
}
