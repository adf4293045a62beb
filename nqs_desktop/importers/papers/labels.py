"""What the heads of columns and the labels of rows and paragraphs say: which part of a position follows.

A text is a label where every one of its words is a word of labels; so "Образование" is one and "Высшее
образование" is not. What it names follows from the words together.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.requirement import RequirementPart


class Role(Enum):
    """What stands in a column, or behind a label."""

    NUMBER = "number"
    POSITION = "position"
    UNITS = "units"
    DEPARTMENT = "department"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    COMPETENCE = "competence"
    OPTIONAL = "optional"
    DEMANDS = "demands"
    """All demands in one text."""
    DUTIES = "duties"
    """What the model has no place for: duties, notes, signatures."""


PARTS: Final = {
    Role.EDUCATION: RequirementPart.EDUCATION,
    Role.EXPERIENCE: RequirementPart.EXPERIENCE,
    Role.COMPETENCE: RequirementPart.COMPETENCE,
    Role.OPTIONAL: RequirementPart.OPTIONAL,
}
DEMAND_ROLES: Final = frozenset((*PARTS, Role.DEMANDS))

_LONGEST: Final = 160
_STEMS: Final = {
    Role.NUMBER: r"№|n|no|п/п|р/с|р/н|р/б|т/р|номер|нөмір\w*|рет|реттік|порядковый",
    Role.UNITS: r"единиц\w*|ед|став(?:ка|ки|ок|ку)|бірлі[кг]\w*|шт|штат|численность",
    Role.DEPARTMENT: r"подразделени\w*|бөлімше\w*|отдел|служба|управление|бөлім|бөлімі|департамент",
    Role.EDUCATION: r"образовани[еяюй]\w*|білім|білімі|білімге|білімі?не|специальност[ьи]|мамандығы",
    Role.EXPERIENCE: r"опыта?|опыту|стажа?|стажу|тәжірибе\w*|өтілі?|өтіліне",
    Role.COMPETENCE: r"компетенци\w*|компетентност\w*|құз[ыі]р\w*|знани\w+|знать|навык\w*|умени\w+|дағды\w*|"
    r"білік|біліктер\w*|білімдер\w*|білуге|білуі|качества|қасиеттері?",
    Role.OPTIONAL: r"дополнительн\w+|необязательн\w+|желательн\w+|предпочтительн\w+|предпочтени\w+|"
    r"преимуществ\w+|қосымша|артықшылы\w+|қаланатын",
    Role.DEMANDS: r"требовани\w+|талап|талаптар|талаптары?|квалификаци[яию]\w*|біліктілі[кг]\w*",
    Role.DUTIES: r"обязанност\w+|міндет|міндеттер\w*|міндеті|функци[ия]|задачи|примечани[ея]|ескерт\w+|"
    r"подпись|қолы|оклад\w*|разряд\w*|санаты?|категори[яи]|айлықақы\w*|лауазымақы\w*",
    Role.POSITION: r"должност[ьиейю]|должностей|должностям|професси[яий]|лауазым|лауазымы|лауазымдар\w*|"
    r"лауазымға|лауазымның|лауазымды",
}
_NEUTRAL: Final = (
    r"и|или|к|ко|по|на|в|о|об|для|с|от|мен|және|немесе|бойынша|туралы|тиіс|керек|қойылатын|қажетті|необходим\w+|требуем\w+|"
    r"должен|должна|обязан|наличие|уровень|уровню|деңгейі?|деңгейіне|наименовани\w+|названи\w+|атауы?|атаулары|работы|"
    r"работника|работников|кандидату?|кандидатам|кандидатқа|үміткерге|практическ\w+|практикалық|трудов\w+|"
    r"профессиональн\w+|рабоч\w+|жұмыс|еңбек|кәсіби|кәсіптік|минимальн\w+|обязательн\w+|основн\w+|общ\w+|ең|төменгі|негізгі|"
    r"жалпы|арнайы|особые|квалификационн\w+|должностн\w+|функциональн\w+|лауазымдық|функционалдық|штатн\w+|штаттық|"
    r"структурн\w+|құрылымдық|лет|жыл|годы|емес|міндетті|иные|другие|басқа|прочие|базов\w+|личн\w+|личностн\w+|жеке|ключев\w+|"
    r"количество|кол-во|кол|число|саны|профилю|подготовки|языке?|тіл\w*|қазақ\w*|казахск\w+|орыс\w*|русск\w+|государственн\w+|"
    r"мемлекеттік|каз|қаз|рус|занимаемой|предъявляем\w+|данной|осы|қызмет|қызметкердің|қызметкерге|сай|тәжірибелік|бар|болуы|"
    r"участник\w*|конкурс\w*|қатысушы\w*|претендент\w*|персонал\w*"
)
_PATTERNS: Final = tuple((role, re.compile(rf"(?:{stems})\Z")) for role, stems in _STEMS.items())
_IS_NEUTRAL: Final = re.compile(rf"(?:{_NEUTRAL})\Z")
_COUNT: Final = re.compile(r"(?:количество|кол-во|кол|число|саны)\Z")
_NAMING: Final = re.compile(r"(?:наименование|название|атауы)\Z")
_TOKEN: Final = re.compile(r"№|\w+(?:[-/]\w+)*|\d+")
_SHORT_SLASH: Final = re.compile(r"\w{1,2}/\w{1,2}\Z")
_LEADING_NUMBER: Final = re.compile(r"^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVXІ]{1,4})\s*[.)]|[-–—•*§])\s*")
_CRITERIA: Final = re.compile(r"(?:критери|өлшем|көрсеткіш|показател|параметр)", re.IGNORECASE)
_KAZAKH_TAG: Final = re.compile(
    r"қазақ|мемлекеттік\s+тіл|казахск|государственн\w+\s+язык|\b(?:қаз|каз|kk|kz)\b"
)
_RUSSIAN_TAG: Final = re.compile(r"орыс|русск|\b(?:рус|ru)\b")
_SENTENCE: Final = re.compile(r"(?<=[^\W\d][.;])\s+")
_INLINE: Final = re.compile(r"^([^:]{2,160}?)\s*(?::|\s[–—-](?=\s))\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class InlineLabel:
    """A label at the beginning of a line.

    Attributes:
        role: What follows.
        label: The label as printed, its colon included.
        rest: What stands behind it in the line, may be empty.
    """

    role: Role
    label: str
    rest: str


def role_of(text: str) -> Role | None:
    """Return what a head or label says; ``None`` where the text is none."""
    if not text or len(text) > _LONGEST:
        return None
    folded = _LEADING_NUMBER.sub("", text).lower()
    named: set[Role] = set()
    neutral: list[str] = []
    words = _words(folded)
    place = 0
    while place < len(words):
        # A narrow column breaks words without a hyphen.
        taken = next((count for count in (1, 2, 3) if _is_known("".join(words[place : place + count]))), None)
        if taken is None:
            return None
        word = "".join(words[place : place + taken])
        role = _named(word)
        if role is not None:
            named.add(role)
        else:
            neutral.append(word)
        place += taken
    if "емес" in neutral and "міндетті" in neutral:
        named.add(Role.OPTIONAL)
    return _together(named, neutral)


def _named(word: str) -> Role | None:
    return next((role for role, pattern in _PATTERNS if pattern.match(word)), None)


def _is_known(word: str) -> bool:
    return bool(_IS_NEUTRAL.match(word)) or _named(word) is not None


def _words(text: str) -> list[str]:
    """Return the words of a label; a stroke joins only such short ones as «п/п»."""
    words: list[str] = []
    for token in _TOKEN.findall(text):
        words += [token] if _SHORT_SLASH.match(token) else token.split("/")
    return words


def _together(named: set[Role], neutral: list[str]) -> Role | None:
    """Return what several words say together: education and experience at once are all the demands."""
    for role in (Role.DUTIES, Role.OPTIONAL, Role.UNITS):
        if role in named:
            return role
    demands = [role for role in PARTS if role in named]
    if len(demands) > 1 and demands != [Role.EDUCATION, Role.COMPETENCE]:
        return Role.DEMANDS
    if demands:
        return demands[-1]
    for role in (Role.DEMANDS, Role.POSITION, Role.DEPARTMENT, Role.NUMBER):
        if role in named:
            return role
    if neutral and all(_COUNT.match(word) for word in neutral):
        return Role.UNITS
    if neutral and all(_NAMING.match(word) for word in neutral):
        return Role.POSITION
    return None


def is_criteria_head(text: str) -> bool:
    """Tell whether a text heads the labels of a table of criteria."""
    return len(text) <= _LONGEST and bool(_CRITERIA.match(text.strip()))


def tagged_language(text: str) -> Language | None:
    """Return the language that a head names ("на русском языке", "қазақ тілінде"); ``None``: none or both."""
    folded = text.lower()
    kazakh, russian = _KAZAKH_TAG.search(folded), _RUSSIAN_TAG.search(folded)
    if bool(kazakh) is bool(russian):
        return None
    return Language.KK if kazakh else Language.RU


def labelled_parts(text: str) -> list[str]:
    """Return a line in parts, each but the first beginning with a label: "Образование: … . Стаж: … ."."""
    parts: list[str] = []
    for sentence in _SENTENCE.split(text):
        found = _INLINE.match(sentence)
        if not parts or (found and ":" in found[0] and role_of(found[1]) in DEMAND_ROLES):
            parts.append(sentence)
        else:
            parts[-1] = f"{parts[-1]} {sentence}"
    return parts


def inline_label(text: str) -> InlineLabel | None:
    """Return the label that a line begins with, or consists of; ``None`` where it has none."""
    found = _INLINE.match(text)
    if found and (role := role_of(found[1])):
        return InlineLabel(role, text[: found.end()].rstrip(), text[found.end() :].strip())
    role = role_of(text)
    if role is not None and role in DEMAND_ROLES and not text.rstrip().endswith("."):
        return InlineLabel(role, text, "")
    return None
