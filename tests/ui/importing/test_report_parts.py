"""The parts of the report on a file of the classifier, and a file that is dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import GroupCount, RowFate, RowSetAside
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.ui.classifier.classifier_page import ClassifierPage
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.importing.classifier_dialog import ClassifierDialog
from nqs_desktop.ui.importing.classifier_steps import Step
from nqs_desktop.ui.importing.count_table import CountTable
from nqs_desktop.ui.importing.file_drop import FileDrop
from nqs_desktop.ui.importing.import_words import fate_word
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.widgets.found_rows import FoundRows
from tests.ui.importing.conftest import StepWaiter


def rows_of(qtbot: QtBot, count: int) -> FoundRows[RowSetAside]:
    rows: FoundRows[RowSetAside] = FoundRows(
        (
            Column(lambda: "Row", lambda row: str(row.row)),
            Column(lambda: "Name", lambda row: row.name.ru or ""),
        ),
        "Nothing",
        kind=lambda row: fate_word(row.fate),
    )
    qtbot.addWidget(rows)
    fates = (RowFate.INACTIVE, RowFate.ORPHAN)
    rows.set_rows(
        RowSetAside(n, str(n), LocalizedText(None, f"Ёлка {n}"), fates[n % 2]) for n in range(1, count + 1)
    )
    return rows


def test_long_lists_are_filtered_by_words_and_by_kind_and_copied(qtbot: QtBot) -> None:
    rows = rows_of(qtbot, 12_000)
    with qtbot.waitSignal(rows.search.searched):
        rows.search.setText("елка 1199")
    assert [row.row for row in rows.rows] == [1199, 11199, *range(11990, 12000)]
    rows.kinds.setCurrentIndex(rows.kinds.findData(fate_word(RowFate.ORPHAN)))
    rows.kinds.activated.emit(rows.kinds.currentIndex())
    assert [row.row for row in rows.rows] == [1199, 11199, 11991, 11993, 11995, 11997, 11999]
    rows.copy.trigger()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Row\tName", "1199\tЁлка 1199"]


def test_a_list_without_rows_says_so(qtbot: QtBot, language: LanguageSwitch) -> None:
    rows = rows_of(qtbot, 0)
    assert rows.rows == ()
    assert not rows.table.isVisible()


def test_numbers_that_differ_are_named_with_their_codes(qtbot: QtBot, language: LanguageSwitch) -> None:
    table = CountTable(language)
    qtbot.addWidget(table)
    source = SourceReference("x")
    group = ClassifierEntry("1", ClassifierLevel.MAJOR, LocalizedText(None, "Знатоки"), None, None, source)
    counts = (
        GroupCount("1", ClassifierLevel.SUB_MAJOR, 4, 4),
        GroupCount("1", ClassifierLevel.GROUP, 68, 67, ("1122-9",)),
    )
    table.show_counts(counts, (group,))
    assert "1122-9" in table.verdict
    assert "sub-major" not in table.verdict
    texts = [str(table.model.index(0, column).data()) for column in range(6)]
    assert texts[0] == "1 Знатоки"
    assert texts[1] == "4"
    assert "68" in texts[4]
    assert "67" in texts[4]
    assert table.model.index(0, 4).data(Qt.ItemDataRole.DecorationRole) is not None
    table.show_counts(counts[:1], (group,))
    assert "1122-9" not in table.verdict


def test_a_file_dropped_on_the_window_is_looked_into(
    qtbot: QtBot, page: ClassifierPage, official: Path, arrive: StepWaiter
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    FileDrop(window, lambda: ("classifier", page))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(official))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    dialog = page.findChild(ClassifierDialog)
    assert isinstance(dialog, ClassifierDialog)
    arrive(dialog, Step.COLUMNS)
    again = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    again.ignore()
    QApplication.sendEvent(window, again)
    assert not again.isAccepted()  # one dialog at a time
    dialog.reject()


def test_of_many_differences_those_beyond_the_table_are_named_first(
    qtbot: QtBot, language: LanguageSwitch
) -> None:
    table = CountTable(language)
    qtbot.addWidget(table)
    fewer = [GroupCount(str(major), ClassifierLevel.GROUP, 0, 9) for major in range(1, 9)]
    table.show_counts([*fewer, GroupCount("9", ClassifierLevel.GROUP, 10, 9, ("9999-9",))], ())
    lines = table.verdict.splitlines()
    assert "9999-9" in lines[1]
    assert "4 more" in lines[-1]
    assert len(lines) == 7
