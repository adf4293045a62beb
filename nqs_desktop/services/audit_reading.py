"""Reads the cells of positions for the audit; the same text is read once, however often it stands."""

from functools import lru_cache

from nqs_desktop.domain.audit.sheet import Cell, CellReading, FactPlace, PositionReading
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.importers.passages import read_passage

_READINGS_KEPT = 8192


def read_position(position: StaffPosition) -> PositionReading:
    """Return a position with what its education and experience cells say in each language."""
    requirement = position.requirement
    return PositionReading(position, _cell(requirement.education.text), _cell(requirement.experience.text))


def _cell(text: LocalizedText) -> Cell:
    return {language: _read(own, language) for language in Language if (own := text.get(language))}


@lru_cache(maxsize=_READINGS_KEPT)
def _read(text: str, language: Language) -> CellReading:
    reading = read_passage(text, language)
    same = reading.text == text
    return CellReading(
        text=text,
        levels=reading.education.levels,
        fields=reading.education.fields.get(language),
        fields_open=reading.education.fields_open,
        alternatives=reading.experience.alternatives,
        extras=reading.extras,
        reasons=reading.review_reasons,
        facts=tuple(
            FactPlace(fact.fact, fact.value, (fact.start, fact.end)) for fact in reading.facts if same
        ),
    )
