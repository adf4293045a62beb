"""The education of many candidates at once: each level, name and form of study is judged once for all.

A level is judged by a diploma of it, a name by a diploma of that name, and so on: the verdicts come from
:func:`judge_education`, one question at a time. Only the choice of the deciding diploma is made here.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from itertools import product
from typing import Final

from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.education_check import judge_education
from nqs_desktop.domain.eligibility.education_field import (
    asks_for_field,
    judge_field,
    listed_names,
    specialty_names,
)
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.eligibility.report import Verdict, all_of
from nqs_desktop.domain.eligibility.text_doubt import EducationDoubts, as_wished
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.names import NameIndex
from nqs_desktop.domain.matching.people import People, Records, joined, masks_by_verdict
from nqs_desktop.domain.matching.speakers import Speakers
from nqs_desktop.domain.matching.table import VerdictMasks
from nqs_desktop.domain.requirement import EducationDemand, Strength
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.specialty_codes import code_forms, codes_above

Items = tuple[tuple[str, VerdictMasks], ...]

_LEVEL: Final = "education_level"
_FIELD: Final = "education_field"
_FORM: Final = "study_form"
_ITEMS: Final = (_LEVEL, _FIELD, _FORM)
_BEST_FIRST: Final = sorted(
    product(Verdict, repeat=3),
    key=lambda verdicts: (all_of(verdicts).rank, *(verdict.rank for verdict in verdicts)),
    reverse=True,
)
"""The verdicts on level, field and form of a diploma in the order in which a diploma decides."""


class MatchedEducation:
    """Judges the education of many candidates."""

    def __init__(self, people: People, context: CheckContext) -> None:
        """Judge ``people``; each diploma's form of study is judged at once."""
        self._context = context
        self._everyone = people.everyone
        self._records = Records([one.education for one in people.candidates])
        self._all = 0
        self._levels: dict[EducationLevel, int] = defaultdict(int)
        self._shapes: Speakers[EducationRecord] = Speakers()
        self._studies: Speakers[EducationRecord] = Speakers()
        called: dict[int, LocalizedText] = {}
        for bit, diploma in self._records:
            self._all |= bit
            self._levels[diploma.level] |= bit
            code, names = diploma.specialty_code, specialty_names(diploma, context)
            self._shapes.add(
                bit, diploma, (code, diploma.specialty), (diploma.study_form, diploma.year, diploma.level)
            )
            words = (code_key(code or ""), field_key(names.kk or ""), field_key(names.ru or ""))
            spoken = (bool(code), bool(words[1]), bool(words[2]))
            called.setdefault(self._studies.add(bit, diploma, words, spoken), names)
        self._owners = self._records.owners(self._all)
        self._codes: dict[str, set[int]] = defaultdict(set)
        for place, study in enumerate(self._studies.all):
            code = study.example.specialty_code or ""
            for form in (*code_forms(code), *codes_above(code_key(code))):
                self._codes[form].add(place)
        self._index = NameIndex(((one.kk, one.ru) for one in called.values()), context.rulings)
        self._judged: dict[Hashable, Items] = {}
        self._by_strength: dict[Strength, VerdictMasks] = {}
        self._by_level: dict[Hashable, dict[str, VerdictMasks]] = {}
        self._by_field: dict[Hashable, VerdictMasks] = {}

    def items(self, demand: EducationDemand, doubts: EducationDoubts) -> Items:
        """Return the findings on level, field and form of study, as :func:`judge_education` gives them."""
        asked = replace(demand, text=LocalizedText())
        key = (asked, doubts.level, doubts.field)
        found = self._judged.get(key)
        if found is None:
            of_level = (demand.levels, demand.accepted, demand.strength, doubts.level, asks_for_field(demand))
            level = self._by_level.get(of_level)
            if level is None:
                level = self._by_level[of_level] = self._of_level(asked, doubts)
            fields = self._by_field.get((replace(asked, levels=(), accepted=()), doubts.field))
            if fields is None:
                fields = self._fields(asked, doubts)
                self._by_field[replace(asked, levels=(), accepted=()), doubts.field] = fields
            found = self._judged[key] = self._decided(asked, doubts, level, fields)
        return found

    def _of_level(self, demand: EducationDemand, doubts: EducationDoubts) -> dict[str, VerdictMasks]:
        """Return the verdicts on each diploma's level, and on its form of study where that is looked at."""
        context = replace(self._context, rulings=())
        levels, looked_at = [], 0
        for level, bits in self._levels.items():
            example = EducationRecord(level, study_form=StudyForm.DISTANCE)
            found = _verdicts((example,), demand, doubts, context)
            levels.append((found[_LEVEL], bits))
            looked_at |= bits if _FORM in found else 0
        forms = self._forms(demand.strength)
        unseen = self._all & ~looked_at
        return {
            _LEVEL: joined(levels),
            _FORM: VerdictMasks(forms.met | unseen, forms.not_met & looked_at),
        }

    def _forms(self, strength: Strength) -> VerdictMasks:
        """Return the verdict on each diploma's form of study; met where the list does not speak of it."""
        found = self._by_strength.get(strength)
        if found is None:
            asked = EducationDemand((EducationLevel.GENERAL_SECONDARY,), strength=strength)
            context = replace(self._context, rulings=())
            found = self._by_strength[strength] = joined(
                (
                    _verdicts((one.example,), asked, EducationDoubts(), context).get(_FORM, Verdict.MET),
                    one.bits,
                )
                for one in self._shapes.all
            )
        return found

    def _fields(self, demand: EducationDemand, doubts: EducationDoubts) -> VerdictMasks:
        """Return the verdict on each diploma's field; one name speaks for all that have nothing in common."""
        listed = tuple(listed_names(demand, self._context).everything())
        alone = self._index.nameless | self._index.told(listed)
        for code in demand.specialties:
            for form in code_forms(code):
                alone |= self._codes.get(form, set())
        context = replace(self._context, rulings=self._index.rulings_on(listed))
        parts = []
        for diploma, bits in self._studies.to_ask(alone, self._index.related(listed)):
            judged, _ = judge_field(diploma, demand, doubts.field, context)
            parts.append((as_wished(judged, demand.strength).verdict, bits))
        return joined(parts)

    def _decided(
        self,
        demand: EducationDemand,
        doubts: EducationDoubts,
        level: Mapping[str, VerdictMasks],
        fields: VerdictMasks,
    ) -> Items:
        """Choose each candidate's deciding diploma and return the verdicts on it."""
        every = self._all
        asked = (level[_LEVEL], fields, level[_FORM])
        levels, studied, forms = (dict(masks_by_verdict(masks, every)) for masks in asked)
        parts: tuple[list[tuple[Verdict, int]], ...] = ([], [], [])
        left = self._owners
        for verdicts in _BEST_FIRST:
            diplomas = levels.get(verdicts[0], 0) & studied.get(verdicts[1], 0) & forms.get(verdicts[2], 0)
            decided = self._records.owners(diplomas) & left if diplomas else 0
            for part, verdict in zip(parts, verdicts, strict=True):
                part.append((verdict, decided))
            left &= ~decided
        found = _verdicts((), demand, doubts, replace(self._context, rulings=()))
        for part, item in zip(parts, _ITEMS, strict=True):
            part.append((found.get(item, Verdict.MET), self._everyone & ~self._owners))
        return tuple((item, joined(part)) for item, part in zip(_ITEMS, parts, strict=True))


def _verdicts(
    diplomas: Iterable[EducationRecord],
    demand: EducationDemand,
    doubts: EducationDoubts,
    context: CheckContext,
) -> dict[str, Verdict]:
    return {one.requirement: one.verdict for one in judge_education(diplomas, demand, doubts, context)}
