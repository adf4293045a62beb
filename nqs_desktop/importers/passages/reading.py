"""Reads one passage of a requirement in one language: the facts, the doubts, and the words behind each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    EducationDemand,
    ExperienceDemand,
    Extra,
    RequirementPart,
    ReviewReason,
)
from nqs_desktop.importers.passages.alternatives import read_experience
from nqs_desktop.importers.passages.choices import level_or_years, stray_times
from nqs_desktop.importers.passages.extras import ExtraReading, distinct, read_extras, soft_extras
from nqs_desktop.importers.passages.facts import ReadFact
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.levels import level_cues, levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.study_fields import FieldsReading, read_fields
from nqs_desktop.importers.passages.wishes import Scope, possibilities, wishes

_MOST_WORDS: Final = 200  # characters of a reason's words


@dataclass(frozen=True, slots=True)
class PassageReading:
    """What a passage says.

    Attributes:
        text: The passage as given: the places of ``facts`` are places in it.
        language: The language in which it was read.
        education: Levels and fields that it names; the text itself stands in ``education.text``.
        experience: Alternatives of experience; empty where it speaks of none.
        extras: Extras that hold for every alternative.
        review_reasons: Why a human must decide; empty where nobody has to.
        facts: The words behind each fact.
    """

    text: str
    language: Language
    education: EducationDemand
    experience: ExperienceDemand
    extras: tuple[Extra, ...]
    review_reasons: tuple[ReviewReason, ...]
    facts: tuple[ReadFact, ...]

    @property
    def needs_review(self) -> bool:
        """Whether something in the passage cannot be decided by a program."""
        return bool(self.review_reasons)


def read_passage(text: str, language: Language) -> PassageReading:
    """Read a passage of a requirement.

    Args:
        text: Any text; one that says nothing of education or experience gives an empty reading.
        language: Its language.
    """
    reader = _PassageReader(Passage(text, language))
    return reader.read()


class _PassageReader:
    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._language = passage.grammar.language
        self._wished = wishes(passage)
        self._perhaps = possibilities(passage)
        self._levels = level_cues(passage, 0, len(passage.tokens))
        self._fields = read_fields(passage)
        self._extras = read_extras(passage, self._wished, self._perhaps)
        self._experience = read_experience(passage, self._wished, self._extras)

    def read(self) -> PassageReading:
        own = self._localized(self._passage.text)
        kept = [extra for extra in self._extras if extra not in self._experience.bound]
        return PassageReading(
            text=self._passage.source.original,
            language=self._language,
            education=EducationDemand(
                levels_of(self._levels), self._listed(self._fields), self._fields.is_open, own
            ),
            experience=ExperienceDemand(tuple(draft.alternative for draft in self._experience.drafts), own),
            extras=distinct(extra.extra for extra in kept),
            review_reasons=tuple(dict.fromkeys(self._reasons())),
            facts=tuple(self._facts(kept)),
        )

    def _localized(self, text: str) -> LocalizedText:
        return LocalizedText(kk=text) if self._language is Language.KK else LocalizedText(ru=text)

    def _listed(self, fields: FieldsReading) -> LocalizedList:
        words = tuple(field.words for field in fields.fields)
        return LocalizedList(kk=words) if self._language is Language.KK else LocalizedList(ru=words)

    def _reasons(self) -> Iterator[ReviewReason]:
        for doubt in self._experience.doubts:
            yield self._reason(doubt.code, RequirementPart.EXPERIENCE, doubt.first, doubt.last)
        for scope in self._wished:
            if self._concerns_education(scope):
                yield self._reason("desirable", RequirementPart.EDUCATION, scope.first, scope.last)
            elif self._is_lost_wish(scope):
                yield self._reason("desirable", RequirementPart.EXPERIENCE, scope.first, scope.last)
        grades = self._passage.find(CueKind.GRADE)
        for cue in (*self._passage.find(CueKind.DEPENDS), *(grades if len(grades) > 1 else ())):
            first, last = self._around(cue.first)
            yield self._reason("depends", self._part(cue.first), first, last)
        for scope in self._perhaps:
            if self._is_conditional_demand(scope):
                yield self._reason("depends", self._part(scope.cue.first), scope.first, scope.last)
        yield from self._undecidable()
        for level in self._levels:
            if not level.value:
                yield self._reason("unknown_level", RequirementPart.EDUCATION, level.first, level.last)

    def _undecidable(self) -> Iterator[ReviewReason]:
        """Yield the demands that no alternative can hold."""
        for first, last in level_or_years(self._passage):
            for part in (RequirementPart.EDUCATION, RequirementPart.EXPERIENCE):
                yield self._reason("level_or_years", part, first, last)
        for amount in stray_times(self._passage, self._experience, self._extras):
            yield self._reason("stray_time", RequirementPart.EXPERIENCE, *self._around(amount.first))

    def _reason(self, code: str, part: RequirementPart, first: int, last: int) -> ReviewReason:
        words = self._passage.words(*self._without_marks(first, last))
        return ReviewReason(code, part, words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…")

    def _without_marks(self, first: int, last: int) -> tuple[int, int]:
        """Return a range without marks and "and", "or" at its edges."""
        joining = self._passage.grammar.and_words | self._passage.grammar.or_words | set(",;:.-/)")
        while first < last and self._passage.text_at(first) in joining:
            first += 1
        while first < last and self._passage.text_at(last - 1) in joining:
            last -= 1
        return first, last

    def _concerns_education(self, scope: Scope) -> bool:
        """Tell whether a wish touches fields, levels or extras rather than experience."""
        if self._passage.find(CueKind.EXPERIENCE, scope.first, scope.last) or self._passage.amounts_in(
            scope.first, scope.last
        ):
            return False
        fields = any(scope.holds(field.first) for field in self._fields.fields)
        levels = any(scope.holds(level.first) for level in self._levels)
        return fields or levels or bool(soft_extras(self._passage, [scope]))

    def _is_lost_wish(self, scope: Scope) -> bool:
        """Tell whether a wish names a kind without noun and number, so that no alternative holds it."""
        first, last = scope.first, scope.last
        kinds = (CueKind.EXPERIENCE, CueKind.KNOWLEDGE)
        held = self._passage.amounts_in(first, last) or any(
            self._passage.find(kind, first, last) for kind in kinds
        )
        return not held and bool(self._passage.find(CueKind.KIND, first, last))

    def _is_conditional_demand(self, scope: Scope) -> bool:
        """Tell whether "may be asked" speaks of experience or of a level: of an extra it is no demand."""
        return bool(
            self._passage.find(CueKind.EXPERIENCE, scope.first, scope.last)
            or self._passage.amounts_in(scope.first, scope.last)
            or level_cues(self._passage, scope.first, scope.last)
        )

    def _around(self, place: int) -> tuple[int, int]:
        sentence = self._sentence(place)
        first, last = self._passage.group_around(place, *sentence)
        return (first, last) if last - first > 2 else sentence

    def _sentence(self, place: int) -> tuple[int, int]:
        return next((first, last) for first, last in self._passage.sentences() if first <= place < last)

    def _part(self, place: int) -> RequirementPart:
        """Tell which cell a sentence speaks of."""
        first, last = self._sentence(place)
        experience = self._passage.find(CueKind.EXPERIENCE, first, last) or self._passage.amounts_in(
            first, last
        )
        return RequirementPart.EXPERIENCE if experience else RequirementPart.EDUCATION

    def _facts(self, extras: Iterable[ExtraReading]) -> Iterator[ReadFact]:
        for cue in self._levels:
            yield self._fact("education.levels", cue.value.lstrip("?"), cue.first, cue.last)
        for field in self._fields.fields:
            yield self._fact("education.fields", field.words, field.first, field.last)
        for number, draft in enumerate(self._experience.drafts):
            for span in draft.spans:
                yield self._fact(f"experience.{number}.{span.fact}", span.value, span.first, span.last)
        for number, draft in enumerate(self._experience.drafts):
            for extra in draft.bound:
                if extra in self._experience.bound:
                    yield self._fact(f"experience.{number}.extras", extra.extra.code, extra.first, extra.last)
        for extra in extras:
            yield self._fact("extras", extra.extra.code, extra.first, extra.last)
        for extra in soft_extras(self._passage, (*self._wished, *self._perhaps)):
            yield self._fact("not_demanded", extra.extra.code, extra.first, extra.last)

    def _fact(self, fact: str, value: str, first: int, last: int) -> ReadFact:
        tokens = self._passage.tokens
        start, end = self._passage.source.span(tokens[first].start, tokens[last - 1].end)
        return ReadFact(fact, value, self._passage.source.original[start:end], start, end)
