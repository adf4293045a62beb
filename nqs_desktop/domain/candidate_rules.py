"""What a candidate's record may not say, and what a person should look at twice."""

import itertools
from collections.abc import Iterator
from datetime import date
from typing import Final

from nqs_desktop.domain import iin
from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.service_length import shown_day

_YOUNGEST_WORKER: Final = 14  # Labour Code, article 31: the least age of an employment contract


def faults(candidate: Candidate, today: date) -> Iterator[Message]:
    """Yield what makes the record wrong: it cannot be stored so. Each names the candidate and the field."""
    name = candidate.name.strip() or candidate.key
    if not candidate.name.strip():
        yield message("candidates.no_name", key=candidate.key)
    yield from _iin_faults(candidate, name)
    born = candidate.birth_date
    if born is not None and born > today:
        yield message("candidates.birth_in_future", name=name, date=shown_day(born))
    for number, entry in enumerate(candidate.employment, 1):
        if entry.end is not None and entry.end < entry.start:
            yield message(
                "candidates.dates_in_wrong_order",
                name=name,
                number=number,
                start=shown_day(entry.start),
                end=shown_day(entry.end),
            )
        if born is not None and entry.start <= born:
            yield message(
                "candidates.work_before_birth",
                name=name,
                number=number,
                start=shown_day(entry.start),
                birth=shown_day(born),
            )
    for number, diploma in enumerate(candidate.education, 1):
        if diploma.year is not None and diploma.year > today.year:
            yield message("candidates.diploma_in_future", name=name, number=number, year=diploma.year)
        if born is not None and diploma.year is not None and diploma.year <= born.year:
            yield message(
                "candidates.diploma_before_birth",
                name=name,
                number=number,
                year=diploma.year,
                birth=shown_day(born),
            )


def doubts(candidate: Candidate, today: date) -> Iterator[Message]:
    """Yield what may be right and yet deserves a second look."""
    apparent = iin.apparent_birth_date(candidate.iin)
    born = candidate.birth_date
    kept = bool(candidate.iin_override.strip())
    if kept and iin.is_well_formed(candidate.iin) and not iin.is_valid(candidate.iin):
        yield message("candidates.iin_overridden", iin=candidate.iin, reason=candidate.iin_override)
    if apparent is not None and born is not None and apparent != born:
        yield message("candidates.iin_other_birth", apparent=shown_day(apparent), birth=shown_day(born))
    for number, entry in enumerate(candidate.employment, 1):
        if entry.start > today:
            yield message("candidates.work_in_future", number=number, start=shown_day(entry.start))
        if born is not None and entry.start > born and _age(born, entry.start) < _YOUNGEST_WORKER:
            yield message("candidates.worked_as_child", number=number, age=_age(born, entry.start))
        if not entry.kinds:
            yield message("candidates.kinds_not_set", number=number)
    yield from _overlaps(candidate.employment)


def _iin_faults(candidate: Candidate, name: str) -> Iterator[Message]:
    number = candidate.iin
    if not number:
        return
    if not iin.is_well_formed(number):
        yield message("candidates.iin_not_twelve_digits", name=name, iin=number)
    elif not iin.is_valid(number) and not candidate.iin_override.strip():
        expected = iin.check_digit(number[:-1])
        if expected is None:
            yield message("candidates.iin_impossible", name=name, iin=number)
        else:
            yield message(
                "candidates.iin_check_digit", name=name, iin=number, found=number[-1], expected=expected
            )


def _overlaps(employment: tuple[EmploymentRecord, ...]) -> Iterator[Message]:
    for (first, one), (second, other) in itertools.combinations(enumerate(employment, 1), 2):
        if one.start <= (other.end or date.max) and other.start <= (one.end or date.max):
            yield message("candidates.work_overlaps", first=first, second=second)


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
