"""The candidates page: wiring."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.ui.candidates.candidate_card import CandidateCard
from nqs_desktop.ui.candidates.candidate_commands import CandidateCommands
from nqs_desktop.ui.candidates.candidate_files import CandidateFiles
from nqs_desktop.ui.candidates.candidate_form import CandidateForm
from nqs_desktop.ui.candidates.candidate_listing import CandidateListing
from nqs_desktop.ui.candidates.candidate_rows import candidate_columns
from nqs_desktop.ui.candidates.candidates_view import CandidatesView
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pending_edits import settle_edits
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.search_box import SearchBox

_SECOND_LOOK_AFTER_MILLISECONDS = 300


class CandidatesPage(Page):
    """Persons with their diplomas and labour books."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._candidates = context.services.candidates
        self._shown = self._wanted = ""
        self.commands = commands = CandidateCommands(self)
        self.add, self.edit, self.check, self.remove = (
            commands.add,
            commands.edit,
            commands.check,
            commands.remove,
        )
        codes = SpecialtyCodes(context.services.study_forms, context.language)
        self._model = RowTableModel(
            candidate_columns(context.language, self._candidates.today), lambda row: row.key, self
        )
        self.view = CandidatesView(
            self._model,
            CandidateCard(context.language, (self.check, self.edit), self),
            CandidateForm(codes, context.language, commands.save, commands.discard, commands.save_next, self),
            (self.add, commands.take_in, commands.template),
            self,
        )
        self._files = CandidateFiles(self, self.view.card.files)
        self.search = SearchBox(self)
        self._listing = CandidateListing(context, self.view, self._model, self.search)
        self._second_look = QTimer(self)
        self._second_look.setSingleShot(True)
        self._second_look.setInterval(_SECOND_LOOK_AFTER_MILLISECONDS)
        self._second_look.timeout.connect(self._look_twice)
        self.set_search(self.search)
        self.add_action(self.remove)
        for command in (commands.take_in, commands.export, commands.template):
            self.add_action(command)
        self.set_primary(self.add)
        self.addActions([self.edit, self.check, commands.save, commands.discard, commands.save_next])
        self.addActions([self.view.filters.focus_action, self.view.filters.clear_action])
        self.set_split("candidates", self.view.left, self.view.details, shares=(12, 9))
        self._connect()
        self.subscribe(Topic.CANDIDATES, Topic.SPECIALTIES, Topic.OCCUPANCY)
        self.retranslate()
        self._load()

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Name or IIN"))
        self.commands.retranslate()
        self.view.table.setAccessibleName(self.tr("Candidates"))
        self._model.retranslate()
        self._fill()

    # --- the table ---

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; edits that are under way stay."""
        keys = {change.key for change in change_set.changes if change.topic is Topic.CANDIDATES}
        with self.guard():
            if keys:
                self._listing.update(keys)
            else:
                self._show_loaded()

    def open_target(self, target: str) -> None:
        """Show one candidate."""
        if settle_edits(self):
            self._leave_form()
            self._wanted = target
            if not self._listing.is_loading:
                self._show_loaded()

    def first_focus(self) -> QWidget:
        """The table, or the command that fills it."""
        return self.view.table if self._listing.rows else self.search

    def _load(self) -> None:
        with self.guard():
            self._listing.load()

    def _show_loaded(self) -> None:
        """Show whom somebody wanted to see, or who was shown before, once the list is there."""
        self._count()
        if self.unsaved:
            return
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._listing.reveal(wanted)
        rows = self._listing.rows
        self._show(wanted or self.view.table.key or (rows[0].key if rows else ""))

    def _fill(self) -> None:
        self._listing.fill()
        self._count()

    def _count(self) -> None:
        self.set_quiet(self.tr("%n candidate(s)", "", len(self._listing.rows)))
        self.commands.export.setEnabled(bool(self._listing.rows))
        self.remove.setEnabled(bool(self.view.table.key))

    def _choose(self, key: str) -> None:
        self.remove.setEnabled(bool(key))
        if not key or key == self._shown:
            return
        if settle_edits(self):
            self._show(key)
        else:
            self._mark_row(self._shown)

    def _mark_row(self, key: str) -> None:
        """Go to a row without hearing of it."""
        blocked = self.view.table.blockSignals(True)
        self.view.table.choose(key)
        self.view.table.blockSignals(blocked)
        self.remove.setEnabled(bool(self.view.table.key))

    # --- card and form ---

    def _show(self, key: str) -> None:
        self._shown = key
        self.set_unsaved(False)
        if self._listing.row(key) is None:
            self._shown = ""
            self.view.show_nobody(self.tr("Choose a candidate to see the record here."))
        else:
            with self.guard():
                candidate = self._candidates.candidate(key)
                warnings = self._candidates.warnings(candidate)
                today = self._candidates.today()
                held = self.context.services.occupancies.of_candidate(key, today)
                self.view.card.show_candidate(candidate, warnings, today, held)
                self.view.show_card()
                self._files.look(candidate)
            if self.view.table.key != key:
                self._mark_row(key)
        self._enable()

    def _enable(self) -> None:
        editing = self.view.is_editing
        for command in (self.edit, self.check):
            command.setEnabled(bool(self._shown) and not editing)
        self.commands.save.setEnabled(self.unsaved)
        self.commands.save_next.setEnabled(self.unsaved)
        self.commands.discard.setEnabled(editing)

    def _start_edit(self) -> None:
        candidate = self.view.card.candidate
        if self._shown and candidate is not None:
            self._open_form(candidate)

    def _begin(self) -> None:
        if settle_edits(self):
            self.set_unsaved(False)
            self._shown = ""
            self.view.table.choose("")
            self._open_form(Candidate("", ""))

    def _open_form(self, candidate: Candidate) -> None:
        self.strip.clear()
        self.view.form.set_value(candidate)
        self.view.form.show_warnings(())
        self.view.show_form()
        self.view.form.go_to_name()
        self._enable()
        if candidate.key:
            self._second_look.start()

    def _take_edit(self) -> None:
        self.set_unsaved(True)
        self._enable()
        self._second_look.start()

    def _look_twice(self) -> None:
        """Say what the rules make of the fields as they stand, once typing rests."""
        if not self.view.is_editing:
            return
        candidate = self._named(self.view.form.value())
        self.view.form.show_faults(self._candidates.faults(candidate))
        self.view.form.show_warnings(self._candidates.warnings(candidate))

    def _named(self, candidate: Candidate) -> Candidate:
        """Return the candidate with a name to speak of, while the name is not typed yet."""
        return candidate if candidate.name else replace(candidate, name=self.tr("new"))

    def save(self) -> bool:
        """Store what the form holds; returns whether nothing is left to store."""
        form = self.view.form
        if not self.unsaved:
            return True
        if form.complain() or self._candidates.faults(form.value()):
            form.show_faults(self._candidates.faults(self._named(form.value())))
            form.go_to_fault()
            return False
        with self.guard():
            stored, change_set = self._candidates.save(form.value())
            self.announce(change_set)
            self.set_unsaved(False)
            self._leave_form()
            self._wanted = stored.key
            self._listing.update([stored.key])
            self.view.table.setFocus()
        return not self.unsaved

    def _save_and_begin(self) -> None:
        if self.view.is_editing and self.save():
            self._begin()

    def _drop_edits(self) -> None:
        key = self.view.form.key
        self.set_unsaved(False)
        self._leave_form()
        self._show(key or self.view.table.key)
        self.view.table.setFocus()

    def _leave_by_escape(self) -> None:
        if settle_edits(self) and self.view.is_editing:
            self._drop_edits()

    def _leave_form(self) -> None:
        self._second_look.stop()
        self.set_unsaved(False)
        self.view.show_card()

    # --- commands ---

    def _remove_chosen(self) -> None:
        self._remove_candidate(self.view.table.key)

    def _remove_candidate(self, key: str) -> None:
        row = self._listing.row(key)
        if row is None:
            return
        with self.guard():
            place = self._model.index_of(key).row()
            next_key = self._key_at(place + 1) or self._key_at(place - 1)
            change_set = self._candidates.remove(key)
            self._leave_form()
            self._wanted = next_key
            self._listing.update([key])
            if not next_key:
                self._show("")
            self.announce(change_set)
            offer_undo(self, self.tr("Removed: {name}").format(name=row.name), change_set)

    def _key_at(self, place: int) -> str:
        return self._model.key_at(self._model.index(place, 0))

    def _open_check(self) -> None:
        if self._shown:
            self.context.navigator.open_page("check", self._shown)

    def _bring_in(self) -> None:
        from nqs_desktop.ui.importing.import_dialog import offer_import

        offer_import(self, "candidates")

    def _connect(self) -> None:
        commands = self.commands
        for command, run in (
            (commands.add, self._begin),
            (commands.edit, self._start_edit),
            (commands.check, self._open_check),
            (commands.remove, self._remove_chosen),
            (commands.take_in, self._bring_in),
            (commands.export, self._files.offer_export),
            (commands.template, self._files.offer_template),
            (commands.save, self.save),
            (commands.save_next, self._save_and_begin),
            (commands.discard, self._drop_edits),
        ):
            command.triggered.connect(lambda _=False, run=run: run())
        escape = QShortcut(QKeySequence("Esc"), self.view.form)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave_by_escape)
        self._listing.loaded.connect(self._show_loaded)
        self.search.searched.connect(lambda _: self._fill())
        self.view.filters.changed.connect(self._fill)
        self.view.card.files.open_wanted.connect(self._files.open)
        self.view.card.position_wanted.connect(lambda key: self.context.navigator.open_page("staffing", key))
        attachments = self.view.form.attachments
        attachments.unread.connect(lambda paths: self._files.read(paths, attachments.take_digests))
        self.search.left_downwards.connect(self.view.table.setFocus)
        self.view.table.chosen.connect(self._choose)
        self.view.table.opened.connect(lambda _: self._start_edit())
        self.view.table.removal_wanted.connect(self._remove_candidate)
        self.view.form.edited.connect(self._take_edit)
