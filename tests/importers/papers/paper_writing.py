"""One invented paper in every format and layout that offices use."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from openpyxl import Workbook
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from nqs_desktop.reports import fonts

FRONT = (
    "«Ақ бұлақ» мемлекеттік мекемесінің лауазымдарына қойылатын біліктілік талаптары",
    "Квалификационные требования к должностям государственного учреждения «Ак булак»",
)
LABELS = (
    "Білімі / Образование",
    "Практикалық тәжірибесі / Практический опыт",
    "Құзіреті / Компетенции",
    "Қосымша, міндетті емес талаптар / Дополнительные необязательные требования",
)
HEADS = ("№", "Лауазым атауы / Наименование должности", "Штат бірлігі / Количество единиц", *LABELS)


@dataclass(frozen=True)
class Printed:
    """A position as a paper prints it: texts in both languages, demands in the order of ``LABELS``."""

    department: tuple[str, str]
    number: str
    title: tuple[str, str]
    units: str
    demands: tuple[tuple[str, str], ...]

    @property
    def titles(self) -> tuple[str, str]:
        """The two numbered titles with their units."""
        kazakh, russian = self.title
        return (
            f"{self.number}. {kazakh}, ({self.units} бірлік)",
            f"{self.number}. {russian}, ({self.units} единица)",
        )


OFFICE = ("Кеңсе", "Канцелярия")
GARAGE = ("Көлік бөлімі", "Отдел транспорта")
POSITIONS = (
    Printed(
        OFFICE,
        "1",
        ("Кеңсе меңгерушісі", "Заведующий канцелярией"),
        "1",
        (
            ("Жоғары білім: құқықтану, мұрағат ісі.", "Высшее образование: правоведение, архивное дело."),
            (
                "Мамандығы бойынша кемінде 3 жыл жұмыс өтілі.",
                "Стаж работы по специальности не менее 3 лет.",
            ),
            ("Іс қағаздарын жүргізу қағидаларын білуі.", "Знание правил делопроизводства."),
            ("Ағылшын тілін білуі құпталады.", "Желательно знание английского языка."),
        ),
    ),
    Printed(
        GARAGE,
        "2",
        ("Көлік бөлімінің бастығы", "Начальник отдела транспорта"),
        "0,5",
        (
            (
                "Жоғары немесе техникалық және кәсіптік білім.",
                "Высшее или техническое и профессиональное образование.",
            ),
            (
                "Басшы лауазымында кемінде 2 жыл жұмыс өтілі.",
                "Стаж работы на руководящих должностях не менее 2 лет.",
            ),
            ("Жол жүру қағидаларын білуі.", "Знание правил дорожного движения."),
            ("", ""),
        ),
    ),
    Printed(
        GARAGE,
        "3",
        ("Жүргізуші", "Водитель"),
        "2",
        (
            ("Орта білім.", "Среднее образование."),
            ("Жұмыс өтіліне талап қойылмайды.", "Без предъявления требований к стажу работы."),
            ("B санатты жүргізуші куәлігі.", "Водительское удостоверение категории B."),
            ("", ""),
        ),
    ),
)


def write_criteria_docx(path: Path, positions: Sequence[Printed] = POSITIONS) -> Path:
    """A table of criteria under two numbered titles for each position."""
    document = docx.Document()
    for text in FRONT:
        document.add_paragraph(text)
    before = None
    for position in positions:
        if position.department != before:
            document.add_paragraph(" / ".join(position.department))
            before = position.department
        for title in position.titles:
            document.add_paragraph(title)
        table = word_table(document, [["Өлшемдер / Критерии", "Талаптар / Требования"]])
        for label, (kazakh, russian) in zip(LABELS, position.demands, strict=True):
            cells = _new_row(table)
            cells[0].text, cells[1].text = label, kazakh
            cells[1].add_paragraph(russian)
        document.add_paragraph("")
    document.save(str(path))
    return path


def write_rows_docx(path: Path) -> Path:
    """One table with a row for each position; departments in cells merged over all columns."""
    document = docx.Document()
    for text in FRONT:
        document.add_paragraph(text)
    table = word_table(document, [HEADS])
    for row in rows_of():
        cells = _new_row(table)
        if len(row) == 1:
            cells[0].merge(cells[-1]).text = row[0]
            continue
        for cell, text in zip(cells, row, strict=True):
            cell.text = text
    document.save(str(path))
    return path


def word_table(document: "docx.document.Document", rows: Sequence[Sequence[str]]) -> WordTable:
    """Adds a table of the given cells to a document."""
    table: WordTable = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(_new_row(table), row, strict=True):
            cell.text = text
    return table


def _new_row(table: WordTable) -> Sequence[WordCell]:
    return tuple(table.add_row().cells)  # type: ignore[no-untyped-call] # the library types it nowhere


def rows_of(between: str = "\n") -> list[list[str]]:
    """The rows of a table of positions; a department is a row of one cell."""
    rows: list[list[str]] = []
    before = None
    for position in POSITIONS:
        if position.department != before:
            rows.append([" / ".join(position.department)])
            before = position.department
        texts = (position.title, *position.demands)
        title, *demands = (between.join(filter(None, both)) for both in texts)
        rows.append([position.number, title, position.units, *demands])
    return rows


def write_rows_xlsx(path: Path) -> Path:
    """A sheet with a row for each position, kk and ru one below the other in a cell."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for text in FRONT:
        sheet.append([text])
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=7)
    sheet.append(list(HEADS))
    for row in rows_of():
        sheet.append(list(row))
        if len(row) == 1:
            sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=7)
    book.save(path)
    return path


