"""Every paper in every format: what its blocks say stands in the PDF and in what LibreOffice shows."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import silent
from nqs_desktop.reports import document as blocks
from nqs_desktop.services import paper_sources
from nqs_desktop.services.paper_look import look_of
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import WHOLE_BOOKS
from tests.papers.conftest import Office, Paper, papers
from tests.papers.geometry import overlaps
from tests.reports.samples import pages

Printed = Callable[[Paper, str], PrintedReport]

SPACES = re.compile(r"[\s\u00ad\u2010-]+")  # lines end elsewhere, and so do torn words
OPENED = [
    paper
    for paper in papers()
    if paper.request.name not in WHOLE_BOOKS or paper.request.language is PrintLanguage.BOTH
]
UNSEEN = {"key", "outline", "title", "author", "language", "other_language", "style", "table"}
"""Fields of blocks that name or describe; a diagram shows its words or its table."""


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
        files = [str(printed(paper, suffix).path) for paper in OPENED]
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        made |= {Path(file).name: folder / f"{Path(file).stem}.pdf" for file in files}
    return made


@pytest.mark.parametrize("paper", OPENED, ids=str)
def test_each_format_says_what_the_paper_says(
    paper: Paper, office: Office, printed: Printed, opened: Mapping[str, Path]
) -> None:
    said = _said(office, paper)
    assert said
    shown = {
        "PDF": printed(paper, ".pdf").path,
        "Word": opened[f"{paper}.docx"],
        "Excel": opened[f"{paper}.xlsx"],
    }
    missing = {
        name: [words for words in said if words not in text]
        for name, text in ((name, _squeezed(" ".join(pages(file)))) for name, file in shown.items())
    }
    assert missing == {name: [] for name in shown}


@pytest.mark.parametrize("paper", OPENED, ids=str)
def test_no_word_lies_on_another_in_what_an_office_program_shows(
    paper: Paper, opened: Mapping[str, Path]
) -> None:
    assert overlaps(opened[f"{paper}.docx"]) == []
    assert overlaps(opened[f"{paper}.xlsx"]) == []


def _said(office: Office, paper: Paper) -> list[str]:
    """Return the texts of a paper's blocks, each without its spaces, as far as every format shows them."""
    services, request = office.services, office.request(paper)
    look = look_of(services.database, request)
    document = look.finished(paper_sources.document(services.database, look.asked(request), silent))
    texts = dict.fromkeys(text for block in document.blocks for text in _texts(block))
    return [squeezed for text in texts for word in text.split() if (squeezed := _squeezed(word))]


def _texts(part: object, name: str = "") -> Iterator[str]:
    if isinstance(part, str):
        if name not in UNSEEN and not isinstance(part, Enum):
            yield part
    elif isinstance(part, blocks.Paragraph) and (part.figure or part.day):
        return  # a workbook keeps a number or a day, which its program shows in its own way
    elif isinstance(part, blocks.Diagram):
        yield from (word for row in part.table.rows for word in _texts(row.cells))
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one, name)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name), field.name)


def _squeezed(text: str) -> str:
    return SPACES.sub("", text)
