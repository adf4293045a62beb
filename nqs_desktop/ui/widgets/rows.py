"""Widgets beside each other at the left of a line of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.flow_layout import FlowLayout


def left_row(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Return a row of ``widgets`` in their own widths; the rest of the line stays free."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return holder


def flowing(parent: QWidget, *widgets: QWidget) -> QWidget:
    """Return ``widgets`` in their own widths, on as many lines as they need."""
    holder = QWidget(parent)
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
