"""A quiet choice of one of the editions of a staffing table."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from nqs_desktop.domain.staffing_edition import Standing
from nqs_desktop.ui.staffing.editions.edition_words import standing_icon
from nqs_desktop.ui.widgets.data_label import data_hint
from nqs_desktop.ui.widgets.elided_box import ElidedBox


class EditionBox(ElidedBox):
    """The editions, as short as they can be told; the wheel is left to what lies below."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, editions: list[tuple[str, Standing]], chosen: int) -> None:
        """Offer editions; this is no choice of the user."""
        with QSignalBlocker(self):
            self.clear()
            for words, found in editions:
                self.addItem(standing_icon(found), words)
            self.setCurrentIndex(chosen)
        self.setToolTip(data_hint(self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies below: scrolling must not change the edition."""
        event.ignore()
