"""A verdict: word, icon and colour, never colour alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nqs_desktop.domain.eligibility_report import Verdict
from nqs_desktop.ui import icons
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ICON_SIZE, ICON_SIZE_SMALL, Space
from nqs_desktop.ui.words import VERDICT_ICONS, verdict_word


class VerdictLabel(QWidget):
    """Shows one verdict; ``large`` for the verdict on the whole."""

    def __init__(
        self, verdict: Verdict | None = None, *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._size = ICON_SIZE if large else ICON_SIZE_SMALL
        self._picture = QLabel(self)
        self._word = QLabel(self)
        if large:
            font = self._word.font()
            font.setPointSizeF(font.pointSizeF() + 3)
            self._word.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._word)
        layout.addStretch(1)
        self._show()

    def set_verdict(self, verdict: Verdict | None) -> None:
        """Show another verdict; ``None`` hides the label."""
        self._verdict = verdict
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        if self.isHidden() == (self._verdict is not None):
            self.setVisible(self._verdict is not None)
        if self._verdict is None:
            return
        word = verdict_word(self._verdict)
        self._word.setText(word)
        self.setAccessibleName(word)
        restyle(self._word, self._verdict.value)
        picture = icons.pixmap(
            VERDICT_ICONS[self._verdict], self._verdict.value, self._size, self.devicePixelRatioF()
        )
        self._picture.setPixmap(picture)
