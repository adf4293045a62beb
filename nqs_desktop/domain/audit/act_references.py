"""References to acts of law in Kazakh and Russian texts: which act, its title, number and date, and where."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.audit.findings import Span
from nqs_desktop.domain.localized import Language


class ActKind(StrEnum):
    """Kinds of acts, the highest first."""

    CONSTITUTION = "constitution"
    CODE = "code"
    LAW = "law"
    DECREE = "decree"
    RESOLUTION = "resolution"
    ORDER = "order"
    DIRECTIVE = "directive"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class ActReference:
    """An act that a text names.

    Attributes:
        kind: What it is.
        span: From the first sign of the reference to the one after its last.
        title: Its title without quotation marks, or the words that name a code; empty where none stand there.
        number: Its number as printed, without the sign; empty where none stands there.
        day: Its date; ``None`` where none stands there, or one that no calendar has.
        printed_day: The date as printed; empty where none stands there.
        marks: The places of the kind's word, number, date and title.
    """

    kind: ActKind
    span: Span
    title: str = ""
    number: str = ""
    day: date | None = None
    printed_day: str = ""
    marks: tuple[Span, ...] = ()

    @property
    def number_key(self) -> str:
        """The number as two languages share it: ``776ДСП`` for «776 ҚБП», ``416-V`` for «416-V ҚРЗ»."""
        key = _SPACES.sub("", self.number).upper().replace("ҚБП", "ДСП").replace("ҚРЗ", "").replace("ЗРК", "")
        return _OWN_LETTER.sub("", key).translate(_LATIN_LOOKS)


_KIND_WORDS: Final = {
    Language.RU: (
        (ActKind.CONSTITUTION, r"конституци(?:я|и|ю|ей|ею)"),
        (ActKind.CODE, r"кодекс(?:а|у|ом|е|ы|ов|ам|ами|ах)?"),
        (ActKind.LAW, r"закон(?:а|у|ом|е|ы|ов|ам|ами|ах)?"),
        (ActKind.DECREE, r"указ(?:а|у|ом|е|ы|ов|ами|ах)?"),
        (ActKind.RESOLUTION, r"постановлени(?:е|я|ю|ем|и|й|ями|ях)"),
        (ActKind.ORDER, r"приказ(?:а|у|ом|е|ы|ов|ам|ами|ах)?"),
        (ActKind.DIRECTIVE, r"распоряжени(?:е|я|ю|ем|и|й|ями|ях)"),
        (ActKind.DECISION, r"решени(?:е|я|ю|ем|и|й|ями|ях)"),
    ),
    Language.KK: (
        (ActKind.CONSTITUTION, r"конституция(?!лық)\w*"),
        (ActKind.CODE, r"кодекс\w*"),
        (ActKind.LAW, r"заң(?:дар)?(?:ы(?:н(?:а|да|ың|ан|дағы)?|мен)?|ды(?!\s+[тнмк])|да|ға|нан|ның|мен)?"),
        (ActKind.DECREE, r"жарлы[ғқ]\w*"),
        (ActKind.RESOLUTION, r"қаулы\w*"),
        (ActKind.ORDER, r"бұйры[ғқ]\w*"),
        (ActKind.DIRECTIVE, r"өкім(?!ет|дік)\w*"),
        (ActKind.DECISION, r"шешім\w*"),
    ),
}
_ANCHORS: Final = {
    language: re.compile(
        r"\b(?:" + "|".join(f"(?P<{kind.value}>{words})" for kind, words in kinds) + r")\b", re.IGNORECASE
    )
    for language, kinds in _KIND_WORDS.items()
}
_RUSSIAN_MONTHS: Final = (
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
)
_KAZAKH_MONTHS: Final = (
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
)
_DAYS: Final = re.compile(
    rf"\b(?P<d1>\d{{1,2}})\s+(?P<m1>{'|'.join(_RUSSIAN_MONTHS)})[аяй]\s+(?P<y1>\d{{4}})(?:\s*года|\s*г\b\.?)?"
    rf"|\b(?P<y2>\d{{4}})\s*(?:жылғы|жылдың|жыл|ж\.?)\s*(?P<d2>\d{{1,2}})\s+(?P<m2>{'|'.join(_KAZAKH_MONTHS)})\w*"
    r"|\b(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?P<y3>\d{4})(?:\s*(?:жылғы|ж\.|года|г\.))?",
    re.IGNORECASE,
)
_CAPITALS: Final = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_NUMBER: Final = re.compile(
    rf"(?:№|\bN[oо]?\.?)\s*(?P<number>(?:[{_CAPITALS}]{{2,4}}\s){{0,2}}(?:[{_CAPITALS}]{{1,5}}-)?\d+"
    rf"(?:[-/.](?:\d+|[{_CAPITALS}]+|[а-яөүұ]\b))*(?:\s*(?:дсп|қбп|зрк|қрз)\b)?)"
    r"|\b(?P<before>\d+(?:-[IVXІХ]+)?)\s+(?:нөмірлі|санды)\b",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"«(?P<a>[^«»]+(?:«[^«»]+»[^«»]*)?)»|“(?P<b>[^“”]+)”|\"(?P<c>[^\"]+)\"")
_RUSSIAN_CODE: Final = re.compile(r"(?:[А-ЯЁа-яё-]+(?:ый|ой|ий|ого|его|ому|ему|ым|им|ом|ем)\s+){1,2}$")
_RUSSIAN_CODE_AFTER: Final = re.compile(r"\s+(?:(?:РК|Республики\s+Казахстан)\s+)?об?\s+\w+\s+\w+")
_KAZAKH_CODE: Final = re.compile(
    r"(?:(?!республика|қр\b|және\b)[\w-]+\s+){1,4}туралы\s+$"
    r"|(?:әкімшілік\s+)?(?!республика|қр\b|және\b|туралы\b)\b[\w-]+\s+(?:процестік\s+)?$",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(rf";|(?<!\b\w)(?<!\bст)\.(?=\s+[{_CAPITALS}«])")
_LISTING: Final = re.compile(r"[\s,]*(?:и|және|а также|мен)?\s*")
_PLURAL: Final = re.compile(r"(?:ов|ам|ами|ах|ы|ий|иям|иями|иях)$|[лдт][ае]р\w*$", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"\s*\(\s*")
_AFTER: Final = re.compile(r"[\s,(–—-]*")
_SPACES: Final = re.compile(r"\s+")
_OWN_LETTER: Final = re.compile(r"(?<=\d)-[А-ЯӨҮҰ]$")
_LATIN_LOOKS: Final = str.maketrans("ІХСМВРКН", "IXCMBPKH")


def find_acts(text: str, language: Language) -> tuple[ActReference, ...]:
    """Return the acts that a text names, in its order.

    A word such as ``приказ`` or ``бұйрық`` names an act where a number, a date or a title stands with it; the
    Constitution needs none.

    >>> [(act.kind.value, act.number) for act in find_acts("приказом от 1 марта 2021 года № 12", Language.RU)]
    [('order', '12')]
    """
    anchors = list(_ANCHORS[language].finditer(text))
    stops = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    acts: list[ActReference] = []
    for at, anchor in enumerate(anchors):
        sentence = max(stop for stop in stops if stop <= anchor.start())
        end = min(stop for stop in stops if stop >= anchor.end())
        before = max(sentence, anchors[at - 1].end() if at else 0, acts[-1].span[1] if acts else 0)
        after = min(end, anchors[at + 1].start() if at + 1 < len(anchors) else len(text))
        act = _act(text, language, anchor, (before, after))
        if act:
            acts += _each(text, act, anchor, _window(text, language, anchor, (before, after)))
    return tuple(acts)


def _act(text: str, language: Language, anchor: re.Match[str], room: Span) -> ActReference | None:
    kind = ActKind(anchor.lastgroup or "")
    place = _window(text, language, anchor, room)
    day = _pick(_DAYS, text, place, language)
    number = _pick(_NUMBER, text, place, language)
    title = _pick(_QUOTED, text, place, language)
    named = _code_words(text, language, anchor, room) if kind is ActKind.CODE and not title else None
    if not (day or number or title or named or kind is ActKind.CONSTITUTION):
        return None
    spans = [found.span() for found in (anchor, day, number, title, named) if found]
    return ActReference(
        kind,
        (min(start for start, _ in spans), max(end for _, end in spans)),
        _title(title) if title else named.group().strip() if named else "",
        (number["number"] or number["before"]) if number else "",
        _calendar_day(day) if day else None,
        day.group() if day else "",
        tuple(sorted(spans)),
    )


def _each(text: str, act: ActReference, anchor: re.Match[str], place: Span) -> Iterator[ActReference]:
    """Yield the acts of a plural («законов «О …», «О …»»), which has titles alone; else the act itself."""
    titles = list(_QUOTED.finditer(text, *place)) if _PLURAL.search(anchor.group()) else []
    listed = [group for group in _listed(text, titles) if act.title in map(_title, group)]
    if not listed or len(listed[0]) < 2 or act.number or act.printed_day:
        yield act
        return
    for found in listed[0]:
        yield ActReference(act.kind, found.span(), _title(found), marks=(found.span(),))


def _listed(text: str, titles: Sequence[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Return the titles in groups, each of which follow each other with commas or "and" only."""
    groups: list[list[re.Match[str]]] = []
    for title in titles:
        if groups and _LISTING.fullmatch(text, groups[-1][-1].end(), title.start()):
            groups[-1].append(title)
        else:
            groups.append([title])
    return groups


