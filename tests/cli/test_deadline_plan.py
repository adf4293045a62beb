"""The deadline plan by the command line."""

from datetime import date
from pathlib import Path

import pytest

from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run
from tests.reports.samples import pages


def store(db: Path, *names: str) -> list[str]:
    services = open_services(str(db))
    keys = [
        services.deadlines.save(DeadlinePlan("", LocalizedText(ru=name), date(2026, 8, 31)))[0].key
        for name in names
    ]
    services.database.close()
    return keys


def test_the_only_plan_is_printed_as_on_a_day(run: Run, db: Path, tmp_path: Path) -> None:
    store(db, "ОРК связи")
    out = tmp_path / "plan.pdf"
    told = run("report", "deadline-plan", "--lang", "ru", "--out", str(out), "--on", "2026-11-20")
    assert (told.status, told.err) == (0, "")
    whole = " ".join(pages(out))
    assert "ОРК связи" in whole
    assert "По состоянию на 20.11.2026" in whole
    assert "24.11.2026" in whole


def test_one_of_several_plans_is_named_by_its_key(run: Run, db: Path, tmp_path: Path) -> None:
    keys = store(db, "ОРК связи", "ОРК почты")
    paper = ("report", "deadline-plan", "--lang", "ru", "--out", str(tmp_path / "plan.pdf"))
    told = run(*paper)
    assert told.status == 2
    assert all(key in told.complaint for key in keys)
    assert run(*paper, "--plan", keys[1]).status == 0
    assert "ОРК почты" in " ".join(pages(tmp_path / "plan.pdf"))


def test_a_paper_of_an_earlier_day_knows_nothing_of_later_ends(run: Run, db: Path, tmp_path: Path) -> None:
    (key,) = store(db, "ОРК связи")
    services = open_services(str(db))
    services.deadlines.end_step(key, StepEnd(PlanStep.PREPARATION, date(2026, 11, 2)))
    services.database.close()
    out = tmp_path / "plan.pdf"
    for day, is_known in (("2026-11-01", False), ("2026-11-02", True)):
        assert run("report", "deadline-plan", "--lang", "ru", "--out", str(out), "--on", day).status == 0
        assert ("завершено в срок" in " ".join(pages(out))) is is_known


def test_no_plan_is_printed_of_a_day_beyond_the_calendar(run: Run, db: Path, tmp_path: Path) -> None:
    store(db, "ОРК связи")
    out = tmp_path / "plan.pdf"
    for day in ("9999-12-31", "2200-05-05", "1999-12-31"):
        told = run("report", "deadline-plan", "--lang", "ru", "--out", str(out), "--on", day)
        assert (told.status, out.exists()) == (2, False)
        assert "2000–2099" in told.complaint


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("deadline-plan", ()),
        ("deadline-plan", ("--plan", "none")),
        ("deadline-plan", ("--department", "none")),
        ("classifier", ("--plan", "none")),
    ],
)
def test_what_is_not_there_is_one_line(run: Run, tmp_path: Path, name: str, options: tuple[str, ...]) -> None:
    out = tmp_path / "plan.pdf"
    told = run("report", name, "--lang", "ru", "--out", str(out), *options)
    assert told.status == 2
    assert told.complaint
    assert not out.exists()
