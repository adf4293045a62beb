"""Demands that no record can prove: without a number, depending on what is outside the text, unnamed."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity, Span
from nqs_desktop.domain.audit.sheet import AuditSheet, Cell, CellReading, PositionReading
from nqs_desktop.domain.audit.texts import Fault, finding
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import RequirementPart, Strength

_DEPENDS: Final = "depends"
_NO_NUMBER: Final = "no_number"
_SECONDARY: Final = "no_number_beside"
_EXAMPLE: Final = "example"
_UNNAMED: Final = "field_unnamed"
_NOTHING: Final = "nothing_named"
_OTHER: Final = "unclear"
_ORDER: Final = (_DEPENDS, _NO_NUMBER, _NOTHING, _OTHER, _UNNAMED, _EXAMPLE, _SECONDARY)
_REMARKS: Final = frozenset((_UNNAMED, _EXAMPLE, _SECONDARY))
_BY_REASON: Final[Mapping[str, str]] = {
    "depends": _DEPENDS,
    "no_number": _NO_NUMBER,
    "level_or_years": _OTHER,
    "stray_time": _OTHER,
}
_EXAMPLE_REASON: Final = "example"
_VAGUE: Final[Mapping[Language, re.Pattern[str]]] = {
    Language.KK: re.compile(
        r"қажет болуы мүмкін|қажет бол(?:са|ған жағдайда)|қажеттілігіне қарай|талап етілуі мүмкін"
        r"|(?:тиісті|белгілі бір|жеткілікті) (?:жұмыс |еңбек )?(?:өтіл|тәжірибе)\w*|байланысты болуы мүмкін",
        re.IGNORECASE,
    ),
    Language.RU: re.compile(
        r"(?:может|могут) (?:по)?требоваться|если (?:это )?(?:необходимо|требуется)|при необходимости"
        r"|(?:соответствующ|определ[её]нн|достаточн)\w+ (?:опыт|стаж)\w*|(?:может|могут) зависеть",
        re.IGNORECASE,
    ),
}
_ANY_FIELD: Final[Mapping[Language, re.Pattern[str]]] = {
    Language.KK: re.compile(r"тиісті сала\w*", re.IGNORECASE),
    Language.RU: re.compile(r"соответствующ\w+ (?:област|сфер|отрасл)\w*", re.IGNORECASE),
}
_ANY_STUDY: Final[Mapping[Language, re.Pattern[str]]] = {
    Language.KK: re.compile(r"тиісті (?:сала|мамандық|бағыт)\w*", re.IGNORECASE),
    Language.RU: re.compile(
        r"соответствующ\w+ (?:област|сфер|отрасл|специальност|направлени)\w*", re.IGNORECASE
    ),
}
_FEW_WORDS: Final = 5
_MOST_QUOTED: Final = 160


class _Doubt(NamedTuple):
    """What is wrong with some words of a text."""

    code: str
    language: Language
    span: Span


def undecidable(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Yield cells with words that no record can prove, one finding a cell for all its words."""
    for row in sheet.rows:
        for place, cell in row.cells:
            doubts = [doubt for language in cell for doubt in _doubts(place, cell[language], language)]
            # An example in one language only is a difference between the languages.
            if {doubt.language for doubt in doubts if doubt.code == _EXAMPLE} != set(cell):
                doubts = [doubt for doubt in doubts if doubt.code != _EXAMPLE]
            if not doubts and _says_nothing(place, cell):
                doubts = [_Doubt(_NOTHING, one, (0, len(cell[one].text))) for one in cell]
            if doubts:
                yield _finding(row, place, cell, doubts)


def _doubts(place: AuditPlace, reading: CellReading, language: Language) -> Iterator[_Doubt]:
    for reason in reading.reasons:
        code = _BY_REASON.get(reason.code)
        if reason.code == _EXAMPLE_REASON and reason.part is RequirementPart.EXPERIENCE:
            firm = any(one.strength is Strength.REQUIRED for one in reading.alternatives)
            code = None if firm or place is AuditPlace.EDUCATION else _EXAMPLE
        if code == _NO_NUMBER and _is_mere_wish(reading):
            code = None
        if code == _NO_NUMBER and _is_beside(reading):
            code = _SECONDARY
        if code:
            yield _Doubt(code, language, _span(reading, reason.detail))
    yield from _matches(_VAGUE[language], _DEPENDS, reading, language)
    if place is AuditPlace.EXPERIENCE:
        yield from _matches(_ANY_FIELD[language], _UNNAMED, reading, language)
    elif not reading.fields:
        yield from _matches(_ANY_STUDY[language], _UNNAMED, reading, language)


def _matches(
    pattern: re.Pattern[str], code: str, reading: CellReading, language: Language
) -> Iterator[_Doubt]:
    return (_Doubt(code, language, found.span()) for found in pattern.finditer(reading.text))


def _is_mere_wish(reading: CellReading) -> bool:
    """Tell whether a cell only wishes for experience: nobody has to prove that."""
    return bool(reading.alternatives) and all(
        one.strength is Strength.DESIRABLE and not one.including for one in reading.alternatives
    )


def _is_beside(reading: CellReading) -> bool:
    """Tell whether every alternative has its number, so that only something beside it has none."""
    return bool(reading.alternatives) and all(one.min_years is not None for one in reading.alternatives)


def _says_nothing(place: AuditPlace, cell: Cell) -> bool:
    """Tell whether an experience cell with a sentence in it names no experience and nothing else either."""
    if place is not AuditPlace.EXPERIENCE or not cell:
        return False
    return all(
        len(reading.text.split()) > _FEW_WORDS
        and not (reading.alternatives or reading.levels or reading.extras or reading.facts)
        for reading in cell.values()
    )


def _span(reading: CellReading, words: str) -> Span:
    """Return where the words of a reason stand; the whole text where they do not stand there as they are."""
    places = reading.places_of(words.rstrip("…"))
    return places[0] if places else (0, len(reading.text))


def _finding(row: PositionReading, place: AuditPlace, cell: Cell, doubts: list[_Doubt]) -> AuditFinding:
    codes = sorted({doubt.code for doubt in doubts}, key=_ORDER.index)
    worst = codes[0]
    quoted = filter(None, (_quoted(cell, one, worst, doubts) for one in Language))
    fault = Fault(
        message(f"audit.undecidable_{worst}", words=" / ".join(quoted)),
        message("audit.undecidable_why"),
        message(f"audit.undecidable_{worst}_advice"),
        ", ".join(codes),
        _marks(Language.KK, doubts),
        _marks(Language.RU, doubts),
    )
    severity = Severity.REMARK if worst in _REMARKS else Severity.WARNING
    return finding(row.placed(place), FindingKind.UNDECIDABLE, severity, fault)


def _quoted(cell: Cell, language: Language, code: str, doubts: list[_Doubt]) -> str:
    """Return the shortest words of a language that a doubt is about; nothing where there are none."""
    spans = [doubt.span for doubt in doubts if doubt.code == code and doubt.language is language]
    if not spans:
        return ""
    start, end = min(spans, key=lambda span: span[1] - span[0])
    words = cell[language].text[start:end]
    return f"«{words}»" if len(words) <= _MOST_QUOTED else f"«{words[:_MOST_QUOTED]}…»"


def _marks(language: Language, doubts: list[_Doubt]) -> tuple[Span, ...]:
    """Return the places of a language in their order; one within another is left out."""
    spans = sorted({doubt.span for doubt in doubts if doubt.language is language})
    return tuple(
        span
        for span in spans
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    )
