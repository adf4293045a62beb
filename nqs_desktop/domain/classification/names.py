"""The words of one name or title and how much each of them counts."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from nqs_desktop.domain.classification.words import head_places, words_of

_HEAD: Final = 2.2
_ASIDE: Final = 0.35  # what stands in brackets says less
_FORM: Final = re.compile(r"([^\W_]{3,})\(([^\W_]{1,3})\)")  # the ending of another form: Акушер(ка)
_EITHER: Final = re.compile(r"([^\W_]+)/([^\W_]+)")
_ELSEWHERE: Final = 0.6  # so much a word for a part of an organisation counts


def weighted(
    text: str,
    small: Collection[str],
    kazakh: bool | None = None,
    heads: Collection[str] = (),
    places: Collection[str] = (),
) -> dict[str, float]:
    """Return the stems of a title and how much each counts: the chief word most, words in brackets least.

    Args:
        text: The title.
        small: Folded words that tell nothing.
        kazakh: Whether the chief word stands last; ``None`` where the text shall tell.
        heads: Stems of its chief words; empty where the text shall tell.
        places: Stems of words for a part of an organisation, which count less.
    """
    words = words_of(text)
    aside = _aside(text)
    plain = words[: aside.start] if aside else words
    chief = head_places(plain, text.partition("(")[0] if aside else text, kazakh)
    weights: dict[str, float] = {}
    for place, word in enumerate(words):
        if word.folded in small:
            continue
        first = word.stem in heads if heads else place in chief
        elsewhere = _ELSEWHERE if word.stem in places else 1.0
        weight = _HEAD if first else _ASIDE if place in aside else elsewhere
        weights[word.stem] = max(weight, weights.get(word.stem, 0.0))
    return weights


def forms_of(text: str) -> list[str]:
    """Return a name and, where it prints two forms of a word in one, the name with each: Акушер(ка)."""
    plain = _FORM.sub(r"\1", text)
    if plain == text:
        return [text]
    longer = _FORM.sub(lambda match: f"{match[1]}{match[2]}", text)
    chosen = [_EITHER.sub(rf"\{side}", one) for one in (plain, longer) for side in (1, 2)]
    return list(dict.fromkeys([text, *chosen]))


def chief_of(weights: Mapping[str, float], *, last: bool) -> str:
    """Return the chief word, of several joined by a dash the one that names the occupation."""
    heads = [stem for stem, weight in weights.items() if weight == _HEAD] or list(weights)
    return heads[-1] if last else heads[0]


def _aside(text: str) -> range:
    """Return the places of the words in brackets; none where everything stands in brackets."""
    before, bracket, rest = text.partition("(")
    first = len(words_of(before))
    if not bracket or not first:
        return range(0)
    return range(first, first + len(words_of(rest.partition(")")[0])))
