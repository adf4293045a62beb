"""The words of a title that name a profession, and where a text speaks of one as of its subject."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.texts import Word, word_texts, words
from nqs_desktop.domain.localized import Language

_SHORTEST: Final = 5
_PREFIX: Final = 5
_GENERAL_KK: Final = (
    "маман бастық орынбасар жетекші директор меңгеруші басшы қызметкер менеджер офицер басқарушы төраға "
    "кеңесші көмекші хатшы техник жасақ бөлім топ"
)
_DERIVED_RU: Final = frozenset(("главный", "старший", "ведущий", "младший", "первый"))
_GENERAL_RU: Final = (
    "специалист начальник заместитель руководитель директор заведующий менеджер офицер сотрудник работник "
    "управляющий председатель советник помощник секретарь техник"  # техника: the machine, too
)
_MODIFIED: Final = frozenset(("менеджер", "офицер", "директор"))
"""Of «тәуекел-менеджер» the first part says of what, as in English; «психолог-маман» is two professions."""
_GENERAL: Final = {
    Language.KK: frozenset(_GENERAL_KK.split()),
    Language.RU: frozenset(_GENERAL_RU.split()),
}
"""Words of titles that any text may use."""

_HEAD_PARTS: Final = re.compile(r"\s+[-–—]\s+|,\s*|/")
_ADJECTIVE: Final = re.compile(r".+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)")
_RUSSIAN_PERSON: Final = re.compile(r"[а-я]+(?<!ой)(?<!ей)(?<!ом)(?<=[бвгджзклмнпрстфхцчшщьй])")
_RUSSIAN_CASES: Final = re.compile(r"(?:а|у|ом|е|ы|и|ов|ев|ей|ам|ами|ах|я|ю|ем|ям|ями|ях)?")
_KAZAKH_CASES: Final = re.compile(
    r"ь?(?:[лдт][ае]р)?(?:с?[ыі])?(?:[ндт][ыі]ң?|[ндт]ың|н?[дт][ае]н?|[нғгқк]?[ае]|н[ае]н|[мбп]ен|н)?"
)
_SCIENCE: Final = re.compile(r"а\w*|[еуи]$|ой$")
_VOICELESS: Final = str.maketrans("гғб", "кқп")
_POSSESSIVE: Final = {"шысы": "шы", "шісі": "ші"}
_BRACKETED: Final = re.compile(r"\([^)]*\)|«[^»]*»|\"[^\"]*\"")
_EXPERIENCE_RU: Final = re.compile(
    r"(?:должност|качеств|опыт|стаж|работ|курс|професси|специальност|квалификаци|помощник|заместител|диплом"
    r"|бригад|наприм|обучен|разряд|категор|удостоверен|прав\b|оператив|руковод|управлен|указани|распоряж|поручен|подчин"
    r"|взаимодейств)"
)
_EXPERIENCE_KK: Final = re.compile(
    r"(?:лауазым|ретінде|болып|мамандығ|курс|куәлі|біліктілі|диплом|көмекші|санат|разряд|тәжірибе|өтіл|жұмыс"
    r"|кәсіб|мысалы|нұсқау|тапсырма|өкім|бағын)"
)
_INSTRUMENTAL: Final = re.compile(r".+(?:ом|ем|ами|ями)")
_LICENCE: Final = ("куәлі", "удостоверен")
_REACH: Final = 3


class Mention(NamedTuple):
    """A profession that a text names.

    Attributes:
        profession: The profession as titles name it.
        word: Its word in the text.
        before: The word before it.
        after: The word after it.
        is_subject: The text speaks of who holds the position, not of what somebody was before.
    """

    profession: str
    word: Word
    before: Word | None
    after: Word | None
    is_subject: bool


def professions(title: str, language: Language) -> tuple[str, ...]:
    """Return the words of a title that name a profession, without the ending that a genitive asks for.

    >>> professions("Водитель эвакуатора автотранспортной службы", Language.RU)
    ('водитель',)
    >>> professions("Автокөліктік қызметтің эвакуатор жүргізушісі", Language.KK)
    ('жүргізуші',)
    """
    found = []
    for part in _HEAD_PARTS.split(title):
        named = words(part)
        heads = _kazakh_heads(part, named) if language is Language.KK else _russian_heads(part, named)
        found += [head for head in heads if _is_telling(head, language)]
    return tuple(dict.fromkeys(found))


def mentions(text: str, language: Language, known: "ProfessionIndex") -> Iterator[Mention]:
    """Yield the known professions that ``text`` names.

    What stands in brackets or in quotation marks is an example or a name, a licence is no driver, and a
    profession held before («в должности …», ``… ретінде``) says nothing of whom the text is about.
    """
    if not any(map(known.find, set(word_texts(text)))):
        return
    closed = [found.span() for found in _BRACKETED.finditer(text)]
    read = words(text)
    for at, word in enumerate(read):
        profession = known.find(word.text)
        if not profession or any(start <= word.start < end for start, end in closed):
            continue
        before, after = (read[near] if 0 <= near < len(read) else None for near in (at - 1, at + 1))
        if not (after and after.text.startswith(_LICENCE)):
            yield Mention(profession, word, before, after, not _is_of_the_past(read, at, language))


class ProfessionIndex:
    """Words that name professions, found by any of their forms."""

    def __init__(self, names: Sequence[str], language: Language) -> None:
        """Take the words of one language."""
        self._language = language
        self._found: dict[str, str | None] = {}
        self._by_prefix: dict[str, list[str]] = {}
        for name in dict.fromkeys(names):
            self._by_prefix.setdefault(name[:_PREFIX], []).append(name)

    def find(self, word: str) -> str | None:
        """Return the profession of which ``word`` is a form."""
        if word not in self._found:
            near = self._by_prefix.get(word[:_PREFIX], ())
            self._found[word] = next((name for name in near if is_form(word, name, self._language)), None)
        return self._found[word]


def is_form(word: str, name: str, language: Language) -> bool:
    """Tell whether ``word`` is a case of ``name``, the name of a person, and no word made of it.

    >>> is_form("водителям", "водитель", Language.RU), is_form("инженерлік", "инженер", Language.KK)
    (True, False)
    """
    if name.endswith("ик") and _SCIENCE.match(word, len(name)):
        return False  # механика is the science as well
    if language is Language.KK:
        same = word[: len(name)].translate(_VOICELESS) == name.translate(_VOICELESS)
        return same and bool(_KAZAKH_CASES.fullmatch(word, len(name)))
    if name[-1] in "ьй":
        name, bare = name[:-1], name
        return word == bare or (word.startswith(name) and bool(_RUSSIAN_CASES.fullmatch(word, len(name))))
    return word.startswith(name) and bool(_RUSSIAN_CASES.fullmatch(word, len(name)))


def _russian_heads(part: str, named: Sequence[Word]) -> list[str]:
    for at, word in enumerate(named):
        if _ADJECTIVE.fullmatch(word.text) or word.text in _DERIVED_RU:
            continue
        compound = [word.text]
        for following in named[at + 1 :]:
            if part[following.start - 1] != "-":
                break
            compound.append(following.text)
        return compound[-1:] if compound[-1] in _MODIFIED else compound
    return []


def _kazakh_heads(part: str, named: Sequence[Word]) -> list[str]:
    compound: list[str] = []
    for word in reversed(named):
        compound.append(_bare(word.text))
        if not word.start or part[word.start - 1] != "-":
            break
    return compound[:1] if compound and compound[0] in _MODIFIED else compound


def _bare(word: str) -> str:
    for ending, bare in _POSSESSIVE.items():
        if word.endswith(ending):
            return word[: -len(ending)] + bare
    if word.endswith(("ші", "шы")):
        return word
    return word[:-1].translate(_VOICELESS) if word.endswith(("ғы", "гі", "бы", "бі")) else word.rstrip("ыі")


def _is_telling(head: str, language: Language) -> bool:
    if language is Language.RU and not _RUSSIAN_PERSON.fullmatch(head):
        return False  # a department, or a word that agrees with one
    return len(head) >= _SHORTEST and not any(is_form(head, word, language) for word in _GENERAL[language])


def _is_of_the_past(read: Sequence[Word], at: int, language: Language) -> bool:
    if language is Language.RU:
        if _INSTRUMENTAL.fullmatch(read[at].text):
            return True
        return any(_EXPERIENCE_RU.match(word.text) for word in read[max(0, at - _REACH) : at])
    near = (*read[max(0, at - 1) : at], *read[at + 1 : at + 1 + _REACH])
    return any(_EXPERIENCE_KK.match(word.text) for word in near)
