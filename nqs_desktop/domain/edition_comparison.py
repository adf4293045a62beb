"""Compares two editions of a reference book: what was added, renamed, moved, and what is gone."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.edition_difference import (
    DifferenceKind,
    EditionDifference,
    EntryDifference,
    PositionUse,
)
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.specialty import SpecialtyEntry

Entry = TypeVar("Entry", ClassifierEntry, SpecialtyEntry, RegisterEntry)
_REGISTER_LEVEL: Final = "title"


@dataclass(frozen=True, slots=True)
class _Thing:
    """An entry of any book: ``place`` is what moving changes, ``code`` what positions bear."""

    identity: Hashable
    level: str
    code: str
    name: LocalizedText
    place: str | None


def compare_classifier(
    before: tuple[EditionInfo | None, Sequence[ClassifierEntry]],
    after: tuple[EditionInfo | None, Sequence[ClassifierEntry]],
    uses: Iterable[PositionUse] = (),
) -> EditionDifference:
    """Compare two editions of the classifier: by level and code, a title without a code by its name.

    Args:
        before: The older edition with its entries; ``None`` and no entries where there is none.
        after: The newer one; ``None`` where it is not stored yet.
        uses: Positions that bear a code.
    """

    def thing(entry: ClassifierEntry) -> _Thing:
        identity = (entry.level, entry.code) if entry.code else (entry.level, "", _words(entry.name))
        return _Thing(identity, entry.level.value, entry.code or "", entry.name, entry.parent)

    return _compare("classifier", before, after, thing, uses)


def compare_specialties(
    before: tuple[EditionInfo | None, Sequence[SpecialtyEntry]],
    after: tuple[EditionInfo | None, Sequence[SpecialtyEntry]],
) -> EditionDifference:
    """Compare two editions of the specialties: by kind and code."""

    def thing(entry: SpecialtyEntry) -> _Thing:
        return _Thing(
            (entry.kind, entry.code), entry.kind.value, entry.printed_code, entry.name, entry.parent
        )

    return _compare("specialties", before, after, thing, ())


def compare_register(
    before: tuple[EditionInfo | None, Sequence[RegisterEntry]],
    after: tuple[EditionInfo | None, Sequence[RegisterEntry]],
    uses: Iterable[PositionUse] = (),
) -> EditionDifference:
    """Compare two editions of the register: titles by their words and what they are in, their place moves.

    Args:
        before: The older edition with its entries.
        after: The newer one.
        uses: Positions that bear a place, such as ``B2-3``.
    """

    def thing(entry: RegisterEntry) -> _Thing:
        place = "-".join(filter(None, (entry.link, entry.step)))
        identity = (_words(entry.title), _words(entry.field), entry.qualification_level, entry.category)
        return _Thing(identity, _REGISTER_LEVEL, place, entry.title, place)

    return _compare("register", before, after, thing, uses)


def _compare(
    book: str,
    before: tuple[EditionInfo | None, Sequence[Entry]],
    after: tuple[EditionInfo | None, Sequence[Entry]],
    thing: Callable[[Entry], _Thing],
    uses: Iterable[PositionUse],
) -> EditionDifference:
    positions: defaultdict[str, list[PositionUse]] = defaultdict(list)
    for use in uses:
        positions[use.code].append(use)
    older = _by_identity(map(thing, before[1]))
    newer = [thing(entry) for entry in after[1]]
    differences: list[EntryDifference] = []
    unchanged = 0
    for one, former in _paired(newer, older):
        found = _differences(former, one, tuple(positions.get(one.code, ())))
        differences += found
        unchanged += not found
    gone = (former for rest in older.values() for former in rest)
    differences += (
        EntryDifference(
            DifferenceKind.GONE,
            former.level,
            former.code,
            before=former.name,
            parent_before=former.place,
            positions=tuple(positions.get(former.code, ())),
        )
        for former in gone
    )
    codes = {one.code for one in newer}
    vanished = tuple(use for code, borne in positions.items() if code not in codes for use in borne)
    return EditionDifference(book, before[0], after[0], tuple(differences), unchanged, vanished)


def _by_identity(things: Iterable[_Thing]) -> dict[Hashable, list[_Thing]]:
    found: dict[Hashable, list[_Thing]] = {}
    for one in things:
        found.setdefault(one.identity, []).append(one)
    return found


def _paired(
    newer: Sequence[_Thing], older: dict[Hashable, list[_Thing]]
) -> Iterable[tuple[_Thing, _Thing | None]]:
    """Pair entries with their former ones, which are taken out of ``older``; the likest first."""
    pairs: dict[int, _Thing] = {}
    for fits in (_is_same, _is_named_so, _is_there, _is_known):
        for number, one in enumerate(newer):
            former = older.get(one.identity)
            if former and number not in pairs:
                found = next((other for other in former if fits(other, one)), None)
                if found is not None:
                    pairs[number] = found
                    former.remove(found)
    return [(one, pairs.get(number)) for number, one in enumerate(newer)]


def _is_same(former: _Thing, one: _Thing) -> bool:
    return _is_there(former, one) and _is_named_so(former, one)


def _is_named_so(former: _Thing, one: _Thing) -> bool:
    return former.name == one.name or not _is_renamed(former.name, one.name)


def _is_there(former: _Thing, one: _Thing) -> bool:
    return former.place == one.place


def _is_known(former: _Thing, one: _Thing) -> bool:
    return former.identity == one.identity


def _differences(
    former: _Thing | None, one: _Thing, positions: tuple[PositionUse, ...]
) -> list[EntryDifference]:
    def difference(kind: DifferenceKind) -> EntryDifference:
        return EntryDifference(
            kind,
            one.level,
            one.code,
            before=None if former is None else former.name,
            after=one.name,
            parent_before=None if former is None else former.place,
            parent_after=one.place,
            positions=positions,
        )

    if former is None:
        return [difference(DifferenceKind.ADDED)]
    kinds = (
        (DifferenceKind.RENAMED, _is_renamed(former.name, one.name)),
        (DifferenceKind.MOVED, former.place != one.place),
    )
    return [difference(kind) for kind, holds in kinds if holds]


def _is_renamed(before: LocalizedText, after: LocalizedText) -> bool:
    """Tell whether a language in which a source prints both names has other words in them."""
    return any(
        phrase(before.get(language) or "") != phrase(after.get(language) or "")
        for language in Language
        if before.get(language)
        and after.get(language)
        and not (before.is_unofficial(language) or after.is_unofficial(language))
    )


def _words(text: LocalizedText) -> str:
    return phrase(text.kk or text.ru or "")
