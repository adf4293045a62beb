"""How papers look: font, sizes, margins, direction and numbers of pages."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QSizePolicy, QWidget

from nqs_desktop.domain.paper_style import NumberPlace
from nqs_desktop.domain.paper_template import PaperTemplate
from nqs_desktop.ui.printing.template.field_group import FieldGroup
from nqs_desktop.ui.printing.template.margins_editor import MarginsEditor
from nqs_desktop.ui.printing.template.template_field import Editor, TemplateField, number_editor
from nqs_desktop.ui.printing.template.template_words import (
    direction_word,
    hyphens_word,
    number_place_word,
    total_word,
)
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox

Value = TypeVar("Value")

_SIZE_STEP, _SPACING_STEP = "0.5", "0.05"


class LookGroup(FieldGroup):
    """Edits the look of a template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._family_box = _FamilyBox(self)
        self._direction_box: ChoiceBox[bool | None] = ChoiceBox((None, False, True), direction_word, self)
        self._add_family()
        self._add_sizes()
        self._add_page()
        self._add_numbers()

    def offer_families(self, families: tuple[str, ...]) -> None:
        """Offer fonts; another one can be typed."""
        shown = self._family_box.currentText()
        self._family_box.clear()
        self._family_box.addItems(list(families))
        self._family_box.setEditText(shown)

    def show_template(self, own: PaperTemplate, inherited: PaperTemplate) -> None:
        """Show what is changed and what holds beside it; this is no edit of the user."""
        # Where all papers lie one way, one of them cannot go back to lying as it needs.
        open_choice = () if inherited.landscape is not None else (None,)
        self._direction_box.set_values((*open_choice, False, True))
        super().show_template(own, inherited)

    def _add_family(self) -> None:
        box = self._family_box
        editor = Editor(box, lambda: box.currentText().strip(), box.setEditText, str)
        field = TemplateField("family", editor, self)
        box.editTextChanged.connect(lambda _: field.take_edit())
        field.set_caption(self.tr("Font"))
        self.add(field)
        self.column.addWidget(field)

    def _add_sizes(self) -> None:
        captions = {
            "text": self.tr("Text, pt"),
            "table": self.tr("Tables, pt"),
            "title": self.tr("Title, pt"),
            "heading": self.tr("Headings, pt"),
            "spacing": self.tr("Distance of lines"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        for place, (name, caption) in enumerate(captions.items()):
            step = _SPACING_STEP if name == "spacing" else _SIZE_STEP
            number, editor = number_editor(self, step)
            field = TemplateField(name, editor, self, narrow=True)
            number.edited.connect(field.take_edit)
            field.set_caption(caption)
            self.add(field)
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)

    def _add_page(self) -> None:
        margins = MarginsEditor(self)
        field = TemplateField("margins", margins.editor, self)
        margins.edited.connect(field.take_edit)
        field.set_caption(self.tr("Margins, mm"))
        self.add(field)
        self.column.addWidget(field)
        box = self._direction_box
        editor: Editor[bool | None] = Editor(box, box.value, box.set_value, direction_word)
        direction = TemplateField("landscape", editor, self)
        box.chosen.connect(direction.take_edit)
        direction.set_caption(self.tr("Direction of the pages"))
        self.add(direction)
        self.column.addWidget(direction)

    def _add_numbers(self) -> None:
        self._add_choice("numbers", tuple(NumberPlace), number_place_word, self.tr("Page numbers"))
        self._add_choice("with_total", (True, False), total_word, self.tr("What a page number says"))
        self._add_choice("hyphens", (True, False), hyphens_word, self.tr("Ends of lines"))

    def _add_choice(
        self, name: str, values: tuple[Value, ...], word: Callable[[Value], str], caption: str
    ) -> None:
        box = ChoiceBox(values, word, self)
        editor = Editor(box, box.value, box.set_value, word)
        field = TemplateField(name, editor, self)
        box.chosen.connect(field.take_edit)
        field.set_caption(caption)
        self.add(field)
        self.column.addWidget(field)


class _FamilyBox(QComboBox):
    """A font of this computer, or the name of another one: a template may come from elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: scrolling must not change what is chosen."""
        event.ignore()
