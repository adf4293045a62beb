"""Reference books: a new edition only where a file says something else; translations outlive a reading."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nqs_desktop.db.engine import open_database
from nqs_desktop.domain.changes import Action, Change, Topic
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.reference import ReferenceBooks
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.importers import specialty_order
from nqs_desktop.services import book_comparison
from nqs_desktop.services.catalogue import Services
from nqs_desktop.texts import say

KK, RU = Language.KK, Language.RU
DOCUMENTS = {"classifier": "001", "specialties": "000", "register": "004"}


def specialty(code: str, name: LocalizedText, line: int = 1) -> SpecialtyEntry:
    return SpecialtyEntry(
        SpecialtyKind.QUALIFICATION,
        code,
        code,
        3,
        name,
        special_needs=False,
        military=False,
        parent="0101000",
        source=SourceReference("d", line),
    )


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_the_document_of_the_embedded_book_changes_nothing(
    services: Services, seeds: Path, kind: str
) -> None:
    (document,) = seeds.glob(f"{DOCUMENTS[kind]}_*.txt")
    report = services.importing.run(kind, document)
    assert (report.created, report.updated, report.removed) == (0, 0, 0)
    assert report.unchanged > 100
    assert report.change_set is not None
    assert report.change_set.changes == ()
    assert services.history.can_undo() is None


@pytest.mark.parametrize("suffix", ["json", "csv", "xlsx"])
@pytest.mark.parametrize("kind", ["classifier", "specialties"])
def test_an_entry_without_the_one_above_it_is_told_and_written_back(
    services: Services, tmp_path: Path, kind: str, suffix: str
) -> None:
    services.exporting.run(kind, tmp_path / "whole.json")
    rows = json.loads((tmp_path / "whole.json").read_bytes())
    below = [row for row in rows if row["parent"]]
    below[0]["parent"], below[1]["parent"] = None, "9898989"
    (tmp_path / "torn.json").write_text(json.dumps(rows), encoding="utf-8")
    report = services.importing.run(kind, tmp_path / "torn.json")
    told = [one for one in report.warnings if one.key == "records.orphan"]
    assert [one.values["row"] for one in told] == [rows.index(below[0]) + 1, rows.index(below[1]) + 1]
    assert "9898989" in say(told[1], "ru")
    services.exporting.run(kind, tmp_path / f"again.{suffix}")
    again = services.importing.run(kind, tmp_path / f"again.{suffix}")
    assert (again.created, again.updated, again.removed) == (0, 0, 0)


def test_a_code_that_has_lost_a_digit_is_taken_as_printed_only(services: Services, tmp_path: Path) -> None:
    services.exporting.run("specialties", tmp_path / "all.json")
    rows = json.loads((tmp_path / "all.json").read_bytes())
    last = rows[-1]
    last["code"] = "152203"
    (tmp_path / "torn.json").write_text(json.dumps(rows), encoding="utf-8")
    with pytest.raises(UserError):
        services.importing.run("specialties", tmp_path / "torn.json")
    last["printed_code"] = "15220 3"
    (tmp_path / "torn.json").write_text(json.dumps(rows), encoding="utf-8")
    assert services.importing.run("specialties", tmp_path / "torn.json").created == 1


def test_a_language_that_a_document_lacks_is_kept() -> None:
    stored = specialty("0101013", LocalizedText("Тәрбиеші", "Воспитатель", (RU,)))
    read = specialty("0101013", LocalizedText("Тәрбиеші"), line=7)
    compared = book_comparison.compare_specialties([stored], [read])
    assert compared.is_equal
    assert compared.entries == (replace(stored, source=read.source),)


def test_an_official_name_is_taken_in_place_of_our_translation() -> None:
    stored = specialty("0101013", LocalizedText("Тәрбиеші", "Воспитатель", (RU,)))
    read = specialty("0101013", LocalizedText("Тәрбиеші", "Воспитатель"))
    compared = book_comparison.compare_specialties([stored], [read])
    assert (compared.counts.updated, compared.entries) == (1, (read,))


@pytest.mark.parametrize("marks", [(), (RU,)])
def test_the_translation_of_a_former_wording_is_no_official_one(marks: tuple[Language, ...]) -> None:
    stored = specialty("0101013", LocalizedText("Тәрбиеші", "Воспитатель", marks))
    read = specialty("0101013", LocalizedText("Аға тәрбиеші"))
    (entry,) = book_comparison.compare_specialties([stored], [read]).entries
    assert entry.name == LocalizedText("Аға тәрбиеші", "Воспитатель", (RU,))


@pytest.mark.parametrize("stored", [LocalizedText("Тәрбиеші"), LocalizedText("Тәрбиеші", "Педагог", (RU,))])
def test_an_official_name_stays_so_when_the_other_language_comes(stored: LocalizedText) -> None:
    read = specialty("0101013", LocalizedText(None, "Воспитатель"))
    (entry,) = book_comparison.compare_specialties([specialty("0101013", stored)], [read]).entries
    assert entry.name == LocalizedText("Тәрбиеші", "Воспитатель")


def test_the_mark_of_a_repeated_name_outlives_a_file_of_one_language() -> None:
    name = LocalizedText("Астроном", "Астроном")
    code, level, source = "2111-1-001", ClassifierLevel.TITLE, SourceReference("d")
    stored = ClassifierEntry(code, level, name, "2111-1", 4, source, repeats=(KK,))
    for text in (LocalizedText("Астроном"), LocalizedText(None, "Астроном")):
        assert book_comparison.compare_classifier([stored], [replace(stored, name=text, repeats=())]).is_equal
    renamed = replace(stored, name=LocalizedText("Жұлдызшы"), repeats=())
    (entry,) = book_comparison.compare_classifier([stored], [renamed]).entries
    assert entry.repeats == ()


def test_a_code_that_is_printed_twice_is_two_entries() -> None:
    first, second = specialty("1", LocalizedText("а")), specialty("1", LocalizedText("б"))
    assert book_comparison.compare_specialties([first, second], [first, second]).is_equal
    fewer = book_comparison.compare_specialties([first, second], [first])
    assert (fewer.counts.unchanged, fewer.counts.removed) == (1, 1)


def test_a_title_without_a_code_is_known_by_its_group_and_name() -> None:
    def title(name: str, parent: str) -> ClassifierEntry:
        return ClassifierEntry(
            None, ClassifierLevel.TITLE, LocalizedText(name), parent, 2, SourceReference("d")
        )

    stored = [title("Бухгалтер", "24"), title("Бухгалтер", "33")]
    assert book_comparison.compare_classifier(stored, stored[::-1]).is_equal


def test_what_the_source_printed_otherwise_is_written_only_where_there_is_some(
    services: Services, tmp_path: Path
) -> None:
    services.exporting.run("classifier", tmp_path / "book.json")
    rows = json.loads((tmp_path / "book.json").read_bytes())
    assert not any({"printed", "repeats"} & row.keys() for row in rows)
    rows[0]["printed"], rows[1]["repeats"] = {"kk": "БАСШЫЛАР", "ru": None}, ["ru"]
    (tmp_path / "changed.json").write_text(json.dumps(rows), encoding="utf-8")
    assert services.importing.run("classifier", tmp_path / "changed.json").updated == 2
    for suffix in ("json", "csv", "xlsx"):
        services.exporting.run("classifier", tmp_path / f"again.{suffix}")
        again = services.importing.run("classifier", tmp_path / f"again.{suffix}")
        assert (again.created, again.updated, again.removed, again.warnings) == (0, 0, 0, ())
    assert json.loads((tmp_path / "again.json").read_bytes()) == rows


def test_order_398_is_the_list_of_study_forms_and_no_other_act(services: Services, tmp_path: Path) -> None:
    services.exporting.run("specialties", tmp_path / "book.json")
    rows = json.loads((tmp_path / "book.json").read_bytes())
    for name, change in (("reworded", {"name": {"kk": "Ә", "ru": "Я"}}), ("another", {"source": "№ 1"})):
        changed = [{**row, **change} for row in rows[:3]]
        (tmp_path / f"{name}.json").write_text(json.dumps(changed), encoding="utf-8")
        services.importing.run("specialties", tmp_path / f"{name}.json")
    with services.database.reading() as uow:
        listed = [(edition.source, edition.study_forms) for edition in uow.specialties.editions()]
    assert listed == [("№ 1", False), (specialty_order.SOURCE, True), (specialty_order.SOURCE, True)]


def test_the_list_of_study_forms_is_known_in_a_database_without_books(
    services: Services, tmp_path: Path
) -> None:
    services.exporting.run("specialties", tmp_path / "book.json")
    with open_database(tmp_path / "bare.db", reference=ReferenceBooks) as bare:
        Services(bare).importing.run("specialties", tmp_path / "book.json")
        with bare.reading() as uow:
            assert uow.specialties.study_form_list() == uow.specialties.edition()


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_stopped_import_stores_nothing(services: Services, seeds: Path, step: int) -> None:
    def stop(done: int, total: int) -> None:
        if done == step:
            raise Cancelled

    (document,) = seeds.glob("003_*.txt")
    with pytest.raises(Cancelled):
        services.importing.run("requirements", document, progress=stop)
    assert services.staffing.tree() == []
    assert services.history.steps() == []


class TestEditions:
    @pytest.fixture
    def import_changed(
        self, services: Services, tmp_path: Path
    ) -> Callable[[Callable[[list[dict[str, object]]], None]], Path]:
        def _import(change: Callable[[list[dict[str, object]]], None]) -> Path:
            out = tmp_path / "book.json"
            services.exporting.run("specialties", out)
            rows = json.loads(out.read_bytes())
            change(rows)
            out.write_text(json.dumps(rows), encoding="utf-8")
            return out

        return _import

    def test_the_former_edition_stays_and_undo_brings_it_back(
        self, services: Services, import_changed: Callable[..., Path]
    ) -> None:
        before = services.specialties.edition()
        assert before is not None
        report = services.importing.run("specialties", import_changed(lambda rows: rows.pop()))
        assert (report.created, report.updated, report.removed) == (0, 0, 1)
        after = services.specialties.edition()
        assert after is not None
        assert report.change_set is not None
        assert report.change_set.changes == (Change(Topic.SPECIALTIES, str(after.id), Action.CREATED),)
        assert (after.title, after.source, after.in_force_from) == (
            before.title,
            before.source,
            before.in_force_from,
        )
        assert sum(count for _, count in after.counts) == sum(count for _, count in before.counts) - 1
        with services.database.reading() as uow:
            assert len(uow.specialties.entries(before.id)) == sum(count for _, count in before.counts)
        services.history.undo()
        assert services.specialties.edition() == before
        services.history.redo()
        assert services.specialties.edition() == after

    def test_a_book_of_another_source_has_a_title_of_its_own(
        self, services: Services, import_changed: Callable[..., Path]
    ) -> None:
        def another(rows: list[dict[str, object]]) -> None:
            for row in rows:
                row["source"] = "№ 1, 01.01.2030"
            rows[0]["name"] = {"kk": "Жаңа", "ru": "Новое"}

        report = services.importing.run("specialties", import_changed(another))
        assert (report.created, report.updated, report.removed) == (0, 1, 0)
        edition = services.specialties.edition()
        assert edition is not None
        assert edition.source == "№ 1, 01.01.2030"
        assert edition.title.kk != edition.title.ru

    def test_an_older_source_does_not_take_the_place_of_a_newer_one(
        self, services: Services, import_changed: Callable[..., Path], tmp_path: Path
    ) -> None:
        old = tmp_path / "old.json"
        services.exporting.run("specialties", old)

        def another(rows: list[dict[str, object]]) -> None:
            del rows[-1]
            for row in rows:
                row["source"] = "№ 1, 01.01.2030"

        services.importing.run("specialties", import_changed(another))
        in_force = services.specialties.edition()
        report = services.importing.run("specialties", old)
        assert (report.created, report.updated, report.removed) == (0, 0, 0)
        assert [warning.key for warning in report.warnings] == ["services.older_edition"]
        assert services.specialties.edition() == in_force
