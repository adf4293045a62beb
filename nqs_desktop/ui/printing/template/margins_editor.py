"""The four margins of a page, in millimetres."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.paper_style import Margins
from nqs_desktop.ui.printing.template.template_field import Editor, number_of, said_number, show_number
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.decimal_field import DecimalField


class MarginsEditor(QWidget):
    """Edits :class:`Margins`.

    Signals:
        edited: The user changed one.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "left": self.tr("Left"),
            "right": self.tr("Right"),
            "top": self.tr("Above"),
            "bottom": self.tr("Below"),
        }
        self._fields: dict[str, DecimalField] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.S)
        layout.setVerticalSpacing(Space.XS)
        for place, (name, word) in enumerate(words.items()):
            label, field = QLabel(word, self), DecimalField(self, step=Decimal(1))
            label.setProperty("role", "quiet")
            label.setBuddy(field)
            field.edited.connect(self.edited)
            column = place % 2 * 2
            layout.addWidget(label, place // 2, column)
            layout.addWidget(field, place // 2, column + 1)
            self._fields[name] = field
        layout.setColumnMinimumWidth(2, self.fontMetrics().averageCharWidth() * 8)
        layout.setColumnStretch(4, 1)
        self.setFocusProxy(self._fields["left"])

    @property
    def editor(self) -> Editor[Margins]:
        """How it edits its value."""
        return Editor(self, self.value, self.set_value, said_margins)

    def value(self) -> Margins | None:
        """Return the margins; ``None`` where one is no number."""
        left, right, top, bottom = (number_of(field) for field in self._fields.values())
        if left is None or right is None or top is None or bottom is None:
            return None
        return Margins(left, right, top, bottom)

    def set_value(self, margins: Margins) -> None:
        """Show margins; this is no edit of the user."""
        for name, field in self._fields.items():
            show_number(field, getattr(margins, name))

    def setAccessibleName(self, name: str) -> None:
        """Set what the margins are called, for screen readers."""
        super().setAccessibleName(name)
        labels = self.findChildren(QLabel)
        for label, field in zip(labels, self._fields.values(), strict=True):
            field.setAccessibleName(f"{name}, {label.text()}")


def said_margins(margins: Margins) -> str:
    """Return margins in a few words: left, right, above, below."""
    return " / ".join(map(said_number, (margins.left, margins.right, margins.top, margins.bottom)))
