"""Why a human must decide, a line each, with the ways to settle it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import RequirementPart, ReviewReason
from nqs_desktop.ui import icons
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirement_text import part_word, reason_text
from nqs_desktop.ui.theme import ICON_SIZE, Space
from nqs_desktop.ui.widgets.link_button import LinkButton


class ReasonsList(QWidget):
    """Shows :class:`ReviewReason`.

    Signals:
        settled: The reason that the user has decided upon.
        part_wanted: The cell that the user wants to edit because of a reason.
    """

    settled = Signal(object)
    part_wanted = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._rows: list[_ReasonRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)

    @property
    def rows(self) -> tuple["_ReasonRow", ...]:
        """The lines in view."""
        return tuple(self._rows)

    def set_reasons(self, reasons: tuple[ReviewReason, ...]) -> None:
        """Show other reasons."""
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = [_ReasonRow(reason, self._language, self) for reason in reasons]
        for row in self._rows:
            row.decide.triggered.connect(lambda _=False, one=row.reason: self.settled.emit(one))
            row.change.triggered.connect(lambda _=False, one=row.reason: self.part_wanted.emit(one.part))
            self._layout.addWidget(row)


class _ReasonRow(QWidget):
    def __init__(self, reason: ReviewReason, language: LanguageSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.reason = reason
        self._language = language
        self.decide = QAction(icon("met", "accent"), "", self)
        self.change = QAction(icon("edit", "accent"), "", self)
        self.change.setVisible(reason.part is not RequirementPart.POSITION)
        self._picture = QLabel(self)
        self._part = QLabel(self)
        self._part.setProperty("role", "review")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(LinkButton(self.decide, self))
        buttons.addWidget(LinkButton(self.change, self))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._part)
        column.addWidget(self._words)
        column.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self._draw()
        self.retranslate()

    def retranslate(self) -> None:
        self._part.setText(part_word(self.reason.part))
        self._words.setText(reason_text(self.reason, self._language))
        self.decide.setText(self.tr("I have decided: settle it"))
        self.change.setText(self.tr("Edit this part"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap("review", "review", ICON_SIZE, self.devicePixelRatioF()))
