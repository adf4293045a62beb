"""Small reference books; codes and names are made for the tests."""

from datetime import date

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.isco import IscoEntry, IscoLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.reference import ReferenceBooks, ReferenceEdition
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

_LEVELS = (
    ("2", ClassifierLevel.MAJOR, "Кәсіби мамандар", "Специалисты-профессионалы", None, 4),
    ("21", ClassifierLevel.SUB_MAJOR, "Ғылым мен техника мамандары", "Специалисты науки и техники", "2", 4),
    ("214", ClassifierLevel.MINOR, "Инженерлер", "Инженеры", "21", 4),
    ("2147", ClassifierLevel.UNIT, "Тау-кен инженерлері", "Горные инженеры", "214", 4),
    ("2147-1", ClassifierLevel.GROUP, "Тау-кен инженер-металлургтері", None, "2147", 4),
    ("2147-1-001", ClassifierLevel.TITLE, "Бас маркшейдер", "Главный маркшейдер", "2147-1", 4),
    (None, ClassifierLevel.TITLE, "Кодсыз атау", None, "2147-1", None),
    ("X", ClassifierLevel.MAJOR, "Өзге топтар", "Работники, не входящие в другие группы", None, None),
    ("X1000", ClassifierLevel.UNIT, "Учётчик", "Учётчик", "X", 1),
)


def classifier_entries() -> tuple[ClassifierEntry, ...]:
    """A few groups; names are made for the tests."""
    return tuple(
        ClassifierEntry(
            code, level, LocalizedText(kk, ru, (Language.RU,)), parent, skill, SourceReference("test", line)
        )
        for line, (code, level, kk, ru, parent, skill) in enumerate(_LEVELS, start=1)
    )


def specialty_entries() -> tuple[SpecialtyEntry, ...]:
    """An area with a specialty and two qualifications, one code printed twice."""

    def entry(kind: SpecialtyKind, code: str, printed: str, name: str, parent: str | None) -> SpecialtyEntry:
        level = int(printed[-1]) if kind is SpecialtyKind.QUALIFICATION else None
        return SpecialtyEntry(
            kind, code, printed, level, LocalizedText(name), True, False, parent, SourceReference("list", 7)
        )

    return (
        entry(SpecialtyKind.AREA, "0100000", "0100000", "Білім беру", None),
        entry(SpecialtyKind.SPECIALTY, "0101000", "0101000", "Мектепке дейінгі тәрбие", "0100000"),
        entry(SpecialtyKind.QUALIFICATION, "0101013", "010101 3", "Тәрбиеші", "0101000"),
        entry(SpecialtyKind.QUALIFICATION, "0101013", "010101 3", "Көмекші тәрбиеші", "0101000"),
    )


def register_entries() -> tuple[RegisterEntry, ...]:
    """A title without field, two of one field and step, one without a step."""
    health = LocalizedText("Денсаулық сақтау", "Здравоохранение", (Language.RU,))
    nothing = LocalizedText()
    source = SourceReference("register", 3)
    high, first = QualificationLevel.HIGH, RegisterCategory.FIRST
    return (
        RegisterEntry("A", "A1", "1-1", nothing, None, None, LocalizedText("Басшының орынбасары"), source),
        RegisterEntry("B", "B2", "2", health, high, first, LocalizedText("дәрігер", "врач"), source),
        RegisterEntry("B", "B2", "2", health, high, first, LocalizedText("тіс дәрігері"), source),
        RegisterEntry(
            "C", "C2", None, nothing, None, RegisterCategory.NONE, LocalizedText("бухгалтер"), source
        ),
    )


def isco_entries() -> tuple[IscoEntry, ...]:
    """A branch from the major group down to a unit group."""
    names = ("Great ones", "Lesser ones", "Small ones", "Single ones")
    return tuple(
        IscoEntry("2146"[:digits], level, name, "2146"[: digits - 1] or None, SourceReference("isco"))
        for digits, (level, name) in enumerate(zip(IscoLevel, names, strict=True), start=1)
    )


def small_books() -> ReferenceBooks:
    """One small edition of each book."""
    title = LocalizedText("Сынақ басылымы", "Пробное издание")
    return ReferenceBooks(
        (
            ReferenceEdition("classifier", title, "test", date(2017, 5, 11), False, classifier_entries()),
            ReferenceEdition(
                "specialties", title, "list", date(2019, 9, 10), True, specialty_entries(), study_forms=True
            ),
            ReferenceEdition("register", title, "register", None, True, register_entries()),
            ReferenceEdition("isco", title, "isco", None, True, isco_entries()),
        )
    )
