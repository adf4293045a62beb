"""The dialog of the template: of all papers of an organisation, or of one paper alone."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper_template import ALL_PAPERS, UNCHANGED
from nqs_desktop.services.paper_look import Templates
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.template.page_preview import PagePreview
from nqs_desktop.ui.printing.template.sample_run import SampleRun
from nqs_desktop.ui.printing.template.template_form import TemplateForm
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_SIZE: Final = (1160, 690)
_FORM_WIDTH: Final = 540
_LEAST_WITH_PREVIEW: Final = 900
QWIDGETSIZE_MAX: Final = 16_777_215
"""Qt's own word for no limit, which its bindings leave out."""


@dataclass(frozen=True, slots=True)
class TemplateSubject:
    """Whose papers are changed, and which.

    Attributes:
        organisation: Key of the organisation; empty where the paper is nobody's.
        owner: Its name.
        request: A paper to look at; its name is that of the one paper.
        paper_name: What the one paper is called; empty where only all papers together are changed.
    """

    organisation: str
    owner: str
    request: ReportRequest
    paper_name: str = ""


class TemplateDialog(LaidOutDialog):
    """Edits templates and shows the first page; accepted once they are stored.

    Signals:
        stored: The step that stored them.
    """

    stored = Signal(object)

    def __init__(self, context: PageContext, subject: TemplateSubject, parent: QWidget | None = None) -> None:
        """Show the templates of ``subject`` as they are stored."""
        super().__init__(parent)
        self._language, self._service = context.language, context.services.paper_templates
        self._subject = subject
        self._given = self._service.all_of(subject.organisation)
        self.setWindowTitle(self.tr("Look of the papers"))
        self.resize(*_SIZE)
        papers = (ALL_PAPERS, subject.request.name) if subject.paper_name else (ALL_PAPERS,)
        self.forms = {paper: TemplateForm(paper, self._service, self._language, self) for paper in papers}
        self.scope = ChoiceBox(papers, self._scope_word, self)
        self.preview = PagePreview(self)
        self._strip = NoticeStrip(self)
        self._left = QWidget(self)
        self._stack = QStackedWidget(self)
        self._reset = QPushButton(self)
        self.save_button = QPushButton(self.tr("Save"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        sample = self._service.sample(subject.request)
        self._run = SampleRun(sample, context.tasks, self._language, self)
        self._lay_out()
        self._connect()
        self._fill()
        self._show_scope()
        self._offer_families(context)

    @property
    def changed(self) -> Templates:
        """The templates that differ from those that are stored."""
        return {
            paper: form.value()
            for paper, form in self.forms.items()
            if form.value() != self._given.get(paper, UNCHANGED) or not form.judge()
        }

    def accept(self) -> None:
        """Store all templates that were changed as one step and close, unless something is wrong."""
        wrong = next((paper for paper, form in self.forms.items() if not form.judge()), None)
        if wrong is not None:
            self.scope.set_value(wrong)
            self._show_scope()
            self.forms[wrong].lead_to_fault()
            return
        changed = self.changed
        if changed:
            try:
                change_set = self._service.save_all(self._subject.organisation, changed)
            except UserError as error:
                self._strip.show_error(self._language.say(error.message))
                return
            self.stored.emit(change_set)
        self._run.stop()
        super().accept()

    def reject(self) -> None:
        """Close; edits are dropped only when the user says so."""
        if self.changed:
            buttons = QMessageBox.StandardButton
            text = self.tr("The look was changed and is not saved. Close nevertheless?")
            choice = buttons.Discard | buttons.Cancel
            if QMessageBox.question(self, "NQS Desktop", text, choice, buttons.Cancel) != buttons.Discard:
                return
        self._run.stop()
        super().reject()

    def choose_scope(self, paper: str) -> None:
        """Show the fields of all papers or of the one paper."""
        self.scope.set_value(paper)
        self._show_scope()

    def reset(self) -> None:
        """Set every field of what shows back to what holds without it; storing is for the user to do."""
        form = self.forms[self.scope.value()]
        form.show_template(UNCHANGED, form.inherited)
        self._take_edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the preview where there is room for it."""
        super().resizeEvent(event)
        seen = self.width() >= _LEAST_WITH_PREVIEW
        self.preview.setVisible(seen)
        self._left.setMaximumWidth(_FORM_WIDTH if seen else QWIDGETSIZE_MAX)

    # --- building ---

    def _lay_out(self) -> None:
        scope = FormField(self.scope, self)
        scope.set_caption(self.tr("These changes hold for"))
        scope.setVisible(len(self.forms) > 1)
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for form in self.forms.values():
            self._stack.addWidget(form)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(scope)
        left.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self._left, 1)
        middle.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._reset)
        foot.addStretch(1)
        restyle(self.save_button, "primary")
        for button in (self.save_button, self._cancel):
            foot.addWidget(button)
        for button in (self._reset, self.save_button, self._cancel):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self._strip)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for form in self.forms.values():
            form.edited.connect(self._take_edit)
        self.scope.chosen.connect(self._show_scope)
        self._reset.clicked.connect(self.reset)
        self.save_button.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._run.made.connect(self.preview.show_file)
        self._run.refused.connect(self.preview.show_text)

    def _offer_families(self, context: PageContext) -> None:
        context.tasks.start(
            self.tr("Looking for fonts"),
            lambda _: self._service.families(),
            initiator=self,
            on_success=self._take_families,
        )

    def _take_families(self, families: tuple[str, ...]) -> None:
        for form in self.forms.values():
            form.look.offer_families(families)

    # --- showing ---

    def _scope_word(self, paper: str) -> str:
        if paper == ALL_PAPERS:
            owner = self._subject.owner
            if not owner:
                return self.tr("All papers that are nobody's")
            return self.tr("All papers of {organisation}").format(organisation=owner)
        return self.tr("This paper only: {paper}").format(paper=self._subject.paper_name)

    def _fill(self) -> None:
        for paper, form in self.forms.items():
            own = self._given.get(paper, UNCHANGED)
            form.show_template(own, self._service.inherited(self._given, paper))
        self._preview()

    def _show_scope(self) -> None:
        paper = self.scope.value()
        self._stack.setCurrentWidget(self.forms[paper])
        words = self.tr("Standard look") if paper == ALL_PAPERS else self.tr("As all papers")
        self._reset.setText(words)

    def _take_edit(self) -> None:
        """Let the one paper inherit what all papers are changed to, and show how it looks."""
        self._strip.clear()
        templates = self._templates()
        for paper, form in self.forms.items():
            inherited = self._service.inherited(templates, paper)
            if form.inherited != inherited:
                form.show_template(form.value(), inherited)
            form.judge()
        self._preview()

    def _templates(self) -> Templates:
        return {**self._given, **{paper: form.value() for paper, form in self.forms.items()}}

    def _preview(self) -> None:
        if all(form.judge() for form in self.forms.values()):
            self._run.ask(self._templates())
