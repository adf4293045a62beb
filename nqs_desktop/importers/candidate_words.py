"""Words that people write in lists of candidates: values, headings, "still there", remarks."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from nqs_desktop.domain.candidate_sheets import CellKind, value_words
from nqs_desktop.domain.requirement import ExtraKind
from nqs_desktop.domain.search_text import keyboard_tokens, phrase, tokens
from nqs_desktop.importers.sheet_reader import CellValue
from nqs_desktop.texts import LANGUAGES, say

_STILL_THERE: Final = (
    *("по настоящее время", "по н.в.", "до н.в.", "н.в.", "настоящее время", "наст. время"),
    *("по сей день", "по сегодняшний день", "работает", "продолжает работать", "работает по настоящее время"),
    *(
        "осы күнге дейін",
        "осы уақытқа дейін",
        "қазіргі уақытқа дейін",
        "бүгінге дейін",
        "бүгінгі күнге дейін",
    ),
    *("қазір", "жұмыс істейді", "жұмыс істеп жүр", "to this day", "present"),
)
_OTHER_WORDS: Final[Mapping[str, Sequence[str]]] = {
    "general_secondary": ("среднее", "орта", "полное среднее", "среднее общее"),
    "tve": (
        *("среднее специальное", "средне-специальное", "среднеспециальное", "среднее профессиональное"),
        *("средне-профессиональное", "среднее техническое", "средне-техническое", "колледж", "ТиПО", "ТжКБ"),
        *("орта арнаулы", "арнаулы орта", "орта арнайы", "арнайы орта", "орта кәсіптік"),
    ),
    "higher": (
        *("бакалавр", "бакалавриат", "специалитет", "высшее (бакалавр)", "высшее (бакалавриат)"),
        *("высшее (специалитет)", "высшее профессиональное", "жоғары (бакалавр)", "жоғары (бакалавриат)"),
    ),
    "postgraduate": (
        *("магистр", "магистратура", "докторантура", "аспирантура", "резидентура"),
        *("послевузовское (магистратура)", "послевузовское (докторантура)"),
    ),
    "full_time": ("очное", "очно", "очный", "дневная", "дневное", "стационар", "стационарная"),
    "evening": ("вечернее", "вечерний"),
    "correspondence": ("заочное", "заочно", "заочный", "сырттан"),
    "distance": ("дистанционное", "дистанционно", "қашықтықтан"),
    "any": ("любой", "общий трудовой", "трудовой", "жалпы еңбек", "кез келген"),
    "specialty": ("специальность", "по профессии", "мамандық бойынша", "мамандығы"),
    "managerial": (
        *("на руководящей должности", "руководящий", "руководство", "руководящая должность"),
        *("басшылық", "басшы лауазымдарда", "басшылық лауазымда", "басшылық лауазымдарда"),
    ),
    "field": ("в сфере", "в отрасли", "сала бойынша", "салада"),
    "position": ("на указанной должности", "в указанной должности", "в должности", "лауазымда"),
    "civil_service": (
        *("государственная служба", "государственной службы", "госслужба", "гос. служба", "на госслужбе"),
        *("мемлекеттік қызмет", "мемқызмет"),
    ),
    "driving_licence": ("права", "водительские права", "водительское", "жүргізуші", "жүргізуші құқығы"),
}
"""Words that people write for the values of the lists, beside those that the program says."""
_SAYING_NOTHING: Final = frozenset(
    keyboard_tokens(
        "білімі білім образование образования education форма формы нысаны оқу обучения обучение "
        "стаж стажа өтілі өтіл работы отделение бөлімі"
    )
)
_OTHER_HEADINGS: Final[Mapping[str, Sequence[str]]] = {
    "person": ("id",),
    "name": (
        *("ф.и.о.", "ф.и.о. кандидата", "фио кандидата", "ф.и.о. работника", "фамилия, имя, отчество"),
        *("фамилия, имя, отчество (при наличии)", "үміткердің аты-жөні", "т.а.ә.", "таә"),
        *("тегі, аты, әкесінің аты", "тегі, аты, әкесінің аты (бар болса)", "толық аты-жөні"),
    ),
    "surname": ("фамилия", "тегі", "surname"),
    "given_name": ("имя", "аты", "first name"),
    "patronymic": ("отчество", "отчество (при наличии)", "әкесінің аты", "әкесінің аты (бар болса)"),
    "birth_date": ("дата рожд.", "д.р.", "туған жылы, айы, күні", "число, месяц, год рождения"),
    "phone": (
        *("мобильный телефон", "сотовый телефон", "контактный телефон", "номер телефона", "тел.", "тел"),
        *("телефон нөмірі", "байланыс телефоны", "ұялы телефон", "ұялы телефоны"),
    ),
    "email": ("e-mail", "email", "почта", "эл. почта", "эл. пошта", "электрондық поштасы"),
    "address": ("адрес проживания", "домашний адрес", "место жительства", "тұрғылықты мекенжайы"),
    "institution": ("вуз", "оқу орнының атауы", "наименование учебного заведения"),
    "specialty_ru": ("специальность",),
    "specialty_kk": ("мамандығы", "мамандық"),
    "employer": ("организация", "место работы", "жұмыс орны", "ұйым"),
    "from": ("дата приёма", "дата приёма на работу", "жұмысқа қабылданған күні"),
    "to": ("дата увольнения", "жұмыстан шыққан күні"),
}
"""Headings of people's own lists, beside those of the template."""
NAME_PARTS: Final = ("surname", "given_name", "patronymic")
"""Columns in which a list has the parts of a name, in the order of the whole."""

