"""A verdict: word, icon and colour, never colour alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.ui import icons
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
        self._large = large
        self._picture = QLabel(self)
        self._words: dict[Verdict, QLabel] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addStretch(1)
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
        self._word(self._verdict).setText(word)
        for verdict, label in self._words.items():
            if label.isHidden() == (verdict is self._verdict):
                label.setVisible(verdict is self._verdict)
        self.setAccessibleName(word)
        picture = icons.pixmap(
            VERDICT_ICONS[self._verdict], self._verdict.value, self._size, self.devicePixelRatioF()
        )
        self._picture.setPixmap(picture)

    def _word(self, verdict: Verdict) -> QLabel:
        """Return the label of a verdict; each has its own, as another look takes long to put on."""
        if verdict not in self._words:
            label = QLabel(self)
            label.setProperty("role", verdict.value)
            if self._large:
                font = label.font()
                font.setPointSizeF(font.pointSizeF() + 3)
                label.setFont(font)
            self._words[verdict] = label
            self._layout.insertWidget(1, label)
        return self._words[verdict]
