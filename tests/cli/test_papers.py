"""``import requirements`` takes papers of any usual format, and goes on taking what ``export`` wrote."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.importers.papers import paper_writing as writing


@pytest.mark.parametrize("suffix", ["docx", "pdf", "xlsx", "txt"])
def test_a_paper_is_taken_in_once(run: Run, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"paper.{suffix}"
    if suffix == "txt":
        path.write_text(writing.criteria_text(), encoding="utf-8")
    else:
        makers = {
            "docx": writing.write_criteria_docx,
            "pdf": writing.write_rows_pdf,
            "xlsx": writing.write_rows_xlsx,
        }
        makers[suffix](path)
    report = run("import", "requirements", str(path), "--json").json
    assert (report["created"], report["updated"], report["unchanged"]) == (3, 0, 0)
    again = run("import", "requirements", str(path), "--json").json
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 3)


def test_what_export_writes_is_no_paper(run: Run, tmp_path: Path) -> None:
    run("import", "requirements", str(writing.write_criteria_docx(tmp_path / "paper.docx")))
    for suffix in ("xlsx", "csv", "json"):
        out = tmp_path / f"positions.{suffix}"
        assert run("export", "positions", "--out", str(out)).status == 0
        report = run("import", "requirements", str(out), "--json").json
        assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 3)


def test_lines_left_over_are_told_with_their_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(
        "1. Сторож (1 единица)\nОбразование: среднее.\nПримечание: отпуск летом\n", encoding="utf-8"
    )
    warnings = run("import", "requirements", str(path), "--json").json["warnings"]
    assert any("строка 3" in warning and "отпуск летом" in warning for warning in warnings)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (
            "a.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "WordDocument".encode("utf-16-le"),
            ".doc",
        ),
        ("a.pdf", b"%PDF-1.7\ntorn", "повреждён"),
        ("a.txt", "Хлеб, молоко".encode(), "ни одной должности"),
    ],
)
def test_a_bad_paper_is_one_sentence(run: Run, tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    outcome = run("import", "requirements", str(path))
    assert outcome.status == 2
    assert name in outcome.complaint
    assert words in outcome.complaint
    assert run("export", "positions", "--out", str(tmp_path / "out.json")).status == 0
    assert (tmp_path / "out.json").read_text(encoding="utf-8").strip() == "[]"
