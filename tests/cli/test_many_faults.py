"""Files of candidates that are refused: one line, however many faults and however long a name."""

import json
import os
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.conftest import Run


def test_every_fault_of_a_workbook_is_told_on_the_line(run: Run, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in [["ФИО", "Дата рождения"], *([f"А{number}", "завтра"] for number in range(200))]:
        sheet.append(row)
    book.save(tmp_path / "people.xlsx")
    refused = run("import", "candidates", str(tmp_path / "people.xlsx"))
    assert (refused.status, refused.out) == (2, "")
    assert "people.xlsx»: 200" in refused.complaint
    assert refused.complaint.count("«завтра»") == 200


def test_what_a_file_quotes_stays_on_its_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    licence = {"kind": "driving_licence:а\nә", "valid_until": None}
    path.write_text(json.dumps([{"id": "k-1", "name": "Мысалова", "extras": [licence]}]), encoding="utf-8")
    said = run("import", "candidates", str(path)).out.splitlines()
    assert len(said) == 2
    assert "а ә" in said[1]


@pytest.mark.skipif(os.name == "nt", reason="paths of this length end elsewhere on Windows")
def test_a_name_no_file_system_takes(run: Run, tmp_path: Path) -> None:
    for command in (["import", "candidates"], ["export", "candidates", "--out"]):
        refused = run(*command, f"{tmp_path}/{'a' * 300}.json")
        assert (refused.status, refused.out) == (2, "")
        assert refused.complaint
