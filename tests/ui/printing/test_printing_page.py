"""The printing page over a real database, a real PDF and a real printer driver (Qt's own, into a file)."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.progress import silent
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import CHECK_PROTOCOL, CLASSIFIER, COMMISSION_PROTOCOL, MATCH_TABLE
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing import paper
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.printing.printing_page import PrintingPage

_PATIENCE = 20_000


@pytest.fixture
def services(with_demonstration: Path, tmp_path: Path) -> Iterator[Services]:
    """A database with the demonstration organisation."""
    opened = open_services(str(shutil.copy(with_demonstration, tmp_path / "office.db")))
    yield opened
    opened.database.close()


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> PrintingPage:
    """The page, visited, with its first preview."""
    page = PrintingPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.visit()
    qtbot.waitUntil(lambda: page.preview.page_count > 0, timeout=_PATIENCE)
    return page


def _text(document: QPdfDocument) -> str:
    return " ".join(document.getAllText(number).text() for number in range(document.pageCount()))


def test_the_first_visit_shows_the_sheet_of_the_whole_organisation(page: PrintingPage) -> None:
    text = _text(page.preview.document)
    assert "Өлшемдер / Критерии" in text
    assert page.preview.page_count > 1


def test_another_language_is_another_file(page: PrintingPage, qtbot: QtBot) -> None:
    page.choose_language("kk")
    qtbot.waitUntil(lambda: "Критерии" not in _text(page.preview.document), timeout=_PATIENCE)
    assert "Өлшемдер" in _text(page.preview.document)


def test_one_position_is_opened_from_another_page(
    page: PrintingPage, qtbot: QtBot, services: Services
) -> None:
    row = services.staffing.positions()[-1]
    page.open_target(row.key)
    qtbot.waitUntil(lambda: 0 < page.preview.page_count < 3, timeout=_PATIENCE)
    text = _text(page.preview.document)
    assert row.title.ru is not None
    assert " ".join(row.title.ru.split()) in " ".join(text.split())


def test_a_change_elsewhere_makes_the_preview_anew(
    page: PrintingPage, context: PageContext, qtbot: QtBot, services: Services
) -> None:
    position = services.staffing.position(services.staffing.positions()[0].key)
    _, change_set = services.staffing.save_position(
        replace(position, title=LocalizedText("Тексеруші", "Проверяющий"))
    )
    context.hub.announce(change_set, sender=None)
    qtbot.waitUntil(lambda: "Проверяющий" in _text(page.preview.document), timeout=_PATIENCE)


def test_what_is_saved_is_what_was_seen(
    page: PrintingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    page.save_as()
    assert page.file is not None
    assert target.read_bytes() == page.file.read_bytes()


def test_a_file_is_not_replaced_by_a_name_typed_without_its_ending(
    page: PrintingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "sheet.pdf"
    kept.write_bytes(b"kept")
    answers = iter([str(tmp_path / "sheet"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    page.save_as()
    assert kept.read_bytes() == b"kept"


def test_a_folder_that_is_gone_is_said_in_place(
    page: PrintingPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = tmp_path / "lost" / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(lost), ""))
    page.save_as()
    assert "lost" in page.strip.text
    assert not lost.exists()


def test_the_printer_gets_the_very_pages(page: PrintingPage, tmp_path: Path) -> None:
    assert page.file is not None
    printer = _printer_into(tmp_path / "printed.pdf")
    paper.fit_to(printer, page.file)
    assert paper.print_file(page.file, printer, silent) == page.preview.page_count
    printed, seen = QPdfDocument(), page.preview.document
    assert printed.load(str(tmp_path / "printed.pdf")) is QPdfDocument.Error.None_
    assert printed.pageCount() == seen.pageCount()
    size = QSize(1200, 1697)
    assert _distance(printed.render(0, size), seen.render(0, size)) < 10


def test_a_range_of_pages_is_all_that_is_printed(page: PrintingPage, tmp_path: Path) -> None:
    assert page.file is not None
    printer = _printer_into(tmp_path / "range.pdf")
    printer.setFromTo(2, 2)
    assert paper.print_file(page.file, printer, silent) == 1


def test_printing_stops_between_two_pages(page: PrintingPage, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    assert page.file is not None
    with pytest.raises(Cancelled):
        paper.print_file(page.file, _printer_into(tmp_path / "stopped.pdf"), stop)


def test_an_empty_database_says_that_there_is_nothing(
    qtbot: QtBot, context: PageContext, tmp_path: Path
) -> None:
    empty = open_services(str(tmp_path / "empty.db"))
    page = PrintingPage(replace(context, services=empty))
    qtbot.addWidget(page)
    page.show()
    page.visit()
    assert page.preview.page_count == 0
    assert not page.can_print
    empty.database.close()


def test_a_preview_that_the_user_stops_says_so_and_is_made_again(
    page: PrintingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object) -> None:
        raise Cancelled

    with monkeypatch.context() as stopped:
        stopped.setattr(page.context.services.printing, "preview", endless)
        page.choose_language("kk")
        qtbot.waitUntil(lambda: not page.context.tasks.running, timeout=_PATIENCE)
    assert not page.can_print
    assert "stopped" in page.preview.sentence
    page.preview.make_anew.trigger()
    qtbot.waitUntil(lambda: page.can_print, timeout=_PATIENCE)
    assert not page.preview.sentence


def test_a_fault_of_the_program_leaves_no_endless_waiting(
    page: PrintingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault")

    told: list[BaseException] = []
    monkeypatch.setattr(page.context.reporter, "fault", told.append)
    monkeypatch.setattr(page.context.services.printing, "preview", fail)
    page.choose_language("kk")
    qtbot.waitUntil(lambda: bool(told), timeout=_PATIENCE)
    assert page.preview.sentence


def test_a_paper_that_changes_while_one_asks_where_to_is_kept_once_it_is_whole(
    page: PrintingPage, qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"

    def change(*_: object) -> tuple[str, str]:
        position = services.staffing.position(services.staffing.positions()[0].key)
        renamed = replace(position, title=LocalizedText("Тексеруші", "Проверяющий"))
        page.refresh(services.staffing.save_position(renamed)[1])
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", change)
    page.save_as()
    qtbot.waitUntil(target.is_file, timeout=_PATIENCE)
    assert page.file is not None
    assert target.read_bytes() == page.file.read_bytes()
    kept = QPdfDocument()
    kept.load(str(target))
    assert "Проверяющий" in _text(kept)


def _printer_into(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(300)
    return printer


def _on_paper(picture: QImage) -> QImage:
    """What a page leaves blank is transparent."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper.scaledToWidth(300, Qt.TransformationMode.SmoothTransformation)


