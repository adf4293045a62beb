"""Compares a reference book as a file gives it with an edition that is stored."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from nqs_desktop.domain.changes import ImportCounts
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.search_text import phrase
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.importers.occupation_names import read_name

Entry = TypeVar("Entry", ClassifierEntry, SpecialtyEntry, RegisterEntry, IscoEntry)

_NOWHERE = SourceReference("")


@dataclass(frozen=True, slots=True)
class Comparison(Generic[Entry]):
    """What an edition would become.

    Attributes:
        entries: The entries of the file; where it lacks a language that is stored, the stored text stands.
        counts: What is new, different, equal and gone.
    """

    entries: tuple[Entry, ...]
    counts: ImportCounts

    @property
    def is_equal(self) -> bool:
        """Whether the file says nothing that is not stored already."""
        return not (self.counts.created or self.counts.updated or self.counts.removed)


def compare_classifier(
    stored: Sequence[ClassifierEntry], read: Sequence[ClassifierEntry]
) -> Comparison[ClassifierEntry]:
    """Compare by level and code; a title without a code by its group and name."""

    def identity(entry: ClassifierEntry) -> Hashable:
        return entry.level, entry.code or (entry.parent, _words(entry.name))

    def kept(entry: ClassifierEntry, before: ClassifierEntry) -> ClassifierEntry:
        name = _with_stored_language(entry.name, before.name)
        if name == entry.name:
            return entry
        kk, ru = (
            (entry if entry.name.get(language) else before).printed.get(language) or name.get(language) or ""
            for language in Language
        )
        # A file of one language cannot tell what both together do: what repeats, and what is an abbreviation.
        whole = read_name(kk, ru)
        return replace(
            entry,
            name=LocalizedText(whole.name.kk, whole.name.ru, name.unofficial),
            printed=whole.printed,
            repeats=() if name.unofficial else whole.repeats,
        )

    return _compare(stored, read, identity, kept)


def compare_specialties(
    stored: Sequence[SpecialtyEntry], read: Sequence[SpecialtyEntry]
) -> Comparison[SpecialtyEntry]:
    """Compare by kind and code; of several with one code, the first with the first and so on."""

    def identity(entry: SpecialtyEntry) -> Hashable:
        return entry.kind, entry.code

    def kept(entry: SpecialtyEntry, before: SpecialtyEntry) -> SpecialtyEntry:
        return replace(entry, name=_with_stored_language(entry.name, before.name))

    return _compare(stored, read, identity, kept)


def compare_register(
    stored: Sequence[RegisterEntry], read: Sequence[RegisterEntry]
) -> Comparison[RegisterEntry]:
    """Compare by place, field, qualification and title: nothing else tells one title from another."""

    def identity(entry: RegisterEntry) -> Hashable:
        place = (entry.place, _words(entry.field), entry.qualification_level, entry.category)
        return *place, _words(entry.title)

    def kept(entry: RegisterEntry, before: RegisterEntry) -> RegisterEntry:
        field = _with_stored_language(entry.field, before.field)
        return replace(entry, field=field, title=_with_stored_language(entry.title, before.title))

    return _compare(stored, read, identity, kept)


def compare_isco(stored: Sequence[IscoEntry], read: Sequence[IscoEntry]) -> Comparison[IscoEntry]:
    """Compare by code."""
    return _compare(stored, read, lambda entry: entry.code, lambda entry, _: entry)


def _compare(
    stored: Sequence[Entry],
    read: Sequence[Entry],
    identity: Callable[[Entry], Hashable],
    kept: Callable[[Entry, Entry], Entry],
) -> Comparison[Entry]:
    before = dict(_numbered(stored, identity))
    entries: list[Entry] = []
    counts: Counter[str] = Counter()
    for key, entry in _numbered(read, identity):
        known = before.pop(key, None)
        if known is None:
            entries.append(entry)
            counts["created"] += 1
            continue
        whole = kept(entry, known)
        entries.append(whole)
        same = replace(whole, source=_NOWHERE) == replace(known, source=_NOWHERE)
        counts["unchanged" if same else "updated"] += 1
    return Comparison(
        tuple(entries),
        ImportCounts(counts["created"], counts["updated"], counts["unchanged"], len(before)),
    )


def _numbered(
    entries: Sequence[Entry], identity: Callable[[Entry], Hashable]
) -> Iterable[tuple[Hashable, Entry]]:
    """Yield each entry with a key of its own: what identifies it, and which one of these it is."""
    seen: Counter[Hashable] = Counter()
    for entry in entries:
        key = identity(entry)
        yield (key, seen[key]), entry
        seen[key] += 1


def _with_stored_language(text: LocalizedText, stored: LocalizedText) -> LocalizedText:
    """Return ``text`` with the stored text of a language that it lacks.

    Where the file's own wording has changed, the stored translation of the old wording is no official one.
    """
    if len(text.missing) != 1:
        return text
    (lacking,) = text.missing
    if stored.get(lacking) is None:
        return text
    given = Language.RU if lacking is Language.KK else Language.KK
    # What no source printed, or only we did, is no wording that the stored text could be a translation of.
    was_printed = stored.get(given) is not None and not stored.is_unofficial(given)
    reworded = was_printed and not _is_worded_so(text.get(given), stored.get(given))
    marks = (lacking,) if reworded or stored.is_unofficial(lacking) else ()
    kk, ru = text.kk or stored.kk, text.ru or stored.ru
    return LocalizedText(kk, ru, (*text.unofficial, *marks))


def _is_worded_so(text: str | None, other: str | None) -> bool:
    return phrase(text or "") == phrase(other or "")


def _words(text: LocalizedText) -> str:
    return phrase(text.kk or text.ru or "")
