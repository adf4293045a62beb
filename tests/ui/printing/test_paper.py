"""Pages on a printer: Qt's own driver into a file, read back."""

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import silent
from nqs_desktop.reports import pdf_writer
from nqs_desktop.reports.document import Block, Document, PageBreak, plain
from nqs_desktop.ui.printing import paper

PAGES = 5


class OwnCopies(QPrinter):
    """A printer that makes copies itself."""

    def supportsMultipleCopies(self) -> bool:  # noqa: N802 - Qt's name
        return True


class BothSides(QPrinter):
    """A printer on both sides that makes no copies."""

    def supportsMultipleCopies(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five pages, of which the second lies on its long side."""
    folder = tmp_path_factory.mktemp("paper")
    blocks: list[Block] = []
    for number in range(PAGES):
        blocks += [plain(f"Бет {number + 1}"), PageBreak()]
    upright, lying = folder / "upright.pdf", folder / "lying.pdf"
    pdf_writer.write(Document("x", "kk", tuple(blocks[:-1])), upright)
    pdf_writer.write(Document("x", "kk", (plain("Жатық"),), landscape=True), lying)
    writer = PdfWriter()
    pages = PdfReader(upright).pages
    for page in (pages[0], PdfReader(lying).pages[0], *pages[2:]):
        writer.add_page(page)
    path = folder / "mixed.pdf"
    writer.write(path)
    return path


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


def printed(printer: QPrinter) -> list[str]:
    """Return of each printed page how it lies."""
    boxes = [page.mediabox for page in PdfReader(printer.outputFileName()).pages]
    return ["lies" if box.width > box.height else "stands" for box in boxes]


def test_each_page_lies_as_it_does_in_the_file(file: Path, printer: QPrinter) -> None:
    assert paper.fit_to(printer, file) == PAGES
    assert paper.print_file(file, printer, silent) == PAGES
    assert printed(printer) == ["stands", "lies", "stands", "stands", "stands"]


@pytest.mark.parametrize(
    ("collate", "order"),
    [(True, ["stands", "lies", "stands", "lies"]), (False, ["stands", "stands", "lies", "lies"])],
)
def test_copies_are_painted_where_the_printer_makes_none(
    file: Path, printer: QPrinter, collate: bool, order: list[str]
) -> None:
    paper.fit_to(printer, file)
    printer.setFromTo(1, 2)
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    assert not printer.supportsMultipleCopies()
    assert paper.print_file(file, printer, silent) == 4
    assert printed(printer) == order


def test_on_both_sides_each_copy_begins_a_sheet(qtbot: QtBot) -> None:
    printer = BothSides()
    printer.setCopyCount(3)
    printer.setCollateCopies(True)
    blank = paper._BLANK
    assert paper._in_copies([0, 1, 2], printer) == [0, 1, 2, blank, 0, 1, 2, blank, 0, 1, 2]
    assert paper._in_copies([0, 1], printer) == [0, 1] * 3


def test_a_printer_that_makes_copies_gets_each_page_once(file: Path, qtbot: QtBot) -> None:
    own = OwnCopies()
    own.setCopyCount(3)
    assert paper._in_copies([0, 1], own) == [0, 1]


def test_ranges_the_page_in_view_and_the_last_first(printer: QPrinter) -> None:
    ranges = QPageRanges()
    ranges.addPage(1)
    ranges.addRange(3, 4)
    printer.setPageRanges(ranges)
    assert paper.wanted_pages(printer, PAGES, 0) == [0, 2, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert paper.wanted_pages(printer, PAGES, 0) == [3, 2, 0]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert paper.wanted_pages(printer, PAGES, 4) == [4]


def test_pages_that_the_file_does_not_have_are_said(file: Path, printer: QPrinter) -> None:
    ranges = QPageRanges()
    ranges.addRange(40, 50)
    printer.setPageRanges(ranges)
    with pytest.raises(UserError, match="no_such_pages"):
        paper.print_file(file, printer, silent)


def test_a_page_is_painted_as_fine_as_the_printer(file: Path, printer: QPrinter) -> None:
    printer.setResolution(600)
    paper.fit_to(printer, file)
    printer.setFromTo(1, 1)
    paper.print_file(file, printer, silent)
    (page,) = PdfReader(printer.outputFileName()).pages
    widths = {image.image.width for image in page.images if image.image is not None}
    assert len(page.images) > 1  # band by band
    assert max(widths) == pytest.approx(210 / 25.4 * 600, abs=10)


def test_other_paper_is_filled_without_being_stretched(file: Path, printer: QPrinter) -> None:
    square = QPageSize(QPageSize.PageSizeId.A5)
    printer.setPageLayout(QPageLayout(square, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setFromTo(1, 1)
    assert paper.print_file(file, printer, silent) == 1
    (page,) = PdfReader(printer.outputFileName()).pages
    assert float(page.mediabox.width) == pytest.approx(420, abs=2)


def test_a_file_that_is_gone_is_said(printer: QPrinter, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="preview_gone"):
        paper.print_file(tmp_path / "lost.pdf", printer, silent)
