"""`import classifier` with an official table, and with what export writes."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.importers.official_tables import EXPORT_HEADING, TRAPS, Cells


@pytest.fixture
def official(tmp_path: Path) -> Path:
    path = tmp_path / "official.csv"
    rows: Sequence[Cells] = (EXPORT_HEADING, *TRAPS)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_an_official_table_becomes_an_edition(run: Run, official: Path) -> None:
    dry = run("import", "classifier", str(official), "--dry-run", "--json")
    told = run("import", "classifier", str(official), "--json")
    assert (dry.status, told.status) == (0, 0)
    assert dry.json == told.json
    assert told.json["kind"] == "classifier"
    assert told.json["created"] + told.json["updated"] == 11
    assert {(guess["printed"], guess["read_as"]) for guess in told.json["guesses"]} >= {("Х1000", "X1000")}
    warnings = "\n".join(told.json["warnings"])
    for named in ("1-99-999", "Y1000", "3999-1-001", "2147-1-001", "011000"):
        assert named in warnings
    again = run("import", "classifier", str(official), "--json")
    assert (again.json["created"], again.json["updated"], again.json["unchanged"]) == (0, 0, 11)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_report_is_said_in_the_chosen_language(run: Run, official: Path, lang: str) -> None:
    told = run("import", "classifier", str(official), lang=lang)
    assert told.status == 0
    assert {"kk": "негізгі топ", "ru": "Основная группа", "en": "Major group"}[lang] in told.out


def test_a_table_without_codes_is_one_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Имя,Город\nАнна,Алматы\nИван,Астана\n", encoding="utf-8")
    told = run("import", "classifier", str(path))
    assert (told.status, told.out) == (2, "")
    assert "names.csv" in told.err
    assert len(told.err.splitlines()) == 1


def test_what_was_doubtful_in_the_file_itself_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    text = (
        "Код;Наименование\n2;Специалисты\n21;Специалисты науки\n214;Инженеры\n2145;Химики\n2145-1;Нефтяники\n"
    )
    path.write_bytes(text.encode("windows-1251"))
    told = run("import", "classifier", str(path), "--json", lang="ru")
    assert told.status == 0
    assert any("old.csv" in warning and "1251" in warning for warning in told.json["warnings"])
