"""Staffing tables as JSON that somebody else wrote: each fault in one line, and nothing stored."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nqs_desktop.__main__ import main
from tests.importers.staffing_tables.invented_tables import HEADING, Row, written

Table = dict[str, Any]
TABLE: Table = {
    "organisation": {"id": "org", "name": {"kk": "Мекеме", "ru": "Учреждение"}},
    "edition": {"status": "draft"},
    "departments": [{"id": "d", "name": {"kk": "Бөлім", "ru": "Отдел"}, "parent": None}],
    "positions": [{"id": "p", "department": "d", "title": {"kk": "Маман", "ru": "Специалист"}, "units": 1}],
}


def order(**how: str) -> Table:
    """Return an approved edition."""
    days = {"order_date": "2026-02-01", "in_force_from": "2026-02-01"}
    return {"status": "approved", "order_number": "1", **days, **how}


def changed(change: Callable[[Table], object]) -> Table:
    """Return the table with a change."""
    table = copy.deepcopy(TABLE)
    change(table)
    return table


FAULTS: dict[str, tuple[Callable[[Table], object], str]] = {
    "units": (lambda table: table["positions"][0].pop("units"), "units"),
    "department": (lambda table: table["positions"][0].update(department="z"), "«z»; ожидается ключ"),
    "ring": (lambda table: table["departments"][0].update(parent="d"), "«d»; ожидается ключ"),
    "head": (lambda table: table["departments"][0].update(head="z"), "«z»; ожидается ключ должности"),
    "shared": (
        lambda table: table["positions"][0].update(requirement_of="z"),
        "«z»; ожидается ключ должности",
    ),
    "business number": (
        lambda table: table["organisation"].update(bin="123"),
        "«123»; ожидается БИН из 12 цифр",
    ),
    "long title": (lambda table: table["positions"][0]["title"].update(ru="я" * 2001), "2000"),
    "long name": (lambda table: table["departments"][0]["name"].update(ru="я" * 2001), "2000"),
    "order": (lambda table: table.update(edition=order(in_force_from="2026-01-31")), "31.01.2026"),
    "scale": (lambda table: table.update(pay_scale={"base": "1", "rates": [{"place": "Z"}]}), "pay_scale"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_does_not_fit_is_refused_with_its_place(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, said = FAULTS[fault]
    path, db = tmp_path / "t.json", str(tmp_path / "a.db")
    path.write_text(json.dumps(TABLE), encoding="utf-8")
    assert main(["--db", db, "import", "staffing", str(path)]) == 0  # also where the organisation is there
    path.write_text(json.dumps(changed(change)), encoding="utf-8")
    capsys.readouterr()
    assert main(["--db", db, "--lang", "ru", "import", "staffing", str(path)]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "t.json" in told
    assert "ожидается ожидается" not in told


def test_an_order_that_was_not_taken_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, db = tmp_path / "t.json", str(tmp_path / "a.db")
    path.write_text(json.dumps(TABLE), encoding="utf-8")
    main(["--db", db, "import", "staffing", str(path)])
    approved = changed(lambda table: table.update(edition=order()))
    approved["positions"][0]["units"] = 2
    path.write_text(json.dumps(approved), encoding="utf-8")
    capsys.readouterr()
    assert main(["--db", db, "--lang", "ru", "import", "staffing", str(path), "--json"]) == 0
    (warning,) = json.loads(capsys.readouterr().out)["warnings"]
    assert "№ 1" in warning


def test_a_table_without_positions_makes_no_organisation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db, path = str(tmp_path / "a.db"), str(written(tmp_path / "empty.xlsx", [HEADING]))
    assert main(["--db", db, "--lang", "ru", "import", "staffing", path]) == 2
    assert "empty.xlsx" in capsys.readouterr().err
    assert main(["--db", db, "export", "staffing", "--out", str(tmp_path / "x.json")]) == 0
    assert json.loads((tmp_path / "x.json").read_text(encoding="utf-8")) == []


def test_what_nobody_was_asked_about_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows: list[Row] = [[*HEADING, "Оклад", "Табло"], [1, "Маман / Специалист", 1, "=1+1", "x"]]
    path, db = written(tmp_path / "f.xlsx", rows), str(tmp_path / "a.db")
    assert main(["--db", db, "--lang", "ru", "import", "staffing", str(path), "--json"]) == 0
    warnings = json.loads(capsys.readouterr().out)["warnings"]
    assert len(warnings) == 2
    assert "D2" in warnings[0]
    assert "5 («Табло»)" in warnings[1]
