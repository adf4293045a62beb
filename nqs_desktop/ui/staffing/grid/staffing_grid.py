"""The table editor as a widget: commands, table, foot, and the line that says what is wrong."""

from collections.abc import Callable, Collection, Iterable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_cells import LANGUAGE_PAIRS, StaffingColumn
from nqs_desktop.domain.staffing_doubts import BookCodes
from nqs_desktop.domain.staffing_line import StaffingLine
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.grid.column_chooser import ColumnChooser
from nqs_desktop.ui.staffing.grid.filter_popup import FilterPopup
from nqs_desktop.ui.staffing.grid.grid_commands import GridCommands
from nqs_desktop.ui.staffing.grid.grid_completion import GridCompletion
from nqs_desktop.ui.staffing.grid.grid_edits import GridEdits, LineWriter
from nqs_desktop.ui.staffing.grid.grid_foot import GridFoot, GridStatus
from nqs_desktop.ui.staffing.grid.grid_header import GridHeader
from nqs_desktop.ui.staffing.grid.grid_model import COLUMNS, GridModel
from nqs_desktop.ui.staffing.grid.grid_table import GridTable
from nqs_desktop.ui.staffing.grid.grid_view import GridView
from nqs_desktop.ui.staffing.grid.grid_words import column_heading
from nqs_desktop.ui.staffing.grid.unstored import Unstored
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.line import upright

_SLICE: Final = 0.003
"""Seconds of work before the window is asked again."""


