"""Long work: it goes on beside the window, and what comes of it arrives in the window's thread."""

import threading
import time

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.garbage import GarbageCollection, collect
from nqs_desktop.ui.tasks import Task, Tasks, TaskState


@pytest.fixture
def tasks(reporter: ErrorReporter) -> Tasks:
    return Tasks(reporter)


def state_of(task: Task[None]) -> TaskState:
    """Where the task stands now."""
    return task.state


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_the_result_arrives_in_the_window_s_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    seen: list[tuple[int, bool, bool]] = []
    window_thread = threading.get_ident()

    def work(progress: Progress) -> int:
        progress(1, 2)
        return threading.get_ident()

    task = tasks.start(
        "Counting",
        work,
        initiator=owner,
        on_success=lambda worker: seen.append(
            (0, worker != window_thread, threading.get_ident() == window_thread)
        ),
    )
    assert list(tasks.running) == [task]
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(0, True, True)]
    assert task.state is TaskState.SUCCEEDED
    assert (task.done, task.total) == (1, 2)
    assert not tasks.running


def test_work_can_be_stopped(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    stopped: list[bool] = []

    def work(progress: Progress) -> None:
        for step in range(10_000):
            progress(step, 10_000)
            time.sleep(0.001)

    task = tasks.start(
        "Waiting", work, initiator=owner, on_success=lambda _: None, on_cancel=lambda: stopped.append(True)
    )
    qtbot.waitUntil(lambda: task.total > 0)
    task.cancel()
    assert state_of(task) is TaskState.CANCELLING
    qtbot.waitUntil(lambda: bool(stopped))
    assert state_of(task) is TaskState.CANCELLED
    assert not tasks.running


def test_progress_is_not_a_flood(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    heard: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(5_001):
            progress(step, 5_000)

    task = tasks.start("Counting", work, initiator=owner, on_success=lambda _: None)
    task.progressed.connect(lambda: heard.append(task.done))
    qtbot.waitUntil(lambda: task.state is TaskState.SUCCEEDED)
    assert heard[-1] == 5_000
    assert len(heard) < 50


def test_an_error_that_the_user_can_mend_goes_to_who_asked(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    failures: list[UserError] = []

    def work(_: Progress) -> None:
        raise UserError("start.no_display")

    task = tasks.start(
        "Failing", work, initiator=owner, on_success=lambda _: None, on_failure=failures.append
    )
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].message.key == "start.no_display"
    assert task.state is TaskState.FAILED


def test_without_a_place_it_goes_to_the_window(
    qtbot: QtBot, tasks: Tasks, owner: QObject, reporter: ErrorReporter
) -> None:
    def work(_: Progress) -> None:
        raise UserError("start.no_display")

    with qtbot.waitSignal(reporter.told):
        tasks.start("Failing", work, initiator=owner, on_success=lambda _: None)


def test_a_fault_is_recorded(qtbot: QtBot, tasks: Tasks, owner: QObject, reporter: ErrorReporter) -> None:
    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(reporter.faulted):
        tasks.start("Failing", work, initiator=owner, on_success=lambda _: None)


def test_nobody_is_called_back_who_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    called: list[bool] = []
    gone = QWidget()
    go_on = threading.Event()
    task = tasks.start(
        "Late", lambda _: go_on.wait(5), initiator=gone, on_success=lambda _: called.append(True)
    )
    delete(gone)
    go_on.set()
    qtbot.waitUntil(lambda: task.state is TaskState.SUCCEEDED)
    assert called == []


def test_the_end_of_the_program_waits_for_work(tasks: Tasks, owner: QObject) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0, 1)
            QThread.msleep(2)

    tasks.start("Endless", work, initiator=owner, on_success=lambda _: None)
    assert tasks.cancel_all(5000)


def test_garbage_is_collected_in_the_window_s_thread(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    died_in: list[int] = []

    class Knot:
        """Holds itself, so that only the collector can free it."""

        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            died_in.append(threading.get_ident())

    collection = GarbageCollection(owner)
    done: list[bool] = []

    def work(_: Progress) -> None:
        for _round in range(20_000):
            Knot()

    tasks.start("Tying", work, initiator=owner, on_success=lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert died_in == []
    collect()
    collection.stop()
    assert set(died_in) == {threading.get_ident()}


def test_ended_tasks_are_let_go(qtbot: QtBot, tasks: Tasks, owner: QObject) -> None:
    done: list[bool] = []
    for _ in range(20):
        tasks.start("Short", lambda progress: True, initiator=owner, on_success=done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    qtbot.waitUntil(lambda: len(tasks.findChildren(Task)) <= 2)
