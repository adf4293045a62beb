"""Undo and redo over any row of edits: the file is always as it was at that point of the history."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from nqs_desktop.db.engine import open_database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.classification.results import RememberedAs, RememberedCode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import PayRate, PayScale
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingEdition, StaffingOrder
from scripts.dump_database import CANDIDATE, DRAFT
from tests.db.small_books import classifier_entries, small_books
from tests.db.test_history import contents

Contents = dict[str, list[tuple[object, ...]]]
names = st.sampled_from(["Ә", "б", "Маман", "Учёт"]).map(LocalizedText)
units = st.integers(0, 40).map(lambda quarters: Decimal(quarters) / 4)
keys = st.sampled_from(["1", "2"])
which = st.integers(0, 9)
counts = st.integers(0, 2)


class Histories(RuleBasedStateMachine):
    """Compares the file with a plain list of its states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = open_database(Path(self.folder.name) / "nqs.db", reference=small_books)
        self.states: list[Contents] = [contents(self.database.path)]
        self.at = 0

    def teardown(self) -> None:
        assert self.database.verify() == ()
        self.database.close()
        self.folder.cleanup()

    def step(self, work: Callable[[UnitOfWork], object]) -> None:
        """Do a step; one that is refused, such as in an approved edition, leaves the file as it was."""
        try:
            with self.database.unit_of_work(message("steps.save_setting", name="x")) as uow:
                work(uow)
                changed = uow.commit()
        except UserError:
            return
        if changed.id:
            del self.states[self.at + 1 :]
            self.states.append(contents(self.database.path))
            self.at += 1

    def places(self) -> list[str | None]:
        with self.database.reading() as uow:
            return [None, *(department.key for department in uow.staffing.departments())]

    def organisation(self) -> str | None:
        with self.database.reading() as uow:
            found = uow.staffing.organisations()
        return found[0].key if found else None

    @invariant()
    def the_file_is_as_it_was(self) -> None:
        assert contents(self.database.path) == self.states[self.at]

    @rule()
    def undo(self) -> None:
        with self.database.unit_of_work(message("steps.undo")) as uow:
            assert (uow.history.can_undo() is not None) == (self.at > 0)
            if uow.history.undo():
                assert uow.commit().changes
                self.at -= 1

    @rule()
    def redo(self) -> None:
        with self.database.unit_of_work(message("steps.redo")) as uow:
            assert (uow.history.can_redo() is not None) == (self.at < len(self.states) - 1)
            if uow.history.redo():
                assert uow.commit().changes
                self.at += 1

    @rule(name=names)
    def make_an_organisation(self, name: LocalizedText) -> None:
        self.step(lambda uow: uow.staffing.add_organisation(name))

    @precondition(lambda self: self.organisation() is not None)
    @rule()
    def remove_an_organisation(self) -> None:
        self.step(lambda uow: uow.staffing.remove_organisation(self.organisation() or ""))

    @precondition(lambda self: self.organisation() is not None)
    @rule(name=names, place=which)
    def make_a_department(self, name: LocalizedText, place: int) -> None:
        places = self.places()
        made = Department("", name, places[place % len(places)], organisation=self.organisation())
        self.step(lambda uow: uow.staffing.save_department(made))

    @precondition(lambda self: len(self.places()) > 1)
    @rule(place=which)
    def remove_a_department(self, place: int) -> None:
        places = self.places()[1:]
        self.step(lambda uow: uow.staffing.remove_department(places[place % len(places)] or ""))

    @precondition(lambda self: self.organisation() is not None)
    @rule(name=names, place=which, number=units)
    def make_a_position(self, name: LocalizedText, place: int, number: Decimal) -> None:
        places = self.places()
        organisation = self.organisation()
        made = StaffPosition("", name, name, number, places[place % len(places)], organisation=organisation)
        self.step(lambda uow: uow.staffing.save_position(made))

    @rule(place=which, name=names, number=units)
    def change_a_position(self, place: int, name: LocalizedText, number: Decimal) -> None:
        with self.database.reading() as uow:
            found = uow.staffing.positions()
        if found:
            changed = replace(found[place % len(found)], title=name, units=number, occupation_code="2147")
            self.step(lambda uow: uow.staffing.save_position(changed))

    @precondition(lambda self: self.organisation() is not None)
    @rule()
    def amend(self) -> None:
        self.step(lambda uow: uow.staffing_editions.amend(self.organisation() or ""))

    def edition(self, uow: UnitOfWork) -> StaffingEdition:
        return uow.staffing_editions.editions(self.organisation() or "")[0]

    @precondition(lambda self: self.organisation() is not None)
    @rule(day=which)
    def approve(self, day: int) -> None:
        order = StaffingOrder(str(day), date(2026, 1, 1 + day), date(2026, 2, 1 + day))
        self.step(lambda uow: uow.staffing_editions.approve(self.edition(uow).key, order))

    @precondition(lambda self: self.organisation() is not None)
    @rule()
    def discard_a_draft(self) -> None:
        self.step(lambda uow: uow.staffing_editions.discard(self.edition(uow).key))

    @precondition(lambda self: self.organisation() is not None)
    @rule(base=units)
    def set_pay(self, base: Decimal) -> None:
        scale = PayScale(base, rates=(PayRate("C2", Decimal(0), base),))
        self.step(lambda uow: uow.staffing_editions.save_pay_scale(self.edition(uow).key, scale))

    @rule(place=which, model=which)
    def share_or_part_sheets(self, place: int, model: int) -> None:
        with self.database.reading() as uow:
            found = [row.key for row in uow.staffing.position_rows()]
        if found and place == model:
            self.step(lambda uow: uow.staffing.rows.own_requirement(found[place % len(found)]))
        elif found:
            key, other = found[place % len(found)], found[model % len(found)]
            self.step(lambda uow: uow.staffing.rows.share_requirement([key], other))

    @rule(place=which)
    def remove_a_position(self, place: int) -> None:
        with self.database.reading() as uow:
            found = [row.key for row in uow.staffing.position_rows()]
        if found:
            self.step(lambda uow: uow.staffing.remove_position(found[place % len(found)]))

    @rule(place=which, share=units.filter(bool), name=keys)
    def put_or_take_a_person(self, place: int, share: Decimal, name: str) -> None:
        with self.database.reading() as uow:
            positions = [row.key for row in uow.staffing.position_rows()]
            held = uow.occupancies.everything()
        if held and place % 2:
            self.step(lambda uow: uow.occupancies.remove(held[place % len(held)].key))
        elif positions:
            made = Occupancy("", positions[place % len(positions)], share, name)
            self.step(lambda uow: uow.occupancies.save(made))

    @rule(number=units)
    def import_a_paper(self, number: Decimal) -> None:
        first = DRAFT.positions[0]
        held = min(first.occupied, number)
        changed = replace(DRAFT, positions=(replace(first, units=number, occupied=held),))
        self.step(lambda uow: uow.staffing.import_draft(changed, "paper"))

    @rule(key=keys, diplomas=counts, jobs=counts)
    def save_a_candidate(self, key: str, diplomas: int, jobs: int) -> None:
        saved = replace(
            CANDIDATE,
            key=key,
            education=CANDIDATE.education * diplomas,
            employment=CANDIDATE.employment * jobs,
        )
        self.step(lambda uow: uow.candidates.save(saved))

    @rule(key=keys)
    def remove_a_candidate(self, key: str) -> None:
        self.step(lambda uow: uow.candidates.remove(key) if uow.candidates.find(key) else None)

    @rule(key=keys)
    def import_candidates(self, key: str) -> None:
        self.step(lambda uow: uow.candidates.import_all([CANDIDATE, replace(CANDIDATE, key=key)]))

    @rule(name=keys, fits=st.booleans())
    def rule_on_a_field(self, name: str, fits: bool) -> None:
        self.step(lambda uow: uow.rulings.save(FieldRuling(name, "x", fits)))

    @rule(name=keys, value=st.none() | keys)
    def set_something(self, name: str, value: str | None) -> None:
        self.step(lambda uow: uow.settings.set(name, value))

    @rule(name=names, group=keys)
    def add_an_own_title(self, name: LocalizedText, group: str) -> None:
        self.step(lambda uow: uow.local_titles.save(LocalTitle("", group, name)))

    @rule(place=which, name=names)
    def change_or_remove_an_own_title(self, place: int, name: LocalizedText) -> None:
        with self.database.reading() as uow:
            found = uow.local_titles.all()
        if found and place % 2:
            self.step(lambda uow: uow.local_titles.remove(found[place % len(found)].key))
        elif found:
            changed = replace(found[place % len(found)], title=name)
            self.step(lambda uow: uow.local_titles.save(changed))

    @rule(name=keys, times=st.integers(0, 2))
    def remember_or_forget_a_code(self, name: str, times: int) -> None:
        remembered = RememberedCode(name, name, "2147", RememberedAs.ACCEPTED, times)
        if times:
            self.step(lambda uow: uow.remembered.save(remembered))
        else:
            self.step(lambda uow: uow.remembered.remove(name, "2147"))

    @rule()
    def take_in_an_edition(self) -> None:
        self.step(lambda uow: uow.classifier.add_edition(small_books().editions[0], classifier_entries()))


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
