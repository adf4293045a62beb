"""What ``export`` writes reads back to the same values, in each format."""

import gc
import io
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from nqs_desktop.domain import records
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.importers import book_records, candidate_records, record_file, staffing_records, workbook
from nqs_desktop.importers.record import Record
from nqs_desktop.reports import record_file as writer
from tests.services import staff_strategies, strategies

FORMATS = ["json", "csv", "xlsx"]
roomy = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def written(tmp_path: Path, kind: str, rows: list[records.Record], suffix: str) -> list[Record]:
    out = tmp_path / f"out.{suffix}"
    writer.write(kind, rows, out)
    found = record_file.load(out)
    assert not [name for record in found for name in record.unknown() if name == ""]
    return found


@pytest.mark.parametrize("suffix", FORMATS)
@roomy
@given(entries=st.lists(strategies.classifier_entries, max_size=4, unique_by=lambda entry: entry.code))
def test_classifier(tmp_path: Path, suffix: str, entries: list[object]) -> None:
    rows = [records.classifier_record(entry) for entry in entries]  # type: ignore[arg-type]
    found = written(tmp_path, "classifier", rows, suffix)
    assert book_records.read_classifier(found) == tuple(entries)
    assert not [name for record in found for name in record.unknown()]


@pytest.mark.parametrize("suffix", FORMATS)
@roomy
@given(entries=st.lists(strategies.specialty_entries, max_size=4))
def test_specialties(tmp_path: Path, suffix: str, entries: list[object]) -> None:
    rows = [records.specialty_record(entry) for entry in entries]  # type: ignore[arg-type]
    found = written(tmp_path, "specialties", rows, suffix)
    assert book_records.read_specialties(found) == tuple(entries)
    assert not [name for record in found for name in record.unknown()]


@pytest.mark.parametrize("suffix", FORMATS)
@roomy
@given(entries=st.lists(strategies.register_entries(), max_size=4))
def test_register(tmp_path: Path, suffix: str, entries: list[object]) -> None:
    rows = [records.register_record(entry) for entry in entries]  # type: ignore[arg-type]
    found = written(tmp_path, "register", rows, suffix)
    assert book_records.read_register(found) == tuple(entries)
    assert not [name for record in found for name in record.unknown()]


@pytest.mark.parametrize("suffix", FORMATS)
@roomy
@given(table=staff_strategies.full_tables())
def test_positions(tmp_path: Path, suffix: str, table: StaffingDraft) -> None:
    found = written(tmp_path, "positions", records.position_records(table), suffix)
    (read,) = staffing_records.read_positions(found)
    assert read.positions == table.positions
    assert read.people == table.people
    assert sorted(read.departments, key=lambda one: one.sort_order) == list(table.departments)
    assert (read.organisation, read.organisation_key) == (table.organisation, table.organisation_key)
    assert read.demonstration == table.demonstration
    assert not [name for record in found for name in record.unknown()]


@pytest.mark.parametrize("suffix", FORMATS)
@roomy
@given(people=strategies.candidates)
def test_candidates(tmp_path: Path, suffix: str, people: tuple[Candidate, ...]) -> None:
    found = written(tmp_path, "candidates", [records.candidate_record(one) for one in people], suffix)
    assert candidate_records.read_candidates(found) == people
    assert not [name for record in found for name in record.unknown()]


def test_a_workbook_that_misstates_its_extent_loses_no_row() -> None:
    book = Workbook()
    for number in range(3):
        book.worksheets[0].append([f"{number}", "a"])
    written_book, misstated = io.BytesIO(), io.BytesIO()
    book.save(written_book)
    with zipfile.ZipFile(written_book) as source, zipfile.ZipFile(misstated, "w") as target:
        for name in source.namelist():
            part = re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', source.read(name))
            target.writestr(name, part)
    rows = [list(cells[:2]) for _, cells in workbook.rows("a.xlsx", misstated.getvalue())]
    assert rows == [["0", "a"], ["1", "a"], ["2", "a"]]


def test_what_people_type_into_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["id", "name", "birth_date", "iin", None])
    sheet.append([7, "Аты", datetime(1986, 4, 1), 860401400004, None])  # noqa: DTZ001 - as a workbook holds it
    sheet.append([None, None, None, None, None])
    book.save(tmp_path / "people.xlsx")
    (candidate,) = candidate_records.read_candidates(record_file.load(tmp_path / "people.xlsx"))
    assert candidate == Candidate("7", "Аты", "860401400004", birth_date=date(1986, 4, 1))


def test_csv_as_a_spreadsheet_in_kazakhstan_saves_it(tmp_path: Path) -> None:
    table = tmp_path / "positions.csv"
    table.write_bytes("id;title.kk;units;needs_review\r\n1;Маман;2,5;FALSE\r\n;;;\r\n".encode("utf-8-sig"))
    (draft,) = staffing_records.read_positions(record_file.load(table))
    (position,) = draft.positions
    assert (position.key, position.title.kk, position.units) == ("1", "Маман", Decimal("2.5"))


def test_a_workbook_leaves_out_what_it_cannot_hold(tmp_path: Path) -> None:
    out = tmp_path / "positions.xlsx"
    writer.write("positions", [{"id": "p1", "title": {"kk": "Бас\x0bмаман\x00\ufffe", "ru": "_x000B_"}}], out)
    (record,) = record_file.load(out)
    assert record.localized("title").both == "Басмаман / _x000B_"


@pytest.mark.filterwarnings("error")
def test_a_text_too_long_for_a_cell_leaves_no_half_written_sheet(tmp_path: Path) -> None:
    rows: list[records.Record] = [{"id": "p1"}, {"id": "p2", "title": {"kk": "а" * 32_768}}]
    with pytest.raises(UserError, match=r"records\.too_long"):
        writer.write("positions", rows, tmp_path / "positions.xlsx")
    gc.collect()
    assert not list(tmp_path.iterdir())
