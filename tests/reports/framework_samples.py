"""An invented framework of a sector that does not exist, for the tests of its paper and of its pages."""

from dataclasses import replace
from datetime import date

from nqs_desktop.domain.framework import (
    Approval,
    Band,
    CareerLink,
    CodedName,
    Correspondence,
    EconomicActivity,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
    StandardState,
    VersionStatus,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.reports.framework.paper import FrameworkPaper

DRAFT = FrameworkVersion(
    "v1",
    "f1",
    1,
    LocalizedText("Маяк ісі саласының біліктілік шеңбері", "Рамка квалификаций отрасли маячного дела"),
)
APPROVED = replace(DRAFT, ordinal=2, status=VersionStatus.APPROVED, approval=Approval(date(2026, 5, 15), "3"))

COLUMNS = (
    OccupationalColumn("lights", LocalizedText("Маяк оттары", "Маячные огни")),
    OccupationalColumn("sound", LocalizedText("Дыбыс белгілері", "Звуковые сигналы")),
    OccupationalColumn("office", LocalizedText("Басқару және есеп", "Управление и учёт")),
)
_ACTIVITY = EconomicActivity(
    LocalizedText("Ы Ойдан шығарылған секция", "Ы Вымышленная секция"),
    LocalizedText("98 Ойдан шығарылған бөлім", "98 Вымышленный раздел"),
    LocalizedText("98.7 Топ", "98.7 Группа"),
    LocalizedText("98.76 Сынып", "98.76 Класс"),
    LocalizedText("98.76.5 Кіші сынып", "98.76.5 Подкласс"),
)


def occupation(
    number: int,
    name: LocalizedText,
    level: int | None = 4,
    column: str = "lights",
) -> FrameworkOccupation:
    """An occupation with every cell of table 3 filled; its codes begin with 98, which no group has."""
    return FrameworkOccupation(
        f"o{number}",
        name,
        group=CodedName(f"98{number:02}-0", LocalizedText(f"Қызметтер тобы {number}", f"Группа {number}")),
        unit=CodedName(f"98{number:02}", LocalizedText(f"Бастауыш топ {number}", f"Начальная {number}")),
        major=CodedName("98", LocalizedText("Ойдан шығарылған негізгі топ", "Вымышленная основная группа")),
        isco=CodedName(f"97{number:02}", LocalizedText("Маяк қызметшілері", "Работники маяков")),
        isco_name="Lighthouse workers",
        isco_match=Correspondence.PARTIAL,
        group_match=Correspondence.FULL,
        skill_level=2 + number % 3,
        nqf_level=level,
        sqf_level=level,
        activity=_ACTIVITY,
        column=column,
    )


OCCUPATIONS = (
    occupation(1, LocalizedText("Маяк күтушісі", "Смотритель маяка"), 3),
    occupation(2, LocalizedText("Маяк оттарының аға күтушісі", "Старший смотритель огней"), 4),
    occupation(3, LocalizedText("Жарық техникасының инженері", "Инженер по светотехнике"), 6),
    occupation(4, LocalizedText("Тұман сиренасының операторы", "Оператор туманной сирены"), 4, "sound"),
    occupation(5, LocalizedText("Акустика инженері", "Инженер-акустик"), 6, "sound"),
    occupation(6, LocalizedText("Есеп жүргізуші", "Учётчик"), 4, "office"),
    occupation(7, LocalizedText("Маяктар бөлімінің басшысы", "Руководитель отдела маяков"), 7, "office"),
    occupation(8, LocalizedText("Маяктар қызметінің директоры", "Директор службы маяков"), 8, "office"),
)
LINKS = tuple(
    CareerLink(f"o{start}", f"o{end}")
    for start, end in ((1, 2), (2, 3), (2, 4), (4, 5), (3, 7), (5, 7), (6, 7), (7, 8), (1, 6))
)


def _level(key: str, band: Band, level: int, *occupations: str) -> LevelDescription:
    return LevelDescription(
        key,
        band,
        level,
        occupations,
        level,
        LocalizedText("Негізгі кезең", "Основной этап"),
        LocalizedText(
            "Маяктың үздіксіз жұмысына жауап береді, ауысымның жұмысын ұйымдастырады.",
            "Отвечает за непрерывную работу маяка, организует работу смены.",
        ),
        LocalizedText(
            "Жарық пен дыбыс құрылғыларының құрылымын, пайдалану нұсқаулықтарын біледі.",
            "Знает устройство световых и звуковых приборов, инструкции по эксплуатации.",
        ),
        LocalizedText(
            "Ақауларды анықтайды, күнделікті қызмет көрсетуді жүргізеді.",
            "Выявляет неисправности, проводит ежедневное обслуживание.",
        ),
        LocalizedText("Жауапкершілік, ұқыптылық.", "Ответственность, внимательность."),
    )


LEVELS = (
    _level("l8", Band.MANAGEMENT, 8, "o8"),
    _level("l7", Band.MANAGEMENT, 7, "o7"),
    _level("l6", Band.SECTOR, 6, "o3", "o5"),
    _level("l4", Band.SECTOR, 4, "o2", "o4"),
    _level("l3", Band.PREPARATION, 3, "o1"),
    _level("l5", Band.AFTER, 4, "o6"),
)
STANDARDS = (
    ProfessionalStandard(
        "s1", LocalizedText("Теңіз белгілері", "Морские знаки"), StandardState.PLANNED, "2028"
    ),
    ProfessionalStandard(
        "s2", LocalizedText("Маяктарға қызмет көрсету", "Обслуживание маяков"), reference="№ 12, 01.02.2025"
    ),
)
TEXT = LocalizedText(
    "Сала кемелердің қауіпсіз жүзуін қамтамасыз етеді.\nОнда үш жүз жұмыскер бар.",
    "Отрасль обеспечивает безопасность судоходства.\nВ ней триста работников.",
)
CONTENT = FrameworkContent(dict.fromkeys(SectionPart, TEXT), STANDARDS, COLUMNS, OCCUPATIONS, LEVELS, LINKS)
EMPTY = FrameworkContent({})


def paper(version: FrameworkVersion = APPROVED, content: FrameworkContent = CONTENT) -> FrameworkPaper:
    """A framework that is filled in both languages."""
    return FrameworkPaper(version, content)


def large(occupations: int = 500, columns: int = 60, letters: int = 500) -> FrameworkContent:
    """A framework far larger than any, with names longer than any."""
    groups = tuple(
        OccupationalColumn(f"c{number}", LocalizedText(f"{number}-топ", f"Группа {number}"))
        for number in range(columns)
    )
    words = ("маяк қызметкері " * letters)[:letters]
    rows = tuple(
        occupation(
            number,
            LocalizedText(
                f"{number} {words}" if number % 50 == 0 else f"Маякшы {number}", f"Смотритель {number}"
            ),
            number % 8 + 1,
            f"c{number % columns}",
        )
        for number in range(occupations)
    )
    links = tuple(
        CareerLink(f"o{number}", f"o{(number * 7 + 1) % occupations}") for number in range(0, occupations, 5)
    )
    return FrameworkContent({}, (), groups, rows, (), links)


def hostile(words: str) -> FrameworkVersion:
    """A version of that name."""
    return replace(DRAFT, name=LocalizedText(words, words))


def hostile_content(words: str) -> FrameworkContent:
    """A framework in which every text is ``words``."""
    text = LocalizedText(words, words)
    coded = CodedName("98", text)
    rows = tuple(
        replace(
            one,
            name=LocalizedText(f"{one.key} {words}", f"{one.key} {words}"),
            group=coded,
            unit=coded,
            major=coded,
            isco=coded,
            isco_name=words,
            activity=EconomicActivity(text, text, text, text, text),
        )
        for one in OCCUPATIONS[:3]
    )
    level = replace(LEVELS[0], stages=text, role=text, knowledge=text, skills=text, competences=text)
    return FrameworkContent(
        {SectionPart.GENERAL_AIMS: text},
        (ProfessionalStandard("s", text, reference=words),),
        (OccupationalColumn("lights", text),),
        rows,
        (level,),
        LINKS[:2],
    )
