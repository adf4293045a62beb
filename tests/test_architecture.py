"""The layers of docs/architecture.md hold, and each contract really catches what it forbids."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

# For each contract: files to plant, and the lines that its report must then print.
VIOLATIONS: dict[str, tuple[dict[str, str], list[str]]] = {
    "layers": (
        {
            "domain/planted.py": "import nqs_desktop.paths\nimport nqs_desktop.services.planted",
            "services/planted.py": "import nqs_desktop.ui.planted",
            "ui/planted.py": "import nqs_desktop.cli",
            "importers/planted.py": "def lazily():\n    import nqs_desktop.reports.planted",
            "reports/planted.py": "import nqs_desktop.app",
            "homeless.py": "",
        },
        [
            "nqs_desktop.domain.planted -> nqs_desktop.paths",
            "nqs_desktop.domain.planted -> nqs_desktop.services.planted",
            "nqs_desktop.services.planted -> nqs_desktop.ui.planted",
            "nqs_desktop.ui.planted -> nqs_desktop.cli",
            "nqs_desktop.importers.planted -> nqs_desktop.reports.planted",
            "nqs_desktop.reports.planted -> nqs_desktop.app",
            "- nqs_desktop.homeless",
        ],
    ),
    "services-door": (
        {
            "db/planted.py": "",
            "reports/planted.py": "",
            "importers/planted.py": "",
            "ui/planted.py": "import nqs_desktop.db.planted\nimport nqs_desktop.reports.planted",
            "ui/planted_too.py": "def lazily():\n    import nqs_desktop.importers.planted",
        },
        [
            "nqs_desktop.ui.planted -> nqs_desktop.db.planted",
            "nqs_desktop.ui.planted -> nqs_desktop.reports.planted",
            "nqs_desktop.ui.planted_too -> nqs_desktop.importers.planted",
        ],
    ),
    "pure-domain": (
        {"domain/planted.py": "import pathlib\nimport sqlite3\nfrom PySide6.QtCore import QDate"},
        [
            "nqs_desktop.domain.planted -> pathlib",
            "nqs_desktop.domain.planted -> sqlite3",
            "nqs_desktop.domain.planted -> PySide6",
        ],
    ),
    "sql-in-db": (
        {
            "services/planted.py": "from sqlalchemy import select",
            "ui/planted.py": "def lazily():\n    import sqlite3",
            "paths_planted.py": "import alembic.command",
        },
        [
            "nqs_desktop.services.planted -> sqlalchemy",
            "nqs_desktop.ui.planted -> sqlite3",
            "nqs_desktop.paths_planted -> alembic",
        ],
    ),
    "qt-in-ui": (
        {
            "services/planted.py": "from PySide6.QtCore import QObject",
            "reports/planted.py": "def lazily():\n    import PySide6",
        },
        ["nqs_desktop.services.planted -> PySide6", "nqs_desktop.reports.planted -> PySide6"],
    ),
    "documents-at-the-edge": (
        {
            "services/planted.py": "def lazily():\n    import openpyxl",
            "ui/planted.py": "from reportlab.pdfgen import canvas",
            "db/planted.py": "import defusedxml.ElementTree",
        },
        [
            "nqs_desktop.services.planted -> openpyxl",
            "nqs_desktop.ui.planted -> reportlab",
            "nqs_desktop.db.planted -> defusedxml",
        ],
    ),
}


@pytest.fixture
def copy(tmp_path: Path, checkout: Path) -> Path:
    """A copy of the package and its contracts, to spoil at will."""
    shutil.copytree(
        checkout / "nqs_desktop", tmp_path / "nqs_desktop", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy2(checkout / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (
        "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    )
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache", "--no-logo", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_contract_is_kept(copy: Path) -> None:
    result = lint_imports(copy)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"{len(VIOLATIONS)} kept, 0 broken" in result.stdout


def test_every_contract_has_a_planted_violation(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    assert {contract["id"] for contract in project["tool"]["importlinter"]["contracts"]} == set(VIOLATIONS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_planted_violation_is_caught(contract: str, copy: Path) -> None:
    files, findings = VIOLATIONS[contract]
    for name, text in files.items():
        (copy / "nqs_desktop" / name).write_text(f"{text}\n", encoding="utf-8")
    result = lint_imports(copy, "--contract", contract)
    assert result.returncode == 1, result.stdout + result.stderr
    assert [finding for finding in findings if finding not in result.stdout] == [], result.stdout


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter holds after the statement."""
    result = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(result.stdout.split())


def test_the_command_line_needs_no_qt() -> None:
    assert not {"PySide6", "reportlab", "openpyxl"} & loaded_by(
        "import nqs_desktop.__main__, nqs_desktop.cli"
    )


def test_the_window_opens_without_the_document_libraries() -> None:
    assert not {"reportlab", "openpyxl", "alembic"} & loaded_by("import nqs_desktop.app")
