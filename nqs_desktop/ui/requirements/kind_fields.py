"""Kinds of experience, and the field or the position that some of them name."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.requirement_words import kind_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line

_NAMED = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))


class KindFields(QWidget):
    """Edits kinds and a field; the field shows where a kind asks for it, or where it holds words.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start with experience of any kind."""
        super().__init__(parent)
        self._before: tuple[ExperienceKind, ...] = ()
        self.kinds = CheckSet(
            tuple(ExperienceKind), lambda kind: capitalised(language.say(kind_words(kind))), self
        )
        self.field = LocalizedField(lines=2, parent=self)
        self._kinds = FormField(self.kinds, self)
        self._field = FormField(self.field, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._kinds)
        layout.addWidget(self._field)
        self.kinds.edited.connect(self._take_kinds)
        self.field.edited.connect(self.edited)
        self.set_value((ExperienceKind.ANY,), LocalizedText())
        self.retranslate()

    def value(self) -> tuple[tuple[ExperienceKind, ...], LocalizedText]:
        """Return kinds and field."""
        return self.kinds.values(), one_line(self.field.value())

    def set_value(self, kinds: tuple[ExperienceKind, ...], field: LocalizedText) -> None:
        """Show others; this is no edit of the user."""
        self._before = kinds
        self.kinds.set_values(kinds)
        self.field.set_value(field)
        self._show_field()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._kinds.set_caption(self.tr("What counts; several must hold for the same years"))
        self._field.set_caption(self.tr("Which field or position, in the words of the paper"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_kinds(self) -> None:
        """Keep "any" apart from the others: beside another kind it would say nothing."""
        kinds = self.kinds.values()
        if ExperienceKind.ANY in kinds and len(kinds) > 1:
            alone = ExperienceKind.ANY not in self._before
            kept = (ExperienceKind.ANY,) if alone else tuple(k for k in kinds if k is not ExperienceKind.ANY)
            self.kinds.set_values(kept)
        self._before = self.kinds.values()
        self._show_field()
        self.edited.emit()

    def _show_field(self) -> None:
        named = not _NAMED.isdisjoint(self.kinds.values())
        self._field.setVisible(named or bool(self.field.value()))
