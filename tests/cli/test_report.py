"""Papers by the command line: formats, what they are told, what is missing."""

from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.conftest import Run


@pytest.fixture
def report(run: Run, tmp_path: Path):  # type: ignore[no-untyped-def]  # a local function
    run("init", "--demo")

    def _report(name: str, out: str, *options: str, lang: str = "ru"):  # type: ignore[no-untyped-def]
        return run("report", name, "--lang", lang, "--out", str(tmp_path / out), *options)

    return _report


def test_a_protocol_in_each_format(report, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pair = ("--candidate", "demo-2", "--position", "demo-driver", "--on", "2026-09-01")
    told = report("check-protocol", "a.pdf", *pair)
    assert told.status == 0
    assert f"страниц {len(PdfReader(tmp_path / 'a.pdf').pages)}" in told.out
    told = report("check-protocol", "a.docx", *pair)
    assert (told.status, told.err) == (0, "")
    assert told.out == f"Записан файл {tmp_path / 'a.docx'}\n"
    assert "Проверено по состоянию на: 01.09.2026" in [
        one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs
    ]
    assert report("check-protocol", "a.xlsx", *pair, lang="kk").status == 0
    assert load_workbook(tmp_path / "a.xlsx").worksheets[0].title.startswith("Үміткердің")


def test_a_table_of_matches(report, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert report("match-table", "a.xlsx", lang="both").status == 0
    assert report("match-table", "a.pdf", "--candidate", "demo-1").status == 0


@pytest.mark.parametrize(
    ("name", "options", "named"),
    [
        ("check-protocol", [], "должность"),
        ("check-protocol", ["--position", "nowhere"], "nowhere"),
        ("check-protocol", ["--position", "demo-driver", "--candidate", "nobody"], "nobody"),
        ("match-table", ["--on", "1.9.2026"], "1.9.2026"),
        ("match-table", ["--department", "nowhere"], "nowhere"),
        ("commission-protocol", [], "список"),
        ("commission-protocol", ["--candidate", "demo-1"], "должность"),
        ("register", ["--candidate", "demo-1"], "register"),
        ("requirement-sheet", ["--on", "2026-09-01"], "--on"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(  # type: ignore[no-untyped-def]
    report, tmp_path: Path, name: str, options: list[str], named: str
) -> None:
    told = report(name, "a.pdf", *options)
    assert told.status == 2
    assert named in told.complaint
    assert not (tmp_path / "a.pdf").exists()


def test_a_staffing_table_and_its_figures(report, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    told = report("staffing-table", "a.pdf", "--edition", "draft", lang="both")
    assert (told.status, told.err) == (0, "")
    text = " ".join("".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages).split())
    assert "Штат кестесі" in text
    assert "Штатное расписание" in text
    part = ("--organisation", "demonstration", "--columns", "units,title-kk")
    assert report("staffing-table", "a.xlsx", *part).status == 0
    rows = load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows(values_only=True)
    assert ("Жүргізуші", 1) in [tuple(cell for cell in row if cell is not None) for row in rows]
    assert report("staffing-figures", "b.docx").status == 0
    assert docx.Document(str(tmp_path / "b.docx")).tables


@pytest.mark.parametrize(
    ("name", "options", "named"),
    [
        ("staffing-table", ["--columns", "title,money"], "money"),
        ("staffing-table", ["--on", "2020-01-01"], "01.01.2020"),
        ("staffing-table", ["--edition", "77"], "77"),
        ("staffing-table", ["--organisation", "nowhere"], "nowhere"),
        ("staffing-table", ["--position", "demo-driver"], "--position"),
        ("staffing-figures", ["--columns", "title"], "--columns"),
        ("register", ["--columns", "title"], "register"),
    ],
)
def test_what_is_wrong_with_a_staffing_paper(  # type: ignore[no-untyped-def]
    report, tmp_path: Path, name: str, options: list[str], named: str
) -> None:
    told = report(name, "a.pdf", *options)
    assert told.status == 2
    assert named in told.complaint
    assert not (tmp_path / "a.pdf").exists()
