"""A notation for a whole reading in one line, and the tables of wordings that are written in it."""

from collections.abc import Iterator
from pathlib import Path

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExtraDemand,
    Strength,
)
from nqs_desktop.importers.passages import PassageReading, read_passage
from tests.importers.reading_notation import alternative

FOLDER = Path(__file__).parent / "wordings"


def wordings(name: str) -> Iterator[tuple[str, str]]:
    """Yield the passages of a table with their readings: lines of text, then one that begins with ``=``."""
    lines: list[str] = []
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            yield "\n".join(lines), line[1:].strip()
            lines = []
        elif not line.startswith("# "):
            lines.append(line)


def whole(text: str, language: Language) -> str:
    """``E higher: law // X 3 any | 5 field // + min_age:18 // ~ certificate // ! desirable@education``."""
    reading = read_passage(text, language)
    return " // ".join(f"{mark} {said}" for mark, said in _parts(reading) if said)


def _parts(reading: PassageReading) -> Iterator[tuple[str, str]]:
    yield "E", _education(reading.education, reading.language)
    yield "X", " | ".join(alternative(one) for one in reading.experience.alternatives)
    yield "+", " ".join(extra.code for extra in reading.extras)
    yield "~", " ".join(_wished(wished) for wished in reading.wished_extras)
    yield "!", " ".join(sorted({f"{one.code}@{one.part}" for one in reading.review_reasons}))
    yield "S", structure(reading.structure, reading.language) if reading.structure else ""


def _wished(wished: ExtraDemand) -> str:
    return wished.extra.code + ("=example" if wished.strength is Strength.EXAMPLE else "")


def _education(demand: EducationDemand, language: Language) -> str:
    fields = "; ".join(demand.fields.get(language))
    words = [f"{','.join(demand.levels)}: {fields}{' …' if demand.fields_open else ''}".strip(": ")]
    words += [f"only {','.join(demand.accepted)}"] if demand.accepted else []
    words += [f"#{','.join(demand.specialties)}"] if demand.specialties else []
    words += [demand.strength] if demand.strength is not Strength.REQUIRED else []
    return " ".join(word for word in words if word)


def structure(demand: Demand, language: Language) -> str:
    """``any(higher, 10 specialty)``."""
    match demand:
        case DemandGroup():
            return f"{demand.joint}({', '.join(structure(part, language) for part in demand.parts)})"
        case EducationDemand():
            return _education(demand, language)
        case ExperienceAlternative():
            return alternative(demand)
        case ExtraDemand():
            return demand.extra.code
