"""How many groups a file holds beside how many the official table gives, by major group and level."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import GroupCount
from nqs_desktop.ui.formatting import capitalised, number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.words import counted_level_words

_LEVELS = (ClassifierLevel.SUB_MAJOR, ClassifierLevel.MINOR, ClassifierLevel.UNIT, ClassifierLevel.GROUP)

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class _MajorRow:
    """A major group, or all of them together where ``code`` is empty."""

    code: str
    name: str
    counts: dict[ClassifierLevel, GroupCount]
    titles: int


class CountTable(QWidget):
    """A row for each major group and one for all; what differs bears an icon and both numbers."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._verdict = QLabel(self)
        self._verdict.setWordWrap(True)
        columns = (
            Column[_MajorRow](lambda: self.tr("Major group"), lambda row: f"{row.code} {row.name}".strip()),
            *(self._level_column(level) for level in _LEVELS),
            Column[_MajorRow](
                lambda: capitalised(counted_level_words("classifier", "title")),
                lambda row: number_text(row.titles),
                numeric=True,
            ),
        )
        self.model = RowTableModel(columns, lambda row: row.code, self)
        self.table = RowTable(self.model, wide=0, dense=True, parent=self)
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.tr("Groups in the file and in the official table"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._verdict)
        layout.addWidget(self.table, 1)

    @property
    def verdict(self) -> str:
        """What is said of the differences."""
        return self._verdict.text()

    def show_counts(self, counts: Sequence[GroupCount], entries: Sequence[ClassifierEntry]) -> None:
        """Show ``counts``; ``entries`` name the major groups and give the number of titles."""
        by_major: dict[str, dict[ClassifierLevel, GroupCount]] = defaultdict(dict)
        for count in counts:
            by_major[count.major][count.level] = count
        names = {entry.code: entry.name for entry in entries if entry.level is ClassifierLevel.MAJOR}
        titles: dict[str, int] = defaultdict(int)
        for entry in entries:
            if entry.level is ClassifierLevel.TITLE:
                titles[(entry.code or entry.parent or "")[:1]] += 1
        rows = [
            _MajorRow(major, self._language.best(names[major]) if major in names else "—", own, titles[major])
            for major, own in by_major.items()
        ]
        rows.append(_MajorRow("", self.tr("All"), _summed(counts), sum(titles.values())))
        self.model.set_rows(rows)
        self.table.setMinimumHeight((len(rows) + 1) * (ROW_HEIGHT_DENSE + 1) + Space.M)
        self._verdict.setText(self._said([count for count in counts if count.found != count.official]))

    def _said(self, differing: list[GroupCount]) -> str:
        if not differing:
            return self.tr("All numbers are those of the official table (НК РК 01-2017, table 1).")
        lines = [self.tr("Where the numbers differ from the official table (НК РК 01-2017, table 1):")]
        # What is more than the table has comes first: it may be a group that was added since.
        named = sorted(differing, key=lambda count: not count.surplus)[:_MOST_NAMED]
        for count in named:
            line = self.tr(
                "major group {major}, {level}: {found} in the file, {official} in the table"
            ).format(
                major=count.major,
                level=counted_level_words("classifier", count.level.value),
                found=number_text(count.found),
                official=number_text(count.official),
            )
            if count.surplus:
                more = self.tr("beyond the table: {codes}").format(codes=", ".join(count.surplus))
                line = f"{line} — {more}"
            lines.append(f"• {line}")
        rest = len(differing) - len(named)
        if rest:
            lines.append(
                self.tr("and {count} more: they are marked in the table below").format(
                    count=number_text(rest)
                )
            )
        return "\n".join(lines)

    def _level_column(self, level: ClassifierLevel) -> Column[_MajorRow]:
        def differs(row: _MajorRow) -> bool:
            count = row.counts.get(level)
            return count is not None and count.found != count.official

        def text(row: _MajorRow) -> str:
            count = row.counts.get(level)
            if count is None:
                return ""
            if not differs(row):
                return number_text(count.found)
            return self.tr("{found}, in the table {official}").format(
                found=number_text(count.found), official=number_text(count.official)
            )

        return Column(
            lambda: capitalised(counted_level_words("classifier", level.value)),
            text,
            numeric=True,
            icon=lambda row: icon("review", "review") if differs(row) else None,
        )


def _summed(counts: Sequence[GroupCount]) -> dict[ClassifierLevel, GroupCount]:
    return {
        level: GroupCount(
            "",
            level,
            sum(count.found for count in counts if count.level is level),
            sum(count.official for count in counts if count.level is level),
        )
        for level in _LEVELS
    }
