"""Common professions as Kazakh and Russian titles name them, to see that both languages mean one."""

import re
from typing import Final, NamedTuple

from nqs_desktop.domain.audit.findings import Span

_PAIRS: Final = (
    (
        "дәрігер +терапевт +хирург +педиатр +стоматолог +гинеколог",
        "врач +терапевт +хирург +педиатр +стоматолог",
    ),
    ("мейіргер мейірбике медбике +бике +медицина", "сестра медсестра медбрат +брат +сестринск"),
    ("заңгер +заң +құқық", "юрист юрисконсульт правовед +юридическ +право"),
    ("экономис", "экономист +экономик +экономическ"),
    ("бухгалтер есепші +есеп", "бухгалтер счетовод +учёт +учет +бухгалтерск"),
    ("хатшы +секретар", "секретарь +секретар"),
    (
        "жүргізуші шопыр +көлік",
        "водитель шофер шофёр +машинист +тракторист +крановщик +вожатый +делопроизводител +кондуктор",
    ),
    ("құтқарушы", "спасатель"),
    ("мұғалім ұстаз +педагог +оқытушы +тәлімгер", "учитель +преподавател +педагог +воспитател"),
    ("тәрбиеші +педагог +тәлімгер", "воспитатель +вожатый +педагог +учител"),
    ("кітапханашы", "библиотекарь +библиоте"),
    ("зертханашы +лаборант", "лаборант +лаборатор"),
    ("күзетші +қарауыл +вахт", "сторож охранник вахтёр вахтер +стрел +охран"),
    ("аспаз", "повар +кулинар +пекар"),
    ("бағдарламашы +әзірлеуші +программист", "программист +разработчик"),
    ("аудармашы +синхрон", "переводчик"),
    ("дәнекерлеуші +дәнекер +пісіруші", "сварщик газосварщик электросварщик электрогазосварщик"),
    ("психолог", "психолог"),
    ("диспетчер", "диспетчер"),
    ("қоймашы +қойма", "кладовщик +склад"),
    ("мұрағатшы +мұрағат +архив", "архивариус +архив"),
)
"""Words that stand for each other; those after ``+`` only excuse that the other language has none."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_ENDS: Final = re.compile(r"\s*(?:$|[-–—,;/(])")
_BEGINS: Final = re.compile(r"(?:^|[-–—,;/(])\s*(?:[а-яё]+(?:ый|ий|ой|ая)\s+)*$", re.IGNORECASE)


class _Side(NamedTuple):
    """The words of a pair in one language."""

    stems: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, words: str) -> "_Side":
        names = (word for word in words.split() if word[0] != "+")
        return cls(tuple(words.replace("+", "").split()), tuple(names))


_SIDES: Final = tuple((_Side.of(kk), _Side.of(ru)) for kk, ru in _PAIRS)


class Apart(NamedTuple):
    """Where each title names a profession of which the other one has no word."""

    kk: tuple[Span, ...]
    ru: tuple[Span, ...]


def professions_apart(kk: str, ru: str) -> Apart | None:
    """Return the professions that one title names as its own, and that the other title lacks.

    >>> professions_apart("Мейіргер", "Врач-хирург")
    Apart(kk=((0, 8),), ru=((0, 4),))
    >>> professions_apart("Жедел жәрдем дәрігері", "Врач скорой помощи") is None
    True
    """
    kazakh = [(found.group().lower(), found.span()) for found in _WORD.finditer(kk)]
    russian = [(found.group().lower(), found.span()) for found in _WORD.finditer(ru)]
    only_kk: list[Span] = []
    only_ru: list[Span] = []
    for left, right in _SIDES:
        if not any(word.startswith(right.stems) for word, _ in russian):
            heads = (span for word, span in kazakh if word.startswith(left.names))
            only_kk += (span for span in heads if _ENDS.match(kk, span[1]))
        if not any(word.startswith(left.stems) for word, _ in kazakh):
            heads = (span for word, span in russian if word in right.names)
            only_ru += (span for span in heads if _BEGINS.search(ru[: span[0]]))
    return Apart(tuple(only_kk), tuple(only_ru)) if only_kk or only_ru else None
