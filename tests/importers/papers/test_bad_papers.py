"""Whatever file is named as a paper: a clear sentence in every language."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from nqs_desktop import texts
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.importers.papers import read_paper, read_pasted
from tests.importers.papers.paper_writing import POSITIONS, write_criteria_docx, write_criteria_pdf
from tests.importers.tables.table_writing import ole_file, write_pdf_pages, write_xlsx, zipped


def refused(read: Callable[[], object], name: str) -> str:
    """Reads; returns the key of the sentence, which names the file in every language."""
    with pytest.raises(UserError) as error:
        read()
    for language in texts.LANGUAGES:
        assert name in texts.say(error.value.message, language)
    return error.value.message.key


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.docx", b"", "tables.empty"),
        ("a.txt", b" \n\n", "tables.empty"),
        ("a.docx", ole_file("WordDocument"), "tables.save_as"),
        ("a.docx", ole_file("EncryptedPackage"), "tables.password"),
        ("a.doc", ole_file("WordDocument"), "tables.save_as"),
        ("a.docx", b"{\\rtf1 text}", "tables.save_as"),
        ("a.docx", b"PK\x03\x04 torn", "tables.damaged"),
        ("a.docx", zipped(b"any"), "tables.unknown"),
        ("a.pdf", b"%PDF-1.7\nnothing of a file", "tables.damaged"),
        ("a.docx", b"%PDF-1.7\nnothing of a file", "tables.other_suffix"),
        ("a.png", b"\x89PNG\r\n\x1a\n picture", "tables.picture"),
        ("a.txt", bytes(range(256)) * 9, "importing.no_text"),
        ("a.txt", "Список покупок: хлеб, молоко\n".encode(), "papers.no_positions"),
    ],
)
def test_files_that_are_no_papers(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(lambda: read_paper(path), name) == key


def test_an_open_document_under_the_name_of_word(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<text/>")
    assert refused(lambda: read_paper(path), "a.docx") == "tables.save_as"


def test_a_bomb(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<p/>" * 20_000_000)
    assert refused(lambda: read_paper(path), "a.docx") in {"tables.unsafe", "tables.too_many_rows"}


def test_a_torn_document(tmp_path: Path) -> None:
    path = write_criteria_docx(tmp_path / "a.docx")
    path.write_bytes(path.read_bytes()[:-300])
    assert refused(lambda: read_paper(path), "a.docx") == "tables.damaged"


def test_documents_without_a_position(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Протокол собрания")
    document.add_table(2, 2).cell(0, 0).text = "Вопрос"
    document.save(str(tmp_path / "a.docx"))
    assert refused(lambda: read_paper(tmp_path / "a.docx"), "a.docx") == "papers.no_positions"
    docx.Document().save(str(tmp_path / "b.docx"))
    assert refused(lambda: read_paper(tmp_path / "b.docx"), "b.docx") == "tables.empty"
    book = write_xlsx(tmp_path / "a.xlsx", [["Товар", "Цена"], ["Хлеб", "150"]])
    assert refused(lambda: read_paper(book), "a.xlsx") == "papers.no_positions"


def test_a_scan_and_a_protected_file(tmp_path: Path) -> None:
    def picture(canvas: Canvas) -> None:
        for _ in range(3):
            canvas.rect(50, 50, 300, 300, fill=1)
            canvas.showPage()

    scan = write_pdf_pages(tmp_path / "a.pdf", picture)
    assert refused(lambda: read_paper(scan), "a.pdf") == "papers.scan"
    encryption = StandardEncryption("secret", strength=128)
    locked = write_pdf_pages(
        tmp_path / "b.pdf", lambda canvas: canvas.drawString(50, 700, "text"), encryption
    )
    assert refused(lambda: read_paper(locked), "b.pdf") == "tables.password"


def test_nothing_in_the_clipboard() -> None:
    with pytest.raises(UserError, match=r"papers\.nothing_pasted"):
        read_pasted(" \r\n", "paste")


def test_reading_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = write_criteria_pdf(tmp_path / "a.pdf", POSITIONS * 8)
    told: list[float] = []
    read_paper(path, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[0] == 0
    assert len(told) > 20

    def stop(done: int, total: int) -> None:
        if done * 2 > total:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_paper(path, stop)


def test_a_page_without_text_among_others_is_told(tmp_path: Path) -> None:
    def pages(canvas: Canvas) -> None:
        lines = ("1. Сторож (1 единица)", "Образование: среднее.", "Стаж работы: не менее 1 года.")
        for number, line in enumerate(lines):
            canvas.drawString(50, 700 - 20 * number, line)
        canvas.showPage()
        canvas.rect(50, 50, 300, 300, fill=1)
        canvas.showPage()

    draft = read_paper(write_pdf_pages(tmp_path / "a.pdf", pages))
    assert [one.position.title.ru for one in draft.positions] == ["Сторож"]
    (warning,) = [one for one in draft.warnings if one.key == "papers.pages_without_text"]
    assert warning.values["pages"] == "2"
    assert {line.place for line in draft.lines()} == {"1"}
