"""The answer of ``check``: the agreed keys, the proof, options of a choice and decisions of people."""

import json
from datetime import date
from pathlib import Path

import pytest

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
    Requirement,
)
from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run

WHO, WHERE = "demo-4", "demo-bibliographer"
DEGREE = ExtraDemand(Extra(ExtraKind.DEGREE))
AGREED = {"requirement", "verdict", "found", "needed", "reason", "met_from"}
CHOICE = {
    "id": "choice",
    "title": {"kk": "Маман", "ru": "Специалист"},
    "structure": {
        "joint": "any",
        "parts": [
            {
                "joint": "every",
                "parts": [
                    {"education": {"levels": ["higher"], "accepted": ["higher"]}},
                    {"experience": {"min_years": 1, "kinds": ["any"]}},
                ],
            },
            {"extra": "clearance", "strength": "required"},
            {"extra": "degree", "strength": "desirable"},
        ],
    },
}


@pytest.fixture
def demo(run: Run, db: Path) -> Path:
    assert run("init", "--demo").status == 0
    return db


def test_each_item_has_its_proof_and_the_words_of_the_paper(run: Run, demo: Path) -> None:
    result = run("check", "--candidate", WHO, "--position", WHERE, "--on", "2026-11-21", "--json").json
    assert set(result) == {"candidate", "position", "on", "verdict", "items", "alternatives"}
    for item in result["items"]:
        assert set(item) >= AGREED
        assert not {"decision", "program_verdict", "parts"}.intersection(item)
    field = next(item for item in result["items"] if item["requirement"] == "education_field")
    assert field["proof"]
    assert field["words"]["ru"]
    assert field["found"]["how"] in {"related", "open"}
    librarian = run("check", "--candidate", "demo-1", "--position", WHERE, "--json").json
    (alternative, *_) = librarian["alternatives"]
    assert alternative["arithmetic"]
    assert {"employer", "from", "to", "counts", "kinds_set_by"} <= set(alternative["proof"][0])


def test_a_decision_stands_beside_the_programs_own_verdict(run: Run, demo: Path) -> None:
    services = open_services(str(demo))
    services.checker.decide(WHO, WHERE, "education_field", Verdict.MET, "диплом", date(2026, 11, 21))
    services.checker.decide(WHO, WHERE, "experience", Verdict.MET, "справка", date(2026, 11, 21))
    services.database.close()
    result = run("check", "--candidate", WHO, "--position", WHERE, "--on", "2026-11-21", "--json").json
    assert (result["verdict"], result["program_verdict"]) == ("met", "review")
    field = next(item for item in result["items"] if "decision" in item)
    assert (field["verdict"], field["program_verdict"]) == ("met", "review")
    assert (field["decision"]["reason"], field["decision"]["outdated"]) == ("диплом", False)
    for lang, words in (("kk", "Адамның шешімі"), ("ru", "Решение человека"), ("en", "A person’s decision")):
        assert words in run("check", "--candidate", WHO, "--position", WHERE, lang=lang).out


def test_a_decision_on_what_is_not_asked_any_more_is_told(run: Run, demo: Path) -> None:
    services = open_services(str(demo))
    services.checker.decide(WHO, WHERE, "education_field", Verdict.MET, "диплом", date(2026, 11, 21))
    services.staffing.save_requirement(
        WHERE, Requirement(structure=DemandGroup(Joint.ANY, (EducationDemand((EducationLevel.TVE,)), DEGREE)))
    )
    services.database.close()
    result = run("check", "--candidate", WHO, "--position", WHERE, "--json").json
    assert [one["requirement"] for one in result["lost_decisions"]] == ["education_field"]
    assert "больше не требуется" in run("check", "--candidate", WHO, "--position", WHERE).out


def test_a_choice_is_imported_checked_and_exported(run: Run, demo: Path, tmp_path: Path) -> None:
    paper = tmp_path / "choice.json"
    paper.write_text(json.dumps([CHOICE], ensure_ascii=False), encoding="utf-8")
    report = run("import", "requirements", str(paper), "--json")
    assert (report.status, report.json["created"]) == (0, 1), report.err
    result = run("check", "--candidate", WHO, "--position", "choice", "--on", "2026-11-21", "--json").json
    combination = next(item for item in result["items"] if item["requirement"] == "combination")
    assert [len(part["items"]) for part in combination["parts"]] == [3, 1, 1]
    assert combination["parts"][0]["demand"] == combination["needed"]["structure"]["parts"][0]
    assert combination["parts"][2]["verdict"] == "review"
    assert run("check", "--candidate", WHO, "--position", "choice").status == 0
    out = tmp_path / "out.json"
    assert run("export", "positions", "--out", str(out)).status == 0
    again = next(one for one in json.loads(out.read_text(encoding="utf-8")) if one["id"] == "choice")
    assert (again["education"]["accepted"], again["extras"]) == (["higher"], ["clearance"])
    assert again["structure"]["parts"][1:] == CHOICE["structure"]["parts"][1:]  # type: ignore[index]


@pytest.mark.parametrize(
    ("structure", "field"),
    [
        ({"joint": "some"}, "structure.joint"),
        ({"joint": "any", "parts": [{"extra": "clearance", "joint": "any"}]}, "parts[1]"),
        ({"joint": "any", "parts": [{}]}, "parts[1]"),
        ({"joint": "any", "parts": [{"extra": "wings"}]}, "parts[1].extra"),
    ],
)
def test_a_structure_that_does_not_fit(
    run: Run, db: Path, tmp_path: Path, structure: dict[str, object], field: str
) -> None:
    paper = tmp_path / "wrong.json"
    paper.write_text(json.dumps([CHOICE | {"structure": structure}]), encoding="utf-8")
    refused = run("import", "requirements", str(paper))
    assert (refused.status, field in refused.complaint) == (2, True)


def test_a_structure_too_deep(run: Run, db: Path, tmp_path: Path) -> None:
    node: dict[str, object] = {"extra": "clearance"}
    for _ in range(9):
        node = {"joint": "any", "parts": [node]}
    paper = tmp_path / "deep.json"
    paper.write_text(json.dumps([CHOICE | {"structure": node}]), encoding="utf-8")
    refused = run("import", "requirements", str(paper))
    assert (refused.status, "8" in refused.complaint) == (2, True)
