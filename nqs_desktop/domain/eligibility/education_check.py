"""Education against a demand: level and field must be met by one and the same diploma."""

from collections.abc import Iterable
from dataclasses import dataclass

from nqs_desktop.domain.education import EducationLevel, EducationRecord
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.education_field import asks_for_field, how_matched, judge_field
from nqs_desktop.domain.eligibility.field_match import FieldComparison
from nqs_desktop.domain.eligibility.report import Finding, Judgement, Verdict, all_of
from nqs_desktop.domain.eligibility.specialty_check import (
    LEVELS_OF_THE_LIST,
    StudyFormJudgement,
    judge_study_form,
)
from nqs_desktop.domain.eligibility.text_doubt import (
    FIELDS_DIFFER,
    EducationDoubts,
    as_wished,
    education_doubts,
    weigh,
)
from nqs_desktop.domain.eligibility.text_readings import BELOW_EVERY_LEVEL, level_bars
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import EducationDemand, Requirement, ReviewReason, Strength
from nqs_desktop.domain.requirement_structure import demands_something
from nqs_desktop.domain.requirement_words import level_words, listed


@dataclass(frozen=True, slots=True)
class _JudgedDiploma:
    diploma: EducationRecord
    level: Judgement
    field: Judgement
    form: StudyFormJudgement | None
    matched: FieldComparison | None

    @property
    def merit(self) -> tuple[int | str, ...]:
        """What makes one diploma the better proof; the same for every order of the records."""
        form = self.form.verdict if self.form else Verdict.MET
        verdicts = (self.level.verdict, self.field.verdict, form)
        ranks = (verdict.rank for verdict in (all_of(verdicts), *verdicts))
        return (*ranks, self.diploma.level.rank, self.diploma.year or 0, repr(self.diploma))


def check_education(
    diplomas: Iterable[EducationRecord], requirement: Requirement, context: CheckContext
) -> tuple[Finding, ...]:
    """Judge diplomas against the education cell of a position: :func:`judge_education`."""
    return judge_education(diplomas, requirement.education, education_doubts(requirement), context)


def judge_education(
    diplomas: Iterable[EducationRecord],
    demand: EducationDemand,
    doubts: EducationDoubts,
    context: CheckContext,
) -> tuple[Finding, ...]:
    """Judge diplomas against one demand of education.

    The diploma that fits best decides all of the items: level, field and form of study are those of one.
    A demand that is a wish or an example makes nobody unfit.

    Returns:
        ``education_level``, ``education_field`` and, where education is asked for and the deciding diploma is
        of a level that the specialty list speaks of, ``study_form``.
    """
    records = tuple(diplomas)
    if not records or not demands_something(demand):
        return _without_diploma(demand, doubts)
    judged = (_judge(record, demand, doubts, context) for record in records)
    best = max(judged, key=lambda one: one.merit)
    owned = {record.level for record in records}
    levels: list[Json] = [level.value for level in EducationLevel if level in owned]
    proof = (_described(best.diploma),)
    findings = [
        Finding(
            "education_level",
            best.level.verdict,
            {"level": best.diploma.level.value, "levels": levels},
            _levels_asked(demand),
            best.level.reason,
            demand.text,
            proof=proof,
        ),
        Finding(
            "education_field",
            best.field.verdict,
            {
                "specialty_code": best.diploma.specialty_code,
                "specialty": _json(best.diploma.specialty),
                **how_matched(best.matched),
            },
            _fields_asked(demand),
            best.field.reason,
            demand.text,
            proof=proof,
        ),
    ]
    if best.form:
        findings.append(_form_finding(best.diploma, best.form, context, proof))
    return tuple(findings)


def _without_diploma(demand: EducationDemand, doubts: EducationDoubts) -> tuple[Finding, ...]:
    """Judge where there is nothing to compare: nothing is asked, or nothing is recorded."""
    level = as_wished(_judge_level(None, demand, doubts.level), demand.strength)
    free = Judgement(Verdict.MET, message("eligibility.not_asked"))
    missing = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded"))
    # Both lists of fields that differ ask for one of them, and there is none.
    others = (doubt for doubt in doubts.field if doubt.code != FIELDS_DIFFER)
    field = weigh(missing, others) if asks_for_field(demand) else weigh(free, doubts.field)
    field = as_wished(field, demand.strength)
    return (
        Finding(
            "education_level", level.verdict, {"levels": []}, _levels_asked(demand), level.reason, demand.text
        ),
        Finding("education_field", field.verdict, {}, _fields_asked(demand), field.reason, demand.text),
    )