def criteria_text() -> str:
    """The paper as lines with labels, as a text file or the clipboard holds it."""
    lines = list(FRONT)
    before = None
    for position in POSITIONS:
        if position.department != before:
            lines += ["", " / ".join(position.department)]
            before = position.department
        lines += ["", *position.titles]
        for label, texts in zip(LABELS, position.demands, strict=True):
            for name, text in zip(label.split(" / "), texts, strict=True):
                if text:
                    lines.append(f"{name}: {text}")
    return "\n".join(lines)


def pasted_rows() -> str:
    """The table of positions as Excel pastes it: tabs, and quotes around cells of several lines."""
    rows = [list(HEADS), *rows_of()]
    quoted = [[f'"{cell}"' if "\n" in cell else cell for cell in row] for row in rows]
    return "\n".join((*FRONT, "", *("\t".join(row) if len(row) > 1 else f"{row[0]}\t" for row in quoted)))


def _style() -> ParagraphStyle:
    return ParagraphStyle("plain", fontName=fonts.TypeCase().font(), fontSize=9, leading=11)


def write_criteria_pdf(path: Path, positions: Sequence[Printed] = POSITIONS, spaces: float = 12) -> Path:
    """Ruled tables of criteria under numbered titles."""
    style = _style()
    story: list[Flowable] = [Paragraph(text, style) for text in FRONT]
    before = None
    for position in positions:
        story.append(Spacer(1, spaces))
        if position.department != before:
            story.append(Paragraph(" / ".join(position.department), style))
            before = position.department
        story += [Paragraph(title, style) for title in position.titles]
        rows = [["Өлшемдер / Критерии", "Талаптар / Требования"]]
        rows += [
            [label, "<br/>".join(filter(None, texts))]
            for label, texts in zip(LABELS, position.demands, strict=True)
        ]
        story.append(ruled(rows, [150, 330], style))
    SimpleDocTemplate(str(path), pagesize=A4).build(story)
    return path


def write_sheet_pdf(path: Path) -> Path:
    """The lines of the sheet without any ruled table: labels stand on lines of their own."""
    lines = list(FRONT)
    before = None
    for position in POSITIONS:
        if position.department != before:
            lines.append(" / ".join(position.department))
            before = position.department
        lines += [*position.titles, "Өлшемдер / Критерии Талаптар / Требования"]
        for label, texts in zip(LABELS, position.demands, strict=True):
            lines += [label, *texts] if any(texts) else []
    style = _style()
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([Paragraph(line, style) for line in lines])
    return path


def write_rows_pdf(path: Path) -> Path:
    """A ruled table with a row for each position over the pages of a file."""
    style = _style()
    rows: list[list[str]] = [list(HEADS)]
    spans = []
    for row in rows_of("<br/>"):
        if len(row) == 1:
            spans.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        rows.append([*row, *[""] * (len(HEADS) - len(row))])
    table = ruled(rows, [30, 110, 70, 150, 150, 120, 120], style)
    table.setStyle(TableStyle(spans))
    story: list[Flowable] = [*(Paragraph(text, style) for text in FRONT), Spacer(1, 12), table]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), leftMargin=20, rightMargin=20).build(story)
    return path


def ruled(rows: Sequence[Sequence[str]], widths: Sequence[float], style: ParagraphStyle) -> Table:
    """A table with ruled cells."""
    cells = [[Paragraph(text, style) for text in row] for row in rows]
    table = Table(cells, colWidths=list(widths))
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
    return table
