"""Every paper in every language over one database: the demonstration with requisites, people and an order."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from nqs_desktop.domain.deadlines import DeadlinePlan
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services import demonstration
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CHECK_PROTOCOL,
    COMMISSION_PROTOCOL,
    JUDGING,
    NAMED,
    REPORTS,
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    VACANCY_ANNOUNCEMENT,
    ReportRequest,
    SheetLayout,
)

DAY = date(2026, 3, 2)
PAPERS = (*REPORTS, STAFFING_COMPARISON, *JUDGING, *NAMED)


@dataclass(frozen=True)
class Paper:
    """A paper that is asked for, with a name for the lists of tests."""

    request: ReportRequest

    def __str__(self) -> str:
        layout = self.request.layout.value if self.request.layout is not SheetLayout.IN_TURN else ""
        return "-".join(filter(None, (self.request.name, layout, self.request.language.value)))


@dataclass(frozen=True)
class Office:
    """A database with what the papers tell, and the keys that they ask for."""

    services: Services
    organisation: str
    position: str
    candidate: str

    def request(self, paper: Paper) -> ReportRequest:
        """Return the request with the keys that its paper asks for."""
        name = paper.request.name
        if name in (COMMISSION_PROTOCOL, VACANCY_ANNOUNCEMENT):
            return replace(paper.request, position=self.position)
        if name in (CHECK_PROTOCOL, CANDIDATE_CARD):
            position = self.position if name == CHECK_PROTOCOL else None
            return replace(paper.request, candidates=(self.candidate,), position=position)
        return paper.request


def papers() -> list[Paper]:
    """Return every paper in every language, the requirement sheet in each layout too."""
    plain = [Paper(ReportRequest(name, language)) for name in PAPERS for language in PrintLanguage]
    laid_out = [
        Paper(ReportRequest(REQUIREMENT_SHEET, PrintLanguage.BOTH, layout=layout))
        for layout in SheetLayout
        if layout is not SheetLayout.IN_TURN
    ]
    return [*plain, *laid_out]


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """The demonstration organisation with requisites, signatories, an approved table and its amendment."""
    services = open_services(str(tmp_path_factory.mktemp("office") / "nqs.db"))
    demonstration.add_demonstration(services.database)
    (node, *_) = services.staffing.tree()
    organisation = services.staffing.organisation(node.key)
    services.staffing.save_organisation(
        replace(
            organisation,
            bin="123456789021",
            address=LocalizedText("Қалам қаласы, Ақын көшесі, 1", "г. Калам, ул. Поэта, 1"),
            phone="+7 700 000 00 00",
            email="office@example.kz",
            head_title=LocalizedText("Директор", "Директор"),
            head_name=LocalizedText("А. Мысалов", "А. Мысалов"),
        )
    )
    head = Signatory(LocalizedText("Директор", "Директор"), LocalizedText("А. Мысалов", "А. Мысалов"))
    services.settings.save_signatories(node.key, [head], head)
    edition = services.staffing_editions.worked_on(node.key)
    order = StaffingOrder("12-ө", date(2026, 1, 5), date(2026, 1, 12))
    services.staffing_editions.approve(edition.key, order)
    services.staffing_editions.amend(node.key)
    position = services.staffing.positions(node.key)[0]
    services.staffing.renumber(node.key, first=2)
    candidate = services.candidates.rows()[0]
    services.deadlines.save(DeadlinePlan("", LocalizedText("Кітапхана ісі", "Библиотечное дело"), DAY))
    return Office(services, node.key, position.key, candidate.key)


@pytest.fixture(scope="session")
def printed(
    office: Office, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Paper, str], PrintedReport]:
    """Writes a paper in a format, once for all tests."""
    folder = tmp_path_factory.mktemp("papers")
    made: dict[tuple[str, str], PrintedReport] = {}

    def write(paper: Paper, suffix: str) -> PrintedReport:
        name = (str(paper), suffix)
        if name not in made:
            made[name] = office.services.printing.render(office.request(paper), folder / f"{paper}{suffix}")
        return made[name]

    return write


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A place for a paper of one test alone."""
    return tmp_path / "paper.pdf"
