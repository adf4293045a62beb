"""Which edition of a book shows: a quiet choice, and a strip that says when it is not the one in force."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from nqs_desktop.domain.browse import EditionInfo, holds_beside
from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel, data_hint


class EditionPicker(QComboBox):
    """Offers the editions of a book, the one in force first; hidden while there is no choice.

    Signals:
        chosen: Number of the chosen edition; ``None`` for the one in force.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self._editions: tuple[EditionInfo, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.chosen.emit(self.edition_id))
        self.retranslate()
        self.hide()

    @property
    def edition_id(self) -> int | None:
        """Number of the chosen edition; ``None`` for the one in force."""
        place = self.currentIndex()
        return self._editions[place].id if place > 0 else None

    def set_editions(self, editions: Sequence[EditionInfo], chosen: int | None) -> None:
        """Offer ``editions``, the one in force first; ``chosen`` is a number, ``None`` the one in force."""
        self._editions = tuple(editions)
        with QSignalBlocker(self):
            self.clear()
            for edition in self._editions:
                self.addItem(edition.source)
        self.retranslate()
        self.choose(chosen)
        self.setVisible(len(self._editions) > 1)

    def choose(self, edition: int | None) -> None:
        """Show that an edition is chosen; this is no choice of the user."""
        places = [place for place, each in enumerate(self._editions) if each.id == edition]
        with QSignalBlocker(self):
            self.setCurrentIndex(places[0] if places else 0)
        self.setToolTip(data_hint(self.currentText()))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Edition"))
        for place, edition in enumerate(self._editions):
            words = self._words(edition, in_force=place == 0)
            self.setItemText(place, words)
            self.setItemData(place, data_hint(words), Qt.ItemDataRole.ToolTipRole)
        self.setToolTip(data_hint(self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies below: scrolling must not change the edition."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _words(self, edition: EditionInfo, *, in_force: bool) -> str:
        named = edition_words(edition)
        template = self.tr("In force: {edition}") if in_force else self.tr("Earlier: {edition}")
        if not in_force and holds_beside(edition, self._editions):
            template = self.tr("List of forms of study: {edition}")
        return template.format(edition=named)


def edition_words(edition: EditionInfo) -> str:
    """Return an edition in few words: its source and the day from which it is in force."""
    day = date_text(edition.in_force_from)
    return f"{edition.source} ({day})" if day else edition.source


class EditionNotice(QFrame):
    """Says that the edition that shows is not the one in force, and leads back; it cannot be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden; :attr:`back` is the command that leads back."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._edition: EditionInfo | None = None
        self._beside = False
        self.back = QAction(self)
        self._picture = QLabel(self)
        self._text = DataLabel(self)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(ActionButton(self.back, parent=self))
        self.retranslate()
        self.show_edition(None)

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_edition(self, edition: EditionInfo | None, *, beside: bool = False) -> None:
        """Say that ``edition`` shows, which is not the one in force; ``None`` hides the notice.

        Args:
            edition: The edition.
            beside: Whether it holds beside the one in force, see ``domain.browse``.
        """
        self._edition, self._beside = edition, beside
        self.setVisible(edition is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.back.setText(self.tr("Back to the edition in force"))
        self._picture.setPixmap(icons.pixmap("history", "review", ICON_SIZE_SMALL, self.devicePixelRatioF()))
        if self._edition is not None:
            template = self.tr("Not in force: {edition}")
            if self._beside:
                template = self.tr("The list of forms of study, not the book in force: {edition}")
            self._text.setText(template.format(edition=edition_words(self._edition)))
        self.setAccessibleName(self._text.text())

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)
