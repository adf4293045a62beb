"""Section 1: what the framework is called, whose it is, and the decision that approved it."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.framework_words import approval_words
from nqs_desktop.ui.frameworks.level_fields import shortened_box
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.growing_text import GrowingText, fit
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line


class NameEditor(SectionEditor):
    """Edits the particulars of a version.

    Attributes:
        name: Name of the framework.
        organisation: Key of the organisation whose staffing table fills it; empty for none.
        note: What the version changes.
    """

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(desk, FrameworkSection.NAME, parent)
        self._organisations: dict[str, LocalizedText] = {}
        pane = DetailsPane(self)
        pane.setProperty("role", "raised")
        column = pane.column
        self.name = LocalizedField(lines=2, parent=column)
        self.organisation = shortened_box(ChoiceBox(("",), self._organisation_word, column))
        self.note = GrowingText(column, lines=2)
        self.note.resized.connect(lambda: fit([self.note]))
        self._approval = QLabel(column)
        self._approval.setWordWrap(True)
        self._name, self._organisation, self._note = (
            FormField(widget, column) for widget in (self.name, self.organisation, self.note)
        )
        for frame in (self._name, self._organisation, self._note):
            pane.add(frame)
        self._approved = pane.add_section(self._approval)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        self.name.edited.connect(self.touch)
        self.organisation.chosen.connect(self.touch)
        self.note.textChanged.connect(self._take_note)
        self.setFocusProxy(self.name)
        self.retranslate()

    def load(self) -> None:
        """Show what is stored."""
        version = self.desk.version
        if version is None:
            return
        found = self.desk.context.services.staffing.organisations()
        self._organisations = {one.key: one.name for one in found}
        self.organisation.set_values(("", *self._organisations))
        known = version.organisation if version.organisation in self._organisations else ""
        self.organisation.set_value(known or "")
        if self.name.value() != version.name:
            self.name.set_value(version.name)
        if self.note.toPlainText() != version.note:
            self.note.setPlainText(version.note)
        fit([self.note])
        self.name.set_read_only(not self.desk.writable)
        self.note.setReadOnly(not self.desk.writable)
        self.organisation.setEnabled(self.desk.writable)
        self._approval.setText(approval_words(version))
        self.settle()

    def store(self) -> bool:
        """Store the particulars."""
        version = self.desk.version
        if version is None or not self.pending:
            return True
        changed = replace(
            version,
            name=one_line(self.name.value()),
            organisation=self.organisation.value() or None,
            note=self.note.toPlainText().strip(),
        )
        self.settle()
        if self.desk.take(lambda service, _: service.save_particulars(changed)):
            return True
        self.touch()
        return False

    def go_to(self, part: str, column: int = 0) -> None:
        """Lead the keyboard to the name."""
        missing = self.name.value().missing
        self.name.editor(missing[0] if missing else Language.KK).setFocus()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._name.set_caption(self.tr("Name of the framework"))
        self._organisation.set_caption(self.tr("Organisation whose staffing table fills it"))
        self._note.set_caption(self.tr("What this version changes"))
        self._note.set_hint(self.tr("For those who work on it; it is not printed."))
        self._approved.set_title(self.tr("Approval"))
        if self.desk.version is not None:
            self._approval.setText(approval_words(self.desk.version))

    def _organisation_word(self, key: str) -> str:
        if not key:
            return self.tr("none")
        return self.desk.context.language.best(self._organisations[key])

    def _take_note(self) -> None:
        fit([self.note])
        version = self.desk.version
        if version is not None and self.note.toPlainText().strip() != version.note:
            self.touch()
