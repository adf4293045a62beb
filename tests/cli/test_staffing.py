"""Staffing tables on the command line: a table of an office in, the program's own files out and in again."""

import json
from pathlib import Path

import pytest

from nqs_desktop.__main__ import main
from tests.importers.staffing_tables.invented_tables import HEADING, Row, written

ROWS: list[Row] = [HEADING, [None, "Бөлім / Отдел"], [1, "Бас маман / Главный специалист", "1,5"]]


def run(*words: str) -> int:
    """Run a command."""
    return main(list(words))


def test_a_table_goes_in_and_out_and_in_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db, table = str(tmp_path / "a.db"), str(written(tmp_path / "office.xlsx", ROWS))
    assert run("--db", db, "import", "staffing", table, "--json") == 0
    assert json.loads(capsys.readouterr().out)["created"] == 1
    out = tmp_path / "out.json"
    assert run("--db", db, "export", "staffing", "--out", str(out)) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert set(found) >= {"organisation", "edition", "departments", "positions", "totals"}
    assert found["edition"]["status"] == "draft"
    assert found["departments"][0]["units"] == 1.5
    assert found["positions"][0]["title"] == {"kk": "Бас маман", "ru": "Главный специалист"}
    assert found["totals"] == {"units": 1.5, "occupied": 0, "vacant": 1.5, "fund": None}
    capsys.readouterr()
    other = str(tmp_path / "b.db")
    assert run("--db", other, "import", "staffing", str(out)) == 0
    again = tmp_path / "again.json"
    assert run("--db", other, "export", "staffing", "--out", str(again)) == 0
    assert again.read_bytes() == out.read_bytes()


def test_bad_input_is_one_line_and_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = str(tmp_path / "a.db")
    table = str(written(tmp_path / "office.xlsx", [*ROWS, [2, "Заңгер / Юрист", "0,3"]]))
    assert run("--db", db, "--lang", "ru", "import", "staffing", table) == 2
    assert "0,3" in capsys.readouterr().err
    assert run("--db", db, "--lang", "ru", "import", "classifier", table, "--organisation", "x") == 2
    assert run("--db", db, "--lang", "ru", "export", "staffing", "--out", str(tmp_path / "x.csv")) == 2
    assert "организации" in capsys.readouterr().err


def test_an_import_that_changes_nothing_is_no_dry_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db, table = str(tmp_path / "a.db"), str(written(tmp_path / "office.xlsx", ROWS))
    assert run("--db", db, "import", "staffing", table) == 0
    capsys.readouterr()
    assert run("--db", db, "--lang", "ru", "import", "staffing", table) == 0
    assert "загружен: новых — 0" in capsys.readouterr().out
    assert run("--db", db, "--lang", "ru", "import", "staffing", table, "--dry-run") == 0
    assert "только проверен" in capsys.readouterr().out
