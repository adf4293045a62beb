"""One-pixel lines between areas, instead of boxes in boxes."""

from PySide6.QtWidgets import QFrame, QWidget


def separator(parent: QWidget) -> QFrame:
    """Return a line from left to right."""
    return _line("separator", parent)


def upright(parent: QWidget) -> QFrame:
    """Return a line from top to bottom."""
    return _line("upright", parent)


def _line(role: str, parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", role)
    return line
