"""ISCO-08 taken in from a table of codes and names."""

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.isco import ISCO_COUNTS
from nqs_desktop.domain.messages import Message
from nqs_desktop.services.catalogue import Services
from nqs_desktop.texts import say

ROWS = (("2", "Great ones"), ("21", "Lesser ones"), ("211", "Small ones"), ("2111", "Single ones"))

Table = Callable[[Sequence[Sequence[str]]], Path]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Writes a file of codes and names."""

    def write(rows: Sequence[Sequence[str]]) -> Path:
        path = tmp_path / "isco.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("code", "name"), *rows])
        return path

    return write


def refused(services: Services, path: Path) -> Message:
    with pytest.raises(UserError) as caught:
        services.importing.run("isco", path)
    with services.database.reading() as uow:
        assert len(uow.isco.editions()) == 1
    return caught.value.message


def test_the_real_table_is_whole(services: Services, reference_files: Path) -> None:
    report = services.importing.run("isco", reference_files / "isco08_en.csv")
    assert report.warnings == ()
    assert (report.created, report.removed) == (0, 0)
    assert report.updated + report.unchanged == sum(ISCO_COUNTS.values())
    with services.database.reading() as uow:
        edition = uow.isco.edition()
        assert edition is not None
        assert edition.counts == tuple((level.value, count) for level, count in ISCO_COUNTS.items())
        assert [node.code for node in uow.isco.roots()] == [*"1234567890"]
    again = services.importing.run("isco", reference_files / "isco08_en.csv")
    assert (again.created, again.updated, again.removed) == (0, 0, 0)


def test_the_embedded_book_is_whole_and_reads_back(services: Services, tmp_path: Path) -> None:
    for suffix in ("json", "csv", "xlsx"):
        count = services.exporting.run("isco", tmp_path / f"isco.{suffix}")
        report = services.importing.run("isco", tmp_path / f"isco.{suffix}")
        assert (report.created, report.updated, report.removed, report.warnings) == (0, 0, 0, ())
        assert report.unchanged == count == sum(ISCO_COUNTS.values())
    row = json.loads((tmp_path / "isco.json").read_bytes())[3]
    assert row.keys() == {"code", "level", "name", "parent", "source"}
    assert (row["code"], row["level"], row["parent"]) == ("1111", "unit", "111")


def test_broken_counts_are_told_level_by_level(services: Services, table: Table) -> None:
    report = services.importing.run("isco", table(ROWS))
    assert [warning.key for warning in report.warnings] == ["records.isco_count"] * 4
    assert (
        say(report.warnings[3], "en")
        == "ISCO-08: unit groups: 1 in the file, 436 in the whole classification."
    )
    assert (report.updated, report.removed) == (4, sum(ISCO_COUNTS.values()) - 4)
    with services.database.reading() as uow:
        assert len(uow.isco.editions()) == 2
    assert services.importing.run("isco", table(ROWS[::-1])).unchanged == 4


@pytest.mark.parametrize(
    ("row", "field", "expected"),
    [
        (("21", "Twice"), "code", "records.expected_unique"),
        (("221", "Orphan"), "code", "records.expected_group_above"),
        (("21111", "Long"), "code", "records.expected_isco_code"),
        (("2111-1", "National"), "code", "records.expected_isco_code"),
        (("٢", "Not ASCII"), "code", "records.expected_isco_code"),
        (("", "No code"), "code", "records.expected_text"),
        (("3", ""), "name", "records.expected_text"),
    ],
)
def test_a_wrong_row_refuses_the_file(
    services: Services, table: Table, row: tuple[str, str], field: str, expected: str
) -> None:
    said = refused(services, table([*ROWS, row]))
    assert (said.key, said.values["row"], said.values["field"]) == ("records.wrong_field", 6, field)
    assert isinstance(said.values["expected"], Message)
    assert said.values["expected"].key == expected


@pytest.mark.parametrize(("field", "value"), [("level", "unit"), ("parent", "2")])
def test_level_and_parent_must_agree_with_the_code(
    services: Services, tmp_path: Path, field: str, value: str
) -> None:
    path = tmp_path / "isco.json"
    path.write_text(json.dumps([{"code": "1", "name": "x", field: value}]), encoding="utf-8")
    assert refused(services, path).values["field"] == field


def test_a_text_is_no_such_table(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "isco.txt"
    path.write_text("2 Great ones", encoding="utf-8")
    assert refused(services, path).key == "records.wrong_suffix"


def test_undo_brings_the_former_edition_back(services: Services, table: Table) -> None:
    with services.database.reading() as uow:
        before = uow.isco.entries()
    services.importing.run("isco", table(ROWS))
    services.history.undo()
    with services.database.reading() as uow:
        assert uow.isco.entries() == before
    services.history.redo()
    with services.database.reading() as uow:
        assert [entry.name for entry in uow.isco.entries()] == [name for _, name in ROWS]
