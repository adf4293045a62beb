"""States of a place that has nothing to show yet: empty or loading; and the stack that switches them."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.ui import icons
from nqs_desktop.ui.theme import PATIENCE_MILLISECONDS, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel

_PICTURE = 40


class EmptyState(QWidget):
    """One sentence and the action that fills the place."""

    def __init__(self, picture: str, action: QAction | None = None, parent: QWidget | None = None) -> None:
        """Show an icon, the sentence of :meth:`set_sentence` and a button for ``action``."""
        super().__init__(parent)
        self._name = picture
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = DataLabel(self)
        self._sentence.setMinimumWidth(1)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence)
        layout.addStretch(3)
        self._layout = layout
        if action is not None:
            self.add_action(action)
        self._draw()

    def add_action(self, action: QAction, *, primary: bool = False) -> None:
        """Add one more way to fill the place, below the others."""
        button = ActionButton(action, primary=primary, parent=self)
        self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignCenter)

    def set_sentence(self, text: str) -> None:
        """Say why there is nothing, and what would be here."""
        self._sentence.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._name, "quiet", _PICTURE, self.devicePixelRatioF()))


class LoadingState(QWidget):
    """Something is on its way; shows itself only after a moment, so that quick work does not flicker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = QLabel(self)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word.setProperty("role", "quiet")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(PATIENCE_MILLISECONDS)
        self._moment.timeout.connect(lambda: self._reveal(shown=True))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._word)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self.retranslate()
        self.start()

    def start(self) -> None:
        """Begin to wait."""
        self._reveal(shown=False)
        self._moment.start()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._word.setText(self.tr("Loading…"))
        self.setAccessibleName(self._word.text())

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _reveal(self, *, shown: bool) -> None:
        self._word.setVisible(shown)
        self._bar.setVisible(shown)


class StateStack(QStackedWidget):
    """The content of a place, or why there is none."""

    def __init__(self, content: QWidget, empty: EmptyState, parent: QWidget | None = None) -> None:
        """Start with the content."""
        super().__init__(parent)
        self._content = content
        self._empty = empty
        self._loading = LoadingState(self)
        for widget in (content, empty, self._loading):
            self.addWidget(widget)

    def show_content(self) -> None:
        """Show what is there."""
        self.setCurrentWidget(self._content)

    def show_empty(self, sentence: str) -> None:
        """Show that there is nothing."""
        self._empty.set_sentence(sentence)
        self.setCurrentWidget(self._empty)

    def show_loading(self) -> None:
        """Show that something is on its way."""
        self._loading.start()
        self.setCurrentWidget(self._loading)
