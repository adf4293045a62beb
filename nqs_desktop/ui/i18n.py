"""The language of the windows: Kazakh, Russian or English, switched while the program runs."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from nqs_desktop import paths, texts
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message


class UiLanguage(StrEnum):
    """A language of the windows; data exists in Kazakh and Russian only."""

    KK = "kk"
    RU = "ru"
    EN = "en"


SHORT_NAMES: Final = {UiLanguage.KK: "қаз", UiLanguage.RU: "рус", UiLanguage.EN: "eng"}
"""As the status bar writes them: each language in its own."""

FULL_NAMES: Final = {UiLanguage.KK: "Қазақша", UiLanguage.RU: "Русский", UiLanguage.EN: "English"}

_LOCALES = {UiLanguage.KK: "kk_KZ", UiLanguage.RU: "ru_KZ", UiLanguage.EN: "en_GB"}


class LanguageSwitch(QObject):
    """Keeps the language in use and hands out words in it.

    Choosing another one sends Qt's ``LanguageChange`` to every widget, which sets its texts anew; then the
    signal follows.

    Signals:
        changed: The language is another one now.
    """

    changed = Signal()

    def __init__(self, application: QApplication, language: UiLanguage) -> None:
        """Speak ``language`` from the start."""
        super().__init__(application)
        self._application = application
        self._language = language
        self._installed: list[QTranslator] = []
        self._install()

    @property
    def current(self) -> UiLanguage:
        """The language of the windows."""
        return self._language

    @property
    def data(self) -> Language:
        """The language in which data is shown first; with English windows that is Russian."""
        return Language.KK if self._language is UiLanguage.KK else Language.RU

    @property
    def locale(self) -> QLocale:
        """Names of months, decimal comma, order of a date."""
        return QLocale(_LOCALES[self._language])

    def choose(self, language: UiLanguage) -> None:
        """Speak another language from now on."""
        if language is self._language:
            return
        self._language = language
        self._install()
        # Qt only posts the event; what hears the signal shall find the widgets in the new language.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit()

    def say(self, message: Message) -> str:
        """Return a sentence of the message catalogue in the language in use."""
        return texts.say(message, self._language.value)

    def best(self, text: LocalizedText) -> str:
        """Return a data text in the language in use, else in the other one, else an empty string."""
        return text.best(self.data)

    def _install(self) -> None:
        QLocale.setDefault(self.locale)
        fresh = self._load()
        previous, self._installed = self._installed, fresh
        for translator in previous:
            self._application.removeTranslator(translator)
        for translator in fresh:
            self._application.installTranslator(translator)

    def _load(self) -> list[QTranslator]:
        code = self._language.value
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = []
        for name, folder in ((f"qtbase_{code}", qt_folder), (f"nqs_{code}", str(paths.translations_dir()))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                loaded.append(translator)
        return loaded


def system_language() -> UiLanguage:
    """Return the language of the desktop where the program speaks it, else Kazakh, the state's language."""
    code = QLocale.system().name().partition("_")[0]
    return UiLanguage.RU if code == UiLanguage.RU else UiLanguage.KK
