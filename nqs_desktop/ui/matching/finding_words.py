"""What a finding asked for and found, in words."""

from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.eligibility.report import Finding
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Extra
from nqs_desktop.domain.requirement_words import extra_words, level_words, listed
from nqs_desktop.domain.service_length import MONTHS_OF_A_YEAR, ServiceLength
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.matching.json_reading import day_of, fields_of, names_of, number_of, words_of
from nqs_desktop.ui.words import translate


class FindingWords:
    """Says findings in the language in use."""

    def __init__(self, language: LanguageSwitch) -> None:
        """Speak ``language``."""
        self._language = language

    def asked(self, finding: Finding) -> str:
        """Return what was asked for as the check reads it; empty where the requirement's name says it all."""
        match finding.kind:
            case "education_level":
                return self._levels(finding.needed.get("levels"))
            case "education_field":
                return self._fields(finding)
            case "study_form":
                year = number_of(finding.needed.get("list_year"))
                return translate("Check", "what the list of {year} allows").format(year=year)
            case _:
                return ""

    def found(self, finding: Finding) -> str:
        """Return what the records say; several lines where several records count."""
        match finding.kind:
            case "education_level":
                said = [self._levels([finding.found.get("level")] if finding.found.get("level") else [])]
            case "education_field":
                return self._specialty(finding)
            case "study_form":
                return self._study_form(finding.found.get("study_form"))
            case "experience":
                said = [self._length(finding)]
            case "combination":
                return "\n".join(finding.proof)
            case _:
                return self._extra(finding)
        lines = [*filter(None, said), *finding.proof]
        return "\n".join(lines) or translate("Check", "nothing recorded")

    def _levels(self, value: Json) -> str:
        levels = words_of(value)
        return self._say(listed(level_words(EducationLevel(level)) for level in levels)) if levels else ""

    def _fields(self, finding: Finding) -> str:
        fields = fields_of(finding.needed.get("fields"))
        names = fields.get(self._language.data) or tuple(fields.everything())
        text = "; ".join(names)
        if text and finding.needed.get("fields_open"):
            return translate("Check", "{fields}; and other related fields").format(fields=text)
        return text

    def _specialty(self, finding: Finding) -> str:
        code = finding.found.get("specialty_code")
        names = " / ".join(names_of(finding.found.get("specialty")))
        said = "  ".join(filter(None, (code if isinstance(code, str) else "", names)))
        return said or translate("Check", "nothing recorded")

    def _study_form(self, value: Json) -> str:
        if not isinstance(value, str):
            return translate("Check", "nothing recorded")
        return self._say(message(f"eligibility.form_{StudyForm(value).value}"))

    def _length(self, finding: Finding) -> str:
        found = finding.found
        months = number_of(found.get("years")) * MONTHS_OF_A_YEAR + number_of(found.get("months"))
        return self._say(ServiceLength((), months, number_of(found.get("days"))).shown())

    def _extra(self, finding: Finding) -> str:
        born = day_of(finding.found.get("birth_date"))
        if born is not None:
            return translate("Check", "born on {date}").format(date=date_text(born))
        owned = [self._say(extra_words(Extra.parse(code))) for code in words_of(finding.found.get("extras"))]
        return ", ".join(owned) or translate("Check", "nothing recorded")

    def _say(self, said: Message) -> str:
        return self._language.say(said)


def words_of_the_paper(finding: Finding) -> LocalizedText:
    """Return the paper's own words that ask for it; none where the list of specialties asks."""
    return LocalizedText() if finding.kind == "study_form" else finding.words
