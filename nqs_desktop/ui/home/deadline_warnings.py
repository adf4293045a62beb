"""On the first page: steps of deadline plans that are late or due soon."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.deadline_timeline import StepState, Timeline
from nqs_desktop.ui.deadlines.deadline_words import standing_text, state_icon, step_text
from nqs_desktop.ui.formatting import date_text, number_text, shortened
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.link_button import LinkButton

_MOST_LINES = 5


class DeadlineWarnings(QFrame):
    """A line for each plan whose step presses; hidden while none does.

    Signals:
        wanted: Key of the plan that the user wants to see; empty for all of them.
    """

    wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without warnings."""
        super().__init__(parent)
        self._language = language
        self._lines: list[QWidget] = []
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(self._title)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said, line by line; empty while nothing presses."""
        return tuple(line.accessibleName() for line in self._lines)

    def show_warnings(self, pressing: Sequence[Timeline]) -> None:
        """Show plans whose running step presses, the worst first."""
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines = [self._line(one) for one in pressing[:_MOST_LINES]]
        if len(pressing) > _MOST_LINES:
            self._lines.append(self._rest(len(pressing) - _MOST_LINES))
        for line in self._lines:
            self._layout.addWidget(line)
        is_late = any(one.running and one.running.state is StepState.LATE for one in pressing)
        restyle(self, "error" if is_late else "notice")
        self._title.setText(self.tr("Deadlines"))
        self.setVisible(bool(pressing))

    def _rest(self, count: int) -> QWidget:
        """Return a link to the plans that have no line."""
        action = QAction(self.tr("Other plans that press: {count}").format(count=number_text(count)), self)
        action.triggered.connect(lambda _=False: self.wanted.emit(""))
        link = LinkButton(action, self)
        link.setAccessibleName(action.text())
        return link

    def _line(self, shown: Timeline) -> QWidget:
        """Return the plan as a link, and beside it what presses, on as many lines as it needs."""
        running, name = shown.running, shortened(self._language.best(shown.plan.name))
        action = QAction(self)
        action.setText(name.replace("&", "&&"))
        action.triggered.connect(lambda _=False, key=shown.plan.key: self.wanted.emit(key))
        told = DataLabel(self)
        told.setWordWrap(True)
        if running is not None:
            action.setIcon(state_icon(running.state))
            sentence = self.tr("{step}, until {date}. {state}.").format(
                step=step_text(running, self._language),
                date=date_text(running.last_day),
                state=standing_text(running, self._language),
            )
            told.setText(sentence)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(LinkButton(action, line))
        row.addWidget(told, 1)
        line.setAccessibleName(f"{name}: {told.text()}")
        return line
