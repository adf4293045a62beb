"""The Kazakh vocabulary of qualification requirements."""

from decimal import Decimal
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.passages.grammar import CueKind, Grammar, Numerals, Units
from nqs_desktop.importers.passages.kazakh_cues import ENTRIES
from nqs_desktop.importers.passages.phrases import PhraseBook, WordSet

_OR: Final = frozenset(("немесе", "не", "болмаса", "яки", "әйтпесе"))

KAZAKH: Final = Grammar(
    language=Language.KK,
    noun_first=False,
    phrases={
        kind: PhraseBook(entries, () if kind is CueKind.KIND else _OR) for kind, entries in ENTRIES.items()
    },
    or_words=_OR,
    and_words=frozenset(("және", "мен", "бен", "пен", "сондай", "ақ")),
    units=Units(
        years=frozenset(["жыл", "жылдан", "жылдық", "жылдай", "жылды", "жылы", "жылға", "жылдың", "жылдығы"]),
        months=frozenset(["ай", "айдан", "айлық", "айы", "айға", "айды", "айдың"]),
        bare_year=frozenset(("жылдан",)),
        wholes={},
        age=frozenset(["жас", "жасқа", "жастан", "жаста", "жасынан", "жастағы", "жасы"]),
        age_before=WordSet("жас жасы жасынан"),
        since=WordSet(""),
        people=WordSet(""),
        age_limit=WordSet("аспа* шекті шегі"),
        age_noun=WordSet("жасы"),
        older=WordSet(""),
        younger=WordSet(""),
        within=frozenset(["жылда", "жылында", "жылдағы", "жылдарда"]),
        within_months=frozenset(["айда", "айдағы", "айында"]),
        short=frozenset(["ж"]),
    ),
    numerals=Numerals(
        words={
            "жарты": Decimal("0.5"),
            **{
                word: Decimal(number)
                for number, word in enumerate(
                    ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"], start=1
                )
            },
            **{
                word: Decimal(number)
                for number, word in enumerate(
                    ["бірден", "екіден", "үштен", "төрттен", "бестен", "алтыдан", "жетіден"], start=1
                )
            },
            "жиырма": Decimal(20),
            "отыз": Decimal(30),
            "қырық": Decimal(40),
            "елу": Decimal(50),
            "алпыс": Decimal(60),
        },
        tens=frozenset(("он", "жиырма", "отыз", "қырық", "елу", "алпыс")),
        halves=frozenset(("жарым",)),
        suffixes=frozenset(
            ["ден", "дан", "тен", "тан", "нан", "нен", "шы", "ші", "інші", "ыншы", "ға", "ге", "қа", "ке"]
        ),
        ranges=frozenset(("-",)),
        lower=frozenset(),
        upper=frozenset(("дейін", "дейінгі")),
    ),
    fillers=WordSet(
        "жұмыс жұм жұмысы жұмыстағы еңбек еңбегі жалпы тиісті практикалық кәсіби кәсіптік белгілі бір нақты "
        "бар бары болуы болу болса қажет керек тиіс міндетті талап етіледі істеу істеуі істеген өтілі өтіл "
        "стажы тәжірибесі ең төменгі жоғарыда сондай ақ үздіксіз міндет минималды минимум болатын атқару "
        "атқарған бейінді бейіндік бітіргеннен алғаннан кейін бойы өткен болған болғанда барлар "
        "барларға болғандар үшін тұлғалар "
        "тұлғаларға тиісінше ретте жағдайда кезде мол "
        "жеткілікті үлкен сәтті жақсы "
        "құжатпен дәлелденген оның бойынша айда жылда дейін мерзімде мерзімі түрде соңғы маман мамандар "
        "адамдар тұлға"
    ),
    work=WordSet("жұмыс жұмысы еңбек қызмет қызметі істеген істеу атқарған"),
    edges=frozenset(
        [
            "және",
            "немесе",
            "не",
            "мен",
            "бен",
            "пен",
            "болмаса",
            "сондай",
            "ақ",
            ",",
            ";",
            ":",
            "-",
            ".",
            "(",
            ")",
            "/",
            "бар",
            "болуы",
            "тиіс",
            "бұл",
            "маманның",
            "үміткердің",
            "қызметкердің",
        ]
    ),
    prepositions=frozenset(),
    relevant=WordSet(
        "даярлау дайындау даярлық дайындық тиісті аталған көрсетілген осы ұқсас сәйкес мына* "
        "келесі төмендегі* бірі"
    ),
    denials=frozenset(("емес", "жоқ", "қойылмайды", "етілмейді", "талап", "талаптар")),
    ways=frozenset(),
    unnamed=frozenset(("ұйымда", "ұйымдағы", "кәсіпорында", "мекемеде")),
    holder=("да", "де", "та", "те", "нда", "нде", "дағы", "дегі", "тағы", "тегі", "ғы", "гі"),
    adjective=("лық", "лік", "дық", "дік", "тық", "тік", "ғы", "гі", "қы", "кі", "и"),
)
