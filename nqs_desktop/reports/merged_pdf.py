"""Several PDF files as one: page after page, their headings below the name of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

from nqs_desktop import __version__
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.output_file import replacing


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file that becomes a part of another one, and what it is called there."""

    name: str
    path: Path


def merge(
    parts: Sequence[PaperFile],
    out: Path,
    *,
    title: str,
    language: str,
    on_both_sides: bool,
    progress: Progress = silent,
) -> int:
    """Write ``parts`` one after the other to ``out``, which is replaced only when the whole is written.

    Args:
        parts: The files, whose pages keep their own numbers; each begins a new page.
        out: The PDF file; its folder must exist.
        title: What the whole is called.
        language: Its first language, for readers aloud.
        on_both_sides: Whether each part begins on the front of a sheet that is printed on both sides: a blank
            page follows a part with an odd number of pages.
        progress: Told how many parts are in; may raise ``Cancelled``, which leaves ``out`` alone.

    Returns:
        The number of pages, blank ones among them.

    Raises:
        UserError: The file cannot be written.
        Cancelled: ``progress`` raised it.
    """
    writer = PdfWriter()
    for place, part in enumerate(parts):
        progress(place, len(parts))
        if on_both_sides and len(writer.pages) % 2:
            writer.add_blank_page()
        writer.append(PdfReader(part.path), outline_item=part.name, import_outline=True)
    writer.add_metadata({"/Title": title, "/Creator": f"NQS Desktop {__version__}"})
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shown
    with replacing(out) as file:
        writer.write(file)
    return len(writer.pages)
