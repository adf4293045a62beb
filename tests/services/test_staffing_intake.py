"""Staffing tables of files into the database and back."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from nqs_desktop.domain.errors import Cancelled, SeveralFaults, UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.pay import PayRate, PayScale, PositionPay, Surcharge, SurchargeKind
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.domain.staffing_edition import StaffingOrder
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.staffing_intake import IntakeTarget
from nqs_desktop.texts import LANGUAGES, say
from tests.importers.staffing_tables.invented_tables import HEADING, Row, written

NAME = LocalizedText("Мекеме", "Учреждение")
FORMATS = (".xlsx", ".json", ".csv")
TABLE: list[Row] = [
    HEADING,
    [None, "Басшылық / Руководство"],
    [1, "Директор / Директор", 1],
    [2, "Бас маман / Главный специалист", "0,5"],
]


def exported(services: Services, out: Path) -> dict[str, object]:
    """Return what the only organisation holds, without the key of the edition."""
    services.staffing_export.write(out)
    found: dict[str, object] = json.loads(out.read_text(encoding="utf-8"))
    edition = found["edition"]
    assert isinstance(edition, dict)
    edition.pop("id")
    return found


def took(services: Services, path: Path, *, only_good: bool = False) -> str:
    """Take a file into a new organisation; return its key."""
    services.staffing_intake.take(
        path, services.staffing_intake.look(path).mapping, IntakeTarget(name=NAME), only_good=only_good
    )
    return services.staffing.organisations()[0].key


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A small table."""
    return written(tmp_path / "table.xlsx", TABLE)


def test_the_same_file_twice_changes_nothing_and_undo_takes_it_back(services: Services, table: Path) -> None:
    key = took(services, table)
    assert services.staffing.totals() == (2, Decimal("1.5"))
    mapping = services.staffing_intake.look(table).mapping
    for replaces in (False, True):
        again = services.staffing_intake.take(table, mapping, IntakeTarget(key, replaces=replaces))
        assert (again.created, again.updated, again.unchanged, again.removed) == (0, 0, 2, 0)
        assert again.change_set is None
    assert services.history.undo()
    assert services.staffing.organisations() == []
    assert services.history.redo()
    assert services.staffing.totals() == (2, Decimal("1.5"))
    assert services.database.verify() == ()


def test_replacing_removes_what_the_file_does_not_name(
    services: Services, tmp_path: Path, table: Path
) -> None:
    key = took(services, table)
    other = written(tmp_path / "other.xlsx", [HEADING, [None, "Отдел"], *TABLE[3:], [3, "Юрист / Заңгер", 2]])
    mapping = services.staffing_intake.look(other).mapping
    added = services.staffing_intake.take(other, mapping, IntakeTarget(key))
    assert (added.created, added.removed) == (1, 0)
    replaced = services.staffing_intake.take(other, mapping, IntakeTarget(key, replaces=True))
    assert (replaced.created, replaced.removed) == (0, 1)
    assert [node.name.best("ru") for node in services.staffing.tree()][1:] == ["Отдел"]
    assert services.database.verify() == ()
    assert services.history.undo()
    assert services.staffing.totals()[0] == 3


def test_a_fault_refuses_the_whole_and_its_row_can_be_mended(services: Services, tmp_path: Path) -> None:
    path = written(
        tmp_path / "f.xlsx", [*TABLE, [None, "Бөлім / Отдел"], [3, "Юрист", "0,3"], [4, "Кадровик", 1]]
    )
    mapping = services.staffing_intake.look(path).mapping
    with pytest.raises(SeveralFaults) as caught:
        services.staffing_intake.take(path, mapping, IntakeTarget(name=NAME))
    assert "0,3" in say(caught.value.message, "ru")
    assert services.staffing.organisations() == []
    key = took(services, path, only_good=True)
    bad = tmp_path / "bad.xlsx"
    assert services.staffing_intake.write_error_workbook(path, mapping, bad, "ru") == 1
    book = load_workbook(bad)
    sheet = book.worksheets[0]
    assert "0,3" in str(sheet.cell(3, len(HEADING) + 1).value)
    sheet.cell(3, 3).value = 0.25
    book.save(bad)
    report = services.staffing_intake.take(bad, services.staffing_intake.look(bad).mapping, IntakeTarget(key))
    assert (report.created, report.warnings) == (1, ())
    place = {row.title.best("ru"): row.department.best("ru") for row in services.staffing.positions()}
    assert place["Юрист"] == "Отдел" == place["Кадровик"]


def test_stopping_leaves_nothing_behind(services: Services, table: Path) -> None:
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        raise Cancelled

    mapping = services.staffing_intake.look(table).mapping
    with pytest.raises(Cancelled):
        services.staffing_intake.take(table, mapping, IntakeTarget(name=NAME), progress=stop)
    assert calls == 1
    assert services.staffing.organisations() == []
    assert took(services, table)


