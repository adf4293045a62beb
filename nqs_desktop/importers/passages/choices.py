"""Reads choices between demands of different kinds: a level or years, a paper or a course, a field each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nqs_desktop.domain.localized import Language, LocalizedList
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExtraDemand,
    ExtraKind,
    Joint,
)
from nqs_desktop.importers.passages.drafts import Doubt, Draft, ExperienceReading, Span
from nqs_desktop.importers.passages.either import level_or_years
from nqs_desktop.importers.passages.extras import ExtraReading
from nqs_desktop.importers.passages.field_lists import FieldReading
from nqs_desktop.importers.passages.folding import fold
from nqs_desktop.importers.passages.levels import level_cues, levels_of
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue


@dataclass(slots=True)
class ChoicesReading:
    """The choices of a passage.

    Attributes:
        groups: Each a group of which one part must be met.
        taken: The extras that stand in one of them.
        doubts: Choices that may be read in more than one way.
        spans: The words behind the groups.
    """

    groups: list[DemandGroup] = field(default_factory=list)
    taken: list[ExtraReading] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands on one side of an "or": its demands and the range of its words."""

    parts: tuple[Demand, ...]
    first: int
    last: int
    extras: tuple[ExtraReading, ...] = ()

    @property
    def demand(self) -> Demand:
        return self.parts[0] if len(self.parts) == 1 else DemandGroup(Joint.EVERY, self.parts)


def read_choices(
    passage: Passage,
    fields: Sequence[FieldReading],
    experience: ExperienceReading,
    extras: Sequence[ExtraReading],
) -> ChoicesReading:
    """Return the choices that the plain order of the cells cannot say."""
    return _Reader(passage, fields, experience, extras).read()


