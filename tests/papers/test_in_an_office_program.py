"""Every paper as a Word document and as a workbook: opened by LibreOffice, it says what the PDF says."""

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pypdfium2
import pytest

from nqs_desktop.importers.tables.pdf_page import read_page
from nqs_desktop.services.printing import PrintedReport
from tests.papers.conftest import Paper, papers

Printed = Callable[[Paper, str], PrintedReport]

HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\s*(?=[^\W\d_])")  # lines end elsewhere
WORD = re.compile(r"[^\W\d_]{2,}|\d{3,}")  # pages are numbered differently


@pytest.fixture(scope="session")
def opened(printed: Printed, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """What LibreOffice prints of every paper in both formats, by the names of the files."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (soffice), so that no file can be opened by it")
    made: dict[str, Path] = {}
    for suffix in (".docx", ".xlsx"):
        folder = tmp_path_factory.mktemp("office")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        files = [str(printed(paper, suffix).path) for paper in papers()]
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        made |= {Path(file).name: folder / f"{Path(file).stem}.pdf" for file in files}
    return made


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
@pytest.mark.parametrize("paper", papers(), ids=str)
def test_it_opens_and_says_the_same(
    paper: Paper, suffix: str, printed: Printed, opened: Mapping[str, Path]
) -> None:
    there = _words(opened[printed(paper, suffix).path.name])
    here = _words(printed(paper, ".pdf").path)
    assert (sorted(here - there), sorted(there - here)) == ([], [])


def _words(file: Path) -> set[str]:
    with pypdfium2.PdfDocument(file) as document:
        read = [read_page(document, number).words for number in range(len(document))]
    texts = (" ".join(word.text for word in words) for words in read)
    return {word for text in texts for word in WORD.findall(HYPHEN.sub("", text))}
