"""The first page: wiring."""

from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.deadline_timeline import Timeline
from nqs_desktop.ui.database_files import choose_database, choose_new_database
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.home.deadline_warnings import DeadlineWarnings
from nqs_desktop.ui.home.home_view import FirstSteps, HomeView, TileContent
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.words import counted_level_words


class HomePage(Page):
    """Where to begin and what there is."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._asked = 0
        self._import = self._command("import", "accent_text", self._bring_in)
        self._import.setShortcut(QKeySequence("Ctrl+I"))
        self._first_import = self._command("import", "text", self._bring_in)
        self._demonstration = self._command("department", "text", self._add_demonstration)
        self._open = self._command("open", "text", self._open_database)
        self._open.setShortcut(QKeySequence.StandardKey.Open)
        self._new = self._command("add", "text", self._new_database)
        self.addActions([self._open, self._new])
        self.set_primary(self._import)
        self._steps = FirstSteps(self._first_import, self._demonstration)
        self.warnings = DeadlineWarnings(context.language, self)
        self.warnings.wanted.connect(lambda key: context.navigator.open_page("deadlines", key))
        self._view = HomeView(self._steps, self.warnings, (self._open, self._new), self)
        self._view.page_wanted.connect(context.navigator.open_page)
        self._view.database_wanted.connect(context.navigator.open_database)
        self.set_body(self._view)
        self.subscribe(*Topic)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._import.setText(self.tr("Import a document…"))
        self._first_import.setText(self.tr("Import the requirements…"))
        self._demonstration.setText(self.tr("Add a demonstration organisation"))
        self._open.setText(self.tr("Open another database…"))
        self._new.setText(self.tr("New database…"))
        self._steps.set_words(
            self.tr("Where to begin"),
            self.tr(
                "There is no position in this database yet. Take in the document with your organisation's "
                "qualification requirements, or look around first with a small demonstration organisation: "
                "it can be taken out again by «Undo»."
            ),
        )
        self._view.set_words(self.tr("In this database"), self.tr("Databases"))
        self._load()

    def refresh(self, change_set: ChangeSet) -> None:
        """Count anew."""
        self._load()

    def _load(self) -> None:
        positions, units = self.context.services.staffing.totals()
        self._steps.setVisible(positions == 0)
        self._view.show_tiles((*self._work(positions, number_text(units)), *self._books()))
        here = str(self.context.services.database.path)
        self._view.show_recent(tuple(path for path in self.context.settings.recent_files if path != here))
        self.set_quiet(here)
        self._warn()

    def _warn(self) -> None:
        """Look for steps that press, beside the window: the calendar takes a moment to load."""
        self._asked += 1
        asked, deadlines = self._asked, self.context.services.deadlines
        if not deadlines.plans():
            self.warnings.show_warnings(())
            return
        self.context.tasks.start(
            self.tr("Looking for deadlines"),
            lambda progress: deadlines.warnings(),
            initiator=self,
            on_success=lambda pressing: self._show_warnings(asked, pressing),
            on_failure=lambda _: None,
        )

    def _show_warnings(self, asked: int, pressing: tuple[Timeline, ...]) -> None:
        """Show what was found, unless it was asked for anew meanwhile."""
        if asked == self._asked:
            self.warnings.show_warnings(pressing)

    def _work(self, positions: int, units: str) -> tuple[TileContent, ...]:
        persons = self.context.services.candidates.count()
        return (
            TileContent(
                "staffing",
                "staffing",
                self.tr("Positions"),
                positions,
                self.tr("staff units: {units}").format(units=units) if positions else self.tr("none yet"),
            ),
            TileContent(
                "requirements",
                "requirements",
                self.tr("Requirements"),
                None,
                self.tr("what each position demands, in both languages"),
            ),
            TileContent(
                "audit", "audit", self.tr("Audit"), None, self.tr("where texts contradict each other")
            ),
            TileContent(
                "candidates",
                "candidates",
                self.tr("Candidates"),
                persons,
                self.tr("diplomas and labour books") if persons else self.tr("none yet"),
            ),
            TileContent(
                "check", "check", self.tr("Check"), None, self.tr("who fits which position, and why")
            ),
            TileContent(
                "matching", "matching", self.tr("Matching"), None, self.tr("who fits best, who nearly fits")
            ),
        )

    def _books(self) -> tuple[TileContent, ...]:
        services = self.context.services
        return (
            self._book("classifier", self.tr("Classifier of occupations"), services.classifier.edition()),
            self._book("specialties", self.tr("Specialties"), services.specialties.edition()),
            self._book("register", self.tr("Register of positions"), services.register.edition()),
        )

    def _book(self, page: str, title: str, edition: EditionInfo | None) -> TileContent:
        if edition is None:
            return TileContent(page, page, title, 0, self.tr("none yet"))
        parts = [
            f"{counted_level_words(edition.kind, level)}: {number_text(count)}"
            for level, count in edition.counts
        ]
        source = edition.source
        if edition.in_force_from is not None:
            source = self.tr("{source}, in force from {date}").format(
                source=source, date=date_text(edition.in_force_from)
            )
        return TileContent(
            page,
            page,
            title,
            _entries(edition),
            "\n".join([source, ", ".join(parts)]),
        )

    def _command(self, picture: str, role: str, run: object) -> QAction:
        action = QAction(icon(picture, role), "", self)
        action.triggered.connect(run)
        return action

    def _bring_in(self) -> None:
        from nqs_desktop.ui.importing.import_dialog import offer_import

        offer_import(self)

    def _add_demonstration(self) -> None:
        from nqs_desktop.services.demonstration import add_demonstration

        with self.guard():
            change_set = add_demonstration(self.context.services.database)
            self.announce(change_set)
            self._load()

    def _open_database(self) -> None:
        path = choose_database(self)
        if path:
            self.context.navigator.open_database(path)

    def _new_database(self) -> None:
        path = choose_new_database(self)
        if path:
            self.context.navigator.open_database(path)


def _entries(edition: EditionInfo) -> int:
    """Count what a book lists; blocks, links and steps of the register only group its titles."""
    counts = dict(edition.counts)
    return counts["title"] if edition.kind == "register" else sum(counts.values())
