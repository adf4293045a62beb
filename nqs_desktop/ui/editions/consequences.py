"""What a new edition leaves behind: positions whose code is gone, own titles whose group is gone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.ui.books.facts import FactList, Linked, link, position_link
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space

_MOST = 200
_LINES_SHOWN = 4


class Consequences(QFrame):
    """Hidden while nothing is left behind.

    Signals:
        position_wanted: The key of a position.
        own_title_wanted: The :class:`LocalTitle` that is to be moved below another group.
    """

    position_wanted = Signal(str)
    own_title_wanted = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._language = language
        self._uses: tuple[PositionUse, ...] = ()
        self._titles: tuple[LocalTitle, ...] = ()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.XL)
        self._vanished = _List(self)
        self._vanished.facts.link_wanted.connect(self.position_wanted)
        self._own = _List(self)
        self._own.facts.link_wanted.connect(self._want_title)
        for part in (self._vanished, self._own):
            layout.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self._show()

    def show_vanished(self, uses: Sequence[PositionUse]) -> None:
        """List positions whose code the newer edition does not have."""
        self._uses = tuple(uses)
        self._show()

    def show_own_titles(self, titles: Sequence[LocalTitle]) -> None:
        """List own titles whose group the edition in force does not have."""
        self._titles = tuple(titles)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_own"):
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        self._vanished.fill(
            self.tr("Positions whose code the newer edition does not have: {count}").format(
                count=number_text(len(self._uses))
            ),
            [(use.code, Linked(position_link(use, self._language))) for use in self._uses[:_MOST]],
        )
        move = self.tr("move to another group…")
        self._own.fill(
            self.tr("Own titles without a group: {count}").format(count=number_text(len(self._titles))),
            [
                (title.group, Linked(f"{link(title.key, self._language.best(title.title))} — {move}"))
                for title in self._titles
            ],
        )
        self.setVisible(bool(self._uses or self._titles))

    def _want_title(self, key: str) -> None:
        self.own_title_wanted.emit(next(title for title in self._titles if title.key == key))


class _List(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self.facts = FactList(self)
        holder = QWidget(self)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.facts)
        inner.addStretch(1)
        self._pane = QScrollArea(self)
        self._pane.setWidgetResizable(True)
        self._pane.setWidget(holder)
        for ground in (holder, self._pane.viewport()):  # the frame's own ground shows through
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._title)
        layout.addWidget(self._pane)

    def fill(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        self._title.setText(title)
        self.facts.set_facts(lines)
        self.setVisible(bool(lines))
        line = self.fontMetrics().height() + Space.S
        self._pane.setFixedHeight(line * min(len(lines), _LINES_SHOWN))