def _title(found: re.Match[str]) -> str:
    return str(next(filter(None, found.groups())))


def _window(text: str, language: Language, anchor: re.Match[str], room: Span) -> Span:
    """Return where number, date and title of an act stand: in Russian after its word, in Kazakh before it."""
    before, after = room
    if language is Language.RU:
        return anchor.start(), after
    if any(pattern.search(text, before, anchor.start()) for pattern in (_DAYS, _NUMBER)):
        return before, anchor.end()
    # What follows without brackets belongs to the act after, if there is one.
    pattern = _IN_BRACKETS if _ANCHORS[language].match(text, after) else _AFTER
    following = pattern.match(text, anchor.end())
    if not following:
        return before, anchor.end()
    start = following.end()
    if any(pattern.match(text, start, after) for pattern in (_DAYS, _NUMBER)):
        return before, after
    return before, anchor.end()


def _pick(pattern: re.Pattern[str], text: str, place: Span, language: Language) -> re.Match[str] | None:
    found = list(pattern.finditer(text, *place))
    if not found:
        return None
    # What stands nearest to the word of the kind belongs to it.
    return found[0] if language is Language.RU else found[-1]


def _code_words(text: str, language: Language, anchor: re.Match[str], room: Span) -> re.Match[str] | None:
    if language is Language.KK:
        return _KAZAKH_CODE.search(text, room[0], anchor.start())
    before = _RUSSIAN_CODE.search(text, room[0], anchor.start())
    return before or _RUSSIAN_CODE_AFTER.match(text, anchor.end(), room[1])


def _calendar_day(found: re.Match[str]) -> date | None:
    year, day = (next(filter(None, found.group(f"{part}1", f"{part}2", f"{part}3"))) for part in "yd")
    if found["m3"]:
        month = int(found["m3"])
    else:
        months: Sequence[str] = _RUSSIAN_MONTHS if found["m1"] else _KAZAKH_MONTHS
        month = months.index((found["m1"] or found["m2"]).lower()) + 1
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
