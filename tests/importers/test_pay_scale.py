"""Pay scales out of files."""

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.pay import PayRate, PayScale
from nqs_desktop.importers.pay_scale import read_pay_scale
from nqs_desktop.services import pay_scales

D = Decimal
RATES = (
    PayRate("B2-3", D(0), D("1.25")),
    PayRate("B2-3", D(1), D("1.5")),
    PayRate("C2", D(0), D(2)),
    PayRate("C2", D(1), D("2.0001")),
)


def workbook(path: Path, rows: list[list[object]], *, before: list[list[object]] | None = None) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    if before is not None:
        for row in before:
            sheet.append(row)
        sheet = book.create_sheet("шкала")
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_grid_as_an_act_prints_it(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Лауазымдық айлықақыларды есептеуге арналған коэффициенттер"],
        ["Буын, саты", "Еңбек өтілі, жыл"],
        [None, "1 жылға дейін", "1 жылдан астам"],
        ["B блогы"],
        ["В2-3", 1.25, "1,5"],
        ["C блогы"],
        ["С2", 2, 2.0001],
    ]
    reading = read_pay_scale(workbook(tmp_path / "scale.xlsx", rows, before=[["Тізімдеме"], ["бет"]]))
    assert reading.rates == RATES
    assert [doubt.key for doubt in reading.doubts] == ["pay.passed_over"]


def test_a_band_that_excel_made_a_day(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Место", "до 1 года", date(2026, 2, 1)], ["B2-3", 1.25, 1.5]]
    reading = read_pay_scale(workbook(tmp_path / "scale.xlsx", rows))
    assert reading.rates == RATES[:2]
    assert [doubt.key for doubt in reading.doubts] == ["pay.band_was_day"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251"])
def test_separated_values(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "scale.csv"
    lines = ("Место;Стаж;Коэффициент", "В2-3;0;1,25", ";1;1,5", "С2;до 1 года;2", ";1-2;2,0001")
    path.write_text("\r\n".join(lines), encoding=encoding)
    assert read_pay_scale(path).rates == RATES


@pytest.mark.parametrize("suffix", pay_scales.SUFFIXES)
def test_what_is_written_is_read_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"scale{suffix}"
    pay_scales.write(path, PayScale(rates=(*RATES, PayRate("D1", D("0.5"), D(10)))))
    assert pay_scales.read(path).rates == (*RATES, PayRate("D1", D("0.5"), D(10)))


def test_an_empty_template_says_what_it_wants(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    pay_scales.write(path, PayScale())
    with pytest.raises(SeveralFaults) as caught:
        pay_scales.read(path)
    assert [fault.key for fault in caught.value.faults] == ["pay.no_places"]


def test_every_wrong_cell_is_named(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Место", "Стаж", "Коэффициент"],
        ["C2", 0, "два"],
        ["G-10", 1, 3],
        ["C3", "x y", 1],
    ]
    with pytest.raises(SeveralFaults) as caught:
        read_pay_scale(workbook(tmp_path / "scale.xlsx", rows))
    assert [(fault.key, fault.values["row"], fault.values["column"]) for fault in caught.value.faults] == [
        ("pay.cell_coefficient", 2, "C"),
        ("pay.cell_place", 3, "A"),
        ("pay.cell_service", 4, "B"),
    ]


def test_a_file_that_is_no_table(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 8 * 1024 * 1024)
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes(b"PK\x03\x04 and no more")
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    other = tmp_path / "other.csv"
    other.write_text("имя;сумма\nИванов;5\n", encoding="utf-8")
    long = tmp_path / "long.csv"
    long.write_text("C2;1;1\n" * 5001, encoding="utf-8")
    expected = {
        bomb: "tables.unsafe",
        cut: "tables.damaged",
        empty: "tables.empty",
        other: "records.several_faults",
        long: "tables.too_many_rows",
        tmp_path / "none.xlsx": "importing.missing",
    }
    for path, key in expected.items():
        with pytest.raises(UserError) as caught:
            read_pay_scale(path)
        assert caught.value.message.key == key, path
