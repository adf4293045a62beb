"""Layouts of real offices: halves in each language, pages in two columns, strokes, pasted cells."""

import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.importers import requirement_sheet
from nqs_desktop.importers.papers import read_paper, read_pasted
from nqs_desktop.reports import fonts
from tests.importers.papers import paper_writing as writing
from tests.importers.papers.paper_writing import FRONT, LABELS, POSITIONS, word_table

UNITS = ("бірлік", "единица")


def half(language: int) -> list[str]:
    """The lines of the paper in one language: 0 Kazakh, 1 Russian."""
    lines, before = [FRONT[language]], None
    for one in POSITIONS:
        if one.department != before:
            lines.append(one.department[language])
            before = one.department
        lines.append(f"{one.number}. {one.title[language]} ({one.units} {UNITS[language]})")
        for label, texts in zip(LABELS, one.demands, strict=True):
            if texts[language]:
                lines.append(f"{label.split(' / ')[language]}: {texts[language]}")
    return lines


def halves_docx(folder: Path) -> PaperDraft:
    document = docx.Document()
    for language in range(2):
        for line in half(language):
            document.add_paragraph(line)
    document.save(str(folder / "a.docx"))
    return read_paper(folder / "a.docx")


def tables_of_halves(folder: Path) -> PaperDraft:
    document = docx.Document()
    for language in range(2):
        document.add_paragraph(FRONT[language])
        before = None
        rows = [[head.split(" / ")[min(language, head.count(" / "))] for head in writing.HEADS]]
        for one in POSITIONS:
            if one.department != before:
                rows.append([one.department[language], *[""] * 6])
                before = one.department
            rows.append([one.number, one.title[language], one.units, *(two[language] for two in one.demands)])
        word_table(document, rows)
    document.save(str(folder / "a.docx"))
    return read_paper(folder / "a.docx")


def columns_docx(folder: Path) -> PaperDraft:
    document = docx.Document()
    table = document.add_table(1, 2)
    for language in range(2):
        table.cell(0, language).text = "\n".join(half(language))
    document.save(str(folder / "a.docx"))
    return read_paper(folder / "a.docx")


def columns_pdf(folder: Path) -> PaperDraft:
    canvas = Canvas(str(folder / "a.pdf"), pagesize=A4)
    canvas.setFont(fonts.TypeCase().font(), 5)
    for language in range(2):
        for number, line in enumerate(half(language)):
            canvas.drawString(30 + 280 * language, 800 - 14 * number, line)
    canvas.save()
    return read_paper(folder / "a.pdf")


def strokes_docx(folder: Path) -> PaperDraft:
    document = docx.Document()
    for text in FRONT:
        document.add_paragraph(text)
    before = None
    for one in POSITIONS:
        if one.department != before:
            document.add_paragraph(" / ".join(one.department))
            before = one.department
        document.add_paragraph(f"{one.number}. {' / '.join(one.title)} – {one.units} бірлік / единица")
        word_table(
            document, [[label, " / ".join(both)] for label, both in zip(LABELS, one.demands, strict=True)]
        )
        document.add_paragraph("")
    document.save(str(folder / "a.docx"))
    return read_paper(folder / "a.docx")


def pasted_from_word(_: Path) -> PaperDraft:
    """Word parts paragraphs within a cell as it parts rows."""
    rows = ["\t".join(row) for row in (list(writing.HEADS), *writing.rows_of())]
    return read_pasted("\n".join((*FRONT, *rows)).replace("\n", "\r\n"), "paste")


def pasted_from_a_page(_: Path) -> PaperDraft:
    """Pages of the web leave empty lines between rows."""
    rows = [[cell.replace("\n", " / ") for cell in row] for row in writing.rows_of()]
    lines = ["\t".join(row) if len(row) > 1 else f"{row[0]}\t" for row in (list(writing.HEADS), *rows)]
    return read_pasted("\n\n".join((*FRONT, *lines)), "paste")


def lines_with_other_labels(_: Path) -> PaperDraft:
    """Labels on lines of their own, one of which the usual sheet does not have."""
    lines, before = list(FRONT), None
    labels = (
        LABELS[0],
        LABELS[1],
        "Құзыреттері / Компетенции",
        "Қосымша талаптар / Дополнительные требования",
    )
    for one in POSITIONS:
        if one.department != before:
            lines.append(" / ".join(one.department))
            before = one.department
        lines += one.titles
        for label, texts in zip(labels, one.demands, strict=True):
            lines += [label, *texts] if any(texts) else []
    return read_pasted("\n".join(lines), "paste")


