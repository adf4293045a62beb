"""The zoom of a preview: typed in percent, or picked."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from nqs_desktop.ui.printing.page_view import Fit, Zoom

_PERCENTS: Final = (50, 75, 100, 125, 150, 200, 400)
_NUMBER: Final = re.compile(r"\s*(\d{1,4})(?:[.,]\d*)?\s*%?\s*")


class ZoomBox(QComboBox):
    """Says the zoom in percent and takes another one.

    Signals:
        picked: The user wants this zoom: a :data:`Zoom`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at the true size."""
        super().__init__(parent)
        self._shown: tuple[Zoom, float] = (1.0, 1.0)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(len(_PERCENTS) + len(Fit))
        self.addItem("", Fit.WIDTH)
        self.addItem("", Fit.PAGE)
        for percent in _PERCENTS:
            self.addItem(f"{percent} %", percent / 100)
        self.activated.connect(lambda place: self.picked.emit(self.itemData(place)))
        self.line().editingFinished.connect(self._take_typed)
        self.retranslate()

    def show_zoom(self, zoom: Zoom, factor: float) -> None:
        """Say the zoom; ``factor`` is what it comes to, 0 where nothing shows."""
        self._shown = (zoom, factor)
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(zoom))
            self.setEditText(f"{round(factor * 100)} %" if factor else "")
        self.line().deselect()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setItemText(0, self.tr("As wide as the place"))
        self.setItemText(1, self.tr("The whole page"))
        self.setAccessibleName(self.tr("Zoom"))
        self.setToolTip(self.tr("Zoom (Ctrl and the wheel)"))
        self.show_zoom(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showPopup(self) -> None:
        """Open wide enough for the words."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say the zoom again where what was typed is none."""
        super().focusOutEvent(event)
        self.show_zoom(*self._shown)

    def _take_typed(self) -> None:
        found = _NUMBER.fullmatch(self.currentText())
        if found is not None and round(self._shown[1] * 100) != int(found[1]):
            self.picked.emit(int(found[1]) / 100)
        self.show_zoom(*self._shown)

    def line(self) -> QLineEdit:
        """Return the field that is typed in."""
        line = self.lineEdit()
        if line is None:
            raise RuntimeError("an editable box has a line")
        return line
