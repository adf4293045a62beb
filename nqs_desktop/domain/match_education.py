"""The education of many candidates at once: each level, name and form of study is judged once for all.

A level is judged by a diploma of it, a name by a diploma of that name, and so on: the verdicts come from
:func:`check_education`, one question at a time. Only the choice of the deciding diploma is made here.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final

from nqs_desktop.domain.check_context import CheckContext
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.education_check import check_education
from nqs_desktop.domain.education_field import specialty_names
from nqs_desktop.domain.eligibility_report import Verdict, all_of
from nqs_desktop.domain.field_match import field_key
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.match_names import NameIndex
from nqs_desktop.domain.match_people import People, Records, joined, masks_by_verdict
from nqs_desktop.domain.match_table import VerdictMasks
from nqs_desktop.domain.requirement import EducationDemand, Requirement
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.domain.text_doubt import education_doubts

Items = tuple[tuple[str, VerdictMasks], ...]

_LEVEL: Final = "education_level"
_FIELD: Final = "education_field"
_FORM: Final = "study_form"
_ITEMS: Final = (_LEVEL, _FIELD, _FORM)
_ANY_LEVEL: Final = Requirement(education=EducationDemand(levels=(EducationLevel.GENERAL_SECONDARY,)))
_BEST_FIRST: Final = sorted(
    product(Verdict, repeat=3),
    key=lambda verdicts: (all_of(verdicts).rank, *(verdict.rank for verdict in verdicts)),
    reverse=True,
)
"""The verdicts on level, field and form of a diploma in the order in which a diploma decides."""


@dataclass(slots=True)
class _Study:
    """Diplomas of one specialty: one of them, its names and the bits of all."""

    example: EducationRecord
    names: LocalizedText
    bits: int = 0


@dataclass(slots=True)
class _Alike:
    """Diplomas that differ in nothing that is judged."""

    example: EducationRecord
    bits: int = 0


@dataclass(slots=True)
class _Diplomas:
    """All diplomas as bits, by what they are judged by."""

    all: int = 0
    levels: dict[EducationLevel, int] = field(default_factory=lambda: defaultdict(int))
    studies: dict[Hashable, _Study] = field(default_factory=dict)
    alike: dict[Hashable, _Alike] = field(default_factory=dict)

    def take(self, bit: int, diploma: EducationRecord, context: CheckContext) -> None:
        """Take one more."""
        self.all |= bit
        self.levels[diploma.level] |= bit
        shape = (diploma.level, diploma.specialty_code, diploma.specialty, diploma.study_form, diploma.year)
        alike = self.alike.get(shape)
        if alike is None:
            alike = self.alike[shape] = _Alike(diploma)
        alike.bits |= bit
        names = specialty_names(diploma, context)
        study = (code_key(diploma.specialty_code or ""), field_key(names.kk or ""), field_key(names.ru or ""))
        if study not in self.studies:
            self.studies[study] = _Study(diploma, names)
        self.studies[study].bits |= bit


class MatchedEducation:
    """Judges the education of many candidates."""

    def __init__(self, people: People, context: CheckContext) -> None:
        """Judge ``people``; each diploma's form of study is judged at once."""
        self._context = context
        self._everyone = people.everyone
        self._records = Records([one.education for one in people.candidates])
        self._diplomas = diplomas = _Diplomas()
        for bit, diploma in self._records:
            diplomas.take(bit, diploma, context)
        self._forms = joined((self._form(one.example), one.bits) for one in diplomas.alike.values())
        self._studies = list(diplomas.studies.values())
        self._codes: dict[str, set[int]] = defaultdict(set)
        for place, study in enumerate(self._studies):
            self._codes[code_key(study.example.specialty_code or "")].add(place)
        self._index = NameIndex(((one.names.kk, one.names.ru) for one in self._studies), context.rulings)
        self._judged: dict[Hashable, Items] = {}
        self._by_level: dict[Hashable, tuple[VerdictMasks, int]] = {}
        self._by_field: dict[Hashable, VerdictMasks] = {}

    def items(self, requirement: Requirement) -> Items:
        """Return the findings on level, field and form of study."""
        demand, doubts = requirement.education, education_doubts(requirement)
        of_level = (demand.levels, demand.accepted, demand.strength, doubts.level, bool(demand.fields))
        of_field = (
            demand.fields,
            demand.fields_open,
            demand.specialties,
            demand.strength,
            doubts.field,
            bool(demand.levels),
        )
        found = self._judged.get((of_level, of_field))
        if found is None:
            level = self._by_level.get(of_level)
            if level is None:
                level = self._by_level[of_level] = self._levels(requirement)
            fields = self._by_field.get(of_field)
            if fields is None:
                fields = self._by_field[of_field] = self._fields(requirement)
            found = self._judged[of_level, of_field] = self._decided(requirement, *level, fields)
        return found

    def _form(self, diploma: EducationRecord) -> Verdict:
        """Return the verdict on a form of study; met where the list does not speak of the level."""
        found = _verdicts((diploma,), _ANY_LEVEL, self._context)
        return found.get(_FORM, Verdict.MET)

    def _levels(self, requirement: Requirement) -> tuple[VerdictMasks, int]:
        """Return the verdict on each diploma's level, and the diplomas whose form of study is looked at."""
        context = replace(self._context, rulings=())
        parts, looked_at = [], 0
        for level, bits in self._diplomas.levels.items():
            found = _verdicts((EducationRecord(level, study_form=StudyForm.DISTANCE),), requirement, context)
            parts.append((found[_LEVEL], bits))
            looked_at |= bits if _FORM in found else 0
        return joined(parts), looked_at

    def _fields(self, requirement: Requirement) -> VerdictMasks:
        """Return the verdict on each diploma's field; one name speaks for all that have nothing in common."""
        demand = requirement.education
        fields = tuple(demand.fields.everything())
        near = self._index.near(fields) if fields or demand.specialties else set()
        for code in demand.specialties:
            near |= self._codes.get(code_key(code), set())
        context = replace(self._context, rulings=self._index.rulings_on(fields))
        parts, rest = [], self._diplomas.all
        for place in near:
            study = self._studies[place]
            parts.append((_verdicts((study.example,), requirement, context)[_FIELD], study.bits))
            rest &= ~study.bits
        if rest:
            other = next(study for place, study in enumerate(self._studies) if place not in near)
            parts.append((_verdicts((other.example,), requirement, context)[_FIELD], rest))
        return joined(parts)

    def _decided(
        self, requirement: Requirement, level: VerdictMasks, looked_at: int, fields: VerdictMasks
    ) -> Items:
        """Choose each candidate's deciding diploma and return the verdicts on it."""
        every = self._diplomas.all
        forms = VerdictMasks(self._forms.met | every & ~looked_at, self._forms.not_met & looked_at)
        levels, fielded, formed = (dict(masks_by_verdict(masks, every)) for masks in (level, fields, forms))
        parts: tuple[list[tuple[Verdict, int]], ...] = ([], [], [])
        left = self._records.owners(every)
        for verdicts in _BEST_FIRST:
            diplomas = levels.get(verdicts[0], 0) & fielded.get(verdicts[1], 0) & formed.get(verdicts[2], 0)
            decided = self._records.owners(diplomas) & left if diplomas else 0
            for part, verdict in zip(parts, verdicts, strict=True):
                part.append((verdict, decided))
            left &= ~decided
        without = self._everyone & ~self._records.owners(every)
        found = _verdicts((), requirement, replace(self._context, rulings=()))
        for part, item in zip(parts, _ITEMS, strict=True):
            part.append((found.get(item, Verdict.MET), without))
        return tuple((item, joined(part)) for item, part in zip(_ITEMS, parts, strict=True))


def _verdicts(
    diplomas: Iterable[EducationRecord], requirement: Requirement, context: CheckContext
) -> dict[str, Verdict]:
    return {one.requirement: one.verdict for one in check_education(diplomas, requirement, context)}
