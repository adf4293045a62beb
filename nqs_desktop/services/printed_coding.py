"""The paper of what coding positions came to: what is set, and what is proposed where nothing is."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.classification.ranking import SURE
from nqs_desktop.domain.classification.results import Classification, RememberedCode
from nqs_desktop.domain.classification.title import same_title_key
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports.document import Document
from nqs_desktop.services.edition_choice import organisation_of
from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.services.settings import approval_of, signatories_of

if TYPE_CHECKING:
    from nqs_desktop.reports.coding_result import CodedPosition

_PROPOSALS: Final = 3
_STEP: Final = 20


def document(database: Database, request: ReportRequest, progress: Progress = silent) -> Document:
    """Return the paper that ``request`` asks for: of named positions, a department or an organisation.

    Args:
        database: Where positions and the classifier are.
        request: The paper.
        progress: Told how many titles without a code are looked up; may raise ``Cancelled``.

    Raises:
        UserError: There is no such position or department, nothing to print, or no classifier.
    """
    from nqs_desktop.reports.coding_result import CodingPaper, build

    with database.reading() as uow:
        edition = uow.classifier.edition(None)
        if edition is None:
            raise UserError("services.empty_book")
        positions = _positions(uow, request)
        owner = positions[0].organisation or organisation_of(uow, request.department)
        organisation = uow.staffing.organisation(owner).name
        department = _department(uow, request, owner)
        found = _Lookup(uow)
        settled = _by_title(uow.remembered.all())
        signatories, approval = signatories_of(uow, owner), approval_of(uow, owner)
        coded = [_coded(one, found, settled) for one in positions]
    rows = _proposed(database, coded, request, progress)
    paper = CodingPaper(organisation, edition, rows, department, signatories, approval)
    return build(paper, request.language)


class _Lookup:
    """Finds entries of the classifier in force by their codes, each once."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._known: dict[str, ClassifierEntry | None] = {}

    def __call__(self, code: str) -> ClassifierEntry | None:
        if code not in self._known:
            self._known[code] = next(iter(self._uow.classifier.with_code(code)), None)
        return self._known[code]


def _positions(uow: UnitOfWork, request: ReportRequest) -> Sequence[StaffPosition]:
    named = request.named_positions
    if named:
        owner = uow.staffing.position(named[0]).organisation or ""
        node = request.department or request.organisation or owner
    else:
        node = request.department or organisation_of(uow, request.organisation)
    lines = {line.key: line.position for line in uow.staffing.lines(node)}
    for key in named:
        if key not in lines:
            raise UserError("services.position_elsewhere", position=key, department=node)
    found = [one for key, one in lines.items() if not named or key in named]
    if not found:
        raise UserError("services.no_positions_to_print")
    return found


def _department(uow: UnitOfWork, request: ReportRequest, owner: str) -> LocalizedText:
    if request.department in (None, owner):
        return LocalizedText()
    return uow.staffing.department(request.department or "").name


def _by_title(remembered: Iterable[RememberedCode]) -> dict[str, list[RememberedCode]]:
    found: dict[str, list[RememberedCode]] = {}
    for one in remembered:
        found.setdefault(one.title_key, []).append(one)
    return found


def _coded(
    position: StaffPosition,
    found: _Lookup,
    settled: Mapping[str, Sequence[RememberedCode]],
) -> "CodedPosition":
    from nqs_desktop.reports.coding_result import CodedPosition

    code = position.occupation_code
    if code is None:
        return CodedPosition(position)
    entry = found(code)
    titles = (position.title.kk, position.title.ru)
    keys = dict.fromkeys(same_title_key(title) for title in titles if title)
    remembered = (one for key in keys for one in settled.get(key, ()) if one.code == code)
    return CodedPosition(
        position, entry, found(code[0]) if entry is not None else None, next(remembered, None)
    )


def _proposed(
    database: Database, coded: Sequence["CodedPosition"], request: ReportRequest, progress: Progress
) -> list["CodedPosition"]:
    """Return the positions, those without a code with what the assistant proposes; equal titles once."""
    from dataclasses import replace

    asked = dict.fromkeys(one.position.title for one in coded if one.position.occupation_code is None)
    if not asked:
        return list(coded)
    assistant = _Assistant(database, progress)
    answers: dict[LocalizedText, Sequence[Classification]] = {}
    for done, title in enumerate(asked):
        if done % _STEP == 0:
            progress(done, len(asked))
        answers[title] = assistant.answers(_spoken(title, request))
    return [
        replace(one, proposals=answers[one.position.title]) if one.position.occupation_code is None else one
        for one in coded
    ]


class _Assistant:
    """Answers for many titles: the classifier and what is remembered are read once."""

    def __init__(self, database: Database, progress: Progress) -> None:
        from nqs_desktop.services.classification import ClassificationAssistant

        assistant = ClassificationAssistant(database)
        assistant.make_ready(progress)
        self._classifier = assistant.classifier()
        self._remembered = _by_title(assistant.remembered())

    def answers(self, titles: Sequence[str]) -> Sequence[Classification]:
        """Return the answers to the first title that has a sure one, else to the first that has any."""
        unsure: Sequence[Classification] = ()
        for title in filter(same_title_key, titles):
            settled = self._remembered.get(same_title_key(title), ())
            found = self._classifier.classify(title, "", _PROPOSALS, settled)
            if found and found[0].certainty >= SURE:
                return found
            unsure = unsure or found
        return unsure


def _spoken(title: LocalizedText, request: ReportRequest) -> Sequence[str]:
    """Return the titles of a position, that of the paper's first language in front."""
    first = request.language.languages[0]
    return [title.get(one) or "" for one in (first, *(other for other in Language if other != first))]
