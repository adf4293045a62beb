"""Names of the organisation and of its departments that are misspelt."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.audit.punctuation import missing_signs
from nqs_desktop.domain.audit.rare_words import are_different_words, errors_between
from nqs_desktop.domain.audit.repetition import repeated_words
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.audit.spelling import mixed_alphabets, words_always_wrong, words_of_the_other_language
from nqs_desktop.domain.audit.texts import (
    Fault,
    PlacedText,
    ReadText,
    Word,
    finding,
    marks_of,
    read_texts,
    texts_by_frequency,
    word_texts,
    words,
)
from nqs_desktop.domain.audit.word_forms import are_forms
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.search_text import keyboard_word

_SHORTEST: Final = 5
_SHORTEST_STEM: Final = 5
_LONGEST_ENDING: Final = {Language.KK: 7, Language.RU: 4}
_RECURRING: Final = 3
_FLEETING: Final = "оеёыі"
"""Vowels that cases drop: «участок», «участка»; «орын», «орны»."""

_Vocabulary = Mapping[str, Sequence[str]]


def names_of(sheet: AuditSheet) -> tuple[PlacedText, ...]:
    """Return the names of a paper, each at the first position below it: the organisation, departments."""
    found = []
    if sheet.rows and sheet.organisation:
        found.append(PlacedText(sheet.positions[0], AuditPlace.ORGANISATION, sheet.organisation))
    seen: set[str] = set()
    for position in sheet.positions:
        department = sheet.departments.get(position.department or "")
        while department and department.key not in seen:
            seen.add(department.key)
            if department.name:
                found.append(PlacedText(position, AuditPlace.DEPARTMENT, department.name))
            department = sheet.departments.get(department.parent or "")
    return tuple(found)


def misspelt_names(sheet: AuditSheet) -> Iterator[AuditFinding]:
    """Find names that are misspelt as any text may be, or by a letter against the rest of the paper."""
    names = names_of(sheet)
    if not names:
        return
    for check in (words_always_wrong, mixed_alphabets, words_of_the_other_language, repeated_words):
        yield from check((), names)
    yield from missing_signs((), names)
    told = {found.detail for found in words_always_wrong((), names)}
    for language in Language:
        counts = _counted(sheet, language)
        known = defaultdict(list)
        for recurring in counts:
            known[recurring[0]].append(recurring)
        for read in read_texts((), language, names):
            for word in words(read.text):
                usual = _slip_of(word.text, known, counts, language) or _proper_name(word, read)
                if usual and f"{language} {read.printed(word)}" not in told:
                    yield _misspelt(read, word, usual)


def _counted(sheet: AuditSheet, language: Language) -> Counter[str]:
    """Return the words of the titles and cells, and in how many texts each stands."""
    counts = Counter[str]()
    for text, times in texts_by_frequency(sheet.positions, language).items():
        counts.update(dict.fromkeys(word_texts(text), times))
    return counts


def _slip_of(word: str, known: _Vocabulary, counts: Counter[str], language: Language) -> str | None:
    """Return how a word of a name should be written, for all that the texts of the paper say."""
    if len(word) < _SHORTEST or word.isdigit():
        return None
    near = known.get(word[0], ())
    if any(other == word or are_forms(word, other, language) for other in near):
        return None
    for other in sorted(near, key=lambda one: (-counts[one], one)):
        right = _corrected(word, other, counts, language)
        if right:
            return right
    return None


def _corrected(word: str, other: str, counts: Counter[str], language: Language) -> str | None:
    """Return ``word`` with the stem of ``other``, where their stems differ by one letter within them."""
    longest = _LONGEST_ENDING[language]
    if abs(len(word) - len(other)) > longest + 1 or len(other) < _SHORTEST or word[:2] != other[:2]:
        return None
    for own in range(longest):
        stem, ending = word[: len(word) - own], word[len(word) - own :]
        for cut in range(longest):
            known = other[: len(other) - cut]
            if len(known) < _SHORTEST_STEM or stem[-1:] != known[-1:]:
                continue
            if not _is_slip(stem, known, recurs=counts[known + ending] >= _RECURRING):
                continue
            right = known + ending
            if are_different_words(word, right) or are_forms(word, right, language):
                continue
            if right == other or are_forms(right, other, language):
                return right
    return None


def _is_slip(stem: str, known: str, *, recurs: bool) -> bool:
    """Tell whether a letter is missing, too many or moved; another letter may make another word."""
    if errors_between(stem, known) != 1:
        return False
    shorter, longer = sorted((stem, known), key=len)
    if longer[-2] in _FLEETING and longer[:-2] + longer[-1] == shorter:
        return False
    return len(stem) != len(known) or sorted(stem) == sorted(known) or recurs


def _proper_name(word: Word, read: ReadText) -> str | None:
    """Return the name in the other language from which a capitalised word differs by a letter within it."""
    other = Language.RU if read.language is Language.KK else Language.KK
    printed, text = read.printed(word), read.placed.text.get(other)
    if read.language is Language.KK or not text or len(printed) < _SHORTEST or not printed[0].isupper():
        return None
    own = keyboard_word(word.text)
    for candidate in words(text):
        name = keyboard_word(candidate.text)
        ends_alike = name[:1] == own[:1] and name[-1:] == own[-1:]
        if ends_alike and text[candidate.start].isupper() and _is_slip(own, name, recurs=False):
            return candidate.text.capitalize()
    return None


def _misspelt(read: ReadText, word: Word, usual: str) -> AuditFinding:
    printed = read.printed(word)
    shown = usual.capitalize() if printed[0].isupper() else usual
    fault = Fault(
        message("audit_texts.name_misspelt", word=printed, usual=shown),
        message("audit_texts.misspelt_why"),
        message("audit_texts.name_misspelt_advice"),
        f"{read.language} {word.text}",
        *marks_of(read.language, [word.span]),
    )
    return finding(read.placed, FindingKind.SPELLING, Severity.WARNING, fault)
