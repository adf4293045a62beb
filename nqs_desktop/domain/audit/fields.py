"""Fields of study, kinds of experience and extras that the two languages do not name alike."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from nqs_desktop.domain.audit.field_pairs import FieldLists, FieldPairs
from nqs_desktop.domain.audit.field_words import cognates, stems
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.sheet import AuditSheet, Cell, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding
from nqs_desktop.domain.localized import Language, LocalizedList
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.domain.requirement_words import extra_words, kind_words, listed

_RELATED: Final = {
    Language.KK: re.compile(r"байланысты|сабақтас|ұқсас|туыстас|шектес|басқа|өзге", re.IGNORECASE),
    Language.RU: re.compile(r"смежн|родственн|друг|ины[ехм]|аналогичн|подобн|близк", re.IGNORECASE),
}
_IN_BRACKETS: Final = re.compile(r"\([^()]*\)")
_PARTS: Final = re.compile(r"\s*,\s*|\s+(?:және|мен|бен|пен|и)\s+")
_COMPARED_EXTRAS: Final = frozenset(
    (ExtraKind.DRIVING_LICENCE, ExtraKind.CLEARANCE, ExtraKind.DEGREE, ExtraKind.MEDICAL_FITNESS)
)


def fields_differ(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield cells of which it can be shown that they name other fields, kinds or extras in each language."""
    listed_fields = [_fields(row) for row in sheet.rows]
    pairs = FieldPairs(
        (FieldLists.of(one.kk, one.ru) for lists in listed_fields for one in lists if one.kk and one.ru),
        sheet.known_fields,
    )
    for row, lists in zip(sheet.rows, listed_fields, strict=True):
        yield from _lists_differ(row, lists, pairs)
        yield from _kinds_differ(row)
        yield from _extras_differ(row)


def _fields(row: PositionReading) -> tuple[LocalizedList, ...]:
    """Return the lists of the texts, and those that a person entered where they are others."""
    cell = row.education
    read = LocalizedList(*(cell[one].fields if one in cell else () for one in Language))
    stored = row.position.requirement.education.fields
    return (read,) if stored in (read, LocalizedList()) else (read, stored)


def _lists_differ(
    row: PositionReading, lists: Sequence[LocalizedList], pairs: FieldPairs
) -> Iterator[AuditFinding]:
    for one in lists:
        if not one.kk and not one.ru:
            continue
        if not (one.kk and one.ru) and not all(row.education.get(language) for language in Language):
            continue
        unpaired = pairs.unpaired(FieldLists.of(one.kk, one.ru))
        only_kk = [one.kk[place] for place in unpaired.kk]
        only_ru = [one.ru[place] for place in unpaired.ru]
        if not (one.kk and one.ru) and _is_said_elsewhere(row, one):
            continue
        if unpaired.unsure:
            yield _of_counts(row, one)
            return
        if not only_kk and not only_ru:
            couples = pairs.couples(FieldLists.of(one.kk, one.ru))
            parted = [(one.kk[kk], one.ru[ru]) for kk, ru in couples if _parts_differ(one.kk[kk], one.ru[ru])]
            only_kk, only_ru = [kk for kk, _ in parted], [ru for _, ru in parted]
        if only_kk or only_ru:
            yield _of_fields(row, only_kk, only_ru)
            return
    cell = row.education
    if len(cell) == len(Language) and _is_open_in_one(cell):
        yield _of_openness(row, cell)


def _parts_differ(kk: str, ru: str) -> bool:
    """Tell whether one of two names is a series with commas, and the other one has fewer or more parts."""
    if "," not in kk and "," not in ru:
        return False
    return len(_PARTS.split(_IN_BRACKETS.sub("", kk))) != len(_PARTS.split(_IN_BRACKETS.sub("", ru)))


def _of_fields(row: PositionReading, only_kk: Sequence[str], only_ru: Sequence[str]) -> AuditFinding:
    fault = Fault(
        _of_which(only_kk, only_ru),
        message("audit.fields_differ_why"),
        message("audit.fields_differ_advice"),
        f"{'; '.join(only_kk)} / {'; '.join(only_ru)}",
        _marks(row.education, Language.KK, only_kk),
        _marks(row.education, Language.RU, only_ru),
    )
    return finding(row.placed(AuditPlace.EDUCATION), FindingKind.FIELDS_DIFFER, Severity.ERROR, fault)


def _is_said_elsewhere(row: PositionReading, lists: LocalizedList) -> bool:
    """Tell whether a text without a list has words that begin like the names of the other language's list."""
    listed_in, other = (Language.KK, Language.RU) if lists.kk else (Language.RU, Language.KK)
    names = [stems(name, listed_in) for name in lists.get(listed_in)]
    text = stems(row.education[other].text, other) if other in row.education else ()
    pairs = ((text, one) if listed_in is Language.RU else (one, text) for one in names)
    return any(cognates(kk, ru) > 0 for kk, ru in pairs)


def _of_which(only_kk: Sequence[str], only_ru: Sequence[str]) -> Message:
    if not only_ru:
        return message("audit.fields_only_kk", kk=_quoted(only_kk))
    if not only_kk:
        return message("audit.fields_only_ru", ru=_quoted(only_ru))
    return message("audit.fields_differ", kk=_quoted(only_kk), ru=_quoted(only_ru))


