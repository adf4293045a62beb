"""Which lines are titles of positions and headings of departments, told by how they look."""

import re
from collections.abc import Sequence
from typing import Final

from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import language_of
from nqs_desktop.importers.papers.labels import inline_label
from nqs_desktop.importers.requirement_headings import DEPARTMENT_WORD, ends_sentence
from nqs_desktop.importers.requirement_titles import has_units

NUMBERED: Final = re.compile(
    r"\s*(?:(?:№|N)\s*(?P<sign>\d{1,3}(?:\.\d{1,3}){0,3})\s*[.):–—-]?"
    r"|(?:§|параграф|бөлік|должность\s+№|лауазым\s+№)\s*(?P<paragraph>\d{1,3}(?:\.\d{1,3}){0,3})\s*[.):–—-]?"
    r"|(?P<dotted>\d{1,3}(?:[.-]\d{1,3}){0,3})\s*[.)]"
    r"|(?P<nested>\d{1,3}(?:\.\d{1,3}){1,3})(?=\s))"
    r"\s*(?=[^\W\d_]|[«\"(])",
    re.IGNORECASE,
)
_DEMAND: Final = re.compile(
    r"(?:высш|жоғары\b|послевуз|среднее|средне-|техническое\s+и|орта\b|техникалық\s+және|стаж|опыт|наличи|знани|умени|навык|"
    r"владени|не\s+менее|кемінде|желательн|без\s+предъяв|білу|жұмыс\s+өтіл|өтіл|дипло|сертификат|ответственн|уверенн)",
    re.IGNORECASE,
)
_LONGEST_TITLE: Final = 260
_LONGEST_HEADING: Final = 200
_SHORT: Final = 80
_MOST_LINES_BETWEEN: Final = 4


def is_numbered_title(text: str) -> bool:
    """Tell whether a line begins a title with its number; an item of a list of demands does not."""
    found = NUMBERED.match(text)
    if not found or len(text) > _LONGEST_TITLE or text.rstrip().endswith(";"):
        return False
    return not _DEMAND.match(text[found.end() :]) and inline_label(text) is None


def looks_like_title(text: str) -> bool:
    """Tell whether a line without a number may be a title: short words with a capital, no sentence."""
    if len(text) > _LONGEST_HEADING or _DEMAND.match(text) or inline_label(text) is not None:
        return False
    return has_units(text) or (not ends_sentence(text) and not text[0].islower() and len(text) <= _SHORT * 2)


def looks_like_heading(text: str) -> bool:
    """Tell whether a line may name a department."""
    if len(text) > _LONGEST_HEADING or ends_sentence(text) or text[0].islower():
        return False
    return names_department(text) or len(text) <= _SHORT


def names_department(text: str) -> bool:
    """Tell whether a line holds a word for a department."""
    return len(text) <= _LONGEST_HEADING and bool(DEPARTMENT_WORD.search(text))


def title_place(lines: Sequence[PaperLine], *, numbered_only: bool) -> int | None:
    """Return at which of the lines before a position's demands its title begins; ``None``: there is none.

    Args:
        lines: What stands between the demands before and those of the position.
        numbered_only: Whether a title has to have a number.
    """
    numbered = [place for place, line in enumerate(lines) if is_numbered_title(line.text)]
    if numbered:
        last = numbered[-1]
        if len(numbered) > 1 and last - numbered[-2] <= _MOST_LINES_BETWEEN:
            before = " ".join(line.text for line in lines[numbered[-2] : last])
            if language_of(before) is not language_of(lines[last].text) or _same_number(
                before, lines[last].text
            ):
                return numbered[-2]
        return last
    if numbered_only or not lines or not looks_like_title(lines[-1].text):
        return None
    last = len(lines) - 1
    if last and looks_like_title(lines[last - 1].text):
        first, second = language_of(lines[last - 1].text), language_of(lines[last].text)
        if first and second and first is not second and not names_department(lines[last - 1].text):
            return last - 1
    return last


def number_of(text: str) -> str:
    """Return the number that a title begins with; empty for none."""
    found = NUMBERED.match(text)
    return next((value for value in found.groupdict().values() if value), "") if found else ""


def _same_number(first: str, second: str) -> bool:
    return number_of(first) == number_of(second)
