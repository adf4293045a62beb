"""The Russian vocabulary of qualification requirements."""

from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.passages.grammar import CueKind, Grammar, Numerals, Units
from nqs_desktop.importers.passages.phrases import PhraseBook, WordSet
from nqs_desktop.importers.passages.russian_cues import ENTRIES

_OR: Final = frozenset(("или", "либо"))
_PREPOSITIONS: Final = frozenset(
    ["в", "во", "на", "по", "с", "со", "от", "из", "для", "у", "при", "среди", "к", "без", "не", "за"]
)

_NUMBERS: Final = {
    "1": "один одного одному одной одним одна",
    "1.5": "полтора полутора полторы",
    "2": "два две двух двум двумя",
    "3": "три трех трем тремя",
    "4": "четыре четырех четырем",
    "5": "пять пяти",
    "6": "шесть шести",
    "7": "семь семи",
    "8": "восемь восьми",
    "9": "девять девяти",
    "10": "десять десяти",
    "11": "одиннадцать одиннадцати",
    "12": "двенадцать двенадцати",
    "13": "тринадцать тринадцати",
    "14": "четырнадцать четырнадцати",
    "15": "пятнадцать пятнадцати",
    "16": "шестнадцать шестнадцати",
    "17": "семнадцать семнадцати",
    "18": "восемнадцать восемнадцати",
    "19": "девятнадцать девятнадцати",
    "20": "двадцать двадцати",
    "30": "тридцать тридцати",
    "40": "сорок сорока",
    "50": "пятьдесят пятидесяти",
    "60": "шестьдесят шестидесяти",
}
_ADJECTIVES: Final = {
    "однолетн": 1,
    "годичн": 1,
    "двухлетн": 2,
    "двухгодичн": 2,
    "трехлетн": 3,
    "трехгодичн": 3,
    "четырехлетн": 4,
    "пятилетн": 5,
    "шестилетн": 6,
    "семилетн": 7,
    "восьмилетн": 8,
    "десятилетн": 10,
    "пятнадцатилетн": 15,
}

RUSSIAN: Final = Grammar(
    language=Language.RU,
    noun_first=True,
    phrases={
        kind: PhraseBook(entries, _PREPOSITIONS if kind is CueKind.KIND else _PREPOSITIONS | _OR)
        for kind, entries in ENTRIES.items()
    },
    or_words=_OR,
    and_words=frozenset(("и", "а", "также")),
    units=Units(
        years=frozenset(
            [
                "год",
                "года",
                "лет",
                "году",
                "годом",
                "годов",
                "годам",
                "годами",
                "летний",
                "летнего",
                "летнем",
                "летнему",
                "летним",
            ]
        ),
        months=frozenset(["месяц", "месяца", "месяцев", "месяцам", "мес"]),
        bare_year=frozenset(("года", "год")),
        wholes={
            "полгода": Decimal("0.5"),
            "полугод": Decimal("0.5"),
            **{stem: Decimal(years) for stem, years in _ADJECTIVES.items()},
        },
        age=frozenset(),
        age_before=WordSet("моложе старше младше возраст* достиг* исполни*"),
        since=WordSet("с"),
        people=WordSet("мужчин* женщин* девушк* юнош* парни граждан* лица кандидат*"),
        age_limit=WordSet("предельн* максимальн* превыша*"),
        age_noun=WordSet("возраст возраста возрасте возрастом возрастная возрастной возрастные"),
        older=WordSet("старше свыше"),
        younger=WordSet("моложе младше"),
        within=frozenset(),
        within_months=frozenset(),
        short=frozenset(["г", "л", "гг", "мес"]),
    ),
    numerals=Numerals(
        words={word: Decimal(number) for number, words in _NUMBERS.items() for word in words.split()},
        tens=frozenset(
            word for number, words in _NUMBERS.items() if int(float(number)) >= 20 for word in words.split()
        ),
        halves=frozenset(("половиной",)),
        suffixes=frozenset(["х", "ух", "ех", "и", "ти", "ми", "й", "го", "м"]),
        ranges=frozenset(("-", "до", "по")),
        lower=frozenset(("от", "с")),
        upper=frozenset(("до",)),
    ),
    fillers=WordSet(
        "работ* трудов* деятельност* стаж* опыт* общий общего общим общему практическ* соответствующ* "
        "определенн* необходим* профессиональн* рабочий рабочего производственн* наличи* иметь имеющ* требу* "
        "должен должна должно должны составля* обязател* минимальн* непрерывн* данн* указанн* также быть "
        "нужен подтвержден* имеет срок* лет подряд последн* раб достаточн* больш* обширн* успешн* "
        "хорош* документальн* соответственно "
        "фактическ* реальн* стандартн* соответств* чем наличи* лиц лица лицам кандидат* обладающ* баз* мене"
    ),
    work=WordSet("работы работа работе работу работать работавш* служб* деятельност*"),
    edges=frozenset(
        [
            "и",
            "а",
            "или",
            "либо",
            "также",
            "но",
            "с",
            "в",
            "во",
            "на",
            "по",
            "при",
            "не",
            ",",
            ";",
            ":",
            "-",
            ".",
            "(",
            ")",
            "/",
            "=",
        ]
    ),
    prepositions=frozenset(["в", "во", "на", "по", "с", "со", "среди", "у", "из"]),
    relevant=WordSet(
        "соответствующ* данн* указанн* аналогичн* смежн* родственн* профильн* выбранн* требуем* "
        "специальное специального законченн* полное полного базов* любое любого надлежащ*"
    ),
    denials=frozenset(("не", "без", "нет", "требования", "требований", "неважно")),
    ways=frozenset(("после", "путем", "через")),
    unnamed=frozenset(
        place
        for noun in ("организации", "компании", "учреждении", "предприятии", "месте")
        for preposition in ("в", "на")
        for place in (
            f"{preposition} {noun}",
            *(f"{preposition} {one} {noun}" for one in ("одном", "одной", "последнем")),
        )
    )
    | {"в организациях", "на предприятиях"},
    holder=("ом", "ем", "ами", "ями", "ьей", "ицей", "главой", "сестрой", "няней"),
    adjective=("ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем"),
)
