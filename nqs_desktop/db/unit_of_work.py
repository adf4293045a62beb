"""The unit of work: one transaction, the stores in it, and the record of what it changed."""

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from nqs_desktop.db.acceptance_store import AcceptanceStore
from nqs_desktop.db.calendar_store import CalendarStore
from nqs_desktop.db.candidate_store import CandidateStore
from nqs_desktop.db.classifier_store import ClassifierStore
from nqs_desktop.db.commission_store import CommissionStore
from nqs_desktop.db.deadline_store import DeadlinePlanStore
from nqs_desktop.db.decision_store import DecisionStore
from nqs_desktop.db.framework_store import FrameworkStore
from nqs_desktop.db.history_store import HistoryStore
from nqs_desktop.db.isco_store import IscoStore
from nqs_desktop.db.local_title_store import LocalTitleStore
from nqs_desktop.db.occupancy_store import OccupancyStore
from nqs_desktop.db.paper_template_store import PaperTemplateStore
from nqs_desktop.db.printed_units import PrintedUnits
from nqs_desktop.db.recorder import Recorder
from nqs_desktop.db.register_store import RegisterStore
from nqs_desktop.db.remembered_store import RememberedStore
from nqs_desktop.db.ruling_store import RulingStore
from nqs_desktop.db.search_index import SearchIndex
from nqs_desktop.db.settings_store import SettingsStore
from nqs_desktop.db.specialty_store import SpecialtyStore
from nqs_desktop.db.staffing_edition_store import StaffingEditionStore
from nqs_desktop.db.staffing_store import StaffingStore
from nqs_desktop.db.trouble import explain
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message


class UnitOfWork(AbstractContextManager["UnitOfWork"]):
    """One transaction over the database; leaving it without :meth:`commit` changes nothing.

    Attributes:
        classifier: Editions of the classifier.
        specialties: Editions of the specialty list.
        register: Editions of the position register.
        isco: Editions of ISCO-08.
        local_titles: The organisation's own titles below the groups of the classifier.
        remembered: Codes that persons settled for job titles.
        staffing: Organisations, departments, positions and requirements.
        staffing_editions: Editions of staffing tables, their orders and pay scales.
        occupancies: People on positions.
        printed_units: Staff units as papers printed them.
        candidates: Candidates with their records.
        rulings: What persons ruled about fields of study.
        acceptances: Findings of the audit that persons accepted.
        decisions: What persons decided where the program left it to a human.
        commission: Shortlists and heads of protocols.
        frameworks: Versions of sectoral qualifications frameworks.
        deadline_plans: Deadline plans.
        calendar: Days of which a user said whether work is done.
        paper_templates: What is changed of the papers of an organisation.
        settings: Small values that belong to the database.
        history: Steps, undo and redo.
        search: The search index.
    """

    classifier: ClassifierStore
    specialties: SpecialtyStore
    register: RegisterStore
    isco: IscoStore
    local_titles: LocalTitleStore
    remembered: RememberedStore
    staffing: StaffingStore
    staffing_editions: StaffingEditionStore
    occupancies: OccupancyStore
    printed_units: PrintedUnits
    candidates: CandidateStore
    rulings: RulingStore
    acceptances: AcceptanceStore
    decisions: DecisionStore
    commission: CommissionStore
    frameworks: FrameworkStore
    deadline_plans: DeadlinePlanStore
    calendar: CalendarStore
    paper_templates: PaperTemplateStore
    settings: SettingsStore
    history: HistoryStore
    search: SearchIndex

    def __init__(self, engine: Engine, path: Path, *, step: Message | None, who: str) -> None:
        """Prepare a transaction; it begins with ``with``.

        Args:
            engine: The database; for a step an engine for writing.
            path: Its file, for the words of errors.
            step: The step in words; ``None`` for reading only.
            who: Name of the user.
        """
        self._engine = engine
        self._path = path
        self._step = step
        self._who = who
        self._is_committed = False

    @property
    def who(self) -> str:
        """Name of the user; empty where nothing is changed."""
        return self._who

    def __enter__(self) -> "UnitOfWork":
        """Begin the transaction.

        Raises:
            UserError: Another program writes for too long, or the file cannot be written or is gone.
        """
        # Where an open file may be deleted, SQLite goes on writing into what nobody will find again.
        if self._step is not None and not self._path.exists():
            raise UserError("database.gone", file=str(self._path))
        self._session = Session(self._engine, expire_on_commit=False)
        self._recorder = Recorder(self._session)
        self.classifier = ClassifierStore(self._session)
        self.specialties = SpecialtyStore(self._session)
        self.register = RegisterStore(self._session)
        self.isco = IscoStore(self._session)
        self.local_titles = LocalTitleStore(self._session)
        self.remembered = RememberedStore(self._session, self._who)
        self.staffing = StaffingStore(self._session, self._recorder)
        self.staffing_editions = StaffingEditionStore(self._session, self._recorder)
        self.occupancies = OccupancyStore(self._session)
        self.printed_units = PrintedUnits(self._session)
        self.candidates = CandidateStore(self._session)
        self.rulings = RulingStore(self._session, self._who)
        self.acceptances = AcceptanceStore(self._session, self._who)
        self.decisions = DecisionStore(self._session, self._who)
        self.commission = CommissionStore(self._session, self._who)
        self.frameworks = FrameworkStore(self._session, self._recorder)
        self.deadline_plans = DeadlinePlanStore(self._session)
        self.calendar = CalendarStore(self._session)
        self.paper_templates = PaperTemplateStore(self._session)
        self.settings = SettingsStore(self._session)
        self.history = HistoryStore(self._session, self._recorder)
        self.search = SearchIndex(self._session)
        try:
            self._session.connection()
        except (DBAPIError, sqlite3.Error) as error:
            self._session.close()
            raise explain(error, self._path) or error from error
        return self

    def commit(self) -> ChangeSet:
        """Store the step with its record and end the transaction.

        Returns:
            The record; its ``id`` is 0 and ``changes`` is empty where nothing changed.

        Raises:
            UserError: The file or the disk refused; nothing was stored.
        """
        if self._step is None or self._is_committed:
            raise RuntimeError("a unit of work is committed once, one for reading never")
        try:
            self._session.flush()
            entries = self._recorder.entries()
            self.search.follow(entries)
            record = self.history.record(self._step, self._who, entries)
            self._session.commit()
            self._is_committed = True
        except DBAPIError as error:
            raise explain(error, self._path) or error from error
        return record

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the transaction; what was not committed is undone.

        Raises:
            UserError: The file or the disk refused within the block.
        """
        self._session.close()
        if isinstance(error, DBAPIError):
            explained = explain(error, self._path)
            if explained is not None:
                raise explained from error
