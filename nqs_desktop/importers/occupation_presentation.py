"""Reads the presentation of the national classifier of occupations (ҰҚЖ 2017, НКЗ 01-2017).

The presentation prints a part of the classifier, scattered over slides: lists, drawn columns, a table, worked
examples of the rules. What it does not print is not made up: a group may lack its name, and the parent of a
group is the nearest group above it that is printed.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers import occupation_columns, occupation_examples, occupation_sightings
from nqs_desktop.importers.occupation_columns import MAJOR_ORDER
from nqs_desktop.importers.occupation_examples import ExampleTitle
from nqs_desktop.importers.occupation_sightings import Sighting
from nqs_desktop.importers.presentation_slides import Slide, slides
from nqs_desktop.importers.printed_text import capitalised, is_capitals, sentence_case
from nqs_desktop.importers.result import ReadingNotes, ReadResult

SOURCE: Final = "ҰҚЖ 2017, презентация"
"""Name of the presentation in the source column; the word is the same in Kazakh and Russian."""

_CODE_LENGTHS: Final = {
    1: ClassifierLevel.MAJOR,
    2: ClassifierLevel.SUB_MAJOR,
    3: ClassifierLevel.MINOR,
    4: ClassifierLevel.UNIT,
    5: ClassifierLevel.UNIT,  # X1000
    6: ClassifierLevel.GROUP,
    10: ClassifierLevel.TITLE,
}
_SKILL: Final = re.compile(r"кемінде (?P<digit>[1-4]) деңгей|(?P<one>бір) деңгейді талап", re.IGNORECASE)
_NO_SKILL: Final = re.compile(r"бұл топ үшін бөлінген", re.IGNORECASE)
_GROUP_X: Final = "X"


def read(text: str) -> ReadResult[ClassifierEntry]:
    """Return every group and example title that ``text`` prints, each after the group above it.

    Args:
        text: The presentation as text, lines ending with a line feed.

    Raises:
        UserError: There is no code of the classifier in it.
    """
    notes = ReadingNotes()
    lines = text.split("\n")
    parts = slides(lines)
    sightings = list(occupation_sightings.find(lines, notes))
    for slide in parts:
        sightings += occupation_columns.find(slide, notes)
    if not sightings:
        raise UserError("importing.no_rows", document=SOURCE)
    skills = _skill_levels(parts, notes)
    groups = _groups(sightings, skills, notes)
    lists = [tuple(occupation_examples.find(slide, notes)) for slide in parts]
    titles = _titles(lists, groups, skills, notes)
    return notes.result(tuple(sorted([*groups.values(), *titles], key=_tree_order)))


def _tree_order(entry: ClassifierEntry) -> tuple[int, str]:
    """Sort by major group, then by code; titles without a code close their group."""
    if entry.code is None:
        return MAJOR_ORDER.index(str(entry.parent)), "\uffff"
    return MAJOR_ORDER.index(entry.code[0]), entry.code


def _groups(
    sightings: Iterable[Sighting], skills: dict[str, int], notes: ReadingNotes
) -> dict[str, ClassifierEntry]:
    seen: dict[str, list[Sighting]] = {}
    for sighting in sorted(sightings, key=lambda one: (one.inferred, one.line)):
        seen.setdefault(sighting.code, []).append(sighting)
    groups = {}
    for code, places in seen.items():
        chosen = next((place for place in places if place.name), places[0])
        groups[code] = ClassifierEntry(
            code=code,
            level=_CODE_LENGTHS[len(code)],
            name=LocalizedText(kk=_name(chosen, places, notes)),
            parent=_parent(code, seen.keys(), chosen.line, notes),
            skill_level=skills.get(code[0]),
            source=SourceReference(SOURCE, chosen.line),
        )
        if code.startswith(_GROUP_X):
            notes.guess(chosen.line, code.replace("X", "Х"), code, message("importing.latin_letter"))
    return groups


def _name(chosen: Sighting, places: Sequence[Sighting], notes: ReadingNotes) -> str | None:
    """Return the name as first printed, in the small letters of another place where it stands in capitals."""
    if not chosen.name:
        return None
    variants = {phrase(place.name): place for place in reversed(places) if place.name}
    for said, place in variants.items():
        if said != phrase(chosen.name):
            notes.warn(
                message(
                    "importing.names_differ",
                    code=chosen.code,
                    taken=chosen.name,
                    line=chosen.line,
                    other=place.name,
                    other_line=place.line,
                )
            )
    if not is_capitals(chosen.name):
        return capitalised(chosen.name)
    same = [place.name for place in places if phrase(place.name) == phrase(chosen.name)]
    small = next((name for name in same if not is_capitals(name)), None)
    if small is not None:
        return small
    name = sentence_case(chosen.name)
    notes.guess(chosen.line, chosen.name, name, message("importing.capitals"))
    return name


def _parent(code: str, printed: Iterable[str], line: int, notes: ReadingNotes) -> str | None:
    """Return the nearest group above ``code`` that is printed; one that is not the next above is a guess."""
    known = set(printed)
    above = _above(code)
    if not above:
        return None
    parent = next((candidate for candidate in above if candidate in known), None)
    if parent != above[0]:
        why = message("importing.parent_not_printed", absent=above[0])
        notes.guess(line, code, f"{code} < {parent or '—'}", why)
    return parent


def _above(code: str) -> list[str]:
    """Return the codes of the groups above ``code``, nearest first: 2147-1 lies below 2147, 214, 21, 2."""
    if code.startswith(_GROUP_X):
        return [_GROUP_X] if len(code) > 1 else []
    steps = [code[:6], code[:4], code[:3], code[:2], code[:1]]
    return [step for step in steps if len(step) < len(code)]


def _skill_levels(parts: Iterable[Slide], notes: ReadingNotes) -> dict[str, int]:
    """Return the skill level of each major group that has one."""
    levels: dict[str, int] = {}
    for slide in parts:
        for line in slide.lines:
            if slide.major and _NO_SKILL.search(line.text):
                notes.guess(line.number, line.text, f"{slide.major}: —", message("importing.no_skill_level"))
            elif slide.major and (match := _SKILL.search(line.text)):
                levels[slide.major] = 1 if match["one"] else int(match["digit"])
    return levels


def _titles(
    lists: Iterable[Sequence[ExampleTitle]],
    groups: dict[str, ClassifierEntry],
    skills: dict[str, int],
    notes: ReadingNotes,
) -> list[ClassifierEntry]:
    """Return each example title once a major group, from where it stands first; slides repeat the table."""
    first: dict[tuple[str, str], ExampleTitle] = {}
    repeated = 0
    for examples in lists:
        of_this_list: dict[tuple[str, str], ExampleTitle] = {}
        for example in examples:
            place = (example.major, phrase(example.title))
            if example.major not in groups:
                notes.warn(message("importing.row_not_read", line=example.line, printed=example.title))
            elif place in of_this_list:
                why = message("importing.title_repeats", line=of_this_list[place].line)
                notes.guess(example.line, example.title, of_this_list[place].title, why)
            else:
                of_this_list[place] = example
        repeated += len(first.keys() & of_this_list.keys())
        for place, example in of_this_list.items():
            first.setdefault(place, example)
    if first:
        notes.warn(message("importing.titles_once", repeated=repeated))
    return [_title(example, skills) for example in first.values()]


def _title(example: ExampleTitle, skills: dict[str, int]) -> ClassifierEntry:
    return ClassifierEntry(
        code=None,
        level=ClassifierLevel.TITLE,
        name=LocalizedText(kk=example.title),
        parent=example.major,
        skill_level=skills.get(example.major),
        source=SourceReference(SOURCE, example.line),
    )
