"""Tables 1 and 3: rows written, codes that fill them, what staffing table and classifier add."""

from dataclasses import replace

from PySide6.QtCore import Qt

from nqs_desktop.domain.framework import Band, FrameworkOccupation, FrameworkSection
from nqs_desktop.domain.framework_columns import CardColumn, LevelColumn
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.card_columns import ColumnGroup, cell_text, columns_of
from nqs_desktop.ui.frameworks.card_editor import CardEditor
from nqs_desktop.ui.frameworks.filling_rows import FillingKind
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.levels_editor import LevelsEditor
from tests.ui.conftest import ModelCheck
from tests.ui.frameworks.conftest import editor_of
from tests.ui.keyboard import press


def card(page: FrameworkPage) -> CardEditor:
    editor = editor_of(page, FrameworkSection.CARD)
    assert isinstance(editor, CardEditor)
    return editor


def levels(page: FrameworkPage) -> LevelsEditor:
    editor = editor_of(page, FrameworkSection.LEVELS)
    assert isinstance(editor, LevelsEditor)
    return editor


def test_a_picked_code_fills_the_row(page: FrameworkPage) -> None:
    editor = card(page)
    editor.add.trigger()
    hits = page.context.services.classifier.search("2411-1")
    hit = next(one for one in hits if one.key == "2411-1")
    editor.occupation_form.code_picked.emit(hit)
    row = editor.form.value()
    assert (row.group.code, row.unit.code, row.major.code) == ("2411-1", "2411", "2")
    assert row.skill_level == 4
    assert row.isco.code == "2411"
    assert row.isco_name
    assert row.name
    before = len(page.desk.content.occupations)
    assert editor.store()
    assert len(page.desk.content.occupations) == before + 1
    assert editor.row is not None
    assert editor.row.group.code == "2411-1"


def test_the_row_that_is_left_is_stored(page: FrameworkPage) -> None:
    editor = card(page)
    first, second = page.desk.content.occupations[:2]
    editor.table.choose(first.key)
    editor.occupation_form.sqf_level.set_value(7)
    editor.touch()
    editor.table.choose(second.key)
    assert page.desk.content.occupations[0].sqf_level == 7
    assert editor.form.value().key == second.key
    page.context.hub.announce(page.context.services.history.undo())
    assert page.desk.content.occupations[0].sqf_level == first.sqf_level


def test_a_row_without_a_name_keeps_the_user_there(page: FrameworkPage) -> None:
    editor = card(page)
    editor.add.trigger()
    editor.touch()
    other = page.desk.content.occupations[0].key
    editor.table.choose(other)
    assert page.unsaved
    assert editor.form.value().key == ""
    editor.remove.trigger()
    assert not page.unsaved


def test_columns_come_in_groups_beside_number_and_name(page: FrameworkPage, check_model: ModelCheck) -> None:
    editor = card(page)
    check_model(editor.model)
    shown = {number for group in ColumnGroup for number in columns_of(group)}
    assert shown | {CardColumn.NUMBER, CardColumn.NAME} == set(CardColumn)
    for place, group in enumerate(ColumnGroup):
        editor.groups.setCurrentIndex(place)
        rest = editor.frozen.rest
        visible = sum(not rest.isColumnHidden(column) for column in range(editor.model.columnCount()))
        assert visible == len(columns_of(group))
        assert not editor.frozen.first.isColumnHidden(1)
    press(editor.frozen.first, Qt.Key.Key_Down)
    assert editor.frozen.rest.currentIndex().row() == 1


def test_every_column_says_what_the_occupation_has(page: FrameworkPage) -> None:
    language = page.context.language
    bare = FrameworkOccupation("k", LocalizedText("Атау", "Имя"))
    said = {column: cell_text(bare, column, language) for column in CardColumn if column > 1}
    assert said.pop(CardColumn.NAME)
    assert set(said.values()) == {"", "not said"}


def test_an_occupation_is_removed_and_brought_back(page: FrameworkPage) -> None:
    editor = card(page)
    before = page.desk.content
    editor.table.choose(before.occupations[0].key)
    press(editor.table, Qt.Key.Key_Delete)
    assert len(page.desk.content.occupations) == len(before.occupations) - 1
    assert page.desk.content.links == ()
    page.context.hub.announce(page.context.services.history.undo())
    assert page.desk.content == before


def test_a_level_names_its_occupations_and_texts(page: FrameworkPage) -> None:
    editor = levels(page)
    editor.add.trigger()
    form = editor.level_form
    form.band.set_value(Band.MANAGEMENT)
    editor.touch()
    assert not editor.store(), "it has no level"
    form.sqf_level.set_value(8)
    form.texts[LevelColumn.ROLE].set_value(LocalizedText("Басшы", "Руководит"))
    dialog = form.occupations.open_choice()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert editor.store()
    row = editor.row
    assert row is not None
    assert (row.band, row.sqf_level, row.role.kk) == (Band.MANAGEMENT, 8, "Басшы")
    assert row.occupations == (page.desk.content.occupations[0].key,)
    assert editor.model.rows[0].key == row.key, "part 1 stands first"


def test_occupations_are_found_by_words(page: FrameworkPage) -> None:
    form = levels(page).level_form
    dialog = form.occupations.open_choice()
    wanted = page.desk.content.occupations[1].name.ru or ""
    dialog.search.setText(wanted)
    dialog.search.look_now()
    shown = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert any(not item.isHidden() for item in shown)
    assert any(item.isHidden() for item in shown)


def test_what_is_ticked_of_a_proposal_comes_in(page: FrameworkPage, check_model: ModelCheck) -> None:
    services, version = page.context.services, page.desk.version
    assert version is not None
    gone = page.desk.content.occupations[:2]
    page.desk.take(lambda service, key: service.remove(key, "occupation", [one.key for one in gone]))
    before = page.desk.content
    dialog = page.steps.fill()
    assert dialog is not None
    check_model(dialog.model)
    additions = [row for row in dialog.model.rows if row.kind is FillingKind.ADD]
    assert len(additions) == 2
    dialog.none.trigger()
    assert not dialog.take.isEnabled()
    index = dialog.model.index_of(additions[0].key)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(index)
    press(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.count == 1
    dialog.accept()
    assert len(page.desk.content.occupations) == len(before.occupations) + 1
    assert page.desk.content.levels == before.levels
    services.history.undo()
    assert services.frameworks.content(version.key) == before


def test_what_the_classifier_says_otherwise_is_taken_only_when_ticked(page: FrameworkPage) -> None:
    editor = card(page)
    one = next(one for one in page.desk.content.occupations if one.major.name.ru)
    wrong = replace(one, major=replace(one.major, name=LocalizedText(one.major.name.kk, "Ошибка")))
    assert page.desk.take(editor.put(wrong))
    dialog = page.steps.fill()
    assert dialog is not None
    row = next(row for row in dialog.model.rows if row.kind is FillingKind.CORRECT)
    index = dialog.model.index_of(row.key)
    ticked = Qt.CheckState.Checked
    assert dialog.model.data(index, int(Qt.ItemDataRole.CheckStateRole)) != ticked
    dialog.model.setData(index, ticked, int(Qt.ItemDataRole.CheckStateRole))
    dialog.accept()
    kept = next(found for found in page.desk.content.occupations if found.key == one.key)
    assert kept.major.name == one.major.name
