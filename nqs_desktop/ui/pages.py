"""Which pages there are. A page is imported and built when it is first visited."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext


class Section(StrEnum):
    """Parts of the navigation column, from top to bottom."""

    WORK = "work"
    BOOKS = "books"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page before it is built.

    Attributes:
        key: Word that :meth:`Navigator.open_page` takes; also in the settings file.
        title: Returns its name in the language in use.
        icon: Name of its icon.
        section: Where in the navigation it stands.
        factory: Imports and builds it.
    """

    key: str
    title: Callable[[], str]
    icon: str
    section: Section
    factory: Callable[[PageContext], Page]


def page_specs() -> tuple[PageSpec, ...]:
    """Return the pages in the order of the navigation column."""
    work, books, output = Section.WORK, Section.BOOKS, Section.OUTPUT
    translate = QCoreApplication.translate
    return (
        PageSpec("home", lambda: translate("Pages", "Home"), "home", work, _home),
        PageSpec("staffing", lambda: translate("Pages", "Staffing"), "staffing", work, _staffing),
        PageSpec(
            "requirements", lambda: translate("Pages", "Requirements"), "requirements", work, _requirements
        ),
        PageSpec("audit", lambda: translate("Pages", "Audit"), "audit", work, _audit),
        PageSpec("candidates", lambda: translate("Pages", "Candidates"), "candidates", work, _candidates),
        PageSpec("check", lambda: translate("Pages", "Check"), "check", work, _check),
        PageSpec("matching", lambda: translate("Pages", "Matching"), "matching", work, _matching),
        PageSpec("figures", lambda: translate("Pages", "Figures"), "figures", work, _figures),
        PageSpec("framework", lambda: translate("Pages", "Framework"), "framework", work, _framework),
        PageSpec("deadlines", lambda: translate("Pages", "Deadlines"), "calendar", work, _deadlines),
        PageSpec("classifier", lambda: translate("Pages", "Classifier"), "classifier", books, _classifier),
        PageSpec(
            "specialties", lambda: translate("Pages", "Specialties"), "specialties", books, _specialties
        ),
        PageSpec("register", lambda: translate("Pages", "Register"), "register", books, _register),
        PageSpec("isco", lambda: translate("Pages", "ISCO-08"), "isco", books, _isco),
        PageSpec("printing", lambda: translate("Pages", "Printing"), "printing", output, _printing),
        PageSpec("settings", lambda: translate("Pages", "Settings"), "settings", output, _settings),
    )


def _home(context: PageContext) -> Page:
    from nqs_desktop.ui.home.home_page import HomePage

    return HomePage(context)


def _classifier(context: PageContext) -> Page:
    from nqs_desktop.ui.classifier.classifier_page import ClassifierPage

    return ClassifierPage(context)


def _specialties(context: PageContext) -> Page:
    from nqs_desktop.ui.specialties.specialties_page import SpecialtiesPage

    return SpecialtiesPage(context)


def _register(context: PageContext) -> Page:
    from nqs_desktop.ui.register.register_page import RegisterPage

    return RegisterPage(context)


def _isco(context: PageContext) -> Page:
    from nqs_desktop.ui.isco.isco_page import IscoPage

    return IscoPage(context)


def _settings(context: PageContext) -> Page:
    from nqs_desktop.ui.settings.settings_page import SettingsPage

    return SettingsPage(context)


def _staffing(context: PageContext) -> Page:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

    return StaffingPage(context)


def _requirements(context: PageContext) -> Page:
    from nqs_desktop.ui.requirements.requirements_page import RequirementsPage

    return RequirementsPage(context)


def _audit(context: PageContext) -> Page:
    from nqs_desktop.ui.audit.audit_page import AuditPage

    return AuditPage(context)


def _candidates(context: PageContext) -> Page:
    from nqs_desktop.ui.candidates.candidates_page import CandidatesPage

    return CandidatesPage(context)


def _check(context: PageContext) -> Page:
    from nqs_desktop.ui.matching.check_page import CheckPage

    return CheckPage(context)


def _matching(context: PageContext) -> Page:
    from nqs_desktop.ui.matching.match_page import MatchPage

    return MatchPage(context)


def _figures(context: PageContext) -> Page:
    from nqs_desktop.ui.figures.figures_page import FiguresPage

    return FiguresPage(context)


def _deadlines(context: PageContext) -> Page:
    from nqs_desktop.ui.deadlines.deadlines_page import DeadlinesPage

    return DeadlinesPage(context)


def _framework(context: PageContext) -> Page:
    from nqs_desktop.ui.frameworks.framework_page import FrameworkPage

    return FrameworkPage(context)


def _printing(context: PageContext) -> Page:
    from nqs_desktop.ui.printing.printing_page import PrintingPage

    return PrintingPage(context)
