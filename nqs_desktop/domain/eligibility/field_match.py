"""Whether a name is one of the fields that a text lists: the same, ruled by a person, related or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.search_text import fold, tokens

_BY_BRANCHES: Final = re.compile(r"\((?:по [^()]*|[^()]* бойынша)\)")
_JOINING: Final = frozenset(
    tokens(
        "және мен бен пен немесе бойынша үшін басқа да де тиісті и в во по на для или с со о об при из от до "
        "других другие другой иные соответствующая соответствующее"
    )
)
_SAYS_NOTHING: Final = frozenset(
    tokens(
        "саласы саласында салалары салалар сала мамандығы мамандық білім білімі бағыты "
        "іс ісі істер істері қызмет қызметі қызметтер қызметтері жұмыс жұмысы жұмыстар жұмыстары "
        "ғылым ғылымы ғылымдар ғылымдары "
        "область области специальность направление образование сфера сфере "
        "дело дела делу делом деле деятельность деятельности деятельностью работа работы работе работу работ "
        "служба службы службе наука науки наук науке"
    )
)
"""Words that relate no two fields by themselves: librarianship and warfare are both called «дело»."""

_STEM: Final = 5
_SHORT_WORD: Final = 4


class FieldMatch(StrEnum):
    """How a name stands to a list of fields."""

    SAME = "same"
    SAME_BY_CODE = "same_by_code"
    RULED = "ruled"
    RELATED = "related"
    RELATED_BY_CODE = "related_by_code"
    OPEN = "open"
    OTHER_LANGUAGE = "other_language"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FieldComparison:
    """The outcome with the words that decided.

    Attributes:
        match: ``SAME_BY_CODE`` and ``RELATED_BY_CODE``: the code of a specialty is listed, or belongs to
            a listed one; ``OPEN``: not listed, but the list says that it is not complete;
            ``OTHER_LANGUAGE``: the name is known in one language only and the list in the other; ``UNKNOWN``:
            there is no name.
        name: The name that was compared.
        field: The listed field or code that it met; empty for the last four outcomes.
        ruling: The person's word, for ``RULED``.
    """

    match: FieldMatch
    name: str = ""
    field: str = ""
    ruling: FieldRuling | None = None


@lru_cache(maxsize=8192)
def field_key(text: str) -> str:
    """Return what two names of one field share: folded words without a code before and "(by branches)"."""
    words = list(tokens(_BY_BRANCHES.sub(" ", fold(text))))
    while words and any(char.isdigit() for char in words[0]):
        del words[0]
    return " ".join(words)


def compare_field(
    names: LocalizedText,
    fields: LocalizedList,
    rulings: Sequence[FieldRuling] = (),
    *,
    is_open: bool = False,
) -> FieldComparison:
    """Compare the name of a specialty or of an employment's field with the fields that a text lists.

    The languages are not kept apart: a Russian name may stand in a Kazakh cell.

    Args:
        names: The name in the languages in which it is known.
        fields: The listed fields.
        rulings: What people have ruled; of rulings on one pair the latest holds.
        is_open: Whether the list ends with "or other related fields".

    Returns:
        The first that holds of: same, ruled to fit, related by a shared word and not ruled out, open or in
        another language (unless a person ruled every listed field out), nothing.
    """
    known = [name for name in (names.kk, names.ru) if name and field_key(name)]
    if not known:
        return FieldComparison(FieldMatch.UNKNOWN)
    pairs = [(name, field) for name in known for field in fields.everything() if field_key(field)]
    for name, field in pairs:
        if field_key(name) == field_key(field):
            return FieldComparison(FieldMatch.SAME, name, field)
    listed_keys = {field_key(field) for _, field in pairs}
    about = [ruling for ruling in rulings if field_key(ruling.field) in listed_keys]
    said = {pair: _ruled(*pair, about) for pair in pairs}
    for (name, field), ruling in said.items():
        if ruling and ruling.fits:
            return FieldComparison(FieldMatch.RULED, name, field, ruling)
    for (name, field), ruling in said.items():
        if ruling is None and share_words(name, field):
            return FieldComparison(FieldMatch.RELATED, name, field)
    ruled_out = any(
        listed and all(said.get((name, field)) for field in listed)
        for name in known
        for listed in (fields.kk, fields.ru)
    )
    if is_open and not ruled_out:
        return FieldComparison(FieldMatch.OPEN, known[0])
    if pairs and not ruled_out and not _share_a_language(names, fields):
        return FieldComparison(FieldMatch.OTHER_LANGUAGE, known[0])
    return FieldComparison(FieldMatch.NOTHING, known[0])


def _share_a_language(names: LocalizedText, fields: LocalizedList) -> bool:
    both = ((names.kk, fields.kk), (names.ru, fields.ru))
    return any(name and field_key(name) and any(map(field_key, listed)) for name, listed in both)


def share_words(one: str, other: str) -> bool:
    """Tell whether two names share a word or the stem of one, such as ``право`` and ``правовое``."""
    return not stems(one).isdisjoint(related_stems(other))


@lru_cache(maxsize=8192)
def stems(name: str) -> frozenset[str]:
    """Return what a name is found by: :func:`share_words` holds where one is in the other's related stems.

    Words of three letters and fewer stand whole, those of four for themselves and for longer ones that begin
    with them (``~``), longer ones for their first five letters. A word that says nothing counts only where
    one of the two names has no other (``?`` and ``!``).
    """
    telling, silent = _words(name)
    found = {f"{word}?" for word in silent} | {f"{word}!" for word in silent if not telling}
    for word in telling:
        found |= {word[:_STEM], f"{word[:_SHORT_WORD]}~"} if len(word) > _SHORT_WORD else {word}
    return frozenset(found)


@lru_cache(maxsize=8192)
def related_stems(name: str) -> frozenset[str]:
    """Return the stems by which names are found that share a word with ``name``."""
    telling, silent = _words(name)
    found = {f"{word}!" for word in silent} | {f"{word}?" for word in silent if not telling}
    for word in telling:
        found.add(word[:_STEM])
        if len(word) == _SHORT_WORD:
            found.add(f"{word}~")
        elif len(word) > _SHORT_WORD:
            found.add(word[:_SHORT_WORD])
    return frozenset(found)


def _words(name: str) -> tuple[list[str], list[str]]:
    """Return the words of a name that say something, and those that do not; joining words are neither."""
    words = [word for word in field_key(name).split() if word not in _JOINING]
    return [one for one in words if one not in _SAYS_NOTHING], [one for one in words if one in _SAYS_NOTHING]


def _ruled(name: str, field: str, rulings: Sequence[FieldRuling]) -> FieldRuling | None:
    """Return the latest ruling on a pair; none where the latest ones contradict each other."""
    if not rulings:
        return None
    key = (field_key(name), field_key(field))
    about = [ruling for ruling in rulings if (field_key(ruling.specialty), field_key(ruling.field)) == key]
    if not about:
        return None
    latest = max(_moment(ruling) for ruling in about)
    last = [ruling for ruling in about if _moment(ruling) == latest]
    agreed = len({ruling.fits for ruling in last}) == 1
    return min(last, key=lambda ruling: ruling.who) if agreed else None


def _moment(ruling: FieldRuling) -> float:
    return ruling.at.timestamp() if ruling.at else float("inf")
