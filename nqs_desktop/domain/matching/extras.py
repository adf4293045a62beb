"""Extras of many candidates at once: each extra is judged once for all who hold the same."""

from collections.abc import Callable, Hashable, Iterator
from datetime import date
from typing import Final

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.extras_check import check_extra
from nqs_desktop.domain.eligibility.report import Judgement, Verdict
from nqs_desktop.domain.eligibility.text_doubt import as_wished, weigh
from nqs_desktop.domain.matching.people import People, joined, masks_by_verdict
from nqs_desktop.domain.matching.table import VerdictMasks
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraDemand, ExtraKind, ReviewReason, Strength

_NO_REASON: Final = message("eligibility.not_recorded")
"""Stands for the reason, which is not kept."""

_AGES: Final = frozenset((ExtraKind.MIN_AGE, ExtraKind.MAX_AGE))


class MatchedExtras:
    """Judges the extras of many candidates on a day."""

    def __init__(self, people: People, on: date) -> None:
        """Judge ``people`` on the day ``on``."""
        self._people = people
        self._on = on
        self._alike: dict[ExtraKind, tuple[int, ...]] = {}
        self._judged: dict[Extra, VerdictMasks] = {}
        self._items: dict[Hashable, VerdictMasks] = {}

    def of(self, extra: Extra) -> VerdictMasks:
        """Return who has an extra."""
        masks = self._judged.get(extra)
        if masks is None:
            groups = self._alike.get(extra.kind)
            if groups is None:
                groups = self._alike[extra.kind] = self._people.alike(self._held(extra.kind))
            masks = joined(
                (check_extra(self._people.first(group), extra, self._on).verdict, group) for group in groups
            )
            self._judged[extra] = masks
        return masks

    def item(self, demand: ExtraDemand, doubts: tuple[ReviewReason, ...]) -> VerdictMasks:
        """Return the finding on an extra with its strength and the doubts of the text about licences."""
        open_licence = demand.extra.kind is ExtraKind.DRIVING_LICENCE and not demand.extra.detail
        key = (demand.extra, demand.strength, doubts if open_licence else ())
        found = self._items.get(key)
        if found is None:
            found = self._items[key] = joined(self._weigh(*key))
        return found

    def _weigh(
        self, extra: Extra, strength: Strength, doubts: tuple[ReviewReason, ...]
    ) -> Iterator[tuple[Verdict, int]]:
        for verdict, mask in masks_by_verdict(self.of(extra), self._people.everyone):
            judged = weigh(Judgement(verdict, _NO_REASON), doubts)
            yield as_wished(judged, strength).verdict, mask

    def _held(self, kind: ExtraKind) -> Callable[[Candidate], Hashable]:
        """Return what tells all of a candidate that an extra of a kind is judged by."""

        def held(candidate: Candidate) -> Hashable:
            owned = frozenset(
                (one.extra.detail, one.valid_until is not None and one.valid_until < self._on)
                for one in candidate.extras
                if one.extra.kind is kind
            )
            return owned, candidate.birth_date if kind in _AGES else None

        return held
