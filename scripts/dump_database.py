"""Writes a small database of today's schema as SQL, for later tests: `python -m scripts.dump_database`."""

import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

from nqs_desktop.db import schema
from nqs_desktop.db.engine import Database, open_database
from nqs_desktop.db.file_checks import APPLICATION_ID
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.candidate import (
    Attachment,
    Candidate,
    CandidateExtra,
    Contacts,
    EmploymentRecord,
)
from nqs_desktop.domain.classification.results import RememberedAs, RememberedCode
from nqs_desktop.domain.commission import (
    CommissionMeeting,
    CommissionMember,
    ShortlistEntry,
    ShortlistState,
)
from nqs_desktop.domain.deadlines import CalendarDay, DeadlinePlan, PlanStep, StepEnd
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.framework import (
    Approval,
    Band,
    CareerLink,
    CodedName,
    FrameworkContent,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
)
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_style import Margins
from nqs_desktop.domain.paper_template import PaperPart, PaperTemplate
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    ExtraDemand,
    ExtraKind,
    IncludedExperience,
    Joint,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import Department, StaffingDraft, StaffPosition
from tests.db.small_books import small_books

OLD = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "old_dbs"

LAW = LocalizedText("құқықтану", "юриспруденция")
EDUCATION = EducationDemand(
    (EducationLevel.HIGHER,),
    LocalizedList(("құқықтану",), ("юриспруденция",)),
    accepted=(EducationLevel.HIGHER,),
    specialties=("6B04201",),
    strength=Strength.DESIRABLE,
)
RECENT = ExperienceAlternative(
    Decimal(5),
    including=(IncludedExperience(Decimal(1), (ExperienceKind.MANAGERIAL,), last_months=12),),
)
CLEARANCE = ExtraDemand(Extra(ExtraKind.CLEARANCE), Strength.EXAMPLE)
REQUIREMENT = Requirement(
    education=EDUCATION,
    experience=ExperienceDemand(
        (ExperienceAlternative(Decimal(3), Decimal("5.5"), (ExperienceKind.FIELD,), LAW),)
    ),
    competence=LocalizedText("Заңдарды білу", "Знание законов"),
    extras=(Extra(ExtraKind.DRIVING_LICENCE, "B|C"),),
    review_reasons=(ReviewReason("years_differ", RequirementPart.EXPERIENCE, "3/5"),),
    wished_extras=(CLEARANCE,),
    structure=DemandGroup(Joint.ANY, (EDUCATION, DemandGroup(Joint.EVERY, (RECENT, CLEARANCE)))),
)
DRAFT = StaffingDraft(
    organisation=LocalizedText("Сынақ ұйымы", "Пробная организация"),
    departments=(Department("d1", LocalizedText("Заң бөлімі", "Юридический отдел")),),
    positions=(
        StaffPosition(
            "",
            LocalizedText("42", "43"),
            LocalizedText("Бас маман", "Главный специалист"),
            Decimal("0.25"),
            "d1",
            requirement=REQUIREMENT,
            occupied=Decimal("0.25"),
        ),
    ),
)
CANDIDATE = Candidate(
    key="7",
    name="Үміткер Сынақ",
    birth_date=date(1990, 2, 28),
    education=(
        EducationRecord(EducationLevel.HIGHER, "Университет", "5B030100", LAW, StudyForm.EVENING, 2012),
    ),
    employment=(
        EmploymentRecord("Ұйым", "заңгер", date(2012, 7, 1), None, (ExperienceKind.FIELD,), LAW, "clerk"),
    ),
    extras=(CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B"), date(2030, 1, 1), "AB 123456"),),
    contacts=Contacts("+7 700 000 00 00", "a@example.kz", "Алматы"),
    attachments=(Attachment("Диплом", "diploma.pdf", "00ff"),),
)
FINDING = AuditFinding(
    "1",
    LocalizedText("42", "43"),
    FindingKind.NUMBERS_DIFFER,
    Severity.WARNING,
    AuditPlace.NUMBER,
    LocalizedText("42", "43"),
    message("x"),
    message("x"),
    message("x"),
)
MEETING = CommissionMeeting(
    "1",
    "7",
    date(2026, 3, 1),
    (CommissionMember(LocalizedText("төраға", "председатель"), LocalizedText("А. Сынақ", "А. Сынак")),),
)

FRAMEWORK = FrameworkContent(
    texts={SectionPart.PASSPORT_SECTOR: LocalizedText("Заң қызметі", "Юридическая деятельность")},
    standards=(ProfessionalStandard("s1", LAW, reference="№ 1"),),
    columns=(OccupationalColumn("c1", LocalizedText("Заңгерлер", "Юристы")),),
    occupations=(
        FrameworkOccupation("o1", LAW, CodedName("2611-1", LAW), nqf_level=6, sqf_level=6, column="c1"),
        FrameworkOccupation("o2", LocalizedText("Заң көмекшісі"), sqf_level=4, column="c1"),
    ),
    levels=(LevelDescription("l1", Band.SECTOR, 6, ("o1",), 6, knowledge=LAW),),
    links=(CareerLink("o2", "o1"),),
)
PLAN = DeadlinePlan(
    "",
    LocalizedText("Заң саласы", "Сфера права"),
    date(2026, 1, 12),
    ends=(StepEnd(PlanStep.PREPARATION, date(2026, 4, 1)),),
)
TEMPLATE = PaperTemplate(
    text=13, margins=Margins(25, 15, 20, 20), hidden_parts=(PaperPart.LOGO,), header=LAW, landscape=True
)


def main() -> None:
    """Makes the database, step by step, and writes all but its search index, which is derived."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "old.db"
        with open_database(file, reference=small_books) as database:
            fill(database)
        with closing(sqlite3.connect(file)) as connection:
            for name in (
                "search_parts",
                "search_terms",
                "search_words",
                "search_vocabulary",
                "search_document",
            ):
                connection.execute(f"DROP TABLE {name}")
            lines = [f"PRAGMA application_id = {APPLICATION_ID};", *connection.iterdump()]
    (OLD / f"{schema.NEWEST}.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")


def fill(database: Database) -> None:
    """Does a step of each kind that the record keeps."""
    with database.unit_of_work(message("steps.import_requirements", file="paper.txt"), who="clerk") as uow:
        uow.staffing.import_draft(DRAFT, "paper.txt")
        uow.commit()
    with database.unit_of_work(message("steps.save_candidate", name=CANDIDATE.name), who="clerk") as uow:
        uow.candidates.save(CANDIDATE)
        uow.commit()
    with database.unit_of_work(message("steps.rule_field", field="a", specialty="b"), who="clerk") as uow:
        uow.rulings.save(FieldRuling("құқықтану", "құқық", fits=True))
        uow.settings.set("signatories", "[]")
        uow.commit()
    with database.unit_of_work(message("steps.save_setting", name="x"), who="clerk") as uow:
        uow.local_titles.save(LocalTitle("", "2147-1", LocalizedText("Кеніш маркшейдері"), "сынақ"))
        uow.remembered.save(
            RememberedCode("Бас маркшейдер", "бас маркшейдер", "2147-1", RememberedAs.CHANGED)
        )
        uow.commit()
    with database.unit_of_work(message("steps.save_setting", name="y"), who="clerk") as uow:
        uow.acceptances.save(FINDING, "бұйрықта солай")
        uow.decisions.save(Decision("7", "1", "experience", Verdict.MET, "анықтама бар", "ab"))
        uow.commission.save_entry(ShortlistEntry("1", "7", ShortlistState.RECOMMENDED, "жақсы"))
        uow.commission.save_meeting(MEETING)
        uow.commit()
    with database.unit_of_work(message("steps.save_setting", name="z"), who="clerk") as uow:
        version = uow.frameworks.create(LocalizedText("Заң", "Право"), "1", framework="f1")
        uow.frameworks.replace_content(version.key, FRAMEWORK)
        uow.frameworks.approve(version.key, Approval(date(2026, 6, 1), "3"))
        uow.deadline_plans.save(PLAN)
        uow.calendar.save(CalendarDay(date(2026, 3, 21), is_working=True, reason="ауыстыру"))
        uow.paper_templates.save("", "requirement-sheet", TEMPLATE)
        uow.commit()


if __name__ == "__main__":
    main()
