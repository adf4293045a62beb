"""Bad input: one sentence that names file, row, field, what was found and expected; nothing stored."""

import io
import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.cli.conftest import Outcome, Run

CANDIDATE: dict[str, Any] = {
    "id": "k-1",
    "name": "Мысалова Аяна",
    "iin": "860401400004",
    "birth_date": "1986-04-01",
    "education": [{"level": "higher", "institution": "Университет", "year": 2008, "study_form": "full_time"}],
    "employment": [
        {"employer": "Кітапхана", "position": "Кітапханашы", "from": "2009-01-01", "to": "2010-01-01"}
    ],
    "extras": [{"kind": "driving_licence:B", "valid_until": None}],
}


def refused(outcome: Outcome, *named: str) -> str:
    assert outcome.status == 2, outcome
    assert outcome.out == ""
    for word in named:
        assert word in outcome.complaint
    return outcome.complaint


def changed(**fields: Any) -> str:  # noqa: ANN401 - any JSON value
    return json.dumps([CANDIDATE | fields], ensure_ascii=False)


@pytest.fixture
def nothing_stored(run: Run, db: Path, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Fails where the test left anything in the database."""

    def dump() -> list[str]:
        connection = sqlite3.connect(db)
        try:
            return list(connection.iterdump())
        finally:
            connection.close()

    before = dump()
    yield
    assert dump() == before


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize("kind", ["classifier", "specialties", "register", "requirements", "candidates"])
class TestFiles:
    @pytest.fixture(params=["txt", "json", "csv", "xlsx"])
    def file(self, request: pytest.FixtureRequest, tmp_path: Path) -> Path:
        return tmp_path / f"input.{request.param}"

    def test_missing(self, run: Run, kind: str, file: Path) -> None:
        refused(run("import", kind, str(file)), "input")

    def test_empty(self, run: Run, kind: str, file: Path) -> None:
        file.write_bytes(b"")
        refused(run("import", kind, str(file)), "input")

    def test_blank(self, run: Run, kind: str, file: Path) -> None:
        file.write_bytes(b" \n\n ")
        refused(run("import", kind, str(file)), "input")

    def test_binary(self, run: Run, kind: str, file: Path) -> None:
        file.write_bytes(bytes(range(256)) * 40)
        refused(run("import", kind, str(file)), "input")

    def test_folder(self, run: Run, kind: str, file: Path) -> None:
        file.mkdir()
        refused(run("import", kind, str(file)), "input")

    def test_wrong_document(self, run: Run, kind: str, file: Path) -> None:
        file.write_text("Бұл мүлде басқа құжат.\nЭто совсем другой документ.\n", encoding="utf-8")
        refused(run("import", kind, str(file)), "input")


def test_candidates_are_read_from_record_files_only(run: Run, tmp_path: Path) -> None:
    (tmp_path / "people.txt").write_text("Мысалова Аяна", encoding="utf-8")
    refused(run("import", "candidates", str(tmp_path / "people.txt")), "people.txt", ".txt", ".json", ".xlsx")


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        ("classifier", "003"),
        ("specialties", "001"),
        ("register", "000"),
        ("requirements", "004"),
        ("classifier", "002"),
    ],
)
def test_another_document(run: Run, seeds: Path, kind: str, document: str) -> None:
    refused(run("import", kind, str(next(seeds.glob(f"{document}_*.txt")))), f"{document}_")


@pytest.mark.parametrize("kind", ["classifier", "specialties", "register"])
def test_records_of_another_kind(run: Run, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "candidates.json"
    out.write_text(changed(), encoding="utf-8")
    refused(run("import", kind, str(out)), "candidates.json", "1")


WRONG_CANDIDATES = [
    ({"iin": "860401400005"}, ["Мысалова Аяна", "ИИН", "860401400005", "4"]),
    ({"iin": "86040140000"}, ["Мысалова Аяна", "ИИН", "86040140000"]),
    ({"name": " "}, ["name"]),
    ({"id": None}, ["id"]),
    ({"birth_date": "01.04.1986"}, ["birth_date", "01.04.1986", "ГГГГ-ММ-ДД"]),
    ({"birth_date": "19860401"}, ["birth_date", "19860401"]),
    ({"birth_date": 19860401}, ["birth_date", "19860401"]),
    ({"birth_date": "1986-W14-2"}, ["birth_date", "1986-W14-2"]),
    ({"birth_date": "1986-02-30"}, ["birth_date", "1986-02-30"]),
    ({"birth_date": "2186-01-01"}, ["Дата рождения", "01.01.2186"]),
    (
        {"employment": [{"employer": "a", "position": "b", "from": "2010-01-02", "to": "2010-01-01"}]},
        ["Мысалова Аяна", "02.01.2010", "01.01.2010"],
    ),
    ({"employment": [{"employer": "a", "from": "1980-01-02"}]}, ["Мысалова Аяна", "02.01.1980"]),
    ({"employment": [{"employer": "a"}]}, ["employment[1].from"]),
    (
        {"employment": [{"from": "2010-01-02", "kinds": ["x"]}]},
        ["employment[1].kinds", "«x»", "managerial"],
    ),
    ({"employment": "jobs"}, ["employment", "jobs"]),
    ({"education": [{"level": "PhD"}]}, ["education[1].level", "PhD", "postgraduate"]),
    ({"education": [{"level": "higher", "year": "MMVIII"}]}, ["education[1].year", "MMVIII"]),
    ({"education": [{"level": "higher", "year": 2008.5}]}, ["education[1].year", "2008.5"]),
    ({"education": [{"level": "higher", "year": 1980}]}, ["Мысалова Аяна", "1980"]),
    ({"extras": [{"kind": "charm"}]}, ["extras[1].kind", "charm"]),
    ({"name": "a\u0000b"}, ["U+0000"]),
    ({"name": {"kk": "a"}}, ["name"]),
]


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize(("fields", "named"), WRONG_CANDIDATES, ids=lambda value: str(value)[:40])
def test_a_wrong_candidate(run: Run, tmp_path: Path, fields: dict[str, Any], named: list[str]) -> None:
    out = tmp_path / "people.json"
    good = json.dumps(CANDIDATE | {"id": "k-0"})
    out.write_text(f"[{good}, {changed(**fields)[1:-1]}]", encoding="utf-8")
    refused(run("import", "candidates", str(out)), "people.json", "2", *named)


def test_a_wrong_check_digit_stays_where_a_person_gave_a_reason(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "people.json"
    out.write_text(changed(iin="860401400005", iin_override="құжатта солай"), encoding="utf-8")
    report = run("import", "candidates", str(out), "--json").json
    assert report["created"] == 1
    assert any("860401400005" in warning for warning in report["warnings"])


def test_an_unknown_field_is_told(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "people.json"
    out.write_text(changed(brith_date="1986-04-01"), encoding="utf-8")
    (warning,) = [
        one for one in run("import", "candidates", str(out), "--json").json["warnings"] if "brith" in one
    ]
    assert "people.json" in warning


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", b"[{]"),
        ("b.json", b'{"id": 1}'),
        ("c.json", b"[1]"),
        ("d.json", "[{}]".encode("utf-16")),
        ("e.json", b"[" * 100_000),
        ("f.json", b'[{"id": NaN}]'),
        ("g.csv", b'id,name\n"1,2\n'),
        ("h.csv", b"id,id\n1,2\n"),
        ("i.csv", b"id,name\n1,2,3\n"),
        ("j.csv", "id;name\n1;Аты\n".encode("cp1251")),
        ("k.xlsx", b"PK\x03\x04 no workbook"),
        ("l.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("m.doc", b"text"),
        ("n.json", b'[{"id": "1", "name": "\\ud800"}]'),
    ],
)
def test_a_damaged_record_file(run: Run, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    refused(run("import", "candidates", str(tmp_path / name)), name)


POSITION: dict[str, Any] = {"id": "p-1", "title": {"kk": "Маман", "ru": "Специалист"}, "units": 1}
TEN_YEARS = {"min_years": 10, "kinds": ["any"]}


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"units": 0.33333}, ["units", "«0.33333»"]),
        ({"units": "1_000"}, ["units", "«1_000»"]),
        ({"units": "１２"}, ["units"]),
        ({"order": "1_0"}, ["order"]),
        ({"occupation_code": "２４１１"}, ["occupation_code"]),
        ({"register_link": "B２"}, ["register_link"]),
        ({"experience": {"alternatives": [TEN_YEARS | {"min_years": 1e300}]}}, ["alternatives[1].min_years"]),
        ({"title": {"kk": " ", "ru": None}}, ["title"]),
        ({"title": "Маман"}, ["title", "«Маман»", "kk", "ru"]),
        ({"department": "Бөлім"}, ["department", "kk", "ru"]),
        ({"education": {"text": "Жоғары білім"}}, ["education.text", "kk", "ru"]),
        ({"needs_review": True}, ["needs_review", "review_reasons"]),
        (
            {"needs_review": False, "review_reasons": ["years_differ: experience: kk 2, ru 3"]},
            ["needs_review", "«false»"],
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_wrong_position(run: Run, tmp_path: Path, fields: dict[str, Any], named: list[str]) -> None:
    out = tmp_path / "positions.json"
    out.write_text(json.dumps([POSITION, POSITION | {"id": "p-2"} | fields]), encoding="utf-8")
    refused(run("import", "requirements", str(out)), "positions.json", "2", *named)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"experience": {"alternatives": [TEN_YEARS | {"min_years": 500}]}}, "500"),
        ({"experience": {"alternatives": [TEN_YEARS | {"max_years": 3}]}}, "10"),
        ({"extras": ["driving_licence:QQ"]}, "QQ"),
        ({"extras": ["min_age:999"]}, "999"),
        ({"extras": ["clearance", "clearance"]}, "clearance"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_an_impossible_demand_is_taken_and_told(
    run: Run, tmp_path: Path, fields: dict[str, Any], named: str
) -> None:
    out = tmp_path / "positions.json"
    out.write_text(json.dumps([POSITION | fields]), encoding="utf-8")
    (warning,) = run("import", "requirements", str(out), "--json").json["warnings"]
    assert "Специалист" in warning
    assert named in warning


@pytest.mark.parametrize("changed", [{"strength": "desirable"}, {"min_years": None}])
@pytest.mark.parametrize("said", [{}, {"needs_review": False}, {"needs_review": True}])
def test_an_alternative_may_need_a_human_without_another_reason(
    run: Run, tmp_path: Path, changed: dict[str, Any], said: dict[str, bool]
) -> None:
    out = tmp_path / "positions.json"
    position = POSITION | {"experience": {"alternatives": [TEN_YEARS | changed]}} | said
    out.write_text(json.dumps([position]), encoding="utf-8")
    assert run("import", "requirements", str(out)).status == 0
    assert run("export", "positions", "--out", str(out)).status == 0
    assert json.loads(out.read_text(encoding="utf-8"))[0]["needs_review"]
    assert run("import", "requirements", str(out), "--json").json["unchanged"] == 1


def test_a_number_may_be_the_same_in_both_languages(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps([POSITION | {"number": "42"}]), encoding="utf-8")
    assert run("import", "requirements", str(tmp_path / "in.json")).status == 0
    run("export", "positions", "--out", str(tmp_path / "out.json"))
    assert json.loads((tmp_path / "out.json").read_bytes())[0]["number"] == {"kk": "42", "ru": "42"}


def test_a_source_without_a_line_is_the_name_of_a_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps([POSITION | {"source": "бұйрық:²"}]), encoding="utf-8")
    assert run("import", "requirements", str(tmp_path / "in.json")).status == 0
    run("export", "positions", "--out", str(tmp_path / "out.json"))
    assert json.loads((tmp_path / "out.json").read_bytes())[0]["source"] == "бұйрық:²"


def workbook_with(part: str, data: bytes) -> bytes:
    """A workbook in which one part is replaced."""
    plain, spoilt = io.BytesIO(), io.BytesIO()
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(spoilt, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, data if name == part else source.read(name))
    return spoilt.getvalue()


_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>'
)


@pytest.mark.usefixtures("nothing_stored")
@pytest.mark.parametrize(
    ("part", "data"),
    [
        ("xl/worksheets/sheet1.xml", b" " * 64 * 1024 * 1024),
        ("xl/worksheets/sheet1.xml", _BOMB),
        ("xl/workbook.xml", _BOMB),
        ("[Content_Types].xml", b"<a"),
    ],
    ids=["steep", "entities in the sheet", "entities in the book", "torn"],
)
def test_a_dangerous_workbook(run: Run, tmp_path: Path, part: str, data: bytes) -> None:
    (tmp_path / "people.xlsx").write_bytes(workbook_with(part, data))
    refused(run("import", "candidates", str(tmp_path / "people.xlsx")), "people.xlsx")


class TestDatabases:
    def test_no_database(self, run: Run, tmp_path: Path) -> None:
        other = tmp_path / "letter.db"
        other.write_text("Құрметті әріптес!" * 100, encoding="utf-8")
        refused(run("verify", database=other), "letter.db")
        refused(run("init", database=other), "letter.db")

    def test_another_programs_database(self, run: Run, tmp_path: Path) -> None:
        other = tmp_path / "other.db"
        with sqlite3.connect(other) as connection:
            connection.execute("CREATE TABLE a (b)")
        connection.close()
        refused(run("search", "a", database=other), "other.db")

    def test_empty_file(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "empty.db").touch()
        refused(run("init", database=tmp_path / "empty.db"), "empty.db")

    def test_read_only(self, run: Run, db: Path) -> None:
        db.chmod(0o444)
        refused(run("init", "--demo"), "nqs.db")
        db.chmod(0o644)

    def test_newer(self, run: Run, db: Path) -> None:
        with sqlite3.connect(db) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.close()
        refused(run("search", "a"), "nqs.db", "9999")

    def test_no_folder(self, run: Run, tmp_path: Path) -> None:
        refused(run("init", database=tmp_path / "nowhere" / "a.db"), "nowhere")

    def test_unknown_url(self, run: Run) -> None:
        refused(run("init", database="postgresql://me:secret@host/db"), "postgresql")
        assert "secret" not in run("init", database="postgresql://me:secret@host/db").complaint

    def test_nothing_is_made_by_looking_after_it(self, run: Run, tmp_path: Path) -> None:
        for command in (["verify"], ["backup", str(tmp_path / "copy.db")]):
            refused(run(*command, database=tmp_path / "absent.db"), "absent.db")
        assert not (tmp_path / "absent.db").exists()

    def test_restore_of_something_else(self, run: Run, db: Path, tmp_path: Path) -> None:
        before = db.read_bytes()
        (tmp_path / "letter.db").write_text("Құрметті әріптес!" * 100, encoding="utf-8")
        refused(run("restore", str(tmp_path / "letter.db")), "letter.db")
        refused(run("restore", str(tmp_path / "absent.db")), "absent.db")
        assert db.read_bytes() == before


class TestOutput:
    @pytest.mark.parametrize(
        ("out", "named"),
        [("a.pdf", "a.pdf"), ("a", "a"), ("nowhere/a.json", "nowhere"), (".", ".")],
    )
    def test_export(self, run: Run, tmp_path: Path, out: str, named: str) -> None:
        refused(run("export", "classifier", "--out", str(tmp_path / out)), named)

    def test_report(self, run: Run, tmp_path: Path) -> None:
        sheet = str(tmp_path / "sheet.pdf")
        refused(run("report", "requirement-sheet", "--lang", "kk", "--out", sheet))
        refused(
            run("report", "register", "--lang", "kk", "--out", str(tmp_path / "nowhere" / "a.pdf")), "nowhere"
        )
        refused(run("report", "register", "--lang", "kk", "--out", sheet, "--department", "x"), "register")
        run("init", "--demo")
        refused(run("report", "requirement-sheet", "--lang", "kk", "--out", sheet, "--position", "x"), "x")
        refused(run("report", "requirement-sheet", "--lang", "kk", "--out", sheet, "--department", "x"), "x")
        assert not Path(sheet).exists()

    def test_an_existing_file_stays_when_the_new_one_fails(self, run: Run, tmp_path: Path) -> None:
        sheet = tmp_path / "sheet.pdf"
        sheet.write_bytes(b"the former one")
        refused(run("report", "requirement-sheet", "--lang", "kk", "--out", str(sheet)))
        assert sheet.read_bytes() == b"the former one"


def test_an_edition_that_is_not_there(run: Run, tmp_path: Path) -> None:
    refused(run("search", "инженер", "--edition", "99"), "99")
    refused(run("search", "инженер", "--in", "register", "--edition", "1"), "1")
    refused(run("export", "register", "--edition", "1", "--out", str(tmp_path / "a.json")), "1")


def test_a_check_of_nobody(run: Run) -> None:
    refused(run("check", "--candidate", "nobody", "--all"), "nobody")
    run("init", "--demo")
    refused(run("check", "--candidate", "demo-1", "--position", "nowhere"), "nowhere")
