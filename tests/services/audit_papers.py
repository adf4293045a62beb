"""Invented papers of two languages to audit: clean ones, and short ways to plant a fault in them."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nqs_desktop.domain.audit.checks import run_checks
from nqs_desktop.domain.audit.findings import AuditFinding
from nqs_desktop.domain.audit.sheet import AuditSheet
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.importers.passages import read_requirement
from nqs_desktop.services.audit_reading import read_position

Pair = tuple[str | None, str | None]

ACT = (
    "Ұйымның 2024 жылғы 5 ақпандағы № 12 бұйрығына сәйкес.",
    "Согласно приказу организации от 5 февраля 2024 года № 12.",
)
OPTIONAL = ("Кестелермен жұмыс істей білуі.", "Умение работать с таблицами.")
FINANCE = (
    "Жоғары білім: экономика, қаржы, есеп және аудит.",
    "Высшее образование: экономика, финансы, учет и аудит.",
)
STAFF = ("Жоғары білім: құқықтану, менеджмент.", "Высшее образование: юриспруденция, менеджмент.")
STAFF_BELOW = (
    "Техникалық және кәсіптік білім: құқықтану, менеджмент.",
    "Техническое и профессиональное образование: юриспруденция, менеджмент.",
)
DEPARTMENTS = {
    "finance": Department("finance", LocalizedText("Қаржы бөлімі", "Финансовый отдел")),
    "staff": Department("staff", LocalizedText("Кадр бөлімі", "Отдел кадров")),
}


def years(number: int) -> tuple[str, str]:
    """Return an experience cell."""
    return (
        f"Мамандығы бойынша кемінде {number} жыл жұмыс өтілі.",
        f"Стаж работы по специальности не менее {number} лет.",
    )


def position(
    number: int | str, title: Pair, education: Pair, experience: Pair, department: str | None = "finance"
) -> StaffPosition:
    """Return a position whose requirement was read from its texts."""
    printed = str(number)
    return StaffPosition(
        key=f"p{printed}",
        number=LocalizedText(printed, printed),
        title=LocalizedText(*title),
        units=Decimal(1),
        department=department,
        requirement=read_requirement(
            LocalizedText(*education),
            LocalizedText(*experience),
            LocalizedText(*ACT),
            LocalizedText(*OPTIONAL),
        ),
    )


def clean() -> list[StaffPosition]:
    """Return a paper without a fault."""
    return [
        position(1, ("Қаржы бөлімінің бастығы", "Начальник финансового отдела"), FINANCE, years(5)),
        position(
            2, ("Қаржы бөлімінің аға маманы", "Старший специалист финансового отдела"), FINANCE, years(3)
        ),
        position(3, ("Қаржы бөлімінің маманы", "Специалист финансового отдела"), FINANCE, years(2)),
        position(4, ("Кадр бөлімінің бастығы", "Начальник отдела кадров"), STAFF, years(5), "staff"),
        position(5, ("Кадр бөлімінің инспекторы", "Инспектор отдела кадров"), STAFF_BELOW, years(2), "staff"),
    ]


def with_texts(
    number: int,
    *,
    education: Pair | None = None,
    experience: Pair | None = None,
    title: Pair | None = None,
) -> list[StaffPosition]:
    """Return the clean paper with other texts at the position of a number."""
    paper = clean()
    old = paper[number - 1]
    texts = old.requirement.education.text, old.requirement.experience.text
    paper[number - 1] = position(
        number,
        title or (old.title.kk, old.title.ru),
        education or (texts[0].kk, texts[0].ru),
        experience or (texts[1].kk, texts[1].ru),
        old.department,
    )
    return paper


def numbered(*numbers: str) -> list[StaffPosition]:
    """Return the clean paper with other numbers, ``7`` or ``7/8`` for Kazakh and Russian."""
    return [
        replace(one, number=LocalizedText(number.partition("/")[0], number.rpartition("/")[2]))
        for one, number in zip(clean(), numbers, strict=True)
    ]


def sheet(positions: Sequence[StaffPosition], known: Sequence[tuple[str, str]] = ()) -> AuditSheet:
    """Return a paper as the checks see it."""
    return AuditSheet([read_position(one) for one in positions], DEPARTMENTS, known)


def audited(positions: Sequence[StaffPosition]) -> list[AuditFinding]:
    """Return what all checks find in a paper."""
    return run_checks(sheet(positions))


def kinds(positions: Sequence[StaffPosition]) -> list[tuple[str, str]]:
    """Return the number of the position and the kind of each finding."""
    return [(finding.number.both, finding.kind.value) for finding in audited(positions)]
