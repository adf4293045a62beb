"""The Word document itself, read back: styles, tables, languages, pages."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Length
from docx.table import Table as WordTable
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports.document import (
    Alignment,
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Spacer,
    Table,
    plain,
)
from nqs_desktop.reports.docx_writer import write
from nqs_desktop.reports.requirement_sheet import build
from tests.reports.office import office_pages
from tests.reports.samples import position, requirement, sheet, text_row

COLUMNS = (Column("Коды", 0.3), Column("Атауы", 0.7))
BOTH = PrintLanguage.BOTH


def document(*blocks: Block, notes: tuple[str, ...] = ()) -> Document:
    return Document("Сынақ", "kk", blocks, "Тақырып", notes, "Ұйым", "ru")


def written(content: Document, folder: Path) -> WordDocument:
    report = write(content, folder / "парақ.docx")
    assert (report.pages, report.font_name, report.substitute) == (0, "Times New Roman", False)
    return docx.Document(str(report.path))


def texts(word: WordDocument) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs if paragraph.text]


def millimetres(*lengths: Length | None) -> list[int]:
    return [round(length.mm) for length in lengths if length is not None]


def cells(table: WordTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_a_sheet_in_both_languages_reads_back(tmp_path: Path) -> None:
    content = replace(
        sheet(position(units="0.25")), approval=Signatory(LocalizedText("Директор", "Директор"))
    )
    word = written(build(content, BOTH), tmp_path)
    assert [one.text for one in word.paragraphs if one.style and one.style.name == "Title"] == [
        "«Көктем» балабақшасы\nЛауазымдарға қойылатын біліктілік талаптары",
        "Детский сад «Весна»\nКвалификационные требования к должностям",
    ]
    headings = {
        one.style.name: one.text for one in word.paragraphs if one.style and "eading" in one.style.name
    }
    assert headings == {
        "Heading 1": "Басшылық / Руководство",
        "Heading 2": "1. Меңгеруші, (0,25 бірлік)\n1. Заведующий, (0,25 единицы)",
    }
    criteria, signing = word.tables
    assert cells(criteria)[0] == ["Өлшемдер / Критерии", "Талаптар / Требования"]
    assert cells(criteria)[1] == ["Білімі / Образование", "Жоғары білім.\nВысшее образование."]
    assert "Директор" in signing.rows[0].cells[0].text
    assert signing.rows[-1].cells[0].text.startswith("«____»")
    assert "БЕКІТЕМІН / УТВЕРЖДАЮ" in texts(word)


def test_page_margins_and_edges(tmp_path: Path) -> None:
    word = written(document(plain("Мәтін"), notes=("¹ ескерту", "² тағы")), tmp_path)
    section = word.sections[0]
    assert millimetres(section.page_width, section.page_height) == [210, 297]
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert millimetres(*margins) == [30, 15, 20, 20]
    assert section.header.paragraphs[0].text == "Тақырып"
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        assert [one.text for one in footer.paragraphs[:2]] == ["¹ ескерту", "² тағы"]
        fields = [one.get(qn("w:instr")) for one in footer.part.element.iter(qn("w:fldSimple"))]
        assert fields == [" PAGE ", " NUMPAGES "]
    lying = written(replace(document(plain("Мәтін")), landscape=True), tmp_path).sections[0]
    assert millimetres(lying.page_width, lying.page_height) == [297, 210]


def test_headings_of_a_table_are_repeated_and_widths_are_fixed(tmp_path: Path) -> None:
    section = Row(((plain("Бөлім", bold=True),),), section=True)
    long = Row(((plain("2"),), (plain("сөз " * 400),)))
    (table,) = written(document(Table(COLUMNS, (section, text_row("1", "бір"), long))), tmp_path).tables
    rows = [row._tr for row in table.rows]
    assert [one.find(f".//{qn('w:tblHeader')}") is not None for one in rows] == [True, False, False, False]
    assert [one.find(f".//{qn('w:cantSplit')}") is not None for one in rows] == [True, True, True, False]
    assert cells(table)[1] == ["Бөлім", "Бөлім"]  # one cell that spans both columns
    layout = table._tbl.find(f".//{qn('w:tblLayout')}")
    assert layout is not None
    assert layout.get(qn("w:type")) == "fixed"
    widths = [int(one.get(qn("w:w"))) for one in table._tbl.iter(qn("w:gridCol"))]
    assert sum(widths) == pytest.approx(9354, abs=2)
    assert widths[0] / sum(widths) == pytest.approx(0.3, abs=0.001)


def test_languages_are_tagged_and_faces_kept(tmp_path: Path) -> None:
    both = document(
        plain("Білімі / Образование"), Paragraph((Run("қалың", bold=True), Run("көлбеу", italic=True)))
    )
    word = written(both, tmp_path)
    tags = [
        None if (lang := run._r.find(f".//{qn('w:lang')}")) is None else lang.get(qn("w:val"))
        for run in word.paragraphs[0].runs
    ]
    assert tags == [None, None, "ru-RU"]
    assert [(run.bold, run.italic) for run in word.paragraphs[1].runs] == [(True, None), (None, True)]
    defaults = word.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert defaults is not None
    assert defaults.get(qn("w:val")) == "kk-KZ"
    russian = written(Document("Лист", "ru", (plain("Слово"),)), tmp_path)
    assert not list(russian.element.body.iter(qn("w:lang")))
    assert (word.core_properties.title, word.core_properties.author) == ("Сынақ", "Ұйым")
    assert word.core_properties.language == "kk-KZ"


def test_breaks_spaces_and_levels(tmp_path: Path) -> None:
    word = written(
        document(
            Heading(("А",), 3, "А"),
            PageBreak(),
            Heading(("Б", "В"), 2, "Б", Alignment.LEFT),
            PageBreak(),
            Table(COLUMNS, (text_row("1", "a\x00b"),)),
            Spacer(5),
        ),
        tmp_path,
    )
    styles = [one.style.name for one in word.paragraphs if one.text and one.style]
    assert styles == ["Heading 1", "Heading 2"]  # no level of the outline is left out
    breaks = [one.paragraph_format.page_break_before for one in word.paragraphs]
    assert breaks.count(True) == 2
    assert cells(word.tables[0])[1] == ["1", "ab"]


def test_what_cannot_be_written_leaves_the_former_file(tmp_path: Path) -> None:
    out = tmp_path / "a.docx"
    out.write_bytes(b"the former one")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write(document(plain("Мәтін")), out, stop)
    assert out.read_bytes() == b"the former one"
    with pytest.raises(UserError, match="no_folder"):
        write(document(plain("Мәтін")), tmp_path / "nowhere" / "a.docx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_every_text_comes_back(tmp_path: Path, given_texts: list[str]) -> None:
    paragraphs = [plain(one) for one in given_texts]
    blocks: tuple[Block, ...] = (
        *paragraphs,
        Table(COLUMNS, tuple(text_row(one, "x") for one in given_texts)),
    )
    word = written(document(*blocks), tmp_path)
    for row, text in zip(cells(word.tables[0])[1:], given_texts, strict=True):
        kept = "".join(letter for letter in text if letter in "\t\n\r" or letter.isprintable())
        assert "".join(row[0].split()) == "".join(kept.split()) or not text.isprintable()


def test_an_office_program_opens_it(tmp_path: Path) -> None:
    long = requirement(
        LocalizedText("Жоғары білім талап етіледі. " * 60, "Требуется высшее образование. " * 60)
    )
    content = sheet(*(position(str(number), demands=long) for number in (1, 2)))
    write(build(content, BOTH), tmp_path / "sheet.docx")
    printed = office_pages(tmp_path / "sheet.docx", tmp_path)
    assert len(printed) > 2
    for number, page in enumerate(printed, 1):
        assert page.endswith(f"{number} / {len(printed)}")
        assert ("Біліктілік" in page or "біліктілік талаптары / " in page) or number == 1
    assert sum("Талаптар / Требования" in page for page in printed) == len(printed)
