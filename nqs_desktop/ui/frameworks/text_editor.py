"""The sections that are text: each part in both languages, with what it must say."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection, SectionPart
from nqs_desktop.domain.framework_sections import PARTS, part_instruction, part_title
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField

_LINES = 5


class TextEditor(SectionEditor):
    """Edits the texts of a section.

    Attributes:
        fields: The texts by what they say.
    """

    def __init__(self, desk: FrameworkDesk, section: FrameworkSection, parent: QWidget | None = None) -> None:
        """Offer a field for each part of the section."""
        super().__init__(desk, section, parent)
        self.fields: dict[SectionPart, LocalizedField] = {}
        self._frames: dict[SectionPart, FormField] = {}
        self._pane = DetailsPane(self)
        self._pane.setProperty("role", "raised")
        for part in PARTS[section]:
            field = LocalizedField(lines=_LINES, parent=self._pane.column)
            frame = FormField(field, self._pane.column)
            field.edited.connect(self.touch)
            self._pane.add(frame)
            self.fields[part], self._frames[part] = field, frame
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pane)
        self.setFocusProxy(self.fields[PARTS[section][0]])
        self.retranslate()

    def load(self) -> None:
        """Show what is stored."""
        for part, field in self.fields.items():
            text = self.desk.content.texts.get(part, LocalizedText())
            if field.value() != text:  # otherwise the keyboard would lose its place
                field.set_value(text)
            field.set_read_only(not self.desk.writable)
        self.settle()

    def store(self) -> bool:
        """Store the texts that differ, each as a step of its own."""
        stored = self.desk.content.texts
        values = {part: field.value() for part, field in self.fields.items()}
        changed = {part: text for part, text in values.items() if text != stored.get(part, LocalizedText())}
        self.settle()
        for part, text in changed.items():
            if not self._put(part, text):
                self.touch()
                return False
        return True

    def _put(self, part: SectionPart, text: LocalizedText) -> bool:
        return self.desk.take(lambda service, version: service.save_text(version, part, text))

    def go_to(self, part: str, column: int = 0) -> None:
        """Lead the keyboard to a text: where one language is missing, to that."""
        if part in self.fields:
            wanted = SectionPart(part)
            field = self.fields[wanted]
            missing = field.value().missing
            self._pane.ensureWidgetVisible(self._frames[wanted])
            field.editor(missing[0] if missing else Language.KK).setFocus()

    def retranslate(self) -> None:
        """Set the words anew."""
        say = self.desk.context.language.say
        for part, frame in self._frames.items():
            frame.set_caption(say(part_title(part)))
            frame.set_hint(say(part_instruction(part)))
