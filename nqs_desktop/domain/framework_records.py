"""Records of a framework's rows, as the database keeps them and files of exchange hold them."""

from nqs_desktop.domain.framework import (
    CareerLink,
    CodedName,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.record_values import Record, localized, unofficial


def standard_record(standard: ProfessionalStandard) -> Record:
    """Return a professional standard without its key."""
    return {
        "name": localized(standard.name),
        "state": standard.state.value,
        "reference": standard.reference,
        **unofficial({"name": standard.name}),
    }


def column_record(column: OccupationalColumn) -> Record:
    """Return an occupational group of table 2 without its key."""
    return {"name": localized(column.name), **unofficial({"name": column.name})}


def occupation_record(occupation: FrameworkOccupation) -> Record:
    """Return a row of table 3 without its key."""
    isco_match, group_match = occupation.isco_match, occupation.group_match
    return {
        "name": localized(occupation.name),
        "group": _coded(occupation.group),
        "unit": _coded(occupation.unit),
        "major": _coded(occupation.major),
        "isco": _coded(occupation.isco),
        "isco_name": occupation.isco_name,
        "isco_match": None if isco_match is None else isco_match.value,
        "group_match": None if group_match is None else group_match.value,
        "skill_level": occupation.skill_level,
        "nqf_level": occupation.nqf_level,
        "sqf_level": occupation.sqf_level,
        "activity": {name: localized(text) for name, text in occupation.activity.levels.items()},
        "column": occupation.column or None,
        **unofficial(
            {
                "name": occupation.name,
                "group.name": occupation.group.name,
                "unit.name": occupation.unit.name,
                "major.name": occupation.major.name,
                "isco.name": occupation.isco.name,
                **{f"activity.{name}": text for name, text in occupation.activity.levels.items()},
            }
        ),
    }


def level_record(level: LevelDescription) -> Record:
    """Return a row of table 1 without its key."""
    texts = {
        "stages": level.stages,
        "role": level.role,
        "knowledge": level.knowledge,
        "skills": level.skills,
        "competences": level.competences,
    }
    return {
        "band": level.band.value,
        "sqf_level": level.sqf_level,
        "occupations": list(level.occupations),
        "nqf_level": level.nqf_level,
        **{name: localized(text) for name, text in texts.items()},
        **unofficial(texts),
    }


def link_record(link: CareerLink) -> Record:
    """Return a way between two occupations of table 2."""
    return {"from": link.start, "to": link.end}


def text_record(text: LocalizedText) -> Record:
    """Return the text of a part."""
    return {"text": localized(text), **unofficial({"text": text})}


def _coded(named: CodedName) -> Record:
    return {"code": named.code, "name": localized(named.name)}
