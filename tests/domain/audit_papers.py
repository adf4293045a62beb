"""Invented papers for the tests of the audit of texts."""

from collections.abc import Iterable
from decimal import Decimal

from nqs_desktop.domain.audit.findings import AuditFinding
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import EducationDemand, ExperienceDemand, Requirement
from nqs_desktop.domain.staffing import StaffPosition

ORDER_KK = (
    "Қазақстан Республикасы Көлік министрінің 2021 жылғы 5 мамырдағы № 217 бұйрығымен бекітілген "
    "анықтамалыққа сәйкес."
)
ORDER_RU = (
    "Согласно справочнику, утвержденному приказом Министра транспорта Республики Казахстан "
    "от 5 мая 2021 года № 217."
)
EDUCATION_KK = "Жоғары білім: мұнай өндіру, бұрғылау жұмыстары, қоршаған ортаны қорғау."
EDUCATION_RU = "Высшее образование: добыча нефти, буровые работы, охрана окружающей среды."
EXPERIENCE_KK = "Мамандығы бойынша кемінде 3 жыл жұмыс өтілі, өндірістік қауіпсіздік талаптарын білу."
EXPERIENCE_RU = (
    "Стаж работы по специальности не менее 3 лет, знание требований производственной безопасности."
)
TITLES = (
    ("Бұрғылау учаскесінің бастығы", "Начальник бурового участка"),
    ("Бұрғылау учаскесінің шебері", "Мастер бурового участка"),
    ("Бұрғылау учаскесінің геологы", "Геолог бурового участка"),
    ("Бұрғылау учаскесінің электрмонтері", "Электромонтер бурового участка"),
    ("Бұрғылау учаскесінің зертханашысы", "Лаборант бурового участка"),
    ("Бұрғылау учаскесінің қоймашысы", "Кладовщик бурового участка"),
)


def position(
    number: int,
    title: tuple[str, str] = TITLES[1],
    *,
    education: tuple[str | None, str | None] = (EDUCATION_KK, EDUCATION_RU),
    experience: tuple[str | None, str | None] = (EXPERIENCE_KK, EXPERIENCE_RU),
    competence: tuple[str | None, str | None] = (ORDER_KK, ORDER_RU),
    optional: tuple[str | None, str | None] = (None, None),
) -> StaffPosition:
    """A position of an oil field with the texts given, clean ones where none are."""
    return StaffPosition(
        key=f"p{number}",
        number=LocalizedText(str(number), str(number)),
        title=LocalizedText(*title),
        units=Decimal(1),
        requirement=Requirement(
            EducationDemand(text=LocalizedText(*education)),
            ExperienceDemand(text=LocalizedText(*experience)),
            LocalizedText(*competence),
            LocalizedText(*optional),
        ),
    )


def clean_paper() -> list[StaffPosition]:
    """A paper without faults: six positions, each text recurs."""
    return [position(number, title) for number, title in enumerate(TITLES, 1)]


def paper_with(*extra: StaffPosition) -> list[StaffPosition]:
    """The clean paper and positions after it."""
    return [*clean_paper(), *extra]


def told(findings: Iterable[AuditFinding]) -> list[tuple[str, str]]:
    """Position and detail of each finding."""
    return [(found.position, found.detail) for found in findings]
