"""The audit over a real database: found, filtered, read, accepted, opened again, gone to and mended."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.audit.audit_page import AuditPage
from nqs_desktop.ui.audit.audit_view import Show
from nqs_desktop.ui.audit.audit_words import kind_word, place_word
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from tests.ui.audit.conftest import DRIVER, LIBRARIAN, read_anew
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeNavigator
from tests.ui.test_fit import is_cut


def choose(page: AuditPage, position: str, kind: FindingKind) -> AuditFinding:
    found = next(one for one in page.findings if (one.position, one.kind) == (position, kind))
    page.list.table.choose(found.fingerprint)
    assert page.details.card.finding == found
    return found


def done(page: AuditPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


def fingerprints(page: AuditPage) -> list[str]:
    return [one.fingerprint for one in page.list.model.rows]


def test_the_list_keeps_qts_contract(page: AuditPage, check_model: ModelCheck) -> None:
    check_model(page.list.model)


def test_what_was_planted_is_found_with_both_texts_and_marks(page: AuditPage) -> None:
    found = choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)
    assert found.where is AuditPlace.EXPERIENCE
    assert found.text.kk is not None
    assert found.text.ru is not None
    assert any("2" in found.text.kk[start:end] for start, end in found.marks_kk)
    assert any("3" in found.text.ru[start:end] for start, end in found.marks_ru)
    assert choose(page, DRIVER, FindingKind.TEXT_MISSING).text.ru is None


def test_kinds_and_words_filter(page: AuditPage) -> None:
    page.list.set_kind(FindingKind.YEARS_DIFFER)
    page.list.filtered.emit()
    assert {row.kind for row in page.list.model.rows} == {FindingKind.YEARS_DIFFER}
    page.list.set_kind(None)
    page.list.filtered.emit()
    page.search.setText("абракадабра")
    page.search.searched.emit("абракадабра")
    assert page.list.model.rows == ()
    assert not page.mend.isEnabled()


def test_faults_can_be_seen_without_remarks(page: AuditPage) -> None:
    found = choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)
    page._take((found, replace(found, severity=Severity.REMARK, detail="another")))
    assert len(page.list.model.rows) == 2
    page.list.show_box.set_value(Show.FAULTS)
    page.list.filtered.emit()
    assert [row.severity for row in page.list.model.rows] == [Severity.ERROR]


def test_a_target_that_comes_before_the_findings_is_kept(filled: PageContext, qtbot: QtBot) -> None:
    page = AuditPage(filled)
    qtbot.addWidget(page)
    page.open_target(DRIVER)
    page.visit()
    done(page, qtbot)
    assert page.details.card.finding is not None
    assert page.details.card.finding.position == DRIVER


@pytest.mark.parametrize("place", list(AuditPlace))
def test_every_place_can_be_gone_to(page: AuditPage, filled: PageContext, place: AuditPlace) -> None:
    found = replace(choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER), where=place)
    page._take((found,))
    page.mend.trigger()
    assert isinstance(filled.navigator, FakeNavigator)
    cells = {AuditPlace.EDUCATION, AuditPlace.EXPERIENCE, AuditPlace.COMPETENCE, AuditPlace.OPTIONAL}
    expected = ("requirements", f"{LIBRARIAN}#{place}") if place in cells else ("staffing", LIBRARIAN)
    assert filled.navigator.opened[-1] == expected


def test_a_finding_is_accepted_with_a_note_kept_and_opened_again(
    page: AuditPage, filled: PageContext, qtbot: QtBot
) -> None:
    found = choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)
    card = page.details.card
    assert not card.accept.isEnabled()
    card.note.setText("бұйрықта солай")
    card.accept.trigger()
    done(page, qtbot)
    assert found.fingerprint not in [row.fingerprint for row in page.list.model.rows]
    page.list.show_box.set_value(Show.ACCEPTED)
    page.list.filtered.emit()
    (row,) = page.list.model.rows
    assert row.acceptance is not None
    assert row.acceptance.note == "бұйрықта солай"
    card.reopen.trigger()
    done(page, qtbot)
    assert fingerprints(page) == []
    filled.hub.announce(filled.services.history.undo())
    done(page, qtbot)
    assert fingerprints(page) == [found.fingerprint]


def test_one_click_leads_to_the_cell_and_what_is_mended_is_gone(
    page: AuditPage, filled: PageContext, qtbot: QtBot
) -> None:
    choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)
    page.mend.trigger()
    assert isinstance(filled.navigator, FakeNavigator)
    assert filled.navigator.opened[-1] == ("requirements", f"{LIBRARIAN}#experience")
    requirements = RequirementsPage(filled)
    qtbot.addWidget(requirements)
    requirements.show()
    requirements.open_target(f"{LIBRARIAN}#experience")
    assert requirements.details.is_form
    requirement = filled.services.staffing.position(LIBRARIAN).requirement
    alike = LocalizedText("Кемінде 3 жыл жұмыс өтілі", "Стаж работы не менее 3 лет")
    change_set = filled.services.staffing.save_requirement(LIBRARIAN, read_anew(requirement, alike))
    filled.hub.announce(change_set)
    done(page, qtbot)
    assert not any((one.position, one.kind) == (LIBRARIAN, FindingKind.YEARS_DIFFER) for one in page.findings)


def test_the_list_is_written_to_a_table(page: AuditPage, tmp_path: Path) -> None:
    out = tmp_path / "аудит.csv"
    page.write_list(out)
    text = out.read_text("utf-8-sig")
    assert text.count("\n") > len(page.list.model.rows)
    assert "Стаж работы не менее 3 лет" in text


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_page_fits_and_every_kind_has_a_word(
    page: AuditPage, filled: PageContext, qtbot: QtBot, lang: UiLanguage
) -> None:
    filled.language.choose(lang)
    assert len({kind_word(kind) for kind in FindingKind}) == len(FindingKind)
    assert all(place_word(place) for place in AuditPlace)
    choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)

    def cut() -> list[str]:
        return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and is_cut(one)]

    qtbot.waitUntil(lambda: cut() == [])
    assert page.details.card.body.column.width() <= page.details.card.body.viewport().width()


def test_the_chosen_finding_is_in_view(page: AuditPage, filled: PageContext, qtbot: QtBot) -> None:
    found = choose(page, LIBRARIAN, FindingKind.YEARS_DIFFER)
    page.list.found.show_loading()
    page._key = "none"
    many = [replace(found, detail=str(number)) for number in range(200)]
    page._target = DRIVER
    page._take((*many, replace(found, position=DRIVER)))
    table = page.list.table
    assert table.key == replace(found, position=DRIVER).fingerprint
    assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))
