"""What a candidate's record may not say, and what a person should look at twice."""

import itertools
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from nqs_desktop.domain import contact_rules, iin, licence
from nqs_desktop.domain.candidate import OWNED_EXTRAS, Candidate, CandidateExtra, EmploymentRecord
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceKind, ExtraKind
from nqs_desktop.domain.requirement_words import extra_words, level_words
from nqs_desktop.domain.search_text import code_key, mixed_words
from nqs_desktop.domain.specialty_codes import level_of_code

FIRST_YEAR: Final = 1900
"""A year before it is a slip of the fingers in whatever field it stands."""

_YOUNGEST_WORKER: Final = 14  # Labour Code, article 31: the least age of an employment contract
_YOUNGEST_GRADUATES: Final = {
    EducationLevel.GENERAL_SECONDARY: 14,
    EducationLevel.TVE: 15,
    EducationLevel.POST_SECONDARY: 16,
    EducationLevel.HIGHER: 18,
    EducationLevel.POSTGRADUATE: 19,
}
"""Ages below which a diploma deserves a second look; no act prescribes them."""

_UNUSUAL_FORMS: Final = {
    EducationLevel.GENERAL_SECONDARY: frozenset((StudyForm.DISTANCE,)),
    EducationLevel.POSTGRADUATE: frozenset((StudyForm.EVENING, StudyForm.EXTERNAL)),
}
_NO_NAME_SIGN: Final = re.compile(r"[\d:;!?_/\\|@#№*=+<>{}\[\]]")
_NAMING_KINDS: Final = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))
_MOST_SHOWN: Final = 40  # of what stands where an IIN should be

_PARTS: Final = {
    "diploma_in_future": "education",
    "diploma_impossible_year": "education",
    "diploma_before_birth": "education",
    "diploma_as_child": "education",
    "specialty_unknown": "education",
    "specialty_other_level": "education",
    "form_unusual": "education",
    "work_impossible_year": "employment",
    "dates_in_wrong_order": "employment",
    "work_before_birth": "employment",
    "work_in_future": "employment",
    "work_ends_in_future": "employment",
    "worked_as_child": "employment",
    "kinds_not_set": "employment",
    "field_not_named": "employment",
    "extra_too_early": "extras",
    "extra_not_owned": "extras",
    "licence_unknown": "extras",
}


def part_of(told: Message) -> tuple[str, int] | None:
    """Return of which record a fault or doubt speaks.

    Returns:
        The field of :class:`Candidate` and the number in it, from 1; ``None`` where it speaks of the person
        or of several records.
    """
    part = _PARTS.get(told.key.removeprefix("candidates."))
    number = told.values.get("number")
    return (part, number) if part is not None and isinstance(number, int) else None


def faults(candidate: Candidate, today: date) -> Iterator[Message]:
    """Yield what makes the record wrong: it cannot be stored so. Each names the candidate and the field."""
    name = candidate.name.strip() or candidate.key
    if not any(map(str.isalpha, candidate.name)):
        yield message("candidates.no_name", key=candidate.key)
    yield from _iin_faults(candidate, name)
    born = candidate.birth_date
    if born is not None and born > today:
        yield message("candidates.birth_in_future", name=name, date=date_text(born))
    elif born is not None and born.year < FIRST_YEAR:
        yield message("candidates.birth_too_early", name=name, date=date_text(born), first=str(FIRST_YEAR))
    for number, diploma in enumerate(candidate.education, 1):
        yield from _diploma_faults(diploma, number, name, born, today)
    for number, entry in enumerate(candidate.employment, 1):
        yield from _employment_faults(entry, number, name, born)
    for number, extra in enumerate(candidate.extras, 1):
        until = extra.valid_until
        if until is not None and (until.year < FIRST_YEAR or (born is not None and until <= born)):
            yield message(
                "candidates.extra_too_early",
                name=name,
                number=number,
                extra=extra_words(extra.extra),
                until=date_text(until),
                earliest=date_text(born or date(FIRST_YEAR, 1, 1)),
            )


