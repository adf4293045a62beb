"""Column 18 of table 3: the place of an occupation in the classifier of economic activities."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.framework import EconomicActivity
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

_PLACES = 5


class ActivityFields(QWidget):
    """Edits an :class:`EconomicActivity`.

    Attributes:
        places: Section, division, group, class and subclass.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.places = [LocalizedField(parent=self) for _ in range(_PLACES)]
        self._frames = [FormField(place, self) for place in self.places]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for place, frame in zip(self.places, self._frames, strict=True):
            place.edited.connect(self.edited)
            layout.addWidget(frame)
        self.setFocusProxy(self.places[0])

    def value(self) -> EconomicActivity:
        """Return the activity as it stands."""
        return EconomicActivity(*(one_line(place.value()) for place in self.places))

    def set_value(self, value: EconomicActivity) -> None:
        """Show another; this is no edit of the user."""
        for place, text in zip(self.places, value.levels.values(), strict=True):
            place.set_value(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read only."""
        for place in self.places:
            place.set_read_only(read_only)

    def retranslate(self) -> None:
        """Set the words anew."""
        words = (
            self.tr("Section: code and name"),
            self.tr("Division: code and name"),
            self.tr("Group: code and name"),
            self.tr("Class: code and name"),
            self.tr("Subclass: code and name"),
        )
        for frame, word in zip(self._frames, words, strict=True):
            frame.set_caption(word)
