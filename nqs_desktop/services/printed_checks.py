"""Papers that judge candidates: protocols of checks and of commissions, tables of matches."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.reports.document import Document
from nqs_desktop.services.report_request import CHECK_PROTOCOL, MATCH_TABLE, ReportRequest
from nqs_desktop.services.settings import approval_of, signatories_of

MOST_PROTOCOLS: Final = 500
MOST_PAIRS: Final = 20_000
_MOST_NAMED: Final = 10


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose paper it is: the one organisation of all its positions; nobody's where they are of several."""

    name: LocalizedText = LocalizedText()
    departments: Sequence[Department] = ()
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None


def document(database: Database, request: ReportRequest, progress: Progress = silent) -> Document:
    """Return the paper that ``request`` names, one of ``JUDGING``.

    Args:
        database: Where candidates and positions are.
        request: The paper.
        progress: Told how many pairs are judged; may raise ``Cancelled``.

    Raises:
        UserError: Nobody or nothing is there to judge, the request names what is not there, or it does not
            say enough.
    """
    if request.name == CHECK_PROTOCOL:
        return _check_protocol(database, request, progress)
    if request.name == MATCH_TABLE:
        return _match_table(database, request, progress)
    return _commission_protocol(database, request)


def _check_protocol(database: Database, request: ReportRequest, progress: Progress) -> Document:
    from nqs_desktop.reports import check_protocol
    from nqs_desktop.services.matching import Matching

    with database.reading() as uow:
        candidates, positions = _candidates(uow, request), _positions(uow, request)
        if len(positions) > 1 and not (request.named_positions or request.department):
            raise UserError("services.which_position", count=len(positions))
        owner = _owner(uow, positions)
    _counted(len(candidates) * len(positions), MOST_PROTOCOLS)
    run = Matching(database).run(request.day, _keys(positions), _keys(candidates), progress)
    checks = [
        check_protocol.CheckedPair(candidate, position, run.explain(row, column))
        for column, position in enumerate(positions)
        for row, candidate in enumerate(candidates)
    ]
    content = check_protocol.CheckProtocol(
        owner.name, owner.departments, checks, owner.signatories, owner.approval
    )
    return check_protocol.build(content, request.language)


def _match_table(database: Database, request: ReportRequest, progress: Progress) -> Document:
    from nqs_desktop.reports import match_table
    from nqs_desktop.services.matching import Matching

    with database.reading() as uow:
        candidates, positions = _candidates(uow, request), _positions(uow, request)
        all_vacant = not request.named_positions and not uow.occupancies.fillings(request.day)
        if not request.named_positions:
            positions = [position for position in positions if position.vacant > 0]
            if not positions:
                raise UserError("services.no_vacancies")
        owner = _owner(uow, positions)
        pairs = {(one.candidate, one.position) for one in uow.decisions.everything()}
    _counted(len(candidates) * len(positions), MOST_PAIRS)
    judged = {(one.key, position.key) for one in candidates for position in positions}
    matches = Matching(database).table(request.day, _keys(positions), _keys(candidates), progress)
    content = match_table.MatchContent(
        owner.name,
        matches,
        owner.signatories,
        owner.approval,
        all_vacant=all_vacant,
        decided=not pairs.isdisjoint(judged),
    )
    return match_table.build(content, request.language)


def _commission_protocol(database: Database, request: ReportRequest) -> Document:
    from nqs_desktop.reports import commission_protocol
    from nqs_desktop.services.commission import Commission

    if request.candidates or request.department or len(request.named_positions) > 1:
        raise UserError("services.whole_shortlist")
    with database.reading() as uow:
        key = next(iter(request.named_positions), None) or _only_shortlist(uow)
        owner = _owner(uow, [uow.staffing.position(key)])
    protocol = Commission(database).protocol(key, request.day)
    return commission_protocol.build(protocol, request.language, owner.signatories, owner.approval)


def _candidates(uow: UnitOfWork, request: ReportRequest) -> list[Candidate]:
    found = (
        [uow.candidates.candidate(key) for key in request.candidates]
        if request.candidates
        else list(uow.candidates.everything())
    )
    if not found:
        raise UserError("services.no_candidates_to_print")
    return found


def _positions(uow: UnitOfWork, request: ReportRequest) -> list[StaffPosition]:
    staffing = uow.staffing.at(None, request.day)
    below = staffing.positions(request.department)
    named = [staffing.position(key) for key in request.named_positions]
    if request.department:
        for position in named:
            if position not in below:
                raise UserError(
                    "services.position_elsewhere", position=position.key, department=request.department
                )
    found = named or list(below)
    if not found:
        raise UserError("services.no_positions_to_print")
    return found


def _owner(uow: UnitOfWork, positions: Sequence[StaffPosition]) -> _Owner:
    keys = {position.organisation for position in positions}
    key = keys.pop() if len(keys) == 1 else None
    departments = uow.staffing.departments()
    if key is None:
        return _Owner(departments=departments)
    names = {row.key: row.name for row in uow.staffing.organisations()}
    return _Owner(
        names.get(key, LocalizedText()), departments, signatories_of(uow, key), approval_of(uow, key)
    )


def _only_shortlist(uow: UnitOfWork) -> str:
    """Return the only position that has a shortlist."""
    keys = list(dict.fromkeys(entry.position for entry in uow.commission.shortlists()))
    if not keys:
        raise UserError("services.no_shortlist")
    if len(keys) > 1:
        named = ", ".join(keys[:_MOST_NAMED]) + (" …" if len(keys) > _MOST_NAMED else "")
        raise UserError("services.which_vacancy", positions=named)
    return keys[0]


def _keys(things: Sequence[Candidate | StaffPosition]) -> list[str]:
    return [thing.key for thing in things]


def _counted(pairs: int, most: int) -> None:
    if pairs > most:
        raise UserError("services.too_many_pairs", pairs=pairs, most=most)
