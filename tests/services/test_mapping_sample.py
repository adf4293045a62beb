"""Trying a mapping on the first rows of a file of the classifier."""

import pytest

from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.classifier_report import RowFate
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.domain.table_mapping import TableMapping
from nqs_desktop.services.mapping_sample import CLASSIFIER_ROLES, mapping_fault, sample_of
from nqs_desktop.texts import LANGUAGES, say
from tests.importers.official_tables import EXPORT, TRAPS


def mapping(*roles: Role, first_row: int = 1) -> TableMapping:
    return TableMapping("Лист1", first_row, roles)


@pytest.mark.parametrize(
    ("roles", "key"),
    [
        ((Role.CODE, Role.NAME_RU), None),
        ((Role.CODE, Role.NAME), None),
        ((Role.CODE, Role.NAME_KK, Role.NAME_RU, Role.ID, Role.PARENT_ID), None),
        ((Role.NAME_RU,), "mapping.no_code"),
        ((Role.CODE, Role.IGNORED), "mapping.no_name"),
        ((Role.CODE, Role.NAME, Role.NAME_RU), "mapping.mixed_names"),
        ((Role.CODE, Role.NAME_RU, Role.PARENT_ID), "mapping.parent_without_id"),
        ((Role.CODE, Role.NAME_RU, Role.IGNORED, Role.CODE), "mapping.twice_code"),
    ],
)
def test_what_a_mapping_lacks(roles: tuple[Role, ...], key: str | None) -> None:
    fault = mapping_fault(mapping(*roles))
    assert (fault.key if fault else None) == key


@pytest.mark.parametrize("role", [*CLASSIFIER_ROLES[1:], Role.NAME_EN])
def test_no_role_stands_over_two_columns(role: Role) -> None:
    rest = [each for each in (Role.CODE, Role.NAME_KK, Role.ID) if each is not role]
    fault = mapping_fault(mapping(*rest, role, Role.IGNORED, role))
    assert fault is not None
    assert fault.key == f"mapping.twice_{role.value}"
    assert all(str(len(rest) + 3) in say(fault, language) for language in LANGUAGES)


def test_first_rows_and_first_entries_are_shown() -> None:
    rows = [(number, tuple(cells)) for number, cells in enumerate(TRAPS, 2)]
    shown = sample_of(rows, mapping(*EXPORT, first_row=2))
    assert [(entry.row, entry.fate) for entry in shown[:4]] == [
        (2, RowFate.OLD_SCHEME),
        (3, RowFate.OLD_SCHEME),
        (4, RowFate.INACTIVE),
        (5, None),
    ]
    assert shown[3].level is ClassifierLevel.MAJOR
    assert shown[3].name == LocalizedText("БІЛГІРЛЕР", "ЗНАТОКИ")
    assert {entry.fate for entry in shown[3:]} == {None}
    assert "X1000-0" in {entry.code for entry in shown}


def test_no_more_is_read_than_is_shown() -> None:
    read = []

    def rows() -> object:
        for number in range(1, 100_000):
            read.append(number)
            yield number, (str(2000 + number % 1000), "Шахтер")

    shown = sample_of(rows(), mapping(Role.CODE, Role.NAME, first_row=3))  # type: ignore[arg-type]
    assert shown[0].row == 3
    assert len(read) < 100


def test_a_name_in_either_language_is_told_by_its_letters() -> None:
    rows = [(1, ("2", "Білгірлер")), (2, ("21", "Знатоки"))]
    kk, ru = (entry.name for entry in sample_of(rows, mapping(Role.CODE, Role.NAME)))
    assert (kk, ru) == (LocalizedText("Білгірлер"), LocalizedText(None, "Знатоки"))


def test_english_names_and_what_staffing_tables_have_cannot_be_chosen() -> None:
    assert not {Role.NAME_EN, Role.TITLE, Role.UNITS} & set(CLASSIFIER_ROLES)


def test_the_sample_is_read_as_the_import_reads() -> None:
    rows = [
        (1, ("2", "Знатоки", "—", "да")),
        (2, ("21", "Білгірлер", "Знатоки гор", "да")),
        (3, ("214", "Мастера", "Шеберлер", "не действует")),
    ]
    shown = sample_of(rows, mapping(Role.CODE, Role.NAME_RU, Role.NAME_KK, Role.ACTIVE))
    assert [(entry.name, entry.fate) for entry in shown] == [
        (LocalizedText(None, "Знатоки"), None),
        (LocalizedText("Білгірлер", "Знатоки гор"), None),
        (LocalizedText("Шеберлер", "Мастера"), RowFate.INACTIVE),
    ]
