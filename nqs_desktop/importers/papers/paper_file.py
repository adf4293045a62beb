"""A paper out of a file or the clipboard, whatever its format."""

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.importers import source_file
from nqs_desktop.importers.papers.blocks import PaperBlocks, Table
from nqs_desktop.importers.papers.reading import read_printed
from nqs_desktop.importers.papers.recogniser import recognise
from nqs_desktop.importers.source_file import DocumentKind
from nqs_desktop.importers.tables.file_gate import TableFormat, admitted

_LABEL: Final = re.compile(r"^\s*(?:Өлшемдер\s*/\s*Критерии|Білімі\s*/\s*Образование)", re.MULTILINE)
_CLOSED_LABEL: Final = re.compile(r"^\s*Білімі\s*/\s*Образование\s*:", re.MULTILINE)
_MOST_LINES: Final = 50_000
_MOST_SIGNS: Final = 8_000_000
"""More than any paper with requirements has, and as much as is read in a minute or two."""
_STEPS: Final = 2
"""Reading the file, and reading its positions."""


def read_paper(path: Path, progress: Progress = silent) -> PaperDraft:
    """Return what a paper says; nothing is stored.

    Args:
        path: A file that the user named: a Word document, a PDF file with text, a workbook or a text.
        progress: Called while the file and its positions are read; may raise ``Cancelled``.

    Raises:
        UserError: It cannot be read, is no such file, is protected, damaged, unsafe, a scan, empty, or has no
            position in it.
        Cancelled: ``progress`` raised it.
    """
    found, data = admitted(path)
    reading = _half(progress, 0)
    if found is TableFormat.CSV:
        source = source_file.text_of(path.name, data)
        draft = _text(path.name, source.text, progress)
        return draft.with_warnings(source.warnings)
    if found is TableFormat.DOCX:
        from nqs_desktop.importers.papers.docx_blocks import read_docx

        return _draft(read_docx(path.name, data), progress, is_wrapped=False)
    if found is TableFormat.PDF:
        from nqs_desktop.importers.papers.pdf_blocks import read_pdf

        return _pdf(read_pdf(path.name, data, reading), progress)
    from nqs_desktop.importers.papers.xlsx_blocks import read_xlsx

    return _draft(read_xlsx(path.name, data, reading), progress, is_wrapped=False)


def read_pasted(text: str, name: str, progress: Progress = silent) -> PaperDraft:
    """Return what a pasted text says; nothing is stored.

    Args:
        text: Plain text; the cells of tables are parted by tabs.
        name: What the text is called where a file would have its name.
        progress: Called while its positions are read; may raise ``Cancelled``.

    Raises:
        UserError: It is empty, longer than any paper, or there is no position in it.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if not plain.strip():
        raise UserError("papers.nothing_pasted")
    return _text(name, plain, progress)


def _text(name: str, text: str, progress: Progress) -> PaperDraft:
    """Return what a text says: a sheet in the usual layout by its own reader, any other line by line."""
    from nqs_desktop.importers.papers.sheet_paper import read_sheet
    from nqs_desktop.importers.papers.text_blocks import read_text

    if len(text) > _MOST_SIGNS or text.count("\n") > _MOST_LINES:
        raise UserError("papers.too_long", document=name, lines=_MOST_LINES, signs=_MOST_SIGNS)
    kind = source_file.recognise(text)
    if kind is DocumentKind.REQUIREMENTS and _is_sheet(text):
        with suppress(UserError):  # its marks may stand in a paper of another layout
            return read_sheet(text.replace("\t", " "), name)
    try:
        return _draft(read_text(name, text), progress, is_wrapped=True)
    except UserError:
        if kind is None or kind is DocumentKind.REQUIREMENTS:
            raise
    expected, found = (source_file.name_of(one) for one in (DocumentKind.REQUIREMENTS, kind))
    raise UserError("importing.other_document", file=name, expected=expected, found=found)


def _pdf(blocks: PaperBlocks, progress: Progress) -> PaperDraft:
    """Return what a PDF file says: without ruled tables it may be a sheet in the usual layout."""
    if not any(isinstance(block, Table) for block in blocks.blocks):
        from nqs_desktop.importers.papers.sheet_paper import read_sheet

        lines = {line.number: line for line in blocks.lines()}
        numbers = range(1, max(lines, default=0) + 1)
        text = "\n".join(lines[number].text if number in lines else "" for number in numbers)
        if source_file.recognise(text) is DocumentKind.REQUIREMENTS and _is_sheet(text):
            with suppress(UserError):
                draft = read_sheet(text, blocks.document).with_warnings(tuple(blocks.warnings))
                return replace(draft, headings=(*draft.headings, *blocks.running))
    return _draft(blocks, progress, is_wrapped=True)


def _is_sheet(text: str) -> bool:
    """Tell whether the labels of a text stand in a table's left column, not with colons before the text."""
    return len(_LABEL.findall(text)) > 2 * len(_CLOSED_LABEL.findall(text))


def _draft(blocks: PaperBlocks, progress: Progress, *, is_wrapped: bool) -> PaperDraft:
    if not blocks.blocks:
        raise UserError("tables.empty", file=blocks.document)
    printed = recognise(blocks, is_wrapped=is_wrapped)
    draft = read_printed(blocks, printed, _half(progress, 1))
    if not draft.positions:
        raise UserError("papers.no_positions", document=blocks.document)
    return draft


def _half(progress: Progress, step: int) -> Progress:
    """Return the progress of one of the steps."""

    def told(done: int, total: int) -> None:
        progress(step * max(total, 1) + done, _STEPS * max(total, 1))

    return told
