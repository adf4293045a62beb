"""Checks of frameworks: a complete one has no fault, and each fault that is planted is found in its place."""

import datetime as dt
from dataclasses import replace

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework import (
    Approval,
    Band,
    CareerLink,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkContent,
    FrameworkSection,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
    StandardState,
)
from nqs_desktop.domain.framework_checks.finding import FrameworkFault
from nqs_desktop.domain.framework_columns import CardColumn, LevelColumn
from nqs_desktop.domain.localized import LocalizedText
from tests.domain.framework_cases import (
    ACTIVITY,
    BOOKS,
    PARTLY,
    approved,
    both,
    complete_content,
    findings,
    kinds,
    level_row,
    marked,
    occupation,
    version,
    with_level,
    with_occupation,
)

Fault = FrameworkFault


@pytest.fixture(scope="module")
def content() -> FrameworkContent:
    return complete_content()


def test_a_complete_framework_has_no_fault(content: FrameworkContent) -> None:
    assert findings(content) == ()
    assert findings(content, approved()) == ()


def test_an_empty_framework_is_told_all_that_it_lacks() -> None:
    found = findings(FrameworkContent({}))
    texts_missing = [one for one in found if one.kind is Fault.TEXT_MISSING]
    assert [one.part for one in texts_missing] == list(SectionPart)
    levels = [one for one in found if one.kind is Fault.LEVEL_MISSING]
    assert len(levels) == 8
    assert {one.section for one in found} == set(FrameworkSection) - {
        FrameworkSection.NAME,
        FrameworkSection.LAYOUT,
    }
    assert [one.section.number for one in found] == sorted(one.section.number for one in found)


def test_findings_are_said_in_three_languages() -> None:
    for one in findings(FrameworkContent({})) + findings(with_occupation(complete_content(), isco_name="")):
        for language in texts.LANGUAGES:
            for said in (one.message, one.place, one.kind.word, one.advice):
                assert texts.say(said, language)


def test_every_fault_has_words() -> None:
    for kind in FrameworkFault:
        for language in texts.LANGUAGES:
            assert texts.say(kind.word, language)
            assert texts.say(kind.advice, language)
    for column in (*LevelColumn, *CardColumn):
        assert texts.say(column.word, "kk")


SECTOR = SectionPart.PASSPORT_SECTOR


@pytest.mark.parametrize(
    ("text", "kind", "severity"),
    [
        (LocalizedText(), Fault.TEXT_MISSING, Severity.ERROR),
        (LocalizedText("  ", "\n"), Fault.TEXT_MISSING, Severity.ERROR),
        (LocalizedText("Сала туралы", None), Fault.LANGUAGE_MISSING, Severity.ERROR),
        (LocalizedText("Бұл сала туралы", "бұл сала  туралы"), Fault.LANGUAGES_EQUAL, Severity.ERROR),
        (
            LocalizedText("12 ұйым", "13 организаций"),
            Fault.FIGURES_DIFFER,
            Severity.WARNING,
        ),
        (marked(both("Сала")), Fault.UNOFFICIAL, Severity.WARNING),
    ],
)
def test_texts(content: FrameworkContent, text: LocalizedText, kind: Fault, severity: Severity) -> None:
    (found,) = findings(replace(content, texts=content.texts | {SECTOR: text}))
    assert (found.kind, found.severity, found.part) == (kind, severity, SECTOR)
    assert found.section is FrameworkSection.PASSPORT


def test_a_name_may_be_the_same_in_both_languages(content: FrameworkContent) -> None:
    same = LocalizedText("Библиограф", "Библиограф")
    assert findings(replace(content, texts=content.texts | {SECTOR: same})) == ()


def test_the_name_and_the_decision(content: FrameworkContent) -> None:
    (found,) = findings(content, version(name=LocalizedText("Шеңбер", None)))
    assert (found.kind, found.section) == (Fault.LANGUAGE_MISSING, FrameworkSection.NAME)
    (found,) = findings(content, replace(approved(), approval=None))
    assert (found.kind, found.severity) == (Fault.NOT_DATED, Severity.ERROR)
    ahead = Approval(dt.date(2026, 7, 1), "7")
    (found,) = findings(content, replace(approved(), approval=ahead))
    assert (found.kind, found.severity) == (Fault.NOT_DATED, Severity.WARNING)


