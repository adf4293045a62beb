"""Errors are told or recorded, changes reach who shows them."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from tests.ui.fakes import change


def fail() -> None:
    raise ZeroDivisionError


def caught() -> ZeroDivisionError:
    try:
        fail()
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_fault_is_recorded_each_time_and_told_once(qtbot: QtBot, reporter: ErrorReporter) -> None:
    told: list[bool] = []
    reporter.faulted.connect(lambda: told.append(True))
    reporter.fault(caught())
    reporter.fault(caught())
    assert told == [True]
    record = Path(reporter.log_file()).read_text(encoding="utf-8")
    assert record.count("\nZeroDivisionError") == 2


def test_the_hook_takes_what_nobody_caught(
    qtbot: QtBot, reporter: ErrorReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter.install()
    with qtbot.waitSignal(reporter.told):
        sys.excepthook(UserError, UserError("start.no_display"), None)
    with qtbot.waitSignal(reporter.faulted):
        threading.Thread(target=fail).start()


def test_changes_reach_who_shows_them() -> None:
    hub = ChangeHub()
    staffing, candidates = QObject(), QObject()
    heard: list[tuple[str, ChangeSet]] = []
    hub.subscribe(staffing, (Topic.STAFFING, Topic.REQUIREMENTS), lambda it: heard.append(("staffing", it)))
    hub.subscribe(candidates, (Topic.CANDIDATES,), lambda it: heard.append(("candidates", it)))
    of_staffing = change(Topic.STAFFING)
    hub.announce(of_staffing)
    assert heard == [("staffing", of_staffing)]


def test_the_sender_does_not_hear_its_own_echo() -> None:
    hub = ChangeHub()
    page, other = QObject(), QObject()
    heard: list[str] = []
    hub.subscribe(page, (Topic.STAFFING,), lambda _: heard.append("page"))
    hub.subscribe(other, (Topic.STAFFING,), lambda _: heard.append("other"))
    hub.announce(change(Topic.STAFFING), sender=page)
    assert heard == ["other"]


def test_nothing_is_told_of_nothing() -> None:
    hub = ChangeHub()
    heard: list[object] = []
    hub.announced.connect(heard.append)
    hub.announce(None)
    empty = change(Topic.STAFFING)
    hub.announce(ChangeSet(0, empty.at, empty.who, empty.step))
    assert heard == []


def test_who_is_gone_is_forgotten_and_a_fault_keeps_nobody_stale() -> None:
    hub = ChangeHub()
    gone, faulty, well = QObject(), QObject(), QObject()
    heard: list[str] = []
    hub.subscribe(gone, (Topic.STAFFING,), lambda _: heard.append("gone"))
    hub.subscribe(faulty, (Topic.STAFFING,), lambda _: fail())
    hub.subscribe(well, (Topic.STAFFING,), lambda _: heard.append("well"))
    delete(gone)
    with pytest.raises(ZeroDivisionError):
        hub.announce(change(Topic.STAFFING))
    assert heard == ["well"]
