"""The field of a diploma against the fields and the codes of specialties that a text lists."""

from collections.abc import Iterable

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.field_match import FieldComparison, FieldMatch, compare_field, field_key
from nqs_desktop.domain.eligibility.report import Judgement, Verdict
from nqs_desktop.domain.eligibility.text_doubt import FIELDS_DIFFER, weigh
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import EducationDemand, ReviewReason
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.domain.specialty_codes import code_forms, codes_above

_BY_NAME = (FieldMatch.SAME, FieldMatch.RULED)


def asks_for_field(demand: EducationDemand) -> bool:
    """Tell whether a demand names a field of study or a specialty."""
    return bool(demand.fields or demand.specialties)


def judge_field(
    diploma: EducationRecord,
    demand: EducationDemand,
    doubts: tuple[ReviewReason, ...],
    context: CheckContext,
) -> tuple[Judgement, FieldComparison | None]:
    """Judge the field of a diploma, and say how it was matched; ``None`` where no field is asked for.

    A listed code decides first, as both languages share it; then the names, with the official names of
    the listed codes among the fields. A code that only belongs to a listed one, or the other way round, is
    for a human.
    """
    if not asks_for_field(demand):
        return weigh(Judgement(Verdict.MET, message("eligibility.not_asked")), doubts), None
    others = [doubt for doubt in doubts if doubt.code != FIELDS_DIFFER]
    by_code = _compare_codes(diploma.specialty_code, demand.specialties)
    if by_code and by_code.match is FieldMatch.SAME_BY_CODE:
        return weigh(_judgement(by_code), others), by_code
    names = specialty_names(diploma, context)
    listed = listed_names(demand, context)
    compared = compare_field(names, listed, context.rulings, is_open=demand.fields_open)
    if compared.match in _BY_NAME:
        others += [
            doubt
            for doubt in doubts
            if doubt.code == FIELDS_DIFFER and not _in_both_readings(compared, names, demand, doubt, context)
        ]
    elif by_code:
        compared = by_code
    elif compared.match is FieldMatch.NOTHING and _code_unknown(diploma, demand, context):
        compared = FieldComparison(FieldMatch.UNKNOWN, compared.name)
    return weigh(_judgement(compared), others), compared


def how_matched(compared: FieldComparison | None) -> dict[str, Json]:
    """Return how a field was matched, in JSON values; nothing where none was asked for."""
    if compared is None:
        return {}
    ruling = compared.ruling
    told: dict[str, Json] = {"how": compared.match.value, "matched": compared.field or None}
    if ruling is not None:
        at = ruling.at.date().isoformat() if ruling.at else None
        told["ruling"] = {"who": ruling.who or None, "on": at}
    return told


def _compare_codes(code: str | None, listed: Iterable[str]) -> FieldComparison | None:
    """Return how a diploma's code stands to the listed ones; ``None`` where they have nothing in common."""
    if not code:
        return None
    forms, key = code_forms(code), code_key(code)
    related: str | None = None
    for one in listed:
        if code_key(one) in forms:
            return FieldComparison(FieldMatch.SAME_BY_CODE, code, one)
        if set(code_forms(one)).intersection(forms) or code_key(one) in codes_above(key):
            related = related or one
    return FieldComparison(FieldMatch.RELATED_BY_CODE, code, related) if related else None


def _code_unknown(diploma: EducationRecord, demand: EducationDemand, context: CheckContext) -> bool:
    """Tell whether a diploma without a code may yet be of a listed code whose name nobody knows."""
    return not diploma.specialty_code and any(not _official(code, context) for code in demand.specialties)


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
    return all(compare_field(names, reading, context.rulings).match in _BY_NAME for reading in readings)


def listed_names(demand: EducationDemand, context: CheckContext) -> LocalizedList:
    """Return the fields that a demand names, with the official names of the specialties that it lists."""
    if not demand.specialties:
        return demand.fields
    coded = [_official(code, context) for code in demand.specialties]
    return LocalizedList(
        (*demand.fields.kk, *(name.kk for name in coded if name.kk)),
        (*demand.fields.ru, *(name.ru for name in coded if name.ru)),
    )


def specialty_names(diploma: EducationRecord, context: CheckContext) -> LocalizedText:
    """Return the diploma's names; a language that it lacks comes from the books if official there."""
    names, code = diploma.specialty, diploma.specialty_code
    if not code or not names.missing:
        return names
    entry = context.listed_specialty(code, names) if context.listed_specialty else None
    official = _official_names(entry) if entry else _official(code, context)
    return LocalizedText(names.kk or official.kk, names.ru or official.ru)


def _official(code: str, context: CheckContext) -> LocalizedText:
    entry = context.known_specialty(code) if context.known_specialty else None
    return _official_names(entry) if entry else LocalizedText()


def _official_names(entry: SpecialtyEntry) -> LocalizedText:
    official = {
        language: None if entry.name.is_unofficial(language) else entry.name.get(language)
        for language in Language
    }
    return LocalizedText(official[Language.KK], official[Language.RU])


def _judgement(compared: FieldComparison) -> Judgement:
    said = {"specialty": compared.name, "field": compared.field}
    match compared.match:
        case FieldMatch.SAME_BY_CODE:
            reason = message("eligibility.field_same_by_code", code=compared.name, listed=compared.field)
            return Judgement(Verdict.MET, reason)
        case FieldMatch.SAME:
            return Judgement(Verdict.MET, message("eligibility.field_same", **said))
        case FieldMatch.RULED if compared.ruling and compared.ruling.at:
            ruled = {"who": compared.ruling.who or "—", "on": date_text(compared.ruling.at.date())}
            return Judgement(Verdict.MET, message("eligibility.field_ruled_on", **said, **ruled))
        case FieldMatch.RULED:
            return Judgement(Verdict.MET, message("eligibility.field_ruled", **said))
        case FieldMatch.RELATED:
            return Judgement(Verdict.REVIEW, message("eligibility.field_related", **said))
        case FieldMatch.RELATED_BY_CODE:
            reason = message("eligibility.field_related_by_code", code=compared.name, listed=compared.field)
            return Judgement(Verdict.REVIEW, reason)
        case FieldMatch.OPEN:
            return Judgement(Verdict.REVIEW, message("eligibility.field_open", specialty=compared.name))
        case FieldMatch.OTHER_LANGUAGE:
            reason = message("eligibility.field_other_language", specialty=compared.name)
            return Judgement(Verdict.REVIEW, reason)
        case FieldMatch.NOTHING:
            reason = message("eligibility.field_not_listed", specialty=compared.name)
            return Judgement(Verdict.NOT_MET, reason)
        case FieldMatch.UNKNOWN if compared.name:
            reason = message("eligibility.field_code_unknown", specialty=compared.name)
            return Judgement(Verdict.REVIEW, reason)
        case FieldMatch.UNKNOWN:
            return Judgement(Verdict.REVIEW, message("eligibility.specialty_unknown"))
