"""A job title and its duties to ranked codes of an edition, each with the rules and words that decided."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.classification.doubt import UNIT
from nqs_desktop.domain.classification.duties import MANAGEMENT, Duty, Ruling, duties_of, ruling
from nqs_desktop.domain.classification.evidence import TitleEvidence
from nqs_desktop.domain.classification.index import IndexedEntry, TitleIndex
from nqs_desktop.domain.classification.ranking import UNSURE, Ranking, code_of
from nqs_desktop.domain.classification.reasons import (
    as_typed,
    derived_reasons,
    read_as_reasons,
    reason,
    same_reason,
)
from nqs_desktop.domain.classification.results import (
    Classification,
    ClassificationRule,
    RememberedCode,
)
from nqs_desktop.domain.classification.title import TakenApart, take_apart
from nqs_desktop.domain.classification.words import TitleWord, stems_of, words_of
from nqs_desktop.domain.occupation_words import OccupationWords, text_of

_LONGEST: Final = 500  # letters of a title; what comes after names no occupation
_SUBJECT: Final = 5  # letters by which the name of a science is known
_FEW: Final = 4
_MANAGER: Final = 0.9
_PRINTED: Final = 0.9
_REMEMBERED: Final = 0.98
_UNIVERSITY: Final = ("жоо", "вуз", "университет", "профессор", "доцент", "студент", "академи")


class OccupationClassifier:
    """Classifies titles within one edition; it holds nothing of a title between two calls."""

    def __init__(self, index: TitleIndex, words: OccupationWords) -> None:
        """Classify with the names of an edition and the program's list of words."""
        self._index = index
        self._words = words
        self._title = TitleEvidence(index, words)

    def classify(
        self, title: str, duties: str = "", limit: int = 10, remembered: Sequence[RememberedCode] = ()
    ) -> list[Classification]:
        """Return ranked codes; empty where nothing in the title or the duties speaks for any.

        Args:
            title: A job title in Kazakh or Russian.
            duties: What the worker does; may be empty.
            limit: The most codes to return.
            remembered: What persons settled for this title, the last first.
        """
        parts = take_apart(title[:_LONGEST], self._words)
        ranking = Ranking(self._index)
        vague = self._title.vague(parts)
        if vague:
            self._title.add_vague(ranking, parts, vague)
        else:
            self._title.add_title(ranking, parts)
        told = "" if duties.strip() else self._duties_in(parts, ranking)
        if not vague and not told:
            self._title.doubt(ranking, parts)
            self._title.add_details(ranking, parts)
            self._add_possible_manager(ranking, parts)
        title_code = "" if vague or told else code_of(ranking.best())
        decided = self._add_duties(ranking, parts, duties_of(told or duties, self._words), title_code)
        if told:
            ranking.prefer_details(UNIT, UNSURE)
        ranking.preface(read_as_reasons(parts))
        self._add_printed(ranking, parts)
        self._add_remembered(ranking, remembered)
        most = 1.0 if not vague or decided or remembered else UNSURE - 0.05
        return ranking.answers(limit, most)

    def _add_printed(self, ranking: Ranking, parts: TakenApart) -> None:
        """Put the entries first that print a title just so of which words were read as others."""
        if not parts.read_as:
            return
        words = words_of(parts.typed)
        plain = replace(parts, text=parts.typed, read_as=(), base=_without(words, parts.derived))
        leading = any(word.stem in self._words.leading for word in parts.derived)
        dropped = not self._printed(words) and bool(parts.derived)
        printed = self._printed(plain.base if dropped else words)
        for entry in printed:
            why = [*(derived_reasons(plain) if dropped else ()), same_reason(plain, entry, dropped=dropped)]
            if leading and dropped:
                ranking.add(entry, UNSURE, why)
            else:
                ranking.lift(entry, _PRINTED if len(printed) == 1 else UNSURE, why)

    def _printed(self, words: Sequence[TitleWord]) -> list[IndexedEntry]:
        return [entry for entry in self._title.same(words) if entry.has_code or entry.local]

    def _add_duties(
        self, ranking: Ranking, parts: TakenApart, duties: Sequence[Duty], title_code: str
    ) -> bool:
        managing = next((duty for duty in duties if duty.kind == MANAGEMENT), None)
        if managing is not None and parts.derived and title_code[:1] == "1":
            self._add_manager(ranking, parts, managing, title_code)
            return True
        if managing is not None and parts.derived and title_code:
            base = next((duty.code for duty in duties if duty.kind != MANAGEMENT and duty.code), "")
            code = self._words.above(self._words.managers, title_code or base)
            self._add_manager(ranking, parts, managing, code or "1")
            return True
        decided = ruling(duties, title_code)
        if decided is None:
            return False
        self._add_ruling(ranking, parts, decided, title_code)
        return True

    def _add_manager(self, ranking: Ranking, parts: TakenApart, duty: Duty, code: str) -> None:
        shown = (text_of(parts.derived), duty.text)
        why = reason(ClassificationRule.MANAGER_KEEPS_DERIVED_WORD, "manager", shown)
        best = ranking.best()
        if best is not None and best.entry.code == code:
            ranking.add(best.entry, _MANAGER + 0.06, [*best.reasons, why])
        else:
            ranking.add_code(code, _MANAGER, [why])

    def _add_possible_manager(self, ranking: Ranking, parts: TakenApart) -> None:
        """Doubt that a word like chief was rightly dropped: whoever manages the others keeps it."""
        leading = as_typed(parts, (word for word in parts.derived if word.stem in self._words.leading))
        best = ranking.best()
        if not leading or best is None or best.entry.code[:1] == "1":
            return
        if any(one.rule is ClassificationRule.DERIVED_WORD_DROPPED for one in best.reasons):
            code = self._words.above(self._words.managers, best.entry.code) or "1"
            ranking.cap(UNSURE)
            why = reason(ClassificationRule.MANAGER_KEEPS_DERIVED_WORD, "may_manage", leading)
            ranking.add_code(code, UNSURE - 0.02, [why])

    def _duties_in(self, parts: TakenApart, ranking: Ranking) -> str:
        """Return a title that names no occupation but duties: a worker who repairs batteries."""
        best = ranking.best()
        if len(parts.base) == 1 or not parts.heads & self._words.small_talk:
            return ""
        return parts.text if best is None or best.certainty <= UNSURE else ""

    def _add_ruling(self, ranking: Ranking, parts: TakenApart, decided: Ruling, title_code: str) -> None:
        code = self._subject_group(parts, decided) or decided.code
        best = ranking.best()
        why = [reason(decided.rule, decided.rule.value, decided.words)]
        if best is not None and code == title_code:
            ranking.add(best.entry, max(best.certainty, decided.certainty), [*best.reasons, *why])
        else:
            top = best.certainty if best is not None else 0.0
            ranking.add_code(code, max(decided.certainty, min(top + 0.01, 0.98)), why)
        for beside in decided.beside:
            ranking.add_code(beside, UNSURE - 0.1, why)

    def _subject_group(self, parts: TakenApart, decided: Ruling) -> str | None:
        """Return the group of university teachers whose name tells the subject of the deciding duty."""
        said = " ".join([*(word.stem for word in parts.words), *(stems_of(" ".join(decided.words)))])
        if not decided.code.startswith("23") or not any(word in said for word in _UNIVERSITY):
            return None
        subjects = [stem for stem in stems_of(decided.words[0]) if len(stem) >= _SUBJECT]
        groups = [
            entry
            for code, entry in self._index.groups.items()
            if code[:3] in {"231", "232"} and len(code) == 6
        ]
        for subject in subjects:
            teaching = [entry.code for entry in groups if _names(entry, subject)]
            if 0 < len(teaching) <= _FEW:  # a word of most names is no subject
                return teaching[0]
        return None

    def _add_remembered(self, ranking: Ranking, remembered: Sequence[RememberedCode]) -> None:
        known = [(one, self._index.groups[one.code]) for one in remembered if one.code in self._index.groups]
        together = sum(one.times for one, _ in known)
        for one, entry in reversed(known):  # the last word of a person comes first, however often another was
            why = reason(ClassificationRule.REMEMBERED, "remembered", (one.title,), times=one.times)
            ranking.lift(entry, max(_REMEMBERED * one.times / together, UNSURE), [why])


def _names(entry: IndexedEntry, subject: str) -> bool:
    names = stems_of(f"{entry.name.kk or ''} {entry.name.ru or ''}")
    return any(name[:_SUBJECT] == subject[:_SUBJECT] for name in names)


def _without(words: Sequence[TitleWord], left_out: Sequence[TitleWord]) -> tuple[TitleWord, ...]:
    folded = {word.folded for word in left_out}
    return tuple(word for word in words if word.folded not in folded)
