"""What a user takes of a proposal that fills the tables of a framework."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from nqs_desktop.domain.framework import CodedName, FrameworkContent, FrameworkOccupation, LevelDescription
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.framework_completion import BookDifference
from nqs_desktop.domain.framework_filling import Filling
from nqs_desktop.domain.localized import Language, LocalizedText


@dataclass(frozen=True, slots=True)
class FillingChoice:
    """The parts of a :class:`Filling` that a user takes.

    Attributes:
        occupations: Keys of the occupations to add.
        completed: Keys of the occupations whose empty cells are filled.
        differences: Cells in which the classifier's words replace what stands there.
        levels: Whether table 1 gets the rows that it lacks, and rows name the occupations of their level.
    """

    occupations: frozenset[str] = frozenset()
    completed: frozenset[str] = frozenset()
    differences: frozenset[BookDifference] = frozenset()
    levels: bool = True


def chosen_content(content: FrameworkContent, filling: Filling, choice: FillingChoice) -> FrameworkContent:
    """Return ``content`` with what the user takes of ``filling``, which was made for it."""
    corrected: dict[str, list[BookDifference]] = defaultdict(list)
    for difference in choice.differences:
        corrected[difference.occupation].append(difference)
    proposed = {one.key: one for one in filling.content.occupations}
    kept = [proposed[one.key] if one.key in choice.completed else one for one in content.occupations]
    added = [proposed[key] for key in filling.occupations if key in choice.occupations]
    occupations = tuple(with_book(one, corrected[one.key]) for one in (*kept, *added))
    used = {one.column for one in occupations}
    columns = [one for one in filling.content.columns if one.key in filling.columns and one.key in used]
    levels = content.levels
    if choice.levels:
        levels = _known(filling.content.levels, {one.key for one in occupations})
    return replace(content, columns=(*content.columns, *columns), occupations=occupations, levels=levels)


def with_book(occupation: FrameworkOccupation, differences: Iterable[BookDifference]) -> FrameworkOccupation:
    """Return an occupation in which the classifier's words stand in the cells of ``differences``."""
    for one in differences:
        match one.column:
            case CardColumn.GROUP_KK | CardColumn.GROUP_RU:
                occupation = replace(occupation, group=_named(occupation.group, one))
            case CardColumn.UNIT_KK | CardColumn.UNIT_RU:
                occupation = replace(occupation, unit=_named(occupation.unit, one))
            case CardColumn.MAJOR:
                occupation = replace(occupation, major=_named(occupation.major, one))
            case CardColumn.SKILL_LEVEL:
                occupation = replace(occupation, skill_level=int(one.book))
            case _:
                pass
    return occupation


def _named(coded: CodedName, difference: BookDifference) -> CodedName:
    """Return a group with the classifier's name in the language in which it differs."""
    name = coded.name
    texts = {
        language: difference.book if name.get(language) == difference.kept else name.get(language)
        for language in Language
    }
    marks = tuple(mark for mark in name.unofficial if texts[mark] == name.get(mark))
    return replace(coded, name=LocalizedText(texts[Language.KK], texts[Language.RU], marks))


def _known(rows: Sequence[LevelDescription], keys: Collection[str]) -> tuple[LevelDescription, ...]:
    return tuple(
        replace(row, occupations=tuple(key for key in row.occupations if key in keys)) for row in rows
    )
