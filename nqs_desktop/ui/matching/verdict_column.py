"""What the verdict on a candidate for one position consists of, from top to bottom."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.check_section import CheckSection
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.placed import Placed, height_of, stack
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel

_BANDS = {Verdict.MET: "success", Verdict.NOT_MET: "error", Verdict.REVIEW: "notice"}


class VerdictColumn(Placed):
    """The verdict on the whole, whom and what it is about, and the sections with the findings."""

    def __init__(self, language: LanguageSwitch, links: Iterable[QAction], parent: QWidget) -> None:
        """Start empty; ``links`` lead to the records behind the verdict."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._band = QFrame(self)
        self._verdict = VerdictLabel(large=True, parent=self._band)
        self._day = QLabel(self._band)
        band = QHBoxLayout(self._band)
        band.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        band.addWidget(self._verdict)
        band.addWidget(self._day)
        self._who, self._what = WrappedLabel("section", self), WrappedLabel("", self)
        self._where = WrappedLabel("quiet", self)
        self._links = self._link_row(links)
        self._head: tuple[QWidget, ...] = (self._band, self._who, self._what, self._where, self._links)
        for widget in self._head:
            widget.show()
        self.education, self.experience = CheckSection(language, self), CheckSection(language, self)
        self.choices, self.extras = CheckSection(language, self), CheckSection(language, self)
        self.lost = CheckSection(language, self)
        self.sections = (self.education, self.experience, self.choices, self.extras, self.lost)

    def set_head(self, verdict: Verdict, day: str, who: str, what: str, where: str) -> None:
        """Show the verdict on the whole and what it is about."""
        restyle(self._band, _BANDS[verdict])
        self._verdict.set_verdict(verdict)
        self._day.setText(day)
        self._who.set_words(who)
        self._what.set_words(what)
        self._where.set_words(where)
        if self._where.isHidden() == bool(where):
            self._where.setVisible(bool(where))
        self.touch()

    def head_height(self, width: int) -> int:
        """Return the height in pixels above the sections, at a width of the column in pixels."""
        shown = [widget for widget in self._head if not widget.isHidden()]
        return Space.L + sum(height_of(widget, inner(width)) + Space.S for widget in shown)

    def place(self, left: int, top: int, width: int) -> int:
        """Place the head and the sections."""
        parts = (*self._head, *self.sections)
        return stack(parts, left + Space.XL, top + Space.L, inner(width), Space.S) + Space.L

    def stops(self) -> Iterator[QWidget]:
        """Yield where Tab stops, in the order of what shows."""
        shown = (widget for section in self.sections for widget in section.shown)
        for widget in (self._links, *shown):
            for inside in widget.findChildren(QWidget):
                takes = inside.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
                if takes and inside.focusProxy() is None and inside.window() is self.window():
                    yield inside

    def _link_row(self, links: Iterable[QAction]) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        for link in links:
            row.addWidget(LinkButton(link, holder))
        row.addStretch(1)
        return holder


def inner(width: int) -> int:
    """Return the width in pixels of what stands in a column of a width in pixels."""
    return width - 2 * Space.XL
