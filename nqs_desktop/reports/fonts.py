"""Which font a paper is set in: Times New Roman or what stands in for it, found on this machine.

A font counts only where its character map holds every Kazakh letter: a reader can copy a letter out of a
file whose font has no shape for it, so the text of a file proves nothing about what is seen on paper.
"""

import os
import struct
import sys
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports.font_files import ALPHABET, files_of, whole_families

STANDARD_FAMILY: Final = "Times New Roman"
_CONTEXT_LENGTH: Final = 20
_LOOKALIKES: Final = {"\u2010": "-", "\u2011": "-"}  # hyphens that many fonts lack
_RIGHT_TO_LEFT: Final = frozenset(("R", "AL"))  # letters that reportlab would set in the wrong order
_NARROW_SPACES: Final = "\u2009\u202f"  # they hold figures and signs together: «№ 5», «1 274»
_BROKEN_FONT: Final = (TTFError, OSError, ValueError, LookupError, struct.error)

FileNames = tuple[str, ...]
"""File names of the upright, bold, italic and bold italic face; later ones may be left out."""


@dataclass(frozen=True, slots=True)
class Family:
    """A font family and the names that its files go by on different systems."""

    name: str
    spellings: tuple[FileNames, ...]


def _usual(stem: str, *endings: str) -> tuple[FileNames, ...]:
    return (tuple(f"{stem}{ending}.ttf" for ending in endings),)


FAMILIES: Final = (
    Family(
        STANDARD_FAMILY,
        (
            ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"),
            *_usual("Times_New_Roman", "", "_Bold", "_Italic", "_Bold_Italic"),
            *_usual("Times New Roman", "", " Bold", " Italic", " Bold Italic"),
        ),
    ),
    Family("Tinos", _usual("Tinos", "-Regular", "-Bold", "-Italic", "-BoldItalic")),
    Family("Liberation Serif", _usual("LiberationSerif", "-Regular", "-Bold", "-Italic", "-BoldItalic")),
    Family("DejaVu Serif", _usual("DejaVuSerif", "", "-Bold", "-Italic", "-BoldItalic")),
)
"""What a paper may be set in, best first: all but DejaVu have the widths of Times New Roman."""

SYMBOL_FAMILIES: Final = (
    Family("DejaVu Sans", _usual("DejaVuSans", "", "-Bold", "-Oblique", "-BoldOblique")),
    Family("Segoe UI", (("segoeui.ttf", "segoeuib.ttf", "segoeuii.ttf", "segoeuiz.ttf"),)),
    Family("Segoe UI Symbol", (("seguisym.ttf",),)),
)
"""Where a character is looked for that the paper's own font lacks."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family that is on this machine.

    Attributes:
        name: Its name as its files give it.
        faces: Upright, bold, italic, bold italic; a face that is not there is stood in for by another.
    """

    name: str
    faces: tuple[TTFont, TTFont, TTFont, TTFont]

    @property
    def line_height(self) -> float:
        """Distance of lines that its maker gave it, as a multiple of its size."""
        face = self.faces[0].face
        start, _ = face.get_table_pos("hhea")
        ascent, descent, gap = struct.unpack(">3h", face.get_chunk(start + 4, 6))
        return float((ascent - descent + gap) / face.unitsPerEm)

    def has(self, character: str, face: int) -> bool:
        """Tell whether the face draws a shape for ``character``."""
        return bool(self.faces[face].face.charToGlyph.get(ord(character), 0))

    def has_all(self, characters: str) -> bool:
        """Tell whether every face draws a shape for each of ``characters``."""
        return all(self.has(character, face) for face in range(4) for character in characters)


@dataclass(frozen=True, slots=True)
class FontRun:
    """Words of one font; ``font`` is the name that it is registered by."""

    font: str
    text: str


