"""A process that is killed leaves a usable database, or none."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nqs_desktop.db.engine import open_database
from tests.db.small_books import small_books

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process at once"
)

MAKE = """
import sys, time
from nqs_desktop.db import creation
from nqs_desktop.db.engine import open_database
from tests.db.small_books import small_books

finish = creation.name_new_file
take_in = creation.take_in

def stop(*_):
    print("here", flush=True)
    time.sleep(60)

def half(*arguments):
    take_in(*arguments)
    stop()

if sys.argv[2] == "half":
    creation.take_in = half
else:
    creation.name_new_file = stop
open_database(sys.argv[1], reference=small_books)
"""

WRITE = """
import sys, time
from decimal import Decimal
from nqs_desktop.db.engine import open_database
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

database = open_database(sys.argv[1])
with database.unit_of_work(message("steps.undo")) as uow:
    uow.staffing.add_organisation(LocalizedText("Ұйым"))
    uow.commit()
with database.unit_of_work(message("steps.undo")) as uow:
    # More than the page cache holds, so that pages are in the file before the commit.
    uow._session.connection().exec_driver_sql("PRAGMA cache_size = 10")
    for number in range(2000):
        title = LocalizedText(f"Лауазым {number}", "Должность " * 20)
        uow.staffing.save_position(StaffPosition("", LocalizedText(str(number)), title, Decimal(1)))
        if number == 1000:
            print("here", flush=True)
    uow.commit()
"""

STEPS = """
import sys
from nqs_desktop.db.engine import open_database
from nqs_desktop.domain.messages import message

database = open_database(sys.argv[1])
for number in range(100_000):
    with database.unit_of_work(message("steps.undo")) as uow:
        uow.settings.set("number", str(number))
        uow.commit()
    print(number, flush=True)
"""


def run_and_kill(script: str, *arguments: str, after: float = 0.0) -> str:
    """Run a script until it says something, then kill it; return what it said last."""
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().splitlines()
    assert process.returncode == -signal.SIGKILL
    return rest[-1] if rest else said.strip()


@pytest.mark.parametrize("moment", ["half", "whole but without its name"])
def test_killed_while_the_database_is_made(file: Path, moment: str) -> None:
    assert run_and_kill(MAKE, str(file), moment) == "here"
    assert not file.exists()
    with open_database(file, reference=small_books) as database:
        assert database.is_new
        assert database.verify() == ()


def test_killed_in_the_middle_of_a_step(file: Path) -> None:
    open_database(file, reference=small_books).close()
    assert run_and_kill(WRITE, str(file)) == "here"
    with open_database(file) as database:
        with database.reading() as uow:
            assert len(uow.staffing.organisations()) == 1
            assert uow.staffing.position_rows() == ()
            assert len(uow.history.steps()) == 1
        assert database.verify() == ()


def test_killed_between_and_within_many_steps(file: Path) -> None:
    open_database(file, reference=small_books).close()
    last = int(run_and_kill(STEPS, str(file), after=0.5))
    with open_database(file) as database:
        with database.reading() as uow:
            stored = int(uow.settings.get("number") or -1)
            steps = len(uow.history.steps(limit=10**6))
        # The step after the last one that was told may have been stored as well; none is ever lost.
        assert last <= stored <= last + 1
        assert steps == stored + 1
        assert database.verify() == ()
