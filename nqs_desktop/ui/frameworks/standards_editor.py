"""Section 7: professional standards that are there, and those that are planned."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.framework import FrameworkSection, ProfessionalStandard, StandardState
from nqs_desktop.domain.framework_sections import standard_word
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.row_form import RowForm
from nqs_desktop.ui.frameworks.rows_editor import RowsEditor
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_REFERENCE = 2


class StandardForm(RowForm[ProfessionalStandard]):
    """Edits a professional standard.

    Attributes:
        name: Its name.
        state: Whether it is there or planned.
        reference: Its order, or the year planned.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._row = ProfessionalStandard("", LocalizedText())
        self.name = LocalizedField(lines=2, parent=self.column)
        self.state = ChoiceBox(
            tuple(StandardState), lambda state: language.say(standard_word(state)), self.column
        )
        self.reference = QLineEdit(self.column)
        self._name, self._reference = (
            FormField(self.name, self.column),
            FormField(self.reference, self.column),
        )
        self._state = FormField(self.state, self.column, narrow=True)
        for field in (self._name, self._state, self._reference):
            self.add(field)
        self.name.edited.connect(self.edited)
        self.state.chosen.connect(self.edited)
        self.state.chosen.connect(self._say_reference)
        self.reference.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> ProfessionalStandard:
        """Return the standard as it stands."""
        return replace(
            self._row,
            name=one_line(self.name.value()),
            state=self.state.value(),
            reference=self.reference.text().strip(),
        )

    def show_row(self, row: ProfessionalStandard) -> None:
        """Show a standard."""
        self._row = row
        self.name.set_value(row.name)
        self.state.set_value(row.state)
        self.reference.setText(row.reference)
        self._say_reference()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        self.name.set_read_only(read_only)
        self.state.setEnabled(not read_only)
        self.reference.setReadOnly(read_only)

    def go_to(self, column: int) -> None:
        """Lead the keyboard to a field."""
        (self.reference if column == _REFERENCE else self.name).setFocus()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._name.set_caption(self.tr("Name of the standard"))
        self._state.set_caption(self.tr("State"))
        self._say_reference()

    def _say_reference(self) -> None:
        existing = self.state.value() is StandardState.EXISTING
        self._reference.set_caption(
            self.tr("Order that approved it") if existing else self.tr("Year in which it is to be made")
        )


class StandardsEditor(RowsEditor[ProfessionalStandard]):
    """Edits section 7."""

    kind = "standard"

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Start empty."""
        language = desk.context.language
        columns: tuple[Column[ProfessionalStandard], ...] = (
            Column(
                lambda: translate("StandardsEditor", "Name of the standard"),
                lambda row: language.best(row.name),
            ),
            Column(
                lambda: translate("StandardsEditor", "State"),
                lambda row: language.say(standard_word(row.state)),
            ),
            Column(
                lambda: translate("StandardsEditor", "Order or year"), lambda row: row.reference, width=200
            ),
        )
        form = StandardForm(language)
        super().__init__(desk, FrameworkSection.STANDARDS, columns, form, wide=0, parent=parent)
        self.retranslate()

    def rows(self) -> Sequence[ProfessionalStandard]:
        """Return the standards."""
        return self.desk.content.standards

    def new_row(self) -> ProfessionalStandard:
        """Return a standard without a name."""
        return ProfessionalStandard("", LocalizedText())

    def put(self, row: ProfessionalStandard) -> Callable[..., ChangeSet]:
        """Return the step that stores a standard."""
        return lambda service, version: service.save_standards(version, [row])[1]

    def fault(self, row: ProfessionalStandard) -> str:
        """A standard needs a name."""
        return "" if row.name else self.tr("Write what the standard is called.")

    def removed_words(self) -> str:
        """Say that a standard was removed."""
        return self.tr("The standard was removed.")

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.add.setText(self.tr("Add a standard"))
        self.table.setAccessibleName(self.tr("Professional standards"))
        self.set_nothing(self.tr("No professional standard is entered yet."))
