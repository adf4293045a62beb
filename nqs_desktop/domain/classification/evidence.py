"""What the words of a title say: the same title, words of the list, titles that resemble it, assistants."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

from nqs_desktop.domain.classification.doubt import UNIT, doubt, singles_out
from nqs_desktop.domain.classification.index import IndexedEntry, Resemblance, TitleIndex
from nqs_desktop.domain.classification.names import weighted
from nqs_desktop.domain.classification.ranking import UNSURE, Candidate, Ranking, code_of
from nqs_desktop.domain.classification.reasons import (
    as_typed,
    derived_reasons,
    reason,
    same_reason,
    word_reason,
)
from nqs_desktop.domain.classification.results import ClassificationReason, ClassificationRule
from nqs_desktop.domain.classification.title import TakenApart, take_apart
from nqs_desktop.domain.classification.words import TitleWord
from nqs_desktop.domain.occupation_words import OccupationWords, WordMeaning, text_of

_SAME: Final = 0.95
_SAME_WITHOUT_DERIVED: Final = 0.85
_WORDS: Final = 0.6
_WORDS_ASIDE: Final = 0.35
_VAGUE: Final = 0.3
_ALIKE: Final = 0.72  # from this likeness on the title itself is answered, below it its group
_TYPING_ERROR: Final = 0.82
_EQUAL: Final = 0.999
_BESIDE: Final = 0.42  # what only resembles, where the same title or a telling word is there
_DETAILS: Final = 3
_STEP: Final = 0.015
_GROUP: Final = 6  # signs of the code of a group of occupations


class TitleEvidence:
    """Puts forward what a title speaks for, within one edition."""

    def __init__(self, index: TitleIndex, words: OccupationWords) -> None:
        """Look into the names of an edition and the program's list of words."""
        self._index = index
        self._words = words
        self._derived = frozenset(stem for phrase in words.derived for stem in phrase) | words.ranks

    def _whole_is_known(self, parts: TakenApart) -> bool:
        """Tell whether the derived word belongs to an entry or a phrase of the list: a chief engineer."""
        derived = {word.stem for word in parts.derived}
        return bool(self.same(parts.words)) or any(one.stems & derived for one in self._meanings(parts))

    def add_vague(self, ranking: Ranking, parts: TakenApart, codes: Sequence[str]) -> None:
        """Put the groups of a vague title forward, none of them sure."""
        why = [reason(ClassificationRule.SIMILAR_TITLE, "vague", (parts.typed,))]
        for place, code in enumerate(codes):
            ranking.add_code(code, _VAGUE - 0.03 * place, why)
        for entry in self.same(parts.base):
            same = same_reason(parts, entry, dropped=bool(parts.derived))
            ranking.add(entry, _VAGUE - 0.01, [same, *why])
        for place, entry in enumerate(self._index.extending(parts.base_stems, self._derived)):
            ranking.add(entry, _VAGUE - 0.1 - 0.001 * place, why)
        if self._index.whole:
            ranking.spread(UNIT)

    def add_title(self, ranking: Ranking, parts: TakenApart) -> None:
        """Put forward all that a title speaks for that is not vague."""
        whole = self.same(parts.words)
        base = self.same(parts.base) if parts.derived and not whole else ()
        meanings = self._meanings(parts)
        if whole:
            self._add_same(ranking, parts, whole, meanings, _SAME, dropped=False)
        if base and any(self._keeps_derived(parts, one) for one in meanings):
            self._add_same(ranking, parts, base, (), UNSURE, dropped=True)
        elif base:
            self._add_same(ranking, parts, base, meanings, _SAME_WITHOUT_DERIVED, dropped=True)
        self._add_meanings(ranking, parts, meanings)
        self._add_example(ranking, parts, meanings)
        self._add_alike(ranking, parts, meanings)
        if parts.assistant and parts.person and not whole:
            self._add_assistant(ranking, parts, meanings)
        best = ranking.best()
        if best is None or best.certainty < 0.3:
            self._add_guess(ranking, parts)

    def doubt(self, ranking: Ranking, parts: TakenApart) -> None:
        """Lower the certainty of what the title does not single out."""
        doubt(self._index, ranking, parts, self._meanings(parts), self._derived)

    def same(self, words: Sequence[TitleWord]) -> tuple[IndexedEntry, ...]:
        """Return the entries whose name says just these words."""
        stems = [word.stem for word in words]
        return self._index.same(stems) or self._index.same(set(stems))

    def _meanings(self, parts: TakenApart) -> list[WordMeaning]:
        """Return what the words mean: the longest phrases, those around the chief word before others."""
        stems = self._mended(parts.stems)
        heads = self._mended(parts.heads)
        found = self._words.meanings_of(stems, heads)
        if not found:
            return []
        if parts.assistant:
            assisting = [one for one in found if one.stems & self._words.assistants]
            found = assisting or found
        best = (found[0].has_head, len(found[0].stems))
        return [one for one in found if (one.has_head, len(one.stems)) == best]

    def _mended(self, stems: Iterable[str]) -> set[str]:
        """Return the stems, one that no one knows replaced by the known one that it is a typing error of."""
        mended = set()
        for stem in stems:
            if self._index.known(stem) or stem in self._words.vocabulary or len(stem) < 5:
                mended.add(stem)
                continue
            part = self._words.chief_part(stem)
            if part is not None:
                mended.add(part)
                continue
            near = [word for word in self._words.vocabulary if word[:1] == stem[:1]]
            mended.update(get_close_matches(stem, near, 1, _TYPING_ERROR) or [stem])
        return mended

    def _add_same(
        self,
        ranking: Ranking,
        parts: TakenApart,
        entries: Sequence[IndexedEntry],
        meanings: Sequence[WordMeaning],
        certainty: float,
        *,
        dropped: bool,
    ) -> None:
        codes = {entry.code for entry in entries}
        deepest = [entry for entry in entries if not any(self._below(code, entry.code) for code in codes)]
        places = {entry.code[:6] for entry in deepest}
        sure = certainty if len(places) == 1 else UNSURE
        for entry in deepest:
            why = derived_reasons(parts) if dropped else []
            why.append(same_reason(parts, entry, dropped=dropped))
            closer = next((one for one in meanings if self._below(one.code, entry.code)), None)
            speaks = any(one.code[:1] == entry.code[:1] for one in meanings)
            own = sure + (0.02 if speaks else 0.0)
            if closer is not None and not entry.has_code and not entry.local:
                why.append(word_reason(parts, closer.stems))
                ranking.add_code(closer.code, own, why)
            else:
                ranking.add(entry, min(own, 0.97) if sure > UNSURE else own, why)

    def _below(self, code: str, above: str) -> bool:
        return code != above and code.startswith(above)

    def _add_meanings(self, ranking: Ranking, parts: TakenApart, meanings: Sequence[WordMeaning]) -> None:
        groups = {one.code[:2] for one in meanings}
        first = _first_head(parts)
        for one in dict.fromkeys(meanings):
            sure = _WORDS if one.has_head else _WORDS_ASIDE
            if self._keeps_derived(parts, one):
                sure = _WORDS + 0.1
            elif len(groups) > 1:
                sure = min(sure, UNSURE if first in one.stems else _BESIDE)
            elif one.stems <= self._words.varying:
                sure = min(sure, UNSURE)
            why = [*self._kept_or_dropped(parts, one), word_reason(parts, one.stems)]
            ranking.add_code(one.code, sure, why)

    def _add_example(self, ranking: Ranking, parts: TakenApart, meanings: Sequence[WordMeaning]) -> None:
        """Put an example of the classifier's presentation before entries of other main groups."""
        group = self._words.examples.get(parts.base_stems)
        best = ranking.best()
        if group is None or best is None or best.entry.code.startswith(group):
            return
        ranking.hold_back(group, UNSURE)
        code = next((one.code for one in meanings if one.code.startswith(group)), group)
        why = [reason(ClassificationRule.SAME_TITLE, "example", (text_of(parts.base),), group=group)]
        ranking.add_code(code, UNSURE + 0.03, why)

    def _keeps_derived(self, parts: TakenApart, one: WordMeaning) -> bool:
        return any(word.stem in one.stems for word in parts.derived)

    def _add_alike(self, ranking: Ranking, parts: TakenApart, meanings: Sequence[WordMeaning]) -> None:
        best = ranking.best()
        told = best is not None and (best.certainty > _WORDS or self._is_same(best))
        seen: set[str] = set()
        weights = self._weights(parts, meanings)
        found = self._index.resembling(weights)
        for one in found:
            group = one.entry.code[:6]
            if group in seen or (told and one.likeness > _EQUAL):
                continue
            seen.add(group)
            certainty = self._certainty_of(one, parts, meanings)
            if certainty > UNSURE and self._index.whole and not singles_out(one, found, frozenset(weights)):
                certainty = UNSURE
            self._add_one_alike(ranking, parts, meanings, one, min(certainty, _BESIDE) if told else certainty)

    def _weights(self, parts: TakenApart, meanings: Sequence[WordMeaning]) -> dict[str, float]:
        """Return the words of a title that count, a derived one where the list knows it with the rest."""
        kept = not parts.derived or any(self._keeps_derived(parts, one) for one in meanings)
        return weighted(
            parts.text if kept else text_of(parts.base),
            self._words.small,
            parts.kazakh,
            parts.heads if parts.represents else (),
            self._words.places,
        )

    def add_details(self, ranking: Ranking, parts: TakenApart) -> None:
        """Put entries of different unit groups behind a wide group that has titles below it."""
        best = ranking.best()
        code = code_of(best)
        if best is None or len(code) >= UNIT or not self._index.holds_titles_below(code):
            return
        meanings = self._meanings(parts)
        units: set[str] = set()
        for one in self._index.resembling_below(code, self._weights(parts, meanings)):
            unit = one.entry.code[:UNIT]
            if unit not in units and len(unit) == UNIT and len(units) < _DETAILS:
                units.add(unit)
                certainty = best.certainty - _STEP * len(units)
                self._add_one_alike(ranking, parts, (), one, certainty)

    def _add_one_alike(
        self,
        ranking: Ranking,
        parts: TakenApart,
        meanings: Sequence[WordMeaning],
        one: Resemblance,
        certainty: float,
    ) -> None:
        entry = one.entry
        words = as_typed(parts, (word for word in parts.words if word.stem in one.stems))
        kept = any(word.stem in one.stems for word in parts.derived)
        why = [] if kept else derived_reasons(parts)
        why.append(reason(ClassificationRule.SIMILAR_TITLE, "similar_title", words, name=entry.name.both))
        closer = next((word for word in meanings if self._below(word.code, entry.code)), None)
        if closer is not None and not entry.has_code and not entry.local:
            ranking.add_code(closer.code, certainty, [*why, word_reason(parts, closer.stems)])
            return
        if one.likeness < _ALIKE and entry.has_code and len(entry.code) > _GROUP:
            entry = self._index.groups.get(entry.code[:_GROUP], entry)
        ranking.add(entry, certainty, why)

    def _is_same(self, candidate: Candidate) -> bool:
        return any(one.rule is ClassificationRule.SAME_TITLE for one in candidate.reasons)

    def _certainty_of(self, one: Resemblance, parts: TakenApart, meanings: Sequence[WordMeaning]) -> float:
        """Return how sure a resemblance is: the list of words confirms it, doubts it or knows nothing."""
        code = one.entry.code
        telling = one.stems - self._words.assistants - self._words.small_talk
        shares_head = not one.stems.isdisjoint(parts.heads)
        likeness = one.likeness * (1.0 if shares_head else 0.6) * (1.0 if telling else 0.3)
        if len(parts.heads) > 1 and shares_head and _first_head(parts) not in one.stems:
            likeness *= 0.6
        if len({meaning.code[:1] for meaning in meanings}) > 1:
            return min(likeness * 0.75, UNSURE)
        if any(code.startswith(meaning.code) or meaning.code.startswith(code) for meaning in meanings):
            return min(likeness * 0.85 + 0.05, 0.8)
        if any(code[:1] == meaning.code[:1] for meaning in meanings):
            return min(likeness * 0.75, UNSURE + 0.1)
        if meanings:
            return min(likeness * 0.55, UNSURE)
        return min(likeness * 0.65, 0.6)

    def _add_assistant(self, ranking: Ranking, parts: TakenApart, meanings: Sequence[WordMeaning]) -> None:
        if any(one.stems & self._words.assistants for one in meanings):
            return
        person = Ranking(self._index)
        self.add_title(person, take_apart(text_of(parts.person), self._words))
        code = code_of(person.best())
        own = self._words.above(self._words.assistants_of, code) if code else None
        if own is not None:
            why = reason(
                ClassificationRule.ASSISTANT_IS_OWN_OCCUPATION,
                "assistant",
                as_typed(parts, parts.assistant),
                person=text_of(parts.person),
            )
            ranking.add_code(own, UNSURE + 0.03, [why])

    def _add_guess(self, ranking: Ranking, parts: TakenApart) -> None:
        for word in parts.base:
            said = as_typed(parts, (word,))
            for place, code in enumerate(self._words.vague.get(frozenset({word.stem}), ())):
                why = reason(ClassificationRule.SIMILAR_TITLE, "vague", (parts.typed,))
                ranking.add_code(code, _VAGUE - 0.03 * place, [why])
            guess = self._words.guessed(word.stem)
            if guess is not None:
                why = reason(ClassificationRule.SIMILAR_TITLE, "ending", said)
                ranking.add_code(guess, 0.25, [why])

    def _kept_or_dropped(self, parts: TakenApart, one: WordMeaning) -> list[ClassificationReason]:
        if not parts.derived:
            return self._assistant_reasons(parts, one)
        if self._keeps_derived(parts, one):
            shown = (text_of(word for word in parts.words if word.stem in one.stems),)
            return [reason(ClassificationRule.MANAGER_KEEPS_DERIVED_WORD, "whole_word", shown)]
        return derived_reasons(parts)

    def _assistant_reasons(self, parts: TakenApart, one: WordMeaning) -> list[ClassificationReason]:
        if not parts.assistant or not one.stems & self._words.assistants:
            return []
        shown, person = (text_of(parts.assistant),), text_of(parts.person)
        return [reason(ClassificationRule.ASSISTANT_IS_OWN_OCCUPATION, "assistant", shown, person=person)]

    def vague(self, parts: TakenApart) -> tuple[str, ...]:
        """Return the groups that a title fits which says too little; empty where it says enough."""
        alone = self._words.vague.get(parts.stems)
        if alone is None and not self._whole_is_known(parts):
            alone = self._words.vague.get(parts.base_stems - self._words.places)
        if alone is None and not parts.derived:
            alone = self._words.vague.get(parts.stems - self._words.places)
        return alone or ()


def _first_head(parts: TakenApart) -> str:
    """Return the chief word that comes first: of ``лаборант-химик`` the laboratory assistant."""
    return next((word.stem for word in parts.base if word.stem in parts.heads), "")
