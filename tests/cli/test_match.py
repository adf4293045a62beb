"""Matching on the command line: every candidate against every vacant position."""

from dataclasses import replace
from pathlib import Path

from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run

DAY = ("--on", "2026-09-01")


def test_without_anybody_the_list_is_empty(run: Run) -> None:
    outcome = run("match", "--json")
    assert (outcome.status, outcome.json) == (0, [])
    assert run("match").status == 0


def test_every_pair_is_told_in_a_stable_order(run: Run) -> None:
    run("init", "--demo")
    outcome = run("match", "--json", *DAY)
    assert outcome.status == 0
    records = outcome.json
    assert len(records) == 4 * 8
    assert list(records[0]) == ["candidate", "position", "verdict", "lacking", "met_from"]
    assert [record["candidate"] for record in records] == sorted(record["candidate"] for record in records)
    assert [record["position"] for record in records[:8]] == [record["position"] for record in records[8:16]]
    checked = [
        one
        for candidate in dict.fromkeys(record["candidate"] for record in records)
        for one in run("check", "--candidate", candidate, "--all", "--json", *DAY).json
    ]
    for record, check in zip(records, checked, strict=True):
        assert (record["position"], record["verdict"]) == (check["position"], check["verdict"])
        assert record["lacking"] == [
            {"requirement": item["requirement"], "verdict": item["verdict"]}
            for item in check["items"]
            if item["verdict"] != "met"
        ]
    assert run("match", "--json", *DAY).out == outcome.out


def test_the_sentences_say_that_all_count_as_vacant(run: Run, db: Path) -> None:
    run("init", "--demo")
    said = run("match", *DAY, lang="en").out.splitlines()
    assert said[0] == "As of 01.09.2026: candidates – 4, vacant positions – 8"
    assert said[1].startswith("No position says how many")
    services = open_services(str(db))
    position = services.staffing.position("demo-librarian")
    services.staffing.save_position(replace(position, occupied=position.units))
    services.database.close()
    said = run("match", *DAY, lang="en").out.splitlines()
    assert said[0].endswith("vacant positions – 7")
    assert not said[1].startswith("No position says how many")


def test_a_wrong_day_is_refused(run: Run) -> None:
    outcome = run("match", "--on", "soon")
    assert outcome.status == 2
    assert "soon" in outcome.complaint
