"""The texts of a requirement read again: what would change is shown before it is taken."""

from decimal import Decimal

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.requirement_comparison import Aspect
from nqs_desktop.services.staffing_editor import read_texts
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from nqs_desktop.ui.requirements.reread_dialog import RereadDialog
from tests.ui.requirements.conftest import LIBRARIAN, edit, stored


def reread(page: RequirementsPage) -> RereadDialog | None:
    page.reread.trigger()
    return page.findChild(RereadDialog)


def test_an_equal_reading_is_said_and_nothing_asked(page: RequirementsPage, filled: PageContext) -> None:
    staffing = filled.services.staffing
    filled.hub.announce(staffing.save_requirement(LIBRARIAN, read_texts(stored(page, LIBRARIAN))))
    page.open_target(LIBRARIAN)
    assert reread(page) is None
    assert page.strip.text


def test_texts_that_ask_for_what_is_not_checked_are_told_of(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    page.details.form.alternatives.set_alternatives(())
    page.keep.trigger()
    assert not page.details.is_form
    assert "experience" in page.strip.text


def test_a_reading_of_changed_texts_is_shown_taken_in_part_and_stored_by_save(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    form = page.details.form
    experience = form.texts[RequirementPart.EXPERIENCE]
    experience.editor(Language.KK).setPlainText("Жұмыс өтілі кемінде 4 жыл.")
    experience.editor(Language.RU).setPlainText("Стаж работы не менее 4 лет.")
    levels = form.education.levels.values()
    form.education.levels.set_values((EducationLevel.GENERAL_SECONDARY,))
    before = stored(page, LIBRARIAN)
    dialog = reread(page)
    assert dialog is not None
    assert {Aspect.ALTERNATIVES, Aspect.LEVELS} <= set(dialog.chosen)
    dialog.box(Aspect.LEVELS).setChecked(False)
    dialog.accept()
    assert [one.min_years for one in form.value().experience.alternatives] == [Decimal(4)]
    assert form.education.levels.values() == (EducationLevel.GENERAL_SECONDARY,) != levels
    assert stored(page, LIBRARIAN) == before
    page.keep.trigger()
    assert stored(page, LIBRARIAN).experience.text.ru == "Стаж работы не менее 4 лет."
    assert [one.min_years for one in stored(page, LIBRARIAN).experience.alternatives] == [Decimal(4)]


def test_a_reading_that_is_left_changes_nothing(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    page.details.form.education.levels.set_values((EducationLevel.GENERAL_SECONDARY,))
    dialog = reread(page)
    assert dialog is not None
    dialog.reject()
    assert page.details.form.education.levels.values() == (EducationLevel.GENERAL_SECONDARY,)
