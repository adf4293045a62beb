"""What the words above a column of a staffing table say it holds, and in which language."""

import re
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.table_mapping import ColumnRole

_NAMES: Final = r"\bиин\b|\bжсн\b|\bф\.? ?и\.? ?о\b|\bтаә\b|аты-жөні"
_PERSONS: Final = re.compile(_NAMES)
_ROLES: Final = tuple(
    (role, re.compile(pattern))
    for role, pattern in (
        # The order tells what comes first where a heading has words of several.
        (ColumnRole.KEY, r"^(?:кілт|ключ|key)(?: / (?:кілт|ключ|key))*$"),
        (ColumnRole.SHARED, r"ортақ талап|общие требования|shared requirement"),
        (ColumnRole.IGNORED, rf"^(?:себеб|причин)|^reason|{_NAMES}"),
        (ColumnRole.IGNORED, r"годовой|в год\b|жылдық(?! өтіл)|бір жылға|per year"),
        (ColumnRole.VACANT, r"вакан|бос (?:штат\w* )?(?:орын|бірлі[кг]|лауазым|тұр)|^бос$|\bvacan"),
        (
            ColumnRole.OCCUPIED,
            r"занят|орналас|толтырыл|бос емес|нақты (?:бірлі[кг]|сан)|"
            r"\bфактическ\w*(?:$| (?:числ|един|кол))|\boccupied",
        ),
        (
            ColumnRole.FUND,
            r"\bфонд|\bфот\b|\bфзп\b|\bқоры\b|жалақы қор|\bеақ|\bfund\b|"
            r"(?:всего|итого) в месяц|айына барлығы",
        ),
        (
            ColumnRole.SURCHARGE_SUM,
            r"надбав|доплат|үстем|қосымша (?:ақы|төлем)|премия|сыйақы|surcharge|allowance",
        ),
        (
            ColumnRole.SALARY,
            r"(?:оклад|жалақы|айлықақы).*с уч[её]том|(?:ескере|ескеріл).*(?:жалақы|айлықақы)|"
            r"^(?:до|ла)\b.{0,8}$",
        ),
        (ColumnRole.COEFFICIENT, r"коэфф|\bcoeff"),
        (
            ColumnRole.BASE,
            r"\bбдо\b|\bбла\b|базов\w* (?:должностн\w* )?(?:оклад|став)|"
            r"базалық (?:лауазымдық )?(?:жалақы|айлықақы)|base salary",
        ),
        (ColumnRole.SALARY, r"оклад|жалақы|айлықақы|тарифн|тарифт|\bзарплат|заработн|\bsalary"),
        (ColumnRole.SERVICE_YEARS, r"\bстаж|\bвыслуг|\bөтіл|еңбек сіңірген жыл|\bservice\b"),
        (ColumnRole.PLACE, r"тізілім|реестр|\bблок|\bзвен|\bбуын|ступен|\bсаты|\bregister"),
        (ColumnRole.CODE, r"\bкод|ұкс|ұқж|\bнкз\b|\bокз\b|классификат|жіктеуіш|\bcode\b"),
        (ColumnRole.CATEGORY, r"\bсанат|категор|разряд|дәреже|\bcategory"),
        (
            ColumnRole.UNITS,
            r"бірлі[кг]|единиц|штат(?:н\w*)? ?ед|\bед\.|кол-во|\bкол\.|количеств|\bсаны\b|\bставк|\bunits?\b",
        ),
        (ColumnRole.TITLE, r"лауазым|должност|кәсіп|профес|мамандық|\bposition|\btitle\b"),
        (
            ColumnRole.DEPARTMENT,
            r"бөлім|подраздел|\bотдел|құрылым|структур|департамент|басқарма|управлен|\bdepartment|\bunit of",
        ),
        (ColumnRole.NOTE, r"ескерт|примеч|\bnote|\bremark"),
        (
            ColumnRole.TITLE,
            r"^(?:атауы|наименование)(?: ?/? ?(?:атауы|наименование))?(?: [(]?(?:қаз|каз|орыс|рус)\S*)?$",
        ),
        (ColumnRole.NUMBER, r"^№|^n$|^no\b|^р/с|^р/н|^п/п|^рет|^номер|^нөмір|^к/с|^қ/с|№"),
    )
)
_PERCENT: Final = re.compile(r"%|процент|пайыз|percent")
_OF_BASE: Final = re.compile(r"\bбла\b|\bбдо\b|базов|базалық|of base")
_SAYS_KAZAKH: Final = re.compile(
    r"қаз(?:ақ|\.|$)|\bказ(?:ах|\.|$)|мемлекеттік тіл|госуд\w* язык|гос\. язык|\b(?:kk|kz|kaz)\b|\(қ\)"
)
_SAYS_RUSSIAN: Final = re.compile(r"\bорыс|\bрус(?:ск|\.|$)|\b(?:ru|rus)\b")
_KAZAKH: Final = re.compile("[әғқңөұүһі]")
_KAZAKH_WORDS: Final = re.compile(r"лауазым|санат|коэфф\w*і\b|барл|\bжалпы")
_RUSSIAN_WORDS: Final = re.compile(
    r"наименован|должност|подраздел|отдел|структур|количеств|единиц|категор|примечан|оклад|надбав|доплат|номер|фонд|стаж|ставк"
)
_LANGUAGE_ONLY: Final = re.compile(
    r"(?:на )?(?:қазақ|казах|орыс|рус|гос)[\w.]*(?: (?:тілі\w*|язык\w*))?|kk|kz|ru|каз\.?|рус\.?|қаз\.?"
)
PAIRS: Final = {
    ColumnRole.NUMBER: (ColumnRole.NUMBER_KK, ColumnRole.NUMBER_RU),
    ColumnRole.DEPARTMENT: (ColumnRole.DEPARTMENT_KK, ColumnRole.DEPARTMENT_RU),
    ColumnRole.TITLE: (ColumnRole.TITLE_KK, ColumnRole.TITLE_RU),
    ColumnRole.CATEGORY: (ColumnRole.CATEGORY_KK, ColumnRole.CATEGORY_RU),
    ColumnRole.NOTE: (ColumnRole.NOTE_KK, ColumnRole.NOTE_RU),
}
"""Roles of texts, each with its forms for one language."""

