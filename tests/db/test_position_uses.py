"""Which positions bear a code, or one below a group."""

from decimal import Decimal

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department, StaffPosition
from tests.db.conftest import Writing

CODES = ("2147-1", "214", "2147-1-001", "X1000", "1000", None, "2", "X", "2147-1")
ORGANISATION, DEPARTMENT = LocalizedText("Ұйым"), LocalizedText("Бөлім")


@pytest.fixture
def keys(writing: Writing) -> dict[str, list[str]]:
    """Keys by code of one position for each of ``CODES``; the first one is in a department."""
    found: dict[str, list[str]] = {}
    with writing() as uow:
        organisation = uow.staffing.add_organisation(ORGANISATION).key
        department = uow.staffing.save_department(Department("", DEPARTMENT, organisation=organisation)).key
        for number, code in enumerate(CODES):
            saved = uow.staffing.save_position(
                StaffPosition(
                    "",
                    LocalizedText(str(number)),
                    LocalizedText(f"Маман {number}"),
                    Decimal(1),
                    department if number == 0 else None,
                    code,
                    organisation=organisation,
                )
            )
            found.setdefault(code or "", []).append(saved.key)
    return found


def test_uses_of_codes_say_where(database: Database, keys: dict[str, list[str]]) -> None:
    with database.reading() as uow:
        uses = uow.staffing.uses_of({"2147-1", "X1000", "9999", ""})
        assert uses == (
            PositionUse(keys["2147-1"][0], LocalizedText("Маман 0"), DEPARTMENT, "2147-1"),
            PositionUse(keys["2147-1"][1], LocalizedText("Маман 8"), ORGANISATION, "2147-1"),
            PositionUse(keys["X1000"][0], LocalizedText("Маман 3"), ORGANISATION, "X1000"),
        )
        assert uow.staffing.uses_of(()) == ()


def test_more_codes_than_a_statement_takes(database: Database, keys: dict[str, list[str]]) -> None:
    with database.reading() as uow:
        uses = uow.staffing.uses_of([f"{number}" for number in range(100_000)])
    assert {use.code for use in uses} == {"214", "1000", "2"}


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("2", ["2", "214", "2147-1", "2147-1", "2147-1-001"]),
        ("21", ["214", "2147-1", "2147-1", "2147-1-001"]),
        ("2147-1", ["2147-1", "2147-1", "2147-1-001"]),
        ("1", ["1000"]),
        ("X", ["X", "X1000"]),
        ("X1000", ["X1000"]),
        ("3", []),
        ("", []),
    ],
)
def test_uses_below_a_group(
    database: Database, keys: dict[str, list[str]], group: str, codes: list[str]
) -> None:
    with database.reading() as uow:
        assert [use.code for use in uow.staffing.uses_below(group)] == codes
