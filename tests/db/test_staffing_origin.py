"""A position as its paper was read, whatever was corrected since."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import StaffPosition
from tests.db.conftest import Writing
from tests.db.test_staffing_import import DRAFT, take_in, undo


def only(database: Database, title: str) -> StaffPosition:
    with database.reading() as uow:
        return next(one for one in uow.staffing.positions() if one.title.kk == title)


def as_read(database: Database, key: str) -> StaffPosition:
    with database.reading() as uow:
        return uow.staffing.position_as_read(key)


def correct(writing: Writing, position: StaffPosition, words: str) -> None:
    with writing() as uow:
        stored = uow.staffing.position(position.key)
        requirement = replace(stored.requirement, competence=LocalizedText(words))
        uow.staffing.save_position(replace(stored, units=Decimal(7), requirement=requirement))


def test_what_nobody_corrected_is_as_it_was_read(database: Database) -> None:
    take_in(database, DRAFT)
    position = only(database, "Басшы")
    assert as_read(database, position.key) == position


def test_corrections_do_not_reach_what_was_read(database: Database, writing: Writing) -> None:
    take_in(database, DRAFT)
    position = only(database, "Басшы")
    correct(writing, position, "бір")
    correct(writing, position, "екі")
    assert only(database, "Басшы").requirement.competence.kk == "екі"
    assert as_read(database, position.key) == position
    undo(database)
    assert as_read(database, position.key) == position


def test_a_newer_paper_is_what_was_read_last(database: Database, writing: Writing) -> None:
    take_in(database, DRAFT)
    position = only(database, "Басшы")
    correct(writing, position, "бір")
    newer = replace(DRAFT.positions[0], units=Decimal(3))
    take_in(database, replace(DRAFT, positions=(newer, *DRAFT.positions[1:])))
    taken_in = only(database, "Басшы")
    correct(writing, position, "екі")
    assert taken_in.units == Decimal(3)
    assert as_read(database, position.key) == taken_in


def test_a_position_of_ones_own_is_as_it_was_made(database: Database, writing: Writing) -> None:
    with writing() as uow:
        organisation = uow.staffing.add_organisation(LocalizedText("Ұйым"))
        made = uow.staffing.save_position(
            StaffPosition(
                "", LocalizedText("1"), LocalizedText("Маман"), Decimal(1), organisation=organisation.key
            )
        )
    correct(writing, made, "бір")
    assert as_read(database, made.key).units == Decimal(1)


def test_a_position_that_is_not_there_is_said_so(database: Database) -> None:
    with pytest.raises(UserError):
        as_read(database, "nobody")
