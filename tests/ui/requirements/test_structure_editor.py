"""Demands joined freely: the tree, the part in view, and the form that carries them over and back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import Language, LocalizedList
from nqs_desktop.domain.requirement import (
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
    Strength,
)
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.requirements.requirements_page import RequirementsPage
from nqs_desktop.ui.requirements.structure_editor import StructureEditor
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from tests.ui.keyboard import press
from tests.ui.requirements.conftest import LIBRARIAN, edit, stored

HIGHER = EducationDemand((EducationLevel.HIGHER,))
THREE = ExperienceAlternative(Decimal(3))
LICENCE = ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE, "B"))
TREE = DemandGroup(Joint.EVERY, (HIGHER, DemandGroup(Joint.ANY, (THREE, LICENCE))))


@pytest.fixture
def editor(filled: PageContext, qtbot: QtBot) -> StructureEditor:
    """The editor over a tree of an education, and an experience or a licence."""
    made = StructureEditor(SpecialtyCodes(filled.services.study_forms, filled.language), filled.language)
    qtbot.addWidget(made)
    made.set_value(TREE)
    made.show()
    return made


def place(editor: StructureEditor) -> tuple[int, ...]:
    return editor.place


def lines(editor: StructureEditor) -> list[str]:
    return [item.text(0) for item in editor._items()]


def test_each_part_is_a_sentence_of_the_tree(editor: StructureEditor) -> None:
    said = lines(editor)
    assert len(said) == 5
    assert said[0] != said[2]
    assert "3" in said[3]
    assert editor.value() == TREE


def test_every_kind_of_part_is_edited_in_its_own_fields(editor: StructureEditor, qtbot: QtBot) -> None:
    editor.choose((0,))
    with qtbot.waitSignal(editor.edited):
        editor.panels.education.levels.box(EducationLevel.TVE).click()
    editor.panels.education.fields.editor(Language.RU).setPlainText("право")
    editor.panels.education.accepted.box(EducationLevel.TVE).click()
    editor.choose((1,))
    editor.panels.joint.set_value(Joint.EVERY)
    editor.panels.joint.chosen.emit()
    editor.choose((1, 0))
    assert editor.panels.experience is not None
    editor.panels.experience.least.setText("5")
    editor.panels.experience.least.textEdited.emit("5")
    editor.choose((1, 1))
    editor.panels.strength.set_value(Strength.DESIRABLE)
    editor.panels.strength.chosen.emit()
    education = EducationDemand(
        (EducationLevel.TVE, EducationLevel.HIGHER),
        LocalizedList(ru=("право",)),
        accepted=(EducationLevel.TVE,),
    )
    wished = ExtraDemand(LICENCE.extra, Strength.DESIRABLE)
    inner = DemandGroup(Joint.EVERY, (ExperienceAlternative(Decimal(5)), wished))
    assert editor.value() == DemandGroup(Joint.EVERY, (education, inner))
    assert "5" in lines(editor)[3]


def test_parts_are_added_moved_grouped_and_taken_away(editor: StructureEditor) -> None:
    editor.choose((1, 1))
    editor.move_up.trigger()
    assert editor.place == (1, 0)
    editor.move_down.trigger()
    assert editor.value() == TREE
    editor.move_out.trigger()
    assert editor.value() == DemandGroup(Joint.EVERY, (HIGHER, DemandGroup(Joint.ANY, (THREE,)), LICENCE))
    editor.move_in.trigger()
    assert place(editor) == (1, 1)
    assert editor.value() == TREE
    editor.group.trigger()
    assert editor.value().parts[1] == DemandGroup(Joint.ANY, (THREE, DemandGroup(Joint.ANY, (LICENCE,))))
    editor.add_education.trigger()
    assert place(editor) == (1, 1, 1)
    editor.remove.trigger()
    editor.choose(())
    assert not editor.remove.isEnabled()


def test_the_form_joins_freely_and_goes_back(page: RequirementsPage) -> None:
    before = stored(page, LIBRARIAN)
    edit(page, LIBRARIAN)
    form = page.details.form
    form.joining.freely.click()
    assert form.value() == before
    form.joining.structure.choose(())
    form.joining.structure.panels.joint.set_value(Joint.ANY)
    form.joining.structure.panels.joint.chosen.emit()
    page.keep.trigger()
    after = stored(page, LIBRARIAN)
    assert after.structure is not None
    assert after.structure.joint is Joint.ANY
    assert after.education == before.education
    assert after.experience == before.experience
    edit(page, LIBRARIAN)
    assert form.joining.freely.isChecked()
    assert form.value() == after
    form.joining.freely.click()
    page.keep.trigger()
    assert stored(page, LIBRARIAN) == before


def test_a_wrong_number_in_the_tree_is_said_and_nothing_is_stored(page: RequirementsPage) -> None:
    before = stored(page, LIBRARIAN)
    edit(page, LIBRARIAN)
    form = page.details.form
    form.joining.freely.click()
    form.joining.structure.choose(())
    form.joining.structure.add_experience.trigger()
    assert form.joining.structure.panels.experience is not None
    form.joining.structure.panels.experience.least.setText("три")
    form.joining.structure.panels.experience.least.textEdited.emit("три")
    page.keep.trigger()
    assert page.details.is_form
    assert form.structure_error
    assert stored(page, LIBRARIAN) == before


def test_specialties_and_wishes_are_stored(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    form = page.details.form
    form.education.specialties.set_codes(("6B04201", "0101000"))
    form.education.strength.set_value(Strength.DESIRABLE)
    form.extras.set_extras((), (LICENCE, ExtraDemand(Extra(ExtraKind.CLEARANCE), Strength.EXAMPLE)))
    page.keep.trigger()
    after = stored(page, LIBRARIAN)
    assert after.education.specialties == ("6B04201", "0101000")
    assert after.education.strength is Strength.DESIRABLE
    assert after.extras == (LICENCE.extra,)
    assert after.wished_extras == (ExtraDemand(Extra(ExtraKind.CLEARANCE), Strength.EXAMPLE),)
    edit(page, LIBRARIAN)
    assert form.value() == after
    form.education.specialties.pickers[0].set_value("6B/04")
    page.keep.trigger()
    assert page.details.is_form
    assert stored(page, LIBRARIAN) == after


def test_a_wrong_number_keeps_its_part_in_view(editor: StructureEditor) -> None:
    editor.choose((1, 0))
    assert editor.panels.experience is not None
    years = editor.panels.experience.least
    years.setText("три")
    years.textEdited.emit("три")
    editor.choose((0,))
    editor.move_down.trigger()
    assert editor.place == (1, 0)
    assert years.text() == "три"
    assert editor.panels.experience.error
    assert editor.value() == TREE
    editor.remove.trigger()
    assert editor.value() == DemandGroup(Joint.EVERY, (HIGHER, DemandGroup(Joint.ANY, (LICENCE,))))
    assert editor.is_valid


def test_groups_that_the_plain_order_cannot_say_come_back(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    form = page.details.form
    form.joining.show_structure(TREE)
    form.joining.freely.click()
    assert form.joining.notice
    assert form.value().structure is None
    form.joining.freely.click()
    assert form.joining.structure.value() == TREE
    form.joining.freely.click()
    form.alternatives.set_alternatives(())
    form.joining.freely.click()
    assert form.joining.structure.value() != TREE


def test_a_wrong_number_is_not_lost_by_joining_otherwise(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    form = page.details.form
    years = form.alternatives.editors[0].least
    years.setText("три")
    form.joining.freely.click()
    assert not form.joining.is_free
    assert years.text() == "три"


def test_the_keys_of_the_tree_do_nothing_elsewhere(page: RequirementsPage) -> None:
    edit(page, LIBRARIAN)
    joining = page.details.form.joining
    joining.show_structure(TREE)
    joining.structure.choose((0,))
    press(joining.freely, Qt.Key.Key_Delete)
    assert joining.structure.value() == TREE
    joining.structure.tree.setFocus()
    press(joining.structure.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert joining.structure.place == (1,)
    press(joining.structure.tree, Qt.Key.Key_Delete)
    assert joining.structure.value() == DemandGroup(Joint.EVERY, TREE.parts[1:])
