"""Figures that stand in one of two texts only: what differs between a Kazakh text and its Russian one."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import Span
from nqs_desktop.domain.localized import Language

_FIGURE: Final = re.compile(r"\d+(?:[.,/\x00]\d+)*")
_SPACED_THOUSANDS: Final = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_ZEROS: Final = re.compile(r"^0+(?=\d)")

_SPOKEN: Final = {
    Language.KK: (
        (1, "бір бірінші"),
        (2, "екі екінші"),
        (3, "үш үшінші"),
        (4, "төрт төртінші"),
        (5, "бес бесінші"),
        (6, "алты алтыншы"),
        (7, "жеті жетінші"),
        (8, "сегіз сегізінші"),
        (9, "тоғыз тоғызыншы"),
        (10, "он оныншы"),
    ),
    Language.RU: (
        (1, "один одна одно одного одной одному год года первый первая первого первой"),
        (2, "два две двух двум двумя второй вторая второго"),
        (3, "три трех трем тремя третий третья третьего третьей"),
        (4, "четыре четырех четырем четвертый четвертая четвертого"),
        (5, "пять пяти пятью пятый пятая пятого"),
        (6, "шесть шести шестью шестой шестая шестого"),
        (7, "семь семи семью седьмой седьмая седьмого"),
        (8, "восемь восьми восьмой восьмая восьмого"),
        (9, "девять девяти девятый девятая девятого"),
        (10, "десять десяти десятый десятая десятого"),
    ),
}
_BY_WORD: Final = {
    language: {word: str(figure) for figure, spoken in numbers for word in spoken.split()}
    for language, numbers in _SPOKEN.items()
}
_COMPOUND: Final = re.compile(
    r"(?P<number>двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)(?:лет|год|днев|час|месяч|пальц|раз|ст|эт)"
)
_WORD: Final = re.compile(r"[^\W\d_]+")


class Figure(NamedTuple):
    """A figure of a text: its value as both languages write it, and where it stands."""

    value: str
    span: Span


def figures(text: str, besides: Iterable[Span] = ()) -> tuple[Figure, ...]:
    """Return the figures of ``text`` but those that begin within one of the spans ``besides``."""
    closed = tuple(besides)
    return tuple(
        Figure(_value(found.group()), found.span())
        for found in _FIGURE.finditer(_SPACED_THOUSANDS.sub("\x00", text))
        if not any(start <= found.start() < end for start, end in closed)
    )


def differing_figures(
    kk: str, ru: str, besides_kk: Iterable[Span] = (), besides_ru: Iterable[Span] = ()
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """Return the figures that only the Kazakh text has, and those that only the Russian one has.

    The order of the figures does not matter, for the languages order their words differently; a figure that
    the other text says in words (``үш``, ``трех``) is no difference.
    """
    left, right = figures(kk, besides_kk), figures(ru, besides_ru)
    if sorted(figure.value for figure in left) == sorted(figure.value for figure in right):
        return (), ()
    return (
        _missing(left, right, _spoken(ru, Language.RU)),
        _missing(right, left, _spoken(kk, Language.KK)),
    )


def _missing(own: Sequence[Figure], others: Sequence[Figure], spoken: Counter[str]) -> tuple[Figure, ...]:
    left = Counter(figure.value for figure in others) + spoken
    missing = []
    for figure in own:
        if left[figure.value]:
            left[figure.value] -= 1
        else:
            missing.append(figure)
    return tuple(missing)


def _spoken(text: str, language: Language) -> Counter[str]:
    known = _BY_WORD[language]
    words = [found.group().lower().replace("ё", "е") for found in _WORD.finditer(text)]
    spoken = Counter(known[word] for word in words if word in known)
    if language is Language.RU:
        compounds = (_COMPOUND.match(word) for word in words)
        spoken.update(known[found["number"]] for found in compounds if found)
    return spoken


def _value(printed: str) -> str:
    whole = printed.replace("\x00", "")
    return _ZEROS.sub("", whole).replace(",", ".") if whole.count(",") == 1 and "." not in whole else whole
