"""The text of a source document, taken from a file that may be anything."""

import codecs
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.importers.input_file import read_file, read_stream

_LARGEST: Final = 20 * 1024 * 1024
_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KAZAKH_WINDOWS: Final = "kz1048"  # cp1251 with the Kazakh letters; Russian texts are the same in both
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_LOST: Final = re.compile(r"[\u0400-\u04ff]+[?\ufffd][\u0400-\u04ff]+")
_MOST_LOST: Final = 5  # a slip of the hand; an encoding without the letter loses it throughout
_FORMATS: Final = ((b"%PDF", "PDF"), (b"PK\x03\x04", "ZIP, DOCX, XLSX"), (b"\xd0\xcf\x11\xe0", "DOC, XLS"))


class DocumentKind(StrEnum):
    """The source documents by what they are; the words are those of the command line where it takes them."""

    CLASSIFIER = "classifier"
    SPECIALTIES = "specialties"
    REGISTER = "register"
    REQUIREMENTS = "requirements"
    FRAMEWORK_RULES = "framework_rules"


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a document: lines end with a line feed; ``warnings`` tell of another encoding."""

    text: str
    warnings: tuple[Message, ...] = ()


_NAMES: Final = {
    DocumentKind.CLASSIFIER: message("importing.kind_classifier"),
    DocumentKind.SPECIALTIES: message("importing.kind_specialties"),
    DocumentKind.REGISTER: message("importing.kind_register"),
    DocumentKind.REQUIREMENTS: message("importing.kind_requirements"),
    DocumentKind.FRAMEWORK_RULES: message("importing.kind_framework_rules"),
}
# Each mark is something that only this document prints, and prints throughout: damage leaves some of it.
_MARKS: Final = {
    DocumentKind.SPECIALTIES: r"^\d{5,6} \d\s*\|",
    DocumentKind.REGISTER: r"^\s*(?:[АВСA-D] БЛОГЫ\b|.*лауазымдарының тізілім)",
    DocumentKind.CLASSIFIER: r"НЕГІЗГІ ТОП [1-9XХ]\b|ҚЫЗМЕТТЕРДІҢ МЫСАЛДАРЫ|^\d{4}-\d\. ",
    DocumentKind.REQUIREMENTS: r"^\s*(?:Өлшемдер\s*/\s*Критерии|Білімі\s*/\s*Образование)",
    DocumentKind.FRAMEWORK_RULES: r"[Сс]алалық біліктілік\S* шеңбер",
}
_PATTERNS: Final = {kind: re.compile(mark, re.MULTILINE) for kind, mark in _MARKS.items()}


def load_text(path: Path, expected: DocumentKind | None = None) -> SourceText:
    """Return the text of the document in ``path``.

    Args:
        path: A text file.
        expected: The document that it has to be; ``None`` takes any text.

    Raises:
        UserError: The file is missing, a folder, empty, too large, no text, or another document.
    """
    source = text_of(path.name, read_file(path, _LARGEST))
    if expected is None:
        return source
    found = recognise(source.text)
    if found is None:
        raise UserError("importing.unknown_document", file=path.name, expected=_NAMES[expected])
    if found is not expected:
        raise UserError(
            "importing.other_document", file=path.name, expected=_NAMES[expected], found=_NAMES[found]
        )
    return source


def name_of(kind: DocumentKind) -> Message:
    """Return what a source document is called in sentences."""
    return _NAMES[kind]


def load_stream(stream: BinaryIO, name: str) -> SourceText:
    """Return the text in ``stream``; ``name`` stands for a file's name in sentences.

    Raises:
        UserError: It is empty, too large or no text.
    """
    return text_of(name, read_stream(stream, name, _LARGEST))


def recognise(text: str) -> DocumentKind | None:
    """Return which of the source documents ``text`` is, by the marks that it prints most; ``None``: none."""
    counts = {kind: len(pattern.findall(text)) for kind, pattern in _PATTERNS.items()}
    best = max(counts, key=lambda kind: counts[kind])
    return best if counts[best] else None


def text_of(name: str, data: bytes) -> SourceText:
    """Return the text that ``data`` is; ``name`` stands for the file in sentences.

    Raises:
        UserError: It is empty, of another format, no text, or a text that has lost its letters.
    """
    for signature, format_name in _FORMATS:
        if data.startswith(signature):
            raise UserError("importing.other_format", file=name, format=format_name)
    source = _decoded(name, data)
    if not source.text.strip():
        raise UserError("importing.empty", file=name)
    lost = list(_LOST.finditer(source.text))
    if len(lost) > _MOST_LOST:
        line, found = _line_of(source.text, lost[0].start()), lost[0].group()
        raise UserError("importing.letters_lost", file=name, line=line, found=found)
    return source


def _decoded(name: str, data: bytes) -> SourceText:
    marked = next((codec for mark, codec in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    fault = 0
    for codec in (marked,) if marked else ("utf-8", _KAZAKH_WINDOWS):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError as error:
            fault = fault or error.start
            continue
        if control := _CONTROL.search(text):
            raise UserError("importing.no_text", file=name, line=_line_of(text, control.start()))
        if codec == _KAZAKH_WINDOWS and (_is_damaged_utf8(data) or not _is_cyrillic(text)):
            break
        plain = codec.startswith("utf-8")
        warnings = () if plain else (message("importing.decoded", file=name, encoding=codec),)
        return SourceText(text.replace("\r\n", "\n").replace("\r", "\n"), warnings)
    raise UserError("importing.no_text", file=name, line=data.count(b"\n", 0, fault) + 1)


def _line_of(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether ``data`` is UTF-8 but for some bytes; in another encoding each letter would be wrong."""
    text = data.decode("utf-8", "replace")
    return len(_CYRILLIC.findall(text)) > text.count("\ufffd")


def _is_cyrillic(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_CYRILLIC.findall(text)) > letters // 2
