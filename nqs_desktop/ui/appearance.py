"""Puts the theme on: follows the desktop or stays light or dark."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from nqs_desktop.ui.style_sheet import style_sheet
from nqs_desktop.ui.theme import DARK, LIGHT, Colours, ThemeChoice, TypeSize, palette

_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """The look of the whole program.

    Signals:
        changed: The colours are others now; what paints by itself learns it from Qt.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        """Dress the application at once."""
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._worn: Colours | None = None
        application.setStyle("Fusion")
        font = application.font()
        font.setPointSize(TypeSize.TEXT)
        application.setFont(font)
        self.choose(choice)
        application.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        """What the user asked for."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme."""
        self._choice = choice
        self._application.styleHints().setColorScheme(_SCHEMES[choice])
        self._follow()

    @Slot()
    def _follow(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and scheme == Qt.ColorScheme.Dark
        )
        roles = DARK if dark else LIGHT
        if roles is self._worn:
            return
        self._worn = roles
        self._application.setPalette(palette(roles))
        self._application.setStyleSheet(style_sheet(roles))
        self.changed.emit()
