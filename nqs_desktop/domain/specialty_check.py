"""The form of study of a diploma against the list of what may be studied otherwise (order 398/2019)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.domain.field_match import field_key
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

SpecialtyLookup = Callable[[str | None, LocalizedText], SpecialtyEntry | None]
"""Called with a diploma's code and name; returns the specialty or qualification if the list has it."""

LEVELS_OF_THE_LIST: Final = (EducationLevel.TVE, EducationLevel.POST_SECONDARY)
_YEARS_OF_OLDER_STUDY: Final = 3


@dataclass(frozen=True, slots=True)
class StudyFormJudgement:
    """The verdict on a form of study; ``entry`` is what the list has for the diploma."""

    verdict: Verdict
    reason: Message
    entry: SpecialtyEntry | None = None


class SpecialtyList:
    """The list as a lookup: by code, else by name in either language. Areas are not found: no specialties."""

    def __init__(self, entries: Iterable[SpecialtyEntry]) -> None:
        self._by_code: dict[str, list[SpecialtyEntry]] = defaultdict(list)
        self._by_name: dict[str, SpecialtyEntry] = {}
        self._by_translation: dict[str, SpecialtyEntry] = {}
        for entry in entries:
            if entry.kind is SpecialtyKind.AREA:
                continue
            for code in _codes(entry):
                self._by_code[code].append(entry)
            for key in _keys(_printed(entry.name)):
                self._by_name.setdefault(key, entry)
            for key in _keys(entry.name):
                self._by_translation.setdefault(key, entry)

    def __call__(self, code: str | None, names: LocalizedText) -> SpecialtyEntry | None:
        """Return the entry of ``code``, of several the one of that name, else an entry of that name.

        A name that the list prints goes before one that is our translation only.
        """
        keys = set(_keys(names))
        coded = self._by_code.get(code_key(code), []) if code else []
        for entry in coded:
            if keys.intersection(_keys(entry.name)):
                return entry
        if coded:
            return coded[0]
        found = (
            book[key] for book in (self._by_name, self._by_translation) for key in sorted(keys) if key in book
        )
        return next(found, None)


def judge_study_form(
    diploma: EducationRecord, listed: SpecialtyLookup | None, list_year: int
) -> StudyFormJudgement:
    """Judge the form of study of a diploma of technical, vocational or post-secondary education.

    Args:
        diploma: The diploma; of a level that the list speaks of.
        listed: Looks the specialty up in the list in force; ``None`` where there is no list to ask.
        list_year: Year of that list: what is not on it may have been begun before, or under an older list.
    """
    form = diploma.study_form
    if form is None:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.form_unknown"))
    if form is StudyForm.FULL_TIME:
        return StudyFormJudgement(Verdict.MET, message("eligibility.form_needs_no_list"))
    said = message(f"eligibility.form_{form.value}")
    if form is StudyForm.DISTANCE:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.form_not_spoken_of", form=said))
    if not diploma.specialty_code and not diploma.specialty:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.specialty_unknown"))
    if listed is None:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.form_no_list", form=said))
    entry = listed(diploma.specialty_code, diploma.specialty)
    if entry is not None and _is_surely(entry, diploma):
        reason = message("eligibility.form_listed", form=said, code=entry.printed_code)
        return StudyFormJudgement(Verdict.MET, reason, entry)
    if entry is not None:
        found = {"code": entry.printed_code, "name": entry.name.both}
        reason = message("eligibility.form_listed_by_translation", form=said, **found)
        return StudyFormJudgement(Verdict.REVIEW, reason, entry)
    if diploma.year is None:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.form_no_year", form=said))
    if diploma.year - list_year >= _YEARS_OF_OLDER_STUDY:
        reason = message("eligibility.form_not_listed", form=said, year=diploma.year, list_year=list_year)
        return StudyFormJudgement(Verdict.NOT_MET, reason)
    reason = message("eligibility.form_older", form=said, year=diploma.year, list_year=list_year)
    return StudyFormJudgement(Verdict.REVIEW, reason)


def _is_surely(entry: SpecialtyEntry, diploma: EducationRecord) -> bool:
    """Tell whether the diploma has the code of ``entry`` or a name of it that a document prints."""
    if diploma.specialty_code and code_key(diploma.specialty_code) in _codes(entry):
        return True
    return not set(_keys(diploma.specialty)).isdisjoint(_keys(_printed(entry.name)))


def _codes(entry: SpecialtyEntry) -> set[str]:
    """Return the code and what the list prints in its place, which may have lost a digit."""
    return {code_key(entry.code), code_key(entry.printed_code)}


def _printed(name: LocalizedText) -> LocalizedText:
    """Return ``name`` without the languages in which it is our translation."""
    kk, ru = (None if name.is_unofficial(language) else name.get(language) for language in Language)
    return LocalizedText(kk, ru)


def _keys(names: LocalizedText) -> list[str]:
    return [key for name in (names.kk, names.ru) if name and (key := field_key(name))]
