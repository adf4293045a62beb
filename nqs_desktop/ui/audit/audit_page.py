"""The audit page: wiring."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QStandardPaths
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, Severity
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.search_text import tokens
from nqs_desktop.ui.audit.audit_view import AuditDetails, AuditList, Show
from nqs_desktop.ui.audit.audit_words import kind_word, number_text_of, place_word, state_word
from nqs_desktop.ui.audit.finding_card import FindingCard
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.tasks import Task
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.save_file import TABLES, ask_for_file
from nqs_desktop.ui.widgets.search_box import SearchBox

_IN_THE_REQUIREMENT = (
    AuditPlace.EDUCATION,
    AuditPlace.EXPERIENCE,
    AuditPlace.COMPETENCE,
    AuditPlace.OPTIONAL,
)


class AuditPage(Page):
    """Where the languages disagree, cells contradict each other and demands cannot be proved."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._findings: tuple[AuditFinding, ...] = ()
        self._titles: dict[str, LocalizedText] = {}
        self._task: Task[tuple[AuditFinding, ...]] | None = None
        self._fresh = False
        self._key = ""
        self._target = ""
        self.search = SearchBox(self)
        self.list = AuditList(context.language, self)
        self.details = AuditDetails(FindingCard(context.language, self), self)
        self._make_commands()
        self.set_search(self.search)
        for action in (self.again, self.to_file):
            self.add_action(action)
        self.set_primary(self.mend)
        self.set_split("audit", self.list, self.details, shares=(1, 1))
        self._connect()
        self.subscribe(Topic.STAFFING, Topic.REQUIREMENTS, Topic.SPECIALTIES, Topic.AUDIT)
        self.retranslate()

    @property
    def findings(self) -> tuple[AuditFinding, ...]:
        """All findings of the last audit, those that filters hide too."""
        return self._findings

    @property
    def is_busy(self) -> bool:
        """Whether an audit is under way."""
        return self._task is not None and self._task.is_running

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Title, number or words of the text"))
        self.mend.setText(self.tr("Go there and mend it"))
        self.again.setText(self.tr("Audit again"))
        self.to_file.setText(self.tr("Save the list of findings…"))
        self.list.retranslate()
        self._load_nodes()
        self.list.offer_kinds(self._of_state())
        self._show_rows()

    def visit(self) -> None:
        """Come into view: audit what is stored now."""
        super().visit()
        if not self._fresh:
            self._audit()

    def refresh(self, change_set: ChangeSet) -> None:
        """Audit again with what is stored now."""
        self._load_nodes()
        self._audit()

    def first_focus(self) -> QWidget:
        """The list."""
        return self.list.table

    def open_target(self, target: str) -> None:
        """Show what was found in a position, by its key."""
        self.search.clear()
        self.list.set_kind(None)
        self._target = target
        self._choose_target()
        self._show_rows()

    def _choose_target(self) -> None:
        """Choose the first finding of the position that was asked for, once it is known."""
        found = next((one.fingerprint for one in self._findings if one.position == self._target), "")
        if found:
            self._key, self._target = found, ""

    # --- building ---

    def _make_commands(self) -> None:
        self.mend = QAction(icon("edit", "accent_text"), "", self)
        self.mend.setShortcut(QKeySequence("F2"))
        self.again = QAction(icon("refresh", "text"), "", self)
        self.again.setShortcut(QKeySequence("Ctrl+R"))
        self.to_file = QAction(icon("export", "text"), "", self)

    def _connect(self) -> None:
        self.mend.triggered.connect(self._go_there)
        self.again.triggered.connect(lambda _=False: self._audit())
        self.to_file.triggered.connect(self._save_list)
        self.search.searched.connect(lambda _: self._show_rows())
        self.search.left_downwards.connect(self.list.table.setFocus)
        self.list.filtered.connect(self._filter)
        self.list.node_chosen.connect(self._audit)
        self.list.table.chosen.connect(self._choose)
        self.list.table.opened.connect(lambda _: self.mend.trigger())
        self.details.card.accepted.connect(self._accept)
        self.details.card.reopened.connect(self._reopen)
        self.details.card.other_wanted.connect(
            lambda key: self.context.navigator.open_page("requirements", key)
        )

    # --- the audit ---

    def _load_nodes(self) -> None:
        with self.guard():
            staffing = self.context.services.staffing
            self.list.node.set_nodes(staffing.tree())
            self.list.node.setVisible(self.list.node.count() > 1)
            self._titles = {row.key: row.title for row in staffing.positions()}

    def _audit(self) -> None:
        self._fresh = True
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if not self._titles:
            self._take(())
            return
        if not self._findings:
            self.list.found.show_loading()
        audit, node = self.context.services.audit, self.list.node.key() or None
        self._task = self.context.tasks.start(
            self.tr("Auditing requirements"),
            lambda progress: audit.run(node, progress),
            initiator=self,
            on_success=self._take,
            on_failure=self._refuse,
            on_cancel=self._tell_stopped,
        )

    def _take(self, findings: tuple[AuditFinding, ...]) -> None:
        self._findings = findings
        self._choose_target()
        self.list.offer_kinds(self._of_state())
        self._show_rows()

    def _refuse(self, error: UserError) -> None:
        self._show_rows()
        self.show_error(error)

    def _tell_stopped(self) -> None:
        if self._task is not None and not self._task.is_running:
            self._show_rows()
            self.strip.show_notice(self.tr("The audit was stopped; the list is an earlier one."))

    # --- showing ---

    def _filter(self) -> None:
        self.list.offer_kinds(self._of_state())
        self._show_rows()

    def _of_state(self) -> list[AuditFinding]:
        state = self.list.show_box.value()
        return [
            one
            for one in self._findings
            if (state is Show.ALL or (one.acceptance is not None) is (state is Show.ACCEPTED))
            and (state is not Show.FAULTS or one.severity is Severity.ERROR)
        ]

    def _show_rows(self) -> None:
        kind, words = self.list.kind, tokens(self.search.text())
        rows = [one for one in self._of_state() if kind in (None, one.kind) and self._has(one, words)]
        if not any(one.fingerprint == self._key for one in rows):
            self._key = rows[0].fingerprint if rows else ""
        with QSignalBlocker(self.list.table):
            self.list.show_rows(rows, number_text(len(rows)), self._nothing())
            self.list.table.choose(self._key)
        self._tell_counts()
        self._show()

    def _has(self, finding: AuditFinding, words: tuple[str, ...]) -> bool:
        texts = (finding.title.kk, finding.title.ru, finding.text.kk, finding.text.ru)
        said = (number_text_of(finding), *filter(None, texts), self.context.language.say(finding.message))
        known = tokens(" ".join(said))
        return all(any(own.startswith(word) for own in known) for word in words)

    def _nothing(self) -> str:
        if not self._titles:
            return self.tr("There is no position in this database yet.")
        if self.search.text().strip():
            return self.tr("Nothing found for «{text}».").format(text=self.search.text().strip())
        if self._findings:
            return self.tr("There is nothing of this kind: all is settled.")
        return self.tr("No fault was found in the requirements.")

    def _tell_counts(self) -> None:
        still_open = [one for one in self._findings if one.acceptance is None]
        faults = sum(one.severity is Severity.ERROR for one in still_open)
        counts = (
            (self.tr("positions: {count}"), len(self._titles)),
            (self.tr("open findings: {count}"), len(still_open)),
            (self.tr("faults among them: {count}"), faults),
            (self.tr("accepted: {count}"), len(self._findings) - len(still_open)),
        )
        self.set_quiet(" · ".join(words.format(count=number_text(count)) for words, count in counts))

    def _finding(self) -> AuditFinding | None:
        return next((one for one in self._findings if one.fingerprint == self._key), None)

    def _choose(self, key: str) -> None:
        if key:
            self._key = key
            self._show()

    def _show(self) -> None:
        finding = self._finding()
        self.mend.setEnabled(finding is not None)
        self.to_file.setEnabled(bool(self.list.model.rows))
        self.details.setVisible(finding is not None)
        if finding is not None:
            other = self._titles.get(finding.other or "", LocalizedText())
            self.details.card.show_finding(finding, self.context.language.best(other))
            self.details.show_card()

    # --- what the user does ---

    def _go_there(self) -> None:
        finding = self._finding()
        if finding is None:
            return
        if finding.where in _IN_THE_REQUIREMENT:
            self.context.navigator.open_page("requirements", f"{finding.position}#{finding.where.value}")
        else:
            self.context.navigator.open_page("staffing", finding.position)

    def _accept(self, note: str) -> None:
        self._say_of_it(
            lambda finding: self.context.services.audit.accept(finding, note), self.tr("Accepted.")
        )

    def _reopen(self) -> None:
        self._say_of_it(self.context.services.audit.reopen, self.tr("The finding is open again."))

    def _say_of_it(self, say: Callable[[AuditFinding], ChangeSet], told: str) -> None:
        finding = self._finding()
        if finding is None:
            return
        with self.guard():
            change_set = say(finding)
            self.announce(change_set)
            self._audit()
            offer_undo(self, told, change_set)

    def _save_list(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(folder) / "audit")
        out = ask_for_file(self, self.to_file.text().rstrip("…"), proposal, TABLES)
        if out is not None:
            self.write_list(out)

    def write_list(self, out: Path) -> None:
        """Write the findings that show to a table, and say so."""
        from nqs_desktop.services.table_export import write_table

        headings = (
            "№",
            self.tr("Position"),
            self.tr("Where"),
            self.tr("What"),
            self.tr("State"),
            self.tr("What was found"),
            self.tr("How to mend it"),
            self.tr("Kazakh text"),
            self.tr("Russian text"),
            self.tr("Note"),
        )
        rows = [self._line(finding) for finding in self.list.model.rows]
        with self.guard():
            count = write_table(headings, rows, out)
            told = self.tr("Findings written to {file}: {count}.")
            self.strip.show_success(told.format(count=number_text(count), file=str(out)))

    def _line(self, finding: AuditFinding) -> tuple[str, ...]:
        language = self.context.language
        return (
            number_text_of(finding),
            language.best(finding.title),
            place_word(finding.where),
            kind_word(finding.kind),
            state_word(finding),
            language.say(finding.message),
            language.say(finding.advice),
            finding.text.kk or "",
            finding.text.ru or "",
            finding.acceptance.note if finding.acceptance else "",
        )
