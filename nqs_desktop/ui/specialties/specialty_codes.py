"""Codes of specialties and qualifications of every edition, to pick from."""

from dataclasses import replace

from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.study_forms import StudyForms
from nqs_desktop.ui.i18n import LanguageSwitch


class SpecialtyCodes:
    """A source for a :class:`CodePicker`: hits name their edition where several editions have some."""

    def __init__(self, books: StudyForms, language: LanguageSwitch) -> None:
        """Find in ``books``."""
        self._books = books
        self._language = language
        self._plain: dict[SearchHit, SearchHit] = {}

    def search(self, text: str) -> list[SearchHit]:
        """Return what to pick from, best first."""
        found = self._books.search(text)
        several = len({edition.id for _, edition in found}) > 1
        self._plain = {with_edition(hit, edition) if several else hit: hit for hit, edition in found}
        return list(self._plain)

    def describe(self, code: str) -> str | None:
        """Return the name of a code with the edition that has it; ``None`` where no edition does."""
        if not any(char.isdigit() for char in code):
            return None
        found = self._books.find(code)
        if not found:
            return None
        entry, edition = found[0]
        return f"{self._language.best(entry.name)} · {edition.source}"

    def names(self, hit: SearchHit) -> LocalizedText:
        """Return the names of what was picked, as its edition has them."""
        return self._plain.get(hit, hit).name


def with_edition(hit: SearchHit, edition: EditionInfo) -> SearchHit:
    """Return a hit whose names say which edition has it."""
    kk, ru = (text and f"{text} · {edition.source}" for text in (hit.name.kk, hit.name.ru))
    return replace(hit, name=LocalizedText(kk, ru, hit.name.unofficial))
