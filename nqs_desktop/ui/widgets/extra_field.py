"""An extra: a licence with its categories, a clearance, an age."""

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain import licence
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel

_AGES: Final = (ExtraKind.MIN_AGE, ExtraKind.MAX_AGE)
_OLDEST: Final = 120


class ExtraField(QWidget):
    """Edits an :class:`Extra`: its kind, and what the kind needs beside it.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        kinds: tuple[ExtraKind, ...] = tuple(ExtraKind),
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``kinds``."""
        super().__init__(parent)
        self.kind = ChoiceBox(
            kinds, lambda kind: language.say(message(f"eligibility.item_{kind.value}")), self
        )
        # Below each other and free to shrink: the longest kind would push the form out of its pane.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.detail = QLineEdit(self)
        self._complaint = DataLabel(self)
        self._complaint.setProperty("role", "wrong")
        self._complaint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.kind)
        layout.addWidget(self.detail)
        layout.addWidget(self._complaint)
        self.kind.chosen.connect(self._take_edit)
        self.detail.textEdited.connect(self._take_edit)
        self._show()

    @property
    def is_valid(self) -> bool:
        """Whether categories are categories and an age is an age; a detail may be missing."""
        return not self._fault()

    def value(self) -> Extra:
        """Return the extra; categories as ``B|C``, in Latin letters."""
        kind, detail = self.kind.value(), " ".join(self.detail.text().split())
        if kind is ExtraKind.DRIVING_LICENCE:
            known = licence.categories(detail)
            detail = detail if known is None else "|".join(sorted(known))
        return Extra(kind, detail)

    def set_value(self, extra: Extra) -> None:
        """Show another extra; this is no edit of the user.

        Raises:
            ValueError: Its kind is none of those offered.
        """
        self.kind.set_value(extra.kind)
        self.detail.setText(extra.detail.replace("|", ", "))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _take_edit(self) -> None:
        self._show()
        self.edited.emit()

    def _fault(self) -> str:
        kind, detail = self.kind.value(), self.detail.text().strip()
        if kind is ExtraKind.DRIVING_LICENCE and licence.categories(detail) is None:
            return self.tr("Categories are letters such as B, C1 or DE.")
        if (
            kind in _AGES
            and detail
            and not (detail.isascii() and detail.isdigit() and int(detail) <= _OLDEST)
        ):
            return self.tr("An age is a whole number of years.")
        return ""

    def _show(self) -> None:
        prompt = {
            ExtraKind.DRIVING_LICENCE: self.tr("Categories: B, C"),
            **dict.fromkeys(_AGES, self.tr("Years: 18")),
        }.get(self.kind.value(), self.tr("Which; may stay empty"))
        self.detail.setPlaceholderText(prompt)
        self.detail.setAccessibleName(prompt)
        self.kind.setAccessibleName(self.tr("What it is"))
        fault = self._fault()
        self._complaint.setText(fault)
        self._complaint.setVisible(bool(fault))
        restate(self.detail, wrong=bool(fault))
