"""The chosen part of a structure, to edit: a group's joint, an education, an experience, an extra."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    ExtraDemand,
    Joint,
    Strength,
)
from nqs_desktop.domain.requirement_words import strength_words
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirements.alternative_editor import AlternativeEditor
from nqs_desktop.ui.requirements.education_editor import EducationEditor
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.extra_field import ExtraField
from nqs_desktop.ui.widgets.form_field import FormField


class DemandPanels(QWidget):
    """Shows one part at a time, each kind in the fields of its own.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self, specialties: CodeSource, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._present: QWidget | None = None
        self.joint = ChoiceBox(tuple(Joint), self._joint_word, self)
        self.education = EducationEditor(specialties, language, self)
        self.extra = ExtraField(language, parent=self)
        self.strength = ChoiceBox(tuple(Strength), lambda one: language.say(strength_words(one)), self)
        self.experience: AlternativeEditor | None = None
        self._joint_field = FormField(self.joint, self, narrow=True)
        self._extra_field = FormField(self.extra, self)
        self._strength_field = FormField(self.strength, self, narrow=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        for widget in (self._joint_field, self.education, self._extra_field, self._strength_field):
            self._layout.addWidget(widget)
            widget.hide()
        self.joint.chosen.connect(self.edited)
        self.strength.chosen.connect(self.edited)
        self.education.edited.connect(self.edited)
        self.extra.edited.connect(self.edited)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether the part in view holds no wrong number or code."""
        if self._present is self.education:
            return self.education.is_valid
        if self._present is self._extra_field:
            return self.extra.is_valid
        return self.experience is None or self.experience.is_valid

    def value(self) -> Demand | Joint | None:
        """Return the part as it stands; of a group its joint alone; ``None`` while nothing shows."""
        if self._present is self._joint_field:
            return self.joint.value()
        if self._present is self.education:
            return self.education.value()
        if self._present is self._extra_field:
            return ExtraDemand(self.extra.value(), self.strength.value())
        return self.experience.value() if self.experience is not None else None

    def say_wrong(self) -> None:
        """Say what is wrong with the part in view, beside it, and lead the keyboard there."""
        if self.experience is not None:
            self.experience.show_error("")
        self.setFocus()

    def show_part(self, part: Demand) -> None:
        """Show another part."""
        self._clear()
        match part:
            case DemandGroup():
                self.joint.set_value(part.joint)
                self._present = self._joint_field
            case EducationDemand():
                self.education.set_value(part)
                self._present = self.education
            case ExtraDemand():
                self.extra.set_value(part.extra)
                self.strength.set_value(part.strength)
                self._present = self._extra_field
            case ExperienceAlternative():
                self._show_experience(part)
        if self._present is not None:
            self._present.show()
        self.setFocusProxy(self._entrance())
        self._strength_field.setVisible(isinstance(part, ExtraDemand))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._joint_field.set_caption(self.tr("What of the group must be met"))
        self._extra_field.set_caption(self.tr("What is demanded"))
        self._strength_field.set_caption(self.tr("How firmly"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_experience(self, part: ExperienceAlternative) -> None:
        self.experience = AlternativeEditor(part, self._language, self, alone=True)
        self.experience.edited.connect(self.edited)
        self._layout.addWidget(self.experience)
        self._present = self.experience

    def _entrance(self) -> QWidget:
        """Return where the keyboard enters the part in view."""
        if self._present is self._joint_field:
            return self.joint
        if self._present is self._extra_field:
            return self.extra.kind
        return self._present or self.joint

    def _clear(self) -> None:
        for widget in (self._joint_field, self.education, self._extra_field, self._strength_field):
            widget.hide()
        if self.experience is not None:
            self.experience.setParent(None)
            self.experience.deleteLater()
            self.experience = None
        self._present = None

    def _joint_word(self, joint: Joint) -> str:
        return self.tr("Every part of it") if joint is Joint.EVERY else self.tr("Any one part of it")
