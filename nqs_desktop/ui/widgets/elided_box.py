"""A choice whose words end with an ellipsis where they have no room."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

_BESIDE_PICTURE: Final = 4
"""Pixels that Qt's styles leave free between picture and words."""


class ElidedBox(QComboBox):
    """A combo box that may be narrower than its words; Qt would end them within a letter."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten the words that the closed box shows, and no others."""
        super().initStyleOption(option)
        parts = (QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        picture = 0 if option.currentIcon.isNull() else option.iconSize.width() + _BESIDE_PICTURE
        room = self.style().subControlRect(*parts).width() - picture
        mode = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, mode, max(room, 0))
