"""The page of figures: wiring."""

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.figure_table import FigureName
from nqs_desktop.domain.figure_tables import figure_tables
from nqs_desktop.domain.staffing_figures import Figures
from nqs_desktop.services.report_request import STAFFING_FIGURES
from nqs_desktop.ui.figures.figure_words import worksheet_data
from nqs_desktop.ui.figures.figures_view import FiguresView
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.staffing_target import StaffingTarget
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.tasks import Task

_OF_CLASSIFIER = (FigureName.MAIN_GROUPS, FigureName.GROUPS)
_OF_STAFFING = (FigureName.DEPARTMENTS, FigureName.VACANCIES)


class FiguresPage(Page):
    """Units, filled and vacant, by department and group, and what those in post bring with them."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._task: Task[Figures] | None = None
        self._figures: Figures | None = None
        self.view = FiguresView(context.language, self)
        self.copy = QAction(icon("copy", "text"), "", self)
        self.copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.print = QAction(icon("printing", "accent_text"), "", self)
        self.print.setShortcut(QKeySequence("Ctrl+P"))
        self.add_action(self.copy)
        self.set_primary(self.print)
        self.set_body(self.view)
        self.copy.triggered.connect(lambda _=False: self._copy())
        self.print.triggered.connect(lambda _=False: self._print())
        self.view.organisation_chosen.connect(self._load)
        self.view.edited.connect(self._count)
        self.view.pane.opened.connect(self._open)
        self.view.day.set_day(context.services.occupancies.today())
        self.subscribe(
            Topic.STAFFING, Topic.OCCUPANCY, Topic.REQUIREMENTS, Topic.CANDIDATES, Topic.CLASSIFIER
        )
        self.retranslate()
        self._load()

    @property
    def figures(self) -> Figures | None:
        """What is shown; ``None`` where nothing was counted yet."""
        return self._figures

    @property
    def is_busy(self) -> bool:
        """Whether figures are being counted."""
        return self._task is not None and self._task.is_running

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.copy.setText(self.tr("Copy the table"))
        self.print.setText(self.tr("Print"))
        self.view.retranslate()
        with self.guard():
            self.view.offer_organisations(self.context.services.staffing.organisations())
        if self._figures is not None:
            self._take(self._figures)

    def refresh(self, change_set: ChangeSet) -> None:
        """Count again what is stored now."""
        with self.guard():
            self.view.offer_organisations(self.context.services.staffing.organisations())
        self._load()

    def first_focus(self) -> QWidget:
        """The tabs of the tables."""
        return self.view.tabs

    def open_target(self, target: str) -> None:
        """Show the figures of an organisation by its key."""
        place = self.view.organisation.findData(target)
        if place >= 0 and target != self.view.chosen_organisation:
            self.view.organisation.setCurrentIndex(place)
            self._load()

    # --- counting ---

    def _load(self) -> None:
        organisation = self.view.chosen_organisation
        if not organisation:
            self._show_nothing()
            return
        with self.guard():
            self.view.offer_editions(self.context.services.staffing_editions.list(organisation))
            self._count()

    def _count(self) -> None:
        organisation, day = self.view.chosen_organisation, self.view.day.day()
        if not organisation or day is None:
            return
        if self._task is not None:
            self._task.cancel()
        if self._figures is None:
            self.view.state.show_loading()
        service, edition = self.context.services.staffing_figures, self.view.edition.value().key
        self._task = self.context.tasks.start(
            self.tr("Counting figures"),
            lambda progress: service.figures(organisation, edition, day, progress),
            initiator=self,
            on_success=self._take,
            on_failure=self._refuse,
        )

    def _take(self, figures: Figures) -> None:
        self._figures = figures
        self.view.show_tables(figure_tables(figures), self._numbers(figures))
        self._tell(figures)
        for action in (self.copy, self.print):
            action.setEnabled(True)

    def _refuse(self, error: UserError) -> None:
        self._show_nothing()
        self.show_error(error)

    def _show_nothing(self) -> None:
        self._figures = None
        self.set_quiet("")
        self.view.state.show_empty(self.tr("There is no staffing table in this database yet."))
        for action in (self.copy, self.print):
            action.setEnabled(False)

    def _tell(self, figures: Figures) -> None:
        language = self.context.language
        words = (
            language.best(figures.organisation.name),
            edition_name(language, figures.edition),
            date_text(figures.on),
        )
        self.set_quiet(" · ".join(filter(None, words)))

    def _numbers(self, figures: Figures) -> tuple[tuple[str, str], ...]:
        totals = figures.totals
        return (
            (number_text(totals.positions), self.tr("positions")),
            (number_text(totals.units), self.tr("staff units")),
            (number_text(totals.occupied), self.tr("filled")),
            (number_text(totals.vacant), self.tr("vacant")),
            (number_text(totals.away), self.tr("vacant for a time")),
            (number_text(figures.coverage.people), self.tr("people in post by name")),
        )

    # --- what the user does ---

    def _copy(self) -> None:
        shown = self.view.pane.shown
        if shown is not None:
            QGuiApplication.clipboard().setMimeData(worksheet_data(shown, self.context.language))
            self.strip.show_success(self.tr("Copied: paste it into a worksheet."))

    def _print(self) -> None:
        figures = self._figures
        if figures is not None:
            target = StaffingTarget(
                STAFFING_FIGURES, figures.organisation.key, figures.edition.key, figures.on
            )
            self.context.navigator.open_page("printing", str(target))

    def _open(self, key: str) -> None:
        shown = self.view.pane.shown
        if shown is not None and shown.name in _OF_STAFFING:
            self.context.navigator.open_page("staffing", key)
        elif shown is not None and shown.name in _OF_CLASSIFIER:
            self.context.navigator.open_page("classifier", key)
