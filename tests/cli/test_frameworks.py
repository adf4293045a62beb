"""Frameworks on the command line: out and in again in each format, bad files named by place, the paper."""

import copy
import datetime as dt
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import Approval, SectionPart
from nqs_desktop.domain.framework_exchange import FrameworkDraft, flat_records, framework_record
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.importers import framework_records, record_file
from nqs_desktop.importers.record import Record
from nqs_desktop.services.catalogue import open_services
from nqs_desktop.services.framework_exchange import stored_frameworks, take_frameworks
from tests.cli.conftest import Run
from tests.domain.framework_cases import approved, both, complete_content, version

FORMATS = ["json", "csv", "xlsx"]
TRICKY = LocalizedText("=1+1\n«қос», тырнақша; _x0041_ '@", "+7\t701", (Language.RU,))
DRAFT = FrameworkDraft(
    "f1",
    (
        (replace(approved(), key=""), complete_content()),
        (version(key="", ordinal=2, note="@ескертпе", organisation="gone"), complete_content()),
    ),
)
TEXTS = complete_content().texts | {SectionPart.GENERAL_AIMS: TRICKY}


def written(path: Path, value: object) -> str:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return str(path)


def a_record() -> dict[str, Any]:
    (approved_version, content), (second, _) = DRAFT.versions
    changed = replace(content, texts=TEXTS, standards=(replace(content.standards[0], reference="=A1"),))
    return framework_record(FrameworkDraft("f1", ((approved_version, content), (second, changed))))


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A framework of an approved version and a draft, with texts that a spreadsheet would take for others."""
    return written(tmp_path / "frameworks.json", [a_record()])


def exported(run: Run, database: Path, out: Path) -> bytes:
    assert run("export", "frameworks", "--out", str(out), database=database).status == 0
    return out.read_bytes()


@pytest.mark.parametrize("suffix", FORMATS)
def test_into_another_database(
    run: Run, db: Path, fresh: Path, tmp_path: Path, file: str, suffix: str
) -> None:
    assert run("import", "frameworks", file, "--json").json["created"] == 2
    out = tmp_path / f"out.{suffix}"
    exported(run, db, out)
    before = exported(run, db, tmp_path / "a.json")
    other = Path(shutil.copy(fresh, tmp_path / "other.db"))
    first = run("import", "frameworks", str(out), "--json", database=other).json
    assert first["created"] == 2
    assert ["Версия 1" in one for one in first["warnings"]] == [True]  # approved, but the checks find errors
    assert exported(run, other, tmp_path / "b.json") == before
    for database in (other, db):
        again = run("import", "frameworks", str(out), "--json", database=database).json
        assert [again[name] for name in ("created", "updated", "unchanged", "removed")] == [0, 0, 2, 0]
    assert json.loads(before)[0]["versions"][1] == a_record()["versions"][1]


def test_the_shape_of_the_contract(run: Run, db: Path, tmp_path: Path) -> None:
    assert run("init", "--demo").status == 0
    (one,) = json.loads(exported(run, db, tmp_path / "demo.json"))
    (only,) = one["versions"]
    assert len(only["sections"]) == 12
    assert set(only["tables"]) == {"levels", "map", "card"}
    assert only["status"] == "draft"
    assert run("import", "frameworks", str(tmp_path / "demo.json"), "--json").json["unchanged"] == 1


def test_a_dry_run_stores_nothing(run: Run, db: Path, tmp_path: Path, file: str) -> None:
    tried = run("import", "frameworks", file, "--dry-run", "--json").json
    assert exported(run, db, tmp_path / "none.json") == b"[]\n"
    assert run("import", "frameworks", file, "--json").json == tried


def test_a_draft_is_replaced_and_an_approved_version_never(
    run: Run, db: Path, tmp_path: Path, file: str
) -> None:
    assert run("import", "frameworks", file).status == 0
    changed = a_record()
    changed["versions"][1]["sections"]["passport"]["sector"]["kk"] = "Басқа мәтін"
    done = run("import", "frameworks", written(tmp_path / "b.json", [changed]), "--json").json
    assert (done["updated"], done["unchanged"]) == (1, 1)
    before = exported(run, db, tmp_path / "before.json")
    changed["versions"][0]["tables"]["card"][0]["nqf_level"] = 2
    refused = run("import", "frameworks", written(tmp_path / "c.json", [changed]))
    assert (refused.status, "Версия 1" in refused.complaint) == (2, True)
    assert exported(run, db, tmp_path / "after.json") == before


def test_a_file_approves_the_draft_and_brings_the_next_version(
    run: Run, db: Path, tmp_path: Path, file: str
) -> None:
    assert run("import", "frameworks", file).status == 0
    later = a_record()
    draft = copy.deepcopy(later["versions"][1])
    later["versions"][1] |= {"status": "approved"}
    later["versions"][1]["sections"]["name"] |= {"approved_on": "2026-05-20", "minutes": "9"}
    later["versions"].append(draft | {"ordinal": 3})
    done = run("import", "frameworks", written(tmp_path / "b.json", [later]), "--json").json
    assert (done["created"], done["updated"], done["unchanged"]) == (1, 1, 1)
    assert ["Версия 1" in done["warnings"][0], "Версия 2" in done["warnings"][1]] == [True, True]
    assert json.loads(exported(run, db, tmp_path / "after.json")) == [later]


def at(record: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """The record with another value in a place such as ``versions.0.tables.card.2.nqf_level``."""
    *outer, last = path.split(".")
    inner: Any = record
    for step in outer:
        inner = inner[int(step)] if isinstance(inner, list) else inner[step]
    inner[int(last) if isinstance(inner, list) else last] = value
    return record


CARD = "versions.1.tables.card.2"
LEVEL = "versions.1.tables.levels.2"
WRONG: list[tuple[str, object, list[str]]] = [
    ("id", None, ["id"]),
    ("id", "a>b", ["id", "a>b"]),
    ("versions", [], ["versions"]),
    ("versions", "x", ["versions"]),
    ("versions.0.ordinal", 0, ["versions[1].ordinal", "0"]),
    ("versions.0.ordinal", 3, ["versions[2].ordinal", "1"]),
    ("versions.0.status", "draft", ["approved_on"]),
    ("versions.0.status", "signed", ["versions[1].status", "signed", "approved"]),
    ("versions.0.sections.name.approved_on", "04.05.2026", ["approved_on", "04.05.2026"]),
    ("versions.0.sections.name.approved_on", "2999-01-01", ["01.01.2999"]),
    ("versions.0.sections.name.minutes", " ", ["versions[1].sections.name.minutes"]),
    ("versions.1.sections.name.name", {"kk": None, "ru": " "}, ["versions[2].sections.name.name"]),
    ("versions.1.sections.passport", [1], ["versions[2].sections.passport"]),
    ("versions.1.sections.passport.sector", "Сала", ["sections.passport.sector"]),
    ("versions.1.sections.standards.0.state", "dreamt", ["standards[1].state", "dreamt", "planned"]),
    ("versions.1.tables", 7, ["versions[2].tables"]),
    (f"{CARD}.id", "o1", ["card[3].id"]),
    (f"{CARD}.nqf_level", 9, ["card[3].nqf_level", "9"]),
    (f"{CARD}.nqf_level", True, ["card[3].nqf_level"]),
    (f"{CARD}.skill_level", "x", ["card[3].skill_level"]),
    (f"{CARD}.isco_match", "so-so", ["card[3].isco_match", "so-so", "partial"]),
    (f"{CARD}.group", "2411-1", ["card[3].group"]),
    (f"{CARD}.column", "gone", ["card[3].column", "gone"]),
    (f"{CARD}.name", None, ["card[3].name"]),
    (f"{CARD}.name", {"kk": "а\u0000"}, ["U+0000"]),
    (f"{LEVEL}.band", "middle", ["levels[3].band", "middle", "management"]),
    (f"{LEVEL}.occupations", ["o1", "gone"], ["levels[3].occupations", "gone"]),
    (f"{LEVEL}.occupations", [{}], ["levels[3].occupations"]),
    ("versions.1.tables.map.ways.0.to", "gone", ["ways[1].to", "gone"]),
    ("versions.1.tables.map.ways.0.to", "o1", ["ways[1].to", "o1"]),
    ("versions.1.tables.map.columns.0.id", "", ["columns[1].id"]),
]


@pytest.fixture(scope="module")
def empty(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without frameworks, for all files that are refused: nothing of them is stored."""
    return Path(shutil.copy(fresh, tmp_path_factory.mktemp("empty") / "nqs.db"))


