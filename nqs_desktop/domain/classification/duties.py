"""What the duties decide (НКЗ 01-2017, rules): skill level, time, stages of production, limits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classification.results import ClassificationRule
from nqs_desktop.domain.classification.words import stems_of
from nqs_desktop.domain.occupation_words import DutyMeaning, OccupationWords
from nqs_desktop.domain.search_text import keyboard_tokens

MANAGEMENT: Final = "management"
_PRODUCTION: Final = "production"
_OTHER_STAGES: Final = frozenset({"sale", "transport", MANAGEMENT})
_SHARE: Final = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*(?:%|процент|пайыз)")
_PARTS: Final = re.compile(r"[;\n•]|,(?!\d)|\.(?!\d)|\s+(?:и|а также|также|және|сондай-ақ)\s+", re.IGNORECASE)
_SKILL: Final = {"2": 4, "3": 3, "4": 2, "5": 2, "6": 2, "7": 2, "8": 2, "9": 1}
_LIMITS: Final = (
    ("21", "31"), ("221", "32"), ("22", "32"), ("2411", "3313"), ("24", "33"), ("25", "35"), ("26", "34"),
    ("61", "92"), ("62", "92"), ("83", "315"), ("75", "81"), ("723", "82"), ("72", "82"), ("74", "82"),
    ("7", "8"),
)  # fmt: skip
_HALF: Final = 50.0
_UNIT: Final = 4  # signs of the code of a unit group


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty.

    Attributes:
        text: As it was typed.
        code: The group that it speaks of; empty where it speaks of none that is known.
        kind: See :class:`~nqs_desktop.domain.occupation_words.DutyMeaning`.
        share: Per cent of the working time; ``None`` where none is named.
        prevails: Whether the text says that it prevails.
    """

    text: str
    code: str
    kind: str = ""
    share: float | None = None
    prevails: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the duties decide.

    Attributes:
        code: The group that comes first.
        rule: The rule.
        words: The duties that decided.
        beside: Groups that come after it.
        certainty: 0 to 1.
    """

    code: str
    rule: ClassificationRule
    words: tuple[str, ...]
    beside: tuple[str, ...]
    certainty: float


def duties_of(text: str, words: OccupationWords) -> tuple[Duty, ...]:
    """Return the duties that a text names; a part without a verb of its own goes on with the one before."""
    found: list[Duty] = []
    for part in _PARTS.split(text):
        shown = part.strip(" .,-–—")
        if not shown:
            continue
        share = _SHARE.search(shown)
        meaning = _meaning(shown, words.duties)
        named = (meaning.code, meaning.kind) if meaning else ("", "")
        if meaning is None and share and found:
            named = (found[-1].code, found[-1].kind)
        said = " ".join(stems_of(shown))
        prevails = any(phrase in said for phrase in words.predominates)
        percent = float(share.group(1).replace(",", ".")) if share else None
        found.append(Duty(shown, *named, share=percent, prevails=prevails))
    return tuple(found)


def ruling(duties: Sequence[Duty], title_code: str) -> Ruling | None:
    """Return what duties decide that are not managing others; ``None`` where they decide nothing.

    Args:
        duties: The duties.
        title_code: The group of the title without its duties; empty where it has none.
    """
    known = [duty for duty in duties if duty.code]
    by_stage = _by_stage(known, title_code)
    if by_stage is not None:
        return by_stage
    working = [duty for duty in known if duty.kind != MANAGEMENT]
    if not working:
        return None
    return _across_a_limit(working, title_code) or _by_level(working, title_code)


def skill_level(code: str) -> int:
    """Return the skill level of a group: 4 to 1; 0 for groups 1 and X, which have none."""
    return _SKILL.get(code[:1], 0)


def _meaning(text: str, meanings: Sequence[DutyMeaning]) -> DutyMeaning | None:
    words = keyboard_tokens(text)
    matching = [
        meaning
        for meaning in meanings
        if all(
            any(word.startswith(beginning) for word in words)
            for beginning in (token for one in meaning.beginnings for token in keyboard_tokens(one))
        )
    ]
    return max(matching, key=lambda one: (len(one.beginnings), sum(map(len, one.beginnings))), default=None)


def _by_stage(duties: Sequence[Duty], title_code: str) -> Ruling | None:
    production = [duty for duty in duties if duty.kind == _PRODUCTION]
    others = [duty for duty in duties if duty.kind in _OTHER_STAGES]
    if not production or not others:
        return None
    chief = next((duty for duty in others if duty.prevails or (duty.share or 0) > _HALF), None)
    if chief is None:
        made = _more_detailed(production[0].code, title_code)
        words = (production[0].text, others[0].text)
        beside = tuple(duty.code for duty in others if duty.kind != MANAGEMENT)
        return Ruling(made, ClassificationRule.PRODUCTION_FIRST, words, beside, 0.8)
    return Ruling(chief.code, ClassificationRule.PRODUCTION_FIRST, (chief.text,), (production[0].code,), 0.6)


def _across_a_limit(duties: Sequence[Duty], title_code: str) -> Ruling | None:
    """Return a ruling where all duties lie beyond a limit of groups that the title alone does not see."""
    for one, other in _LIMITS:
        for here, there in ((one, other), (other, one)):
            if title_code.startswith(here) and all(duty.code.startswith(there) for duty in duties):
                texts = tuple(duty.text for duty in duties)
                return Ruling(duties[0].code, ClassificationRule.BOUNDARY, texts, (title_code,), 0.7)
    return None


def _by_level(duties: Sequence[Duty], title_code: str) -> Ruling | None:
    top = max(skill_level(duty.code) for duty in duties)
    best = [duty for duty in duties if skill_level(duty.code) == top]
    of_title = skill_level(title_code)
    if title_code[:1] in {"1", "X"} or of_title > top:
        lower = tuple(duty.code for duty in duties if duty.code[:2] != title_code[:2])
        if not title_code or not lower:
            return None
        texts = tuple(duty.text for duty in duties)
        return Ruling(title_code, ClassificationRule.HIGHEST_SKILL_LEVEL, texts, lower, 0.45)
    if top > min(skill_level(duty.code) for duty in duties) or (of_title and of_title < top):
        below = tuple(duty.code for duty in duties if duty not in best)
        rest = (*below, title_code) if title_code[:2] != best[0].code[:2] else below
        chief = _longest(best)
        code = _more_detailed(chief.code, title_code)
        return Ruling(code, ClassificationRule.HIGHEST_SKILL_LEVEL, (chief.text,), rest, 0.7)
    if len(best) > 1 and any(duty.share for duty in best):
        chief = _longest(best)
        rest = tuple(duty.code for duty in best if duty is not chief)
        code = _more_detailed(chief.code, title_code)
        return Ruling(code, ClassificationRule.MOST_TIME, (chief.text,), rest, 0.75)
    if title_code:
        return _closer(best[0], title_code)
    return Ruling(best[0].code, ClassificationRule.HIGHEST_SKILL_LEVEL, (best[0].text,), (), 0.55)


def _closer(duty: Duty, title_code: str) -> Ruling | None:
    """Return a ruling where the duty names a unit group and the title a wider group or another unit of it."""
    wider = duty.code.startswith(title_code)
    beside = len(duty.code) >= _UNIT and duty.code[:2] == title_code[:2]
    if duty.code == title_code or not (wider or (beside and duty.code[:_UNIT] != title_code[:_UNIT])):
        return None
    return Ruling(duty.code, ClassificationRule.BOUNDARY, (duty.text,), (title_code,), 0.65)


def _longest(duties: Sequence[Duty]) -> Duty:
    """Return the duty that takes most time, else the first."""
    return max(duties, key=lambda duty: (duty.share or 0.0, duty.prevails))


def _more_detailed(code: str, title_code: str) -> str:
    """Return the title's group where it lies below the duty's, else the duty's."""
    return title_code if title_code.startswith(code) else code
