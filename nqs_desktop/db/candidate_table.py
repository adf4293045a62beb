"""Candidates as a table shows them: counted by the database, so that ten thousand take a moment."""

from collections import Counter
from collections.abc import Collection
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnExpressionArgument, Select, String, cast, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from nqs_desktop.db.rows import CandidateExtraRow, CandidateRow, EducationRecordRow, EmploymentRecordRow
from nqs_desktop.domain import browse
from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.search_text import collation_key

_NO_KINDS: Final = "[]"


def candidate_rows(session: Session, keys: Collection[str] | None = None) -> tuple[browse.CandidateRow, ...]:
    """Return candidates in the Kazakh order of their names.

    Args:
        session: Where they are stored.
        keys: Of whom, a few; ``None``: all.
    """
    diplomas, best = _diplomas(session, keys)
    employments, without_kinds = _employments(session, keys)
    owner, until = CandidateExtraRow.candidate_key, CandidateExtraRow.valid_until
    ends = session.execute(_of(owner, keys, func.min(until)).group_by(owner)).all()
    expiries: dict[str, date | None] = dict(ends)
    persons = _of(CandidateRow.key, keys, CandidateRow.name, CandidateRow.iin, CandidateRow.birth_date)
    rows = [
        browse.CandidateRow(
            key=key,
            name=name,
            iin=iin,
            birth_date=birth_date,
            education=best.get(key, ""),
            diplomas=diplomas[key],
            employments=employments[key],
            first_expiry=expiries.get(key),
            without_kinds=without_kinds[key],
        )
        for key, name, iin, birth_date in session.execute(persons)
    ]
    return tuple(sorted(rows, key=lambda row: (collation_key(row.name), row.key)))


def _diplomas(session: Session, keys: Collection[str] | None) -> tuple[Counter[str], dict[str, str]]:
    """Return how many diplomas each candidate has, and the highest level of those who have any."""
    counts: Counter[str] = Counter()
    best: dict[str, str] = {}
    ranks = {level.value: level.rank for level in EducationLevel}
    owner, level = EducationRecordRow.candidate_key, EducationRecordRow.level
    for key, word, count in session.execute(_of(owner, keys, level, func.count()).group_by(owner, level)):
        counts[key] += count
        if key not in best or ranks[word] > ranks[best[key]]:
            best[key] = word
    return counts, best


def _employments(session: Session, keys: Collection[str] | None) -> tuple[Counter[str], Counter[str]]:
    """Return how many entries each candidate has, and how many of them without a kind of experience."""
    counts: Counter[str] = Counter()
    without: Counter[str] = Counter()
    owner = EmploymentRecordRow.candidate_key
    kinds = cast(EmploymentRecordRow.kinds, String)  # as text: that a list is empty shows without reading it
    for key, listed, count in session.execute(_of(owner, keys, kinds, func.count()).group_by(owner, kinds)):
        counts[key] += count
        without[key] += count if listed == _NO_KINDS else 0
    return counts, without


def _of(
    owner: InstrumentedAttribute[str],
    keys: Collection[str] | None,
    *columns: ColumnExpressionArgument[Any],
) -> Select[Any]:
    """Return the question for ``owner`` and ``columns`` of those with the keys; ``None``: of all."""
    found = select(owner, *columns)
    return found if keys is None else found.where(owner.in_(keys))
