"""Answers whether a diploma's form of study may be, and finds a specialty of any edition."""

from dataclasses import replace
from typing import Final

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.context import LIST_YEAR
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.eligibility.specialty_check import LEVELS_OF_THE_LIST, SpecialtyList, judge_study_form
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.specialty_codes import code_texts, level_of_code
from nqs_desktop.domain.study_form_answer import StudyFormAnswer
from nqs_desktop.services.specialty_editions import Known, SpecialtyEditions, list_year

_MOST_CHOICES: Final = 12


class StudyForms:
    """Asks the list of what may be studied otherwise than full-time, and the other editions beside it."""

    def __init__(self, database: Database) -> None:
        """Ask ``database``."""
        self._database = database

    def answer(
        self,
        specialty: str,
        form: StudyForm,
        year: int | None,
        level: EducationLevel | None = None,
    ) -> StudyFormAnswer:
        """Return whether a diploma may be of a form of study; the check of a candidate judges the same.

        Args:
            specialty: Code or name of a specialty or qualification, of any edition, as it was typed.
            form: The form of study.
            year: Year of the diploma; ``None`` where it is not known.
            level: Level of the diploma; ``None``: what the code says, else one that the list speaks of.

        Returns:
            The verdict with the edition and the row of the list that it rests on. Where the specialty is
            known nowhere or its name means several rows, ``choices`` are what may be meant.
        """
        typed = " ".join(specialty.split())
        with self._database.reading() as uow:
            books = SpecialtyEditions(uow)
            found = books.find(typed) if typed else []
            edition = uow.specialties.study_form_list()
            listed = SpecialtyList(uow.specialties.entries(edition.id)) if edition else None
            diploma = _diploma(typed, found, form, year, level)
            year_of_list = list_year(edition) if edition else LIST_YEAR
            judged = judge_study_form(diploma, listed, year_of_list, books.named)
        other = next((known for known in found if edition is None or known[1].id != edition.id), None)
        answer = StudyFormAnswer(judged.verdict, judged.reason, edition, judged.entry, other)
        if form is not StudyForm.FULL_TIME and diploma.level not in LEVELS_OF_THE_LIST:
            reason = message("eligibility.form_other_level", level=level_words(diploma.level))
            return replace(answer, verdict=Verdict.REVIEW, reason=reason, entry=None)
        return self._with_choices(answer, typed, found) if typed else answer

    def _with_choices(self, answer: StudyFormAnswer, typed: str, found: list[Known]) -> StudyFormAnswer:
        """Return the answer with what may be meant, where that is nothing known or several things."""
        if not found:
            told = message("eligibility.specialty_nowhere", typed=typed)
            return replace(answer, reason=_and(answer.reason, told), choices=tuple(self._near(typed)))
        if _is_ambiguous(typed, found):
            told = message("eligibility.specialty_ambiguous", count=len(found))
            return replace(answer, reason=_and(answer.reason, told), choices=tuple(found[:_MOST_CHOICES]))
        return answer

    def find(self, code_or_name: str) -> list[Known]:
        """Return every specialty and qualification that a code or a whole name means, with its edition.

        The edition in force comes first; a code means what it names, words what bears just this name.
        """
        with self._database.reading() as uow:
            return SpecialtyEditions(uow).find(code_or_name)

    def search(self, text: str, limit: int = 60) -> list[tuple[SearchHit, EditionInfo]]:
        """Return specialties and qualifications of all editions to pick from, best first."""
        with self._database.reading() as uow:
            editions = uow.specialties.editions()
            for form in code_texts(text):
                found = [
                    (hit, edition)
                    for edition in editions
                    for hit in uow.specialties.with_marks(
                        uow.search.find(form, (edition.kind,), limit, edition.id), edition.id
                    )
                    if hit.level != SpecialtyKind.AREA
                ]
                if found:
                    return sorted(found, key=lambda one: -one[0].score)[:limit]
        return []

    def _near(self, typed: str) -> list[Known]:
        """Return what a search finds for words that no edition has as a whole name."""
        hits = self.search(typed, _MOST_CHOICES)
        with self._database.reading() as uow:
            return [(uow.specialties.entry(hit.node_id, edition.id), edition) for hit, edition in hits]


def _diploma(
    typed: str, found: list[Known], form: StudyForm, year: int | None, level: EducationLevel | None
) -> EducationRecord:
    """Return a diploma as the check would be given it: a code, or a name in whatever language it is."""
    entries = [entry for entry, _ in found]
    by_code = bool(entries) and not any(_is_called(entry, typed) for entry in entries)
    said = level or next((told for entry in entries if (told := level_of_code(entry.code))), None)
    name = LocalizedText() if by_code else LocalizedText(typed, typed)
    code = typed if by_code or any(char.isdigit() for char in typed) else None
    return EducationRecord(said or EducationLevel.TVE, "", code, name, form, year)


def _is_called(entry: SpecialtyEntry, typed: str) -> bool:
    key = field_key(typed)
    return bool(key) and key in {field_key(name) for name in (entry.name.kk, entry.name.ru) if name}


def _is_ambiguous(typed: str, found: list[Known]) -> bool:
    """Tell whether a name means several rows of one edition."""
    editions = [edition.id for entry, edition in found if _is_called(entry, typed)]
    return len(set(editions)) < len(editions)


def _and(first: Message, second: Message) -> Message:
    return message("eligibility.form_and", first=first, second=second)
