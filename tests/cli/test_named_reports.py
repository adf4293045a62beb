"""Announcements, cards, papers of coding, trees, layouts and branches by the command line."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Run


@pytest.fixture
def printed(run: Run, tmp_path: Path):  # type: ignore[no-untyped-def]  # a local function
    run("init", "--demo")

    def _printed(name: str, *options: str, lang: str = "ru"):  # type: ignore[no-untyped-def]
        out = tmp_path / "a.pdf"
        told = run("report", name, "--lang", lang, "--out", str(out), *options)
        pages = PdfReader(out).pages if told.status == 0 else ()
        return told, " ".join(" ".join(page.extract_text().split()) for page in pages)

    return _printed


def test_each_of_them_with_its_options(printed) -> None:  # type: ignore[no-untyped-def]
    cases = {
        "05.12.2026": ("vacancy-announcement", "--position", "demo-driver", "--until", "2026-12-05"),
        "Стаж работы на 01.09.2026": ("candidate-card", "--candidate", "demo-2", "--on", "2026-09-01"),
        "Основание предложения": ("coding-result",),
        "Структура организации": ("organisation-tree", "--organisation", "demonstration"),
        "Раздел: 2 › 24 › 2411-1": ("classifier", "--branch", "2411-1"),
    }
    for words, asked in cases.items():
        told, text = printed(*asked)
        assert (told.status, told.err) == (0, ""), asked
        assert words in text.replace("\u00a0", " "), asked
    told, text = printed("requirement-sheet", "--layout", "side-by-side", lang="both")
    assert told.status == 0
    assert "№ 1 (1 бірлік / 1 единица)" in text


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("requirement-sheet", "--layout", "anyhow"), "side-by-side"),
        (("vacancy-announcement", "--until", "5.12.2026"), "5.12.2026"),
        (("candidate-card", "--candidate", "nobody"), "nobody"),
        (("classifier", "--branch", "99999"), "99999"),
        (("coding-result", "--branch", "2411-1"), "--branch"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(  # type: ignore[no-untyped-def]
    printed, options: tuple[str, ...], named: str
) -> None:
    told, _ = printed(*options)
    assert told.status != 0
    assert told.err.count("\n") == 1
    assert named in told.err
