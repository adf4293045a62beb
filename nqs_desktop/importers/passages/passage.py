"""A passage with everything that was found in it: the common ground on which the facts are read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.passages.ages import Age
from nqs_desktop.importers.passages.amounts import Amount, find_times
from nqs_desktop.importers.passages.folding import mended
from nqs_desktop.importers.passages.grammar import CueKind, Grammar
from nqs_desktop.importers.passages.kazakh import KAZAKH
from nqs_desktop.importers.passages.original import composed
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.russian import RUSSIAN
from nqs_desktop.importers.passages.tokens import Token, TokenKind, tokenise
from nqs_desktop.importers.passages.vocabulary import speller

GRAMMARS: Final = {Language.KK: KAZAKH, Language.RU: RUSSIAN}
SPELLERS: Final = {language: speller(grammar) for language, grammar in GRAMMARS.items()}
_SCHOOLING_AHEAD: Final = 14
_SCHOOLING_BEHIND: Final = 6
_HOLDS_TOGETHER: Final = (
    CueKind.KIND,
    CueKind.LEVEL,
    CueKind.OPEN_LIST,
    CueKind.NONE_ASKED,
    CueKind.INCLUDING,
)
_NAMED_SCHOOLING: Final = frozenset(("білімі", "білімдері", "білімге"))
_ABOUT_SCHOOLING: Final = frozenset(("қойылатын", "талап", "талаптар", "деңгейі"))
_OF_ANY_TRADE: Final = ("общ", "полн", "базов", "законч", "обязат", "толық", "жалпы", "міндетті")
_TELLING: Final = 3  # letters; shorter words are met with in any text, a wrongly decoded one too
_DATIVE: Final = ("ға", "ге", "қа", "ке", "на", "не")


def _first(part: Cue | Amount) -> int:
    return part.first


def _last(part: Cue | Amount) -> int:
    return part.last


def _is_foreign(tokens: Iterable[Token], language: Language) -> bool:
    words = [token for token in tokens if token.kind is TokenKind.WORD]
    telling = [token for token in words if len(token.text) >= _TELLING]
    return bool(words) and not SPELLERS[language].count_known(telling or words)


class Passage:
    """A text in one language with its tokens and cues.

    Places are numbers of tokens; a range of places is given by the first and the one after the last.
    """

    def __init__(self, text: str, language: Language) -> None:
        """Take a text; it is read in its composed form, :attr:`text`."""
        self.source = composed(text)
        self.text = self.source.composed
        self.grammar: Grammar = GRAMMARS[language]
        self.tokens: tuple[Token, ...] = SPELLERS[language].mended(tokenise(self.text))
        self.is_foreign: bool = _is_foreign(self.tokens, language)
        """Whether it has words and the vocabulary of its language knows none of the longer ones."""
        self._cues = {kind: book.find(self.tokens) for kind, book in self.grammar.phrases.items()}
        self._sentences = self._find_sentences()
        times = find_times(self.tokens, self.grammar)
        self.amounts: tuple[Amount, ...] = times.amounts
        self.ages: tuple[Age, ...] = times.ages
        self.windows: tuple[Amount, ...] = times.windows
        self.idle_times: tuple[Amount, ...] = times.idle
        self.unclear_times: tuple[Amount, ...] = times.unclear
        self._cues[CueKind.DEPENDS] = tuple(filter(self._depends, self._cues[CueKind.DEPENDS]))
        named = map(self._of_a_trade, self._cues[CueKind.LEVEL])
        self._cues[CueKind.LEVEL] = tuple(filter(self._is_level, named))
        self.or_places: tuple[int, ...] = tuple(self._find_or_places())

    @property
    def says_something(self) -> bool:
        """Whether it has words, and none of them says that something is not asked for."""
        words = [token.text for token in self.tokens if token.kind is TokenKind.WORD]
        return bool(words) and self.grammar.denials.isdisjoint(words)

    def find(self, kind: CueKind, first: int = 0, last: int | None = None) -> tuple[Cue, ...]:
        """Return the cues of a family that lie within the range."""
        end = len(self.tokens) if last is None else last
        cues = self._cues[kind]
        begun = bisect_left(cues, first, key=_first)
        ended = bisect_right(cues, end, key=_last)
        return cues[begun:ended]

    def amounts_in(self, first: int, last: int) -> tuple[Amount, ...]:
        """Return the lengths of time that lie within the range."""
        begun = bisect_left(self.amounts, first, key=_first)
        return self.amounts[begun : bisect_right(self.amounts, last, key=_last)]

    def or_places_in(self, first: int, last: int) -> tuple[int, ...]:
        """Return where "or" joins within the range."""
        return self.or_places[bisect_left(self.or_places, first) : bisect_left(self.or_places, last)]

    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Return the ranges of the sentences."""
        return self._sentences

    def sentence_of(self, place: int) -> tuple[int, int]:
        """Return the range of the sentence in which ``place`` lies."""
        return self._sentences[bisect_right(self._sentences, place, key=lambda bounds: bounds[0]) - 1]

    def _find_sentences(self) -> tuple[tuple[int, int], ...]:
        ranges: list[tuple[int, int]] = []
        for place, token in enumerate(self.tokens):
            if not ranges or token.sentence != self.tokens[ranges[-1][0]].sentence:
                ranges.append((place, place + 1))
            else:
                ranges[-1] = (ranges[-1][0], place + 1)
        return tuple(ranges)

    def is_mark(self, place: int, marks: str) -> bool:
        """Tell whether one of ``marks`` stands at ``place``."""
        return 0 <= place < len(self.tokens) and self.tokens[place].text in marks

    def text_at(self, place: int) -> str:
        """Return the folded token at ``place``, an empty text outside the passage."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Return the range without words and marks at its edges that join rather than name."""
        while first < last and self._is_edge(first, first, last):
            first += 1
        while last > first and self._is_edge(last - 1, first, last):
            last -= 1
        return first, last

    def words(self, first: int, last: int) -> str:
        """Return the printed words of a range with single spaces, an empty text for an empty range."""
        if first >= last:
            return ""
        printed = self.text[self.tokens[first].start : self.tokens[last - 1].end]
        return " ".join(mended(printed).split())

    def only_joins(self, first: int, last: int) -> bool:
        """Tell whether a range holds nothing but joining words and marks."""
        return all(self.text_at(place) in self.grammar.edges for place in range(first, last))

    def group_around(self, place: int, first: int, last: int) -> tuple[int, int]:
        """Return the part between commas, brackets or the range's ends in which ``place`` stands."""
        depth = self.tokens[place].depth
        start, end = place, place + 1
        while start > first and not self._parts(start - 1, depth):
            start -= 1
        while end < last and not self._parts(end, depth):
            end += 1
        return start, end

    def _parts(self, place: int, depth: int) -> bool:
        token = self.tokens[place]
        return token.depth < depth or (token.depth == depth and token.text in ",;:" and not token.quoted)

    def _is_edge(self, place: int, first: int, last: int) -> bool:
        """Tell whether a token at an edge may go; a bracket only where its other half is not in the range."""
        token = self.tokens[place]
        if token.text in {"(", ")"}:
            inside = [other.text for other in self.tokens[first:last]]
            return inside.count("(") != inside.count(")")
        if token.text in self.grammar.edges:
            return True
        return token.kind in {TokenKind.MARK, TokenKind.CODE} and token.text not in '"«»%&+#'

    def _depends(self, cue: Cue) -> bool:
        """Tell "depending on" (a noun in the dative before it) from "connected with" in Kazakh."""
        if self.grammar.noun_first or cue.last - cue.first > 1:
            return True
        return self.text_at(cue.first - 1).endswith(_DATIVE)

    def _of_a_trade(self, cue: Cue) -> Cue:
        """Return "secondary" before an adjective and "education", "среднее юридическое", as vocational."""
        if cue.value != f"?{EducationLevel.GENERAL_SECONDARY}":
            return cue
        ahead = [noun.first for noun in self._cues[CueKind.SCHOOLING] if noun.first > cue.last]
        between = [self.text_at(place) for place in range(cue.last, min(ahead, default=cue.last))]
        grammar = self.grammar
        trade = all(
            word.endswith(grammar.adjective)
            and not word.startswith(_OF_ANY_TRADE)
            and word not in grammar.relevant
            and word not in grammar.fillers
            for word in between
        )
        return Cue(f"?{EducationLevel.TVE}", cue.first, cue.last) if between and trade else cue

    def _is_level(self, cue: Cue) -> bool:
        """Tell whether words that are a level only beside "education" stand before it or its list."""
        if self._is_denied(cue):
            return False
        if not cue.value.startswith("?"):
            return True
        if self._stands_alone(cue):
            return True
        sentence = self.tokens[cue.first].sentence
        for schooling in self._cues[CueKind.SCHOOLING]:
            if self.tokens[schooling.first].sentence == sentence and self._is_named_behind(schooling, cue):
                return True
        for schooling in self._cues[CueKind.SCHOOLING]:
            between = range(cue.last, schooling.first)
            if cue.last <= schooling.first <= cue.last + _SCHOOLING_AHEAD and (
                self.tokens[schooling.first].sentence == sentence
            ):
                return not any(self._ends_phrase(place) for place in between)
        return False

    def _is_denied(self, cue: Cue) -> bool:
        """Tell whether the part between commas says that the level is not asked for."""
        if not self._cues[CueKind.DENIED]:
            return False
        group = self.group_around(cue.first, *self.sentence_of(cue.first))
        others = (CueKind.EXPERIENCE, CueKind.EXTRA)
        return bool(self.find(CueKind.DENIED, *group)) and not any(self.find(kind, *group) for kind in others)

    def _stands_alone(self, cue: Cue) -> bool:
        """Tell whether a level fills a part between commas, or "or" joins it to one that is sure."""
        first, last = self.trimmed(*self.group_around(cue.first, *self.sentence_of(cue.first)))
        if (first, last) == (cue.first, cue.last):
            return bool(self.amounts or self._cues[CueKind.EXPERIENCE])
        if self.is_mark(cue.last, "+"):
            return True
        joined = self.text_at(cue.last) in self.grammar.or_words or self.is_mark(cue.last, "/")
        return joined and any(
            other.first == cue.last + 1 and other.value and not other.value.startswith("?")
            for other in self._cues[CueKind.LEVEL]
        )

    def _is_named_behind(self, schooling: Cue, cue: Cue) -> bool:
        """Tell whether a level stands directly behind "education", or behind its colon."""
        if self.is_mark(schooling.last, ":"):
            return schooling.last < cue.first <= schooling.last + _SCHOOLING_BEHIND
        first = schooling.last
        while self.text_at(first) in _ABOUT_SCHOOLING:
            first += 1
        first += self.is_mark(first, "-")
        names = self.grammar.noun_first or self.text_at(schooling.first) in _NAMED_SCHOOLING
        return first == cue.first and names

    def _ends_phrase(self, place: int) -> bool:
        return (
            self.tokens[place].text == ";"
            or any(amount.first <= place < amount.last for amount in self.amounts)
            or any(cue.first == place for cue in self._cues[CueKind.EXPERIENCE])
        )

    def _find_or_places(self) -> Iterable[int]:
        """Yield where "or" stands outside brackets, quotation marks and phrases that hold together."""
        held = {
            place
            for kind in _HOLDS_TOGETHER
            for cue in self._cues[kind]
            for place in range(cue.first + (kind is CueKind.OPEN_LIST), cue.last)
        }
        held.update(place for cue in self._cues[CueKind.EXTRA] for place in range(cue.first, cue.last))
        for place, token in enumerate(self.tokens):
            if (
                token.text in self.grammar.or_words
                and not token.depth
                and not token.quoted
                and place not in held
            ):
                yield place