@pytest.mark.parametrize(("path", "value", "named"), WRONG, ids=lambda value: str(value)[:40])
def test_a_wrong_field(
    run: Run, empty: Path, tmp_path: Path, path: str, value: object, named: list[str]
) -> None:
    records = [a_record() | {"id": "f0"}, at(a_record(), path, value)]
    refused = run("import", "frameworks", written(tmp_path / "bad.json", records), database=empty)
    assert refused.status == 2
    for word in named:
        assert word in refused.complaint
    with closing(sqlite3.connect(empty)) as stored:
        assert stored.execute("SELECT count(*) FROM framework_version").fetchone() == (0,)


@pytest.mark.parametrize(
    ("name", "content", "named"),
    [
        ("a.json", "[" * 700 + "]" * 700, "a.json"),
        ("b.json", '[{"id": ' + "[" * 300 + "]" * 300 + "}]", "100"),
        ("c.json", "{}", "c.json"),
        ("d.csv", "id,version,kind,key\nf,1,text,passport.sector\n", "version"),
        ("e.csv", "id,version,kind,content\nf,1,version,{\n", "content"),
        ("f.csv", "id,version,kind,name.kk,content\nf,1,version,а,{}\n", "status"),
        ("g.csv", 'id,version,kind,name.kk,content\nf,1,version,а,"{""note"": ""\\u0000""}"\n', "U+0000"),
        ("h.csv", "id,version,kind\nf,1,poem\n", "poem"),
        ("i.txt", "мәтін", "i.txt"),
    ],
)
def test_a_wrong_file(run: Run, empty: Path, tmp_path: Path, name: str, content: str, named: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    refused = run("import", "frameworks", str(path), database=empty)
    assert (refused.status, named in refused.complaint) == (2, True)


def test_an_unknown_field_is_told(run: Run, tmp_path: Path) -> None:
    record = at(a_record(), f"{CARD}.salary", 1)
    warnings = run("import", "frameworks", written(tmp_path / "a.json", [record]), "--json").json["warnings"]
    assert ["card[3].salary" in one for one in warnings] == [True, False]


def test_the_paper_of_a_version(run: Run, tmp_path: Path, file: str) -> None:
    out = str(tmp_path / "paper.docx")
    assert run("report", "framework", "--lang", "both", "--out", out).status == 0
    assert run("import", "frameworks", file).status == 0
    assert run("report", "framework", "--lang", "kk", "--out", out).status == 0
    for named, has_draft in (("f1#1", False), ("f1#2", True), ("f1", True)):
        done = run("report", "framework", "--framework", named, "--lang", "kk", "--out", out)
        assert done.status == 0
        assert ("ЖОБА" in {one.text for one in docx.Document(out).paragraphs}) is has_draft
    for named in ("gone", "f1#3", "f1#"):
        refused = run("report", "framework", "--framework", named, "--lang", "kk", "--out", out)
        assert (refused.status, "f1#2, f1#1" in refused.complaint) == (2, True)
    refused = run("report", "staffing-table", "--framework", "gone", "--lang", "kk", "--out", out)
    assert refused.status == 2


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place within a value that may be changed."""
    if path:
        yield path
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
ROWS = list(flat_records(DRAFT))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(st.data())
def test_no_change_of_a_file_ends_in_a_traceback(data: st.DataObject) -> None:
    nested = data.draw(st.booleans())
    value: Any = [a_record()] if nested else copy.deepcopy(ROWS)
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(value))))
        inner: Any = value
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = data.draw(JSON)
    told = read(value, framework_records.read_frameworks if nested else framework_records.read_flat)
    assert told in (None, "a.json")


def read(value: list[object], reader: Callable[[list[Record]], object]) -> object:
    """Return the file that a refusal names; nothing where the records could be read."""
    objects = [one if isinstance(one, dict) else {} for one in value]
    try:
        reader([Record(one, "a.json", place) for place, one in enumerate(objects, 1)])
    except UserError as error:
        return error.message.values["file"]
    return None


def test_what_a_file_holds_is_what_is_stored(db: Path, file: str) -> None:
    drafts = framework_records.read_frameworks(record_file.load(Path(file)))
    database: Database = open_services(str(db)).database
    with database.unit_of_work(message("steps.import_frameworks", file="a")) as uow:
        take_frameworks(uow, drafts, dt.date(2026, 6, 1))
        (stored,) = stored_frameworks(uow)
    database.close()
    assert stored.organisation == "gone"
    assert [content for _, content in stored.versions] == [content for _, content in drafts[0].versions]
    assert stored.versions[0][0].approval == Approval(dt.date(2026, 5, 4), "7")
    assert stored.versions[1][0].name == both("Шеңбер")
