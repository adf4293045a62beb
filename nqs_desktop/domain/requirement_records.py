"""A requirement's parts as records: cells, alternatives, extras with a strength, the tree of demands."""

from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.record_values import Record, localized, localized_list, number, unofficial
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExtraDemand,
    IncludedExperience,
    Requirement,
    ReviewReason,
    Strength,
)


def requirement_record(requirement: Requirement) -> Record:
    """Return the cells of a requirement; ``wished_extras`` and ``structure`` only where there are any."""
    record: Record = {
        "education": education_demand(requirement.education),
        "experience": {
            "alternatives": [alternative(one) for one in requirement.experience.alternatives],
            "text": localized(requirement.experience.text),
        },
        "competence": {"text": localized(requirement.competence)},
        "optional": {"text": localized(requirement.optional)},
        "extras": [extra.code for extra in requirement.extras],
        "needs_review": requirement.needs_review,
        "review_reasons": [review_reason(reason) for reason in requirement.review_reasons],
    }
    if requirement.wished_extras:
        record["wished_extras"] = [wished_extra(one) for one in requirement.wished_extras]
    if requirement.structure is not None:
        record["structure"] = demand_record(requirement.structure)
    return record


def education_demand(demand: EducationDemand) -> Record:
    """Return the education cell: levels, fields, the cell's words.

    ``fields_open``, ``accepted``, ``specialties`` and ``strength`` stand only where they say something.
    """
    record: Record = {
        "levels": [level.value for level in demand.levels],
        "fields": localized_list(demand.fields),
    }
    if demand.fields_open:
        record["fields_open"] = True
    record["text"] = localized(demand.text)
    if demand.accepted:
        record["accepted"] = [level.value for level in demand.accepted]
    if demand.specialties:
        record["specialties"] = list(demand.specialties)
    if demand.strength is not Strength.REQUIRED:
        record["strength"] = demand.strength.value
    return record


def alternative(one: ExperienceAlternative) -> Record:
    """Return an alternative of experience; ``including``, ``continuous`` and ``extras`` only where set."""
    record: Record = {
        "min_years": number(one.min_years),
        "max_years": number(one.max_years),
        "kinds": [kind.value for kind in one.kinds],
        "field": localized(one.field),
        "education_levels": [level.value for level in one.education_levels],
        "strength": one.strength.value,
    }
    if one.including:
        record["including"] = [_included(share) for share in one.including]
    if one.continuous:
        record["continuous"] = True
    if one.extras:
        record["extras"] = [extra.code for extra in one.extras]
    return record | unofficial({"field": one.field})


def wished_extra(demand: ExtraDemand) -> Record:
    """Return an extra with its strength."""
    return {"extra": demand.extra.code, "strength": demand.strength.value}


def demand_record(node: Demand) -> Record:
    """Return a node of a structure: a group ``{"joint", "parts"}``, or a demand under the word of its kind.

    These are ``education`` and ``experience`` as the cells have them, and ``extra`` with ``strength``.
    """
    match node:
        case DemandGroup():
            parts: list[Json] = [demand_record(part) for part in node.parts]
            return {"joint": node.joint.value, "parts": parts}
        case EducationDemand():
            education = education_demand(node)
            return {"education": education, **_marked("education.text", node.text)}
        case ExperienceAlternative():
            experience = alternative(node)
            experience.pop("unofficial", None)
            return {"experience": experience, **_marked("experience.field", node.field)}
        case ExtraDemand():
            return wished_extra(node)


def review_reason(reason: ReviewReason) -> str:
    """Return ``code: part: detail``, such as ``years_differ: experience: kk 2, ru 3``."""
    parts = (reason.code, reason.part.value, reason.detail)
    return ": ".join(part for part in parts if part)


def _included(share: IncludedExperience) -> Record:
    return {
        "min_years": number(share.min_years),
        "kinds": [kind.value for kind in share.kinds],
        "field": localized(share.field),
        **({} if share.last_months is None else {"last_months": share.last_months}),
        **unofficial({"field": share.field}),
    }


def _marked(path: str, text: LocalizedText) -> Record:
    return unofficial({path: text})
