"""What the window remembers between two runs; it belongs to the person, not to the database."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from nqs_desktop.ui.i18n import UiLanguage, system_language
from nqs_desktop.ui.theme import ThemeChoice

_RECENT_LIMIT = 8


class WindowSettings:
    """Typed access to the settings file."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Keep to ``store``; the user's own file when ``None``."""
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "nqs-desktop", "window"
        )

    @property
    def language(self) -> UiLanguage:
        """Language of the windows; that of the desktop until the user chose."""
        try:
            return UiLanguage(str(self._store.value("language", "")))
        except ValueError:
            return system_language()

    @language.setter
    def language(self, language: UiLanguage) -> None:
        self._store.setValue("language", language.value)

    @property
    def theme(self) -> ThemeChoice:
        """Theme that the user chose."""
        try:
            return ThemeChoice(str(self._store.value("theme", "")))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, theme: ThemeChoice) -> None:
        self._store.setValue("theme", theme.value)

    @property
    def page(self) -> str:
        """Key of the page that was open last; empty at the first start."""
        return str(self._store.value("page", ""))

    @page.setter
    def page(self, key: str) -> None:
        self._store.setValue("page", key)

    @property
    def narrow_navigation(self) -> bool:
        """Whether the navigation column shows icons only."""
        return str(self._store.value("narrow_navigation", "false")).lower() == "true"

    @narrow_navigation.setter
    def narrow_navigation(self, narrow: bool) -> None:
        self._store.setValue("narrow_navigation", narrow)

    def state(self, name: str) -> QByteArray:
        """Return the remembered geometry or splitter position ``name``; empty where there is none."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or splitter position."""
        self._store.setValue(f"state/{name}", state)

    @property
    def recent_files(self) -> tuple[str, ...]:
        """Databases opened before, newest first, those that are still there."""
        stored = self._store.value("recent_files")
        files = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return tuple(file for file in map(str, files) if Path(file).is_file())

    def add_recent_file(self, path: str) -> None:
        """Put a database on top of the list."""
        others = [file for file in self.recent_files if file != path]
        self._store.setValue("recent_files", [path, *others][:_RECENT_LIMIT])

    def sync(self) -> None:
        """Write to the disk now; at the end of the program that happens by itself."""
        self._store.sync()
