"""Finds numbers that a paper prints so that a human must look: letters for figures, two that disagree."""

from collections.abc import Iterator

from nqs_desktop.importers.passages.drafts import Doubt
from nqs_desktop.importers.passages.numbers import THREE_LIKE, NumberReader
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.tokens import TokenKind


def doubtful_numbers(passage: Passage) -> Iterator[Doubt]:
    """Yield the lengths of time whose number is misprinted, or is another one in brackets, "5 (three)"."""
    numbers = NumberReader(passage.tokens, passage.grammar)
    for amount in (*passage.amounts, *passage.windows):
        places = range(amount.first, amount.last)
        if any(numbers.contradicts(place) for place in places):
            yield Doubt("contradiction", amount.first, amount.last)
        doubtful = [place for place in places if _is_misprinted(passage, place)]
        if any(
            not numbers.in_brackets(place + 1) and not passage.is_mark(place - 1, "(") for place in doubtful
        ):
            yield Doubt("misprint", amount.first, amount.last)


def _is_misprinted(passage: Passage, place: int) -> bool:
    token = passage.tokens[place]
    printed = passage.text[token.start : token.end]
    return token.text == THREE_LIKE or (
        token.kind is TokenKind.NUMBER and any(figure.isalpha() for figure in printed)
    )
