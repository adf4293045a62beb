"""Why a pair has its verdict, shortly: a line for each demand that is not surely met."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.eligibility.report import Eligibility, Finding, Verdict
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.finding_view import finding_title
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel


class MatchReasons(DetailsPane):
    """Shows what is lacking of an :class:`Eligibility`, with reason and day."""

    def __init__(self, language: LanguageSwitch, in_full: QAction, parent: QWidget | None = None) -> None:
        """Start empty; ``in_full`` opens the whole check."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._language = language
        self._eligibility: Eligibility | None = None
        self._rows: list[QWidget] = []
        self._who = DataLabel(self.column)
        self._who.setProperty("role", "strong")
        self._who.setWordWrap(True)
        self._all_met = QLabel(self.column)
        self._all_met.setWordWrap(True)
        self.add(self._who)
        self.add(self._all_met)
        self._link = left_row(self.column, LinkButton(in_full, self.column))
        self.add(self._link)

    @property
    def eligibility(self) -> Eligibility | None:
        """What shows."""
        return self._eligibility

    def show_reasons(self, eligibility: Eligibility | None, caption: str) -> None:
        """Show another pair; ``None`` for none."""
        self._eligibility = eligibility
        self._who.setText(caption)
        self._fill()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        found = self._eligibility
        self._link.setVisible(found is not None)
        self._all_met.setVisible(found is not None)
        if found is None:
            return
        lacking = [item for item in found.items if item.verdict is not Verdict.MET]
        days = [item.met_from for item in lacking if item.met_from is not None]
        if not lacking:
            self._all_met.setText(self.tr("Everything that is demanded is met."))
        elif days and len(days) == len(lacking):
            said = self.tr("Time alone helps: everything is met from {date}.")
            self._all_met.setText(said.format(date=date_text(max(days))))
        else:
            self._all_met.setText(self.tr("What is not surely met:"))
        for item in reversed(lacking):
            row = self._row(item)
            self._rows.append(row)
            self.add_below(row, self._all_met)

    def _row(self, item: Finding) -> QWidget:
        row = QWidget(self.column)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        title = DataLabel(row)
        title.setText(finding_title(item, self._language))
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(VerdictLabel(item.verdict, parent=row), 0, Qt.AlignmentFlag.AlignTop)
        reason = DataLabel(row)
        reason.setProperty("role", "quiet")
        reason.setWordWrap(True)
        text = self._language.say(item.reason)
        if item.met_from is not None:
            until = self.tr("Met from {date}.").format(date=date_text(item.met_from))
            text = f"{text}\n{until}"
        reason.setText(text)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, Space.XS)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(reason)
        return row
