"""Papers in the look that an office gives them: wide margins, large letters, another font, other pages."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import Margins
from nqs_desktop.domain.paper_template import PaperTemplate
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import FRAMEWORK, WHOLE_BOOKS
from tests.papers.conftest import Office, Paper, papers
from tests.papers.geometry import page_faults
from tests.reports.samples import drawn_letters, pages

MARGINS = Margins(25, 25, 25, 25)
LOOKS = {
    "wide": PaperTemplate(
        family="DejaVu Serif",
        text=14,
        table=12,
        title=16,
        margins=MARGINS,
        landscape=True,
        header=LocalizedText("Жоғарғы жазба", "Верхняя надпись"),
        footer=LocalizedText("Төменгі жазба", "Нижняя надпись"),
    ),
    "high": PaperTemplate(text=14, table=14, title=18, spacing=1.5, margins=MARGINS, landscape=False),
}
CHANGED = [
    paper
    for paper in papers()
    if paper.request.language is PrintLanguage.BOTH and paper.request.name not in (*WHOLE_BOOKS, FRAMEWORK)
]


def logo() -> bytes:
    picture = BytesIO()
    Image.new("RGB", (300, 120), (30, 90, 140)).save(picture, "PNG")
    return picture.getvalue()


@pytest.fixture(scope="module", params=list(LOOKS.values()), ids=list(LOOKS))
def dressed(request: pytest.FixtureRequest, office: Office) -> Iterator[Office]:
    """The office whose papers have another look; afterwards they are as they were."""
    templates = office.services.paper_templates
    template: PaperTemplate = request.param
    templates.save(office.organisation, "", PaperTemplate(logo=logo()).over(template))
    yield office
    templates.reset(office.organisation, "")


@pytest.mark.parametrize("paper", CHANGED, ids=str)
def test_nothing_is_cut_torn_or_without_a_shape(paper: Paper, dressed: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    dressed.services.printing.render(dressed.request(paper), path)
    assert page_faults(path, MARGINS) == []
    assert [letter for letter, shape in drawn_letters(path).items() if not shape] == []
    text = "\n".join(pages(path))
    assert not re.search(r"_{3,}\s+_+\s+\(", text), "a line to sign is torn"
    raw = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    assert not re.search(r"20___[^\n]*/\s*\nг\.", raw), "a line for the day is torn"
