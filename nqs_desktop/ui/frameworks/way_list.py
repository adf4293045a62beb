"""The ways that begin or end at an occupation, each with a button that removes it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nqs_desktop.domain.framework import CareerLink, FrameworkOccupation
from nqs_desktop.ui.frameworks.framework_words import occupation_name
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.data_label import data_hint
from nqs_desktop.ui.widgets.flow_layout import FlowLayout

_LETTERS = 40


class WayList(QWidget):
    """Shows ways as chips.

    Signals:
        removal_wanted: The :class:`CareerLink` that the user wants gone.
    """

    removal_wanted = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._flow = FlowLayout(self, across=Space.S)
        self.chips: list[QToolButton] = []

    def show_ways(
        self, key: str, links: Iterable[CareerLink], names: dict[str, FrameworkOccupation], *, writable: bool
    ) -> None:
        """Show the ways of the occupation ``key``."""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for link in links:
            if key in (link.start, link.end):
                self._add(link, key, names, writable=writable)
        self.updateGeometry()

    def _add(
        self, link: CareerLink, key: str, names: dict[str, FrameworkOccupation], *, writable: bool
    ) -> None:
        leaving = link.start == key
        other = names.get(link.end if leaving else link.start)
        name = "" if other is None else occupation_name(other, self._language)
        sentence = self.tr("to {name}") if leaving else self.tr("from {name}")
        words = sentence.format(name=name)
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        shown = words if len(words) <= _LETTERS else f"{words[:_LETTERS]}…"
        chip.setText(shown.replace("&", "&&"))  # a single one would underline a letter
        chip.setToolTip(data_hint(words))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))
        chip.setIcon(icon("close" if writable else "arrow-right", "quiet"))
        removal = self.tr("Remove the way {way}").format(way=words)
        chip.setAccessibleName(removal if writable else words)
        if writable:
            chip.setToolTip(data_hint(removal))
            chip.clicked.connect(lambda _=False: self.removal_wanted.emit(link))
        self._flow.addWidget(chip)
        chip.show()
        self.chips.append(chip)
