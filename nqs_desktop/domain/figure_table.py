"""A table of figures as windows show it, papers print it and a clerk copies it into a worksheet."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nqs_desktop.domain.chart import ChartData
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.statistical_forms import StatisticalForm

FigureCell = Message | LocalizedText | Decimal | int | str | None
"""Words of the program, data in two languages, numbers, codes; ``None`` for what is not known."""


class FigureName(StrEnum):
    """The tables of figures, in the order in which they are shown and printed."""

    DEPARTMENTS = "departments"
    MAIN_GROUPS = "main_groups"
    EDUCATION = "education"
    DEMANDS = "demands"
    GROUPS = "groups"
    VACANCIES = "vacancies"


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column.

    Attributes:
        title: Its heading.
        numeric: Whether it holds numbers, which stand at the right.
        money: Whether they are amounts in tenge.
    """

    title: Message
    numeric: bool = False
    money: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row.

    Attributes:
        cells: One cell for each column.
        key: Key of what it stands for, such as a position; empty where it stands for no stored thing.
        depth: How deep it lies in a tree, from 0; the name is indented by it.
        is_total: Whether it is a sum over the other rows.
    """

    cells: tuple[FigureCell, ...]
    key: str = ""
    depth: int = 0
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table of figures, with its chart where there is one.

    Attributes:
        name: Which it is.
        title: What it shows.
        columns: The columns.
        rows: The rows; a sum is the last.
        named: Number of the column that the depth of a row indents.
        chart: The chart that shows the same; ``None`` where there is none.
        forms: Statistical forms into which a clerk copies it.
        note: How to read it; ``None`` where nothing needs saying.
    """

    name: FigureName
    title: Message
    columns: tuple[FigureColumn, ...]
    rows: tuple[FigureRow, ...]
    named: int = 0
    chart: ChartData | None = None
    forms: tuple[StatisticalForm, ...] = ()
    note: Message | None = None

    @property
    def short_title(self) -> Message:
        """What it shows, in a word or two."""
        return message(f"figures.tab_{self.name.value}")

    @property
    def filled_columns(self) -> tuple[int, ...]:
        """Numbers of the columns in which a row says anything."""
        return tuple(
            place
            for place in range(len(self.columns))
            if any(row.cells[place] not in (None, "", LocalizedText()) for row in self.rows)
        )