@pytest.mark.parametrize(
    ("standard", "kind"),
    [
        (ProfessionalStandard("s", both("Стандарт"), reference=" "), Fault.CELL_MISSING),
        (ProfessionalStandard("s", LocalizedText(None, "Стандарт"), reference="1"), Fault.LANGUAGE_MISSING),
        (ProfessionalStandard("s", both("Стандарт"), StandardState.PLANNED, "2025"), Fault.PLAN_PAST),
    ],
)
def test_standards(content: FrameworkContent, standard: ProfessionalStandard, kind: Fault) -> None:
    (found,) = findings(replace(content, standards=(standard,)))
    assert (found.kind, found.row, found.section) == (kind, "s", FrameworkSection.STANDARDS)


def test_a_standard_twice(content: FrameworkContent) -> None:
    again = replace(content.standards[0], key="s2")
    assert kinds(findings(replace(content, standards=(*content.standards, again)))) == [Fault.TWICE]


@pytest.mark.parametrize(
    ("changes", "kind", "column"),
    [
        ({"nqf_level": None}, Fault.CELL_MISSING, LevelColumn.NQF_LEVEL),
        ({"nqf_level": 9}, Fault.LEVEL_WRONG, LevelColumn.NQF_LEVEL),
        ({"role": LocalizedText()}, Fault.TEXT_MISSING, LevelColumn.ROLE),
        ({"skills": LocalizedText("Машық", None)}, Fault.LANGUAGE_MISSING, LevelColumn.SKILLS),
        ({"nqf_level": 4}, Fault.LEVELS_DISAGREE, LevelColumn.NQF_LEVEL),
        ({"occupations": ("o5", "o5")}, Fault.TWICE, LevelColumn.OCCUPATIONS),
        ({"occupations": ("o5", "gone")}, Fault.ROW_UNKNOWN, LevelColumn.OCCUPATIONS),
    ],
)
def test_cells_of_table_1(
    content: FrameworkContent, changes: dict[str, object], kind: Fault, column: LevelColumn
) -> None:
    found = [one for one in findings(with_level(content, **changes)) if one.kind is kind]
    assert [(one.row, one.column, one.table) for one in found] == [("lsector5", column, 1)]
    assert found[0].level == 5


def test_levels_without_a_row_and_parts_without_one(content: FrameworkContent) -> None:
    kept = tuple(row for row in content.levels if row.sqf_level != 5 and row.band is not Band.AFTER)
    found = findings(replace(content, levels=kept))
    assert kinds(found) == [Fault.LEVEL_MISSING, Fault.BAND_EMPTY, Fault.NOT_IN_LEVELS]
    assert (found[0].detail, found[2].row) == ("5", "o5")


def test_levels_of_the_national_framework_rise(content: FrameworkContent) -> None:
    crossed = with_occupation(with_level(content, nqf_level=7), nqf_level=7)
    (found,) = findings(crossed)
    assert (found.kind, found.row, found.severity) == (Fault.LEVELS_CROSS, "lsector6", Severity.WARNING)


def test_a_level_that_differs_between_the_tables(content: FrameworkContent) -> None:
    found = findings(with_occupation(content, sqf_level=4))
    assert Fault.LEVELS_DISAGREE in kinds(found)
    assert Fault.LEVEL_EMPTY in kinds(found)


def test_the_map(content: FrameworkContent) -> None:
    (found,) = findings(replace(content, columns=(*content.columns, OccupationalColumn("c2", both("Бос")))))
    assert (found.kind, found.row, found.table) == (Fault.COLUMN_EMPTY, "c2", 2)
    (found, empty) = findings(with_occupation(content, column="gone"))
    assert {found.kind, empty.kind} == {Fault.NOT_ON_MAP, Fault.LEVEL_EMPTY}
    named = OccupationalColumn("c1", LocalizedText("Топ", None))
    assert kinds(findings(replace(content, columns=(named,)))) == [Fault.LANGUAGE_MISSING]


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        (CareerLink("o2", "o1"), Fault.LINK_DOWN),
        (CareerLink("o2", "o2"), Fault.LINK_BROKEN),
        (CareerLink("o2", "gone"), Fault.LINK_BROKEN),
        (CareerLink("gone", "o2"), Fault.LINK_BROKEN),
    ],
)
def test_ways(content: FrameworkContent, link: CareerLink, kind: Fault) -> None:
    assert kinds(findings(replace(content, links=(link,)))) == [kind]


