"""Titles whose two languages name different positions: another rank, category, number or profession."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.profession_pairs import professions_apart
from nqs_desktop.domain.audit.texts import Fault, PlacedText, Word, finding, words
from nqs_desktop.domain.audit.title_rank import category_of
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffPosition

_DIGITS: Final = re.compile(r"\d+")
_PART: Final = re.compile(r"\s+[-–—]\s+|[–—,;/()]")
_GENITIVE: Final = re.compile(r"\w+[ндт][ыі]ң")
_RANKS: Final[Mapping[str, tuple[str, str]]] = {
    "deputy": (r"орынбасар\w*", r"заместител(?:ь|и)"),
    "senior": (r"аға", r"старш(?:ий|ая)"),
    "leading": (r"жетекші", r"ведущ(?:ий|ая)"),
    "chief": (r"бас", r"главн(?:ый|ая)"),
    "junior": (r"кіші", r"младш(?:ий|ая)"),
    "head": (
        r"бастығы|басшысы|меңгерушісі|меңгеруші|директоры?|төраға(?:сы)?|жетекшісі",
        r"начальник|руководитель|заведующ(?:ий|ая)|директор|председатель|управляющий",
    ),
    "plain": (
        r"(?:маман|инженер|шебер|инспектор|бухгалтер|кітапханашы|заңгер|дәрігер|мейіргер)(?:[ыі]|сы|сі)?",
        r"специалист|инженер|мастер|инспектор|бухгалтер|библиотекарь|юрист|врач",
    ),
}
"""Words of titles that tell a rank, in Kazakh and in Russian; who is neither head nor deputy is plain."""

_SIGNS: Final = tuple(
    (rank, re.compile(kazakh), re.compile(russian)) for rank, (kazakh, russian) in _RANKS.items()
)
_PLAIN: Final = "plain"
_DEPUTY: Final = "deputy"
_HEAD: Final = "head"
_AT_THE_END: Final = frozenset((_DEPUTY, _HEAD, _PLAIN))
_OF_PLANS: Final = re.compile(r"генеральн", re.IGNORECASE)


_Spans = tuple[tuple[Span, ...], tuple[Span, ...]]


class _Said(NamedTuple):
    """What a title says of a rank: which, and where."""

    rank: str
    span: Span


def titles_differ(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find titles that name one position in Kazakh and another one in Russian, one finding a title."""
    for position in positions:
        if position.title.kk and position.title.ru:
            found = _difference(position.title.kk, position.title.ru)
            if found:
                kind, severity, fault = found
                yield finding(PlacedText(position, AuditPlace.TITLE, position.title), kind, severity, fault)


_Difference = tuple[FindingKind, Severity, Fault]


def _difference(kk: str, ru: str) -> _Difference | None:
    found = _digits_apart(kk, ru) or _categories_apart(kk, ru)
    if found:
        return found
    ranks = _ranks_apart(_kazakh_ranks(kk, ru), _russian_ranks(ru))
    if ranks:
        severity = Severity.ERROR if all(ranks) else Severity.WARNING
        return FindingKind.FIELDS_DIFFER, severity, _of_words(kk, ru, *ranks, "rank")
    professions = professions_apart(kk, ru)
    if professions:
        return FindingKind.FIELDS_DIFFER, Severity.WARNING, _of_words(kk, ru, *professions, "profession")
    return None


def _digits_apart(kk: str, ru: str) -> _Difference | None:
    """Return the numbers of a title, such as a grade, where both languages have some and not the same."""
    left, right = (list(_DIGITS.finditer(title)) for title in (kk, ru))
    if not left or not right or sorted(map(_text, left)) == sorted(map(_text, right)):
        return None
    spans = [tuple(one.span() for one in found) for found in (left, right)]
    return FindingKind.NUMBERS_DIFFER, Severity.ERROR, _of_words(kk, ru, spans[0], spans[1], "digits")


def _categories_apart(kk: str, ru: str) -> _Difference | None:
    left, right = category_of(kk, Language.KK), category_of(ru, Language.RU)
    if left.value == right.value:
        return None
    severity = Severity.ERROR if left.span and right.span else Severity.WARNING
    spans = [(one.span,) if one.span else () for one in (left, right)]
    return FindingKind.FIELDS_DIFFER, severity, _of_words(kk, ru, spans[0], spans[1], "category")


def _ranks_apart(kk: Sequence[_Said], ru: Sequence[_Said]) -> _Spans | None:
    """Return the words of ranks that the other language lacks; a head is told apart from a deputy only."""
    left, right = {one.rank for one in kk}, {one.rank for one in ru}
    if _HEAD in left ^ right and not {_DEPUTY, _PLAIN} & (left ^ right):
        # «Глава», «менеджер», «шеф»: who else is a head nobody can list.
        left, right = left - {_HEAD}, right - {_HEAD}
    if _HEAD not in left ^ right or "chief" in left | right:
        left, right = left - {_PLAIN}, right - {_PLAIN}
    if left == right:
        return None
    return tuple(one.span for one in kk if one.rank in left - right), tuple(
        one.span for one in ru if one.rank in right - left
    )


def _kazakh_ranks(title: str, russian: str) -> tuple[_Said, ...]:
    """Return the ranks of the position itself, not of whom its genitive names."""
    found = []
    for part, start in _parts(title):
        named = words(part)
        owner = max((at for at, word in enumerate(named) if _GENITIVE.fullmatch(word.text)), default=-1)
        for at, word in enumerate(named):
            last = at == len(named) - 1
            found += [
                _Said(rank, (start + word.start, start + word.end))
                for rank, sign, _ in _SIGNS
                if at > owner and last is (rank in _AT_THE_END) and sign.fullmatch(word.text)
            ]
    # The «бас» of «бас жоспар», a general plan, is no rank.
    return tuple(one for one in found if one.rank != "chief" or not _OF_PLANS.search(russian))


def _russian_ranks(title: str) -> tuple[_Said, ...]:
    found = []
    for part, start in _parts(title):
        named = words(part)
        for at, word in enumerate(named):
            found += [
                _Said(rank, (start + word.start, start + word.end))
                for rank, _, sign in _SIGNS
                if sign.fullmatch(word.text) and (rank not in _AT_THE_END or _begins(named, at))
            ]
    return tuple(found)


def _begins(named: Sequence[Word], at: int) -> bool:
    return at == 0 or (at == 1 and named[0].text.endswith(("ый", "ий", "ой", "ая")))


def _parts(title: str) -> Iterator[tuple[str, int]]:
    start = 0
    for found in _PART.finditer(title):
        yield title[start : found.start()], start
        start = found.end()
    yield title[start:], start


def _of_words(kk: str, ru: str, left: tuple[Span, ...], right: tuple[Span, ...], detail: str) -> Fault:
    said = [
        ", ".join(f"«{title[slice(*span)]}»" for span in spans) for title, spans in ((kk, left), (ru, right))
    ]
    absent = message("audit.title_says_nothing")
    return Fault(
        message("audit.titles_differ", kk=said[0] or absent, ru=said[1] or absent),
        message("audit.titles_differ_why"),
        message("audit.titles_differ_advice"),
        f"{detail}: {said[0]} / {said[1]}",
        left,
        right,
    )


def _text(found: re.Match[str]) -> str:
    return found.group()
