"""One line of news above the body: an error that the user can mend, a success, something to know."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from nqs_desktop.ui import icons
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ICON_SIZE, ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel

_ICONS = {"error": ("error", "not_met"), "notice": ("review", "review"), "success": ("met", "met")}


class NoticeStrip(QFrame):
    """Hidden until there is something to say; a screen reader is told by the accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "notice"
        self._picture = QLabel(self)
        self._text = DataLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._button = QPushButton(self)
        self._button.hide()
        self._on_click: Callable[[], None] | None = None
        self._button.clicked.connect(self._click)
        self._close = QAction(self)
        self._close.setIcon(icons.icon("close"))
        self._close.triggered.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(IconButton(self._close, self, size=ICON_SIZE_SMALL))
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_error(self, text: str) -> None:
        """Say what is wrong and what to do."""
        self._show("error", text, None)

    def show_notice(self, text: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Say what to know; ``action`` is a button's word and what it does."""
        self._show("notice", text, action)

    def show_success(self, text: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Say what was done."""
        self._show("success", text, action)

    def clear(self) -> None:
        """Go away."""
        self.hide()

    def retranslate(self) -> None:
        """Set the words of the strip itself; what it says stays as it was said."""
        self._close.setText(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _show(self, kind: str, text: str, action: tuple[str, Callable[[], None]] | None) -> None:
        self._kind = kind
        restyle(self, kind)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(action is not None)
        if action is not None:
            self._button.setText(action[0])
            self._on_click = action[1]
        self._draw()
        self.show()

    def _draw(self) -> None:
        name, role = _ICONS[self._kind]
        self._picture.setPixmap(icons.pixmap(name, role, ICON_SIZE, self.devicePixelRatioF()))

    def _click(self) -> None:
        if self._on_click is not None:
            self._on_click()
