"""Printed lists of the reference books."""

from dataclasses import replace
from datetime import date

import pytest

from nqs_desktop.domain.browse import EditionInfo, TreeNode
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.reports import reference_list
from nqs_desktop.reports.book_extent import Extent
from nqs_desktop.reports.document import Document, Heading, Table, Title
from tests.reports.samples import rows, words

BOTH = PrintLanguage.BOTH
SOURCE = SourceReference("НК РК 01-2017", 7)


def edition(*, complete: bool = True) -> EditionInfo:
    title = LocalizedText("Тізбе", "Перечень")
    return EditionInfo(1, "classifier", title, "НК РК 01-2017", date(2017, 7, 1), (), complete)


def translated(kk: str, ru: str) -> LocalizedText:
    return LocalizedText(kk, ru, (Language.RU,))


def headings(document: Document) -> list[str]:
    return ["|".join(block.lines) for block in document.blocks if isinstance(block, Heading)]


def test_the_classifier_has_a_chapter_for_each_major_group() -> None:
    entries = [
        ClassifierEntry(
            "2", ClassifierLevel.MAJOR, LocalizedText("Мамандар", "Специалисты"), None, 4, SOURCE
        ),
        ClassifierEntry("21", ClassifierLevel.SUB_MAJOR, translated("Ғылым", "Наука"), "2", 4, SOURCE),
        ClassifierEntry("2111-1", ClassifierLevel.GROUP, LocalizedText("Физиктер"), "21", 4, SOURCE),
        ClassifierEntry(None, ClassifierLevel.TITLE, LocalizedText(ru="Астроном"), "2111-1", None, SOURCE),
        ClassifierEntry("X", ClassifierLevel.MAJOR, LocalizedText("Өзге", "Прочие"), None, None, SOURCE),
    ]
    document = reference_list.classifier(entries, edition(complete=False), BOTH)
    assert [block.lines for block in document.blocks if isinstance(block, Title)] == [
        ("Тізбе",),
        ("Перечень",),
    ]
    assert words(document)[:3] == [
        "Дереккөз: НК РК 01-2017 / Источник: НК РК 01-2017",
        "Қолданысқа енгізілген күні: 01.07.2017 / Дата введения в действие: 01.07.2017",
        "Дереккөз тізбені толық бермейді / Источник приводит перечень не полностью",
    ]
    assert headings(document) == ["2. Мамандар / Специалисты", "X. Өзге / Прочие"]
    assert rows(document) == [
        ["21", "Ғылым", "Наука¹", "4"],
        ["2111-1", "Физиктер", "—", "4"],
        ["", "—", "Астроном", ""],
    ]
    assert [note[0] for note in document.page_notes] == ["¹", "—"]


@pytest.mark.parametrize("language", [PrintLanguage.KK, PrintLanguage.RU])
def test_a_paper_in_one_language_names_what_has_a_name_in_the_other_one(language: PrintLanguage) -> None:
    named = {PrintLanguage.KK: LocalizedText(ru="Астроном"), PrintLanguage.RU: LocalizedText("Астроном")}
    entries = [
        ClassifierEntry("2111-1", ClassifierLevel.GROUP, named[language], "21", 4, SOURCE),
        ClassifierEntry("723", ClassifierLevel.MINOR, LocalizedText(), "72", 2, SOURCE),
    ]
    document = reference_list.classifier(entries, edition(), language)
    assert rows(document) == [["2111-1", "Астроном²", "4"], ["723", "—", "2"]]
    assert [note[0] for note in document.page_notes] == ["²", "—"]


def test_a_title_that_no_document_prints_is_marked() -> None:
    ours = replace(edition(), title=translated("Тізбе", "Перечень"))
    for language, titles in (
        (PrintLanguage.KK, ["Тізбе"]),
        (PrintLanguage.RU, ["Перечень¹"]),
        (BOTH, ["Тізбе", "Перечень¹"]),
    ):
        document = reference_list.classifier([], ours, language)
        assert [block.lines[0] for block in document.blocks if isinstance(block, Title)] == titles
        assert document.running_title == " / ".join(titles)
        assert bool(document.page_notes) is (language is not PrintLanguage.KK)


def test_entries_before_the_first_chapter_are_printed_too() -> None:
    group = ClassifierEntry("21", ClassifierLevel.SUB_MAJOR, LocalizedText("а", "б"), "2", 4, SOURCE)
    assert rows(reference_list.classifier([group], edition(), BOTH)) == [["21", "а", "б", "4"]]
    assert rows(reference_list.classifier([], edition(), BOTH)) == []


def node(number: int, code: str) -> TreeNode:
    return TreeNode(number, code, LocalizedText(code, code), "group", 1)


