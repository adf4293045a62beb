"""The form of study of a diploma against the list of what may be studied otherwise (order 398/2019)."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

SpecialtyLookup = Callable[[str | None, LocalizedText], SpecialtyEntry | None]
"""Called with a diploma's code and name; returns the specialty or qualification if the list has it."""

CodeLookup = Callable[[str], SpecialtyEntry | None]
"""Called with a code of any edition; returns what it names."""

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
    diploma: EducationRecord,
    listed: SpecialtyLookup | None,
    list_year: int,
    known: CodeLookup | None = None,
) -> StudyFormJudgement:
    """Judge the form of study of a diploma of technical, vocational or post-secondary education.

    Args:
        diploma: The diploma; of a level that the list speaks of.
        listed: Looks the specialty up in the list in force; ``None`` where there is no list to ask.
        list_year: Year of that list: what is not on it may have been begun before, or under an older list.
        known: Says what a code names that the list does not have, such as a code in force today.
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
    if entry is not None:
        return _judge_listed(entry, diploma, said)
    same_name = _of_same_name(diploma, listed, known)
    if same_name is not None:
        found = {"code": same_name.printed_code, "name": same_name.name.both}
        given = diploma.specialty_code or ""
        reason = message("eligibility.form_listed_by_other_code", form=said, given=given, **found)
        return StudyFormJudgement(Verdict.REVIEW, reason, same_name)
    return _judge_unlisted(diploma.year, list_year, said)


def _judge_unlisted(year: int | None, list_year: int, said: Message) -> StudyFormJudgement:
    if year is None:
        return StudyFormJudgement(Verdict.REVIEW, message("eligibility.form_no_year", form=said))
    if year - list_year >= _YEARS_OF_OLDER_STUDY:
        reason = message("eligibility.form_not_listed", form=said, year=year, list_year=list_year)
        return StudyFormJudgement(Verdict.NOT_MET, reason)
    reason = message("eligibility.form_older", form=said, year=year, list_year=list_year)
    return StudyFormJudgement(Verdict.REVIEW, reason)


def source_words(source: SourceReference) -> Message | str:
    """Return where a row is printed: document and line."""
    if source.line is None:
        return source.document
    return message("eligibility.line_of_document", document=source.document, line=source.line)


def _judge_listed(entry: SpecialtyEntry, diploma: EducationRecord, said: Message) -> StudyFormJudgement:
    if _is_surely(entry, diploma):
        printed = {"code": entry.printed_code, "source": source_words(entry.source)}
        reason = message("eligibility.form_listed", form=said, **printed)
        return StudyFormJudgement(Verdict.MET, reason, entry)
    found = {"code": entry.printed_code, "name": entry.name.both}
    reason = message("eligibility.form_listed_by_translation", form=said, **found)
    return StudyFormJudgement(Verdict.REVIEW, reason, entry)


def _of_same_name(
    diploma: EducationRecord, listed: SpecialtyLookup, known: CodeLookup | None
) -> SpecialtyEntry | None:
    """Return what the list has under the name that another edition gives the diploma's code.

    Codes changed with the editions; whether the same name means the same specialty is for a person to say.
    """
    if known is None or not diploma.specialty_code:
        return None
    other = known(diploma.specialty_code)
    return None if other is None else listed(None, _printed(other.name))


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
