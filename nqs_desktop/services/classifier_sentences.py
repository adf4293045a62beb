"""The report on a file of the classifier in sentences, for the command line and for papers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import (
    ClassifierDraft,
    ClassifierReport,
    GroupCount,
    RowFate,
    RowSetAside,
)
from nqs_desktop.domain.edition_difference import DifferenceKind, EditionDifference
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import phrase

_EXAMPLES: Final = 5
_FATES: Final = {
    RowFate.INACTIVE: "classifier_import.inactive",
    RowFate.OLD_SCHEME: "classifier_import.old_scheme",
    RowFate.SERVICE: "classifier_import.service",
    RowFate.ORPHAN: "classifier_import.orphan",
    RowFate.DUPLICATE: "classifier_import.repeated_code",
    RowFate.NO_CODE: "classifier_import.no_code",
    RowFate.NO_NAME: "classifier_import.no_name",
}
_LEVELS: Final = {
    ClassifierLevel.SUB_MAJOR: message("classifier_import.level_sub_major"),
    ClassifierLevel.MINOR: message("classifier_import.level_minor"),
    ClassifierLevel.UNIT: message("classifier_import.level_unit"),
    ClassifierLevel.GROUP: message("classifier_import.level_group"),
}
_REPEATS: Final = {
    Language.KK: "classifier_import.repeats_russian",
    Language.RU: "classifier_import.repeats_kazakh",
}
_MISSING: Final = {
    Language.KK: "classifier_import.missing_kazakh",
    Language.RU: "classifier_import.missing_russian",
}


def sentences(report: ClassifierReport) -> tuple[Message, ...]:
    """Return everything that the clerk should know of a file before it is stored, what weighs most first."""
    return (
        *_positions(report.difference),
        *_counts(report.counts),
        *report.draft.warnings,
        *_set_aside(report.draft),
        *_names(report.draft),
        _difference(report.difference),
    )


def own_titles(entries: Iterable[ClassifierEntry], own: Sequence[LocalTitle]) -> Iterator[Message]:
    """Yield what an edition means for the user's own titles: a group gone, a title become official.

    Args:
        entries: The edition.
        own: All own titles.
    """
    groups = {title.group for title in own}
    codes: set[str | None] = set()
    official: dict[tuple[str | None, str], str] = {}
    for entry in entries:
        codes.add(entry.code)
        if entry.level is ClassifierLevel.TITLE and entry.parent in groups:
            for words in _words(entry.name):
                official[entry.parent, words] = entry.code or entry.parent or ""
    for title in own:
        same = next(filter(None, (official.get((title.group, one)) for one in _words(title.title))), None)
        if title.group not in codes:
            yield message("classifier_import.own_title_left", title=title.title.both, group=title.group)
        elif same is not None:
            yield message("classifier_import.own_title_official", title=title.title.both, code=same)


def _words(text: LocalizedText) -> list[str]:
    return [phrase(one) for one in (text.kk, text.ru) if one]


def _positions(difference: EditionDifference) -> Iterator[Message]:
    for use in difference.vanished:
        title, department = use.title.both, use.department.both
        yield message("classifier_import.vanished", title=title, department=department, code=use.code)
    for entry in difference.entries:
        if entry.kind is not DifferenceKind.RENAMED or entry.before is None or entry.after is None:
            continue
        for use in entry.positions:
            yield message(
                "classifier_import.touched",
                title=use.title.both,
                department=use.department.both,
                code=use.code,
                before=entry.before.both,
                after=entry.after.both,
            )


def _counts(counts: Sequence[GroupCount]) -> Iterator[Message]:
    there = {count.major for count in counts if count.found}
    absent = [major for major in dict.fromkeys(count.major for count in counts) if major not in there]
    if absent:
        yield message("classifier_import.majors_absent", majors=", ".join(absent))
    for count in counts:
        if count.found == count.official or count.major in absent:
            continue
        values: dict[str, str | int | Message] = {
            "major": count.major,
            "level": _LEVELS[count.level],
            "found": count.found,
            "official": count.official,
        }
        if count.surplus:
            yield message("classifier_import.surplus", **values, codes=", ".join(count.surplus))
        else:
            yield message("classifier_import.not_official_count", **values)


def _set_aside(draft: ClassifierDraft) -> Iterator[Message]:
    rows: defaultdict[RowFate, list[RowSetAside]] = defaultdict(list)
    for row in draft.set_aside:
        rows[row.fate].append(row)
    for fate, key in _FATES.items():
        if rows[fate]:
            yield message(key, count=len(rows[fate]), examples=_examples(rows[fate]))
    codes = {entry.code for entry in draft.entries}
    stray = [row for row in rows[RowFate.SERVICE] if _above(row.code) not in codes]
    if stray:
        yield message("classifier_import.stray", count=len(stray), examples=_examples(stray))


def _above(code: str) -> str:
    """Return what would be the code above a code that is none of the classifier's."""
    above, dash, _ = code.rpartition("-")
    return above if dash else code[:-1]


def _names(draft: ClassifierDraft) -> Iterator[Message]:
    for language, key in _MISSING.items():
        found = [flaw.code for flaw in draft.flaws if flaw.language is language and not flaw.repeats]
        if found:
            yield message(key, count=len(found), codes=", ".join(found[:_EXAMPLES]))
    for language, key in _REPEATS.items():
        levels = [entry.level for entry in draft.entries if language in entry.repeats]
        if levels:
            titles = levels.count(ClassifierLevel.TITLE)
            yield message(key, titles=titles, groups=len(levels) - titles)
    without_code = sum(entry.code is None for entry in draft.entries)
    if without_code:
        yield message("classifier_import.without_code", count=without_code)
    capitals = sum(
        bool(text) and text.isupper()
        for entry in draft.entries
        for text in (entry.printed.kk or "", entry.printed.ru or "")
    )
    if capitals:
        yield message("classifier_import.in_capitals", count=capitals)


def _difference(difference: EditionDifference) -> Message:
    counts: Counter[str] = Counter({kind.value: count for kind, count in difference.counts.items()})
    return message("classifier_import.difference", **counts)


def _examples(rows: Sequence[RowSetAside]) -> str:
    """Return the first rows as ``code (row)``, without words: a sentence of any language holds them."""
    return ", ".join(f"{row.code or row.name.best(Language.KK)} ({row.row})" for row in rows[:_EXAMPLES])