class _Reader:
    def __init__(
        self,
        passage: Passage,
        fields: Sequence[FieldReading],
        experience: ExperienceReading,
        extras: Sequence[ExtraReading],
    ) -> None:
        self._passage = passage
        self._fields = fields
        self._drafts = experience.drafts
        bound = frozenset(experience.bound)
        self._extras = [extra for extra in extras if extra not in bound]
        self._reading = ChoicesReading()
        self._years: defaultdict[int, list[tuple[ExperienceAlternative, Span]]] = defaultdict(list)
        for draft in self._drafts:
            for span in draft.spans:
                if span.fact == "min_years":
                    self._years[passage.tokens[span.first].sentence].append((draft.alternative, span))
        self._papers: defaultdict[int, list[ExtraReading]] = defaultdict(list)
        for extra in self._extras:
            self._papers[passage.tokens[extra.first].sentence].append(extra)

    def read(self) -> ChoicesReading:
        """Return the choices."""
        self._take_fields()
        years = {place: (first, end) for first, place, end in level_or_years(self._passage)}
        sides: list[_Side] = []
        for place in self._passage.or_places:
            found = self._sides(place, is_of_years=place in years)
            if found is None:
                continue
            left, right = found
            if sides and sides[-1].first == left.first:
                sides.append(right)
            else:
                self._close(sides)
                sides = [left, right]
        self._close(sides)
        self._doubt_lost(years)
        return self._reading

    def _close(self, sides: list[_Side]) -> None:
        """Add the sides as one group."""
        demands = list(dict.fromkeys(side.demand for side in sides))
        if len(demands) > 1:
            self._add(demands, sides[0].first, sides[-1].last)
        self._reading.taken += [extra for side in sides for extra in side.extras]

    def _add(self, parts: Sequence[Demand], first: int, last: int) -> None:
        self._reading.groups.append(DemandGroup(Joint.ANY, tuple(parts)))
        self._reading.spans.append(Span("structure", Joint.ANY.value, first, last))

    def _sides(self, place: int, *, is_of_years: bool) -> tuple[_Side, _Side] | None:
        """Return both sides of an "or"; nothing where it joins words, or may be read in more than one way."""
        first, last = self._passage.sentence_of(place)
        begin = self._passage.group_around(place - 1, first, last)[0] if place > first else place
        end = self._passage.group_around(place + 1, first, last)[1] if place + 1 < last else last
        others = self._passage.or_places_in(first, last)
        end = min([end, *(other for other in others if other > place)])
        left = self._items(max([begin, *(other + 1 for other in others if other < place)]), place)
        right = [
            item
            for item in self._items(place + 1, end)
            if (is_of_years and not item.extras)
            or any(extra.instead == place for extra in item.extras)
            or self._are_level_and_degree(left, item)
        ]
        if len(left) != 1 or len(right) != 1 or len(self._items(place + 1, end)) != 1:
            return None
        if self._passage.text_at(place + 1) in self._passage.grammar.ways:
            return None
        return left[0], right[0]

    def _are_level_and_degree(self, left: list[_Side], right: _Side) -> bool:
        """Tell whether "or" joins a level and a degree in a sentence without years."""
        if len(left) != 1 or self._years[self._passage.tokens[right.first].sentence]:
            return False
        degrees = [
            any(extra.extra.kind is ExtraKind.DEGREE for extra in side.extras) for side in (left[0], right)
        ]
        levels = [isinstance(side.demand, EducationDemand) for side in (left[0], right)]
        return degrees == levels[::-1] and any(degrees)

    def _items(self, first: int, last: int) -> list[_Side]:
        """Return the demands in a range: its education, its years, and each of its extras."""
        if first >= last:
            return []
        items = list(self._education(first, last))
        sentence = self._passage.tokens[first].sentence
        alternatives = [pair for pair in self._years[sentence] if first <= pair[1].first < last]
        if alternatives:
            parts = tuple(dict.fromkeys(alternative for alternative, _ in alternatives))
            demand = parts if len(parts) == 1 else (DemandGroup(Joint.ANY, parts),)
            places = [span for _, span in alternatives]
            items.append(_Side(demand, min(s.first for s in places), max(s.last for s in places)))
        found: dict[tuple[int, int], list[ExtraReading]] = {}
        for extra in self._papers[sentence]:
            if first <= extra.first and extra.last <= last:
                found.setdefault((extra.first, extra.last), []).append(extra)
        items += [
            _Side(tuple(ExtraDemand(extra.extra) for extra in readings), *span, tuple(readings))
            for span, readings in found.items()
        ]
        return items

    def _education(self, first: int, last: int) -> Iterator[_Side]:
        cues = tuple(cue for cue in level_cues(self._passage, first, last) if cue.value)
        if cues:
            listed = [one for one in self._fields if first <= one.first and one.last <= last]
            yield _Side((self._demand(cues, listed),), cues[0].first, cues[-1].last)

    def _demand(self, cues: Sequence[Cue], listed: Sequence[FieldReading]) -> EducationDemand:
        words = tuple(one.words for one in listed)
        is_kazakh = self._passage.grammar.language is Language.KK
        fields = LocalizedList(kk=words) if is_kazakh else LocalizedList(ru=words)
        return EducationDemand(levels_of(tuple(cues)), fields)

    def _take_fields(self) -> None:
        """Join each alternative with its own fields of study where they are not the same for all."""
        drafts = [draft for draft in self._drafts if draft.alternative.education_levels]
        if len(drafts) < 2 or len(drafts) != len(self._drafts):
            return
        listed = [self._listed(draft) for draft in drafts]
        if len({frozenset(fold(one.words) for one in own) for own in listed}) < 2:
            return
        parts = []
        for draft, own in zip(drafts, listed, strict=True):
            education = self._demand(level_cues(self._passage, *draft.chunk), own)
            parts.append(DemandGroup(Joint.EVERY, (education, draft.alternative)))
        self._add(parts, drafts[0].chunk[0], drafts[-1].chunk[1])

    def _listed(self, draft: Draft) -> list[FieldReading]:
        first, last = draft.chunk
        return [one for one in self._fields if first <= one.first and one.last <= last]

    def _doubt_lost(self, years: dict[int, tuple[int, int]]) -> None:
        """Note the choices that were seen but could not be read."""
        taken = [(span.first, span.last) for span in self._reading.spans]
        read = frozenset(self._reading.taken)
        for place, (first, end) in years.items():
            if not any(begin <= place < last for begin, last in taken):
                self._reading.doubts.append(Doubt("level_or_years", first, end))
        self._reading.doubts += [
            Doubt("not_understood", extra.first, extra.last)
            for extra in self._extras
            if extra.instead is not None and extra not in read
        ]
