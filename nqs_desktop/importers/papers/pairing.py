"""Papers that print all positions in one language, then all in the other: joined by their numbers."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.bilingual_text import leaning
from nqs_desktop.importers.papers.labels import Role
from nqs_desktop.importers.papers.printed import PrintedDepartment, PrintedPaper, PrintedPosition, Said
from nqs_desktop.importers.papers.title_lines import number_of

_SURE: Final = 2.0
_SHARE: Final = 0.1  # of the signs of language may be of the other one: names, quotations


def pair_languages(paper: PrintedPaper) -> None:
    """Join positions of one number of which one is all Kazakh and the other all Russian."""
    if len(paper.languages) < len(Language):
        return
    halves: dict[tuple[str, Language], list[PrintedPosition]] = {}
    for item in paper.items:
        if isinstance(item, PrintedPosition) and (language := _only_language(item)):
            halves.setdefault((_number(item), language), []).append(item)
    pairs: list[tuple[PrintedPosition, PrintedPosition]] = []
    for (number, language), first in halves.items():
        second = halves.get((number, Language.RU), [])
        if number and language is Language.KK and len(first) == 1 and len(second) == 1:
            pairs.append((first[0], second[0]))
    departments = _departments(paper, pairs)
    for kazakh, russian in pairs:
        _join(kazakh, russian)
        paper.items.remove(russian)
    for first_heading, second_heading in departments:
        place = next(place for place, item in enumerate(paper.items) if item is first_heading)
        paper.items[place] = _both(first_heading, second_heading)
        paper.items.remove(second_heading)


def _departments(
    paper: PrintedPaper, pairs: Iterable[tuple[PrintedPosition, PrintedPosition]]
) -> list[tuple[PrintedDepartment, PrintedDepartment]]:
    """Return the departments that all joined positions show to be one: Kazakh and Russian heading."""
    above: dict[int, PrintedDepartment] = {}
    last: PrintedDepartment | None = None
    for item in paper.items:
        if isinstance(item, PrintedDepartment):
            last = item
        elif last is not None:
            above[id(item)] = last
    met: dict[int, set[int]] = {}
    found: dict[tuple[int, int], tuple[PrintedDepartment, PrintedDepartment]] = {}
    for kazakh, russian in pairs:
        first, second = above.get(id(kazakh)), above.get(id(russian))
        if first is None or second is None or first is second:
            continue
        met.setdefault(id(first), set()).add(id(second))
        met.setdefault(id(second), set()).add(id(first))
        found[id(first), id(second)] = first, second
    return [
        (first, second)
        for (one, other), (first, second) in found.items()
        if len(met[one]) == len(met[other]) == 1
        and not any(said.language for said in (*first.lines, *second.lines))
    ]


def _both(kazakh: PrintedDepartment, russian: PrintedDepartment) -> PrintedDepartment:
    return PrintedDepartment((*_spoken(kazakh.lines, Language.KK), *_spoken(russian.lines, Language.RU)))


def _join(kazakh: PrintedPosition, russian: PrintedPosition) -> None:
    for role, said in list(kazakh.texts.items()):
        kazakh.texts[role] = list(_spoken(said, Language.KK))
    for role, said in russian.texts.items():
        kazakh.add(role, _spoken(said, Language.RU))
    kazakh.labels += russian.labels
    kazakh.leftovers += russian.leftovers
    kazakh.is_paired = True


def _spoken(said: Iterable[Said], language: Language) -> Iterable[Said]:
    return (replace(one, language=one.language or language) for one in said)


def _only_language(position: PrintedPosition) -> Language | None:
    """Return the language of a position that is printed in one; ``None`` where it is in both, or unclear."""
    said = [one for texts in position.texts.values() for one in texts]
    if any(one.language is not None for one in said):
        return None
    weights = [leaning(one.line.text) for one in said]
    kazakh = sum(weight for weight in weights if weight > 0)
    russian = -sum(weight for weight in weights if weight < 0)
    if max(kazakh, russian) < _SURE or min(kazakh, russian) > _SHARE * max(kazakh, russian):
        return None
    return Language.KK if kazakh > russian else Language.RU


def _number(position: PrintedPosition) -> str:
    for one in position.texts.get(Role.NUMBER, ()):
        return one.line.text.strip(" .)№")
    return next(
        (number for one in position.texts.get(Role.POSITION, ()) if (number := number_of(one.line.text))), ""
    )