class StaffingGrid(QWidget):
    """Shows lines of a staffing table to be typed; what is done with them is told by `grid_actions`.

    Attributes:
        table: The lines and their sums.
        unstored: What was typed and is not stored.
        edits: Turns what is typed into steps.
        model: The table for Qt.
        view: Where one types.
        commands: What can be done.
        closed: The strip that says why nothing can be changed.

    Signals:
        unstored_changed: How many cells are not stored.
        lost: How many cells that were not stored went with rows that others removed.
    """

    unstored_changed = Signal(int)
    lost = Signal(int)

    def __init__(
        self, context: PageContext, writer: Callable[[], LineWriter], parent: QWidget | None = None
    ) -> None:
        """Start without lines; steps go through what ``writer`` returns."""
        super().__init__(parent)
        language = context.language
        self._language = language
        self.table = GridTable()
        self.unstored = Unstored()
        self.edits = GridEdits(self.table, self.unstored, writer)
        self.model = GridModel(self.table, self.unstored, language, self)
        self.view = GridView(self.model, self)
        self.header = GridHeader(self.model, context.settings, self.view)
        self.view.show_header(self.header)
        self.commands = GridCommands(self)
        self.view.commands = self.commands.keys()
        self._preparing: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._prepare_some)
        self.completion = GridCompletion(context, self.table, self.model)
        self.view.cells.prepare = self.completion.prepare
        self.view.cells.suggestion = self.view.paints.suggestion = self.completion.suggestion
        self.foot = GridFoot(self.header, self.table.total, self)
        self.status = GridStatus(self.commands, self)
        self.filter_popup = FilterPopup(language, self.model.filter.folded, self)
        self.chooser = ColumnChooser(self.header, language, self)
        self._shown = ElidedLabel(self)
        self._shown.setProperty("role", "quiet")
        self.closed = QFrame(self)
        self._why_closed = QLabel(self.closed)
        self._lay_out()
        self.view.moved.connect(self.follow_cell)
        self.view.horizontalScrollBar().valueChanged.connect(lambda _: self.foot.update())
        self.retranslate()
        self.set_closed("")

    # --- what shows ---

    def load(self, departments: Iterable[Department], lines: Iterable[StaffingLine], scale: PayScale) -> None:
        """Show a table; the keyboard stays in its cell, where that is still there."""
        key, column = self.view.key, self.view.column
        with self.view.keeping_typed():
            self.table.load(departments, lines, scale)
            self.drop_unstored({one for one, _ in self.unstored.cells() if one not in self.table.lines})
            self.completion.forget()
            self.prepare_filter()
            self.show_rows()
            if not self.view.go_to(key, column):
                self.go_to_first()

    def drop_unstored(self, keys: Collection[str]) -> None:
        """Forget what was not stored of rows that are gone, and tell how much that was."""
        count = sum(len(self.unstored.of(key)) for key in keys)
        self.unstored.drop_lines(keys)
        if count:
            self.lost.emit(count)

    def show_rows(self) -> None:
        """Show the rows that the filter lets through."""
        key, column = self.view.key, self.view.column
        self.model.load()
        self.view.go_to(key, column)
        self.header.viewport().update()
        self.follow_counts()

    def show_books(self, books: BookCodes) -> None:
        """Compare codes with what the books hold."""
        self.model.books = books
        self.view.viewport().update()
        self.follow_cell()

    def go_to_first(self) -> None:
        """Lead the keyboard to the first cell."""
        place = next((at for at in range(self.model.rowCount()) if isinstance(self.model.row_at(at), str)), 0)
        if self.model.rowCount():
            section = self.header.logicalIndex(0)
            titles = [StaffingColumn.TITLE_KK, StaffingColumn.TITLE_RU]
            row = self.model.row_at(place)
            if isinstance(row, str):
                self.view.go_to(row, titles[0])
            else:
                self.view.go_to_index(self.model.index(place, section))

    def follow(self, keys: Iterable[str]) -> None:
        """Show lines as they are now."""
        listed = list(keys)
        with self.view.keeping_typed():
            self.model.follow(listed)
        self.completion.learn(listed)
        self.follow_counts()
        self.follow_cell()

    def follow_counts(self) -> None:
        """Say anew what is counted."""
        count = len(self.unstored)
        self.status.show_count(count)
        self.commands.restore.setEnabled(bool(count) and self.model.editable)
        self.unstored_changed.emit(count)
        self.foot.update()
        filtered = bool(self.model.filter)
        words = ""
        if filtered:
            shown, total = number_text(self.model.line_count), number_text(len(self.table.lines))
            words = self.tr("Shown: {shown} of {count}").format(shown=shown, count=total)
        self._shown.set_whole(words)
        self.commands.show_everything.setVisible(filtered)

    def follow_cell(self) -> None:
        """Say where the keyboard is, and what is wrong there."""
        key, column = self.view.key, self.view.column
        if not key:
            self.status.show_cell("")
            return
        line = self.table.line(key)
        name = " · ".join(
            part
            for part in (
                self._language.best(line.position.number),
                self._language.best(line.position.title),
                column_heading(column),
            )
            if part
        )
        note = self.model.note(key, line, column)
        said = [] if note is None else [self._language.say(note.reason)]
        if self.model.editable and not self.model.plain(key, column):
            suggested = self.completion.suggestion(key, column)
            said += [self.tr("Ctrl+Space takes “{text}”.").format(text=suggested)] if suggested else []
        role = "quiet" if note is None else "wrong" if note.wrong else "missing"
        self.status.show_cell(" — ".join([name, " ".join(said)] if said else [name]), role)

    def set_closed(self, why: str) -> None:
        """Let nothing be changed, and say why; empty: all may be."""
        self.model.editable = not why
        self._why_closed.setText(why)
        self.closed.setVisible(bool(why))
        for action in self.commands.changing:
            action.setEnabled(not why)

    def other_language(
        self, key: str, column: StaffingColumn, pair: LocalizedText
    ) -> tuple[StaffingColumn, str] | None:
        """Return the empty cell beside a text that was picked, and its text; ``None`` where it is filled."""
        if column not in LANGUAGE_PAIRS:
            return None
        name, language = LANGUAGE_PAIRS[column]
        for other, (field, spoken) in LANGUAGE_PAIRS.items():
            if field == name and spoken is not language and not self.model.plain(key, other):
                text = pair.get(spoken)
                return (other, text) if text else None
        return None

    def prepare_filter(self) -> None:
        """Get the texts of the columns ready to be filtered while nothing else is to be done."""
        self.model.filter.forget()
        shown = [column for column in self.header.order() if self.header.shows(column)]
        hidden = [column for column in COLUMNS if column not in shown]
        self._preparing = self.model.filter.preparing((*shown, *hidden), self.table.lines)
        self._idle.start()

    def _prepare_some(self) -> None:
        end = perf_counter() + _SLICE
        while perf_counter() < end:
            if next(self._preparing, self) is self:
                self._idle.stop()
                return

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.commands.retranslate()
        self.prepare_filter()
        self.view.setAccessibleName(self.tr("Positions of the staffing table"))
        self.follow_counts()
        self.follow_cell()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- building ---

    def add_to_closed(self, button: QWidget) -> None:
        """Lay what leads on beside the words that say why nothing can be changed."""
        layout = self.closed.layout()
        if layout is not None:
            layout.addWidget(button)

    def _lay_out(self) -> None:
        self.closed.setProperty("role", "notice")
        self._why_closed.setWordWrap(True)
        strip = QHBoxLayout(self.closed)
        strip.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        strip.addWidget(self._why_closed, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools())
        layout.addWidget(self.closed)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.status)
        self.setFocusProxy(self.view)

    def _tools(self) -> QWidget:
        do = self.commands
        groups: tuple[tuple[QAction, ...], ...] = (
            (do.back, do.whole),
            (do.new_row, do.duplicate, do.remove, do.up, do.down),
            (do.fill_down, do.set_all),
            (do.filter, do.show_everything, do.columns),
        )
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.XS)
        for place, group in enumerate(groups):
            if place:
                layout.addWidget(upright(row))
            for action in group:
                layout.addWidget(IconButton(action, row))
        layout.addWidget(self._shown, 1)
        return row
