"""What the form of a candidate says of wrong input, and what it says quietly."""

from datetime import date
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.candidates.notices import NoticeList
from tests.ui.keyboard import type_text

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

from tests.ui.candidates.parts import DRIVER, education, employment


def test_a_wrong_check_digit_is_said_in_place_and_kept_with_a_reason(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    iin = page.view.form.iin
    iin.line.selectAll()
    type_text(iin.line, "91112030000")
    assert iin.note == ""
    type_text(iin.line, "7")
    assert iin.note == "The check digit is wrong: 7 stands here, 5 belongs here."
    assert not page.save()
    assert iin.line.hasFocus()
    assert services.candidates.candidate(DRIVER).iin == "911120300005"
    type_text(iin.reason, "жеке куәлікте солай")
    assert page.save()
    stored = services.candidates.candidate(DRIVER)
    assert (stored.iin, stored.iin_override) == ("911120300007", "жеке куәлікте солай")
    assert any("911120300007" in warning for warning in page.view.card.warnings)


def test_a_short_iin_is_said_when_the_field_is_left(page: CandidatesPage) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    iin = page.view.form.iin
    iin.line.setFocus()
    iin.line.selectAll()
    type_text(iin.line, "9111")
    assert iin.note == ""
    page.view.form.name.setFocus()
    assert "twelve digits" in iin.note


def test_a_missing_name_and_an_impossible_day_are_said_at_their_fields(page: CandidatesPage) -> None:
    page.add.trigger()
    form = page.view.form
    type_text(form.born, "31.02.1990")
    assert not page.save()
    assert form.name.hasFocus()
    assert form.faults == ["The name is missing.", "There is no such day."]


def test_days_in_the_wrong_order_are_said_at_the_employment(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    entry = employment(page)
    entry.set_value(EmploymentRecord("ЖШС", "Жүргізуші", date(2018, 1, 1), date(2017, 1, 1)))
    entry.edited.emit()
    assert not page.save()
    assert "01.01.2017" in entry.fault
    assert services.candidates.candidate(DRIVER).employment[0].end == date(2018, 2, 28)


def test_a_fault_finds_its_record_while_typing(page: CandidatesPage, qtbot: QtBot) -> None:
    page.open_target("demo-4")
    page.edit.trigger()
    year = education(page, 1).year
    year.selectAll()
    type_text(year, "2999")
    qtbot.waitUntil(lambda: "2999" in education(page, 1).fault)
    assert education(page, 0).fault == ""


def test_overlaps_are_a_quiet_notice(page: CandidatesPage, services: "Services") -> None:
    entries = (
        EmploymentRecord("А", "а", date(2010, 1, 1), date(2012, 1, 1)),
        EmploymentRecord("Б", "б", date(2011, 1, 1), date(2013, 1, 1)),
    )
    stored, _ = services.candidates.save(Candidate("", "Біреу", employment=entries))
    page.refresh(services.history.steps(1)[0])
    page.open_target(stored.key)
    assert any("overlap" in warning for warning in page.view.card.warnings)
    assert page.strip.text == ""


def test_of_many_notices_the_first_show_until_all_are_wanted(qtbot: QtBot) -> None:
    notices = NoticeList()
    qtbot.addWidget(notices)
    notices.set_texts([str(number) for number in range(5)])
    assert notices.shown == 5
    notices.set_texts([str(number) for number in range(9)])
    assert (notices.shown, len(notices.texts), notices.more.text()) == (4, 9, "5 more")
    notices.more.trigger()
    assert (notices.shown, notices.more.text()) == (9, "Show fewer")
    notices.set_texts([str(number) for number in range(8)])
    assert notices.shown == 8
    notices.fold()
    assert notices.shown == 4


def test_a_missing_name_comes_into_view(page: CandidatesPage, qtbot: QtBot) -> None:
    page.edit.trigger()
    bar = page.view.form.body.verticalScrollBar()
    page.view.form.name.clear()
    page.set_unsaved(True)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert not page.save()
    qtbot.waitUntil(lambda: bar.value() < 40)
