"""The beginning of a long paper has the pages of the whole."""

from pathlib import Path

from pypdf import PdfReader

from nqs_desktop.reports import pdf_writer
from nqs_desktop.reports.document import Column, Document, Heading, Part, Row, Table, plain
from nqs_desktop.reports.first_part import first_part

WORDS = "Ұйымның қызметкерлеріне қойылатын біліктілік талаптары туралы мәтін. " * 4


def paper(rows: int) -> Document:
    table = Table(
        (Column("Атауы", 0.3), Column("Мәтіні", 0.7)),
        tuple(Row(((plain(f"Жол {number}"),), (plain(WORDS),))) for number in range(rows)),
    )
    return Document("Сынақ", "kk", (Heading(("Бөлім",), 1, "Бөлім"), Part("rows", (table,)), plain("Соңы")))


def test_a_short_paper_has_no_beginning_of_its_own() -> None:
    assert first_part(paper(3)) is None
    assert first_part(paper(30), enough=10**6) is None


def test_its_pages_are_those_of_the_whole(tmp_path: Path) -> None:
    document = paper(200)
    beginning = first_part(document)
    assert beginning is not None
    pages = {}
    for name, one in (("first", beginning), ("whole", document)):
        pdf_writer.write(one, tmp_path / f"{name}.pdf")
        pages[name] = [page.extract_text() for page in PdfReader(tmp_path / f"{name}.pdf").pages]
    assert 1 < len(pages["first"]) < len(pages["whole"]) / 3
    total = f" / {len(pages['whole'])}"
    for first, whole in zip(pages["first"][:-1], pages["whole"], strict=False):
        assert first.split() == whole.replace(total, "").split()


def test_it_does_not_say_how_many_pages_there_are() -> None:
    beginning = first_part(paper(200))
    assert beginning is not None
    assert not beginning.style.with_total
