"""The main way through the program by its command line, each step a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

Process = subprocess.CompletedProcess[bytes]


@pytest.fixture
def nqs(tmp_path: Path, checkout: Path):  # type: ignore[no-untyped-def]  # a local function
    def _nqs(*arguments: str | Path, **environment: str) -> Process:
        return subprocess.run(
            [sys.executable, "-m", "nqs_desktop", "--lang", "kk", *map(str, arguments)],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(checkout), "NQS_DB": str(tmp_path / "d.db")} | environment,
            capture_output=True,
            check=False,
            timeout=120,
        )

    return _nqs


def test_from_the_documents_to_a_sheet(nqs, tmp_path: Path, seeds: Path) -> None:  # type: ignore[no-untyped-def]
    requirements = next(seeds.glob("003_*.txt"))
    assert nqs("init").returncode == 0

    first = nqs("import", "requirements", requirements, "--json")
    assert (first.returncode, first.stderr) == (0, b"")
    report = json.loads(first.stdout.decode())
    assert report["kind"] == "requirements"
    assert report["created"] > 0
    assert (report["updated"], report["unchanged"], report["removed"]) == (0, 0, 0)
    assert all(guess.keys() == {"line", "printed", "read_as", "why"} for guess in report["guesses"])

    again = json.loads(nqs("import", "requirements", requirements, "--json").stdout.decode())
    assert (again["created"], again["updated"], again["removed"]) == (0, 0, 0)
    assert again["unchanged"] == report["created"]

    assert nqs("export", "positions", "--out", "p.json").returncode == 0
    positions = json.loads((tmp_path / "p.json").read_bytes())
    assert len(positions) == report["created"]

    printed = nqs("report", "requirement-sheet", "--lang", "both", "--out", "sheet.pdf")
    assert (printed.returncode, printed.stderr) == (0, b"")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "sheet.pdf").pages)
    assert "Комплаенс-офицер" in text

    specialties = json.loads(
        nqs("import", "specialties", next(seeds.glob("000_*.txt")), "--json").stdout.decode()
    )
    assert (specialties["created"], specialties["updated"], specialties["removed"]) == (0, 0, 0)
    assert specialties["unchanged"] > 0
    assert nqs("verify").returncode == 0


def test_json_is_utf8_whatever_the_console_is(nqs) -> None:  # type: ignore[no-untyped-def]
    assert nqs("init", "--demo").returncode == 0
    found = nqs("search", "кітапханашы", "--json", PYTHONIOENCODING="cp1251", PYTHONUTF8="0")
    assert (found.returncode, found.stderr) == (0, b"")
    assert any(hit["name"]["kk"] == "Кітапханашы" for hit in json.loads(found.stdout.decode("utf-8")))


def test_no_display_is_needed(nqs) -> None:  # type: ignore[no-untyped-def]
    assert nqs("init", DISPLAY="", QT_QPA_PLATFORM="none").returncode == 0


def test_a_wrong_command_ends_with_2_and_one_line(nqs) -> None:  # type: ignore[no-untyped-def]
    refused = nqs("audit", "бухгалтер")
    assert refused.returncode == 2
    assert refused.stdout == b""
    assert len(refused.stderr.decode().splitlines()) == 1
