"""Which font families are on this machine, by the names inside their files.

Only what tells a family is read of each file, so that hundreds of files take a moment.
"""

import os
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final

ALPHABET: Final = (
    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "0123456789 .,:;!?()[]/«»–—-№*¹_"
)
"""What every face of a paper's font must have a shape for."""

_TRUE_TYPE: Final = (b"\x00\x01\x00\x00", b"true")
_NEEDED: Final = (b"name", b"OS/2", b"cmap", b"glyf")
_FAMILY: Final = 1
_WINDOWS: Final = 3
_ENGLISH: Final = 0x409
_RESTRICTED: Final = 0x0002  # its licence forbids putting it into files
_NO_SUBSET: Final = 0x0300
_ITALIC: Final = 0x01
_BOLD: Final = 0x20
_LONGEST_TABLE: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class FontFile:
    """A face of a family.

    Attributes:
        path: Its file.
        family: Name of the family as the file gives it.
        face: 0 upright, 1 bold, 2 italic, 3 bold italic.
        is_whole: Whether it has every letter of ``ALPHABET`` and may be put into a file.
    """

    path: Path
    family: str
    face: int
    is_whole: bool


def files_of(family: str, folders: tuple[Path, ...]) -> tuple[Path | None, ...] | None:
    """Return the files of the four faces of a family, ``None`` for one without an upright face.

    Only faces that have every letter count.
    """
    faces = _by_family(folders).get(family, {})
    return tuple(faces.get(face) for face in range(4)) if 0 in faces else None


def whole_families(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """Return the names of the families whose upright face has every letter, in alphabetical order."""
    found = (name for name, faces in _by_family(folders).items() if 0 in faces)
    return tuple(sorted(found, key=str.casefold))


@cache
def _by_family(folders: tuple[Path, ...]) -> Mapping[str, Mapping[int, Path]]:
    found: dict[str, dict[int, Path]] = {}
    for path in _true_type_files(folders):
        file = _read(path)
        if file is not None and file.is_whole:
            found.setdefault(file.family, {}).setdefault(file.face, path)
    return found


def _true_type_files(folders: Iterable[Path]) -> list[Path]:
    return sorted(
        Path(place) / name
        for folder in folders
        for place, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(".ttf")
    )


def _read(path: Path) -> FontFile | None:
    """Return what a file holds, ``None`` where it is damaged or no TrueType font."""
    try:
        with path.open("rb") as file:
            tables = _tables(file)
            if tables is None:
                return None
            family = _name(_table(file, tables[b"name"]))
            allowed, face = _licence_and_face(_table(file, tables[b"OS/2"]))
            is_whole = allowed and _has_all(_table(file, tables[b"cmap"]))
    except (OSError, ValueError, LookupError, struct.error):
        return None
    return FontFile(path, family, face, is_whole) if family else None


def _tables(file: BinaryIO) -> dict[bytes, tuple[int, int]] | None:
    head = file.read(12)
    if head[:4] not in _TRUE_TYPE:
        return None
    (count,) = struct.unpack(">H", head[4:6])
    records = struct.iter_unpack(">4s3I", file.read(16 * count))
    tables = {name: (start, length) for name, _, start, length in records}
    return tables if all(name in tables for name in _NEEDED) else None


def _table(file: BinaryIO, place: tuple[int, int]) -> bytes:
    start, length = place
    if length > _LONGEST_TABLE:
        raise ValueError(length)
    file.seek(start)
    return file.read(length)


def _name(table: bytes) -> str:
    """Return the family's English name of the records for Windows, else any other."""
    _, count, texts = struct.unpack_from(">3H", table)
    found: dict[int, str] = {}
    for number in range(count):
        platform, _, language, kind, length, start = struct.unpack_from(">6H", table, 6 + 12 * number)
        if kind == _FAMILY:
            raw = table[texts + start : texts + start + length]
            is_windows = platform == _WINDOWS
            text = raw.decode("utf-16-be" if is_windows or platform == 0 else "latin-1")
            rank = 0 if is_windows and language == _ENGLISH else 1 if is_windows else 2
            found.setdefault(rank, text)
    return found[min(found)].strip("\x00 ") if found else ""


def _licence_and_face(table: bytes) -> tuple[bool, int]:
    (licence,) = struct.unpack_from(">H", table, 8)
    (selection,) = struct.unpack_from(">H", table, 62)
    allowed = licence & 0xF != _RESTRICTED and not licence & _NO_SUBSET
    return allowed, int(bool(selection & _BOLD)) + 2 * int(bool(selection & _ITALIC))


def _has_all(table: bytes) -> bool:
    """Tell whether the character map of Windows has a shape for every letter."""
    (count,) = struct.unpack_from(">H", table, 2)
    records = (struct.unpack_from(">2HI", table, 4 + 8 * number) for number in range(count))
    starts = [start for platform, kind, start in records if (platform, kind) in {(_WINDOWS, 1), (0, 3)}]
    return any(_covers(table, start) for start in starts)


def _covers(table: bytes, start: int) -> bool:
    form, _, _, doubled = struct.unpack_from(">4H", table, start)
    if form != 4:
        return False
    count = doubled // 2
    words = struct.unpack_from(f">{4 * count + 1}H", table, start + 14)
    ends, firsts = words[:count], words[count + 1 : 2 * count + 1]
    steps, offsets = words[2 * count + 1 : 3 * count + 1], words[3 * count + 1 :]
    return all(
        _glyph(table, start + 16 + 6 * count, code, (ends, firsts, steps, offsets))
        for code in map(ord, ALPHABET)
    )


def _glyph(table: bytes, offsets_at: int, code: int, segments: tuple[tuple[int, ...], ...]) -> int:
    ends, firsts, steps, offsets = segments
    for place, end in enumerate(ends):
        if code <= end:
            if code < firsts[place]:
                return 0
            if not offsets[place]:
                return (code + steps[place]) & 0xFFFF
            at = offsets_at + 2 * place + offsets[place] + 2 * (code - firsts[place])
            (glyph,) = struct.unpack_from(">H", table, at)
            return (glyph + steps[place]) & 0xFFFF if glyph else 0
    return 0
