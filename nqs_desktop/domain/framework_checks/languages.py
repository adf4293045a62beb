"""Texts in both languages: missing ones, the same in both, other figures, translations of our own."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.audit.findings import Severity
from nqs_desktop.domain.framework_checks.finding import FrameworkFault, FrameworkFinding, Place
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.text_comparison import Figure, differing_figures

_WORDS_OF_SENTENCE: Final = 3
"""Fewer words may well be the same in both languages, such as a name or a term."""


def text_faults(place: Place, text: LocalizedText) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with a text of sentences that must be there."""
    if not text:
        said = message("framework_checks.text_missing", what=place.what)
        yield place.found(FrameworkFault.TEXT_MISSING, Severity.ERROR, said)
        return
    yield from name_faults(place, text)
    kazakh, russian = text.kk, text.ru
    if not (kazakh and russian):
        return
    if fold(kazakh) == fold(russian) and len(kazakh.split()) >= _WORDS_OF_SENTENCE:
        said = message("framework_checks.languages_equal", what=place.what)
        yield place.found(FrameworkFault.LANGUAGES_EQUAL, Severity.ERROR, said)
        return
    left, right = differing_figures(kazakh, russian)
    if left or right:
        said = message(
            "framework_checks.figures_differ", what=place.what, kk=_listed(left), ru=_listed(right)
        )
        yield place.found(FrameworkFault.FIGURES_DIFFER, Severity.WARNING, said)


def name_faults(place: Place, text: LocalizedText) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with a name: a language that is missing, a translation that no source prints."""
    for language in text.missing if text else ():
        said = message(f"framework_checks.missing_{language.value}", what=place.what)
        yield place.found(FrameworkFault.LANGUAGE_MISSING, Severity.ERROR, said, language)
    yield from unofficial_text(place, text)


def unofficial_text(place: Place, text: LocalizedText) -> Iterator[FrameworkFinding]:
    """Yield that a text, or one language of it, is a translation that no source prints."""
    marked = " / ".join(text.get(language) or "" for language in text.unofficial)
    if marked:
        said = message("framework_checks.unofficial", what=place.what, text=marked)
        yield place.found(FrameworkFault.UNOFFICIAL, Severity.WARNING, said, marked)


def required_name(place: Place, text: LocalizedText) -> Iterator[FrameworkFinding]:
    """Yield what is wrong with a name that must be there."""
    if text:
        yield from name_faults(place, text)
    else:
        yield missing_cell(place)


def missing_cell(place: Place, severity: Severity = Severity.ERROR) -> FrameworkFinding:
    """Return that a cell is empty."""
    said = message("framework_checks.cell_missing", what=place.what)
    return place.found(FrameworkFault.CELL_MISSING, severity, said)


def _listed(figures: tuple[Figure, ...]) -> str | Message:
    return ", ".join(figure.value for figure in figures) or message("framework_checks.no_figures")
