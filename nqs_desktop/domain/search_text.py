"""Folding of texts and codes, one for index, query and comparison: what is typed finds what is printed."""

import re
import unicodedata
from typing import Final

_LATIN_LOOKS: Final = "ABCEHIKMOPTXYaceopxyihkmtə"
_CYRILLIC_LOOKS: Final = "АВСЕНІКМОРТХУасеорхуіһкмтә"
_TO_CYRILLIC: Final = str.maketrans(_LATIN_LOOKS, _CYRILLIC_LOOKS)
_TO_LATIN: Final = str.maketrans("АВСЕНКМОРТХУ", "ABCEHKMOPTXY")
_RUSSIAN_KEYBOARD: Final = str.maketrans("әғқңөұүһі", "агкноуухи")
_NOT_ON_KEYBOARD: Final = re.compile("[әғқңөұүһі]")
_MISPRINTED_DIGITS: Final = str.maketrans("ЗO", "30")
_WORD: Final = re.compile(r"[^\W_]+")
_PLAIN: Final = re.compile("[ -~\u0400-\u0482\u048a-\u04ff«»–—№]*")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[A-Za-zə]")
_NOT_IN_CODES: Final = re.compile(r"[\s\-\u2010-\u2015\u2212.]+")
_CODE: Final = re.compile(r"\d+|X\d*|[A-D]\d+")
_MOST_PARTS: Final = 12
_ALPHABET: Final = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_ORDER: Final = str.maketrans({letter: chr(0xE000 + place) for place, letter in enumerate(_ALPHABET)})


def fold(text: str) -> str:
    """Return ``text`` as index and query compare it.

    Canonical composition, no case, ``ё`` as ``е``, invisible characters dropped, each run of white space one
    space. A word that mixes the two alphabets, as papers taken out of PDF do, is read as Cyrillic.
    """
    plain = _PLAIN.fullmatch(text)
    if not plain:
        text = unicodedata.normalize("NFC", "".join(filter(_is_visible, text)))
    if _LATIN.search(text) and _CYRILLIC.search(text):
        text = _WORD.sub(_one_alphabet, text)
    if plain:
        # Composed letters of two alphabets, nothing invisible: a whole book is folded four times as fast.
        caseless = text.lower()
    else:
        caseless = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())
    return " ".join(caseless.replace("ё", "е").split())


def mixed_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` that mix Cyrillic and Latin letters, as they are written."""
    return tuple(word for word in _WORD.findall(text) if _CYRILLIC.search(word) and _LATIN.search(word))


def fold_keyboard(text: str) -> str:
    """Return the second folding: Kazakh letters as typed on a Russian keyboard (қ as к, і as и)."""
    return fold(text).translate(_RUSSIAN_KEYBOARD)


def keyboard_word(word: str) -> str:
    """Return a folded word in the second folding."""
    # Most texts have none of the letters; looking is quicker than translating.
    return word.translate(_RUSSIAN_KEYBOARD) if _NOT_ON_KEYBOARD.search(word) else word


def tokens(text: str) -> tuple[str, ...]:
    """Return the folded words and numbers of ``text`` in their order; punctuation parts them."""
    return tuple(_WORD.findall(fold(text)))


def keyboard_tokens(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` in the second folding."""
    return tuple(token.translate(_RUSSIAN_KEYBOARD) for token in tokens(text))


def phrase(text: str) -> str:
    """Return the folded words with single spaces: two texts of equal phrase say the same words."""
    return " ".join(tokens(text))


def latin_code(text: str) -> str:
    """Return a code in capital Latin letters: the Cyrillic ``Х`` of ``Х1000`` becomes ``X``."""
    return text.strip().upper().translate(_TO_LATIN)


def code_key(code: str) -> str:
    """Return a code in Latin letters without dashes, points and spaces: ``21471001`` for ``2147-1-001``.

    Index and query both use it; a shorter key is the beginning of the keys of what lies below it.
    """
    return _NOT_IN_CODES.sub("", latin_code(code))


def code_query(text: str) -> str | None:
    """Return the key of the code that a query names, or ``None`` where it is made of words.

    Codes are digits (``2147-1``, ``010101 3``), group X and places of the register (``B2-3``); a ``З`` or
    ``О`` between digits is a misprinted 3 or 0.
    """
    key = code_key(text)
    if _CODE.fullmatch(key):
        return key
    repaired = key.translate(_MISPRINTED_DIGITS)
    return repaired if repaired.isdigit() and any(char.isdigit() for char in key) else None


def split_code(text: str) -> tuple[str | None, str]:
    """Return the key of the code that stands before or after the words of a query, and these words.

    ``2411-1 бухгалтер`` and ``бухгалтер 2411 1`` name code 24111; ``None`` and ``text`` where
    there are not both.
    """
    parts = text.split()[:_MOST_PARTS]
    for size in range(len(parts) - 1, 0, -1):
        for code, words in ((parts[:size], parts[size:]), (parts[-size:], parts[:-size])):
            key = code_query(" ".join(code))
            if key and any(map(str.isdigit, key)) and any(map(str.isalpha, "".join(words))):
                return key, " ".join((*words, *text.split()[_MOST_PARTS:]))
    return None, text


def collation_key(text: str) -> str:
    """Return a sort key in the order of the Kazakh alphabet (ә after а, і after ы); digits, Latin first."""
    composed = unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", composed.casefold()).translate(_ORDER)


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) != "Cf"


def _one_alphabet(word: re.Match[str]) -> str:
    letters = word.group()
    if _CYRILLIC.search(letters) and _LATIN.search(letters):
        return letters.translate(_TO_CYRILLIC)
    return letters
