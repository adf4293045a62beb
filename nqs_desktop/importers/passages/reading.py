"""Reads one passage of a requirement in one language: the facts, the doubts, and the words behind each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceDemand,
    Extra,
    ExtraDemand,
    Requirement,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_structure import with_structure
from nqs_desktop.importers.passages.alternatives import read_experience
from nqs_desktop.importers.passages.choices import read_choices
from nqs_desktop.importers.passages.doubts import Findings, ReasonReading, read_reasons
from nqs_desktop.importers.passages.drafts import Span
from nqs_desktop.importers.passages.extras import ExtraReading, distinct, read_extras, soft_extras
from nqs_desktop.importers.passages.facts import ReadFact
from nqs_desktop.importers.passages.joining import joined
from nqs_desktop.importers.passages.levels import level_cues, levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.schooling import read_schooling
from nqs_desktop.importers.passages.study_fields import read_fields
from nqs_desktop.importers.passages.wishes import examples, possibilities, wishes

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
        wished_extras: Extras that are desirable or examples.
        plain: The cells without the demands that stand in ``choices`` alone.
        choices: Demands of which one must be met where the plain order of the cells cannot say so; their
            leaves stand in the cells as well.
        structure: How all demands of the passage are joined; ``None`` where the plain order holds.
        has_lost_choice: Whether it leaves a choice that could not be read; ``review_reasons`` say which.
        is_unread: Whether it has words that neither state a fact nor say that nothing is asked.
    """

    text: str
    language: Language
    education: EducationDemand
    experience: ExperienceDemand
    extras: tuple[Extra, ...]
    review_reasons: tuple[ReviewReason, ...]
    facts: tuple[ReadFact, ...]
    wished_extras: tuple[ExtraDemand, ...] = ()
    plain: Requirement = Requirement()
    choices: tuple[DemandGroup, ...] = ()
    structure: DemandGroup | None = None
    has_lost_choice: bool = False
    is_unread: bool = False

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
        self._examples = examples(passage)
        self._levels = level_cues(passage, 0, len(passage.tokens))
        self._fields = read_fields(passage)
        self._schooling = read_schooling(passage, self._levels, self._wished)
        found = read_extras(passage, (*self._wished, *self._examples), self._perhaps)
        plain = tuple(extra for extra in found if extra.instead is None)
        self._experience = read_experience(passage, self._wished, plain)
        self._choices = read_choices(passage, self._fields.fields, self._experience, found)
        taken = {*self._choices.taken, *plain}
        self._extras = tuple(extra for extra in found if extra in taken)

    def read(self) -> PassageReading:
        own = self._localized(self._passage.text)
        bound = frozenset(self._experience.bound)
        kept = [extra for extra in self._extras if extra not in bound]
        facts = list(self._spans(kept))
        reasons = list(self._reasons([(span.first, span.last) for span in facts]))
        experience = ExperienceDemand(tuple(draft.alternative for draft in self._experience.drafts), own)
        chosen = frozenset(self._choices.taken)
        extras = distinct(extra.extra for extra in kept if extra.instead is None or extra not in chosen)
        wished = tuple(dict.fromkeys(demand for demand, _ in self._soft()))
        education = self._education(own)
        plain = Requirement(education, experience, extras=extras, wished_extras=wished)
        tree = joined(plain, schooling=self._choices.groups)
        whole = with_structure(plain, tree) if tree else plain
        return PassageReading(
            text=self._passage.source.original,
            language=self._language,
            education=whole.education,
            experience=whole.experience,
            extras=whole.extras,
            review_reasons=tuple(dict.fromkeys(self._reason(reason) for reason in reasons)),
            facts=tuple(self._facts(facts, reasons)),
            wished_extras=whole.wished_extras,
            plain=plain,
            choices=tuple(self._choices.groups),
            structure=whole.structure,
            has_lost_choice=bool(self._choices.doubts),
            is_unread=not facts and not reasons and self._passage.says_something,
        )

    def _education(self, own: LocalizedText) -> EducationDemand:
        words = tuple(field.words for field in self._fields.fields)
        kazakh = self._language is Language.KK
        return EducationDemand(
            levels=levels_of(self._levels),
            fields=LocalizedList(kk=words) if kazakh else LocalizedList(ru=words),
            fields_open=self._fields.is_open,
            text=own,
            accepted=self._schooling.accepted,
            specialties=self._schooling.specialties,
            strength=self._schooling.strength,
        )

    def _localized(self, text: str) -> LocalizedText:
        return LocalizedText(kk=text) if self._language is Language.KK else LocalizedText(ru=text)

    def _soft(self) -> Iterator[tuple[ExtraDemand, ExtraReading]]:
        """Yield the extras that are wished for or given as examples."""
        for strength, scopes in ((Strength.DESIRABLE, self._wished), (Strength.EXAMPLE, self._examples)):
            for extra in soft_extras(self._passage, scopes):
                yield ExtraDemand(extra.extra, strength), extra

    def _reasons(self, understood: list[tuple[int, int]]) -> Iterator[ReasonReading]:
        found = Findings(
            passage=self._passage,
            levels=self._levels,
            fields=self._fields.fields,
            extras=self._extras,
            experience=self._experience,
            choices=self._choices,
            wished=self._wished,
            perhaps=self._perhaps,
        )
        for reason in read_reasons(found, understood):
            first, last = self._without_marks(reason.first, reason.last)
            yield ReasonReading(reason.code, reason.part, first, last)

    def _reason(self, reason: ReasonReading) -> ReviewReason:
        words = self._passage.words(reason.first, reason.last)
        words = words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}…"
        return ReviewReason(reason.code, reason.part, words)

    def _without_marks(self, first: int, last: int) -> tuple[int, int]:
        """Return a range without marks and "and", "or" at its edges."""
        joining = self._passage.grammar.and_words | self._passage.grammar.or_words | set(",;:.-/)")
        while first < last and self._passage.text_at(first) in joining:
            first += 1
        while first < last and self._passage.text_at(last - 1) in joining:
            last -= 1
        return first, last

    def _spans(self, extras: Iterable[ExtraReading]) -> Iterator[Span]:
        """Yield each fact with the range of its words."""
        for cue in self._levels:
            yield Span("education.levels", cue.value.lstrip("?"), cue.first, cue.last)
        for field in self._fields.fields:
            yield Span("education.fields", field.words, field.first, field.last)
        yield from self._fields.open_spans
        yield from self._schooling.spans
        for number, draft in enumerate(self._experience.drafts):
            for span in draft.spans:
                yield Span(f"experience.{number}.{span.fact}", span.value, span.first, span.last)
        for number, draft in enumerate(self._experience.drafts):
            for extra in draft.bound:
                if extra in self._experience.bound:
                    yield Span(f"experience.{number}.extras", extra.extra.code, extra.first, extra.last)
        for extra in extras:
            yield Span("extras", extra.extra.code, extra.first, extra.last)
        for demand, extra in self._soft():
            yield Span("wished_extras", demand.extra.code, extra.first, extra.last)
        for extra in soft_extras(self._passage, self._perhaps):
            yield Span("not_demanded", extra.extra.code, extra.first, extra.last)
        yield from self._choices.spans

    def _facts(self, spans: Iterable[Span], reasons: Iterable[ReasonReading]) -> Iterator[ReadFact]:
        said = [Span("review_reasons", reason.code, reason.first, reason.last) for reason in reasons]
        for span in (*spans, *said):
            if span.first < span.last:
                yield self._fact(span)

    def _fact(self, span: Span) -> ReadFact:
        tokens = self._passage.tokens
        start, end = self._passage.source.span(tokens[span.first].start, tokens[span.last - 1].end)
        return ReadFact(span.fact, span.value, self._passage.source.original[start:end], start, end)
