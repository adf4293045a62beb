"""Parts that the dialogs about people share."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox

from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.widgets.data_label import DataLabel


def note(role: str, dialog: QDialog) -> DataLabel:
    """Return a hidden paragraph of ``dialog``."""
    label = DataLabel(dialog)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.hide()
    return label


def close_buttons(dialog: QDialog, keep: str, leave: str) -> QDialogButtonBox:
    """Return the buttons that accept and leave ``dialog``, with their words."""
    buttons = QDialogButtonBox(dialog)
    button = buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
    restyle(button, "primary")
    buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def grow(dialog: QDialog) -> None:
    """Give ``dialog`` the height that its wrapped lines need; it never shrinks under the user's hands."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
        dialog.resize(dialog.width(), max(dialog.height(), needed))
