"""Extras of many candidates at once: each extra is judged once for all who hold the same."""

from datetime import date
from typing import Final

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility_report import Judgement
from nqs_desktop.domain.extras_check import check_extra
from nqs_desktop.domain.match_people import People, joined, masks_by_verdict
from nqs_desktop.domain.match_table import VerdictMasks
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraKind, Requirement
from nqs_desktop.domain.text_doubt import education_doubts, weigh

_AGES: Final = frozenset((ExtraKind.MIN_AGE, ExtraKind.MAX_AGE))


class MatchedExtras:
    """Judges the extras of many candidates on a day."""

    def __init__(self, people: People, on: date) -> None:
        """Judge ``people`` on the day ``on``."""
        self._people = people
        self._on = on
        self._alike: dict[ExtraKind, tuple[int, ...]] = {}
        self._judged: dict[Extra, VerdictMasks] = {}

    def of(self, extra: Extra) -> VerdictMasks:
        """Return who has an extra."""
        masks = self._judged.get(extra)
        if masks is None:
            groups = self._alike.get(extra.kind)
            if groups is None:
                groups = self._alike[extra.kind] = self._people.alike(lambda one: _held(one, extra.kind))
            masks = joined(
                (check_extra(self._people.first(group), extra, self._on).verdict, group) for group in groups
            )
            self._judged[extra] = masks
        return masks

    def items(self, requirement: Requirement) -> list[tuple[str, VerdictMasks]]:
        """Return the findings on the extras that a position asks for, in the order of the demand."""
        doubts = education_doubts(requirement).licence
        found = []
        for extra in requirement.extras:
            masks = self.of(extra)
            if doubts and extra.kind is ExtraKind.DRIVING_LICENCE and not extra.detail:
                why = message("eligibility.not_recorded")
                masks = joined(
                    (weigh(Judgement(verdict, why), doubts).verdict, mask)
                    for verdict, mask in masks_by_verdict(masks, self._people.everyone)
                )
            found.append((extra.code, masks))
        return found


def _held(candidate: Candidate, kind: ExtraKind) -> object:
    """Return all of a candidate that an extra of a kind is judged by."""
    held = frozenset((one.extra, one.valid_until) for one in candidate.extras if one.extra.kind is kind)
    return held, candidate.birth_date if kind in _AGES else None
