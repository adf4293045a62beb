"""The requirements page: wiring."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Requirement, RequirementPart, ReviewReason
from nqs_desktop.domain.requirement_comparison import differing, unasked, with_aspects
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.models.position_table import PositionSearch
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.pending_edits import go_on
from nqs_desktop.ui.requirements.requirement_card import RequirementCard
from nqs_desktop.ui.requirements.requirement_form import RequirementForm
from nqs_desktop.ui.requirements.requirements_view import Filter, RequirementDetails, RequirementList
from nqs_desktop.ui.requirements.reread_dialog import RereadDialog, aspect_word
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.staffing.approval_words import closed_words
from nqs_desktop.ui.staffing.position_edits import original_of, path_names
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.search_box import SearchBox


class RequirementsPage(Page):
    """What each position demands: read, corrected, decided upon."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._staffing = context.services.staffing
        self._rows: tuple[PositionRow, ...] = ()
        self._key = ""
        self._closed = ""
        self._find = PositionSearch()
        self.search = SearchBox(self)
        self.list = RequirementList(context.language, self)
        self._make_commands()
        self.details = RequirementDetails(
            RequirementCard(context.language, self),
            RequirementForm(
                context.language,
                (self.discard, self.keep),
                self.reread,
                SpecialtyCodes(context.services.study_forms, context.language),
                self,
            ),
            self,
        )
        self.set_search(self.search)
        for action in (self.to_staffing, self.to_printing, self.reread):
            self.add_action(action)
        self.set_primary(self.edit)
        self.addActions([self.keep, self.discard])
        self.set_split("requirements", self.list, self.details, shares=(8, 17))
        self._connect()
        self.subscribe(Topic.STAFFING, Topic.REQUIREMENTS)
        self.retranslate()

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Title, number or department"))
        self.edit.setText(self.tr("Edit"))
        self.keep.setText(self.tr("Save"))
        self.discard.setText(self.tr("Discard"))
        self.reread.setText(self.tr("Read the texts again"))
        self.to_staffing.setText(self.tr("Show in the staffing table"))
        self.to_printing.setText(self.tr("Print the sheet of this position"))
        self.to_import.setText(self.tr("Import requirements…"))
        self.list.filter.setAccessibleName(self.tr("Which positions"))
        self.list.table.setAccessibleName(self.tr("Positions"))
        self.list.model.retranslate()
        self._load()
        if not self.details.is_form:
            self._show()

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now; what is being edited stays as it stands."""
        self._load()
        if not self.unsaved:
            self._show()
        elif any(change.key == self._key for change in change_set.changes):
            self.strip.show_notice(
                self.tr("This was changed elsewhere meanwhile. What you save here replaces it."),
                (self.tr("Show what is stored"), self._drop),
            )

    def first_focus(self) -> QWidget:
        """The list."""
        return self.list.table

    def open_target(self, target: str) -> None:
        """Show the requirement of a position by its key; ``key#experience`` leads to editing that cell."""
        key, _, part = target.partition("#")
        self._go(lambda: self._reveal(key))
        if part and key == self._key and not self.details.is_form:
            self._edit_part(RequirementPart(part))

    def save(self) -> bool:
        """Store what is being edited, as one step."""
        self.strip.clear()
        try:
            return not self.details.is_form or self._store()
        except UserError as error:
            self.show_error(error)
            return False

    # --- building ---

    def _make_commands(self) -> None:
        self.edit = command(self, "edit", "accent_text", "F2")
        self.keep = command(self, "save", "accent_text", "Ctrl+S")
        self.discard = command(self, "close", "text")
        self.reread = command(self, "refresh", "text", "Ctrl+R")
        self.to_staffing = command(self, "staffing", "text")
        self.to_printing = command(self, "printing", "text")
        self.to_import = command(self, "import", "text")

    def _connect(self) -> None:
        self.edit.triggered.connect(self._open_form)
        self.keep.triggered.connect(self.save)
        self.discard.triggered.connect(self._drop)
        self.reread.triggered.connect(self._read_again)
        self.to_staffing.triggered.connect(lambda: self._open_page("staffing"))
        self.to_printing.triggered.connect(lambda: self._open_page("printing"))
        self.to_import.triggered.connect(lambda: self.context.navigator.open_page("staffing"))
        self.list.table.chosen.connect(lambda key: self._go(lambda: self._choose(key)))
        self.list.table.opened.connect(lambda _: self.edit.trigger())
        self.list.filtered.connect(self._show_rows)
        self.list.empty.add_action(self.to_import)
        self.search.searched.connect(lambda _: self._show_rows())
        self.search.left_downwards.connect(self.list.table.setFocus)
        self.details.card.settled.connect(self._settle_reason)
        self.details.card.part_wanted.connect(self._edit_part)
        self.details.form.edited.connect(lambda: self.set_unsaved(True))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.details.form)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave_form)

    # --- showing ---

    def _go(self, step: Callable[[], None]) -> None:
        """Go on to something else, once the edits are saved or dropped."""
        go_on(self, step, self._mark)

    def _load(self) -> None:
        self._rows = tuple(self._staffing.positions())
        # Edits under way belong to their position, also to one that is gone meanwhile.
        if not self.unsaved and not any(row.key == self._key for row in self._rows):
            self._key = self._rows[0].key if self._rows else ""
        review = sum(row.needs_review for row in self._rows)
        missing = sum(row.text_missing for row in self._rows)
        counts = (
            (self.tr("positions: {count}"), len(self._rows)),
            (self.tr("a person decides: {count}"), review),
            (self.tr("a text is missing: {count}"), missing),
        )
        said = [words.format(count=number_text(count)) for words, count in counts if count]
        self.set_quiet(" · ".join(said))
        self._show_rows()

    def _show_rows(self) -> None:
        text = self.search.text().strip()
        rows = self.list.filtered_rows(self._find.find(self._rows, text))
        self.to_import.setVisible(not self._rows)
        with QSignalBlocker(self.list.table):
            self.list.show_rows(rows, number_text(len(rows)), self._nothing(text))
        self._mark()

    def _nothing(self, text: str) -> str:
        if not self._rows:
            return self.tr("There is no position in this database yet.")
        if text:
            return self.tr("Nothing found for «{text}».").format(text=text)
        return self.tr("There is nothing of this kind: all is settled.")

    def _mark(self) -> None:
        with QSignalBlocker(self.list.table):
            self.list.table.choose(self._key)

    def _show(self) -> None:
        with self.guard():
            if self._key:
                position = self._staffing.position(self._key)
                nodes = self._staffing.tree()
                where = position.department or position.organisation
                path = path_names(where, nodes, self.context.language.best)
                self._closed = closed_words(self.context.services, position.organisation)
                self.details.card.show_position(
                    position, path, original_of(self._staffing, self._key), self._sharers(), self._closed
                )
                self.details.setCurrentWidget(self.details.card)
            else:
                self.details.show_nothing(self.tr("Choose a position."))
        self._follow()

    def _follow(self) -> None:
        form, chosen = self.details.is_form, bool(self._key)
        self.edit.setVisible(chosen and not form)
        self.edit.setEnabled(not self._closed)
        self.edit.setToolTip(self._closed)
        for action in (self.keep, self.discard):
            action.setEnabled(form)
        for action in (self.to_staffing, self.to_printing):
            action.setEnabled(chosen)
        self.reread.setEnabled(chosen and not self._closed)
        self.details.setVisible(chosen)

    def _sharers(self) -> list[LocalizedText]:
        """Return the titles of the other positions that have the sheet in view."""
        keys = set(self._staffing.sharers(self._key)) - {self._key}
        return [row.title for row in self._rows if row.key in keys]

    def _choose(self, key: str) -> None:
        if key:
            self._key = key
            self._mark()
            self._show()

    def _reveal(self, key: str) -> None:
        self._staffing.position(key)
        self.search.clear()
        self.list.filter.set_value(Filter.ALL)
        self._show_rows()
        self._choose(key)

    def _open_page(self, page: str) -> None:
        self.context.navigator.open_page(page, self._key)

    # --- changing ---

    def _open_form(self) -> None:
        with self.guard():
            position = self._staffing.position(self._key)
            self.details.form.show_position(position, original_of(self._staffing, self._key))
            self.details.setCurrentWidget(self.details.form)
            self.details.form.texts[RequirementPart.EDUCATION].setFocus()
        self._follow()

    def _edit_part(self, part: RequirementPart) -> None:
        if not self._closed:
            self._open_form()
            self.details.form.go_to(part)

    def _leave_form(self) -> None:
        """Go back to the card by Escape, unless something was changed: that takes the command."""
        if not self.unsaved:
            self._drop()

    def _drop(self) -> None:
        self.set_unsaved(False)
        self._load()
        self._show()
        self.list.table.setFocus()

    def _store(self) -> bool:
        """Store the form; return whether nothing was wrong with it.

        Raises:
            UserError: The database refuses.
        """
        requirement = self.details.form.value()
        changed = replace(self._staffing.position(self._key), requirement=requirement)
        if not self.details.form.show_faults(self._staffing.faults(changed)):
            return False
        self._put(requirement)
        self.list.table.setFocus()
        self._tell_unasked(requirement)
        return True

    def _tell_unasked(self, requirement: Requirement) -> None:
        """Say that the texts ask for something which the check takes as not demanded."""
        from nqs_desktop.services.staffing_editor import read_texts

        lost = unasked(requirement, read_texts(requirement))
        if lost:
            words = self.tr("The texts ask for something that the check takes as not demanded: {what}.")
            what = ", ".join(aspect_word(aspect).lower() for aspect in lost)
            self.strip.show_notice(words.format(what=what), (self.reread.text(), self.reread.trigger))

    def _put(self, requirement: Requirement) -> ChangeSet:
        change_set = self._staffing.save_requirement(self._key, requirement)
        self.set_unsaved(False)
        self.announce(change_set)
        self._load()
        self._show()
        return change_set

    def _settle_reason(self, reason: ReviewReason) -> None:
        with self.guard():
            requirement = self._staffing.position(self._key).requirement
            left = tuple(one for one in requirement.review_reasons if one != reason)
            change_set = self._put(replace(requirement, review_reasons=left))
            offer_undo(self, self.tr("Settled. A new reading of the texts would name it again."), change_set)

    def _read_again(self) -> None:
        from nqs_desktop.services.staffing_editor import read_texts

        with self.guard():
            if not self.details.is_form:
                self._open_form()
            present = self.details.form.value()
            read = read_texts(present)
            if not differing(present, read):
                self.strip.show_success(self.tr("The texts say just what stands in the form."))
                return
            dialog = RereadDialog(present, read, self.context.language, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._take_over(present, read, dialog))
            dialog.open()

    def _take_over(self, present: Requirement, read: Requirement, dialog: RereadDialog) -> None:
        self.details.form.show_requirement(with_aspects(present, read, dialog.chosen))
        self.set_unsaved(True)