def test_an_approved_edition_is_amended_where_the_table_differs(
    services: Services, tmp_path: Path, table: Path
) -> None:
    key = took(services, table)
    edition = services.staffing_editions.worked_on(key).key
    services.staffing_editions.approve(edition, StaffingOrder("1", date(2025, 1, 9), date(2025, 1, 10)))
    mapping = services.staffing_intake.look(table).mapping
    same = services.staffing_intake.take(table, mapping, IntakeTarget(key))
    assert same.change_set is None
    assert len(services.staffing_editions.list(key)) == 1
    other = written(tmp_path / "o.xlsx", [*TABLE, [3, "Юрист", 1]])
    services.staffing_intake.take(other, mapping, IntakeTarget(key))
    assert [one.positions for one in services.staffing_editions.list(key)] == [3, 2]
    assert services.history.undo()
    assert len(services.staffing_editions.list(key)) == 1
    assert services.database.verify() == ()


def test_what_a_file_does_not_tell_stays(services: Services, tmp_path: Path, table: Path) -> None:
    key = took(services, table)
    position = services.staffing.position(services.staffing.positions()[0].key)
    services.staffing.save_position(replace(position, occupation_code="1211-1", note=LocalizedText("а", "б")))
    rows: list[Row] = [["№", "Наименование должности", "Единиц"], [1, "Директор", 2]]
    path = written(tmp_path / "ru.xlsx", rows)
    report = services.staffing_intake.take(
        path, services.staffing_intake.look(path).mapping, IntakeTarget(key)
    )
    assert (report.created, report.updated) == (0, 1)
    kept = services.staffing.position(position.key)
    assert (kept.units, kept.occupation_code, kept.title) == (Decimal(2), "1211-1", position.title)


