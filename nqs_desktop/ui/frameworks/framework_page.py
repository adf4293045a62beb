"""The page of sectoral qualifications frameworks: wiring."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_checks.finding import FrameworkFinding
from nqs_desktop.services.report_request import FRAMEWORK
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.framework_steps import FrameworkSteps
from nqs_desktop.ui.frameworks.framework_view import FrameworkView
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.frameworks.section_makers import section_makers
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.named_target import NamedTarget
from nqs_desktop.ui.widgets.tab_order import order_by_layout

_BETWEEN = "#"


class FrameworkPage(Page):
    """Write a framework section by section, see what is missing, approve and print it.

    Attributes:
        desk: The version in view.
        view: What is shown.
        steps: Steps over the framework and its versions.
        keep: Stores what is not stored yet.
        drop: Drops it.
        print: Opens the paper of a draft.
        print_approved: Opens that of an approved version, whose first command is a new version.
        new_version: Makes one.
    """

    def __init__(self, context: PageContext) -> None:
        """Build the page; the framework that comes first shows."""
        super().__init__(context)
        self.desk = FrameworkDesk(self)
        self.steps = FrameworkSteps(self.desk)
        self.keep = command(self, "save", "accent_text", "Ctrl+S")
        self.drop = command(self, "close", "text")
        self.print = command(self, "printing", "accent_text", "Ctrl+P")
        self.print_approved = command(self, "printing", "text", "Ctrl+P")
        self.new_version = command(self, "copy", "accent_text")
        self.view = FrameworkView(context.language, self._makers(), (self.drop, self.keep), self)
        self.add_action(self.view.picker.compare)
        self.add_action(self.print_approved)
        self.set_primary(self.print)
        self.set_primary(self.new_version)
        self.addActions([self.keep, self.drop, *self._commands()])
        self.set_split("framework", self.view.left, self.view.pane, shares=(7, 15))
        self._connect()
        self.subscribe(Topic.FRAMEWORKS, Topic.STAFFING, Topic.CLASSIFIER, Topic.ISCO)
        self.retranslate()
        with self.guard():
            self._open_any()

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.keep.setText(self.tr("Save"))
        self.drop.setText(self.tr("Discard"))
        for action in (self.print, self.print_approved):
            action.setText(self.tr("Print…"))
        self.new_version.setText(self.tr("New version"))
        self.view.retranslate()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.picker.draw()
        super().changeEvent(event)

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; what is being written stays as it stands."""
        version = self.desk.version
        with self.guard():
            if version is None:
                self._open_any()
                return
            self.desk.reload()
            if self.desk.version is None:
                self._open_any()
        if self.unsaved and any(version.key == change.key for change in change_set.changes):
            self.strip.show_notice(
                self.tr("This was changed elsewhere meanwhile. What you save here replaces it."),
                (self.tr("Show what is stored"), self._drop),
            )

    def first_focus(self) -> QWidget:
        """The list of sections."""
        return self.view.sections.table

    def open_target(self, target: str) -> None:
        """Show a version by its key; ``key#levels`` leads to a section of it."""
        key, _, section = target.partition(_BETWEEN)
        with self.guard():
            self._go(lambda: self.desk.open(key))
            if section:
                self._go(lambda: self._show_section(FrameworkSection(section)))

    def save(self) -> bool:
        """Store what is not stored yet."""
        editor = self.view.pane.editor
        return editor is None or editor.store()

    # --- building ---

    def _makers(self) -> Mapping[FrameworkSection, Callable[[], SectionEditor]]:
        makers = section_makers(self.desk, self._print, self.steps.fill, self._show_row)
        return {section: partial(self._made, make) for section, make in makers.items()}

    def _made(self, make: Callable[[], SectionEditor]) -> SectionEditor:
        editor = make()
        editor.pending_changed.connect(self._follow_edits)
        return editor

    def _commands(self) -> list[QAction]:
        picker = self.view.picker
        return [picker.new, picker.approve, picker.discard]

    def _connect(self) -> None:
        view, picker, steps = self.view, self.view.picker, self.steps
        for action, step in (
            (self.keep, self.save),
            (self.drop, self._drop),
            (self.print, self._print),
            (self.print_approved, self._print),
            (self.new_version, lambda: self._go(steps.amend)),
            (picker.new, lambda: self._go(steps.make)),
            (picker.approve, lambda: self._go(steps.approve)),
            (picker.amend, lambda: self._go(steps.amend)),
            (picker.compare, lambda: self._go(steps.compare)),
            (picker.discard, self._discard),
        ):
            action.triggered.connect(lambda _=False, step=step: step())
        picker.wanted.connect(lambda key: self._go(lambda: self.desk.open(key), picker.retranslate))
        view.sections.chosen.connect(self._choose_section)
        view.findings.wanted.connect(self._lead)
        view.empty.add_action(picker.new, primary=True)
        steps.shown.connect(self._show_version)
        steps.wanted.connect(self._lead)
        self.desk.changed.connect(self._show)
        self.desk.checked.connect(self._show_findings)

    # --- showing ---

    def _open_any(self) -> None:
        known = self.desk.service.list()
        self.desk.open(known[0].key if known else "")

    def _show_version(self, key: str) -> None:
        if key:
            self.desk.open(key)
        else:
            self._open_any()

    def _show(self) -> None:
        """Show the version on the desk; an editor that holds something is left alone."""
        version, view = self.desk.version, self.view
        view.show_something(
            shown=version is not None, sentence=self.tr("There is no sectoral qualifications framework yet.")
        )
        newest = self.desk.service.list()
        versions = () if version is None else self.desk.service.versions(version.framework)
        view.picker.show_versions(newest, versions, version)
        self._show_findings()
        if version is not None:
            editor = view.pane.show_section(view.pane.section)
            view.sections.choose(view.pane.section)
            if not editor.pending:
                editor.load()
        self._follow()

    def _show_findings(self) -> None:
        self.view.sections.show_states(self.desk.states, self.desk.findings)
        self.view.findings.show_findings(self.desk.findings)
        self._follow()

    def _show_section(self, section: FrameworkSection) -> None:
        editor = self.view.pane.show_section(section)
        self.view.sections.choose(section)
        editor.load()
        order_by_layout(editor)
        self._follow()

    def _show_row(self, key: str) -> None:
        """Show an occupation in table 3."""
        self._go(lambda: self._show_section(FrameworkSection.CARD))
        editor = self.view.pane.editor
        if editor is not None:
            editor.go_to(key)

    def _choose_section(self, section: FrameworkSection) -> None:
        self._go(
            lambda: self._show_section(section), lambda: self.view.sections.choose(self.view.pane.section)
        )

    def _lead(self, finding: FrameworkFinding) -> None:
        """Go to the place of a finding."""

        def go() -> None:
            self._show_section(finding.section)
            editor = self.view.pane.editor
            if editor is not None:
                editor.go_to(finding.part or finding.row, finding.column)

        self._go(go)

    def _follow(self) -> None:
        version = self.desk.version
        draft = version is not None and version.is_draft
        self.print.setEnabled(version is not None)
        self.print.setVisible(version is None or draft)
        self.print_approved.setVisible(version is not None and not draft)
        self.new_version.setVisible(version is not None and not draft and self.view.picker.amend.isVisible())
        for action in (self.keep, self.drop):
            action.setVisible(draft)
            action.setEnabled(self.unsaved)
        self.view.count_findings(number_text(len(self.desk.findings)) if self.desk.findings else "")
        self.set_quiet(self._counts())

    def _counts(self) -> str:
        if self.desk.version is None:
            return ""
        content = self.desk.content
        blocking = sum(one.blocks for one in self.desk.findings)
        counts = [
            (self.tr("occupations: {count}"), len(content.occupations)),
            (self.tr("rows of table 1: {count}"), len(content.levels)),
            (self.tr("found by the checks: {count}"), len(self.desk.findings)),
        ]
        if self.desk.writable:
            counts.append((self.tr("faults that keep it from being approved: {count}"), blocking))
        return " · ".join(words.format(count=number_text(count)) for words, count in counts)

    # --- what the user does ---

    def _go(self, step: Callable[[], object], stay: Callable[[], None] = lambda: None) -> None:
        """Go on once what was written is stored; otherwise the page says why it could not be, and stays."""
        if not self.save():
            stay()
            return
        with self.guard():
            step()

    def _follow_edits(self) -> None:
        editor = self.view.pane.editor
        self.set_unsaved(editor is not None and editor.pending)
        for action in (self.keep, self.drop):
            action.setEnabled(self.unsaved)

    def _drop(self) -> None:
        editor = self.view.pane.editor
        self.strip.clear()
        if editor is not None:
            editor.settle()
            editor.load()

    def _discard(self) -> None:
        self._drop()
        self.steps.discard()

    def _print(self) -> None:
        def open_paper() -> None:
            if self.desk.version is not None:
                target = NamedTarget(FRAMEWORK, self.desk.version.key)
                self.context.navigator.open_page("printing", str(target))

        self._go(open_paper)
