"""Whose a paper is, and how it then looks: what its organisation changes of it and what stays."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import STANDARD, PaperStyle
from nqs_desktop.domain.paper_template import (
    ALL_PAPERS,
    LOGO_HEIGHT,
    UNCHANGED,
    PaperTemplate,
)
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import organisation_of
from nqs_desktop.services.paper_contents import FIXED_LOOKS, LETTERHEAD, NOBODYS
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    DEADLINE_PLAN,
    JUDGING,
    OF_STAFFING,
    ReportRequest,
)

_SHORT_SIDE, _LONG_SIDE, _POINTS_PER_MM = 210.0, 297.0, 72 / 25.4

_OF_PERSONS: Final = (*JUDGING, CANDIDATE_CARD, DEADLINE_PLAN)
"""Papers that may be of several organisations, and then are nobody's."""

Templates = Mapping[str, PaperTemplate]
"""Templates of an organisation by the names of their papers."""


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
    return own.over(dressed_as(paper, UNCHANGED if paper in FIXED_LOOKS else common))


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


def dressed_as(paper: str, common: PaperTemplate) -> PaperTemplate:
    """Return what a paper inherits of the template of all papers."""
    hidden = (*(common.hidden_parts or ()), *(LETTERHEAD if paper in NOBODYS else ()))
    return replace(common, hidden_parts=tuple(dict.fromkeys(hidden))) if hidden else common
