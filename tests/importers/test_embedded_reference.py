import csv
from collections import Counter
from pathlib import Path

from nqs_desktop import paths
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import ISCO_COUNTS, IscoEntry
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.importers import embedded_reference, occupation_presentation, register_order, specialty_order
from scripts import build_reference

MAJOR_GROUPS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "X"}


def test_the_books_are_complete_in_both_languages() -> None:
    editions = {edition.kind: edition for edition in embedded_reference.load().editions}
    assert {kind: len(edition.entries) for kind, edition in editions.items()} == {
        "classifier": 309,
        "specialties": 609,
        "register": 332,
        "isco": sum(ISCO_COUNTS.values()),
    }
    assert not editions["classifier"].complete
    for edition in editions.values():
        assert edition.title.kk
        assert edition.title.ru
    for specialty in editions["specialties"].entries:
        assert isinstance(specialty, SpecialtyEntry)
        assert specialty.name.missing == ()
        assert specialty.name.unofficial == (Language.RU,)
    for position in editions["register"].entries:
        assert isinstance(position, RegisterEntry)
        assert position.title.missing == ()
        assert position.title.unofficial == (Language.RU,)
        assert not position.field or position.field.unofficial == (Language.RU,)


def test_the_list_of_study_forms_is_marked() -> None:
    editions = embedded_reference.load().editions
    assert [edition.kind for edition in editions if edition.study_forms] == ["specialties"]


def test_every_row_of_isco_names_the_publication() -> None:
    (edition,) = (edition for edition in embedded_reference.load().editions if edition.kind == "isco")
    for group in edition.entries:
        assert isinstance(group, IscoEntry)
        assert group.source.document == edition.source


def test_only_the_major_groups_have_official_russian_names() -> None:
    classifier = embedded_reference.load().editions[0]
    russian = {}
    for entry in classifier.entries:
        assert isinstance(entry, ClassifierEntry)
        assert entry.name.unofficial == ()
        if entry.name.ru:
            russian[entry.code] = entry.name.ru
    assert russian.keys() == MAJOR_GROUPS
    assert russian["X"] == "Работники, не входящие в другие группы"


def test_sources_are_those_of_the_readers() -> None:
    sources = {edition.kind: edition.source for edition in embedded_reference.load().editions}
    assert sources == {
        "classifier": occupation_presentation.SOURCE,
        "specialties": specialty_order.SOURCE,
        "register": register_order.SOURCE,
        "isco": embedded_reference.ISCO_SOURCE,
    }


def test_every_translation_is_used_and_in_cyrillic() -> None:
    with build_reference.TRANSLATIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert max(Counter((row["book"], row["name_kk"]) for row in rows).values()) == 1
    used = set()
    for name in ("classifier", "specialties", "register", "abbreviations"):
        with (paths.resources_dir() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                used |= {(name, value) for column, value in row.items() if column.endswith("_kk")}
    assert {(row["book"], row["name_kk"]) for row in rows} <= used
    kazakh_letters = set("әғқңөұүһі")
    for row in rows:
        assert row["name_ru"] == " ".join(row["name_ru"].split())
        assert not kazakh_letters & set(row["name_ru"].casefold()), row
        assert row["name_ru"].count("(") == row["name_ru"].count(")"), row


def test_the_files_are_what_the_documents_give(seeds: Path, tmp_path: Path) -> None:
    built = build_reference.build(seeds, tmp_path)
    for name in built:
        assert (tmp_path / name).read_bytes() == (paths.resources_dir() / name).read_bytes(), name


def test_embedded_and_imported_entries_are_the_same_but_for_russian(seeds: Path) -> None:
    text = (seeds / "004_9f91a7efdca04d77.txt").read_text(encoding="utf-8")
    embedded = embedded_reference.load().editions[2].entries
    for imported, carried in zip(register_order.read(text).entries, embedded, strict=True):
        assert isinstance(carried, RegisterEntry)
        assert (imported.place, imported.title.kk, imported.source) == (
            carried.place,
            carried.title.kk,
            carried.source,
        )
