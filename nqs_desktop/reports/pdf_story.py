"""What follows what on the pages of a PDF file, made as the pages come.

A paper of thousands of pages never stands whole in memory: its blocks are set a few ahead of their page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import Spacer as Gap

from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.pdf_blocks import SPACE_AFTER_TABLE, BlockSetter
from nqs_desktop.reports.pdf_table import RuledTable


@dataclass(frozen=True, slots=True)
class _Room:
    """A page break where there is too little room for the beginning of ``flowables`` and what is above."""

    kept_for: CondPageBreak
    above: float
    flowables: Sequence[Flowable]


class Story:
    """Iterates over the flowables of a document; headings are kept with what follows them."""

    def __init__(self, document: blocks.Document, setter: BlockSetter) -> None:
        """Take the document and what sets its blocks."""
        self._document = document
        self._setter = setter
        self._kept: list[Flowable] = []
        self._table: RuledTable | None = None
        self._room: _Room | None = None

    def groups(self) -> Iterator[list[Flowable]]:
        """Iterate over what is laid together; at least one group, none of them empty.

        A table is told only when it knows what must stand on the page of its last row.

        Raises:
            UserError: No font of this machine has a character that is set at once; rows of tables are
                set, and may raise it, when their page comes.
        """
        ready: list[Flowable] = []
        for block in blocks.flat_blocks(self._document.blocks):
            flowables = self._setter.flowables(block, sum(map(self._setter.height, self._kept)))
            self._table = self._table_above(block, flowables)
            if self._is_kept(block):
                self._kept += flowables
                continue
            ready += [*self._with_kept(flowables), *flowables]
            if self._table is None:
                self._settle()
                yield ready
                ready = []
        self._settle()
        yield [*ready, *self._kept] or [Gap(0, 0)]

    def _is_kept(self, block: blocks.SetBlock) -> bool:
        if isinstance(block, blocks.Spacer):
            return bool(self._kept)
        return isinstance(block, blocks.Heading) or (
            isinstance(block, blocks.Paragraph) and block.keep_with_next
        )

    def _with_kept(self, flowables: Sequence[Flowable]) -> list[Flowable]:
        """Return what is kept with the block of these flowables, on a page with room for its beginning."""
        kept, self._kept = self._kept, []
        if not kept and not isinstance(flowables[0], RuledTable):
            return []
        self._settle()
        self._room = _Room(CondPageBreak(0), sum(map(self._setter.height, kept)), flowables)
        return [self._room.kept_for, *kept]

    def _settle(self) -> None:
        """Say what room the last of these needs: by now it is known what must stand below a table."""
        if self._room is not None:
            needed = self._room.above + self._setter.least_height(self._room.flowables)
            self._room.kept_for.height = min(needed, self._setter.page_height)
            self._room = None

    def _table_above(self, block: blocks.SetBlock, flowables: Sequence[Flowable]) -> RuledTable | None:
        """Return the table whose last row stays with what follows ``block``; tell it what ``block`` takes."""
        if isinstance(block, blocks.Table):
            first = flowables[0]
            if isinstance(first, RuledTable) and block.ends_with_next:
                first.room_below = SPACE_AFTER_TABLE
                return first
            return None
        if self._table is None:
            return None
        is_open = isinstance(block, blocks.Spacer) or (
            isinstance(block, blocks.Paragraph) and block.keep_with_next
        )
        is_whole = is_open or isinstance(block, blocks.Paragraph)
        self._table.room_below += (
            sum(map(self._setter.height, flowables)) if is_whole else self._setter.least_height(flowables)
        )
        return self._table if is_open else None