def test_a_branch_says_where_it_stands_and_marks_own_titles() -> None:
    entries = [
        ClassifierEntry("2111", ClassifierLevel.UNIT, LocalizedText("Физик", "Физик"), "211", 4, SOURCE),
        ClassifierEntry("2111-1", ClassifierLevel.GROUP, LocalizedText("а", "а"), "2111", 4, SOURCE),
        ClassifierEntry(None, ClassifierLevel.TITLE, LocalizedText("б", "б"), "2111-1", None, SOURCE),
        ClassifierEntry("2111-9", ClassifierLevel.GROUP, LocalizedText("в", "в"), "2111", 4, SOURCE),
    ]
    own = {
        "2111": [LocalizedText("г", "г")],
        "2111-1": [LocalizedText("д", "д")],
        "2111-9": [LocalizedText("е")],
        "3": [LocalizedText("ж")],
    }
    extent = Extent((node(1, "2"), node(9, "2111")), in_force=False, own_titles=own)
    document = reference_list.classifier(entries, edition(), PrintLanguage.KK, extent)
    assert words(document)[2:4] == ["Бұл редакция қазір қолданыста емес", "Тармақ: 2 › 2111"]
    assert headings(document) == ["2111. Физик"]
    assert [row[1] for row in rows(document)] == ["г³", "а", "б", "д³", "в", "е³"]
    assert document.page_notes[0].startswith("³")


def test_a_branch_of_one_entry_is_a_row() -> None:
    only = ClassifierEntry("2111", ClassifierLevel.UNIT, LocalizedText("Физик"), "211", 4, SOURCE)
    document = reference_list.classifier([only], edition(), PrintLanguage.KK, Extent((node(9, "2111"),)))
    assert rows(document) == [["2111", "Физик", "4"]]
    assert headings(document) == []


def specialty(
    kind: SpecialtyKind, code: str, *, needs: bool = False, military: bool = False
) -> SpecialtyEntry:
    level = 3 if kind is SpecialtyKind.QUALIFICATION else None
    name = translated("Фото ісі", "Фотодело")
    return SpecialtyEntry(kind, code.replace(" ", ""), code, level, name, needs, military, None, SOURCE)


def test_the_specialty_list_shows_its_signs_and_what_they_mean() -> None:
    entries = [
        specialty(SpecialtyKind.AREA, "0500000"),
        specialty(SpecialtyKind.SPECIALTY, "0505000", needs=True),
        specialty(SpecialtyKind.QUALIFICATION, "050501 3", military=True),
    ]
    document = reference_list.specialties(entries, edition(), PrintLanguage.RU)
    assert headings(document) == ["0500000. Фотодело¹"]
    assert rows(document) == [["0505000", "Фотодело*¹", ""], ["050501 3", "Фотодело**¹", "3"]]
    assert [note.split()[0] for note in document.page_notes] == ["*", "**", "¹"]
    kazakh = reference_list.specialties(entries[:2], edition(), PrintLanguage.KK)
    assert rows(kazakh) == [["0505000", "Фото ісі*", ""]]
    assert [note.split()[0] for note in kazakh.page_notes] == ["*"]


@pytest.mark.parametrize(
    ("language", "qualification"),
    [
        (PrintLanguage.KK, "жоғары деңгей, екінші санат"),
        (BOTH, "жоғары деңгей, екінші санат / высший уровень, вторая категория"),
    ],
)
def test_the_register_by_block_and_field(language: PrintLanguage, qualification: str) -> None:
    health = translated("Денсаулық сақтау", "Здравоохранение")
    entries = [
        RegisterEntry("A", "A1", "1-1", LocalizedText(), None, None, translated("Басшы", "Глава"), SOURCE),
        RegisterEntry(
            *("B", "B2", "3", health, QualificationLevel.HIGH, RegisterCategory.SECOND),
            *(translated("Дәрігер", "Врач"), SOURCE),
        ),
        RegisterEntry(
            "D", "D1", None, LocalizedText(), None, None, translated("Ассистент", "Ассистент"), SOURCE
        ),
    ]
    document = reference_list.register(entries, edition(), language)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert [row.section for row in tables[1].rows] == [True, False]
    found = [row[:4] for row in rows(document)]
    assert found[0] == ["A1", "1-1", "", "Басшы"]
    assert found[2] == ["B2", "3", qualification, "Дәрігер"]
    assert found[3][:3] == ["D1", "", ""]
    assert headings(document)[0].startswith("A блогы")
    assert headings(document)[0].endswith(
        "Управленческий персонал¹" if language is BOTH else "Басқарушы персонал"
    )
    assert bool(document.page_notes) is (language is BOTH)


def test_a_specialty_stays_on_the_page_of_its_first_qualification() -> None:
    named = (
        ("0401000", SpecialtyKind.SPECIALTY),
        ("0403000", SpecialtyKind.SPECIALTY),
        ("040301 3", SpecialtyKind.QUALIFICATION),
        ("040302 3", SpecialtyKind.QUALIFICATION),
        ("0404000", SpecialtyKind.SPECIALTY),
    )
    entries = [
        SpecialtyEntry(kind, code, code, None, LocalizedText(code, code), False, False, "04", SOURCE)
        for code, kind in named
    ]
    document = reference_list.specialties(entries, edition(), BOTH)
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    kept = [row.cells[0][0].runs[0].text for row in table.rows if row.cells[0][0].keep_with_next]
    assert kept == ["0403000"]
