"""Blocks whose end stays on the page of what follows them, such as the lines to sign."""

from collections.abc import Sequence
from dataclasses import replace

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.signing import signatures
from nqs_desktop.reports.wording import Wording


def signed(
    body: Sequence[blocks.Block], signatories: Sequence[Signatory], wording: Wording
) -> tuple[blocks.Block, ...]:
    """Return a paper's blocks with the lines to sign, which never stand on a page without a text above."""
    return (*with_kept_end(body), blocks.Spacer(8), signatures(signatories, wording))


def with_kept_end(body: Sequence[blocks.Block]) -> tuple[blocks.Block, ...]:
    """Return blocks whose end stays on the page of what follows: a note stays there in all its languages."""
    count = len(Language)
    kept = count if all(isinstance(block, blocks.Paragraph) for block in body[-count:]) else 1
    return (*body[:-kept], *map(kept_with_next, body[-kept:]))


def kept_with_next(block: blocks.Block) -> blocks.Block:
    """Return a block whose end stays on the page of what follows; of a part its last block."""
    if isinstance(block, blocks.Part):
        return replace(block, blocks=with_kept_end(block.blocks))
    return kept_block(block)


def kept_block(block: blocks.SetBlock) -> blocks.SetBlock:
    """Return a block whose end stays on the page of what follows: the paragraph, or the last row."""
    if isinstance(block, blocks.Paragraph):
        return replace(block, keep_with_next=True)
    if not isinstance(block, blocks.Table) or not block.rows:
        return block
    return replace(block, rows=(*block.rows[:-1], kept_row(block.rows[-1])))


def kept_row(row: blocks.Row) -> blocks.Row:
    """Return a row that stays on the page of what follows."""
    cells = tuple(tuple(replace(one, keep_with_next=True) for one in cell) for cell in row.cells)
    return replace(row, cells=cells)
