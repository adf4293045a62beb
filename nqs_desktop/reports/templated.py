"""A paper as its template changes it: its look, whose paper it is, and what it leaves out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.paper_template import LOGO_HEIGHT, PaperPart, PaperTemplate
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.chart_block import chart_table
from nqs_desktop.reports.chosen_cells import chosen_cells
from nqs_desktop.reports.document import Alignment, Document, SetBlock, TextSize
from nqs_desktop.reports.kept_blocks import kept_block
from nqs_desktop.reports.requisites import requisites

_AIR: Final = blocks.Spacer(3)
"""Keeps a letterhead apart from an approval, and requisites from what follows them."""


def templated(
    document: Document,
    template: PaperTemplate,
    organisation: Organisation | None = None,
    *,
    fixed_look: bool = False,
) -> Document:
    """Return a paper as a template wants it, all its parts taken apart.

    Args:
        document: The paper in its standard look.
        template: What is changed.
        organisation: Whose paper it is, for its requisites; ``None`` for nobody's.
        fixed_look: Whether an order says how it looks: font, sizes, margins and page numbers then stay.
    """
    hidden = template.hidden_parts or ()
    languages = [Language(one) for one in (document.language, document.other_language) if one]
    whole = list(blocks.flat_blocks(document.blocks))
    left = list(_chosen(document.blocks, template))
    if left != whole:
        left = _signed(left)
    head = _Head(template, None if PaperPart.REQUISITES in hidden else organisation, languages)
    changed = document
    if not fixed_look:
        landscape = document.landscape if template.landscape is None else template.landscape
        changed = replace(document, style=template.style(document.style), landscape=landscape)
    notes = () if PaperPart.PAGE_NOTES in hidden else document.page_notes
    return replace(
        changed,
        blocks=tuple(head.above(left)),
        running_title="" if PaperPart.RUNNING_TITLE in hidden else document.running_title,
        page_notes=(*notes, *_lines(template.footer, languages)),
    )


class _Head:
    """Puts logo, requisites and words above a paper."""

    def __init__(
        self, template: PaperTemplate, organisation: Organisation | None, languages: Sequence[Language]
    ) -> None:
        hidden = template.hidden_parts or ()
        self._logo = b"" if PaperPart.LOGO in hidden else template.logo or b""
        self._height = template.logo_height or LOGO_HEIGHT
        self._template, self._organisation, self._languages = template, organisation, languages

    def above(self, content: Sequence[SetBlock]) -> Iterator[SetBlock]:
        """Iterate over the blocks of all papers in ``content``, each below its head."""
        for place, one in enumerate(_papers(content)):
            if place:
                yield blocks.PageBreak()
            yield from self._paper(one)

    def _paper(self, paper: Sequence[SetBlock]) -> Iterator[SetBlock]:
        """Iterate over a paper; requisites stand below its title where this shows whose paper it is."""
        owner, end = self._organisation, _end_of_title(paper)
        title = "\n".join(
            line for block in paper[:end] if isinstance(block, blocks.Title) for line in block.lines
        )
        shown = [one for one in self._languages if owner and (owner.name.get(one) or "\n\n") in title]
        languages = shown or self._languages  # of two papers in one language each, each has its own
        below = requisites(owner, languages) if owner else ()
        words = _lines(self._template.header, languages)
        lines = words if shown or not owner else (*_lines(owner.name, languages), *below, *words)
        if self._logo or lines:
            yield blocks.Letterhead(lines, self._logo, self._height)
            yield _AIR
        yield from paper[:end]
        for line in below if shown else ():
            yield blocks.plain(line, align=Alignment.CENTER, size=TextSize.SMALL)
        if shown and below:
            yield _AIR
        yield from paper[end:]


def _papers(content: Sequence[SetBlock]) -> Iterator[Sequence[SetBlock]]:
    """Iterate over the papers that one document holds: each begins on a new page with approval or title."""
    first = 0
    for place in range(2, len(content)):
        begins = isinstance(content[place], blocks.Stamp | blocks.Title)
        if begins and isinstance(content[place - 1], blocks.PageBreak):
            yield content[first : place - 1]
            first = place
    yield content[first:]


def _end_of_title(paper: Sequence[SetBlock]) -> int:
    """Return the place after the first titles of a paper; 0 where it has none."""
    places = [place for place, block in enumerate(paper) if isinstance(block, blocks.Title)]
    if not places:
        return 0
    end = places[0]
    while end < len(paper) and isinstance(paper[end], blocks.Title):
        end += 1
    return end


def _chosen(content: Iterable[blocks.Block], template: PaperTemplate) -> Iterator[SetBlock]:
    """Iterate over the blocks that a template leaves in a paper."""
    hidden = template.hidden_parts or ()
    unseen = tuple(
        kind
        for part, kind in ((PaperPart.APPROVAL, blocks.Stamp), (PaperPart.SIGNATURES, blocks.Signatures))
        if part in hidden
    )
    waiting: list[SetBlock] = []
    after_hidden = False
    for block in _without_parts(content, frozenset(template.hidden_blocks or ())):
        if isinstance(block, unseen) and not (isinstance(block, blocks.Stamp) and not block.approves):
            waiting, after_hidden = [], True
            continue
        if isinstance(block, blocks.Spacer):
            # Air belongs to what it keeps apart: to an approval above it, to signatures below it.
            waiting = [] if after_hidden else [*waiting, block]
            continue
        yield from waiting
        waiting, after_hidden = [], False
        yield from _set(block, template)
    yield from waiting


def _without_parts(content: Iterable[blocks.Block], hidden: frozenset[str]) -> Iterator[SetBlock]:
    for block in content:
        if not isinstance(block, blocks.Part):
            yield block
        elif block.key not in hidden:
            yield from _without_parts(block.blocks, hidden)


def _set(block: SetBlock, template: PaperTemplate) -> Iterator[SetBlock]:
    """Yield a block as a template leaves it; nothing where it leaves nothing of it."""
    if isinstance(block, blocks.Table):
        table = chosen_cells(block, template.hidden_columns or (), template.hidden_blocks or ())
        if table is not None:
            yield table
    elif isinstance(block, blocks.Chart) and PaperPart.CHARTS in (template.hidden_parts or ()):
        if not block.has_table:
            yield replace(blocks.plain(block.title, bold=True), keep_with_next=True)
            yield chart_table(block)
    else:
        yield block


def _signed(content: Sequence[SetBlock]) -> list[SetBlock]:
    """Return blocks of which what stands above signatures stays on their page."""
    signed = list(content)
    for place, block in enumerate(content):
        if isinstance(block, blocks.Signatures):
            above = place - 1
            while above >= 0 and isinstance(content[above], blocks.Spacer):
                above -= 1
            if above >= 0:
                signed[above] = kept_block(content[above])
    return signed


def _lines(text: LocalizedText | None, languages: Sequence[Language]) -> tuple[str, ...]:
    """Return the lines of a text language by language, what is alike once."""
    if not text:
        return ()
    said = (line.strip() for language in languages for line in text.best(language).splitlines())
    return tuple(dict.fromkeys(line for line in said if line))
