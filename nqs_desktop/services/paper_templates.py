"""Templates of papers: what the users change of look and contents, and whose paper is dressed in it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.domain.paper_template import (
    ALL_PAPERS,
    LOGO_HEIGHT,
    UNCHANGED,
    PaperPart,
    PaperTemplate,
)
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports.document import Document, PrintedReport
from nqs_desktop.services import paper_contents
from nqs_desktop.services.edition_choice import organisation_of
from nqs_desktop.services.paper_contents import FIXED_LOOKS, NOBODYS, PaperChoice
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    DEADLINE_PLAN,
    JUDGING,
    OF_STAFFING,
    ReportRequest,
)
from nqs_desktop.services.template_checks import check, check_letters

LETTERHEAD: Final = (PaperPart.LOGO, PaperPart.REQUISITES)

_SHORT_SIDE, _LONG_SIDE, _POINTS_PER_MM = 210.0, 297.0, 72 / 25.4
_OF_PERSONS: Final = (*JUDGING, CANDIDATE_CARD, DEADLINE_PLAN)
"""Papers that may be of several organisations, and then are nobody's."""

Templates = Mapping[str, PaperTemplate]
"""Templates of an organisation by the names of their papers."""


class PaperTemplates:
    """Keeps the templates of one database."""

    def __init__(self, database: Database) -> None:
        """Keep templates in ``database``."""
        self._database = database

    def of(self, organisation: str, paper: str) -> PaperTemplate:
        """Return what is changed of a paper of an organisation, and of this paper alone.

        Args:
            organisation: Key of the organisation; empty where a paper is of none.
            paper: Name of the paper; ``ALL_PAPERS`` for what holds for all of them.
        """
        with self._database.reading() as uow:
            return uow.paper_templates.get(organisation, paper)

    def all_of(self, organisation: str) -> Templates:
        """Return the templates of an organisation that change anything, by the names of their papers."""
        with self._database.reading() as uow:
            return uow.paper_templates.of(organisation)

    def inherited(self, templates: Templates, paper: str) -> PaperTemplate:
        """Return what holds for a paper where its own template leaves it open.

        Everything is said in it but the direction of the pages, which without a template is the paper's own.

        Args:
            templates: The templates of the organisation, stored or about to be.
            paper: Name of the paper; for ``ALL_PAPERS`` it is the standard look.
        """
        alone = paper in (ALL_PAPERS, *FIXED_LOOKS)
        common = UNCHANGED if alone else templates.get(ALL_PAPERS, UNCHANGED)
        return _dressed_as(paper, common).over(standard_template())

    def resolved(self, organisation: str, paper: str) -> PaperTemplate:
        """Return what is changed of a paper: its own template over that of all papers."""
        with self._database.reading() as uow:
            return resolved(uow.paper_templates.of(organisation), paper)

    def save(self, organisation: str, paper: str, template: PaperTemplate) -> ChangeSet:
        """Keep what is changed of a paper; ``UNCHANGED`` brings the standard look back.

        Raises:
            UserError: A size, a margin, the logo or a letter cannot be printed.
        """
        return self.save_all(organisation, {paper: template})

    def save_all(self, organisation: str, templates: Templates) -> ChangeSet:
        """Keep templates of several papers of an organisation as one step.

        Raises:
            UserError: A size, a margin, the logo or a letter of one of them cannot be printed; none is kept.
        """
        for template in templates.values():
            check(template)
            check_letters(template)
        with self._database.unit_of_work(message("steps.save_paper_template")) as uow:
            for paper, template in templates.items():
                uow.paper_templates.save(organisation, paper, template)
            return uow.commit()

    def reset(self, organisation: str, paper: str) -> ChangeSet:
        """Forget what is changed of a paper."""
        return self.save(organisation, paper, UNCHANGED)

    def parts_of(self, paper: str) -> tuple[PaperPart, ...]:
        """Return the common parts that a paper has."""
        return paper_contents.parts_of(paper)

    def blocks_of(self, paper: str) -> tuple[PaperChoice, ...]:
        """Return the blocks of a paper that a template may leave out."""
        return paper_contents.blocks_of(paper)

    def columns_of(self, paper: str) -> tuple[PaperChoice, ...]:
        """Return the columns of a paper that a template may leave out."""
        return paper_contents.columns_of(paper)

    def has_fixed_look(self, paper: str) -> bool:
        """Return whether an order says how a paper looks."""
        return paper in FIXED_LOOKS

    def families(self) -> tuple[str, ...]:
        """Return the fonts of this computer that have every letter of both languages."""
        from nqs_desktop.reports import fonts

        return fonts.families()

    def owner_of(self, request: ReportRequest) -> str:
        """Return the key of the organisation whose paper is asked for; empty where it is nobody's."""
        with self._database.reading() as uow:
            return owner_of(uow, request)

    def sample(self, request: ReportRequest) -> "PaperSample":
        """Return the beginning of a paper, to be looked at while its template is changed."""
        return PaperSample(self._database, request)


