"""What deserves a second look: quiet lines, each with its icon."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.ui import icons
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space


class NoticeList(QWidget):
    """Any number of sentences; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(Space.S)
        self._layout.setVerticalSpacing(Space.XS)
        self._layout.setColumnStretch(1, 1)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return tuple(text.text() for _, text in self._rows if not text.isHidden())

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other sentences."""
        while len(self._rows) < len(texts):
            self._rows.append(self._new_row())
        for place, (picture, text) in enumerate(self._rows):
            shown = place < len(texts)
            picture.setVisible(shown)
            text.setVisible(shown)
            text.setText(texts[place] if shown else "")
        self.setVisible(bool(texts))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _new_row(self) -> tuple[QLabel, QLabel]:
        picture, text = QLabel(self), QLabel(self)
        text.setProperty("role", "quiet")
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        place = len(self._rows)
        self._layout.addWidget(picture, place, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(text, place, 1)
        return picture, text

    def _draw(self) -> None:
        for picture, _ in self._rows:
            picture.setPixmap(icons.pixmap("review", "review", ICON_SIZE_SMALL, self.devicePixelRatioF()))
