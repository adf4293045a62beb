"""Words of a paper in its languages: labels, texts with their marks, figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.texts import say

UNOFFICIAL_MARK = "¹"
OTHER_LANGUAGE_MARK = "²"
ABSENT = "—"
LONGEST_LINE_OF_A_HEADING = 70


@dataclass(frozen=True, slots=True)
class Wording:
    """Says labels and texts in the languages of a paper, Kazakh first."""

    print_language: PrintLanguage

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the paper."""
        return self.print_language.languages

    @property
    def other_language(self) -> str:
        """The second language of the paper; empty for a paper of one."""
        return self.languages[1].value if len(self.languages) > 1 else ""

    def label(self, label: Message) -> str:
        """Return ``label`` in the paper's languages: «Білімі / Образование»; what is alike stands once."""
        return _joined(say(label, language) for language in self.languages)

    def labels(self, label: Message) -> tuple[str, ...]:
        """Return ``label`` language by language."""
        return tuple(say(label, language) for language in self.languages)

    def texts(self, text: LocalizedText) -> tuple[str, ...]:
        """Return ``text`` language by language, marked where it is missing or unofficial.

        A text that neither language has is one dash: nothing is missing, nothing was said.
        """
        if not text:
            return (ABSENT,)
        return tuple(marked(text, language) for language in self.languages)

    def known(self, text: LocalizedText) -> tuple[str, ...]:
        """Return ``text`` in those languages of the paper that have it, else in the other one."""
        found = tuple(marked(text, language) for language in self.languages if text.get(language))
        return found or (text.best(self.languages[0]),)

    def joined(self, text: LocalizedText) -> str:
        """Return :meth:`texts` on one line, what is alike once; empty where the text is empty."""
        return _joined(self.texts(text)) if text else ""

    def heading(self, text: LocalizedText) -> tuple[str, ...]:
        """Return :meth:`joined` as one line where it is short, else a line for each language."""
        joined = self.joined(text)
        return (joined,) if len(joined) <= LONGEST_LINE_OF_A_HEADING else self.texts(text)

    def note(self, mark: str, meaning: Message) -> str:
        """Return the note that says what ``mark`` means."""
        return f"{mark} {self.label(meaning)}"


def marked(text: LocalizedText, language: Language) -> str:
    """Return ``text`` in ``language`` with the sign of an unofficial translation, or the words for a gap."""
    words = text.get(language)
    if words is None:
        return say(message("report.missing_text"), language)
    return f"{words}{UNOFFICIAL_MARK}" if text.is_unofficial(language) else words


def units_text(units: Decimal, language: Language) -> str:
    """Return staff units as papers name them: «4 бірлік», «4 единицы», «0,5 единицы»."""
    forms = {
        "one": message("report.units_one", units=decimal_text(units)),
        "few": message("report.units_few", units=decimal_text(units)),
        "many": message("report.units_many", units=decimal_text(units)),
    }
    return say(forms[_russian_plural(units)], language)


def _russian_plural(number: Decimal) -> str:
    if number != number.to_integral_value():
        return "few"
    last_two = int(number) % 100
    if 11 <= last_two <= 14:
        return "many"
    return {1: "one", 2: "few", 3: "few", 4: "few"}.get(last_two % 10, "many")


def _joined(parts: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(parts))
