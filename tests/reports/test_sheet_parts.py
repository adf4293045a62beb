"""Worksheets of the sections of a paper: each has the notes of the marks that it bears."""

from nqs_desktop.reports.document import Column, Document, Heading, Table, plain
from nqs_desktop.reports.sheet_parts import sheet_parts
from tests.reports.samples import text_row

NOTES = ("¹ бейресми аударма", "* белгі", "Төменгі жазба")


def test_a_worksheet_has_the_notes_of_its_marks() -> None:
    table = Table((Column("Атауы", 1.0),), (text_row("Маман¹"),))
    blocks = (
        Heading(("А",), 1, "А"),
        plain("мәтін"),
        Heading(("Б",), 1, "Б"),
        table,
        Heading(("В*",), 1, "В"),
        plain("1-Т (вакансия)¹"),
    )
    paper = Document("Көрсеткіштер", "kk", blocks, page_notes=NOTES, section_sheets=True)
    notes = [part.page_notes for _, part in sheet_parts(paper)]
    assert notes == [NOTES[2:], (NOTES[0], NOTES[2]), NOTES]


def test_a_paper_of_one_worksheet_keeps_all_notes() -> None:
    paper = Document("Тізбе", "kk", (plain("мәтін"),), page_notes=NOTES)
    assert [part.page_notes for _, part in sheet_parts(paper)] == [NOTES]