def _judge(
    diploma: EducationRecord, demand: EducationDemand, doubts: EducationDoubts, context: CheckContext
) -> _JudgedDiploma:
    form = None
    if diploma.level in LEVELS_OF_THE_LIST:
        known = context.known_specialty
        form = judge_study_form(diploma, context.listed_specialty, context.list_year, known)
        if demand.strength is not Strength.REQUIRED:
            judged = as_wished(Judgement(form.verdict, form.reason), demand.strength)
            form = StudyFormJudgement(judged.verdict, judged.reason, form.entry)
    field, matched = judge_field(diploma, demand, doubts.field, context)
    return _JudgedDiploma(
        diploma,
        as_wished(_judge_level(diploma.level, demand, doubts.level), demand.strength),
        as_wished(field, demand.strength),
        form,
        matched,
    )


def _judge_level(
    level: EducationLevel | None, demand: EducationDemand, doubts: tuple[ReviewReason, ...]
) -> Judgement:
    if demand.accepted:
        return _judge_accepted(level, demand, doubts)
    if not demand.levels:
        return weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts)
    bars = level_bars(demand.levels, doubts)
    lowest = min(demand.levels, key=lambda one: one.rank)
    if level is None:
        judged = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded"))
    else:
        enough = level.rank >= lowest.rank
        key = "eligibility.level_enough" if enough else "eligibility.level_too_low"
        reason = message(key, found=level_words(level), needed=level_words(lowest))
        judged = Judgement(Verdict.MET if enough else Verdict.NOT_MET, reason)
    return weigh(judged, bars.doubts_about(BELOW_EVERY_LEVEL if level is None else level.rank))


def _judge_accepted(
    level: EducationLevel | None, demand: EducationDemand, doubts: tuple[ReviewReason, ...]
) -> Judgement:
    """Judge where the text itself lists the levels that fit: one above them does not fit by itself."""
    bars = level_bars(demand.levels or demand.accepted, doubts)
    if level is None:
        judged = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded"))
        return weigh(judged, bars.doubts_about(BELOW_EVERY_LEVEL))
    fits = level in demand.accepted
    key = "eligibility.level_accepted" if fits else "eligibility.level_not_accepted"
    accepted = listed(level_words(one) for one in demand.accepted)
    judged = Judgement(
        Verdict.MET if fits else Verdict.NOT_MET,
        message(key, found=level_words(level), accepted=accepted),
    )
    if not fits and level.rank >= bars.lenient:
        # Another reading of the text may know nothing of the exclusion.
        return weigh(judged, (*bars.between, *bars.others))
    return weigh(judged, bars.doubts_about(level.rank))


def _form_finding(
    diploma: EducationRecord, form: StudyFormJudgement, context: CheckContext, proof: tuple[str, ...]
) -> Finding:
    found: dict[str, Json] = {
        "study_form": diploma.study_form.value if diploma.study_form else None,
        "year": diploma.year,
        "listed": form.entry.printed_code if form.entry else None,
        "listed_line": form.entry.source.line if form.entry else None,
    }
    needed: dict[str, Json] = {
        "list": _json(context.list_title),
        "list_year": context.list_year,
        "list_source": context.list_source,
    }
    return Finding("study_form", form.verdict, found, needed, form.reason, context.list_title, proof=proof)


def _levels_asked(demand: EducationDemand) -> dict[str, Json]:
    asked: dict[str, Json] = {"levels": [level.value for level in demand.levels]}
    if demand.accepted:
        asked["accepted"] = [level.value for level in demand.accepted]
    return asked | _strength(demand)


def _fields_asked(demand: EducationDemand) -> dict[str, Json]:
    fields: dict[str, Json] = {"kk": list(demand.fields.kk), "ru": list(demand.fields.ru)}
    asked: dict[str, Json] = {"fields": fields, "fields_open": demand.fields_open}
    if demand.specialties:
        asked["specialties"] = list(demand.specialties)
    return asked | _strength(demand)


def _strength(demand: EducationDemand) -> dict[str, Json]:
    return {} if demand.strength is Strength.REQUIRED else {"strength": demand.strength.value}


def _json(text: LocalizedText) -> dict[str, Json]:
    return {"kk": text.kk, "ru": text.ru}


def _described(diploma: EducationRecord) -> str:
    names = diploma.specialty.both
    year = str(diploma.year) if diploma.year else ""
    code = diploma.specialty_code or ""
    return ", ".join(part for part in (code, names, diploma.institution, diploma.diploma, year) if part)
