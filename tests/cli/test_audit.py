"""The audit on the command line: what it prints and with which status it ends."""

import json
from pathlib import Path

from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run

RECORD = {
    "id": "one",
    "number": {"kk": "7", "ru": "8"},
    "title": {"kk": "Маман", "ru": "Специалист"},
    "units": 1,
    "experience": {
        "alternatives": [],
        "text": {"kk": "Кемінде 3 жыл жұмыс өтілі.", "ru": "Стаж работы не менее 2 лет."},
    },
}
KEYS = {
    "position",
    "number",
    "title",
    "kind",
    "severity",
    "where",
    "kk",
    "ru",
    "message",
    "why",
    "advice",
    "accepted",
}


def _taken_in(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "positions.json"
    file.write_text(json.dumps([RECORD], ensure_ascii=False), encoding="utf-8")
    outcome = run("import", "requirements", str(file))
    assert outcome.status == 0, outcome.err


def test_nothing_wrong_ends_with_0(run: Run) -> None:
    outcome = run("audit", "--json")
    assert (outcome.status, outcome.json) == (0, [])
    assert run("audit").status == 0


def test_findings_end_with_1(run: Run, tmp_path: Path) -> None:
    _taken_in(run, tmp_path)
    outcome = run("audit", "--json")
    assert outcome.status == 1
    numbers, experience = outcome.json
    assert set(numbers) == set(experience) == KEYS
    assert (numbers["kind"], numbers["where"], numbers["kk"], numbers["ru"]) == (
        "numbers_differ",
        "number",
        "7",
        "8",
    )
    assert numbers["number"] == {"kk": "7", "ru": "8"}
    assert (experience["kind"], experience["severity"], experience["where"]) == (
        "years_differ",
        "error",
        "experience",
    )
    assert experience["ru"] == "Стаж работы не менее 2 лет."
    assert experience["accepted"] is None


def test_lines_for_people_speak_each_language(run: Run, tmp_path: Path) -> None:
    _taken_in(run, tmp_path)
    said = {language: run("audit", lang=language) for language in ("kk", "ru", "en")}
    assert {outcome.status for outcome in said.values()} == {1}
    assert len({outcome.out for outcome in said.values()}) == 3
    assert "Специалист" in said["ru"].out
    assert "по-казахски 7, по-русски 8" in said["ru"].out


def test_what_is_accepted_ends_with_0(run: Run, db: Path, tmp_path: Path) -> None:
    _taken_in(run, tmp_path)
    services = open_services(str(db))
    for finding in services.audit.run():
        services.audit.accept(finding, "as approved")
    services.database.close()
    outcome = run("audit", "--json")
    assert outcome.status == 0
    assert [finding["accepted"]["note"] for finding in outcome.json] == ["as approved"] * 2
    assert run("audit").status == 0
    assert "as approved" in run("audit").out
