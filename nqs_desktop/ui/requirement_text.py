"""A requirement in the words of the windows: short for a card, and as the passage that it was printed as."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.requirement import ExtraDemand, Requirement, RequirementPart, ReviewReason
from nqs_desktop.domain.requirement_sentences import asked_extra_words
from nqs_desktop.domain.requirement_structure import structure_words
from nqs_desktop.domain.requirement_words import alternative_words, level_words, reason_words
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.texts import say
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def part_word(part: RequirementPart) -> str:
    """Return the name of a cell of the paper's table."""
    return {
        RequirementPart.EDUCATION: translate("Requirement", "Education"),
        RequirementPart.EXPERIENCE: translate("Requirement", "Practical experience"),
        RequirementPart.COMPETENCE: translate("Requirement", "Competence"),
        RequirementPart.OPTIONAL: translate("Requirement", "Optional"),
        RequirementPart.POSITION: translate("Requirement", "Position"),
    }[part]


def education_text(requirement: Requirement, language: LanguageSwitch) -> str:
    """Return the levels and how many fields are named; empty where the text names neither."""
    education = requirement.education
    words = ", ".join(language.say(level_words(level)) for level in education.levels)
    count = len(education.fields.get(language.data)) or len(tuple(education.fields.everything()))
    if not count:
        return words
    fields = translate("Requirement", "fields: {count}").format(count=count)
    if education.fields_open:
        fields = translate("Requirement", "{fields} and other related ones").format(fields=fields)
    return " · ".join(filter(None, (words, fields)))


def experience_text(requirement: Requirement, language: LanguageSwitch) -> str:
    """Return what each alternative asks for, a line each; empty where there is none."""
    sentences = [
        capitalised(language.say(alternative_words(alternative, language.data)))
        for alternative in requirement.experience.alternatives
    ]
    between = translate("Requirement", "or")
    return f" {between}\n".join(sentences)


def extras_text(requirement: Requirement, language: LanguageSwitch) -> str:
    """Return the extras parted by commas, with how firmly each is demanded; empty where there are none."""
    demands = (*map(ExtraDemand, requirement.extras), *requirement.wished_extras)
    return ", ".join(language.say(asked_extra_words(demand)) for demand in demands)


def structure_text(requirement: Requirement) -> LocalizedText:
    """Return how the demands are joined, a line for each that must be met; empty in the plain order."""
    if requirement.structure is None:
        return LocalizedText()
    kk, ru = (
        "\n".join(capitalised(say(words, language.value)) for words in structure_words(requirement, language))
        for language in Language
    )
    return LocalizedText(kk, ru)


def reason_text(reason: ReviewReason, language: LanguageSwitch) -> str:
    """Return why a human must decide."""
    return language.say(reason_words(reason))


def passage(position: StaffPosition) -> str:
    """Return the stored words of a position: number, title and the four texts, Kazakh above Russian."""
    requirement = position.requirement
    parts = [_both(numbered_title(position))]
    texts = {
        RequirementPart.EDUCATION: requirement.education.text,
        RequirementPart.EXPERIENCE: requirement.experience.text,
        RequirementPart.COMPETENCE: requirement.competence,
        RequirementPart.OPTIONAL: requirement.optional,
    }
    parts += [f"{part_word(part)}\n{_both(text)}" for part, text in texts.items() if text]
    return "\n\n".join(parts)


def numbered_title(position: StaffPosition) -> LocalizedText:
    """Return the title with its number before it; nothing in a language that has no title."""
    number, title = position.number, position.title
    kk, ru = (
        ". ".join(filter(None, (own_number, own_title))) if own_title else None
        for own_number, own_title in ((number.kk, title.kk), (number.ru, title.ru))
    )
    return LocalizedText(kk, ru)


def _both(text: LocalizedText) -> str:
    return "\n".join(filter(None, (text.kk, text.ru)))