class TypeCase:
    """The fonts that one paper is set in: its own typeface, and others for the characters that this lacks."""

    def __init__(self, folders: Sequence[Path] | None = None, family: str = STANDARD_FAMILY) -> None:
        """Look for ``family``, then for what stands in for it.

        Args:
            folders: Where to look; the system's folders where ``None``.
            family: The family that is wanted, by the name inside its files.

        Raises:
            UserError: No font with the Kazakh letters is there.
        """
        places = tuple(font_folders() if folders is None else folders)
        self._wanted = family
        self._files = _files_by_name(places)
        whole = (typeface for typeface in self._wished(places) if typeface.has_all(ALPHABET))
        typeface = next(whole, None)
        if typeface is None:
            raise UserError("report.no_font")
        self.typeface = typeface
        self._own: list[set[str]] = [set(), set(), set(), set()]
        self._borrowed: list[dict[str, FontRun]] = [{}, {}, {}, {}]

    @property
    def is_substitute(self) -> bool:
        """Whether the typeface is another one than the one that was wanted."""
        return self.typeface.name != self._wanted

    def font(self, *, bold: bool = False, italic: bool = False) -> str:
        """Return the registered name of the typeface's font of that face."""
        return str(self.typeface.faces[_face(bold, italic)].fontName)

    def runs(self, text: str, *, bold: bool = False, italic: bool = False) -> list[FontRun]:
        """Return ``text`` as runs of fonts that have a shape for each of its characters.

        Raises:
            UserError: No font of this machine has one of the characters, or it is written from right to left.
        """
        face = _face(bold, italic)
        text = printable(text)
        own = self._own[face]
        if not own.issuperset(text):
            self._take(text, face)
        if own.issuperset(text):
            return [FontRun(self.font(bold=bold, italic=italic), text)]
        font = self.font(bold=bold, italic=italic)
        borrowed = self._borrowed[face]
        drawn = (borrowed.get(character) or FontRun(font, character) for character in text)
        return [
            FontRun(name, "".join(run.text for run in group))
            for name, group in groupby(drawn, key=lambda run: run.font)
        ]

    def _take(self, text: str, face: int) -> None:
        for character in sorted(set(text) - self._own[face] - self._borrowed[face].keys()):
            if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
                raise _refusal("report.right_to_left", character, text)
            if self.typeface.has(character, face):
                self._own[face].add(character)
            else:
                self._borrowed[face][character] = self._borrow(character, face, text)

    def _borrow(self, character: str, face: int, text: str) -> FontRun:
        lookalike = _LOOKALIKES.get(character)
        if lookalike:
            return FontRun(str(self.typeface.faces[face].fontName), lookalike)
        for typeface in self._typefaces((*FAMILIES, *SYMBOL_FAMILIES)):
            for stand_in in (face, 0):
                if typeface.has(character, stand_in):
                    return FontRun(str(typeface.faces[stand_in].fontName), character)
        raise _refusal("report.no_glyph", character, text)

    def _wished(self, folders: tuple[Path, ...]) -> Iterator[Typeface]:
        """Iterate over the family that is wanted and the usual ones; these need no look into every file."""
        usual = sorted(FAMILIES, key=lambda family: family.name != self._wanted)
        if usual[0].name != self._wanted:
            files = files_of(self._wanted, folders)
            typeface = _load(self._wanted, files) if files else None
            if typeface:
                yield typeface
        yield from self._typefaces(usual)

    def _typefaces(self, families: Iterable[Family]) -> Iterator[Typeface]:
        for family in families:
            for files in _face_files(family, self._files):
                typeface = _load(family.name, files)
                if typeface:
                    yield typeface


def _refusal(key: str, character: str, text: str) -> UserError:
    place = text.index(character)
    context = text[max(0, place - _CONTEXT_LENGTH) : place + _CONTEXT_LENGTH].strip()
    return UserError(key, character=character, code=f"U+{ord(character):04X}", context=context)


def printable(text: str) -> str:
    """Return ``text`` composed (NFC) and without what has no shape of its own: controls, marks of direction.

    A lone surrogate, which no file can hold, becomes U+FFFD; a space is wide or narrow, breaking or not.
    """
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if text.isprintable():
        return text
    return "".join(map(_printable, text))


def families(folders: Sequence[Path] | None = None) -> tuple[str, ...]:
    """Return the names of the installed families that have every Kazakh letter, in alphabetical order.

    Looked for once; later calls answer at once.
    """
    return whole_families(tuple(font_folders() if folders is None else folders))


def font_folders() -> tuple[Path, ...]:
    """Return the folders in which this system keeps its fonts and the user's own; some may not exist."""
    home = Path.home()
    if sys.platform == "win32":
        system = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        local = os.environ.get("LOCALAPPDATA")
        return (system, Path(local) / "Microsoft" / "Windows" / "Fonts") if local else (system,)
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        data / "fonts",
        home / ".fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts/Supplemental"),
    )


def _face(bold: bool, italic: bool) -> int:
    return int(bold) + 2 * int(italic)


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if character in _NARROW_SPACES or character == "\u00a0":
        return "\u00a0"
    if category == "Cs":
        return "\ufffd"
    if character in "\t\n\r" or category in {"Zs", "Zl", "Zp"}:
        return " "
    if category in {"Cc", "Cf"} or "\ufe00" <= character <= "\ufe0f":
        return ""
    return character


def _files_by_name(folders: Iterable[Path]) -> Mapping[str, Sequence[Path]]:
    files: dict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                if name.lower().endswith(".ttf"):
                    files[name.lower()].append(Path(place) / name)
    return {name: sorted(paths) for name, paths in files.items()}


def _face_files(family: Family, files: Mapping[str, Sequence[Path]]) -> Iterator[tuple[Path | None, ...]]:
    """Yield the files of the four faces for every folder that holds the upright one."""
    for spelling in family.spellings:
        for upright in files.get(spelling[0].lower(), ()):
            others = (
                next((path for path in files.get(name.lower(), ()) if path.parent == upright.parent), None)
                for name in spelling[1:]
            )
            yield (upright, *others)


@cache
def _load(family: str, files: tuple[Path | None, ...]) -> Typeface | None:
    """Return the family from its files, or ``None`` where they hold another one or are damaged."""
    fonts = [_register(path) if path else None for path in (*files, None, None, None)[:4]]
    upright = fonts[0]
    if upright is None or upright.face.familyName.decode("utf-8", "replace") != family:
        return None
    bold = fonts[1] or upright
    italic = fonts[2] or upright
    return Typeface(family, (upright, bold, italic, fonts[3] or bold))


@cache
def _register(path: Path) -> TTFont | None:
    name = f"{path.stem}-{zlib.crc32(os.fsencode(path)):08x}"
    try:
        font = TTFont(name, os.fspath(path))
    except _BROKEN_FONT:
        return None
    registerFont(font)
    addMapping(name, 0, 0, name)
    return font