_NOTE_SIGN: Final = re.compile(r"[:;!?@#№*]")
_LONGEST_NAME: Final = 6  # words
_SHORT: Final = 3  # words, with a number among them
_NOTE_WORDS: Final = frozenset(
    tokens("итого всего примечание исполнитель барлығы жиыны ескертпе орындаушы список тізім")
)


def is_still_there(text: str) -> bool:
    """Tell whether a text says that somebody works there to this day."""
    return phrase(text) in _still_there()


def plain_words(text: str) -> str:
    """Return a text as lists know it: without words that every entry could have, such as "education"."""
    words = keyboard_tokens(text)
    return " ".join([word for word in words if word not in _SAYING_NOTHING] or words)


@cache
def codes(kind: CellKind) -> Mapping[str, str]:
    """Return the codes of a list by their plain words in each language, and by the codes themselves."""
    found: dict[str, str] = {}
    known = value_words(kind)
    for code in known:
        for text in _OTHER_WORDS.get(code, ()):
            found[plain_words(text)] = code
    for code, words in known.items():
        said = [say(words, language) for language in LANGUAGES]
        for text in (*said, f"{said[0]} / {said[1]}", code):
            found[plain_words(text)] = code
    if kind is CellKind.EXTRA:
        found |= {plain_words(one.value): one.value for one in ExtraKind}
    return found


@cache
def other_headings() -> Mapping[str, str]:
    """Return the names of columns by their folded headings in lists of people's own."""
    return {phrase(text): name for name, texts in _OTHER_HEADINGS.items() for text in texts}


def numbers_columns(cells: Sequence[CellValue]) -> bool:
    """Tell whether a row below the heading gives the columns their numbers: 1, 2, 3."""
    filled = [str(cell) for cell in cells if cell not in (None, "")]
    return len(filled) > 1 and filled == [str(number) for number in range(1, len(filled) + 1)]


def is_remark(values: Mapping[str, CellValue]) -> bool:
    """Tell whether a row holds nothing but a remark where the name or the key stands."""
    filled = {name: str(value) for name, value in values.items() if value not in (None, "")}
    (name, text), *others = filled.items()
    has_words = len(text.split()) > 1 and any(map(str.isalpha, text))
    return not others and (name == "name" or (name == "person" and has_words)) and _is_note(text)


def _is_note(text: str) -> bool:
    words = tokens(text)
    if not any(map(str.isalpha, text)):
        return True
    long = len(words) > _LONGEST_NAME or (len(words) > _SHORT and any(map(str.isdigit, text)))
    return long or bool(_NOTE_SIGN.search(text)) or words[0] in _NOTE_WORDS


@cache
def _still_there() -> frozenset[str]:
    return frozenset(map(phrase, _STILL_THERE))
