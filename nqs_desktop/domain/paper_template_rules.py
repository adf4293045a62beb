"""What a template of papers may ask for: sizes that can be read, margins that leave room for the text."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_style import Margins
from nqs_desktop.domain.paper_template import PaperTemplate
from nqs_desktop.domain.written_number import plain_number

SIZES: Final = (6.0, 24.0)
"""Points of letters."""

SPACINGS: Final = (0.8, 3.0)
SIDE_MARGINS: Final = (5.0, 100.0)
"""Millimetres; no printer of an office prints to the very edge."""

END_MARGINS: Final = (10.0, 100.0)
"""Millimetres above and below, where numbers of pages stand."""

LOGO_HEIGHTS: Final = (5.0, 60.0)
LEAST_ROOM: Final = 80.0
"""Millimetres that margins leave of either side of a page, for the text."""

LONGEST_WORDS: Final = 400
LARGEST_LOGO: Final = 1024 * 1024
_SHORT_SIDE: Final = 210.0
_LONGEST_FAMILY: Final = 80
_RIGHT_TO_LEFT: Final = frozenset(("R", "AL"))


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong with a template.

    Attributes:
        field: Name of the field of :class:`PaperTemplate`; of a margin ``margins.left`` and the like.
        words: What was found and what is expected.
    """

    field: str
    words: Message


def template_faults(template: PaperTemplate) -> tuple[TemplateFault, ...]:
    """Return what is wrong with a template, field by field; nothing where it can be printed."""
    return tuple(_faults(template))


def _faults(template: PaperTemplate) -> Iterator[TemplateFault]:
    family = template.family
    if family is not None and not _is_name(family):
        yield TemplateFault("family", message("paper_template.wrong_family"))
    for name, limits, key in (
        ("text", SIZES, "paper_template.wrong_size"),
        ("table", SIZES, "paper_template.wrong_size"),
        ("title", SIZES, "paper_template.wrong_size"),
        ("heading", SIZES, "paper_template.wrong_size"),
        ("spacing", SPACINGS, "paper_template.wrong_spacing"),
        ("logo_height", LOGO_HEIGHTS, "paper_template.wrong_logo_height"),
    ):
        yield from _outside(name, getattr(template, name), limits, key)
    if template.margins is not None:
        yield from _margin_faults(template.margins)
    for name, text in (("header", template.header), ("footer", template.footer)):
        if text is not None and _longest(text) > LONGEST_WORDS:
            words = message("paper_template.long_words", found=_longest(text), most=LONGEST_WORDS)
            yield TemplateFault(name, words)
        turned = next(filter(is_right_to_left, text.both), None) if text else None
        if turned:
            yield TemplateFault(name, message("paper_template.right_to_left", found=turned))


def is_right_to_left(letter: str) -> bool:
    """Return whether a letter is written from right to left, which no PDF file of ours can show."""
    return unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT


def _margin_faults(margins: Margins) -> Iterator[TemplateFault]:
    wrong = [
        fault
        for name in ("left", "right", "top", "bottom")
        for fault in _outside(
            f"margins.{name}",
            getattr(margins, name),
            SIDE_MARGINS if name in ("left", "right") else END_MARGINS,
            "paper_template.wrong_margin",
        )
    ]
    yield from wrong
    if wrong:
        return
    for name, taken in (("left", margins.left + margins.right), ("top", margins.top + margins.bottom)):
        if _SHORT_SIDE - taken < LEAST_ROOM:
            most = _number(_SHORT_SIDE - LEAST_ROOM)
            words = message("paper_template.no_room", found=_number(taken), most=most)
            yield TemplateFault(f"margins.{name}", words)


def _is_name(family: str) -> bool:
    return bool(family.strip()) and family.isprintable() and len(family) <= _LONGEST_FAMILY


def _outside(
    name: str, value: float | None, limits: tuple[float, float], key: str
) -> Iterator[TemplateFault]:
    least, most = limits
    if value is not None and not least <= value <= most:
        words = message(key, found=_number(value), least=_number(least), most=_number(most))
        yield TemplateFault(name, words)


def _longest(text: LocalizedText) -> int:
    return max(len(text.kk or ""), len(text.ru or ""))


def _number(value: float) -> str:
    return plain_number(Decimal(str(value)))
