"""All services over one database, as windows and commands are given them."""

from functools import cached_property
from typing import TYPE_CHECKING

from nqs_desktop.db.engine import Database, open_database

if TYPE_CHECKING:
    from nqs_desktop.domain.reference import ReferenceBooks
    from nqs_desktop.services.audit import Audit
    from nqs_desktop.services.batch_coding import BatchCoding
    from nqs_desktop.services.batch_printing import BatchPrinting
    from nqs_desktop.services.branches import Branches
    from nqs_desktop.services.candidate_editor import CandidateEditor
    from nqs_desktop.services.candidate_workbook import CandidateWorkbook
    from nqs_desktop.services.classification import ClassificationAssistant
    from nqs_desktop.services.classifier_import import ClassifierImport
    from nqs_desktop.services.commission import Commission
    from nqs_desktop.services.deadlines import Deadlines
    from nqs_desktop.services.document_export import DocumentExport
    from nqs_desktop.services.document_import import DocumentImport
    from nqs_desktop.services.editions import Editions
    from nqs_desktop.services.eligibility_checker import EligibilityChecker
    from nqs_desktop.services.frameworks import Frameworks
    from nqs_desktop.services.history import History
    from nqs_desktop.services.local_titles import LocalTitles
    from nqs_desktop.services.matching import Matching
    from nqs_desktop.services.occupancies import Occupancies
    from nqs_desktop.services.paper_intake import PaperIntake
    from nqs_desktop.services.paper_templates import PaperTemplates
    from nqs_desktop.services.printing import Printing
    from nqs_desktop.services.reference_browser import ClassifierBrowser, IscoBrowser
    from nqs_desktop.services.register_browser import RegisterBrowser
    from nqs_desktop.services.register_suggestion import RegisterSuggestion
    from nqs_desktop.services.settings import Settings
    from nqs_desktop.services.specialty_browser import SpecialtyBrowser
    from nqs_desktop.services.staffing_checks import StaffingChecks
    from nqs_desktop.services.staffing_editions import StaffingEditions
    from nqs_desktop.services.staffing_editor import StaffingEditor
    from nqs_desktop.services.staffing_export import StaffingExport
    from nqs_desktop.services.staffing_figures import StaffingFigures
    from nqs_desktop.services.staffing_intake import StaffingIntake
    from nqs_desktop.services.study_forms import StudyForms


