"""Diplomas, employments and licences in the form of a candidate."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.candidates.extra_fields import ExtraFields
from nqs_desktop.ui.i18n import UiLanguage
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.extra_field import ExtraField
from tests.ui.keyboard import type_text
from tests.ui.test_fit import is_cut

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

from tests.ui.candidates.parts import DRIVER, LIBRARIAN, education, employment


def test_a_specialty_is_picked_with_its_official_names(
    page: CandidatesPage, services: "Services", qtbot: QtBot
) -> None:
    page.add.trigger()
    type_text(page.view.form.name, "Оқушы")
    page.view.form.education.add.trigger()
    fields = education(page)
    line = fields.code.line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    type_text(line, "0518012")
    hit = next(hit for hit in services.specialties.search("0518012") if hit.key == "0518012")
    fields.code.picked.emit(hit)
    assert fields.code.description == "Бухгалтер · № 398, 05.09.2019"
    fields.level.set_value(EducationLevel.TVE)
    fields.study_form.set_value(StudyForm.CORRESPONDENCE)
    assert page.save()
    key = next(row.key for row in services.candidates.rows() if row.name == "Оқушы")
    diploma = services.candidates.candidate(key).education[0]
    assert diploma.specialty_code == "0518012"
    # The list prints no Russian names; our translation must not become the diploma's own words.
    assert (diploma.specialty.kk, diploma.specialty.ru) == ("Бухгалтер", None)
    assert diploma.study_form is StudyForm.CORRESPONDENCE


def test_an_area_is_no_specialty(page: CandidatesPage, services: "Services") -> None:
    areas = {node.code for node in services.specialties.roots()}
    page.add.trigger()
    page.view.form.education.add.trigger()
    found = {hit.key for hit in education(page).codes.search("білім")}
    assert found
    assert not found & areas


def test_a_diploma_needs_its_level_and_an_empty_one_is_dropped(
    page: CandidatesPage, services: "Services"
) -> None:
    page.add.trigger()
    type_text(page.view.form.name, "Бос")
    page.view.form.education.add.trigger()
    page.view.form.education.add.trigger()
    fields = education(page, 1)
    type_text(fields.institution, "Университет")
    assert not page.save()
    fields.level.set_value(EducationLevel.HIGHER)
    assert page.save()
    key = next(row.key for row in services.candidates.rows() if row.name == "Бос")
    assert len(services.candidates.candidate(key).education) == 1


def test_kinds_bear_the_name_of_who_set_them(page: CandidatesPage, services: "Services") -> None:
    page.open_target(DRIVER)
    before = services.candidates.candidate(DRIVER).employment
    page.edit.trigger()
    box = employment(page, 1).kinds.box(ExperienceKind.CIVIL_SERVICE)
    box.click()
    assert page.save()
    after = services.candidates.candidate(DRIVER).employment
    assert after[0] == before[0]
    assert ExperienceKind.CIVIL_SERVICE in after[1].kinds
    assert after[1].kinds_set_by not in {"", before[1].kinds_set_by}


def test_a_field_is_asked_for_only_where_a_kind_names_one(page: CandidatesPage) -> None:
    page.add.trigger()
    page.view.form.employment.add.trigger()
    entry = employment(page)
    assert not entry.field.isVisible()
    entry.kinds.box(ExperienceKind.FIELD).click()
    assert entry.field.isVisibleTo(entry)


def test_the_wheel_scrolls_and_changes_no_choice(page: CandidatesPage) -> None:
    page.open_target(LIBRARIAN)
    page.edit.trigger()
    level = education(page).level
    before = level.value()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(level, turn)
    assert level.value() is before


def test_still_there_takes_the_last_day_away(page: CandidatesPage) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    entry = employment(page)
    entry.still.click()
    value = entry.value()
    assert value is not None
    assert value.end is None
    assert not entry.end.isEnabled()


def test_a_licence_is_stored_in_latin_letters_with_its_last_day(
    page: CandidatesPage, services: "Services"
) -> None:
    page.open_target(LIBRARIAN)
    page.edit.trigger()
    page.view.form.extras.add.trigger()
    fields = page.view.form.extras.editors[0]
    assert isinstance(fields, ExtraFields)
    detail = fields.findChildren(QLineEdit)[0]
    type_text(detail, "в, с, ж")
    assert not page.save()
    detail.selectAll()
    type_text(detail, "в, с")
    fields.until.set_day(date(2030, 1, 31))
    assert page.save()
    owned = services.candidates.candidate(LIBRARIAN).extras[0]
    assert (owned.extra.code, owned.valid_until) == ("driving_licence:B|C", date(2030, 1, 31))


def test_an_age_is_no_paper_of_a_person(page: CandidatesPage, context: PageContext) -> None:
    page.add.trigger()
    page.view.form.extras.add.trigger()
    kind = page.view.form.extras.editors[0].first_field()
    assert isinstance(kind, QComboBox)
    words = [kind.itemText(place) for place in range(kind.count())]
    assert words == ["Driving licence", "Security clearance", "Certificate", *words[3:]]
    assert not [word for word in words if "age" in word.split()]
    for extra in (ExtraKind.MIN_AGE, ExtraKind.MAX_AGE):
        field = ExtraField(context.language, parent=page)
        field.set_value(Extra(extra, "сексен"))
        assert not field.is_valid
        field.set_value(Extra(extra, "63"))
        assert field.is_valid


# --- looks ---


@pytest.mark.parametrize("lang", list(UiLanguage))
def test_the_form_fits_and_speaks_each_language(
    page: CandidatesPage, context: PageContext, qtbot: QtBot, lang: UiLanguage
) -> None:
    context.language.choose(lang)
    page.open_target("demo-4")
    page.edit.trigger()
    employment(page).kinds.box(ExperienceKind.FIELD).click()
    page.view.form.iin.set_value("990130300009", "")
    qtbot.wait(50)
    shown = [label for label in page.view.form.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in shown if is_cut(label)] == []
    column = page.view.form.body.column
    assert column.width() <= page.view.form.body.viewport().width()
    page.set_unsaved(False)


@pytest.mark.parametrize("spoken", UiLanguage)
def test_the_form_fits_its_pane_whatever_the_candidate_has(page: CandidatesPage, spoken: UiLanguage) -> None:
    page.context.language.choose(spoken)
    page.open_target(DRIVER)
    page.edit.trigger()
    page.view.form.extras.add.trigger()
    column = page.view.form.body.column
    assert column.minimumSizeHint().width() < 420, "the pane of a window of 1280 pixels"


def test_a_long_name_leaves_the_form_its_room(page: CandidatesPage, qtbot: QtBot) -> None:
    page.open_target(DRIVER)
    page.edit.trigger()
    high = page.view.form.body.height()
    page.view.form.set_title("Ұзын есім " * 60)
    qtbot.wait(20)
    assert page.view.form.body.height() == high
