"""Taking papers in: a paper is read, shown beside its reading, corrected, taken in position by position."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from nqs_desktop.db.clock import today
from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import requirement_rules, staffing_rules
from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper import (
    Outcome,
    PaperDraft,
    PaperLine,
    PaperPosition,
    PositionComparison,
    departments_of,
)
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.services.staffing_people import guard_people

_MOST_LEFTOVERS: Final = 200
_LONGEST_LEFTOVER: Final = 160
_OUTCOMES: Final = {"created": Outcome.NEW, "updated": Outcome.CHANGED, "unchanged": Outcome.UNCHANGED}


class PaperIntake:
    """Reads papers and takes their positions into one database."""

    def __init__(self, database: Database) -> None:
        """Take papers into ``database``."""
        self._database = database

    def read(self, path: Path, progress: Progress = silent) -> PaperDraft:
        """Return what a paper says beside its lines; nothing is stored.

        Args:
            path: A Word document, a PDF file with text, a workbook or a text.
            progress: Called while the file and its positions are read; may raise ``Cancelled``.

        Raises:
            UserError: It cannot be read, is no such file, protected, damaged, unsafe, a scan, empty, or no
                position was found in it.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers import papers

        return papers.read_paper(path, progress)

    def read_text(self, text: str, name: str, progress: Progress = silent) -> PaperDraft:
        """Return what a pasted text says beside its lines; nothing is stored.

        Args:
            text: Plain text; the cells of tables are parted by tabs, as Word and Excel paste them.
            name: What to call it where a file would have its name.
            progress: Called while its positions are read; may raise ``Cancelled``.

        Raises:
            UserError: It is empty, or no position was found in it.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.importers import papers

        return papers.read_pasted(text, name, progress)

    def compare(self, draft: PaperDraft, organisation: str | None = None) -> tuple[PositionComparison, ...]:
        """Return for each position of a paper what taking it in would do; nothing is stored.

        Args:
            draft: The paper with the corrections made so far.
            organisation: Key of the organisation that it goes to; ``None`` for the one that it names.

        Raises:
            UserError: There is no such organisation, or the paper names none and there are several.
        """
        with self._database.unit_of_work(_step(draft)) as uow:  # it is left without a commit
            before = {position.key: position for position in uow.staffing.positions()}
            taken = _taken(uow, draft, range(len(draft.positions)), organisation, silent)
        return tuple(PositionComparison(one.outcome, one.key, before.get(one.key)) for one in taken)

    def take(
        self,
        draft: PaperDraft,
        accepted: Sequence[int],
        organisation: str | None = None,
        progress: Progress = silent,
        *,
        dry_run: bool = False,
    ) -> ImportReport:
        """Store accepted positions as one step; the same paper taken in twice changes nothing.

        A position is stored as it was read and then corrected: reading the paper again finds it known.

        Args:
            draft: The paper with its corrections.
            accepted: Places of the positions in the draft, from 0.
            organisation: Key of the organisation that they go to; ``None`` for the one that the paper names,
                which is made where it is not there.
            progress: Called with positions taken in and positions in all; may raise ``Cancelled``.
            dry_run: Store nothing and report the same.

        Raises:
            UserError: There is no such organisation, the paper names none and there are several, or a
                correction asks for what cannot be; nothing was stored.
            Cancelled: ``progress`` raised it; nothing was stored.
        """
        with self._database.unit_of_work(_step(draft)) as uow:
            counts = take_paper(uow, draft, accepted, organisation, progress)
            change_set = None if dry_run else uow.commit()
        chosen = [draft.positions[place] for place in accepted]
        guesses = [*draft.guesses, *(guess for position in chosen for guess in position.guesses)]
        return ImportReport(
            kind="requirements",
            file=draft.document,
            created=counts.created,
            updated=counts.updated,
            unchanged=counts.unchanged,
            removed=0,
            guesses=tuple(sorted(guesses, key=lambda guess: guess.line or 0)),
            warnings=warnings_of(draft, chosen),
            change_set=change_set,
        )


def take_paper(
    uow: UnitOfWork,
    draft: PaperDraft,
    accepted: Sequence[int],
    organisation: str | None = None,
    progress: Progress = silent,
) -> ImportCounts:
    """Take accepted positions of a paper in within a step that is under way; see :meth:`PaperIntake.take`."""
    counts = Counter(one.outcome for one in _take(uow, draft, accepted, organisation, progress))
    return ImportCounts(counts[Outcome.NEW], counts[Outcome.CHANGED], counts[Outcome.UNCHANGED])


def warnings_of(draft: PaperDraft, positions: Sequence[PaperPosition]) -> tuple[Message, ...]:
    """Return what the user should know of a paper: doubts, impossible demands, and each line left over."""
    found = list(draft.warnings)
    for position in positions:
        for fault in requirement_rules.faults(position.result.requirement):
            title = position.result.title.both
            found.append(message("records.impossible_demand", position=title, fault=fault))
    left = list(_leftovers(draft, positions))
    found += left[:_MOST_LEFTOVERS]
    if len(left) > _MOST_LEFTOVERS:
        found.append(message("papers.more_leftovers", count=len(left) - _MOST_LEFTOVERS))
    return tuple(found)


def place_of(line: PaperLine) -> Message:
    """Return where a line stands, in words."""
    if not line.place:
        return message("papers.place_line", line=line.number)
    if line.place.isdigit():
        return message("papers.place_page", line=line.number, page=line.place)
    return message("papers.place_cell", cell=line.place)


def _leftovers(draft: PaperDraft, positions: Sequence[PaperPosition]) -> Iterator[Message]:
    for line in draft.leftovers:
        yield message("papers.leftover", place=place_of(line), text=_shortened(line.text))
    for position in positions:
        for line in position.leftovers:
            title = position.result.title.both
            yield message(
                "papers.leftover_of", place=place_of(line), text=_shortened(line.text), position=title
            )


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_LEFTOVER else f"{text[:_LONGEST_LEFTOVER].rstrip()}…"


def _step(draft: PaperDraft) -> Message:
    return message("steps.import_requirements", file=draft.document)


@dataclass(frozen=True, slots=True)
class _Taken:
    key: str
    outcome: Outcome


def _take(
    uow: UnitOfWork, draft: PaperDraft, accepted: Sequence[int], organisation: str | None, progress: Progress
) -> list[_Taken]:
    taken = _taken(uow, draft, accepted, organisation, progress)
    changed = [one.key for one in taken if one.outcome is not Outcome.UNCHANGED]
    for key, position in uow.staffing.rows.without_requirements(changed).items():
        try:
            guard_people(uow, {}, {key: position.units}, today())
        except UserError as error:
            title = position.title.both
            raise UserError(
                "staffing_editions.people_do_not_fit", title=title, reason=error.message
            ) from error
    return taken


def _taken(
    uow: UnitOfWork, draft: PaperDraft, accepted: Sequence[int], organisation: str | None, progress: Progress
) -> list[_Taken]:
    """Take positions in, as they were read and then corrected, whoever holds them."""
    known = [row.key for row in uow.staffing.organisations()]
    if organisation is not None and organisation not in known:
        raise UserError("database.no_organisation", key=organisation)
    progress(0, len(accepted) + 1)
    chosen = [draft.positions[place] for place in accepted]
    wanted = departments_of(
        draft.departments, [one for position in chosen for one in (position.position, position.result)]
    )
    paper = draft.staffing(organisation or "")
    keys, departments = uow.staffing.take_positions(
        paper, draft.document, frozenset(accepted), wanted, judges_people=False
    )
    taken = []
    for done, (place, position) in enumerate(zip(accepted, chosen, strict=True), 1):
        key, word = keys[place]
        outcome = _OUTCOMES[word]
        if position.corrected is not None and _correct(uow, key, position, position.corrected, departments):
            outcome = outcome if outcome is Outcome.NEW else Outcome.CHANGED
        taken.append(_Taken(key, outcome))
        progress(done, len(accepted) + 1)
    return taken


def _correct(
    uow: UnitOfWork, key: str, printed: PaperPosition, corrected: StaffPosition, departments: dict[str, str]
) -> bool:
    """Store a correction over the reading; tell whether it changed anything.

    Raises:
        UserError: The correction asks for what cannot be.
    """
    for fault in staffing_rules.faults(corrected):
        raise UserError("papers.wrong_correction", position=printed.position.title.both, fault=fault)
    stored = uow.staffing.position(key)
    moved = corrected.department != printed.position.department
    department = departments.get(corrected.department or "") if moved else stored.department
    wanted = replace(
        corrected,
        key=key,
        department=department,
        occupation_code=corrected.occupation_code or stored.occupation_code,
        register_link=corrected.register_link or stored.register_link,
        source=stored.source,
        sort_order=stored.sort_order,
        organisation=stored.organisation,
        occupied=stored.occupied,
    )
    return wanted != stored and uow.staffing.save_position(wanted) != stored
