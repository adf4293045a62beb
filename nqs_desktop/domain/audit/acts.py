"""Acts that the two languages name differently, or that stand in one language only."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nqs_desktop.domain.audit.act_references import ActKind, ActReference, find_acts
from nqs_desktop.domain.audit.findings import AuditFinding, FindingKind, Severity
from nqs_desktop.domain.audit.texts import Fault, PlacedText, finding, marks_of, placed_texts
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing import StaffPosition

_CODES = (
    ("еңбек", "трудов"),
    ("азаматтық", "гражданск"),
    ("қылмыстық", "уголовн"),
    ("салық", "налогов"),
    ("бюджет", "бюджетн"),
    ("жер", "земельн"),
    ("экологиялық", "экологическ"),
    ("кәсіпкерлік", "предпринимательск"),
    ("су", "водн"),
    ("орман", "лесн"),
    ("әкімшілік", "административн"),
    ("цифрлық", "цифров"),
)
"""How the codes of the Republic are named, the first letters of the word in each language."""


class ActPair(NamedTuple):
    """An act as the Kazakh and the Russian text name it."""

    kk: ActReference
    ru: ActReference


def acts_of_languages(positions: Sequence[StaffPosition]) -> Iterator[AuditFinding]:
    """Find acts whose kind, number, date or name differs between the languages, or that stand in one only."""
    for placed in placed_texts(positions):
        if not (placed.text.kk and placed.text.ru):
            continue  # that a whole text is missing is a finding of its own
        kazakh, russian = (find_acts(placed.text.get(language) or "", language) for language in Language)
        pairs, only_kk, only_ru = pair_acts(kazakh, russian)
        for pair in pairs:
            said = _difference(pair)
            if said:
                yield _differs(placed, pair, said)
        for language, acts in ((Language.KK, only_kk), (Language.RU, only_ru)):
            for act in acts:
                yield _in_one_language(placed, act, language)


def pair_acts(
    kazakh: Sequence[ActReference], russian: Sequence[ActReference]
) -> tuple[list[ActPair], list[ActReference], list[ActReference]]:
    """Return the acts that both languages name, those that only Kazakh names, those that only Russian does.

    An act that one language names again and the other once is no act of its own.
    """
    left = {_identity(act): act for act in reversed(kazakh)}
    right = {_identity(act): act for act in reversed(russian)}
    scored = sorted(
        (-_likeness(one, other), one.span, other.span, first, second)
        for first, one in left.items()
        for second, other in right.items()
    )
    pairs = []
    for likeness, _, _, first, second in scored:
        if likeness < 0 and first in left and second in right:
            pairs.append(ActPair(left.pop(first), right.pop(second)))
    by_place = sorted(pairs, key=lambda pair: pair.kk.span)
    return by_place, sorted(left.values(), key=_start), sorted(right.values(), key=_start)


def act_words(act: ActReference) -> Message:
    """Return how an act is spoken of in a finding: its kind, number and date."""
    named = " ".join(
        filter(None, (act.title and f"«{act.title}»", act.number and f"№ {act.number}", act.printed_day))
    )
    return message("audit_texts.act", kind=_kind_words(act.kind), named=named)


def _start(act: ActReference) -> int:
    return act.span[0]


def _identity(act: ActReference) -> tuple[str, str, str, str]:
    has_number = bool(act.number_key or act.printed_day)
    # A title tells an act only where neither number nor date does.
    day = act.day.isoformat() if act.day else act.printed_day
    return act.kind.value, act.number_key, day, "" if has_number else act.title.lower()


def _likeness(one: ActReference, other: ActReference) -> int:
    """Return how surely two references mean the same act; 0 where they do not."""
    kind = one.kind is other.kind
    number = bool(one.number_key) and one.number_key == other.number_key
    day = one.day is not None and one.day == other.day
    if kind and one.kind is ActKind.CODE and _codes_differ(one, other):
        return 1
    return 4 * kind + 4 * number + 3 * day if kind or (number and day) else 0


def _codes_differ(one: ActReference, other: ActReference) -> bool:
    kazakh, russian = one.title.lower(), other.title.lower()
    known = [(kazakh.startswith(kk), russian.startswith(ru)) for kk, ru in _CODES]
    return any(first != second for first, second in known) and any(map(any, known))


def _difference(pair: ActPair) -> Message | None:
    kazakh, russian = pair
    if kazakh.kind is not russian.kind:
        kinds = _kind_words(kazakh.kind), _kind_words(russian.kind)
        return message("audit_texts.act_kind", kk=kinds[0], ru=kinds[1])
    if kazakh.number_key != russian.number_key:
        absent = message("audit_texts.act_none")
        return message("audit_texts.act_number", kk=kazakh.number or absent, ru=russian.number or absent)
    if (kazakh.day or kazakh.printed_day) != (russian.day or russian.printed_day):
        return message("audit_texts.act_day", kk=_day_words(kazakh), ru=_day_words(russian))
    if kazakh.kind is ActKind.CODE and _codes_differ(kazakh, russian):
        return message("audit_texts.act_title", kk=kazakh.title, ru=russian.title)
    return None


def _day_words(act: ActReference) -> str | Message:
    return date_text(act.day) if act.day else act.printed_day or message("audit_texts.act_none")


def _differs(placed: PlacedText, pair: ActPair, said: Message) -> AuditFinding:
    missing = any(
        bool(getattr(pair.kk, part)) != bool(getattr(pair.ru, part)) for part in ("number", "printed_day")
    )
    fault = Fault(
        said,
        message("audit_texts.act_why"),
        message("audit_texts.act_advice"),
        f"kk {_identity(pair.kk)}, ru {_identity(pair.ru)}",
        (pair.kk.span,),
        (pair.ru.span,),
    )
    return finding(placed, FindingKind.ACT_DIFFERS, Severity.WARNING if missing else Severity.ERROR, fault)


def _in_one_language(placed: PlacedText, act: ActReference, language: Language) -> AuditFinding:
    said = (
        message("audit_texts.act_only_kk", act=act_words(act))
        if language is Language.KK
        else message("audit_texts.act_only_ru", act=act_words(act))
    )
    fault = Fault(
        said,
        message("audit_texts.act_why"),
        message("audit_texts.act_only_advice"),
        f"{language} {_identity(act)}",
        *marks_of(language, [act.span]),
    )
    severity = Severity.ERROR if act.number or act.printed_day else Severity.WARNING
    return finding(placed, FindingKind.ACT_DIFFERS, severity, fault)


def _kind_words(kind: ActKind) -> Message:
    return {
        ActKind.CONSTITUTION: message("audit_texts.kind_constitution"),
        ActKind.CODE: message("audit_texts.kind_code"),
        ActKind.LAW: message("audit_texts.kind_law"),
        ActKind.DECREE: message("audit_texts.kind_decree"),
        ActKind.RESOLUTION: message("audit_texts.kind_resolution"),
        ActKind.ORDER: message("audit_texts.kind_order"),
        ActKind.DIRECTIVE: message("audit_texts.kind_directive"),
        ActKind.DECISION: message("audit_texts.kind_decision"),
    }[kind]
