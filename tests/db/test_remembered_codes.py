"""The codes that persons settled for job titles."""

from dataclasses import replace

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import Action, Change, Topic
from nqs_desktop.domain.classification.results import RememberedAs, RememberedCode
from nqs_desktop.domain.messages import message
from tests.db.conftest import Writing

ACCEPTED = RememberedCode("Бас есепші", "бас есепші", "1211-0", RememberedAs.ACCEPTED, 5)
CHANGED = RememberedCode("бас есепші", "бас есепші", "2411-1", RememberedAs.CHANGED)
CONFIRMED = RememberedCode("Бас  есепші", "бас есепші", "3313-2", RememberedAs.CONFIRMED, 2)
OTHER = RememberedCode("Заңгер", "заңгер", "2611-1", RememberedAs.ACCEPTED)


def test_the_last_word_comes_first_however_often_another_was_settled(
    database: Database, writing: Writing
) -> None:
    with writing() as uow:
        for one in (OTHER, ACCEPTED, CONFIRMED, CHANGED):
            assert uow.remembered.save(one) == one
    with database.reading() as uow:
        assert uow.remembered.with_key("бас есепші") == (CHANGED, CONFIRMED, ACCEPTED)
        assert uow.remembered.with_key("бас") == ()
        assert uow.remembered.all() == (CHANGED, CONFIRMED, ACCEPTED, OTHER)


def test_a_code_that_is_settled_again_comes_first_again(database: Database, writing: Writing) -> None:
    with writing() as uow:
        for one in (ACCEPTED, CHANGED, replace(ACCEPTED, times=6)):
            uow.remembered.save(one)
    with database.reading() as uow:
        assert [one.code for one in uow.remembered.with_key("бас есепші")] == ["1211-0", "2411-1"]


def test_the_same_title_and_code_are_kept_once(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.remembered.save(ACCEPTED)
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.remembered.save(replace(ACCEPTED, settled=RememberedAs.CONFIRMED, times=6))
        changes = uow.commit().changes
    assert changes == (Change(Topic.REMEMBERED_CODES, "бас есепші", Action.UPDATED),)
    with database.reading() as uow:
        assert [(one.settled, one.times) for one in uow.remembered.all()] == [(RememberedAs.CONFIRMED, 6)]
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        uow.commit()
    with database.reading() as uow:
        assert uow.remembered.all() == (ACCEPTED,)


def test_it_is_forgotten(database: Database, writing: Writing) -> None:
    with writing() as uow:
        uow.remembered.save(ACCEPTED)
        uow.remembered.save(CHANGED)
    with writing() as uow:
        uow.remembered.remove("бас есепші", "1211-0")
        uow.remembered.remove("бас есепші", "9999")
    with database.reading() as uow:
        assert uow.remembered.all() == (CHANGED,)
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        assert uow.commit().changes == (Change(Topic.REMEMBERED_CODES, "бас есепші", Action.CREATED),)
    with database.reading() as uow:
        assert set(uow.remembered.all()) == {ACCEPTED, CHANGED}