def doubts(
    candidate: Candidate, today: date, knows: Callable[[str], bool] | None = None
) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look.

    Args:
        candidate: The record.
        today: The day that the rules count from.
        knows: Tells whether any edition has a specialty of a code; ``None``: nobody can tell.
    """
    for word in mixed_words(candidate.name):
        yield message("candidates.name_mixes_alphabets", word=word)
    if sign := _NO_NAME_SIGN.search(candidate.name):
        yield message("candidates.name_unusual", name=candidate.name, sign=sign[0])
    yield from _iin_doubts(candidate)
    yield from contact_rules.doubts(candidate.contacts)
    for number, diploma in enumerate(candidate.education, 1):
        yield from _diploma_doubts(diploma, number, candidate.birth_date, knows)
    yield from _repeated_diplomas(candidate.education)
    for number, entry in enumerate(candidate.employment, 1):
        yield from _employment_doubts(entry, number, candidate.birth_date, today)
    yield from _overlaps(candidate.employment)
    yield from _extra_doubts(candidate.extras)


# --- faults ---


def _iin_faults(candidate: Candidate, name: str) -> Iterator[Message]:
    number = candidate.iin
    if not number:
        return
    if not iin.is_well_formed(number):
        shown = number if len(number) <= _MOST_SHOWN else f"{number[:_MOST_SHOWN]}…"
        yield message("candidates.iin_not_twelve_digits", name=name, iin=shown)
    elif not iin.is_valid(number) and not candidate.iin_override.strip():
        expected = iin.check_digit(number[:-1])
        if expected is None:
            yield message("candidates.iin_impossible", name=name, iin=number)
        else:
            yield message(
                "candidates.iin_check_digit", name=name, iin=number, found=number[-1], expected=expected
            )


def _diploma_faults(
    diploma: EducationRecord, number: int, name: str, born: date | None, today: date
) -> Iterator[Message]:
    year = diploma.year
    if year is None:
        return
    if year > today.year:
        yield message("candidates.diploma_in_future", name=name, number=number, year=year)
    elif year < FIRST_YEAR:
        yield message(
            "candidates.diploma_impossible_year",
            name=name,
            number=number,
            year=year,
            first=str(FIRST_YEAR),
            last=str(today.year),
        )
    elif born is not None and year <= born.year:
        yield message(
            "candidates.diploma_before_birth", name=name, number=number, year=year, birth=date_text(born)
        )


def _employment_faults(
    entry: EmploymentRecord, number: int, name: str, born: date | None
) -> Iterator[Message]:
    start, end = date_text(entry.start), date_text(entry.end) if entry.end else ""
    if entry.start.year < FIRST_YEAR:
        yield message(
            "candidates.work_impossible_year", name=name, number=number, start=start, first=str(FIRST_YEAR)
        )
    if entry.end is not None and entry.end < entry.start:
        yield message("candidates.dates_in_wrong_order", name=name, number=number, start=start, end=end)
    if born is not None and entry.start <= born:
        yield message(
            "candidates.work_before_birth", name=name, number=number, start=start, birth=date_text(born)
        )


# --- doubts ---


def _iin_doubts(candidate: Candidate) -> Iterator[Message]:
    kept = bool(candidate.iin_override.strip())
    if kept and iin.is_well_formed(candidate.iin) and not iin.is_valid(candidate.iin):
        yield message("candidates.iin_overridden", iin=candidate.iin, reason=candidate.iin_override)
    apparent, born = iin.apparent_birth_date(candidate.iin), candidate.birth_date
    if apparent is not None and born is not None and apparent != born:
        yield message("candidates.iin_other_birth", apparent=date_text(apparent), birth=date_text(born))


def _diploma_doubts(
    diploma: EducationRecord, number: int, born: date | None, knows: Callable[[str], bool] | None
) -> Iterator[Message]:
    level, code, form = diploma.level, diploma.specialty_code, diploma.study_form
    least = _YOUNGEST_GRADUATES[level]
    if born is not None and diploma.year is not None and 0 < diploma.year - born.year < least:
        yield message(
            "candidates.diploma_as_child",
            number=number,
            level=level_words(level),
            year=diploma.year,
            age=diploma.year - born.year,
            least=least,
        )
    if code and knows is not None and not knows(code):
        yield message("candidates.specialty_unknown", number=number, code=code)
    elif code and (said := level_of_code(code_key(code))) is not None and said is not level:
        yield message(
            "candidates.specialty_other_level",
            number=number,
            code=code,
            said=level_words(said),
            level=level_words(level),
        )
    if form is not None and form in _UNUSUAL_FORMS.get(level, frozenset()):
        yield message(
            "candidates.form_unusual",
            number=number,
            level=level_words(level),
            form=message(f"eligibility.form_{form.value}"),
        )


def _repeated_diplomas(education: tuple[EducationRecord, ...]) -> Iterator[Message]:
    for (first, one), (second, other) in itertools.combinations(enumerate(education, 1), 2):
        if one == other:
            yield message("candidates.same_diploma", first=first, second=second)
        elif code_key(one.diploma) and code_key(one.diploma) == code_key(other.diploma):
            yield message("candidates.same_diploma_number", first=first, second=second, diploma=other.diploma)


def _employment_doubts(
    entry: EmploymentRecord, number: int, born: date | None, today: date
) -> Iterator[Message]:
    if entry.start > today:
        yield message("candidates.work_in_future", number=number, start=date_text(entry.start))
    elif entry.end is not None and entry.end > today:
        yield message("candidates.work_ends_in_future", number=number, end=date_text(entry.end))
    if born is not None and entry.start > born and _age(born, entry.start) < _YOUNGEST_WORKER:
        yield message("candidates.worked_as_child", number=number, age=_age(born, entry.start))
    if not entry.kinds:
        yield message("candidates.kinds_not_set", number=number)
    elif not entry.field and not _NAMING_KINDS.isdisjoint(entry.kinds):
        yield message("candidates.field_not_named", number=number)


def _overlaps(employment: tuple[EmploymentRecord, ...]) -> Iterator[Message]:
    for (first, one), (second, other) in itertools.combinations(enumerate(employment, 1), 2):
        begun, ended = max(one.start, other.start), min(one.end or date.max, other.end or date.max)
        if _same_work(one, other):
            yield message("candidates.same_work", first=first, second=second)
        elif begun <= ended:
            key = "candidates.work_overlaps_openly" if ended == date.max else "candidates.work_overlaps"
            until = {} if ended == date.max else {"until": date_text(ended)}
            yield message(key, first=first, second=second, since=date_text(begun), **until)


def _same_work(one: EmploymentRecord, other: EmploymentRecord) -> bool:
    return (one.employer, one.position, one.start, one.end) == (
        other.employer,
        other.position,
        other.start,
        other.end,
    )


def _extra_doubts(extras: tuple[CandidateExtra, ...]) -> Iterator[Message]:
    for number, one in enumerate(extras, 1):
        if one.extra.kind not in OWNED_EXTRAS:
            yield message("candidates.extra_not_owned", number=number, extra=extra_words(one.extra))
        elif one.extra.kind is ExtraKind.DRIVING_LICENCE and licence.categories(one.extra.detail) is None:
            yield message("candidates.licence_unknown", number=number, found=one.extra.detail)
    for (first, one), (second, other) in itertools.combinations(enumerate(extras, 1), 2):
        if one == other:
            yield message("candidates.same_extra", first=first, second=second, extra=extra_words(one.extra))


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
