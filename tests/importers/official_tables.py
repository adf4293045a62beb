"""Invented tables of the classifier with the traps that official files hold."""

from collections.abc import Sequence

from nqs_desktop.domain.classifier_report import ClassifierDraft
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.domain.table_mapping import TableMapping
from nqs_desktop.importers import occupation_table
from nqs_desktop.importers.occupation_rows import TableRows

Cells = Sequence[str]

BILINGUAL = (Role.CODE, Role.NAME_RU, Role.NAME_KK)
EXPORT = (Role.ID, Role.PARENT_ID, Role.CODE, Role.NAME_RU, Role.NAME_KK, Role.ACTIVE)
EXPORT_HEADING = ("ID", "PARENT_ID", "CODE", "NAME_RU", "NAME_KZ", "IS_ACTUAL")

GROUPS: tuple[Cells, ...] = (
    ("2", "ЗНАТОКИ", "БІЛГІРЛЕР"),
    ("21", "ЗНАТОКИ ГОР", "ТАУ БІЛГІРЛЕРІ"),
    ("214", "МАСТЕРА ГОР", "ТАУ ШЕБЕРЛЕРІ"),
    ("2147", "МАСТЕРА ШАХТ", "ШАХТА ШЕБЕРЛЕРІ"),
    ("2147-1", "МАСТЕРА ГЛУБОКИХ ШАХТ", "ТЕРЕҢ ШАХТА ШЕБЕРЛЕРІ"),
)
"""A way down to a group, named as nothing official is."""

TRAPS: tuple[Cells, ...] = (
    ("1", "", "011000", "СТАРЫЕ ЗНАТОКИ", "СТАРЫЕ ЗНАТОКИ", "0"),
    ("2", "1", "2147А1", "СТАРЫЙ МАСТЕР", "СТАРЫЙ МАСТЕР", "0"),
    ("3", "", "2", "ЗНАТОКИ ПРЕЖНИЕ", "БҰРЫНҒЫ БІЛГІРЛЕР", "0"),
    ("10", "", "2", "ЗНАТОКИ", "БІЛГІРЛЕР", "1"),
    ("11", "10", "21", "ЗНАТОКИ ГОР", "ТАУ БІЛГІРЛЕРІ", "1"),
    ("12", "11", "214", "МАСТЕРА ГОР", "ТАУ ШЕБЕРЛЕРІ", "1"),
    ("13", "12", "2147", "МАСТЕРА ШАХТ", "ШАХТА ШЕБЕРЛЕРІ", "1"),
    ("19", "14", "2147-1-002", "МАШИНИСТ ЭВМ", "ЭЕМ МАШИНИСI", "1"),
    ("14", "13", "2147-1", "МАСТЕРА ГЛУБОКИХ ШАХТ", "ТЕРЕҢ ШАХТА ШЕБЕРЛЕРІ", "1"),
    ("15", "14", "2147-1-001", "АСТРОНОМ", "АСТРОНОМ", "1"),
    ("16", "12", "2147-1-003", "ШАХТЕР", "ШАХТЕР-ШЕБЕР", "1"),
    ("17", "14", "2147-1-001", "ЗВЕЗДОЧЕТ", "ЖҰЛДЫЗШЫ", "1"),
    ("18", "14", "2147-1-004", "", "", "1"),
    ("20", "14", "", "ИТОГО", "", "1"),
    ("21", "14", "3999-1-001", "ПОТЕРЯННЫЙ", "ЖОҒАЛҒАН", "1"),
    ("30", "", "Х", "ПРОЧИЕ", "ӨЗГЕЛЕР", "1"),
    ("31", "30", "Х1000", "СТРАЖИ", "САҚШЫЛАР", "1"),
    ("32", "31", "Х1000-0", "СТРАЖИ", "САҚШЫЛАР", "1"),
    ("40", "", "Y1000", "ОСНОВЫ ДЕЛА", "ОСНОВЫ ДЕЛА", "1"),
    ("41", "10", "1-99-999", "Не определено", "Анықталмаған", "1"),
    ("42", "13", "2147-001", "ПРОПУЩЕН ЗНАК", "ТАҢБА ТҮСІП ҚАЛҒАН", "1"),
)
"""The columns of ``EXPORT``; the first row is row 2 of the file."""


def table(
    rows: Sequence[Cells],
    roles: Sequence[Role] = BILINGUAL,
    *,
    file: str = "official.xlsx",
    first_row: int = 2,
) -> TableRows:
    """Return a table whose first row of entries has the number ``first_row``."""
    numbered = ((number, tuple(cells)) for number, cells in enumerate(rows, first_row))
    return TableRows(file, numbered, TableMapping("Лист1", first_row, tuple(roles)))


def read(rows: Sequence[Cells], roles: Sequence[Role] = BILINGUAL) -> ClassifierDraft:
    """Read one table."""
    return occupation_table.read([table(rows, roles)])
