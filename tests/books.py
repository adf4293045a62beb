"""Two editions of a small classifier; codes and names are made for the tests."""

from datetime import date

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceEdition
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.services.catalogue import Services

_ROWS = (
    ("2", ClassifierLevel.MAJOR, "Кәсіби мамандар", "Специалисты-профессионалы", None),
    ("21", ClassifierLevel.SUB_MAJOR, "Ғылым мамандары", "Специалисты науки", "2"),
    ("214", ClassifierLevel.MINOR, "Инженерлер", "Инженеры", "21"),
    ("2145", ClassifierLevel.UNIT, "Химик-инженерлер", "Инженеры-химики", "214"),
    ("2145-1", ClassifierLevel.GROUP, "Мұнай инженерлері", "Инженеры по нефти", "2145"),
    ("2145-1-001", ClassifierLevel.TITLE, "Мұнай инженері", "Инженер по нефти", "2145-1"),
    ("2145-1-002", ClassifierLevel.TITLE, "Газ инженері", "Инженер по газу", "2145-1"),
    ("2145-9", ClassifierLevel.GROUP, "Басқа химик-инженерлер, б.т.к.", "Другие инженеры, н.в.д.г.", "2145"),
)


def older_entries() -> list[ClassifierEntry]:
    """The first edition."""
    return [_entry(*row) for row in _ROWS]


def newer_entries() -> list[ClassifierEntry]:
    """The second one: a title renamed, one gone, a group added."""
    rows = [row for row in _ROWS if row[0] != "2145-1-002"]
    rows[5] = ("2145-1-001", ClassifierLevel.TITLE, "Мұнай өңдеу инженері", "Инженер по нефти", "2145-1")
    rows.append(("2149", ClassifierLevel.UNIT, "Басқа инженерлер", "Прочие инженеры", "214"))
    return [_entry(*row) for row in rows]


def take_in(services: Services, entries: list[ClassifierEntry], source: str, day: date) -> EditionInfo:
    """Store an edition of the classifier, which is then the one in force."""
    title = LocalizedText("Сынақ жіктеуіші", "Пробный классификатор")
    edition = ReferenceEdition("classifier", title, source, day, True, ())
    with services.database.unit_of_work(message("steps.import_classifier", file=source)) as uow:
        stored = uow.classifier.add_edition(edition, entries)
        uow.commit()
    return stored


def two_editions(services: Services) -> tuple[EditionInfo, EditionInfo]:
    """Store both, the older first."""
    return (
        take_in(services, older_entries(), "Older file", date(2019, 7, 1)),
        take_in(services, newer_entries(), "Newer file", date(2022, 1, 1)),
    )


def _entry(code: str, level: ClassifierLevel, kk: str, ru: str, parent: str | None) -> ClassifierEntry:
    prints = {"214": LocalizedText(kk.upper()), "2145": LocalizedText(None, "Инженеры--химики")}
    printed = prints.get(code, LocalizedText())
    repeats = (Language.KK,) if code == "2145-1" else ()
    source = SourceReference("test", 1)
    return ClassifierEntry(code, level, LocalizedText(kk, ru), parent, 4, source, printed, repeats)
