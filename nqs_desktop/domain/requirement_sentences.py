"""Demands of education and extras in sentences, as parts of one that says how they are joined."""

from collections.abc import Iterable
from functools import reduce

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
    Strength,
)
from nqs_desktop.domain.requirement_words import alternative_words, level_words

_AGES = (ExtraKind.MIN_AGE, ExtraKind.MAX_AGE)


def education_words(demand: EducationDemand, language: Language) -> Message:
    """Return what is asked for in education as a sentence without a full stop.

    Args:
        demand: Levels, fields, codes of specialties, what is accepted and how firmly.
        language: In which language to name the fields; the other one where they have no names in this one.
    """
    if demand.levels:
        levels = _either(level_words(level) for level in demand.levels)
        said = message("requirements.education_of", levels=levels)
    else:
        said = message("requirements.education")
    fields = demand.fields.get(language) or demand.fields.kk or demand.fields.ru
    if fields:
        names = _either(message("requirements.quoted", text=field) for field in fields)
        key = "requirements.in_open_fields" if demand.fields_open else "requirements.in_fields"
        said = message(key, asked=said, fields=names)
    if demand.specialties:
        said = message("requirements.with_codes", asked=said, codes=_either(demand.specialties))
    if demand.accepted:
        accepted = _either(level_words(level) for level in demand.accepted)
        said = message("requirements.with_accepted", asked=said, levels=accepted)
    return _as(demand.strength, said)


def asked_extra_words(demand: ExtraDemand) -> Message:
    """Return an extra as a part of a sentence: ``driving licence of category B or C``."""
    return _as(demand.strength, _extra(demand.extra))


def demand_words(node: Demand, language: Language) -> Message:
    """Return a node of a structure as a sentence without a full stop, the groups within it in brackets."""
    if isinstance(node, EducationDemand):
        return education_words(node, language)
    if isinstance(node, ExtraDemand):
        return asked_extra_words(node)
    if not isinstance(node, DemandGroup):
        return alternative_words(node, language)
    parts = [_within(part, language) for part in node.parts]
    if not parts:
        return message("requirements.nothing_asked")
    if node.joint is Joint.EVERY:
        return reduce(_both, parts)
    first = message("requirements.either", part=parts[0])
    return reduce(_or_else, parts[1:], first)


def _within(part: Demand, language: Language) -> Message:
    said = demand_words(part, language)
    is_choice = isinstance(part, DemandGroup) and part.joint is Joint.ANY
    return message("requirements.in_brackets", text=said) if is_choice else said


def _both(first: Message, second: Message) -> Message:
    return message("requirements.and", first=first, second=second)


def _or_else(said: Message, part: Message) -> Message:
    return message("requirements.or_else", said=said, part=part)


def _extra(extra: Extra) -> Message:
    if not extra.detail:
        return message(f"requirements.asked_{extra.kind.value}")
    if extra.kind in _AGES and extra.detail.isdecimal():
        number = int(extra.detail)
        form = "one" if number % 10 == 1 and number % 100 != 11 else "many"
        return message(f"requirements.{extra.kind.value}_{form}", number=number)
    if extra.kind is ExtraKind.DRIVING_LICENCE:
        return message("requirements.licence_of", categories=_either(extra.detail.split("|")))
    item = message(f"requirements.asked_{extra.kind.value}")
    return message("requirements.asked_named", item=item, detail=extra.detail)


def _either(words: Iterable[Message | str]) -> Message | str:
    """Return words parted by commas, and by "or" before the last."""
    *others, last = words
    if not others:
        return last
    return message("requirements.or", first=reduce(_comma, others), second=last)


def _comma(first: Message | str, second: Message | str) -> Message | str:
    return message("eligibility.and_also", first=first, second=second)


def _as(strength: Strength, said: Message) -> Message:
    if strength is Strength.REQUIRED:
        return said
    return message(f"requirements.as_{strength.value}", asked=said)
