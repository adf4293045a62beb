"""The check of joined demands: "every one" is the worst of their verdicts, "any one" the best."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.education_check import judge_education
from nqs_desktop.domain.eligibility.education_field import asks_for_field
from nqs_desktop.domain.eligibility.experience_check import judge_experience
from nqs_desktop.domain.eligibility.experience_judgement import ExperienceRecord
from nqs_desktop.domain.eligibility.extra_passages import extra_passage
from nqs_desktop.domain.eligibility.extras_check import judge_extra
from nqs_desktop.domain.eligibility.report import (
    COMBINATION,
    EDUCATION_KINDS,
    Finding,
    OptionFinding,
    Verdict,
    all_of,
    soonest,
)
from nqs_desktop.domain.eligibility.text_doubt import EducationDoubts, education_doubts, experience_doubts
from nqs_desktop.domain.eligibility.text_readings import doubts_of_part
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    ExtraDemand,
    Requirement,
    ReviewReason,
)
from nqs_desktop.domain.requirement_records import demand_record
from nqs_desktop.domain.requirement_structure import (
    as_structure,
    experience_of,
    is_experience,
    joined_parts,
    leaves,
)


def check_structure(
    candidate: Candidate, requirement: Requirement, on: date, context: CheckContext
) -> tuple[Finding, ...]:
    """Judge a candidate against the tree of a requirement.

    Returns:
        The findings of each demand that must be met, in the order education, experience, extras, combination,
        and among those of a kind in that of the paper; the second of a name ends in ``:2``.
    """
    return _Check(candidate, requirement, context, as_structure(requirement)).findings(on)


def held_on(candidate: Candidate, on: date) -> Candidate:
    """Return the candidate without the diplomas of a year later than that of the day."""
    held = tuple(one for one in candidate.education if one.year is None or one.year <= on.year)
    return candidate if held == candidate.education else replace(candidate, education=held)


@dataclass(frozen=True, slots=True)
class _Check:
    """One candidate and one requirement; the day is asked anew where time is looked at."""

    candidate: Candidate
    requirement: Requirement
    context: CheckContext
    tree: DemandGroup

    def findings(self, on: date) -> tuple[Finding, ...]:
        found = (*self._judged(joined_parts(self.tree), on), *self._unasked(on))
        return _named(sorted(found, key=lambda finding: place_of(finding.requirement)))

    def _judged(self, parts: Iterable[Demand], on: date) -> list[Finding]:
        return [finding for part in parts for finding in self._judge(part, on)]

    def _judge(self, part: Demand, on: date) -> tuple[Finding, ...]:
        if is_experience(part):
            return (self._experience(experience_of(part), on),)
        match part:
            case EducationDemand():
                return self._education(part, on)
            case ExtraDemand():
                return (judge_extra(self.candidate, part, self.requirement, on),)
            case DemandGroup():
                return (self._combination(part, on),)
            case ExperienceAlternative():  # is_experience has taken it
                return ()

    def _unasked(self, on: date) -> Iterator[Finding]:
        """Yield the findings on what no part of the tree asks for: the doubts of its cell still hold."""
        kinds = {type(leaf) for leaf in leaves(self.tree)}
        if EducationDemand not in kinds:
            yield from self._education(EducationDemand(), on)
        if ExperienceAlternative not in kinds:
            yield self._experience((), on)

    def _education(self, demand: EducationDemand, on: date) -> tuple[Finding, ...]:
        doubts = education_doubts_on(demand, self.requirement)
        demand = replace(demand, text=demand.text or self.requirement.education.text)
        return judge_education(held_on(self.candidate, on).education, demand, doubts, self.context)

    def _experience(self, alternatives: tuple[ExperienceAlternative, ...], on: date) -> Finding:
        record = ExperienceRecord(held_on(self.candidate, on), on, self.context)
        demand = ExperienceDemand(alternatives, self.requirement.experience.text)
        return judge_experience(demand, experience_doubts_on(alternatives, self.requirement), record)

    def _combination(self, group: DemandGroup, on: date) -> Finding:
        options = tuple(self._option(part, on) for part in group.parts)
        best = max(range(len(options)), key=lambda place: _nearness(options[place]))
        verdict = options[best].verdict
        deciding = next(item for item in options[best].items if item.verdict is verdict)
        return Finding(
            COMBINATION,
            verdict,
            {"option": best + 1},
            {"structure": demand_record(group)},
            message(
                f"eligibility.combination_{verdict.value}",
                number=best + 1,
                count=len(options),
                finding=deciding.reason,
            ),
            self._words(group),
            met_from=soonest(options, verdict),
            proof=tuple(dict.fromkeys(proof for item in options[best].items for proof in item.proof)),
            parts=options,
        )

    def _option(self, part: Demand, on: date) -> OptionFinding:
        asked = joined_parts(part) if isinstance(part, DemandGroup) else (part,)
        items = _named(self._judged(asked, on))
        verdict = all_of(item.verdict for item in items)
        day = max((item.met_from for item in items if item.met_from is not None), default=None)
        if day is not None and verdict is not Verdict.MET:
            # Time helps only where nothing else is lacking then and nothing has run out by then.
            later = self._judged(asked, day) if day > on else ()
            is_met = bool(later) and all(finding.verdict is Verdict.MET for finding in later)
            day = day if is_met else None
        return OptionFinding(part, verdict, items, day)

    def _words(self, group: DemandGroup) -> LocalizedText:
        """Return the cells that speak of the demands of a group, each once."""
        requirement, cells = self.requirement, dict[LocalizedText, None]()
        for leaf in leaves(group):
            match leaf:
                case EducationDemand():
                    cells[leaf.text or requirement.education.text] = None
                case ExperienceAlternative():
                    cells[requirement.experience.text] = None
                case ExtraDemand():
                    cells[extra_passage(requirement, leaf.extra.kind)] = None
        kk = "\n".join(text.kk for text in cells if text.kk)
        ru = "\n".join(text.ru for text in cells if text.ru)
        return LocalizedText(kk, ru)


def _nearness(option: OptionFinding) -> tuple[int, int]:
    """Return how near an option is: the verdict first, then the day from which it is met."""
    return option.verdict.rank, -(option.met_from or date.max).toordinal()


def place_of(name: str) -> int:
    """Return the place of a finding among others by its name; those of one place keep the paper's order."""
    if name in EDUCATION_KINDS:
        return 0
    return {"experience": 1, COMBINATION: 3}.get(name, 2)


