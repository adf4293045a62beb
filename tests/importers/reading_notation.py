"""A short notation for readings, so that a table of examples can be read."""

from decimal import Decimal

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.requirement import ExperienceAlternative, IncludedExperience, Strength
from nqs_desktop.importers.passages import read_passage


def alternative(one: ExperienceAlternative) -> str:
    """``3-5 managerial+field @higher,postgraduate desirable continuous [1 managerial] &degree``."""
    words = [years(one.min_years, one.max_years), "+".join(one.kinds)]
    if one.education_levels:
        words.append("@" + ",".join(one.education_levels))
    if one.strength is not Strength.REQUIRED:
        words.append(one.strength)
    if one.continuous:
        words.append("continuous")
    words += [f"[{share(part)}]" for part in one.including]
    words += [f"&{extra.code}" for extra in one.extras]
    return " ".join(words)


def share(one: IncludedExperience) -> str:
    within = f" <{one.last_months}" if one.last_months else ""
    return f"{years(one.min_years)} {'+'.join(one.kinds)}{within}"


def years(low: Decimal | None, high: Decimal | None = None) -> str:
    said = "?" if low is None else f"{low.normalize():f}"
    return said if high is None else f"{said}-{high.normalize():f}"


def experience(text: str, language: Language) -> str:
    """The alternatives of a passage, parted by `` | ``."""
    return " | ".join(alternative(one) for one in read_passage(text, language).experience.alternatives)


def education(text: str, language: Language) -> str:
    """``higher: law; economics …``: levels, fields, and an ellipsis where the list is open."""
    demand = read_passage(text, language).education
    levels = ",".join(demand.levels)
    fields = "; ".join(demand.fields.get(language))
    return f"{levels}: {fields}{' …' if demand.fields_open else ''}".strip().removesuffix(":")


def extras(text: str, language: Language) -> str:
    return " ".join(extra.code for extra in read_passage(text, language).extras)


def reasons(text: str, language: Language) -> str:
    found = read_passage(text, language).review_reasons
    return " ".join(dict.fromkeys(f"{reason.code}@{reason.part}" for reason in found))
