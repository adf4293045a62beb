"""Tells Kazakh from Russian and parts lines that carry both, one after the other or mixed."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language

_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_KAZAKH_LETTER: Final = re.compile(r"[әғқңөұүһі]")
_KAZAKH_WORDS: Final = frozenset(
    [
        "және",
        "немесе",
        "бойынша",
        "мен",
        "бен",
        "пен",
        "бар",
        "емес",
        "болуы",
        "басқа",
        "мамандар",
        "басшылар",
        "бастығы",
        "маманы",
        "жыл",
        "жылы",
        "ай",
        "сала",
        "саласы",
        "саласында",
        "талаптар",
        "талаптары",
        "лауазым",
        "лауазымы",
        "лауазымдар",
        "білуі",
        "болса",
        "туралы",
        "арнайы",
        "орта",
        "даярлау",
        "сай",
        "жаттығулар",
        "кадрлар",
        "кадрларды",
        "бастауыш",
        "жанындағы",
        "аға",
        "бас",
        "заңнама",
        "мамандары",
        "атындағы",
    ]
)
_RUSSIAN_WORDS: Final = frozenset(
    [
        "и",
        "в",
        "во",
        "на",
        "по",
        "с",
        "со",
        "не",
        "или",
        "для",
        "от",
        "к",
        "о",
        "об",
        "при",
        "из",
        "до",
        "без",
        "же",
        "а",
        "также",
        "либо",
        "как",
        "что",
        "лет",
        "года",
        "год",
        "стаж",
        "опыт",
        "работы",
        "отдел",
        "отдела",
        "служба",
        "службы",
        "начальник",
        "специалист",
        "заместитель",
        "старший",
        "главный",
        "инженер",
        "т",
        "д",
        "высшее",
        "канцелярия",
        "город",
        "города",
        "отдел",
        "управление",
        "бухгалтерия",
        "сектор",
        "группа",
    ]
)
_RUSSIAN_ENDING: Final = re.compile(
    r"\w{2,}(?:ого|его|ому|ему|ыми|ими|ых|их|ый|ий|ая|яя|ое|ее|ые|ие|ость|ости|ение|ения|ению|ами|ями|ать|ить|еть|"
    r"ться|ской|ной|ство|ства|ству|ием|иям|ией|ции|цией|ния|нию|ания|ника|ников|ель|еля|ента|ому)"
)
_KAZAKH_ENDING: Final = re.compile(
    r"\w{2,}(?:лар|дар|тар|лары|дары|тары|ының|ның|дың|тың|ында|дағы|ндағы|сында|сына|тарын|дарын|ады|атын|ған|ша|лық|"
    r"дық|тық|шы|сы|мын|сын|рын|уы|ғы)"
)
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+(?=[«\"]?[А-ЯЁӘҒҚҢӨҰҮҺІ])")
_SLASH: Final = re.compile(r"\s*/\s*")
_SWITCH_BETWEEN_SENTENCES: Final = 1.0
_SWITCH_WITHIN: Final = 5.0
_SURE: Final = 1.0
_RUSSIAN_LETTER: Final = re.compile(r"[вфцчщэъьё]")


def leaning(text: str) -> float:
    """Return how much ``text`` reads as Kazakh (above zero) or Russian (below); zero where nothing tells."""
    return sum(_leaning_of_word(word) for word in _WORD.findall(text.lower()))


def language_of(text: str) -> Language | None:
    """Return the language of ``text``, ``None`` where nothing tells."""
    weight = leaning(text)
    if not weight:
        return None
    return Language.KK if weight > 0 else Language.RU


def _leaning_of_word(word: str) -> float:
    if not _CYRILLIC.search(word):
        return 0.0
    if _KAZAKH_LETTER.search(word):
        return 3.0
    if word in _KAZAKH_WORDS:
        return 2.0
    if word in _RUSSIAN_WORDS:
        return -2.0
    weight = 0.0
    if _RUSSIAN_ENDING.fullmatch(word):
        weight -= 1.5
    if _KAZAKH_ENDING.fullmatch(word):
        weight += 1.0
    return weight - 0.3 if _RUSSIAN_LETTER.search(word) else weight


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a paper: its number, from 1, and its text without blanks around it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class LanguageRun:
    """Lines, or parts of them, in one language."""

    language: Language
    lines: tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class PartedLines:
    """Lines parted by language.

    Attributes:
        runs: The runs in the order of the paper.
        inner_cuts: Numbers of the lines that carry both languages.
    """

    runs: tuple[LanguageRun, ...]
    inner_cuts: tuple[int, ...] = ()

    def lines(self, language: Language) -> tuple[TextLine, ...]:
        """Return the lines in ``language`` in their order."""
        return tuple(line for run in self.runs if run.language is language for line in run.lines)

    @property
    def order(self) -> tuple[Language, ...]:
        """The languages in the order of the runs."""
        return tuple(run.language for run in self.runs)


def part_languages(lines: Iterable[TextLine]) -> PartedLines:
    """Part ``lines`` into runs of one language; a line without any sign goes with the lines around it."""
    pieces = [piece for line in lines for piece in _pieces(line)]
    if not pieces:
        return PartedLines(())
    languages = _most_likely(pieces)
    runs: list[tuple[Language, list[TextLine]]] = []
    for piece, language in zip(pieces, languages, strict=True):
        if not runs or runs[-1][0] is not language:
            runs.append((language, []))
        here = runs[-1][1]
        if here and here[-1].number == piece.number:
            here[-1] = TextLine(piece.number, f"{here[-1].text} {piece.text}")
        else:
            here.append(piece)
    cuts = [
        before[1][-1].number
        for before, after in itertools.pairwise(runs)
        if before[1][-1].number == after[1][0].number
    ]
    return PartedLines(
        tuple(LanguageRun(language, tuple(own)) for language, own in runs), tuple(dict.fromkeys(cuts))
    )


def _pieces(line: TextLine) -> list[TextLine]:
    """Return the sentences of a line, and the sides of a slash that parts two languages."""
    texts: list[str] = []
    for sentence in _SENTENCE.split(line.text):
        sides = _SLASH.split(sentence)
        weights = [leaning(side) for side in sides]
        if len(sides) == 2 and min(weights) <= -_SURE and max(weights) >= _SURE:
            texts += sides
        else:
            texts.append(sentence)
    return [TextLine(line.number, text.strip()) for text in texts if text.strip()]


def _most_likely(pieces: Sequence[TextLine]) -> list[Language]:
    """Return the language of each piece such that the signs fit best and the language changes seldom.

    It changes rather between sentences than within one.
    """
    best = {Language.KK: 0.0, Language.RU: 0.0}
    paths: dict[Language, list[Language]] = {Language.KK: [], Language.RU: []}
    for number, piece in enumerate(pieces):
        weight = leaning(piece.text)
        gains = {Language.KK: weight, Language.RU: -weight}
        cost = _switch_cost(pieces[number - 1].text if number else ".", piece.text)
        stepped, grown = {}, {}
        for language in Language:
            other = Language.RU if language is Language.KK else Language.KK
            stays = best[language] >= best[other] - cost
            before = language if stays else other
            stepped[language] = (best[language] if stays else best[other] - cost) + gains[language]
            grown[language] = [*paths[before], language]
        best, paths = stepped, grown
    return paths[max(best, key=lambda language: best[language])]


def _switch_cost(before: str, text: str) -> float:
    ended = before.rstrip("/ ").endswith((".", ";", "!", "?")) or text.lstrip('«"( ')[:1].isupper()
    return _SWITCH_BETWEEN_SENTENCES if ended else _SWITCH_WITHIN
