"""Words of an answer of the classification assistant."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.classification.ranking import SURE
from nqs_desktop.domain.classification.results import Classification, ClassificationRule, RememberedAs
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.words import level_word

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def is_sure(answer: Classification) -> bool:
    """Tell whether an answer may be called sure."""
    return answer.certainty >= SURE


def certainty_word(answer: Classification) -> str:
    """Return how certain an answer is."""
    return translate("Classification", "sure") if is_sure(answer) else translate("Classification", "not sure")


def marks(answer: Classification) -> tuple[str, ...]:
    """Return what sets an answer apart: remembered, an own title."""
    found = []
    if any(reason.rule is ClassificationRule.REMEMBERED for reason in answer.reasons):
        found.append(translate("Classification", "remembered"))
    if answer.local:
        found.append(translate("Classification", "own title"))
    return tuple(found)


def reasons(answer: Classification, language: LanguageSwitch) -> str:
    """Return how the code was reached, with the words that decided."""
    return " ".join(language.say(reason.sentence) for reason in answer.reasons)


def whole(answer: Classification, language: LanguageSwitch) -> str:
    """Return all of an answer, for tooltips and screen readers."""
    head = f"{answer.code} {language.best(answer.name)}"
    what = ", ".join((certainty_word(answer), level_word("classifier", answer.level).lower(), *marks(answer)))
    return "\n".join(filter(None, (head, what, reasons(answer, language))))


def settled_word(settled: RememberedAs) -> str:
    """Return how a person settled a code."""
    return {
        RememberedAs.ACCEPTED: translate("Classification", "the first answer was taken"),
        RememberedAs.CHANGED: translate("Classification", "another code was taken"),
        RememberedAs.CONFIRMED: translate("Classification", "confirmed again"),
    }[settled]
