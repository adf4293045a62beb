"""Where the codes of a position come from: the classifier and the register in force."""

from dataclasses import replace
from typing import Final

from nqs_desktop.domain import codes
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.register import RegisterCategory
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.services.reference_browser import ClassifierBrowser
from nqs_desktop.services.register_browser import RegisterBrowser
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.words import level_word

_HITS: Final = 40
_TITLES_NAMED: Final = 3


class OccupationCodes:
    """Codes of the classifier; an example title without a code leads to the code of its group."""

    def __init__(self, classifier: ClassifierBrowser, language: LanguageSwitch) -> None:
        """Look in ``classifier``."""
        self._classifier = classifier
        self._language = language
        self._names: dict[tuple[str, str], str | None] = {}

    def search(self, text: str) -> list[SearchHit]:
        """Return groups and titles to pick from, each with a code."""
        hits = [self._with_code(hit) for hit in self._classifier.search(text, _HITS)]
        return [hit for hit in hits if hit.key]

    def describe(self, code: str) -> str | None:
        """Return the name of the group; ``None`` where the classifier has none of this code."""
        known = (code, self._language.data)
        if known not in self._names:
            self._names[known] = self._name(code)
        return self._names[known]

    def forget(self) -> None:
        """Ask anew for names: the classifier changed."""
        self._names = {}

    def _name(self, code: str) -> str | None:
        try:
            wanted = codes.occupation_code(code)
        except ValueError:
            return None
        nodes = self._classifier.with_code(wanted) if wanted else []
        return self._language.best(nodes[0].name) if nodes else None

    def _with_code(self, hit: SearchHit) -> SearchHit:
        if hit.key:
            return hit
        return replace(hit, key=self._classifier.details(hit.node_id).entry.parent or "")


class RegisterPlaces:
    """Places of the register, found by their code or by a position title that stands there."""

    def __init__(self, register: RegisterBrowser, language: LanguageSwitch) -> None:
        """Look in ``register``."""
        self._register = register
        self._language = language
        self._names: dict[tuple[str, str], str | None] = {}

    def search(self, text: str) -> list[SearchHit]:
        """Return position titles to pick from, each with the place where it stands."""
        return [hit for hit in self._register.search(text, _HITS) if hit.level == "title"]

    def describe(self, code: str) -> str | None:
        """Return link and step with some titles that stand there; ``None`` where there is no such place."""
        known = (code, self._language.data)
        if known not in self._names:
            self._names[known] = self._name(code)
        return self._names[known]

    def forget(self) -> None:
        """Ask anew for names: the register changed."""
        self._names = {}

    def _name(self, code: str) -> str | None:
        try:
            place = codes.register_place(code)
        except ValueError:
            return None
        if place is None or place not in self._register.places():
            return None
        link, _, step = place.partition("-")
        words = f"{level_word('register', 'link')} {link}"
        if step:
            words += f", {level_word('register', 'step').lower()} {step}"
        hits = self._register.search(place, _HITS)
        titles = [
            self._language.best(hit.name)
            for hit in hits
            if hit.level == "title" and code_key(hit.key) == code_key(place)
        ]
        return f"{words}: {', '.join(titles[:_TITLES_NAMED])}…" if titles else words

    def normal(self, typed: str | None) -> str | None:
        """Return a place with Latin letters; ``None`` where nothing or no place was typed."""
        try:
            return codes.register_place(typed)
        except ValueError:
            return None

    def categories(self, place: str) -> tuple[RegisterCategory, ...]:
        """Return the categories that the register names at a place; none where it has no such place."""
        return tuple(self._register.categories(place))
