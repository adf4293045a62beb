"""What words of titles and duties tell about the group of an occupation: the program's own list, as data."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.classification.words import TitleWord, stems_of, words_of
from nqs_desktop.domain.search_text import tokens

_GUESSED_ENDINGS: Final = tuple(
    (ending, code)
    for code, endings in {
        "2": "олог лог граф вед тануши танушы метр",
        "6": "вод осируши",
        "8": "вар щик чик лауши лауши леуши леуши дауши деуши тауши теуши лаушы даушы таушы",
    }.items()
    for ending in dict.fromkeys(endings.split())
)
_LONG: Final = 5  # letters of a word that is known by its stem alone
_JOINED_BEFORE: Final = ("авто", "электро", "радио", "теле", "газо", "фото", "кино", "видео", "аэро", "гидро")


@dataclass(frozen=True, slots=True)
class WordMeaning:
    """A word or phrase of the list that a title contains.

    Attributes:
        code: The group that it speaks of, in an edition that holds it.
        stems: Its words without endings.
        has_head: Whether the chief word of the title is among them.
    """

    code: str
    stems: frozenset[str]
    has_head: bool


@dataclass(frozen=True, slots=True)
class DutyMeaning:
    """What a phrase of a duty speaks of.

    Attributes:
        code: The group.
        kind: ``production``, ``sale``, ``transport``, ``management`` or empty.
        beginnings: Beginnings of words that all stand in the duty.
    """

    code: str
    kind: str
    beginnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OccupationWords:
    """The list.

    Attributes:
        meanings: Phrases by one of their words: code and words.
        derived: Words that are dropped before classifying, each a phrase of stems.
        leading: Stems of derived words that may also mean a manager.
        ranks: Stems that name a category or grade.
        assistants: Stems of words for an assistant.
        small: Folded words that tell nothing.
        vague: Phrases that fit many groups when they stand alone, with codes of such groups.
        written_out: Abbreviations and everyday words by their folded word.
        written_out_stems: The longer ones by their stem.
        managers: Group to the group of those who manage its workers; the longest beginning counts.
        assistants_of: Group to the group of the assistants of its workers.
        duties: What phrases of duties speak of.
        predominates: Phrases that say that a duty prevails.
        varying: Stems of words whose group depends on what else the title says.
        examples: Examples of the classifier's presentation and their main groups.
        small_talk: Stems of words that fit many groups when they stand alone.
        occupations: Stems of words that name an occupation by themselves.
        vocabulary: All stems of the phrases.
        places: Stems of words for a part of an organisation.
    """

    meanings: Mapping[str, Sequence[tuple[str, frozenset[str]]]]
    derived: tuple[tuple[str, ...], ...]
    leading: frozenset[str]
    ranks: frozenset[str]
    assistants: frozenset[str]
    small: frozenset[str]
    vague: Mapping[frozenset[str], tuple[str, ...]]
    written_out: Mapping[str, str]
    written_out_stems: Mapping[str, str]
    managers: Mapping[str, str]
    assistants_of: Mapping[str, str]
    duties: tuple[DutyMeaning, ...]
    predominates: tuple[str, ...]
    varying: frozenset[str]
    examples: Mapping[frozenset[str], str]
    small_talk: frozenset[str]
    occupations: frozenset[str]
    vocabulary: frozenset[str]
    places: frozenset[str]

    def meanings_of(self, stems: Iterable[str], heads: Collection[str]) -> list[WordMeaning]:
        """Return what the words of a title speak of, the longest phrases around the chief word first."""
        all_stems = frozenset(stems)
        found = [
            WordMeaning(code, phrase, not phrase.isdisjoint(heads))
            for stem in sorted(all_stems)
            for code, phrase in self.meanings.get(stem, ())
            if phrase <= all_stems
        ]
        return sorted(found, key=lambda one: (not one.has_head, -len(one.stems)))

    def inflected(self, word: str) -> str | None:
        """Return what an everyday word with an ending stands for: медбикесі; ``None`` for all other words."""
        return self.written_out_stems.get(" ".join(stems_of(word)))

    def guessed(self, stem: str) -> str | None:
        """Return the group that the ending of an unknown word hints at; ``None`` where it hints at none."""
        return next((code for ending, code in _GUESSED_ENDINGS if stem.endswith(ending)), None)

    def chief_part(self, stem: str) -> str | None:
        """Return the known word that an unknown one ends with: of ``автомаляр`` the painter."""
        rest = next((stem.removeprefix(one) for one in _JOINED_BEFORE if stem.startswith(one)), "")
        return rest if rest in self.vocabulary else None

    def above(self, table: Mapping[str, str], code: str) -> str | None:
        """Return what ``table`` says for the longest beginning of ``code`` that it names."""
        names = (code[:length] for length in range(len(code), -1, -1))
        return next((table[name] for name in names if name in table), None)


def read_words(titles: Mapping[str, object], duties: Mapping[str, object]) -> OccupationWords:
    """Return the list of two documents as their files hold it.

    Args:
        titles: ``derived``, ``assistants``, ``small``, ``vague``, ``places``, ``varying``, ``examples``,
            ``same``, ``words``, ``managers``, ``assistants_of``.
        duties: ``duty`` and ``predominates``.
    """
    derived, same = _table(titles["derived"]), _table(titles["same"])
    small = frozenset(word for text in _both(titles["small"]) for word in tokens(text))
    meanings = _meanings(titles["words"], small)
    phrases = [stems for one in meanings.values() for _, stems in one]
    vague = _by_stems(titles["vague"])
    return OccupationWords(
        meanings=meanings,
        derived=tuple(sorted({stems_of(text) for text in _both(derived)}, key=len, reverse=True)),
        leading=frozenset(stem for text in _texts(derived["leading"]) for stem in stems_of(text)),
        ranks=frozenset(stem for text in _texts(derived["ranks"]) for stem in stems_of(text)),
        assistants=_stems(titles["assistants"]),
        small=small,
        vague={stems: tuple(codes.split()) for stems, codes in vague.items()},
        small_talk=frozenset(stem for stems in vague for stem in stems if len(stems) == 1),
        occupations=frozenset(stem for stems in phrases for stem in stems if len(stems) == 1),
        vocabulary=frozenset(stem for stems in phrases for stem in stems),
        written_out={" ".join(tokens(short)): str(long) for short, long in same.items()},
        written_out_stems=_long_stems(same),
        managers={key: str(code) for key, code in _table(titles["managers"]).items()},
        assistants_of={key: str(code) for key, code in _table(titles["assistants_of"]).items()},
        duties=tuple(_duties(duties["duty"])),
        predominates=tuple(" ".join(stems_of(text)) for text in _both(duties["predominates"])),
        varying=_stems(titles["varying"]),
        examples=_by_stems(titles["examples"]),
        places=_stems(titles["places"]),
    )


def text_of(words: Iterable[TitleWord]) -> str:
    """Return words as they were typed."""
    return " ".join(word.typed for word in words)


def _meanings(sections: object, small: frozenset[str]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return the phrases of the groups by their longest word."""
    meanings: defaultdict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for code, section in _table(sections).items():
        phrases = (
            frozenset(word.stem for word in words_of(text) if word.folded not in small)
            for text in _both(section)
        )
        for stems in dict.fromkeys(phrases):
            if stems:
                meanings[max(stems, key=len)].append((code, stems))
    return dict(meanings)


def _by_stems(section: object) -> dict[frozenset[str], str]:
    return {
        frozenset(stems_of(text)): codes for codes, texts in _table(section).items() for text in _texts(texts)
    }


def _stems(section: object) -> frozenset[str]:
    return frozenset(stem for text in _both(section) for stem in stems_of(text))


def _long_stems(same: Mapping[str, object]) -> dict[str, str]:
    return {
        stem: str(long)
        for short, long in same.items()
        for stem in stems_of(short)
        if len(stem) >= _LONG and short.isalpha()
    }


def _duties(sections: object) -> Iterable[DutyMeaning]:
    for section in sections if isinstance(sections, list) else []:
        table = _table(section)
        for text in _both(table):
            yield DutyMeaning(str(table["code"]), str(table["kind"]), tuple(tokens(text)))


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _both(value: object) -> list[str]:
    table = _table(value)
    return [*_texts(table["kk"]), *_texts(table["ru"])]


def _texts(value: object) -> list[str]:
    return [str(text) for text in value] if isinstance(value, list) else []
