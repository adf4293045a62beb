"""What stands on the pages of a PDF file to a fraction of a millimetre: letters with fonts and sizes, ink."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pypdfium2
from PIL import ImageChops
from pypdfium2 import raw

MILLIMETRE = 72 / 25.4
_SCALE = 3.0  # pixels of a point: a line of half a point is seen
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter; its box is measured in points from the page's lower left corner."""

    text: str
    font: str
    size: float
    left: float
    bottom: float
    right: float
    top: float
    base: float

    @property
    def is_bold(self) -> bool:
        return "bold" in self.font.lower()

    @property
    def is_italic(self) -> bool:
        return "italic" in self.font.lower()


@dataclass(frozen=True, slots=True)
class Ink:
    """What a page shows, in millimetres from its edges."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class MeasuredPage:
    """A page: its sizes in millimetres, its letters but for white space, the ink without its number."""

    width: float
    height: float
    letters: tuple[Letter, ...]
    ink: Ink

    @property
    def number(self) -> tuple[Letter, ...]:
        """The letters in the upper margin."""
        return tuple(one for one in self.letters if one.bottom > (self.height - 20) * MILLIMETRE)

    @property
    def body(self) -> tuple[Letter, ...]:
        """The letters below the upper margin."""
        return tuple(one for one in self.letters if one.bottom <= (self.height - 20) * MILLIMETRE)

    def lines(self) -> list[tuple[Letter, ...]]:
        """The letters of the body line by line, downwards."""
        ordered = sorted(self.body, key=lambda one: (-round(one.base, 1), one.left))
        return [tuple(line) for _, line in groupby(ordered, key=lambda one: round(one.base, 1))]


def measured(path: Path) -> list[MeasuredPage]:
    """Measure every page of a file."""
    with pypdfium2.PdfDocument(path) as document:
        return [_page(document[number]) for number in range(len(document))]


def text_of(letters: Sequence[Letter]) -> str:
    return "".join(one.text for one in letters)


def _page(page: pypdfium2.PdfPage) -> MeasuredPage:
    width, height = page.get_size()
    letters = tuple(_letters(page))
    return MeasuredPage(width / MILLIMETRE, height / MILLIMETRE, letters, _ink(page, height))


def _letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    text = page.get_textpage()
    for place in range(text.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(text.raw, place))
        if character.isspace() or not character.isprintable() or raw.FPDFText_IsGenerated(text.raw, place):
            continue
        name = ctypes.create_string_buffer(_NAME_LENGTH)
        raw.FPDFText_GetFontInfo(text.raw, place, name, _NAME_LENGTH, None)
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text.raw, place, x, y)
        font = name.value.decode().rpartition("+")[2]
        size = round(raw.FPDFText_GetFontSize(text.raw, place), 2)
        left, bottom, right, top = text.get_charbox(place)
        yield Letter(character, font, size, left, bottom, right, top, y.value)


def _ink(page: pypdfium2.PdfPage, height: float) -> Ink:
    """Return how far what is drawn stands from the edges; the upper 15 mm hold its number."""
    image = page.render(scale=_SCALE).to_pil().convert("L")
    unit = _SCALE * MILLIMETRE
    skipped = round(15 * unit)
    image = image.crop((0, skipped, image.width, image.height))
    box = ImageChops.invert(image).point(lambda shade: 255 * (shade > 100)).getbbox()
    if box is None:
        return Ink(height, height, height, height)
    left, top, right, bottom = box
    return Ink(
        left / unit, (image.width - right) / unit, (top + skipped) / unit, (image.height - bottom) / unit
    )
