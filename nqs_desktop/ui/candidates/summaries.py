"""Records to read: what it is in one strong line, and below it what one wants to know next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.theme import Space


@dataclass(frozen=True, slots=True)
class Summary:
    """A record in three lines, the last two of which may be empty or have several lines."""

    title: str
    text: str = ""
    quiet: str = ""


class SummaryList(QWidget):
    """Shows any number of :class:`Summary`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n".join(label.text() for label in self._labels)

    def set_summaries(self, summaries: Sequence[Summary]) -> None:
        """Show others."""
        while self._layout.count():
            self._layout.takeAt(0)
        for label in self._labels:
            label.hide()  # until it is gone it would stand in the corner
            label.deleteLater()
        self._labels = []
        for place, summary in enumerate(summaries):
            if place:
                self._layout.addSpacing(Space.S)
            for text, role in ((summary.title, "strong"), (summary.text, ""), (summary.quiet, "quiet")):
                if text:
                    self._add(text, role)

    def _add(self, text: str, role: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._labels.append(label)
        self._layout.addWidget(label)
