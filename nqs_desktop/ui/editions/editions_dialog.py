"""The editions of a reference book: which there are, and what differs between two of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout

from nqs_desktop.domain.browse import EditionInfo, holds_beside
from nqs_desktop.domain.edition_difference import EditionDifference
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.editions.consequences import Consequences
from nqs_desktop.ui.editions.difference_view import DifferenceView
from nqs_desktop.ui.editions.edition_picker import edition_words
from nqs_desktop.ui.editions.particulars_dialog import ParticularsDialog
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.save_file import TABLES, ask_for_file
from nqs_desktop.ui.widgets.tab_order import order_by_layout
from nqs_desktop.ui.words import counted_level_words

_ROWS_SHOWN = 4
_HEAD = 34


class EditionsDialog(QDialog):
    """Lists the editions, newest first, and compares two of them.

    Signals:
        edition_wanted: The number of an edition to show on the page; ``None`` for the one in force.
        own_title_wanted: A :class:`LocalTitle` whose group is gone, to be moved.
    """

    edition_wanted = Signal(object)
    own_title_wanted = Signal(object)

    def __init__(self, page: Page, book: str) -> None:
        """Show the editions of ``book`` over ``page``."""
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._editions: list[EditionInfo] = self._context.services.editions.of(book)
        self._book = book
        self._asked = (0, 0)
        self.setWindowTitle(self.tr("Editions"))
        self.resize(1180, 680)
        self.strip = NoticeStrip(self)
        self._model = RowTableModel(self._columns(), lambda edition: str(edition.id), self)
        self.table = RowTable(self._model, wide=1, dense=True, parent=self)
        self.table.setAccessibleName(self.tr("Editions"))
        self.table.setFixedHeight(_HEAD + ROW_HEIGHT_DENSE * min(max(len(self._editions), 2), _ROWS_SHOWN))
        self.table.opened.connect(self._open)
        self._show = QAction(icon("open"), self.tr("Show on the page"), self)
        self._show.triggered.connect(lambda: self._open(self.table.key))
        self._particulars = QAction(icon("edit"), self.tr("Title and date…"), self)
        self._particulars.triggered.connect(self._edit_particulars)
        self.before, self.after = QComboBox(self), QComboBox(self)
        self.consequences = Consequences(self._context.language, self)
        self.consequences.position_wanted.connect(self._go_to_position)
        self.consequences.own_title_wanted.connect(self._move_own_title)
        self.difference = DifferenceView(self._context.language, self)
        self.difference.position_wanted.connect(self._go_to_position)
        self.difference.export_table.triggered.connect(self._export)
        self._lay_out()
        order_by_layout(self)
        self._fill()

    # --- inside ---

    def _columns(self) -> tuple[Column[EditionInfo], ...]:
        return (
            Column(lambda: self.tr("State"), self._state, width=130),
            Column(lambda: self.tr("Title"), lambda edition: self._context.language.best(edition.title)),
            Column(lambda: self.tr("Source"), lambda edition: edition.source, width=230),
            Column(
                lambda: self.tr("In force from"),
                lambda edition: date_text(edition.in_force_from),
                sort_key=lambda edition: edition.in_force_from,
                width=140,
            ),
            Column(
                lambda: self.tr("Entries"),
                lambda edition: number_text(_size(edition)),
                sort_key=_size,
                numeric=True,
                hint=_counts,
                width=90,
            ),
            Column(
                lambda: self.tr("Taken in"),
                lambda edition: date_text(edition.taken_in.astimezone().date()) if edition.taken_in else "",
                sort_key=lambda edition: edition.id,
                width=125,
            ),
        )

    def _state(self, edition: EditionInfo) -> str:
        if edition == self._editions[0]:
            return self.tr("in force")
        beside = holds_beside(edition, self._editions)
        return self.tr("forms of study") if beside else self.tr("earlier")

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        compare, with_word = QLabel(self.tr("Compare"), self), QLabel(self.tr("with"), self)
        for label, box in ((compare, self.before), (with_word, self.after)):
            label.setBuddy(box)
            choice.addWidget(label)
            choice.addWidget(box, 1)
            box.activated.connect(lambda _: self._compare())
        self.before.setAccessibleName(self.tr("The older edition"))
        self.after.setAccessibleName(self.tr("The newer edition"))
        choice.addWidget(ActionButton(self._particulars, parent=self))
        choice.addWidget(ActionButton(self._show, parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self.table)
        layout.addLayout(choice)
        layout.addWidget(self.consequences)
        layout.addWidget(self.difference, 1)

    def _fill(self) -> None:
        self._model.set_rows(self._editions)
        if self._book == "classifier":
            self.consequences.show_own_titles(self._context.services.local_titles.without_group())
        for edition in self._editions:
            for box in (self.before, self.after):
                box.addItem(edition_words(edition), edition.id)
        several = len(self._editions) > 1
        for box in (self.before, self.after):
            box.setEnabled(several)
        if self._editions:
            self.table.choose(str(self._editions[0].id))
        if several:
            self.before.setCurrentIndex(1)
            self._compare()
        else:
            self.difference.show_nothing(
                self.tr("There is one edition only. Take in a newer official file to compare the two.")
            )

    def _compare(self) -> None:
        before, after = sorted((int(self.before.currentData()), int(self.after.currentData())))
        self._asked = asked = (before, after)
        self.strip.clear()
        if before == after:
            self.difference.show_nothing(self.tr("This is the same edition twice: choose another one."))
            return
        self.difference.show_loading()
        editions, book = self._context.services.editions, self._book
        self._context.tasks.start(
            self.tr("Comparing the editions"),
            lambda progress: editions.compare(book, before, after),
            initiator=self,
            on_success=lambda difference: self._show_difference(difference, asked),
            on_failure=self._complain,
        )

    def _show_difference(self, difference: EditionDifference, asked: tuple[int, int]) -> None:
        if asked == self._asked:
            self.consequences.show_vanished(difference.vanished)
            self.difference.show_difference(difference)

    def _complain(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    def _open(self, key: str) -> None:
        if key:
            self.edition_wanted.emit(None if int(key) == self._editions[0].id else int(key))
            self.accept()

    def _edit_particulars(self) -> None:
        edition = next((one for one in self._editions if str(one.id) == self.table.key), None)
        if edition is None or not ParticularsDialog(self._context, edition, self).exec():
            return
        self._editions = self._context.services.editions.of(self._book)
        self._model.set_rows(self._editions)
        self.table.choose(str(edition.id))
        for box in (self.before, self.after):
            for place, one in enumerate(self._editions):
                box.setItemText(place, edition_words(one))

    def _go_to_position(self, key: str) -> None:
        self.accept()
        self._context.navigator.open_page("staffing", key)

    def _move_own_title(self, title: object) -> None:
        self.accept()
        self.own_title_wanted.emit(title)

    def _export(self) -> None:
        name = "-".join((self._book, *(str(number) for number in self._asked)))
        out = ask_for_file(self._page, self.tr("Export the differences"), name, TABLES)
        if out is None:
            return
        headings, rows = self.difference.headings(), self.difference.texts()
        from nqs_desktop.services.table_export import write_table

        self._context.tasks.start(
            self.tr("Exporting the differences"),
            lambda progress: write_table(headings, rows, out, progress),
            initiator=self,
            on_success=lambda count: self.strip.show_success(
                self.tr("Lines written to {file}: {count}.").format(file=str(out), count=number_text(count))
            ),
            on_failure=self._complain,
        )


def _size(edition: EditionInfo) -> int:
    return sum(count for _, count in edition.counts)


def _counts(edition: EditionInfo) -> str:
    return "\n".join(
        f"{counted_level_words(edition.kind, level)}: {number_text(count)}" for level, count in edition.counts
    )
