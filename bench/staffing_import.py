"""The import of a staffing table of 100,000 positions, against reading the same file with openpyxl alone.

Each side is a process of its own, from its start to its end: ours recognises the columns, reads, checks,
stores and indexes every row as a position of a new organisation. The workbook is invented, of twelve columns,
and keeps its texts as Excel does: each once, named by number.
"""

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from bench.classifier_import import LARGEST_MIB, TELL_MEMORY, THEIRS, Run, run_script
from bench.invented import speaker
from bench.measurement import Measurement
from nqs_desktop.services.catalogue import open_services

SLOWEST = 2.0
ROWS = 100_000
DEPARTMENTS = 500
TITLES = 3_000
ROUNDS = 3
HEADING = (
    *("№", "Құрылымдық бөлімше", "Структурное подразделение", "Лауазым атауы", "Наименование должности"),
    *("Код НКЗ", "Санаты", "Коэффициент", "Бірлік саны", "Лауазымдық жалақы", "Үстемеақы, %", "Ескертпе"),
)
OURS = f"""
import json, sys
from pathlib import Path
from nqs_desktop.services.catalogue import open_services

services = open_services(sys.argv[1])
assert services.staffing_intake.take_file(Path(sys.argv[2])).created == {ROWS}
services.database.close()
{TELL_MEMORY}
"""
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Штат" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}


def run() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        workbook, fresh = Path(folder) / "invented.xlsx", Path(folder) / "fresh.db"
        write_workbook(workbook)
        open_services(str(fresh)).database.close()
        pairs = []
        for number in range(ROUNDS + 1):
            database = fresh.with_name(f"round{number}.db")
            shutil.copy(fresh, database)
            ours = run_script(OURS, database, workbook)
            pairs.append((ours, run_script(THEIRS, database, workbook)))
            database.unlink()
    return _measured(pairs[1:])  # the first warms the caches


def write_workbook(path: Path) -> None:
    """Write a workbook with the columns of `HEADING`."""
    strings: dict[str, int] = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in _PARTS.items():
            archive.writestr(name, part)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:  # a process bears the size of its parent
            sheet.write(f'<worksheet xmlns="{_MAIN}"><dimension ref="A1:L{ROWS + 1}"/><sheetData>'.encode())
            for number, cells in enumerate(_rows(), 1):
                sheet.write(_row(number, cells, strings).encode())
            sheet.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w") as texts:
            texts.write(f'<sst xmlns="{_MAIN}">'.encode())
            for text in strings:
                texts.write(f"<si><t>{escape(text)}</t></si>".encode())
            texts.write(b"</sst>")


def _row(number: int, cells: tuple[str | float, ...], strings: dict[str, int]) -> str:
    parts = []
    for letter, value in zip("ABCDEFGHIJKL", cells, strict=True):
        if isinstance(value, str):
            place = strings.setdefault(value, len(strings))
            parts.append(f'<c r="{letter}{number}" t="s"><v>{place}</v></c>')
        else:
            parts.append(f'<c r="{letter}{number}"><v>{value}</v></c>')
    return f'<row r="{number}" spans="1:12">{"".join(parts)}</row>'


def _rows() -> Iterator[tuple[str | float, ...]]:
    text, choice = speaker(), Random(5)
    departments = [text(30) for _ in range(DEPARTMENTS)]
    titles = [text(35) for _ in range(TITLES)]
    yield HEADING
    for number in range(ROWS):
        department = departments[number * DEPARTMENTS // ROWS]
        title, note = choice.choice(titles), text(20)
        yield (
            *(number + 1, department.kk or "", department.ru or "", title.kk or "", title.ru or ""),
            *("2411-1", "C-2", 4.12, choice.choice((0.25, 0.5, 1, 2)), 150_000 + number % 1000, 10),
            note.ru or "",
        )


def _measured(pairs: list[tuple[Run, Run]]) -> list[Measurement]:
    ratio = sorted(ours.seconds / theirs.seconds for ours, theirs in pairs)[len(pairs) // 2]
    ours, theirs = pairs[-1]
    detail = f"{ours.seconds:.2f} s, {theirs.seconds:.2f} s (last round)"
    measured = [
        Measurement("import of 100,000 positions to openpyxl's read-only mode", ratio, SLOWEST, detail)
    ]
    peak = max(ours.mebibytes for ours, _ in pairs)
    if peak:
        told = f"{peak:.0f} MiB, openpyxl alone {theirs.mebibytes:.0f} MiB"
        name = f"import of 100,000 positions, memory to {LARGEST_MIB} MiB"
        measured.append(Measurement(name, peak / LARGEST_MIB, 1.0, told))
    return measured