def _distance(one: QImage, other: QImage) -> float:
    """Mean difference of the grey values of two pictures of equal size on paper, 0 to 255."""
    one, other = _on_paper(one), _on_paper(other)
    total = 0
    for x in range(0, one.width(), 3):
        for y in range(0, one.height(), 3):
            total += abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
    return total / ((one.width() // 3) * (one.height() // 3))


# --- papers that judge ---


def test_a_check_protocol_is_opened_from_another_page_and_kept_in_every_format(
    page: PrintingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    candidate, position = services.candidates.rows()[0], services.staffing.positions()[0]
    target = PrintTarget(CHECK_PROTOCOL, candidate.key, position.key, date(2026, 9, 1))
    assert PrintTarget.parse(str(target)) == target
    page.open_target(str(target))
    qtbot.waitUntil(lambda: candidate.name in _text(page.preview.document), timeout=_PATIENCE)
    assert "01.09.2026" in _text(page.preview.document)
    for suffix in (".docx", ".xlsx", ".pdf"):
        kept = tmp_path / f"protocol{suffix}"
        page.keep(kept)
        qtbot.waitUntil(kept.is_file, timeout=_PATIENCE)
        assert kept.stat().st_size > 1000


def test_a_table_of_matches_a_commission_and_the_whole_table_again(
    page: PrintingPage, qtbot: QtBot, services: Services
) -> None:
    page.open_target(str(PrintTarget(MATCH_TABLE)))
    name = services.candidates.rows()[0].name
    qtbot.waitUntil(lambda: name in _text(page.preview.document), timeout=_PATIENCE)
    position = services.staffing.positions()[0].key
    services.commission.add(position, [services.candidates.rows()[0].key])
    page.open_target(str(PrintTarget(COMMISSION_PROTOCOL, position=position)))
    qtbot.waitUntil(lambda: "Кадр комиссиясы" in _text(page.preview.document), timeout=_PATIENCE)
    assert page.can_print
    page.open_target(str(PrintTarget(MATCH_TABLE)))
    last = services.staffing.positions()[-1].title.ru or ""
    qtbot.waitUntil(lambda: last in " ".join(_text(page.preview.document).split()), timeout=_PATIENCE)


@pytest.mark.parametrize("text", ["", "demo-1", "check-protocol", "nothing\x1f\x1f\x1f"])
def test_other_targets_are_none_of_these(text: str) -> None:
    assert PrintTarget.parse(text) is None


def test_the_page_says_how_much_went_to_the_printer(
    page: PrintingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    page._ask_printer()
    qtbot.waitUntil(lambda: str(page.preview.page_count) in page.strip.text, timeout=_PATIENCE)
    assert (tmp_path / "printed.pdf").is_file()


def test_a_paper_made_anew_while_one_chooses_a_printer_is_printed_as_it_was_seen(
    page: PrintingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = page.preview.page_count

    def change_and_accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        page.choose_paper(CLASSIFIER)
        qtbot.waitUntil(lambda: page.can_print, timeout=_PATIENCE)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", change_and_accept)
    page._ask_printer()
    qtbot.waitUntil(lambda: str(pages) in page.strip.text, timeout=_PATIENCE)
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == pages