def test_a_way_within_a_level_is_none_downward(content: FrameworkContent) -> None:
    twin = replace(occupation(5, "o5b"), name=BOOKS.name("2411-1-001"))
    with_twin = with_level(content, occupations=("o5", "o5b"))
    both_there = replace(
        with_twin, occupations=(*content.occupations, twin), links=(CareerLink("o5", "o5b"),)
    )
    assert findings(both_there) == ()
    assert kinds(findings(replace(both_there, links=()))) == [Fault.NO_ROWS]


@pytest.mark.parametrize(
    ("changes", "kind", "column"),
    [
        ({"isco_match": None}, Fault.CELL_MISSING, CardColumn.ISCO_MATCH),
        ({"isco": CodedName()}, Fault.CELL_MISSING, CardColumn.ISCO_CODE),
        ({"isco": CodedName("2411")}, Fault.CELL_MISSING, CardColumn.ISCO_NAME),
        ({"isco": CodedName("9999", both("а"))}, Fault.ISCO_UNKNOWN, CardColumn.ISCO_CODE),
        ({"isco_name": "Bookkeepers"}, Fault.NAME_DIFFERS, CardColumn.ISCO_ENGLISH),
        ({"group_match": None}, Fault.CELL_MISSING, CardColumn.GROUP_MATCH),
        ({"group_match": Correspondence.NONE}, Fault.MATCH_DOUBTFUL, CardColumn.GROUP_MATCH),
        ({"group": CodedName("2411-7", both("а"))}, Fault.CODE_UNKNOWN, CardColumn.GROUP_CODE),
        ({"group": CodedName("2411", both("а"))}, Fault.CODE_FORM, CardColumn.GROUP_CODE),
        ({"group": CodedName("бұл не", both("а"))}, Fault.CODE_FORM, CardColumn.GROUP_CODE),
        ({"group": CodedName("2411-1", both("Басқа"))}, Fault.NAME_DIFFERS, CardColumn.GROUP_KK),
        ({"unit": BOOKS.named("9120")}, Fault.GROUP_DIFFERS, CardColumn.UNIT_CODE),
        ({"major": BOOKS.named("9")}, Fault.GROUP_DIFFERS, CardColumn.MAJOR),
        ({"major": CodedName()}, Fault.CELL_MISSING, CardColumn.MAJOR),
        ({"skill_level": 3}, Fault.SKILL_DIFFERS, CardColumn.SKILL_LEVEL),
        ({"skill_level": None}, Fault.CELL_MISSING, CardColumn.SKILL_LEVEL),
        ({"name": both("Сиқыршы")}, Fault.NAME_DIFFERS, CardColumn.NAME),
        ({"nqf_level": None}, Fault.CELL_MISSING, CardColumn.NQF_LEVEL),
        ({"sqf_level": 0}, Fault.LEVEL_WRONG, CardColumn.SQF_LEVEL),
        ({"activity": EconomicActivity()}, Fault.CELL_MISSING, CardColumn.ACTIVITY),
    ],
)
def test_cells_of_table_3(
    content: FrameworkContent, changes: dict[str, object], kind: Fault, column: CardColumn
) -> None:
    found = [one for one in findings(with_occupation(content, **changes)) if one.table == 3]
    assert (kind, column) in {(one.kind, one.column) for one in found}
    assert {one.row for one in found} == {"o5"}


def test_a_missing_code_is_told_once(content: FrameworkContent) -> None:
    empty = {"group": CodedName(), "unit": CodedName(), "major": CodedName(), "group_match": None}
    (found,) = findings(with_occupation(content, **empty, isco_match=None))
    assert (found.kind, found.column, found.blocks) == (Fault.CODE_MISSING, CardColumn.GROUP_CODE, True)
    (found,) = findings(with_occupation(content, group=CodedName(), group_match=None))
    assert found.kind is Fault.CODE_MISSING


