"""What export writes, import reads back to an equal database; the same file twice changes nothing."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.services.catalogue import open_services
from tests.cli.conftest import Run

FORMATS = ["json", "csv", "xlsx"]
IMPORTED_AS = {"positions": "requirements", "candidates": "candidates"}
TRICKY = "=1+1\n«қос», тырнақша; _x0041_ '@"


@pytest.fixture
def filled(run: Run, db: Path) -> Path:
    """The demonstration, with texts that a spreadsheet would take for something else."""
    assert run("init", "--demo").status == 0
    services = open_services(str(db))
    position = services.staffing.position("demo-librarian")
    tricky = LocalizedText(TRICKY, "+7 701", (Language.RU,))
    services.staffing.save_requirement(position.key, replace(position.requirement, competence=tricky))
    services.candidates.save(
        Candidate(
            "=cmd|'1'!A1",
            "@Айгүл",
            iin="000000000000",
            iin_override="-",
            education=(
                EducationRecord(EducationLevel.TVE, "'=", "0101000", tricky, StudyForm.EVENING, 2015, "-1"),
            ),
            employment=(
                EmploymentRecord("+", "", date(2001, 2, 3), None, (ExperienceKind.FIELD,), tricky, "@кім"),
            ),
            extras=(CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B|C"), date(2030, 1, 1)),),
        )
    )
    services.database.close()
    return db


def exported(run: Run, db: Path, kind: str, out: Path) -> bytes:
    assert run("export", kind, "--out", str(out), database=db).status == 0
    return out.read_bytes()


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("kind", ["positions", "candidates"])
def test_into_another_database(
    run: Run, filled: Path, fresh: Path, tmp_path: Path, kind: str, suffix: str
) -> None:
    out = tmp_path / f"{kind}.{suffix}"
    exported(run, filled, kind, out)
    other = Path(shutil.copy(fresh, tmp_path / "other.db"))
    first = run("import", IMPORTED_AS[kind], str(out), "--json", database=other)
    assert first.status == 0, first.err
    assert first.json["created"] > 0
    before = exported(run, filled, kind, tmp_path / "a.json")
    assert exported(run, other, kind, tmp_path / "b.json") == before
    again = run("import", IMPORTED_AS[kind], str(out), "--json", database=other).json
    assert (again["created"], again["updated"], again["removed"]) == (0, 0, 0)
    own = run("import", IMPORTED_AS[kind], str(out), "--json", database=filled).json
    assert (own["created"], own["updated"], own["unchanged"]) == (0, 0, first.json["created"])


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("kind", ["classifier", "specialties", "register", "isco"])
def test_reference_books(run: Run, db: Path, tmp_path: Path, kind: str, suffix: str) -> None:
    out = tmp_path / f"{kind}.{suffix}"
    exported(run, db, kind, out)
    same = run("import", kind, str(out), "--json").json
    assert (same["created"], same["updated"], same["removed"], same["warnings"]) == (0, 0, 0, [])
    assert same["unchanged"] > 0


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("kind", ["classifier", "specialties", "register"])
def test_a_reworded_book_is_a_new_edition(run: Run, db: Path, tmp_path: Path, kind: str, suffix: str) -> None:
    rows = json.loads(exported(run, db, kind, tmp_path / "before.json"))
    named = "title" if kind == "register" else "name"
    changed = next(row for row in rows if row[named]["kk"])
    changed[named] = {"kk": "Өзгертілген атау", "ru": "Изменённое название"}
    (tmp_path / "changed.json").write_text(json.dumps(rows), encoding="utf-8")

    tried = run("import", kind, str(tmp_path / "changed.json"), "--dry-run", "--json").json
    assert exported(run, db, kind, tmp_path / "a.json") == (tmp_path / "before.json").read_bytes()
    done = run("import", kind, str(tmp_path / "changed.json"), "--json").json
    assert done == tried
    assert done["updated"] + done["created"] == 1

    exported(run, db, kind, tmp_path / f"after.{suffix}")
    assert "Өзгертілген атау" in exported(run, db, kind, tmp_path / "after.json").decode()
    again = run("import", kind, str(tmp_path / f"after.{suffix}"), "--json").json
    assert (again["created"], again["updated"], again["removed"]) == (0, 0, 0)


def test_an_edition_is_exported_by_its_number(run: Run, db: Path, tmp_path: Path) -> None:
    services = open_services(str(db))
    edition = services.specialties.edition()
    services.database.close()
    assert edition is not None
    named = tmp_path / "named.json"
    assert run("export", "specialties", "--edition", str(edition.id), "--out", str(named)).status == 0
    assert named.read_bytes() == exported(run, db, "specialties", tmp_path / "newest.json")
    refused = run("export", "specialties", "--edition", "999", "--out", str(named))
    assert (refused.status, "999" in refused.complaint) == (2, True)
    assert run("export", "candidates", "--edition", "1", "--out", str(named)).status == 2


def test_cells_of_a_workbook_stay_texts(run: Run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "candidates.xlsx"
    exported(run, filled, "candidates", out)
    sheets = load_workbook(out).worksheets
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "=cmd|'1'!A1" in [cell.value for cell in cells]
    assert "f" not in {cell.data_type for cell in cells}
    assert all(cell.quotePrefix for cell in cells if str(cell.value).startswith(("=", "+", "-", "@")))


def test_cells_of_csv_are_no_formulas(run: Run, filled: Path, tmp_path: Path) -> None:
    text = exported(run, filled, "candidates", tmp_path / "candidates.csv").decode("utf-8-sig")
    assert "'=cmd" in text
    assert not any(line.startswith(("=", "+", "-", "@")) for line in text.splitlines())


def test_dry_run_stores_nothing(run: Run, filled: Path, fresh: Path, tmp_path: Path) -> None:
    out = tmp_path / "p.json"
    exported(run, filled, "positions", out)
    other = Path(shutil.copy(fresh, tmp_path / "other.db"))
    tried = run("import", "requirements", str(out), "--dry-run", "--json", database=other).json
    assert exported(run, other, "positions", tmp_path / "none.json") == b"[]\n"
    assert run("import", "requirements", str(out), "--json", database=other).json == tried
