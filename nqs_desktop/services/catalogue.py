"""All services over one database, as windows and commands are given them."""

from dataclasses import dataclass

from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.domain.reference import ReferenceBooks
from nqs_desktop.services.candidate_editor import CandidateEditor
from nqs_desktop.services.document_export import DocumentExport
from nqs_desktop.services.document_import import DocumentImport
from nqs_desktop.services.eligibility_checker import EligibilityChecker
from nqs_desktop.services.history import History
from nqs_desktop.services.printing import Printing
from nqs_desktop.services.reference_browser import ClassifierBrowser, RegisterBrowser, SpecialtyBrowser
from nqs_desktop.services.settings import Settings
from nqs_desktop.services.staffing_editor import StaffingEditor


@dataclass(frozen=True, slots=True)
class Services:
    """The services over one database; making them touches neither the disk nor a heavy library."""

    database: Database
    classifier: ClassifierBrowser
    specialties: SpecialtyBrowser
    register: RegisterBrowser
    staffing: StaffingEditor
    candidates: CandidateEditor
    checker: EligibilityChecker
    importing: DocumentImport
    exporting: DocumentExport
    printing: Printing
    history: History
    settings: Settings


def build(database: Database) -> Services:
    """Return the services over ``database``."""
    return Services(
        database=database,
        classifier=ClassifierBrowser(database),
        specialties=SpecialtyBrowser(database),
        register=RegisterBrowser(database),
        staffing=StaffingEditor(database),
        candidates=CandidateEditor(database),
        checker=EligibilityChecker(database),
        importing=DocumentImport(database),
        exporting=DocumentExport(database),
        printing=Printing(database),
        history=History(database),
        settings=Settings(database),
    )


def open_services(location: str, *, create: bool = True) -> Services:
    """Open the database at ``location`` (file or URL) and return the services over it.

    Args:
        location: A file or a ``sqlite:///`` URL.
        create: Make a database that is not there, with the embedded reference books.

    Raises:
        UserError: It cannot be opened or made.
    """
    return build(open_database(location, reference=embedded_books if create else None))


def embedded_books() -> ReferenceBooks:
    """Return the reference books that a new database carries."""
    from nqs_desktop.importers import embedded_reference

    return embedded_reference.load()
