"""Language, theme, database file, signatories: the wiring."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence

from nqs_desktop import __version__, paths
from nqs_desktop.domain.browse import OrganisationRow
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.messages import Message
from nqs_desktop.ui.database_files import choose_copy, choose_database, choose_new_database
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.template.template_dialog import TemplateSubject
from nqs_desktop.ui.printing.template.template_opening import TemplateOpening, subject_of_organisation
from nqs_desktop.ui.settings.settings_view import SettingsView
from nqs_desktop.ui.theme import ThemeChoice


class SettingsPage(Page):
    """What the user sets once.

    Attributes:
        look: Opens the look of the papers of the organisation that shows.
    """

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._organisation: OrganisationRow | None = None
        self._save = self._command("save", "accent_text", self.save)
        self._save.setShortcut(QKeySequence.StandardKey.Save)
        self.set_primary(self._save)
        self._other = self._command("open", "text", self._open_other)
        self._new = self._command("add", "text", self._open_new)
        self._folder = self._command("link", "text", self._open_folder)
        self._copy = self._command("save", "text", self._save_copy)
        self._check = self._command("check", "text", self._check_database)
        files = (self._other, self._new, self._folder, self._copy, self._check)
        self.addActions(files)
        self.look = TemplateOpening(self, self._papers)
        self._view = SettingsView(context.language, files, self.look.action, self)
        self._view.language_chosen.connect(context.language.choose)
        self._view.theme_chosen.connect(self._choose_theme)
        self._view.organisation_chosen.connect(self._show_organisation)
        self._view.signatories.edited.connect(lambda: self._mark_unsaved(unsaved=True))
        self.set_body(self._view)
        self._view.show_database(str(context.services.database.path))
        context.language.changed.connect(self._show_choices)
        self.subscribe(Topic.STAFFING, Topic.SETTINGS)
        self.retranslate()
        self._show_choices()
        self._load()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._save.setText(self.tr("Save who signs"))
        self._other.setText(self.tr("Open another database…"))
        self._new.setText(self.tr("New database…"))
        self._folder.setText(self.tr("Show its folder"))
        self._copy.setText(self.tr("Save a copy…"))
        self._check.setText(self.tr("Check the database"))
        self._view.retranslate(
            self.tr("NQS Desktop {version}. The record of faults lies in {folder}.").format(
                version=__version__, folder=paths.log_dir()
            )
        )
        self.look.retranslate()
        self._view.show_signatories(possible=self._organisation is not None)

    def refresh(self, change_set: ChangeSet) -> None:
        """Show what is stored now, unless the user is editing."""
        if not self.unsaved:
            self._load()

    def save(self) -> bool:
        """Store who signs."""
        if self._organisation is None:
            return True
        with self.guard():
            signatories = self._view.signatories
            change_set = self.context.services.settings.save_signatories(
                self._organisation.key, signatories.signatories(), signatories.approval()
            )
            self.announce(change_set)
            self._mark_unsaved(unsaved=False)
        return not self.unsaved

    def _load(self) -> None:
        organisations = tuple(self.context.services.staffing.organisations())
        former = self._organisation
        self._organisation = next(
            (row for row in organisations if former is not None and row.key == former.key),
            organisations[0] if organisations else None,
        )
        self._view.show_signatories(possible=self._organisation is not None)
        if self._organisation is not None:
            self._view.show_organisations(organisations, self._organisation)
            self._show_organisation(self._organisation.key)
        self._mark_unsaved(unsaved=False)

    def _show_organisation(self, key: str) -> None:
        services = self.context.services
        self._organisation = next(row for row in services.staffing.organisations() if row.key == key)
        self._view.signatories.set_value(services.settings.signatories(key), services.settings.approval(key))
        self._mark_unsaved(unsaved=False)

    def _papers(self) -> TemplateSubject | None:
        return None if self._organisation is None else subject_of_organisation(self, self._organisation.key)

    def _mark_unsaved(self, *, unsaved: bool) -> None:
        self.set_unsaved(unsaved)
        self._save.setEnabled(unsaved)

    def _show_choices(self) -> None:
        self._view.show_choices(self.context.language.current, self.context.appearance.choice)

    def _choose_theme(self, theme: ThemeChoice) -> None:
        self.context.settings.theme = theme
        self.context.appearance.choose(theme)

    def _command(self, picture: str, role: str, run: object) -> QAction:
        action = QAction(icon(picture, role), "", self)
        action.triggered.connect(run)
        return action

    # --- the database file ---

    def _here(self) -> str:
        return str(Path(self.context.services.database.path).parent)

    def _open_other(self) -> None:
        path = choose_database(self, self._here())
        if path:
            self.context.navigator.open_database(path)

    def _open_new(self) -> None:
        path = choose_new_database(self, self._here())
        if path:
            self.context.navigator.open_database(path)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._here()))

    def _save_copy(self) -> None:
        path = choose_copy(self, self._here())
        if path is None:
            return
        from nqs_desktop.services import safekeeping

        database = self.context.services.database
        self.context.tasks.start(
            self.tr("Saving a copy"),
            lambda _: safekeeping.backup(database, Path(path)),
            initiator=self,
            on_success=lambda copy: self.strip.show_success(
                self.tr("The copy is in {file}.").format(file=copy)
            ),
            on_failure=self.show_error,
        )

    def _check_database(self) -> None:
        from nqs_desktop.services import safekeeping

        database = self.context.services.database
        self.context.tasks.start(
            self.tr("Checking the database"),
            lambda _: safekeeping.verify(database),
            initiator=self,
            on_success=self._tell_check,
            on_failure=self.show_error,
        )

    def _tell_check(self, findings: tuple[Message, ...]) -> None:
        if findings:
            self.strip.show_error("\n".join(self.context.language.say(finding) for finding in findings))
        else:
            self.strip.show_success(self.tr("The database is whole: nothing is wrong."))