def _of_counts(row: PositionReading, lists: LocalizedList) -> AuditFinding:
    fault = Fault(
        message("audit.field_counts_differ", kk=len(lists.kk), ru=len(lists.ru)),
        message("audit.fields_differ_why"),
        message("audit.fields_differ_advice"),
        f"{len(lists.kk)} / {len(lists.ru)}",
        _marks(row.education, Language.KK, lists.kk),
        _marks(row.education, Language.RU, lists.ru),
    )
    return finding(row.placed(AuditPlace.EDUCATION), FindingKind.FIELDS_DIFFER, Severity.ERROR, fault)


def _is_open_in_one(cell: Cell) -> bool:
    """Tell whether a list is open in one language, and nothing in the other one speaks of related fields."""
    closed = [language for language in Language if not cell[language].fields_open]
    return len(closed) == 1 and not _RELATED[closed[0]].search(cell[closed[0]].text)


def _of_openness(row: PositionReading, cell: Cell) -> AuditFinding:
    is_open = Language.KK if cell[Language.KK].fields_open else Language.RU
    fault = Fault(
        message("audit.open_in_kk" if is_open is Language.KK else "audit.open_in_ru"),
        message("audit.fields_differ_why"),
        message("audit.fields_differ_advice"),
        f"open: {is_open}",
    )
    return finding(row.placed(AuditPlace.EDUCATION), FindingKind.FIELDS_DIFFER, Severity.WARNING, fault)


def _kinds_differ(row: PositionReading) -> Iterator[AuditFinding]:
    """Yield a cell whose alternatives are of other kinds in each language, where their years agree."""
    cell = row.experience
    if len(cell) < len(Language):
        return
    kk, ru = (cell[language].alternatives for language in Language)
    numbers = [Counter(one.min_years for one in side) for side in (kk, ru)]
    if numbers[0] != numbers[1] or set(numbers[0]) == {None}:
        return
    said = [Counter(frozenset(one.kinds) for one in side if one.min_years != 0) for side in (kk, ru)]
    if said[0] == said[1]:
        return
    words = [_kinds(kind for kinds in side for kind in kinds) for side in said]
    fault = Fault(
        message("audit.kinds_differ", kk=words[0], ru=words[1]),
        message("audit.fields_differ_why"),
        message("audit.demands_differ_advice"),
        " / ".join(",".join(sorted({str(kind) for kinds in side for kind in kinds})) for side in said),
        cell[Language.KK].places(".kinds", ".field"),
        cell[Language.RU].places(".kinds", ".field"),
    )
    every = [{kind for kinds in side for kind in kinds} - {ExperienceKind.ANY} for side in said]
    # Where one language only says more, its words may be a turn of phrase.
    severity = Severity.WARNING if every[0] <= every[1] or every[1] <= every[0] else Severity.ERROR
    yield finding(row.placed(AuditPlace.EXPERIENCE), FindingKind.FIELDS_DIFFER, severity, fault)


def _extras_differ(row: PositionReading) -> Iterator[AuditFinding]:
    """Yield a position that asks for a licence, clearance, degree or fitness in one language only."""
    if any(len(cell) == 1 for _, cell in row.cells):
        return
    kk, ru = (_extras(row, language) for language in Language)
    if kk == ru:
        return
    place = next((one for one, cell in row.cells if any(cell[language].extras for language in cell)), None)
    if place is None:
        return
    cell = dict(row.cells)[place]
    fault = Fault(
        message("audit.extras_differ", kk=_extra_list(kk), ru=_extra_list(ru)),
        message("audit.fields_differ_why"),
        message("audit.demands_differ_advice"),
        " / ".join(",".join(sorted(extra.code for extra in side)) for side in (kk, ru)),
        cell[Language.KK].places("extras"),
        cell[Language.RU].places("extras"),
    )
    yield finding(row.placed(place), FindingKind.FIELDS_DIFFER, Severity.ERROR, fault)


def _extras(row: PositionReading, language: Language) -> frozenset[Extra]:
    """Return the extras of a language; of licences with their categories, of the rest the kind alone."""
    found = (
        extra
        for _, cell in row.cells
        if language in cell
        for extra in cell[language].extras
        if extra.kind in _COMPARED_EXTRAS
    )
    return frozenset(
        extra if extra.kind is ExtraKind.DRIVING_LICENCE else Extra(extra.kind) for extra in found
    )


def _extra_list(extras: Iterable[Extra]) -> Message:
    ordered = sorted(extras, key=lambda extra: extra.code)
    return listed(map(extra_words, ordered)) if ordered else message("audit.plain", text="—")


def _kinds(kinds: Iterable[ExperienceKind]) -> Message:
    ordered = sorted(set(kinds), key=list(ExperienceKind).index)
    return listed(map(kind_words, ordered)) if ordered else message("audit.plain", text="—")


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"«{name}»" for name in names)


def _marks(cell: Cell, language: Language, names: Iterable[str]) -> tuple[Span, ...]:
    if language not in cell:
        return ()
    return tuple(span for name in names for span in cell[language].places_of(name))
