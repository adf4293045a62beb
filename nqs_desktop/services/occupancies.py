"""People on positions: who holds which share of which position from when to when."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain import occupancy_rules
from nqs_desktop.domain.browse import PersonRow
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.holding import Holding, in_order, state_on
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.occupancy import Filling, Occupancy, filling
from nqs_desktop.domain.occupancy_limits import beyond_order, counted_from, free_from

NOTHING: Final = Decimal(0)


class Occupancies:
    """Reads and changes who holds the positions of one database."""

    def __init__(self, database: Database, today: Callable[[], date] = date.today) -> None:
        """Work in ``database``; ``today`` tells the day from which mere numbers count."""
        self._database = database
        self._today = today

    def today(self) -> date:
        """Return the day that is today."""
        return self._today()

    # --- reading ---

    def of(self, position: str) -> tuple[Occupancy, ...]:
        """Return all occupancies of a position, former ones too, oldest first."""
        with self._database.reading() as uow:
            return uow.occupancies.of(position)

    def everything(self, organisation: str | None = None) -> tuple[Occupancy, ...]:
        """Return all occupancies, or those of one organisation, by position, oldest first."""
        with self._database.reading() as uow:
            return uow.occupancies.everything(organisation)

    def filling_of(self, positions: Collection[str], on: date) -> Mapping[str, Filling]:
        """Return how positions are filled on a day, by their keys; each is in it."""
        with self._database.reading() as uow:
            return fillings(uow, positions, on)

    def free(self, position: str, start: date | None) -> Decimal:
        """Return how many units of a position nobody holds from a day on; ``None``: on no day at all.

        Raises:
            UserError: There is no such position.
        """
        with self._database.reading() as uow:
            units = uow.staffing_editions.held_position(position).units
            return free_from(counted_from(uow.occupancies.of(position), self._today()), units, start)

    def holdings(self, on: date, node: str | None = None) -> tuple[Holding, ...]:
        """Return who holds what in an organisation or department and below it; ``None`` means all.

        Positions stand in their order; those whom nobody ever held are left out.

        Raises:
            UserError: There is no such node.
        """
        with self._database.reading() as uow:
            rows = uow.staffing.position_rows(node)
            by_position: defaultdict[str, list[Occupancy]] = defaultdict(list)
            for one in uow.occupancies.everything():
                by_position[one.position].append(one)
        return tuple(
            holding
            for row in rows
            for holding in _listed(
                by_position.get(row.key, ()), on, (row.title, row.number, row.department, row.units)
            )
        )

    def of_candidate(self, candidate: str, on: date) -> tuple[Holding, ...]:
        """Return what a candidate holds, held or will hold, those of the day first."""
        with self._database.reading() as uow:
            found = []
            for one in in_order(uow.occupancies.of_candidate(candidate), on):
                beside = {other.key: other for other in uow.occupancies.of(one.position)}
                try:
                    position = uow.staffing_editions.held_position(one.position)
                except UserError:
                    # A later edition of the staffing table does not have the position any more.
                    continue
                found.append(
                    Holding(
                        one,
                        state_on(one, on),
                        position.title,
                        position.number,
                        units=position.units,
                        holder=beside[one.substitutes].name if one.substitutes else "",
                    )
                )
        return tuple(found)

    def people(self) -> tuple[PersonRow, ...]:
        """Return the candidates to pick from, in the Kazakh order of their names."""
        with self._database.reading() as uow:
            return uow.candidates.persons()

    # --- judging ---

    def faults(self, occupancy: Occupancy, *, of_unnamed: bool = False) -> tuple[Message, ...]:
        """Return what makes an occupancy wrong, so that :meth:`save` would refuse it.

        Args:
            occupancy: As it shall be stored.
            of_unnamed: Its share is taken from the units that are held without a name.

        Raises:
            UserError: There is no such position.
        """
        with self._database.reading() as uow:
            return self._faults(uow, _tidy(occupancy, uow), of_unnamed=of_unnamed)

    def doubts(self, occupancy: Occupancy) -> tuple[Message, ...]:
        """Return what may be right and yet deserves a second look.

        Raises:
            UserError: There is no such candidate.
        """
        if occupancy.candidate is None:
            return ()
        with self._database.reading() as uow:
            known = _tidy(occupancy, uow)
            hers = uow.occupancies.of_candidate(occupancy.candidate)
        others = [one for one in hers if one.key != occupancy.key]
        return tuple(occupancy_rules.doubts(known, others))

    # --- changing ---

    def save(self, occupancy: Occupancy, *, of_unnamed: bool = False) -> tuple[Occupancy, ChangeSet]:
        """Store an occupancy; one without a key is new.

        Args:
            occupancy: One of a candidate bears the candidate's name, whatever name it comes with.
            of_unnamed: Take its share from the units that are held without a name, in the same step.

        Raises:
            UserError: There is no such position or candidate, or the first of its faults.
        """
        with self._database.reading() as uow:
            known = _tidy(occupancy, uow)
            title = uow.staffing_editions.held_position(known.position).title.both
        name: str | Message = known.name or message("occupancy.unnamed")
        verb = "save" if occupancy.key else "add"
        step = message(f"steps.{verb}_occupancy", name=name, title=title)
        with self._database.unit_of_work(step) as uow:
            refuse(self._faults(uow, known, of_unnamed=of_unnamed))
            if of_unnamed:
                _take_from_unnamed(uow, known)
            saved = uow.occupancies.save(known)
            return saved, uow.commit()

    def set_unnamed(self, position: str, share: Decimal) -> ChangeSet:
        """Set how many units of a position are held by people whose names are not recorded; 0 for none.

        Raises:
            UserError: There is no such position, or more would be held than there is.
        """
        unnamed = _unnamed(self.of(position))
        if share:
            return self.save(Occupancy(unnamed.key if unnamed else "", position, share))[1]
        return self._remove(unnamed)

    def remove(self, key: str) -> ChangeSet:
        """Remove an occupancy as if it had never been recorded; who stands in for it goes with it.

        Raises:
            UserError: There is none of this key.
        """
        with self._database.reading() as uow:
            known = uow.occupancies.occupancy(key)
        return self._remove(known)

    def _remove(self, occupancy: Occupancy | None) -> ChangeSet:
        name: str | Message = message("occupancy.unnamed")
        if occupancy is not None and occupancy.name:
            name = occupancy.name
        with self._database.unit_of_work(message("steps.remove_occupancy", name=name)) as uow:
            if occupancy is not None:
                uow.occupancies.remove(occupancy.key)
            return uow.commit()

    def _faults(self, uow: UnitOfWork, occupancy: Occupancy, *, of_unnamed: bool) -> tuple[Message, ...]:
        units = uow.staffing_editions.held_position(occupancy.position).units
        there = {one.key: one for one in uow.occupancies.of(occupancy.position)}
        before = there.pop(occupancy.key, None)
        others: Sequence[Occupancy] = tuple(there.values())
        if of_unnamed:
            others = _with_less_unnamed(others, occupancy.share)
        (counted,) = counted_from((occupancy,), self._today())
        beside = counted_from(others, self._today())
        found = list(occupancy_rules.faults(counted, beside, units))
        if not any(one.key in occupancy_rules.SURPLUS for one in found):
            limits = uow.staffing_editions.ordered_units(occupancy.position)
            found += filter(None, (beyond_order(limit, counted, beside) for limit in limits))
        # Who is ended or held less mends an old surplus, and need not mend all of it at once.
        is_less = before is not None and occupancy_rules.lessens(occupancy, before)
        return tuple(one for one in found if not (is_less and one.key in occupancy_rules.SURPLUS))


def fillings(uow: UnitOfWork, positions: Collection[str], on: date) -> Mapping[str, Filling]:
    """Return how positions are filled on a day, by their keys; each is in it."""
    held: defaultdict[str, list[Occupancy]] = defaultdict(list)
    for one in uow.occupancies.everything():
        held[one.position].append(one)
    return {key: filling(held.get(key, ()), on) for key in positions}


def _listed(
    occupancies: Sequence[Occupancy],
    on: date,
    place: tuple[LocalizedText, LocalizedText, LocalizedText, Decimal],
) -> list[Holding]:
    names = {one.key: one.name for one in occupancies}
    return [
        Holding(one, state_on(one, on), *place, holder=names.get(one.substitutes or "", ""))
        for one in in_order(occupancies, on)
    ]


def _tidy(occupancy: Occupancy, uow: UnitOfWork) -> Occupancy:
    """Return an occupancy without loose spaces, with the name of its candidate, its times away in order."""
    name = " ".join(occupancy.name.split())
    if occupancy.candidate is not None:
        name = uow.candidates.candidate(occupancy.candidate).name
    away = sorted(occupancy.absences, key=lambda one: one.start)
    absences = tuple(replace(one, reason=" ".join(one.reason.split())) for one in away)
    return replace(occupancy, name=name, absences=absences)


def _unnamed(occupancies: Sequence[Occupancy]) -> Occupancy | None:
    return next((one for one in occupancies if one.is_mere_number), None)


def _with_less_unnamed(occupancies: Sequence[Occupancy], share: Decimal) -> tuple[Occupancy, ...]:
    unnamed = _unnamed(occupancies)
    if unnamed is None:
        return tuple(occupancies)
    rest = max(unnamed.share - share, NOTHING)
    others = tuple(one for one in occupancies if one is not unnamed)
    return (*others, replace(unnamed, share=rest)) if rest else others


def _take_from_unnamed(uow: UnitOfWork, occupancy: Occupancy) -> None:
    unnamed = _unnamed(uow.occupancies.of(occupancy.position))
    if unnamed is None or unnamed.key == occupancy.key:
        return
    if unnamed.share > occupancy.share:
        uow.occupancies.save(replace(unnamed, share=unnamed.share - occupancy.share))
    else:
        uow.occupancies.remove(unnamed.key)