class PaperSample:
    """The beginning of a paper; its contents are read once and dressed as often as one likes."""

    def __init__(self, database: Database, request: ReportRequest) -> None:
        """Read from ``database`` what ``request`` asks for, when it is first needed."""
        self._database, self._request = database, request
        self._documents: dict[ReportRequest, Document] = {}

    def write(self, templates: Templates, out: Path, progress: Progress = silent) -> PrintedReport:
        """Write its first pages to a PDF file.

        Args:
            templates: Templates as they stand, in place of those that are stored.
            out: The file.
            progress: May stop the work.

        Raises:
            UserError: There is nothing to print, or the template cannot be.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.reports import pdf_writer
        from nqs_desktop.reports.first_part import first_part
        from nqs_desktop.services import paper_sources

        for template in templates.values():
            check(template)
        look = look_of(self._database, self._request, templates)
        asked = look.asked(self._request)
        if asked not in self._documents:
            self._documents = {asked: paper_sources.document(self._database, asked, progress)}
        whole = look.finished(self._documents[asked])
        return pdf_writer.write(first_part(whole) or whole, out, progress)


@dataclass(frozen=True, slots=True)
class PaperLook:
    """How a paper of somebody looks.

    Attributes:
        paper: Name of the paper.
        template: What is changed of it.
        organisation: Whose it is; ``None`` for nobody's.
    """

    paper: str
    template: PaperTemplate
    organisation: Organisation | None = None

    def asked(self, request: ReportRequest) -> ReportRequest:
        """Return the request for a table of the columns and of the room that the template leaves it."""
        if request.name not in OF_STAFFING:
            return request
        hidden = self.template.hidden_columns or ()
        left_out = tuple(column for column in PrintedColumn if column.value in hidden)
        return replace(request, left_out=left_out, room=_room(self.template))

    def finished(self, document: Document) -> Document:
        """Return the paper as its template wants it, with the requisites of its organisation."""
        from nqs_desktop.reports.templated import templated

        fixed = self.paper in FIXED_LOOKS
        return templated(document, self.template, self.organisation, fixed_look=fixed)


def look_of(database: Database, request: ReportRequest, changed: Templates | None = None) -> PaperLook:
    """Return how the paper of ``request`` looks.

    Args:
        database: Where organisations and templates are.
        request: The paper.
        changed: Templates in place of those that are stored.
    """
    with database.reading() as uow:
        owner = owner_of(uow, request)
        templates = {**uow.paper_templates.of(owner), **(changed or {})}
        organisation = uow.staffing.organisation(owner) if owner else None
    return PaperLook(request.name, resolved(templates, request.name), organisation)


def resolved(templates: Templates, paper: str) -> PaperTemplate:
    """Return what ``templates`` change of a paper: its own over that of all papers."""
    own, common = templates.get(paper, UNCHANGED), templates.get(ALL_PAPERS, UNCHANGED)
    return own.over(_dressed_as(paper, UNCHANGED if paper in FIXED_LOOKS else common))


def standard_template() -> PaperTemplate:
    """Return the template that says what papers look like where nobody changes them."""
    look = {field.name: getattr(STANDARD, field.name) for field in fields(PaperStyle)}
    return PaperTemplate(
        **look,
        logo=b"",
        logo_height=LOGO_HEIGHT,
        header=LocalizedText(),
        footer=LocalizedText(),
        hidden_parts=(),
        hidden_columns=(),
        hidden_blocks=(),
    )


def owner_of(uow: UnitOfWork, request: ReportRequest) -> str:
    """Return the key of the organisation whose paper ``request`` asks for.

    It is the one named, that of the department or of the positions, else the only one. Positions of several
    organisations make a paper nobody's, which is an empty key.
    """
    try:
        if request.organisation:
            return request.organisation
        if request.named_positions:
            owners = {uow.staffing.position(key).organisation for key in request.named_positions}
            return (owners.pop() or "") if len(owners) == 1 else ""
        if request.framework is not None:
            owner = uow.frameworks.version(request.framework).organisation
            return uow.staffing.organisation(owner).key if owner else ""  # it may be of another database
        if request.department is None and request.name in _OF_PERSONS:
            rows = uow.staffing.organisations()
            return rows[0].key if len(rows) == 1 else ""
        return organisation_of(uow, request.department)
    except UserError:
        return ""  # the paper itself says better what is wrong


def _room(template: PaperTemplate) -> float | None:
    """Return how many points a table may take on a page that is not the standard one; ``None`` on that."""
    if template.margins is None and template.table is None and template.landscape is None:
        return None
    style = template.style(STANDARD)
    side = _SHORT_SIDE if template.landscape is False else _LONG_SIDE
    room = (side - style.margins.left - style.margins.right) * _POINTS_PER_MM
    return room * STANDARD.table / style.table


def _dressed_as(paper: str, common: PaperTemplate) -> PaperTemplate:
    """Return what a paper inherits of the template of all papers."""
    hidden = (*(common.hidden_parts or ()), *(LETTERHEAD if paper in NOBODYS else ()))
    return replace(common, hidden_parts=tuple(dict.fromkeys(hidden))) if hidden else common
