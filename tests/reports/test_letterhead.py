"""The head of a paper with its logo in each format; a picture that is none is refused in words."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Document, Letterhead, Title, plain
from nqs_desktop.reports.logo import MOST_PIXELS, as_png, read_logo
from tests.reports.measured import measured
from tests.reports.office import office_pages
from tests.reports.samples import pages

WRITERS = {".pdf": pdf_writer.write, ".docx": docx_writer.write, ".xlsx": xlsx_writer.write}
LINES = ("«Көктем» балабақшасы", "Астана қ., Достық к-сі, 5")


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (60, 30)) -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def paper(logo: bytes, *, height: float = 20.0, lines: tuple[str, ...] = LINES) -> Document:
    head = Letterhead(lines, logo, height)
    return Document("Сынақ", "kk", (head, Title(("Тақырып",)), plain("Мәтін")))


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "CMYK")])
def test_every_format_shows_the_picture(tmp_path: Path, kind: str, mode: str) -> None:
    for suffix, write in WRITERS.items():
        write(paper(picture(kind, mode)), tmp_path / f"a{suffix}")
    with (tmp_path / "a.pdf").open("rb") as file:
        page = PdfReader(file).pages[0]
        assert len(list(page["/Resources"]["/XObject"])) >= 1  # type: ignore[index]
        assert [" ".join(line.split()) for line in page.extract_text().splitlines()][:3] == [
            *LINES,
            "Тақырып",
        ]
    word = docx.Document(str(tmp_path / "a.docx"))
    (shape,) = word.inline_shapes
    assert shape.height.mm == pytest.approx(20, abs=0.1)
    assert shape.width.mm == pytest.approx(40, abs=0.1)
    assert [one.text for one in word.paragraphs if one.text][:2] == list(LINES)
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    (image,) = sheet._images  # type: ignore[attr-defined]  # openpyxl tells pictures in no other way
    assert (sheet.row_dimensions[1].height or 0) >= 20 * 72 / 25.4
    assert image.anchor.ext.width == pytest.approx(40 * 36000, rel=0.01)


def test_a_picture_is_no_wider_and_no_higher_than_the_page(tmp_path: Path) -> None:
    for logo in (picture(size=(3000, 10)), picture(size=(10, 3000))):
        for suffix, write in WRITERS.items():
            write(paper(logo, height=400.0), tmp_path / f"a{suffix}")
        assert "Мәтін" in pages(tmp_path / "a.pdf")[0]
        ink = measured(tmp_path / "a.pdf")[0].ink
        assert ink.left >= 29
        assert ink.right >= 14


@pytest.mark.parametrize(
    "logo",
    [b"no picture", picture()[:60], picture("GIF"), picture("BMP"), b"\xff\xd8\xff\xe0" + bytes(40)],
    ids=["words", "cut", "gif", "bmp", "empty"],
)
@pytest.mark.parametrize("suffix", WRITERS)
def test_a_damaged_picture_is_refused(tmp_path: Path, logo: bytes, suffix: str) -> None:
    with pytest.raises(UserError, match="damaged_logo"):
        WRITERS[suffix](paper(logo), tmp_path / f"a{suffix}")
    assert not list(tmp_path.iterdir())


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    with pytest.raises(UserError, match="large_logo"):
        read_logo(picture(mode="1", size=(MOST_PIXELS // 1000 + 1, 1000)))


def test_a_head_of_words_alone_and_of_nothing(tmp_path: Path) -> None:
    for suffix, write in WRITERS.items():
        write(paper(b""), tmp_path / f"a{suffix}")
        write(paper(b"", lines=()), tmp_path / f"b{suffix}")
    assert LINES[0] in pages(tmp_path / "a.pdf")[0]
    assert pages(tmp_path / "b.pdf") == ["Тақырып Мәтін 1 / 1"]


def test_any_picture_becomes_a_png() -> None:
    logo = read_logo(picture("JPEG", "CMYK"))
    assert read_logo(as_png(logo)).format == "PNG"


def test_office_programs_open_both_files(tmp_path: Path) -> None:
    for suffix in (".docx", ".xlsx"):
        WRITERS[suffix](paper(picture()), tmp_path / f"a{suffix}")
        (page,) = office_pages(tmp_path / f"a{suffix}", tmp_path)
        assert LINES[0] in page
        with (tmp_path / "a.pdf").open("rb") as file:
            assert len(list(PdfReader(file).pages[0].images)) == 1
