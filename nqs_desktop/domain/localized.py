"""One value for a text that exists in Kazakh and in Russian."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of data: every official text exists in these two."""

    KK = "kk"
    RU = "ru"


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text in two languages; ``None`` says that a language is missing, which is never an empty string.

    Attributes:
        kk: The Kazakh text.
        ru: The Russian text.
        unofficial: Languages whose text no source prints: our own translation, marked wherever it shows.
    """

    kk: str | None = None
    ru: str | None = None
    unofficial: tuple[Language, ...] = ()

    def __post_init__(self) -> None:
        """Turn blank strings into ``None`` and drop marks that speak of no text."""
        # Ten thousand are made at once when a node of a tree opens, most of them without marks.
        if self.kk is not None and not self.kk.strip():
            object.__setattr__(self, "kk", None)
        if self.ru is not None and not self.ru.strip():
            object.__setattr__(self, "ru", None)
        if self.unofficial:
            marks = (language for language in Language if language in self.unofficial and self.get(language))
            object.__setattr__(self, "unofficial", tuple(marks))

    def get(self, language: Language | str) -> str | None:
        """Return the text in ``language`` or ``None`` where it is missing."""
        return self.kk if language == Language.KK else self.ru

    def best(self, language: Language | str) -> str:
        """Return the text in ``language``, else in the other one, else an empty string."""
        return self.get(language) or self.kk or self.ru or ""

    @property
    def both(self) -> str:
        """The texts of both languages as papers join them, ``Басшылық / Руководство``; equal ones once."""
        return " / ".join(dict.fromkeys(text for text in (self.kk, self.ru) if text))

    def is_unofficial(self, language: Language | str) -> bool:
        """Tell whether the text in ``language`` is our own translation."""
        return any(mark == language for mark in self.unofficial)

    @property
    def missing(self) -> tuple[Language, ...]:
        """The languages without a text."""
        return tuple(language for language in Language if self.get(language) is None)

    def __bool__(self) -> bool:
        """A localized text is true where at least one language has a text."""
        return self.kk is not None or self.ru is not None


@dataclass(frozen=True, slots=True)
class LocalizedList:
    """Two lists that a paper prints side by side, such as fields of study; their lengths may differ."""

    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()

    def get(self, language: Language | str) -> tuple[str, ...]:
        """Return the entries in ``language``."""
        return self.kk if language == Language.KK else self.ru

    def everything(self) -> Iterable[str]:
        """Iterate over the entries of both languages, Kazakh first."""
        return (*self.kk, *self.ru)

    def __bool__(self) -> bool:
        """A list pair is true where one language has an entry."""
        return bool(self.kk or self.ru)
