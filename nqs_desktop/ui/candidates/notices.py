"""What deserves a second look: quiet lines, each with its icon."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui import icons
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.link_button import LinkButton

_FEW = 4


class NoticeList(QWidget):
    """Any number of sentences, of many the first and a command that shows the others; hidden without any.

    Attributes:
        more: Shows all of many, or the first of them again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._texts: tuple[str, ...] = ()
        self._unfolded = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.more = QAction(self)
        self.more.triggered.connect(lambda _=False: self._turn())
        self._button = LinkButton(self.more, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(self._grid)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences, folded away or not."""
        return self._texts

    @property
    def shown(self) -> int:
        """How many of them are in view."""
        return sum(not text.isHidden() for _, text in self._rows)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other sentences; many stay unfolded while they are the same person's."""
        self._texts = tuple(texts)
        self.setVisible(bool(texts))
        self._show()

    def fold(self) -> None:
        """Show the first of many again."""
        self._unfolded = False
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme or language."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _show(self) -> None:
        is_long = len(self._texts) > _FEW + 1  # a command in place of a single line would gain nothing
        shown = _FEW if is_long and not self._unfolded else len(self._texts)
        while len(self._rows) < shown:
            self._rows.append(self._new_row())
        for place, (picture, text) in enumerate(self._rows):
            picture.setVisible(place < shown)
            text.setVisible(place < shown)
            text.setText(self._texts[place] if place < shown else "")
        self._button.setVisible(is_long)
        self._word()
        self._draw()

    def _word(self) -> None:
        rest = len(self._texts) - _FEW
        self.more.setText(self.tr("Show fewer") if self._unfolded else self.tr("%n more", "", rest))

    def _new_row(self) -> tuple[QLabel, QLabel]:
        picture, text = QLabel(self), QLabel(self)
        text.setProperty("role", "quiet")
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        place = len(self._rows)
        self._grid.addWidget(picture, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, place, 1)
        return picture, text

    def _draw(self) -> None:
        for picture, _ in self._rows:
            picture.setPixmap(icons.pixmap("review", "review", ICON_SIZE_SMALL, self.devicePixelRatioF()))