@pytest.mark.parametrize("suffix", FORMATS)
def test_several_organisations_and_none_are_said(services: Services, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"x{suffix}"
    if suffix != ".json":
        with pytest.raises(UserError):
            services.staffing_export.write(out)
    services.staffing.add_organisation(NAME)
    services.staffing.add_organisation(LocalizedText("Басқа", "Другое"))
    if suffix != ".json":
        with pytest.raises(UserError):
            services.staffing_export.write(out)
        return
    services.staffing_export.write(out)
    assert len(json.loads(out.read_text(encoding="utf-8"))) == 2
    report = services.staffing_intake.take_file(out)
    assert report.change_set is None


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"organisation": {}}', '{"organisation": {"name": 3}}'])
def test_bad_record_files_are_told_in_words(services: Services, tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        services.staffing_intake.take_file(path)
    assert all(say(caught.value.message, language) for language in LANGUAGES)


def hostile(folder: Path) -> Iterator[Path]:
    """Iterate over files that are no staffing tables, whatever they are called."""
    for name, data in (
        ("empty.xlsx", b""),
        ("renamed.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")),
        ("damaged.xlsx", b"PK\x03\x04" + b"\0" * 200),
        ("words.csv", "просто текст".encode()),
        ("binary.csv", b"\0\1\2" * 100),
    ):
        path = folder / name
        path.write_bytes(data)
        yield path
    bomb = folder / "bomb.xlsx"
    good = written(folder / "good.xlsx", TABLE)
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            data = source.read(part.filename)
            target.writestr(part.filename, b" " * 300_000_000 if "sheet1" in part.filename else data)
    yield bomb
    endless = folder / "endless.xlsx"
    rows = b"".join(b'<row r="%d"/>' % number for number in range(1, 1_000_001))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(endless, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            data = source.read(part.filename)
            if "sheet1" in part.filename:
                data = data.replace(b"</sheetData>", rows + b"</sheetData>")
            target.writestr(part.filename, data)
    yield endless


def test_hostile_files_are_refused_in_words(services: Services, tmp_path: Path) -> None:
    for path in hostile(tmp_path):
        with pytest.raises(UserError) as caught:
            services.staffing_intake.take_file(path)
        assert path.name in say(caught.value.message, "kk"), path.name
    assert services.staffing.organisations() == []


def test_the_template_is_read_and_its_example_is_not(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    services.staffing_intake.template(path)
    mapping = services.staffing_intake.look(path).mapping
    assert services.staffing_intake.fault(mapping) is None
    found = services.staffing_intake.read(path, mapping)
    assert (found.positions, found.faulty_count) == (0, 0)
    book = load_workbook(path)
    book.worksheets[0].append([1, "Заңгер", "Юрист", None, None, None, None, 1])
    book.save(path)
    assert services.staffing_intake.read(path, mapping).positions == 1


def test_text_that_looks_like_a_formula_stays_text(services: Services, tmp_path: Path) -> None:
    key = services.staffing.add_organisation(NAME)[0].key
    title = LocalizedText("=1+1", "-@СУММ(А1)")
    services.staffing.save_position(
        StaffPosition("", LocalizedText("+1", "+1"), title, Decimal(1), organisation=key)
    )
    before = exported(services, tmp_path / "before.json")
    for suffix in FORMATS:
        out = tmp_path / f"f{suffix}"
        services.staffing_export.write(out)
        report = services.staffing_intake.take_file(out)
        assert report.change_set is None, suffix
    cells = load_workbook(tmp_path / "f.xlsx").worksheets[0]
    assert all(cell.data_type != "f" for row in cells.iter_rows() for cell in row)
    assert exported(services, tmp_path / "after.json") == before


WORDS = st.text("аәбвгқң АБX=+-@/|'\"<>&0123456789", min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
TEXTS = st.builds(LocalizedText, WORDS, WORDS, st.sampled_from([(), (Language.KK,), (Language.RU,)])).filter(
    bool
)
OPTIONAL = st.one_of(st.just(LocalizedText()), TEXTS)
MONEY = st.decimals("0.01", 99_000_000, places=2)
UNITS = st.integers(0, 400).map(lambda quarters: Decimal(quarters) / 4)
SURCHARGES = st.lists(
    st.builds(Surcharge, TEXTS, st.sampled_from(SurchargeKind), st.decimals("0.01", 999, places=2)),
    max_size=3,
)
PAYS = st.builds(
    PositionPay,
    st.one_of(st.none(), MONEY),
    st.one_of(st.none(), st.decimals("0.0001", 99, places=4)),
    st.one_of(st.none(), st.decimals(0, 60, places=2)),
    SURCHARGES.map(tuple),
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Department], list[StaffPosition], PayScale]:
    """Return departments, positions and a pay scale; keys are numbers in the order of the lists."""
    departments: list[Department] = []
    for place in range(draw(st.integers(0, 4))):
        parent = draw(st.sampled_from([None, *(one.key for one in departments)]))
        departments.append(Department(f"d{place}", draw(TEXTS), parent))
    positions = []
    for place in range(draw(st.integers(0, 6))):
        units = draw(UNITS)
        positions.append(
            StaffPosition(
                f"p{place}",
                draw(OPTIONAL),
                draw(TEXTS),
                units,
                draw(st.sampled_from([None, *(one.key for one in departments)])),
                draw(st.sampled_from([None, "2411-1", "2411-1-003", "X"])),
                draw(st.sampled_from([None, "C2", "B2-3"])),
                occupied=draw(st.integers(0, int(units * 4)).map(lambda quarters: Decimal(quarters) / 4)),
                category=draw(OPTIONAL),
                pay=draw(PAYS),
                note=draw(OPTIONAL),
            )
        )
    base = draw(st.one_of(st.none(), MONEY))
    return departments, positions, PayScale(base, rates=(PayRate("C2", Decimal(0), Decimal("4.5")),))


@pytest.fixture(scope="module")
def pair(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Services]]:
    """Two databases, each of which every example leaves as it found it."""
    folder = tmp_path_factory.mktemp("pair")
    both = opened(fresh, folder / "here.db"), opened(fresh, folder / "there.db")
    yield both
    for one in both:
        one.database.close()


@pytest.mark.parametrize("suffix", [".xlsx", ".json"])
@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(drawn=tables(), name=TEXTS)
def test_any_table_exported_and_imported_is_equal(
    drawn: tuple[list[Department], list[StaffPosition], PayScale],
    name: LocalizedText,
    suffix: str,
    pair: tuple[Services, Services],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    here, there = pair
    folder = tmp_path_factory.mktemp("round")
    departments, positions, scale = drawn
    with here.database.unit_of_work(message("steps.import_staffing", file="-")) as uow:
        key = uow.staffing.add_organisation(name).key
        for department in departments:
            uow.staffing.save_department(replace(department, organisation=key))
        for position in positions:
            uow.staffing.save_position(replace(position, organisation=key))
        uow.staffing_editions.save_pay_scale(uow.staffing_editions.editions(key)[0].key, scale)
        uow.commit()
    before = exported(here, folder / "before.json")
    out = folder / f"out{suffix}"
    here.staffing_export.write(out)
    try:
        assert here.staffing_intake.take_file(out).change_set is None
        there.staffing_intake.take_file(out)
        assert exported(there, folder / "after.json") == before
    finally:
        for services in pair:
            while services.history.can_undo():
                services.history.undo()


def test_the_positions_of_the_source_document_come_back_equal(
    seeds: Path, services: Services, fresh: Path, tmp_path: Path
) -> None:
    services.importing.run("requirements", seeds / "003_1654541ac00af558.txt")
    before = exported(services, tmp_path / "before.json")
    assert len(before["positions"]) > 50  # type: ignore[arg-type] # a list of records
    for suffix in (".xlsx", ".json"):
        out = tmp_path / f"out{suffix}"
        services.staffing_export.write(out)
        assert services.staffing_intake.take_file(out).change_set is None
        there = opened(fresh, tmp_path / f"there{suffix}.db")
        there.staffing_intake.take_file(out)
        assert exported(there, tmp_path / "after.json") == before
        there.database.close()


def opened(fresh: Path, path: Path) -> Services:
    """Open a copy of a database of reference books alone."""
    path.write_bytes(fresh.read_bytes())
    return open_services(str(path))
