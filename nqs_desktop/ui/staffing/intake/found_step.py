"""What a staffing table of a file holds: counts, sums, rows with faults, totals that do not add up."""

from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.staffing_sheet import StaffingSheetSummary
from nqs_desktop.services.staffing_intake import total_sentence
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.found_rows import FoundRows
from nqs_desktop.ui.widgets.rows import left_row


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the list.

    Attributes:
        row: Number of the row in the file; 0 for what has none.
        kind: What it is, in a word.
        text: The sentence.
    """

    row: int
    kind: str
    text: str


class FoundStep(QWidget):
    """Shows a :class:`StaffingSheetSummary`.

    Attributes:
        list: Faults, totals, doubts and rows left over.
        save: Saves the rows with faults.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._counts = QLabel(self)
        self._counts.setProperty("role", "section")
        self._totals = QLabel(self)
        self._totals.setWordWrap(True)
        self.list: FoundRows[Found] = FoundRows(
            (
                Column(lambda: self.tr("Row"), lambda one: str(one.row or ""), numeric=True),
                Column(lambda: self.tr("What"), lambda one: one.kind),
                Column(lambda: self.tr("Found"), lambda one: one.text),
            ),
            self.tr("Every row was understood and the totals add up."),
            kind=lambda one: one.kind,
            wide=2,
            parent=self,
        )
        self.list.set_name(self.tr("What was found in the file"))
        self.save = QAction(icon("export"), self.tr("Save the rows with faults…"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._counts)
        layout.addWidget(self._totals)
        layout.addWidget(self.list, 1)
        layout.addWidget(left_row(self, ActionButton(self.save, parent=self)))

    def show_summary(self, found: StaffingSheetSummary) -> None:
        """Show what was found."""
        words = self.tr("Positions {positions} · units {units} · held {occupied} · departments {departments}")
        self._counts.setText(
            words.format(
                positions=number_text(found.positions),
                units=decimal_text(found.units),
                occupied=decimal_text(found.occupied),
                departments=number_text(found.departments),
            )
        )
        wrong = [total for total in found.totals if not total.agrees]
        if found.totals:
            words = self.tr("Rows of totals: {agree} of {count} agree with the sums of the rows.")
            agree = len(found.totals) - len(wrong)
            self._totals.setText(words.format(agree=agree, count=len(found.totals)))
        else:
            self._totals.setText(self.tr("The table has no rows of totals."))
        say = self._language.say
        faults = [Found(row.row, self.tr("fault"), say(one)) for row in found.faulty for one in row.faults]
        totals = [Found(one.row, self.tr("total"), say(total_sentence(found.sheet, one))) for one in wrong]
        doubts = [Found(0, self.tr("doubt"), say(one)) for one in found.doubts]
        left = [Found(one.row, self.tr("not read"), one.text) for one in found.left]
        self.list.set_rows((*faults, *totals, *doubts, *left))
        self.save.setEnabled(bool(found.faulty_count))
