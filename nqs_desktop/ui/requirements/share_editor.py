"""Years that must lie within an alternative: "of which 3 managerial"."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import IncludedExperience
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirements.kind_fields import KindFields
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.form_field import FormField

_MONTHS_WIDTH = 90
_MOST_DIGITS = 3


class ShareEditor(QWidget):
    """Edits an :class:`IncludedExperience`.

    Signals:
        edited: The user changed something.
        removal_wanted: The user takes it away.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(
        self, share: IncludedExperience, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Show ``share``."""
        super().__init__(parent)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "caption")
        self._after = QLabel(self)
        self._after.setProperty("role", "quiet")
        self.years = DecimalField(self)
        self.years.set_value(share.min_years)
        self.recent = QLineEdit(self)
        self.recent.setMaximumWidth(_MONTHS_WIDTH)
        self.recent.setText("" if share.last_months is None else str(share.last_months))
        self.recent.textEdited.connect(lambda _: self.edited.emit())
        self._recent = FormField(self.recent, self, narrow=True)
        self.kinds = KindFields(language, self)
        self.kinds.set_value(share.kinds, share.field)
        self._remove = QAction(icon("close", "quiet"), "", self)
        self._remove.triggered.connect(self.removal_wanted)
        self.years.edited.connect(self.edited)
        self.kinds.edited.connect(self.edited)
        self.setFocusProxy(self.years)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._caption)
        head.addWidget(self.years)
        head.addWidget(self._after, 1)
        head.addWidget(IconButton(self._remove, self, size=ICON_SIZE_SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.kinds)
        layout.addWidget(self._recent)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether years and months are numbers or left open."""
        months = self.recent.text().strip()
        return self.years.is_valid and (not months or self._months() is not None)

    def value(self) -> IncludedExperience:
        """Return the share as it stands."""
        return IncludedExperience(self.years.value(), *self.kinds.value(), self._months())

    def retranslate(self) -> None:
        """Set every word anew."""
        self._caption.setText(self.tr("Of which at least"))
        self._after.setText(self.tr("years (empty: no number)"))
        self.years.setAccessibleName(self.tr("Years of this share"))
        self._remove.setText(self.tr("Remove this share"))
        self._recent.set_caption(
            self.tr("Only within the last months before the day asked; empty: at any time")
        )

    def _months(self) -> int | None:
        text = self.recent.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
