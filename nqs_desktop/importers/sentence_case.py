"""Names that a source prints in capitals, as people write them where that is safe."""

import re
from typing import Final

from nqs_desktop.domain.localized import Language

_RUSSIAN: Final = (
    "АГ АГЗС АЗС АО АРМ АСУ АСУП АСУТП АТС АЭС ВИП ВИЧ ВОХР ГИБДД ГОУ ГРЭС ГУ ГЭС ЕАЭС ЗАГС ЗАО ИВЛ ИКТ ИП ИТ"
    " ИТР КГУ КИПИА МИД МСЭ НИИ НИОКР ОАО ОМОН ООН ООО ОТИЗ ОТК ПАО ПТО ПЭВМ РОВД РЭС СИЗО СПИД СРО США СЭС"
    " ТИПО ТОО ТЭО ТЭС ТЭЦ УВД УВЧ УЗИ УКВ ФАП ФИО ЧОП ЧПУ ЭВМ ЭКГ ЭКСПО ЭЭГ ЮНЕСКО ЮНИСЕФ"
)
_KAZAKH: Final = (
    "АИТВ АКТ АҚТБ АҚШ АСУ АЭС БҰҰ ҒЗИ ЕАЭО ЖАО ЖИТС ЖОО ЖЭО ЖЭС ИКТ ІІБ ІІМ МЭС ӨБАЖ ПТО СПИД СЭС ТИПО ҰҚК"
    " УЗИ ЭВМ ЭЕМ ЭКСПО ЮНЕСКО"
)
_ABBREVIATIONS: Final = {
    Language.RU: frozenset(_RUSSIAN.split()),
    Language.KK: frozenset(_KAZAKH.split()),
}
# Words that are also abbreviations: what the other language must say for the abbreviation to be meant.
_HOMOGRAPHS: Final = {
    (Language.KK, "АТ"): re.compile(r"\bИТ\b|\bIT\b|ИНФОРМАЦИОНН", re.IGNORECASE),
    (Language.KK, "ИТ"): re.compile(r"\bИТ\b|\bIT\b|ИНФОРМАЦИОНН", re.IGNORECASE),
    (Language.KK, "АҚ"): re.compile(r"\bАО\b", re.IGNORECASE),
    (Language.KK, "БАҚ"): re.compile(r"\bСМИ\b|МАССОВОЙ ИНФОРМАЦИИ", re.IGNORECASE),
}
_DOUBTFUL: Final = {Language.RU: frozenset(("КИП", "СТО", "ТО", "ЭКО")), Language.KK: frozenset(("КИП",))}
# Official writing gives the state's bodies and offices capitals by rules that no short list holds.
_STATE: Final = re.compile("КАЗАХСТАН|ҚАЗАҚСТАН|ПРЕЗИДЕНТА РЕСПУБЛИКИ|ПРЕМЬЕР-МИНИСТР")
_DAMAGED: Final = re.compile(r"[^\W\d_]\?[^\W\d_]")
_PLACES: Final = re.compile("(?:АСТАН|АЛМАТ|ШЫМКЕНТ|БАЙКОНУР|БАЙҚОҢЫР)")
_INSTITUTION: Final = re.compile("ВУЗ(?=(?:А|У|Е|Ы|ОМ|ОВ|АМ|АМИ|АХ)?$)")
_ONE_LETTER_WORDS: Final = {Language.RU: frozenset("ВИКОСУАЯ"), Language.KK: frozenset("И")}
_VOWEL: Final = re.compile("[АЕЁИОУЫЭЮЯӘӨҰҮІ]")
_LATIN: Final = re.compile("[A-Z]+")
_NUMERAL: Final = re.compile("[ІI]{2,3}|[ІI]V|V[ІI]*")
_TOKEN: Final = re.compile(
    r"""(?P<kept>[«“„"][^«»“”„"]*[»”“"]"""
    r"""|(?<![^\W_])[^\W\d_]{1,2}(?:-[^\W\d_])*-?\d+(?![^\W_])"""
    r"""|\d+[^\W\d_]{1,2}(?![^\W_]))"""
    r"""|(?P<word>[^\W\d_]+)(?P<point>\.?)"""
)
_FIRST: Final = re.compile(r"[^\W\d_]")
_AFTER_FULL_STOP: Final = re.compile(r"(?<=[^\W\d_]{4}\.) +[^\W\d_]")


def sentence_case(text: str, language: Language, other: str = "") -> str:
    """Return a name in capitals with one capital at its beginning; any other text as it is.

    Abbreviations, numerals, words in Latin letters, marks such as ``С-3`` and what stands in quotation marks
    keep their capitals. A name stays as it is where that cannot be told: it speaks of the state's bodies, has
    a word that may be an abbreviation, or has lost letters.

    Args:
        text: The name.
        language: Its language.
        other: The name in the other language, which tells some words from abbreviations.
    """
    if not text.isupper() or _STATE.search(text) or _DAMAGED.search(text):
        return text
    doubts: list[str] = []

    def written(found: re.Match[str]) -> str:
        if found["word"] is None:
            return found[0]
        word = found["word"]
        if word in _DOUBTFUL[language] or ((language, word) in _HOMOGRAPHS and not other):
            doubts.append(word)
        return _word(word, bool(found["point"]), language, other) + found["point"]

    lowered = _TOKEN.sub(written, text)
    if doubts:
        return text
    lowered = _AFTER_FULL_STOP.sub(lambda found: found[0].upper(), lowered)
    return _FIRST.sub(lambda found: found[0].upper(), lowered, count=1)


def _word(word: str, has_point: bool, language: Language, other: str) -> str:
    if len(word) == 1:
        return word.lower() if has_point or word in _ONE_LETTER_WORDS[language] else word
    if _PLACES.match(word):
        return word.capitalize()
    if len(word) < _LONGEST:
        meaning = _HOMOGRAPHS.get((language, word))
        if meaning is not None:
            return word if meaning.search(other) else word.lower()
        if institution := _INSTITUTION.match(word):
            return institution[0] + word[institution.end() :].lower()
        if word in _ABBREVIATIONS[language] or _NUMERAL.fullmatch(word) or _LATIN.fullmatch(word):
            return word
        if not has_point and not _VOWEL.search(word):
            return word
    return word.lower()


_LONGEST: Final = 9
"""No abbreviation that is told by its letters has as many."""