class Services:
    """The services over one database; each is imported and made when it is first asked for.

    Attributes:
        database: The database.
    """

    def __init__(self, database: Database) -> None:
        """Offer services over ``database``; nothing is read yet."""
        self.database = database

    @cached_property
    def classifier(self) -> "ClassifierBrowser":
        """Browses the classifier."""
        from nqs_desktop.services.reference_browser import ClassifierBrowser

        return ClassifierBrowser(self.database)

    @cached_property
    def specialties(self) -> "SpecialtyBrowser":
        """Browses the specialty list."""
        from nqs_desktop.services.specialty_browser import SpecialtyBrowser

        return SpecialtyBrowser(self.database)

    @cached_property
    def register(self) -> "RegisterBrowser":
        """Browses the register of positions."""
        from nqs_desktop.services.register_browser import RegisterBrowser

        return RegisterBrowser(self.database)

    @cached_property
    def isco(self) -> "IscoBrowser":
        """Browses ISCO-08."""
        from nqs_desktop.services.reference_browser import IscoBrowser

        return IscoBrowser(self.database)

    @cached_property
    def audit(self) -> "Audit":
        """Audits the requirements."""
        from nqs_desktop.services.audit import Audit

        return Audit(self.database)

    @cached_property
    def local_titles(self) -> "LocalTitles":
        """Edits the organisation's own titles."""
        from nqs_desktop.services.local_titles import LocalTitles

        return LocalTitles(self.database)

    @cached_property
    def branches(self) -> "Branches":
        """Writes branches of the reference books to files."""
        from nqs_desktop.services.branches import Branches

        return Branches(self.database)

    @cached_property
    def staffing(self) -> "StaffingEditor":
        """Edits departments, positions and requirements."""
        from nqs_desktop.services.staffing_editor import StaffingEditor

        return StaffingEditor(self.database)

    @cached_property
    def occupancies(self) -> "Occupancies":
        """Keeps who holds which share of which position."""
        from nqs_desktop.services.occupancies import Occupancies

        return Occupancies(self.database)

    @cached_property
    def staffing_intake(self) -> "StaffingIntake":
        """Takes staffing tables in from files."""
        from nqs_desktop.services.staffing_intake import StaffingIntake

        return StaffingIntake(self.database)

    @cached_property
    def staffing_export(self) -> "StaffingExport":
        """Writes staffing tables to files."""
        from nqs_desktop.services.staffing_export import StaffingExport

        return StaffingExport(self.database)

    @cached_property
    def staffing_checks(self) -> "StaffingChecks":
        """Checks staffing tables."""
        from nqs_desktop.services.staffing_checks import StaffingChecks

        return StaffingChecks(self.database)

    @cached_property
    def staffing_figures(self) -> "StaffingFigures":
        """Counts in staffing tables."""
        from nqs_desktop.services.staffing_figures import StaffingFigures

        return StaffingFigures(self.database)

    @cached_property
    def staffing_editions(self) -> "StaffingEditions":
        """Makes, approves and amends editions of the staffing tables."""
        from nqs_desktop.services.staffing_editions import StaffingEditions

        return StaffingEditions(self.database)

    @cached_property
    def candidates(self) -> "CandidateEditor":
        """Edits candidates."""
        from nqs_desktop.services.candidate_editor import CandidateEditor

        return CandidateEditor(self.database)

    @cached_property
    def candidate_workbook(self) -> "CandidateWorkbook":
        """Writes candidates as a workbook that people fill in."""
        from nqs_desktop.services.candidate_workbook import CandidateWorkbook

        return CandidateWorkbook(self.database)

    @cached_property
    def checker(self) -> "EligibilityChecker":
        """Checks candidates against positions."""
        from nqs_desktop.services.eligibility_checker import EligibilityChecker

        return EligibilityChecker(self.database)

    @cached_property
    def matching(self) -> "Matching":
        """Judges many candidates against many positions."""
        from nqs_desktop.services.matching import Matching

        return Matching(self.database)

    @cached_property
    def commission(self) -> "Commission":
        """Keeps shortlists and meetings of personnel commissions."""
        from nqs_desktop.services.commission import Commission

        return Commission(self.database)

    @cached_property
    def deadlines(self) -> "Deadlines":
        """Keeps deadline plans and the calendar that they are reckoned with."""
        from nqs_desktop.services.deadlines import Deadlines

        return Deadlines(self.database)

    @cached_property
    def study_forms(self) -> "StudyForms":
        """Answers whether a diploma's form of study may be."""
        from nqs_desktop.services.study_forms import StudyForms

        return StudyForms(self.database)

    @cached_property
    def register_suggestion(self) -> "RegisterSuggestion":
        """Suggests places of the register for positions."""
        from nqs_desktop.services.register_suggestion import RegisterSuggestion

        return RegisterSuggestion(self.database)

    @cached_property
    def frameworks(self) -> "Frameworks":
        """Writes, fills, checks and approves sectoral qualifications frameworks."""
        from nqs_desktop.services.frameworks import Frameworks

        return Frameworks(self.database)

    @cached_property
    def importing(self) -> "DocumentImport":
        """Takes documents in."""
        from nqs_desktop.services.document_import import DocumentImport

        return DocumentImport(self.database)

    @cached_property
    def papers(self) -> "PaperIntake":
        """Takes papers with requirements in, position by position."""
        from nqs_desktop.services.paper_intake import PaperIntake

        return PaperIntake(self.database)

    @cached_property
    def classifier_import(self) -> "ClassifierImport":
        """Takes official files of the classifier in."""
        from nqs_desktop.services.classifier_import import ClassifierImport

        return ClassifierImport(self.database)

    @cached_property
    def editions(self) -> "Editions":
        """Looks at the editions of the reference books."""
        from nqs_desktop.services.editions import Editions

        return Editions(self.database)

    @cached_property
    def exporting(self) -> "DocumentExport":
        """Writes what the database holds into files."""
        from nqs_desktop.services.document_export import DocumentExport

        return DocumentExport(self.database)

    @cached_property
    def classification(self) -> "ClassificationAssistant":
        """Finds codes for job titles and remembers those that were settled."""
        from nqs_desktop.services.classification import ClassificationAssistant

        return ClassificationAssistant(self.database)

    @cached_property
    def batch_coding(self) -> "BatchCoding":
        """Codes the titles of a workbook."""
        from nqs_desktop.services.batch_coding import BatchCoding

        return BatchCoding(self.database, self.classification)

    @cached_property
    def paper_templates(self) -> "PaperTemplates":
        """Keeps what is changed of the look of papers."""
        from nqs_desktop.services.paper_templates import PaperTemplates

        return PaperTemplates(self.database)

    @cached_property
    def printing(self) -> "Printing":
        """Makes papers."""
        from nqs_desktop.services.printing import Printing

        return Printing(self.database)

    @cached_property
    def batch_printing(self) -> "BatchPrinting":
        """Makes many papers at once."""
        from nqs_desktop.services.batch_printing import BatchPrinting

        return BatchPrinting(self.database, self.printing)

    @cached_property
    def history(self) -> "History":
        """Undoes and redoes steps."""
        from nqs_desktop.services.history import History

        return History(self.database)

    @cached_property
    def settings(self) -> "Settings":
        """Small values that belong to the database."""
        from nqs_desktop.services.settings import Settings

        return Settings(self.database)


def open_services(location: str, *, create: bool = True) -> Services:
    """Open the database at ``location`` (file or URL) and return the services over it.

    Args:
        location: A file or a ``sqlite:///`` URL.
        create: Make a database that is not there, with the embedded reference books.

    Raises:
        UserError: It cannot be opened or made.
    """
    return Services(open_database(location, reference=embedded_books if create else None))


def embedded_books() -> "ReferenceBooks":
    """Return the reference books that a new database carries."""
    from nqs_desktop.importers import embedded_reference

    return embedded_reference.load()
