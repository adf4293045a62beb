"""The style sheet: ``resources/style/window.qss`` with the roles and measures of the theme filled in.

Widgets ask for a look by the property ``role``, never by colours of their own.
"""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nqs_desktop import paths
from nqs_desktop.ui.theme import LIGHT, RADIUS, ROW_HEIGHT, Colours, TypeSize

_HAIR: Final = 2
"""What the style adds to the height of a row by itself."""


def style_sheet(roles: Colours) -> str:
    """Return the style sheet in the colours of ``roles``."""
    folder = paths.resources_dir() / "style"
    values: dict[str, str | int] = {name: getattr(roles, name) for name in Colours.__slots__}
    values.update(
        title_size=TypeSize.TITLE,
        section_size=TypeSize.SECTION,
        text_size=TypeSize.TEXT,
        quiet_size=TypeSize.QUIET,
        radius=RADIUS,
        row=ROW_HEIGHT - _HAIR,
        folder=folder.as_posix(),
        check="check-light.svg" if roles is LIGHT else "check-dark.svg",
    )
    return Template((folder / "window.qss").read_text(encoding="utf-8")).substitute(values)


def restyle(widget: QWidget, role: str) -> None:
    """Give ``widget`` another look while it shows."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            # One that has not shown yet gets its look when it does.
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def restate(widget: QWidget, *, wrong: bool) -> None:
    """Mark a field as holding what cannot be taken, or no longer."""
    state = "wrong" if wrong else ""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
