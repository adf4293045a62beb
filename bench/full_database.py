"""A database as a busy personnel office has it after some years, all of it invented."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bench.invented import Speaker, organisation, speaker
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceEdition
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import open_services

CANDIDATES = 200
CHILDREN = {
    # How many each group of a level has below it; with them the tree is as large as the official one.
    ClassifierLevel.SUB_MAJOR: 4,
    ClassifierLevel.MINOR: 3,
    ClassifierLevel.UNIT: 4,
    ClassifierLevel.GROUP: 3,
    ClassifierLevel.TITLE: 8,
}
MAJOR_GROUPS = 10
EDITION = "bench"


def make(path: Path) -> None:
    """Make the database ``path``.

    It holds the embedded reference books, a second edition of the classifier with about 12,000 titles, the
    demonstration organisation, an organisation of 62 positions with long texts, and 200 candidates.
    """
    services = open_services(str(path))
    database = services.database
    demonstration.add_demonstration(database)
    with database.unit_of_work(message("steps.import_classifier", file=EDITION)) as uow:
        entries = tuple(_classifier())
        title = LocalizedText("Жіктеуіш", "Классификатор")
        edition = ReferenceEdition("classifier", title, EDITION, date(2024, 1, 1), True, entries)
        uow.classifier.add_edition(edition, entries)
        uow.commit()
    with database.unit_of_work(message("steps.import_requirements", file=EDITION)) as uow:
        service = organisation()
        uow.staffing.import_draft(
            StaffingDraft(service.name, service.departments, service.positions), EDITION
        )
        uow.commit()
    with database.unit_of_work(message("steps.import_candidates", file=EDITION)) as uow:
        uow.candidates.import_all([_candidate(number) for number in range(CANDIDATES)], EDITION)
        uow.commit()
    database.close()


def _classifier() -> Iterator[ClassifierEntry]:
    text = speaker()
    for digit in range(MAJOR_GROUPS):
        yield from _branch(text, str(digit), ClassifierLevel.MAJOR, None)


def _branch(
    text: Speaker, code: str, level: ClassifierLevel, parent: str | None
) -> Iterator[ClassifierEntry]:
    skill = int(code[0]) % 4 + 1
    yield ClassifierEntry(code, level, text(40), parent, skill, SourceReference(EDITION, None))
    levels = list(ClassifierLevel)
    if level is levels[-1]:
        return
    below = levels[levels.index(level) + 1]
    for number in range(1, CHILDREN[below] + 1):
        yield from _branch(text, _code_below(code, below, number), below, code)


def _code_below(code: str, level: ClassifierLevel, number: int) -> str:
    if level is ClassifierLevel.GROUP:
        return f"{code}-{number}"
    if level is ClassifierLevel.TITLE:
        return f"{code}-{number:03}"
    return f"{code}{number}"


def _candidate(number: int) -> Candidate:
    start = date(2000, 1, 10) + timedelta(days=number * 3)
    jobs = tuple(
        EmploymentRecord(
            f"Мекеме {place}",
            f"Маман {number}",
            start + timedelta(days=1000 * place),
            start + timedelta(days=1000 * place + 900),
            (ExperienceKind.SPECIALTY,),
        )
        for place in range(4)
    )
    diploma = EducationRecord(
        EducationLevel.HIGHER,
        "Университет",
        None,
        LocalizedText("Құқықтану", "Правоведение"),
        StudyForm.FULL_TIME,
        1999,
        f"ЖБ {number:07}",
    )
    return Candidate(f"bench-{number}", f"Кандидат {number:03}", education=(diploma,), employment=jobs)
