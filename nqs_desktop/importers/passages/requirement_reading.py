"""Reads the cells of a position: both languages apart, then merged, then cell against cell."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExperienceDemand,
    Extra,
    ExtraDemand,
    Requirement,
    RequirementPart,
    ReviewReason,
    Strength,
)
from nqs_desktop.domain.requirement_structure import with_structure
from nqs_desktop.importers.passages.extras import distinct
from nqs_desktop.importers.passages.joining import joined
from nqs_desktop.importers.passages.merged_choices import merge_choices
from nqs_desktop.importers.passages.merging import (
    FIRMNESS,
    Differences,
    merge_alternatives,
    merge_extras,
    merge_levels,
)
from nqs_desktop.importers.passages.reading import PassageReading, read_passage

_ALTERNATIVE_CODES = frozenset(("no_number", "desirable", "example", "several_demands"))


def read_requirement(
    education: LocalizedText, experience: LocalizedText, competence: LocalizedText, optional: LocalizedText
) -> Requirement:
    """Read the cells of a position.

    Fields of study stay with their language. Levels, alternatives and extras of the two languages are merged;
    what one language lacks or says otherwise is a reason to look again.

    Args:
        education: The education cell.
        experience: The practical experience cell.
        competence: The competence cell; it is kept, and extras are read from it.
        optional: The cell of optional demands; it is kept as it is.
    """
    return _Reader(education, experience, competence, optional).read()


class _Reader:
    def __init__(
        self,
        education: LocalizedText,
        experience: LocalizedText,
        competence: LocalizedText,
        optional: LocalizedText,
    ) -> None:
        self._texts = {
            RequirementPart.EDUCATION: education,
            RequirementPart.EXPERIENCE: experience,
            RequirementPart.COMPETENCE: competence,
        }
        self._optional = optional
        self._readings = {part: _by_language(text) for part, text in self._texts.items()}
        self._differences = Differences()

    def read(self) -> Requirement:
        """Return the merged requirement."""
        education = self._education()
        alternatives = self._alternatives()
        extras = self._extras()
        wished = self._wished()
        choices = [self._choices(part) for part in self._texts]
        reasons = [
            *self._missing_texts(),
            *self._differences.reasons,
            *self._reasons(alternatives),
            *self._cells_apart(education, alternatives),
        ]
        plain = Requirement(
            education=education,
            experience=ExperienceDemand(alternatives, self._texts[RequirementPart.EXPERIENCE]),
            competence=self._texts[RequirementPart.COMPETENCE],
            optional=self._optional,
            extras=extras,
            review_reasons=tuple(_once(reasons)),
            wished_extras=wished,
        )
        tree = joined(plain, schooling=choices[0], others=[group for part in choices[1:] for group in part])
        return with_structure(plain, tree) if tree else plain

    def _choices(self, part: RequirementPart) -> tuple[DemandGroup, ...]:
        """Return the choices of a cell; none where one could not be read, which is a reason of its own."""
        readings = self._readings[part]
        read = {language: reading.choices for language, reading in readings.items()}
        if any(reading.has_lost_choice for reading in readings.values()):
            return ()
        if len(read) == len(Language):
            return merge_choices(read[Language.KK], read[Language.RU], part, self._differences)
        return next(iter(read.values()), ())

    def _wished(self) -> tuple[ExtraDemand, ...]:
        """Return the extras that either language wishes for."""
        found = (
            demand
            for read in self._readings.values()
            for reading in read.values()
            for demand in reading.plain.wished_extras
        )
        return tuple(dict.fromkeys(found))

    def _education(self) -> EducationDemand:
        read = self._readings[RequirementPart.EDUCATION]
        demands = {language: reading.plain.education for language, reading in read.items()}
        kk, ru = demands.get(Language.KK), demands.get(Language.RU)
        if kk and ru:
            levels = merge_levels(kk.levels, ru.levels, RequirementPart.EDUCATION, self._differences)
        else:
            levels = next((demand.levels for demand in demands.values()), ())
        return EducationDemand(
            levels=levels,
            fields=LocalizedList(kk.fields.kk if kk else (), ru.fields.ru if ru else ()),
            fields_open=any(demand.fields_open for demand in demands.values()),
            text=self._texts[RequirementPart.EDUCATION],
            accepted=self._agreed([demand.accepted for demand in demands.values()]),
            specialties=tuple(
                dict.fromkeys(code for demand in demands.values() for code in demand.specialties)
            ),
            strength=self._strength([demand.strength for demand in demands.values()]),
        )

    def _agreed(self, said: Sequence[tuple[EducationLevel, ...]]) -> tuple[EducationLevel, ...]:
        """Return the accepted levels where all languages say the same."""
        if len(set(said)) > 1:
            self._differences.add(
                "levels_differ", RequirementPart.EDUCATION, *(", ".join(levels) for levels in said)
            )
            return ()
        return next(iter(said), ())

    def _strength(self, said: Sequence[Strength]) -> Strength:
        """Return how firmly education is demanded; a wish in one language alone is noted."""
        if len(set(said)) > 1:
            self._differences.add("strength_differs", RequirementPart.EDUCATION, *said)
        return min(said, key=FIRMNESS.index, default=Strength.REQUIRED)

    def _alternatives(self) -> tuple[ExperienceAlternative, ...]:
        """Return the alternatives of the experience cell; without one, those of the education cell."""
        read = {
            language: self._own_alternatives(language, reading)
            for language, reading in self._readings[RequirementPart.EXPERIENCE].items()
        }
        if len(read) == len(Language):
            return merge_alternatives(read[Language.KK], read[Language.RU], self._differences)
        if read:
            return next(iter(read.values()))
        education = self._readings[RequirementPart.EDUCATION]
        said = {language: reading.plain.experience.alternatives for language, reading in education.items()}
        if len(said) == len(Language):
            return merge_alternatives(said[Language.KK], said[Language.RU], self._differences)
        return next(iter(said.values()), ())

    def _own_alternatives(
        self, language: Language, reading: PassageReading
    ) -> tuple[ExperienceAlternative, ...]:
        """Return what a cell says in one language; a cell that speaks of no experience asks for none."""
        if reading.plain.experience.alternatives:
            return reading.plain.experience.alternatives
        return (ExperienceAlternative(Decimal(0), education_levels=reading.plain.education.levels),)

    def _extras(self) -> tuple[Extra, ...]:
        found: dict[Language, list[Extra]] = {language: [] for language in Language}
        for read in self._readings.values():
            for language, reading in read.items():
                found[language] += reading.plain.extras
        kk, ru = (distinct(found[language]) for language in Language)
        one_language = any(len(read) == 1 for read in self._readings.values())
        return distinct((*kk, *ru)) if one_language else merge_extras(kk, ru, self._differences)

    def _missing_texts(self) -> Iterable[ReviewReason]:
        for part, text in (*self._texts.items(), (RequirementPart.OPTIONAL, self._optional)):
            if text and text.missing and part is not RequirementPart.OPTIONAL:
                yield ReviewReason("text_missing", part, ", ".join(text.missing))

    def _reasons(self, alternatives: tuple[ExperienceAlternative, ...]) -> Iterable[ReviewReason]:
        """Yield the doubts of the cells, each once with the words of both languages."""
        details: dict[tuple[str, RequirementPart], dict[Language, list[str]]] = {}
        for part in (RequirementPart.EDUCATION, RequirementPart.EXPERIENCE):
            for language, reading in self._readings[part].items():
                for reason in reading.review_reasons:
                    words = details.setdefault((_code(reason, part), part), {})
                    words.setdefault(language, []).append(reason.detail)
        for language, reading in self._readings[RequirementPart.EXPERIENCE].items():
            if reading.is_unread:
                words = details.setdefault(("not_understood", RequirementPart.EXPERIENCE), {})
                words.setdefault(language, []).append(reading.text)
        for (code, part), words in details.items():
            yield ReviewReason(code, part, " / ".join("; ".join(said) for said in words.values()))
        if self._is_experience_elsewhere(alternatives):
            words_of_cell = self._texts[RequirementPart.EDUCATION].best(Language.RU)
            yield ReviewReason("experience_in_education", RequirementPart.EDUCATION, words_of_cell)

    def _is_experience_elsewhere(self, alternatives: tuple[ExperienceAlternative, ...]) -> bool:
        """Tell whether the education cell names years that the experience cell does not name."""
        if not self._texts[RequirementPart.EXPERIENCE]:
            return False
        named = {
            alternative.min_years
            for reading in self._readings[RequirementPart.EDUCATION].values()
            for alternative in reading.plain.experience.alternatives
            if alternative.min_years is not None
        }
        return bool(named - {alternative.min_years for alternative in alternatives})

    def _cells_apart(
        self, education: EducationDemand, alternatives: tuple[ExperienceAlternative, ...]
    ) -> Iterable[ReviewReason]:
        """Yield a reason where the lowest levels of the education cell and of the alternatives differ."""
        bound = [alternative.education_levels for alternative in alternatives]
        if not education.levels or not all(bound) or not bound:
            return
        lowest = min(level.rank for level in education.levels)
        if lowest != min(level.rank for levels in bound for level in levels):
            others = sorted({level for levels in bound for level in levels}, key=lambda level: level.rank)
            detail = f"{', '.join(education.levels)} / {', '.join(others)}"
            yield ReviewReason("cells_differ", RequirementPart.EDUCATION, detail)


def _code(reason: ReviewReason, part: RequirementPart) -> str:
    """Return the code of a doubt; about an alternative in the education cell it says that there is one."""
    misplaced = part is RequirementPart.EDUCATION and reason.part is RequirementPart.EXPERIENCE
    return "experience_in_education" if misplaced and reason.code in _ALTERNATIVE_CODES else reason.code


def _by_language(text: LocalizedText) -> dict[Language, PassageReading]:
    return {
        language: read_passage(own, language)
        for language in Language
        if (own := text.get(language)) is not None
    }


def _once(reasons: Iterable[ReviewReason]) -> Iterable[ReviewReason]:
    """Yield each doubt once for its cell: both languages say it in their own words."""
    seen: set[tuple[str, RequirementPart]] = set()
    for reason in reasons:
        key = (reason.code, reason.part)
        if key not in seen:
            seen.add(key)
            yield reason
