"""Empty cells of table 3 filled from the classifiers, and cells that they contradict.

What is filled in follows from the books: names, the groups above a code, skill levels, the division of a unit
group. No source gives a correspondence of ISCO-08 and the national unit groups, nor levels of the national or
sectoral framework by skill level: the ISCO group of the same code is a proposal whose correspondence stays
open until a person says it, and levels stay empty.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nqs_desktop.domain.framework import CodedName, FrameworkOccupation
from nqs_desktop.domain.framework_books import FrameworkBooks, group_correspondence, places_of, same_name
from nqs_desktop.domain.framework_columns import CardColumn, group_name_column, unit_name_column
from nqs_desktop.domain.localized import Language, LocalizedText


@dataclass(frozen=True, slots=True)
class BookDifference:
    """A cell of table 3 in which the classifier now says something else; nothing was changed.

    Attributes:
        occupation: Key of the occupation.
        column: The column.
        kept: What stands in the cell.
        book: What the classifier says.
        unofficial: Whether the classifier's name is a translation of the program's own.
    """

    occupation: str
    column: CardColumn
    kept: str
    book: str
    unofficial: bool = False


def differences(occupation: FrameworkOccupation, books: FrameworkBooks) -> Iterator[BookDifference]:
    """Yield the cells of an occupation in which the classifier has another name or skill level.

    A code that the classifier does not have says nothing; an empty cell is no difference.
    """
    named = (
        (occupation.group, group_name_column),
        (occupation.unit, unit_name_column),
        (occupation.major, lambda _: CardColumn.MAJOR),
    )
    for coded, column in named:
        book = books.name(coded.code)
        for language in Language:
            kept, said = coded.name.get(language), book.get(language)
            if kept and said and not same_name(kept, said):
                unofficial = book.is_unofficial(language)
                yield BookDifference(occupation.key, column(language), kept, said, unofficial)
    level = books.skill_level(occupation.group.code or occupation.unit.code)
    if level is not None and occupation.skill_level not in (None, level):
        kept = str(occupation.skill_level)
        yield BookDifference(occupation.key, CardColumn.SKILL_LEVEL, kept, str(level))


def with_codes(occupation: FrameworkOccupation, code: str) -> FrameworkOccupation:
    """Return an occupation with the groups in which ``code`` lies where it has none.

    An occupation that stands in other groups stays as it is.
    """
    places = places_of(code)
    pairs = (
        (occupation.group, places.group),
        (occupation.unit, places.unit),
        (occupation.major, places.major),
    )
    if any(coded.code and wanted and coded.code != wanted for coded, wanted in pairs):
        return occupation
    group, unit, major = (coded if coded.code else replace(coded, code=wanted) for coded, wanted in pairs)
    return replace(occupation, group=group, unit=unit, major=major)


def completed(occupation: FrameworkOccupation, books: FrameworkBooks) -> FrameworkOccupation:
    """Return an occupation with its empty cells filled from the books."""
    group, unit = occupation.group.code, occupation.unit.code
    filled = with_codes(occupation, group or unit or occupation.major.code)
    unit = filled.unit.code
    isco, english = filled.isco, filled.isco_name
    if not isco.code and not english and filled.isco_match is None and unit in books.isco:
        isco = CodedName(unit, isco.name)
    level = filled.skill_level
    match = filled.group_match
    return replace(
        filled,
        group=_named(filled.group, books),
        unit=_named(filled.unit, books),
        major=_named(filled.major, books),
        isco=isco,
        isco_name=english or books.isco.get(isco.code, ""),
        group_match=group_correspondence(group) if match is None and group and unit else match,
        skill_level=books.skill_level(group or unit) if level is None else level,
    )


def _named(coded: CodedName, books: FrameworkBooks) -> CodedName:
    """Return a coded name in which the languages that are missing come from the classifier."""
    missing, book = coded.name.missing, books.name(coded.code)
    if not missing or not book:
        return coded
    texts = {
        language: (coded.name if language not in missing else book).get(language) for language in Language
    }
    marks = [
        language
        for language in Language
        if (coded.name if language not in missing else book).is_unofficial(language)
    ]
    return CodedName(coded.code, LocalizedText(texts[Language.KK], texts[Language.RU], tuple(marks)))
