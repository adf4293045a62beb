"""What a user takes of a proposal: the rest of the contents stays as it was."""

from dataclasses import replace

from nqs_desktop.domain.framework import (
    Band,
    CodedName,
    FrameworkContent,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
)
from nqs_desktop.domain.framework_choice import FillingChoice, chosen_content, with_book
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.framework_completion import BookDifference
from nqs_desktop.domain.framework_filling import Filling
from nqs_desktop.domain.localized import Language, LocalizedText

OWN = FrameworkOccupation("own", LocalizedText("Өз", "Своя"), column="old")
NEW = FrameworkOccupation("new", LocalizedText("Жаңа", "Новая"), column="fresh")
FURTHER = FrameworkOccupation("further", LocalizedText("Тағы", "Ещё"))
BEFORE = FrameworkContent(
    {}, columns=(OccupationalColumn("old", LocalizedText("Ескі", "Старая")),), occupations=(OWN,)
)
FULL = replace(OWN, skill_level=3)
PROPOSAL = Filling(
    replace(
        BEFORE,
        columns=(*BEFORE.columns, OccupationalColumn("fresh", LocalizedText("Жаңа", "Новая"))),
        occupations=(FULL, NEW, FURTHER),
        levels=(LevelDescription("row", Band.SECTOR, 3, occupations=("own", "further")),),
    ),
    occupations=("new", "further"),
    columns=("fresh",),
    levels=("row",),
    completed=("own",),
)


def test_nothing_is_taken_where_nothing_is_ticked() -> None:
    assert chosen_content(BEFORE, PROPOSAL, FillingChoice(levels=False)) == BEFORE


def test_everything_is_taken_where_everything_is_ticked() -> None:
    everything = FillingChoice(frozenset(("new", "further")), frozenset(("own",)))
    assert chosen_content(BEFORE, PROPOSAL, everything) == PROPOSAL.content


def test_a_column_comes_only_with_its_occupations_and_rows_name_only_those_taken() -> None:
    taken = chosen_content(BEFORE, PROPOSAL, FillingChoice(frozenset(("further",))))
    assert [one.key for one in taken.columns] == ["old"]
    assert taken.occupations == (OWN, FURTHER)
    assert taken.levels[0].occupations == ("own", "further")
    without = chosen_content(BEFORE, PROPOSAL, FillingChoice())
    assert without.levels[0].occupations == ("own",)


def test_a_name_of_the_classifier_stands_in_its_language() -> None:
    coded = CodedName("2", LocalizedText("Топ", "Ошибка", (Language.KK, Language.RU)))
    one = replace(OWN, group=coded, unit=coded, major=coded)
    columns = (CardColumn.GROUP_RU, CardColumn.UNIT_RU, CardColumn.MAJOR)
    corrected = with_book(one, [BookDifference("own", column, "Ошибка", "Группа") for column in columns])
    official = LocalizedText("Топ", "Группа", (Language.KK,))
    assert [found.name for found in (corrected.group, corrected.unit, corrected.major)] == [official] * 3


def test_a_skill_level_of_the_classifier_is_a_number() -> None:
    difference = BookDifference("own", CardColumn.SKILL_LEVEL, "3", "4")
    choice = FillingChoice(completed=frozenset(("own",)), differences=frozenset((difference,)))
    assert chosen_content(BEFORE, PROPOSAL, choice).occupations[0].skill_level == 4
