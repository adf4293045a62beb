"""Tables of criteria: a label on the left, the demands of one position on the right, row by row."""

from collections.abc import Sequence

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.papers.blocks import Table
from nqs_desktop.importers.papers.labels import (
    DEMAND_ROLES,
    Role,
    is_criteria_head,
    role_of,
    tagged_language,
)
from nqs_desktop.importers.papers.printed import PrintedPaper, Said
from nqs_desktop.importers.papers.sections import Sections

_MOST_COLUMNS = 5
_FEW_ROWS = 3


def label_column(table: Table) -> int | None:
    """Return the column that holds the labels of demands; ``None`` where the table is of another kind."""
    if not 2 <= table.width <= _MOST_COLUMNS:
        return None
    for column in range(min(2, table.width - 1)):
        labels = [
            role_of(table.text(row, column))
            for row in range(len(table.grid))
            if not table.is_below(row, column) and table.span(row, column) < table.width
        ]
        demands = {role for role in labels if role in DEMAND_ROLES}
        if len(demands) > 1 or (demands and len(labels) <= _FEW_ROWS):
            return column
    return None


class CriteriaTable:
    """Reads one table of criteria into the sections of a paper."""

    def __init__(self, table: Table, column: int, paper: PrintedPaper, sections: Sections) -> None:
        """Read ``table``, whose labels stand in ``column``."""
        self._table = table
        self._column = column
        self._paper = paper
        self._sections = sections
        self._languages: dict[int, Language] = {}
        self._last: Role | None = None
        self._last_label = ""

    def read(self) -> None:
        """Read all rows."""
        first = next(
            (role for row in range(len(self._table.grid)) if (role := self._role(row)) is not None), None
        )
        if first is not None and not self._begins_with_title():
            self._sections.new_table(first)
        for row in range(len(self._table.grid)):
            self._row(row)

    def _begins_with_title(self) -> bool:
        own = self._table.own(0)
        return len(own) == 1 and self._is_whole_row(0)

    def _role(self, row: int) -> Role | None:
        if self._is_whole_row(row) or self._table.is_below(row, self._column):
            return None
        return role_of(self._table.text(row, self._column))

    def _is_whole_row(self, row: int) -> bool:
        """Tell whether one cell fills the row, or stands alone in it before the labels."""
        own = self._table.own(row)
        if len(own) != 1:
            return False
        column = own[0][0]
        return self._table.span(row, column) >= self._table.width or (
            column <= self._column
            and role_of(self._table.text(row, column)) is None
            and not self._goes_on(row)
        )

    def _goes_on(self, row: int) -> bool:
        """Tell whether the words of a lone cell are the rest of the label before."""
        text = self._table.text(row, self._column)
        return self._last is not None and role_of(f"{self._last_label} {text}") is self._last

    def _row(self, row: int) -> None:
        table = self._table
        own = table.own(row)
        if not own:
            return
        if self._is_whole_row(row):
            for line in own[0][1]:
                self._sections.paragraph(line)
            return
        label = () if table.is_below(row, self._column) else table.lines(row, self._column)
        role = role_of(" ".join(line.text for line in label))
        if label and label[0].text[0].islower() and self._goes_on(row):
            role = None  # the rest of a label that a page parts
        if role is None and self._is_head(row):
            self._paper.headings += [line for _, lines in own for line in lines]
            self._languages = {
                column: language
                for column, lines in own
                if (language := tagged_language(" ".join(line.text for line in lines)))
            }
            return
        labels, texts, beside = self._parts(own, role)
        if role is not None:
            self._sections.labelled(role, labels, texts)
            self._last, self._last_label = role, " ".join(line.text for line in label)
            self._take_beside(role, beside)
        elif not self._take_more(label, labels, texts, beside):
            self._leave([line for _, lines in own for line in lines])

    def _take_more(
        self,
        label: Sequence[PaperLine],
        labels: Sequence[PaperLine],
        texts: Sequence[Said],
        beside: Sequence[PaperLine],
    ) -> bool:
        """Take a row without a label of its own: it goes on with the row before."""
        text = " ".join(line.text for line in label)
        if self._last is None:
            return False
        if text and role_of(f"{self._last_label} {text}") is not self._last:
            return False
        self._last_label = f"{self._last_label} {text}".strip()
        is_taken = self._sections.more(self._last, labels, texts)
        if is_taken:
            self._take_beside(self._last, beside)
        return is_taken

    def _take_beside(self, role: Role, lines: Sequence[PaperLine]) -> None:
        """Take what stands before a label or repeats it; words that do neither are not understood."""
        current = self._sections.current
        if current is None:
            return
        for line in lines:
            if role_of(line.text) or not any(map(str.isalpha, line.text)):
                current.label(role, [line])
            else:
                current.leftovers.append(line)

    def _parts(
        self, own: Sequence[tuple[int, tuple[PaperLine, ...]]], role: Role | None
    ) -> tuple[list[PaperLine], list[Said], list[PaperLine]]:
        """Return the lines of a row: of its label, of its text, and beside them numbers and second labels."""
        labels: list[PaperLine] = []
        texts: list[Said] = []
        beside: list[PaperLine] = []
        for column, lines in own:
            text = " ".join(line.text for line in lines)
            if column == self._column:
                labels += lines
            elif column < self._column or (role is not None and role_of(text) is role):
                beside += lines
            else:
                texts += [Said(line, self._languages.get(column)) for line in lines]
        return labels, texts, beside

    def _is_head(self, row: int) -> bool:
        table = self._table
        if is_criteria_head(table.text(row, self._column)):
            return True
        others = [table.text(row, column) for column in range(table.width) if column != self._column]
        return self._last is None and any(
            role_of(text) is Role.DEMANDS or (len(text) < 40 and tagged_language(text))
            for text in others
            if text
        )

    def _leave(self, lines: Sequence[PaperLine]) -> None:
        current = self._sections.current
        if current is not None:
            current.leftovers += lines
        else:
            self._paper.leftovers += lines
