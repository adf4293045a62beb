"""The parts of an Office file, which may lie in any folder of it and be damaged anywhere."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Final, TypeVar
from xml.etree.ElementTree import Element, ParseError
from xml.parsers.expat import ExpatError, ParserCreate

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from nqs_desktop.domain.errors import UserError

_CHUNK: Final = 64 * 1024
_SMALL_PART: Final = 16 * 1024 * 1024
_DAMAGE: Final = (
    ExpatError,
    ParseError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    OSError,
    EOFError,
    LookupError,
    ValueError,
    RuntimeError,  # NotImplementedError among them: ways of packing that nobody uses
)

Result = TypeVar("Result")


class UnsafeXmlError(Exception):
    """The XML declares entities, which no office program writes."""


class XmlFeed:
    """A parser that tells of elements as the bytes come; names are ``namespace}local``."""

    def __init__(
        self,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:
        """Name who hears of elements and text."""
        self._parser = ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = start
        self._parser.EndElementHandler = end
        self._parser.CharacterDataHandler = text

    def feed(self, stream: IO[bytes]) -> Iterator[int]:
        """Take what the stream holds; yield how many bytes were taken after each piece.

        Raises:
            ExpatError: It is no XML.
            UnsafeXmlError: It declares entities.
        """
        while chunk := stream.read(_CHUNK):
            self._parser.Parse(chunk, False)
            yield len(chunk)
        self._parser.Parse(b"", True)

    @staticmethod
    def _refuse(*_: object) -> None:
        raise UnsafeXmlError


class OfficePackage:
    """An Office file that has passed the gate.

    Attributes:
        main: Name of the part that holds the document or names the sheets.
        by_kind: Parts that the main part names, by what they are: ``styles``, ``sharedStrings``.
        by_id: The same parts by the identity that the main part uses.
    """

    def __init__(self, file: str, data: bytes, main: str) -> None:
        """Open a package.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.
            main: Where the main part usually lies.

        Raises:
            UserError: It is damaged.
        """
        self._file = file
        self._archive = self.guarded(lambda: zipfile.ZipFile(io.BytesIO(data)))
        self._parts = {part.filename: part for part in self._archive.infolist()}
        self.main = main if main in self._parts else self.guarded(self._main)
        self.by_kind: dict[str, str] = {}
        self.by_id: dict[str, str] = {}
        self.guarded(self._relate)

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def guarded(self, work: Callable[[], Result]) -> Result:
        """Return what ``work`` returns; what a damaged part makes fail is said as one sentence."""
        try:
            return work()
        except (UnsafeXmlError, DefusedXmlException):
            raise UserError("tables.unsafe", file=self._file) from None
        except _DAMAGE:
            raise UserError("tables.damaged", file=self._file) from None

    def tree(self, part: str) -> Element:
        """Return a small part as a tree.

        Raises:
            ValueError: It is too large for what it should be.
            LookupError: There is no such part.
        """
        if self._parts[part].file_size > _SMALL_PART:
            raise ValueError(part)
        return fromstring(self._archive.read(part))

    def open(self, part: str) -> IO[bytes]:
        """Return a part as a stream.

        Raises:
            LookupError: There is no such part.
        """
        return self._archive.open(part)

    def size(self, part: str) -> int:
        """Return how many bytes a part holds unfolded."""
        return self._parts[part].file_size

    def _main(self) -> str:
        for relation in self.tree("_rels/.rels"):
            if relation.get("Type", "").endswith("/officeDocument"):
                return _resolved("", relation.get("Target", ""))
        raise KeyError(self._file)

    def _relate(self) -> None:
        folder, name = posixpath.split(self.main)
        part = posixpath.join(folder, "_rels", name + ".rels")
        for relation in self.tree(part) if part in self._parts else ():
            target = _resolved(folder, relation.get("Target", ""))
            self.by_id[relation.get("Id", "")] = target
            self.by_kind[relation.get("Type", "").rpartition("/")[2]] = target


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
