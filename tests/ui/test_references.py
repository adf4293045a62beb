"""Python's own objects stay alive under Qt: on 3.11 a lost reference to None ends the process one day."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def test_calls_that_return_nothing_take_no_reference_to_none(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 500


def test_calls_that_return_a_truth_value_take_no_reference_to_it(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(False), sys.getrefcount(True)
    for _ in range(2000):
        thing.blockSignals(False)
        thing.isQuickItemType()
    assert sys.getrefcount(False) > before[0] - 500
    assert sys.getrefcount(True) > before[1] - 500
