"""The demands of a requirement as JSON values: alternatives, extras with their strength, groups of them."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceKind,
    Extra,
    ExtraDemand,
    IncludedExperience,
    Joint,
    Strength,
)

_Object = dict[str, Json]


def alternative_to_json(alternative: ExperienceAlternative) -> _Object:
    """Return an alternative of experience; numbers are decimal text."""
    return {
        "min_years": _number_to_json(alternative.min_years),
        "max_years": _number_to_json(alternative.max_years),
        "kinds": [kind.value for kind in alternative.kinds],
        "field": _text_to_json(alternative.field),
        "education_levels": [level.value for level in alternative.education_levels],
        "strength": alternative.strength.value,
        "including": [_share_to_json(share) for share in alternative.including],
        "continuous": alternative.continuous,
        "extras": [extra.code for extra in alternative.extras],
    }


def alternative_from_json(item: _Object) -> ExperienceAlternative:
    """Return the alternative that :func:`alternative_to_json` wrote."""
    return ExperienceAlternative(
        min_years=_number(item["min_years"]),
        max_years=_number(item["max_years"]),
        kinds=_kinds(item["kinds"]),
        field=_text(item["field"]),
        education_levels=_levels(item["education_levels"]),
        strength=Strength(str(item["strength"])),
        including=tuple(_share(share) for share in objects_of(item["including"])),
        continuous=bool(item["continuous"]),
        extras=tuple(Extra.parse(code) for code in texts_of(item["extras"])),
    )


def extra_to_json(demand: ExtraDemand) -> _Object:
    """Return an extra with its strength."""
    return {"extra": demand.extra.code, "strength": demand.strength.value}


def extra_from_json(item: _Object) -> ExtraDemand:
    """Return the extra that :func:`extra_to_json` wrote."""
    return ExtraDemand(Extra.parse(str(item["extra"])), Strength(str(item["strength"])))


def group_to_json(group: DemandGroup) -> _Object:
    """Return a group with its parts; each part is marked by its ``kind``."""
    return {"joint": group.joint.value, "parts": [_demand_to_json(part) for part in group.parts]}


def group_from_json(item: _Object) -> DemandGroup:
    """Return the group that :func:`group_to_json` wrote."""
    parts = (_DEMANDS[str(part["kind"])](part) for part in objects_of(item["parts"]))
    return DemandGroup(Joint(str(item["joint"])), tuple(parts))


def texts_of(value: Json) -> tuple[str, ...]:
    """Return the items of a JSON list as texts."""
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def objects_of(value: Json) -> tuple[_Object, ...]:
    """Return the objects in a JSON list."""
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def _demand_to_json(demand: Demand) -> _Object:
    match demand:
        case DemandGroup():
            return {"kind": "group", **group_to_json(demand)}
        case EducationDemand():
            return {"kind": "education", **_education_to_json(demand)}
        case ExperienceAlternative():
            return {"kind": "experience", **alternative_to_json(demand)}
        case ExtraDemand():
            return {"kind": "extra", **extra_to_json(demand)}


def _education_to_json(demand: EducationDemand) -> _Object:
    return {
        "levels": [level.value for level in demand.levels],
        "fields_kk": list(demand.fields.kk),
        "fields_ru": list(demand.fields.ru),
        "fields_open": demand.fields_open,
        "text": _text_to_json(demand.text),
        "accepted": [level.value for level in demand.accepted],
        "specialties": list(demand.specialties),
        "strength": demand.strength.value,
    }


def _education(item: _Object) -> EducationDemand:
    return EducationDemand(
        levels=_levels(item["levels"]),
        fields=LocalizedList(texts_of(item["fields_kk"]), texts_of(item["fields_ru"])),
        fields_open=bool(item["fields_open"]),
        text=_text(item["text"]),
        accepted=_levels(item["accepted"]),
        specialties=texts_of(item["specialties"]),
        strength=Strength(str(item["strength"])),
    )


_DEMANDS: Final[dict[str, Callable[[_Object], Demand]]] = {
    "group": group_from_json,
    "education": _education,
    "experience": alternative_from_json,
    "extra": extra_from_json,
}


def _share_to_json(share: IncludedExperience) -> _Object:
    written: _Object = {
        "min_years": _number_to_json(share.min_years),
        "kinds": [kind.value for kind in share.kinds],
        "field": _text_to_json(share.field),
    }
    # A share of an older version has no such key, and the digest of its paper must stay the same.
    return written if share.last_months is None else written | {"last_months": share.last_months}


def _share(item: _Object) -> IncludedExperience:
    months = item.get("last_months")
    return IncludedExperience(
        _number(item["min_years"]),
        _kinds(item["kinds"]),
        _text(item["field"]),
        months if isinstance(months, int) else None,
    )


def _kinds(value: Json) -> tuple[ExperienceKind, ...]:
    return tuple(ExperienceKind(kind) for kind in texts_of(value))


def _levels(value: Json) -> tuple[EducationLevel, ...]:
    return tuple(EducationLevel(level) for level in texts_of(value))


def _number_to_json(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def _number(value: Json) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _text_to_json(text: LocalizedText) -> _Object:
    return {"kk": text.kk, "ru": text.ru, "unofficial": list(text.unofficial)}


def _text(value: Json) -> LocalizedText:
    parts = value if isinstance(value, dict) else {}
    kk, ru = parts.get("kk"), parts.get("ru")
    return LocalizedText(
        kk if isinstance(kk, str) else None,
        ru if isinstance(ru, str) else None,
        tuple(Language(mark) for mark in texts_of(parts.get("unofficial"))),
    )