LAYOUTS: tuple[Callable[[Path], PaperDraft], ...] = (
    halves_docx,
    tables_of_halves,
    columns_docx,
    columns_pdf,
    strokes_docx,
    pasted_from_word,
    pasted_from_a_page,
    lines_with_other_labels,
)


@pytest.mark.parametrize("read", LAYOUTS)
def test_every_layout_says_the_same(read: Callable[[Path], PaperDraft], tmp_path: Path) -> None:
    draft = read(tmp_path)
    assert draft.organisation == LocalizedText("Ақ бұлақ", "Ак булак")
    names = {one.key: one.name for one in draft.departments}
    assert len(draft.positions) == len(POSITIONS)
    for printed, paper in zip(POSITIONS, draft.positions, strict=True):
        position, requirement = paper.position, paper.position.requirement
        assert position.number == LocalizedText(printed.number, printed.number)
        assert position.title == LocalizedText(*printed.title)
        assert position.units == Decimal(printed.units.replace(",", "."))
        assert names[position.department or ""] == LocalizedText(*printed.department)
        read_texts = (
            requirement.education.text,
            requirement.experience.text,
            requirement.competence,
            requirement.optional,
        )
        for text, (kazakh, russian) in zip(read_texts, printed.demands, strict=True):
            assert text == LocalizedText(kazakh or None, russian or None)
    assert draft.leftovers == ()


def test_titles_that_are_alike_in_both_languages(tmp_path: Path) -> None:
    document = docx.Document()
    heads = ["№", "Лауазымы / Должность", "Білімі / Образование", "Жұмыс өтілі / Стаж работы"]
    texts = ["Жоғары білім / Высшее образование", "Кемінде 5 жыл / Не менее 5 лет"]
    word_table(
        document,
        [heads, ["1", "Директор / Директор", *texts], ["2", "Бас бухгалтер / Главный бухгалтер", *texts]],
    )
    document.save(str(tmp_path / "a.docx"))
    titles = [one.position.title for one in read_paper(tmp_path / "a.docx").positions]
    assert titles == [
        LocalizedText("Директор", "Директор"),
        LocalizedText("Бас бухгалтер", "Главный бухгалтер"),
    ]


def test_all_demands_in_one_cell() -> None:
    draft = read_pasted(
        "№\tДолжность\tКвалификационные требования\n"
        "1\tИнженер\tВысшее образование по специальности «Энергетика». Стаж работы по специальности "
        "не менее 3 лет. Наличие III группы по электробезопасности.\n"
        "2\tЭнергетик\tВысшее образование. При высшем образовании стаж не менее 1 года.\n",
        "paste",
    )
    first, second = (one.position.requirement for one in draft.positions)
    assert first.education.text.ru == "Высшее образование по специальности «Энергетика»."
    assert first.experience.text.ru == "Стаж работы по специальности не менее 3 лет."
    assert first.competence.ru == "Наличие III группы по электробезопасности."
    assert second.experience.text.ru == "При высшем образовании стаж не менее 1 года."


def test_hidden_rows_are_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["№", "Должность", "Образование"])
    for number in range(1, 4):
        sheet.append([number, f"Инженер участка {number}", "Высшее образование"])
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "a.xlsx")
    (warning,) = [one for one in read_paper(tmp_path / "a.xlsx").warnings if one.key == "papers.hidden_rows"]
    assert warning.values["rows"] == "3"


def test_the_title_of_the_paper_and_a_sum_are_no_positions() -> None:
    draft = read_pasted(
        "Квалификационные требования к должностям учреждения «Север»\nОбразование: высшее.\n\n"
        "1. Инженер\nОбразование: высшее.\nСтаж работы: не менее 2 лет.\n\nИтого\nОбразование: 1\n",
        "paste",
    )
    assert [one.position.title.ru for one in draft.positions] == ["Инженер"]


def test_footnotes_are_kept_as_text(tmp_path: Path) -> None:
    path = writing.write_rows_docx(tmp_path / "a.docx")
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    note = "<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>"
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "word/footnotes.xml",
            f'<w:footnotes xmlns:w="{word}"><w:footnote w:type="separator">{note.format("—")}'
            f"<w:footnote>{note.format('Кроме временных работников.')}</w:footnotes>",
        )
    draft = read_paper(path)
    assert [line.text for line in draft.leftovers] == ["Кроме временных работников."]


def test_the_source_document_goes_to_its_own_reader(seeds: Path) -> None:
    path = seeds / "003_1654541ac00af558.txt"
    result = requirement_sheet.read(path.read_text(encoding="utf-8"), path.name)
    draft = read_paper(path)
    assert [one.position for one in draft.positions] == list(result.draft.positions)
    assert list(draft.all_guesses()) == sorted(result.guesses, key=lambda guess: guess.line or 0)
