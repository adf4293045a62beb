"""Two editions compared over a database, and the annex to an order by service and command line."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import docx
import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.pay import PositionPay
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing_difference import StaffingChange
from nqs_desktop.domain.staffing_edition import StaffingEdition, StaffingOrder
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.edition_choice import find_edition, organisation_of
from nqs_desktop.services.report_request import STAFFING_COMPARISON, ReportRequest

ORGANISATION = "demonstration"
FIRST = StaffingOrder("12-ө", date(2026, 1, 9), date(2026, 2, 1))
SECOND = StaffingOrder("40-ө", date(2026, 6, 1), date(2026, 7, 1))
RU = PrintLanguage.RU


@pytest.fixture
def amended(library: Services) -> tuple[StaffingEdition, ...]:
    """A draft behind an approved edition: units, pay and a name are others, a line goes, one comes."""
    editions, staffing = library.staffing_editions, library.staffing
    editions.approve(editions.worked_on(ORGANISATION).key, FIRST)
    editions.amend(ORGANISATION)
    librarian = staffing.position("demo-librarian")
    pay = PositionPay(salary=Decimal(200_000))
    staffing.save_position(replace(librarian, units=librarian.units + 1, pay=pay))
    driver = staffing.position("demo-driver")
    staffing.save_position(replace(driver, key="", title=LocalizedText("Кеңесші", "Советник")))
    staffing.remove_position("demo-driver")
    department = staffing.departments()[0]
    staffing.save_department(replace(department, name=LocalizedText("Жаңа бөлім", "Новый отдел")))
    return editions.list(ORGANISATION)


def test_editions_of_one_table_are_compared_by_key(
    library: Services, amended: tuple[StaffingEdition, ...]
) -> None:
    newer, older = amended
    comparison = library.staffing_editions.compare(older.key, newer.key)
    kinds = {change.line.position.title.ru: change.kinds for change in comparison.positions}
    assert kinds == {
        "Библиотекарь": (StaffingChange.UNITS, StaffingChange.PAY),
        "Водитель": (StaffingChange.REMOVED,),
        "Советник": (StaffingChange.ADDED,),
    }
    assert [change.kinds for change in comparison.departments] == [(StaffingChange.RENAMED,)]
    assert comparison.whole.units == newer.units - older.units == 1
    assert library.staffing_editions.compare(newer.key, newer.key).is_empty


def test_funds_are_added_up_by_edition(library: Services, amended: tuple[StaffingEdition, ...]) -> None:
    newer, older = amended
    units = library.staffing.position("demo-librarian").units
    assert library.staffing_editions.funds(ORGANISATION) == {newer.key: 200_000 * units, older.key: None}


def test_an_edition_that_is_not_there_is_told(library: Services) -> None:
    key = library.staffing_editions.worked_on(ORGANISATION).key
    with pytest.raises(UserError):
        library.staffing_editions.compare(key, "nowhere")


class TestTheNameOfAnEdition:
    def test_key_number_and_draft_name_it(
        self, library: Services, amended: tuple[StaffingEdition, ...]
    ) -> None:
        newer, older = amended
        with library.database.reading() as uow:
            for named in (older.key, "12-ө", "№ 12-Ө"):
                assert find_edition(uow, ORGANISATION, named) == older
            assert find_edition(uow, ORGANISATION, "draft") == newer
            assert find_edition(uow, ORGANISATION, None) == newer
            assert organisation_of(uow, None) == ORGANISATION
            assert organisation_of(uow, library.staffing.departments()[0].key) == ORGANISATION

    def test_a_number_of_two_years_needs_the_key(
        self, library: Services, amended: tuple[StaffingEdition, ...]
    ) -> None:
        again = StaffingOrder("12-ө", date(2027, 1, 9), date(2027, 2, 1))
        library.staffing_editions.approve(amended[0].key, again)
        with (
            library.database.reading() as uow,
            pytest.raises(UserError, match="several_of_number") as told,
        ):
            find_edition(uow, ORGANISATION, "12-ө")
        assert amended[0].key in str(told.value.message.values["editions"])

    def test_what_nobody_is_called_is_told_with_those_there_are(
        self, library: Services, amended: tuple[StaffingEdition, ...]
    ) -> None:
        with (
            library.database.reading() as uow,
            pytest.raises(UserError, match="unknown_edition") as told,
        ):
            find_edition(uow, ORGANISATION, "99")
        assert "12-ө" in str(told.value.message.values["editions"])


class TestTheAnnex:
    def test_it_compares_the_worked_on_edition_with_the_one_before(
        self, library: Services, amended: tuple[StaffingEdition, ...], tmp_path: Path
    ) -> None:
        library.staffing_editions.approve(amended[0].key, SECOND)
        out = tmp_path / "annex.docx"
        library.printing.render(ReportRequest(STAFFING_COMPARISON, RU), out)
        paper = docx.Document(str(out))
        cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
        texts = [*(one.text for one in paper.paragraphs), *cells]
        assert any("к приказу от 01.06.2026 № 40-ө" in text for text in texts)
        assert "Новый отдел" in cells
        assert any("Советник" in cell for cell in cells)

    @pytest.mark.parametrize(
        ("request_", "key"),
        [
            (ReportRequest(STAFFING_COMPARISON, RU, position="demo-librarian"), "whole_table_compared"),
            (ReportRequest(STAFFING_COMPARISON, RU, edition="99"), "unknown_edition"),
            (ReportRequest(STAFFING_COMPARISON, RU), "no_edition_before"),
            (ReportRequest("requirement-sheet", RU, edition="draft"), "no_edition_of_paper"),
        ],
    )
    def test_what_cannot_be_is_refused(
        self, library: Services, tmp_path: Path, request_: ReportRequest, key: str
    ) -> None:
        with pytest.raises(UserError, match=key):
            library.printing.render(request_, tmp_path / "a.pdf")
        assert not (tmp_path / "a.pdf").exists()