def numbered(names: Iterable[str]) -> Iterator[str]:
    """Give each of some findings a name of its own, as a person decides on one by its name."""
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = number = seen.get(name, 0) + 1
        yield name if number == 1 else f"{name}:{number}"


def education_doubts_on(demand: EducationDemand, requirement: Requirement) -> EducationDoubts:
    """Return the doubts of a requirement's education that concern one of its demands."""
    doubts = education_doubts(requirement)
    if asks_for_field(requirement.education) and not asks_for_field(demand):
        return EducationDoubts(doubts.level, (), doubts.licence)
    return doubts


def experience_doubts_on(
    alternatives: tuple[ExperienceAlternative, ...], requirement: Requirement
) -> tuple[ReviewReason, ...]:
    """Return the doubts of a requirement's experience that concern alternatives judged by themselves."""
    doubts = experience_doubts(requirement)
    if not alternatives or requirement.structure is None:
        return doubts
    whole = experience_of(as_structure(requirement))
    return doubts_of_part(alternatives, whole, doubts)


def _named(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with names of their own."""
    found = tuple(findings)
    names = numbered(finding.requirement for finding in found)
    return tuple(
        finding if finding.requirement == name else replace(finding, requirement=name)
        for finding, name in zip(found, names, strict=True)
    )
