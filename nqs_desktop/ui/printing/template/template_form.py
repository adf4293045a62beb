"""The fields of a template: how papers look, what stands above and below them, what they hold."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.paper_template import UNCHANGED, PaperTemplate
from nqs_desktop.domain.paper_template_rules import template_faults
from nqs_desktop.services.paper_templates import PaperTemplates
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.printing.template.contents_group import ContentsGroup
from nqs_desktop.ui.printing.template.head_group import HeadGroup
from nqs_desktop.ui.printing.template.look_group import LookGroup
from nqs_desktop.ui.printing.template.template_field import TemplateField
from nqs_desktop.ui.widgets.details_pane import DetailsPane


class TemplateForm(DetailsPane):
    """Edits the template of one paper, or of all papers.

    Attributes:
        paper: Name of the paper.
        look: Font, sizes, margins, pages.
        head: Logo and words.
        contents: What it holds.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self, paper: str, templates: PaperTemplates, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Show the standard look."""
        super().__init__(parent)
        self.paper = paper
        self._language = language
        self._inherited = templates.inherited({}, paper)
        self.head = HeadGroup(self.column)
        self.contents = ContentsGroup(
            templates.parts_of(paper),
            templates.blocks_of(paper),
            templates.columns_of(paper),
            language,
            self.column,
        )
        self.look = LookGroup(self.column)
        self._fixed = templates.has_fixed_look(paper)
        self._groups = (self.head, self.contents) if self._fixed else (self.look, self.head, self.contents)
        self._lay_out()
        for group in self._groups:
            group.edited.connect(self.edited)
        self.show_template(UNCHANGED, self._inherited)

    def value(self) -> PaperTemplate:
        """Return what is changed; a field that holds no value counts as not changed."""
        changed: dict[str, Any] = {
            name: value for group in self._groups for name, value in group.changed().items()
        }
        return replace(UNCHANGED, **changed)

    @property
    def inherited(self) -> PaperTemplate:
        """What holds where nothing is changed."""
        return self._inherited

    def show_template(self, own: PaperTemplate, inherited: PaperTemplate) -> None:
        """Show a template and what holds where it leaves something open; this is no edit of the user."""
        self._inherited = inherited
        for group in self._groups:
            group.show_template(own, inherited)
        self.judge()

    def judge(self) -> bool:
        """Say beside each field what is wrong with it; return whether nothing is."""
        return self._judged() is None

    def lead_to_fault(self) -> None:
        """Lead the keyboard to the first field that is wrong."""
        wrong = self._judged()
        if wrong is not None:
            wrong.focus()
            self.ensureWidgetVisible(wrong)

    def _judged(self) -> TemplateField[Any] | None:
        faults = {
            fault.field.partition(".")[0]: self._language.say(fault.words)
            for fault in template_faults(self.value())
        }
        for group in self._groups:
            faults |= {field.name: self.tr("Type a number.") for field in group.empty()}
        found = [group.show_faults(faults) for group in self._groups]
        return next((field for field in found if field is not None), None)

    def _lay_out(self) -> None:
        look = self.add_section(self.look)
        look.set_title(self.tr("Look"))
        if self._fixed:
            self.look.hide()
            told = QLabel(self.tr("The order that this paper follows says how it looks."), self.column)
            told.setWordWrap(True)
            told.setProperty("role", "quiet")
            look.add(told)
        self.add_section(self.head).set_title(self.tr("Above and below"))
        self.add_section(self.contents).set_title(self.tr("What it holds"))