_TOTAL_WORDS: Final = r"(?:барлығы|жиыны|жиынтығы|жалпы саны|итого|всего|total)"
TOTAL: Final = re.compile(rf"\b{_TOTAL_WORDS}\b")
_AT_AN_END: Final = re.compile(rf"(?:^|[/|\n])\W*{_TOTAL_WORDS}\b|\b{_TOTAL_WORDS}\W*(?:$|[/|\n])")
_DEPARTMENT: Final = re.compile(
    r"^(?:отдел|департамент|управление|отделение|сектор|служба|бухгалтерия|администрация|руководство)\b|"
    r"\b(?:бөлімі|басқармасы|департаменті|бөлімшесі|секторы|бухгалтерия|әкімшілік|басшылық)$"
)
EXAMPLE: Final = re.compile(r"^(?:мысал|үлгі|пример|example)(?: / (?:мысал|үлгі|пример|example))*[.:]?$")


@lru_cache(maxsize=4096)
def role_of(heading: str) -> ColumnRole | None:
    """Return what a heading says that its column holds; ``None`` where it says nothing known."""
    words = fold(heading)
    if not words or len(words) > 300:
        return None
    found = next((role for role, pattern in _ROLES if pattern.search(words)), None)
    if found is ColumnRole.SURCHARGE_SUM and _PERCENT.search(words):
        return ColumnRole.SURCHARGE_OF_BASE if _OF_BASE.search(words) else ColumnRole.SURCHARGE_PERCENT
    return found


def names_persons(heading: str) -> bool:
    """Tell whether a heading says that its column holds names of persons or their numbers."""
    return bool(_PERSONS.search(fold(heading)))


@lru_cache(maxsize=4096)
def languages_of(heading: str) -> frozenset[Language]:
    """Return the languages that a heading names, or else those that it is written in."""
    words = fold(heading)
    named = {
        language
        for language, pattern in ((Language.KK, _SAYS_KAZAKH), (Language.RU, _SAYS_RUSSIAN))
        if pattern.search(words)
    }
    if named:
        return frozenset(named)
    written = set()
    if _KAZAKH.search(words) or _KAZAKH_WORDS.search(words):
        written.add(Language.KK)
    if _RUSSIAN_WORDS.search(words):
        written.add(Language.RU)
    return frozenset(written)


def is_language(heading: str) -> bool:
    """Tell whether a heading says nothing but a language."""
    return bool(_LANGUAGE_ONLY.fullmatch(fold(heading)))


@lru_cache(maxsize=16384)
def is_total(text: str) -> bool:
    """Tell whether a text is the label of a row of totals."""
    return bool(TOTAL.search(fold(text)))


@lru_cache(maxsize=65536)
def is_department(text: str) -> bool:
    """Tell whether a text is called as departments are and positions are not."""
    return any(_DEPARTMENT.search(fold(line)) for line in text.split("\n"))


@lru_cache(maxsize=16384)
def is_plain_total(text: str) -> bool:
    """Tell whether the word of totals begins or ends a text; within it, it may be part of a title."""
    return any(_AT_AN_END.search(fold(line)) for line in text.split("\n"))


@lru_cache(maxsize=16384)
def is_example(text: str) -> bool:
    """Tell whether a cell says that its row is an example."""
    return bool(EXAMPLE.match(fold(text)))
