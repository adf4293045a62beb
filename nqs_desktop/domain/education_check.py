"""Education against a demand: level and field must be met by one and the same diploma."""

from collections.abc import Iterable
from dataclasses import dataclass

from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.education import EducationLevel, EducationRecord
from nqs_desktop.domain.eligibility_report import Finding, Judgement, Verdict, all_of
from nqs_desktop.domain.field_match import FieldComparison, FieldMatch, compare_field, field_key
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import EducationDemand, Requirement, ReviewReason
from nqs_desktop.domain.service_length import shown_day
from nqs_desktop.domain.specialty_check import LEVELS_OF_THE_LIST, StudyFormJudgement, judge_study_form
from nqs_desktop.domain.text_doubt import (
    FIELDS_DIFFER,
    EducationDoubts,
    education_doubts,
    weigh,
)
from nqs_desktop.domain.text_readings import BELOW_EVERY_LEVEL, level_bars

_FITS = (FieldMatch.SAME, FieldMatch.RULED)


@dataclass(frozen=True, slots=True)
class _JudgedDiploma:
    diploma: EducationRecord
    level: Judgement
    field: Judgement
    form: StudyFormJudgement | None

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
    """Judge diplomas against what a position asks of education.

    The diploma that fits best decides all of the items: level, field and form of study are those of one.

    Returns:
        ``education_level``, ``education_field`` and, where education is asked for and the deciding diploma is
        of a level that the specialty list speaks of, ``study_form``.
    """
    records = tuple(diplomas)
    demand = requirement.education
    doubts = education_doubts(requirement)
    if not records or not (demand.levels or demand.fields):
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
            {"specialty_code": best.diploma.specialty_code, "specialty": _json(best.diploma.specialty)},
            _fields_asked(demand),
            best.field.reason,
            demand.text,
            proof=proof,
        ),
    ]
    if best.form:
        findings.append(_form_finding(best.diploma, best.form, context, proof))
    return tuple(findings)


def level_name(level: EducationLevel) -> Message:
    """Return the name of an education level as a message."""
    return message(f"eligibility.level_{level.value}")


def _without_diploma(demand: EducationDemand, doubts: EducationDoubts) -> tuple[Finding, ...]:
    """Judge where there is nothing to compare: nothing is asked, or nothing is recorded."""
    level = _judge_level(None, demand.levels, doubts.level)
    free = Judgement(Verdict.MET, message("eligibility.not_asked"))
    missing = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded"))
    # Both lists of fields that differ ask for one of them, and there is none.
    others = (doubt for doubt in doubts.field if doubt.code != FIELDS_DIFFER)
    field = weigh(missing, others) if demand.fields else weigh(free, doubts.field)
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
        listed, known = context.listed_specialty, context.known_specialty
        form = judge_study_form(diploma, listed, context.list_year, known)
    return _JudgedDiploma(
        diploma,
        _judge_level(diploma.level, demand.levels, doubts.level),
        _judge_field(diploma, demand, doubts.field, context),
        form,
    )


def _judge_level(
    level: EducationLevel | None, asked: tuple[EducationLevel, ...], doubts: tuple[ReviewReason, ...]
) -> Judgement:
    if not asked:
        return weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts)
    bars = level_bars(asked, doubts)
    lowest = min(asked, key=lambda one: one.rank)
    if level is None:
        judged = Judgement(Verdict.NOT_MET, message("eligibility.not_recorded"))
    else:
        enough = level.rank >= lowest.rank
        key = "eligibility.level_enough" if enough else "eligibility.level_too_low"
        reason = message(key, found=level_name(level), needed=level_name(lowest))
        judged = Judgement(Verdict.MET if enough else Verdict.NOT_MET, reason)
    return weigh(judged, bars.doubts_about(BELOW_EVERY_LEVEL if level is None else level.rank))


def _judge_field(
    diploma: EducationRecord,
    demand: EducationDemand,
    doubts: tuple[ReviewReason, ...],
    context: CheckContext,
) -> Judgement:
    if not demand.fields:
        return weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts)
    names = specialty_names(diploma, context)
    compared = compare_field(names, demand.fields, context.rulings, is_open=demand.fields_open)
    others = [doubt for doubt in doubts if doubt.code != FIELDS_DIFFER]
    if compared.match in _FITS:
        others += [
            doubt
            for doubt in doubts
            if doubt.code == FIELDS_DIFFER and not _in_both_readings(compared, names, demand, doubt, context)
        ]
    return weigh(_field_judgement(compared), others)


def _in_both_readings(
    compared: FieldComparison,
    names: LocalizedText,
    demand: EducationDemand,
    doubt: ReviewReason,
    context: CheckContext,
) -> bool:
    """Tell whether a field that fits is none of those in which the languages differ."""
    if doubt.detail:
        return field_key(compared.field) not in field_key(doubt.detail)
    readings = (LocalizedList(kk=demand.fields.kk), LocalizedList(ru=demand.fields.ru))
    return all(compare_field(names, reading, context.rulings).match in _FITS for reading in readings)


def specialty_names(diploma: EducationRecord, context: CheckContext) -> LocalizedText:
    """Return the diploma's names by which fields are compared.

    A language that it lacks comes from the books if it is official there.
    """
    names, code = diploma.specialty, diploma.specialty_code
    if not code or not names.missing:
        return names
    entry = context.listed_specialty(code, names) if context.listed_specialty else None
    if entry is None and context.known_specialty is not None:
        entry = context.known_specialty(code)
    if entry is None:
        return names
    official = {
        language: None if entry.name.is_unofficial(language) else entry.name.get(language)
        for language in Language
    }
    return LocalizedText(names.kk or official[Language.KK], names.ru or official[Language.RU])


def _field_judgement(compared: FieldComparison) -> Judgement:
    said = {"specialty": compared.name, "field": compared.field}
    match compared.match:
        case FieldMatch.SAME:
            return Judgement(Verdict.MET, message("eligibility.field_same", **said))
        case FieldMatch.RULED if compared.ruling and compared.ruling.at:
            ruled = {"who": compared.ruling.who or "—", "on": shown_day(compared.ruling.at.date())}
            return Judgement(Verdict.MET, message("eligibility.field_ruled_on", **said, **ruled))
        case FieldMatch.RULED:
            return Judgement(Verdict.MET, message("eligibility.field_ruled", **said))
        case FieldMatch.RELATED:
            return Judgement(Verdict.REVIEW, message("eligibility.field_related", **said))
        case FieldMatch.OPEN:
            return Judgement(Verdict.REVIEW, message("eligibility.field_open", specialty=compared.name))
        case FieldMatch.NOTHING:
            return Judgement(
                Verdict.NOT_MET, message("eligibility.field_not_listed", specialty=compared.name)
            )
        case FieldMatch.UNKNOWN:
            return Judgement(Verdict.REVIEW, message("eligibility.specialty_unknown"))


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
    return {"levels": [level.value for level in demand.levels]}


def _fields_asked(demand: EducationDemand) -> dict[str, Json]:
    fields: dict[str, Json] = {"kk": list(demand.fields.kk), "ru": list(demand.fields.ru)}
    return {"fields": fields, "fields_open": demand.fields_open}


def _json(text: LocalizedText) -> dict[str, Json]:
    return {"kk": text.kk, "ru": text.ru}


def _described(diploma: EducationRecord) -> str:
    names = " / ".join(name for name in (diploma.specialty.kk, diploma.specialty.ru) if name)
    year = str(diploma.year) if diploma.year else ""
    code = diploma.specialty_code or ""
    return ", ".join(part for part in (code, names, diploma.institution, diploma.diploma, year) if part)
