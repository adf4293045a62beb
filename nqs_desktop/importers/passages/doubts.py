"""Collects why a human must decide on a passage, each reason with the range of its words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.importers.passages.choices import ChoicesReading
from nqs_desktop.importers.passages.drafts import ExperienceReading
from nqs_desktop.importers.passages.extras import ExtraReading, soft_extras
from nqs_desktop.importers.passages.field_lists import FieldReading
from nqs_desktop.importers.passages.figures import doubtful_numbers
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.leftovers import leftovers, stray_times
from nqs_desktop.importers.passages.levels import level_cues
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.wishes import Scope


@dataclass(frozen=True, slots=True)
class ReasonReading:
    """A reason to look again: its code, the cell that it speaks of, and the range of words."""

    code: str
    part: RequirementPart
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was read from a passage and that reasons are judged by."""

    passage: Passage
    levels: tuple[Cue, ...]
    fields: tuple[FieldReading, ...]
    extras: tuple[ExtraReading, ...]
    experience: ExperienceReading
    choices: ChoicesReading
    wished: tuple[Scope, ...]
    perhaps: tuple[Scope, ...]


def read_reasons(found: Findings, understood: Sequence[tuple[int, int]]) -> Iterator[ReasonReading]:
    """Yield the reasons of a passage.

    Args:
        found: What was read.
        understood: The ranges of words behind its facts.
    """
    reasons = list(_Reader(found).reasons())
    yield from reasons
    known = [*understood, *((reason.first, reason.last) for reason in reasons)]
    if not known and found.passage.is_foreign:
        yield ReasonReading("not_understood", RequirementPart.EXPERIENCE, 0, len(found.passage.tokens))
    for doubt in leftovers(found.passage, known):
        part = _part(found.passage, doubt.first)
        yield ReasonReading(doubt.code, part, *_around(found.passage, doubt.first))


class _Reader:
    def __init__(self, found: Findings) -> None:
        self._found = found
        self._passage = found.passage

    def reasons(self) -> Iterator[ReasonReading]:
        for doubt in self._found.experience.doubts:
            yield ReasonReading(doubt.code, RequirementPart.EXPERIENCE, doubt.first, doubt.last)
        yield from self._wishes()
        grades = self._passage.find(CueKind.GRADE)
        for cue in (*self._passage.find(CueKind.DEPENDS), *(grades if len(grades) > 1 else ())):
            part = _part(self._passage, cue.first)
            yield ReasonReading("depends", part, *_around(self._passage, cue.first))
        for scope in self._found.perhaps:
            if self._is_conditional_demand(scope):
                part = _part(self._passage, scope.cue.first)
                yield ReasonReading("depends", part, scope.first, scope.last)
        yield from self._undecidable()
        for level in self._found.levels:
            if not level.value:
                yield ReasonReading("unknown_level", RequirementPart.EDUCATION, level.first, level.last)

    def _wishes(self) -> Iterator[ReasonReading]:
        for scope in self._found.wished:
            if self._concerns_education(scope):
                yield ReasonReading("desirable", RequirementPart.EDUCATION, scope.first, scope.last)
            elif self._is_lost_wish(scope):
                yield ReasonReading("desirable", RequirementPart.EXPERIENCE, scope.first, scope.last)

    def _undecidable(self) -> Iterator[ReasonReading]:
        """Yield the demands that no reading can hold."""
        for doubt in self._found.choices.doubts:
            if doubt.code == "level_or_years":
                for part in (RequirementPart.EDUCATION, RequirementPart.EXPERIENCE):
                    yield ReasonReading(doubt.code, part, doubt.first, doubt.last)
            else:
                part = _part(self._passage, doubt.first)
                yield ReasonReading(doubt.code, part, *_around(self._passage, doubt.first))
        for doubt in doubtful_numbers(self._passage):
            yield ReasonReading(doubt.code, RequirementPart.EXPERIENCE, doubt.first, doubt.last)
        for doubt in stray_times(self._passage, self._found.experience, self._found.extras):
            around = _around(self._passage, doubt.first)
            yield ReasonReading(doubt.code, RequirementPart.EXPERIENCE, *around)

    def _concerns_education(self, scope: Scope) -> bool:
        """Tell whether a wish touches fields, levels or extras rather than experience."""
        if self._passage.find(CueKind.EXPERIENCE, scope.first, scope.last) or self._passage.amounts_in(
            scope.first, scope.last
        ):
            return False
        fields = any(scope.holds(field.first) for field in self._found.fields)
        levels = any(scope.holds(level.first) for level in self._found.levels)
        levels = levels or self._explains_education(scope)
        return fields or levels or bool(soft_extras(self._passage, [scope]))

    def _explains_education(self, scope: Scope) -> bool:
        """Tell whether a wish fills a bracket behind a level or "education"."""
        bracket = scope.first - 1
        kinds = (CueKind.LEVEL, CueKind.SCHOOLING)
        return self._passage.is_mark(bracket, "(") and any(
            cue.last == bracket for kind in kinds for cue in self._passage.find(kind, 0, bracket)[-1:]
        )

    def _is_lost_wish(self, scope: Scope) -> bool:
        """Tell whether a wish names something that no alternative holds: it has neither noun nor number."""
        first, last = scope.first, scope.last
        kinds = (CueKind.EXPERIENCE, CueKind.KNOWLEDGE)
        held = self._passage.amounts_in(first, last) or any(
            self._passage.find(kind, first, last) for kind in kinds
        )
        return not held and bool(self._passage.find(CueKind.KIND, first, last) or self._is_about_years(scope))

    def _is_about_years(self, scope: Scope) -> bool:
        """Tell whether a wish says where the years should be: its own words begin with a preposition."""
        cue, passage = scope.cue, self._passage
        prepositions = passage.grammar.prepositions
        return (
            cue.last < scope.last
            and passage.text_at(cue.last) in prepositions
            and any(
                draft.segment.first <= cue.first < draft.segment.last
                for draft in self._found.experience.drafts
            )
        )

    def _is_conditional_demand(self, scope: Scope) -> bool:
        """Tell whether "may be asked" speaks of experience or of a level: of an extra it is no demand."""
        return bool(
            self._passage.find(CueKind.EXPERIENCE, scope.first, scope.last)
            or self._passage.amounts_in(scope.first, scope.last)
            or level_cues(self._passage, scope.first, scope.last)
        )


def _around(passage: Passage, place: int) -> tuple[int, int]:
    sentence = passage.sentence_of(place)
    first, last = passage.group_around(place, *sentence)
    return (first, last) if last - first > 2 else sentence


def _part(passage: Passage, place: int) -> RequirementPart:
    """Tell which cell a sentence speaks of."""
    first, last = passage.sentence_of(place)
    experience = passage.find(CueKind.EXPERIENCE, first, last) or passage.amounts_in(first, last)
    return RequirementPart.EXPERIENCE if experience else RequirementPart.EDUCATION