def test_a_translation_is_told_where_it_first_stands(content: FrameworkContent) -> None:
    rows = tuple(replace(one, name=marked(one.name)) for one in content.occupations)
    alike = tuple(replace(one, name=rows[0].name, group=rows[0].group) for one in rows)
    for occupations in (rows, alike):
        found = [
            one for one in findings(replace(content, occupations=occupations)) if one.kind is Fault.UNOFFICIAL
        ]
        assert len(found) == len({one.name for one in occupations})


def test_a_map_without_columns_is_told_once(content: FrameworkContent) -> None:
    found = findings(replace(content, columns=()))
    assert [(one.kind, one.section) for one in found] == [(Fault.NO_ROWS, FrameworkSection.MAP)]


def test_nothing_corresponds_in_isco(content: FrameworkContent) -> None:
    none = with_occupation(content, isco=CodedName(), isco_name="", isco_match=Correspondence.NONE)
    assert findings(none) == ()


def test_a_part_of_the_classifier_proves_nothing(content: FrameworkContent) -> None:
    unknown = with_occupation(content, group=CodedName("2411-7", both("а")))
    (found,) = findings(unknown, books=PARTLY)
    assert (found.kind, found.severity) == (Fault.CODE_UNKNOWN, Severity.REMARK)


def test_a_title_of_the_group_may_name_the_occupation(content: FrameworkContent) -> None:
    assert findings(with_occupation(content, name=BOOKS.name("2411-1-001"))) == ()


def test_an_occupation_twice(content: FrameworkContent) -> None:
    twin = with_level(content, occupations=("o5", "o5b"))
    found = findings(replace(twin, occupations=(*content.occupations, occupation(5, "o5b"))))
    assert [(one.kind, one.row) for one in found] == [(Fault.TWICE, "o5b")]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"section": LocalizedText("М Қызмет", "М Деятельность")}, Fault.CODE_FORM),  # Cyrillic letters
        ({"division": LocalizedText("6 Есеп", "6 Учёт")}, Fault.CODE_FORM),
        ({"group": LocalizedText("70.2 Есеп", "70.2 Учёт")}, Fault.ACTIVITY_DIFFERS),
        ({"division": LocalizedText("69 Есеп", "70 Учёт")}, Fault.ACTIVITY_DIFFERS),
        ({"subclass": LocalizedText()}, Fault.ACTIVITY_INCOMPLETE),
        ({"section": LocalizedText("M Қызмет", None)}, Fault.LANGUAGE_MISSING),
        ({"section": LocalizedText("M", "M")}, Fault.ACTIVITY_INCOMPLETE),
        ({"division": LocalizedText("\u0666\u0669 Есеп", "69 Учёт")}, Fault.CODE_FORM),  # digits of Arabic
        ({"division": LocalizedText("69 Басқа", "69 Другое")}, Fault.ACTIVITY_DIFFERS),
    ],
)
def test_economic_activities(
    content: FrameworkContent, changes: dict[str, LocalizedText], kind: Fault
) -> None:
    found = findings(with_occupation(content, activity=replace(ACTIVITY, **changes)))
    assert kind in kinds(found)
    assert all(one.column == CardColumn.ACTIVITY for one in found)


def test_codes_of_activities_may_lack_their_points(content: FrameworkContent) -> None:
    plain = replace(ACTIVITY, subclass=LocalizedText("69.201 Есеп", "69201 Учёт"))
    every = tuple(replace(one, activity=plain) for one in content.occupations)
    assert findings(replace(content, occupations=every)) == ()


def test_what_the_same_activity_lacks_is_told_once_unless_it_blocks(content: FrameworkContent) -> None:
    for activity, times in (
        (replace(ACTIVITY, subclass=LocalizedText()), 1),
        (replace(ACTIVITY, section=LocalizedText()), len(content.occupations)),
    ):
        rows = tuple(replace(one, activity=activity) for one in content.occupations)
        assert len(findings(replace(content, occupations=rows))) == times


def test_keys_of_findings_tell_them_apart(content: FrameworkContent) -> None:
    found = findings(FrameworkContent({}, occupations=content.occupations, levels=(level_row(3),)))
    assert len({one.key for one in found}) == len(found)
