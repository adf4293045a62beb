"""What is demanded of education, to edit: levels, fields of study, specialties by code, how firmly."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import EducationDemand, Strength
from nqs_desktop.domain.requirement_words import level_words, strength_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirements.specialty_list import SpecialtyList
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_lines_editor import LocalizedLinesEditor


class EducationEditor(QWidget):
    """Edits an :class:`EducationDemand`, all but the words of the paper.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self, specialties: CodeSource, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Start empty; codes are picked from ``specialties``."""
        super().__init__(parent)

        def level_word(level: EducationLevel) -> str:
            return capitalised(language.say(level_words(level)))

        self._text = LocalizedText()
        self.levels = CheckSet(tuple(EducationLevel), level_word, self)
        self.accepted = CheckSet(tuple(EducationLevel), level_word, self)
        self.fields = LocalizedLinesEditor(self)
        self.fields_open = QCheckBox(self)
        self.specialties = SpecialtyList(specialties, language, self)
        self.strength = ChoiceBox(tuple(Strength), lambda one: language.say(strength_words(one)), self)
        self.setFocusProxy(self.levels.box(EducationLevel.GENERAL_SECONDARY))
        self._fields = {
            "levels": FormField(self.levels, self),
            "accepted": FormField(self.accepted, self),
            "fields": FormField(self.fields, self),
            "specialties": FormField(self.specialties, self),
            "strength": FormField(self.strength, self, narrow=True),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for name, field in self._fields.items():
            layout.addWidget(field)
            if name == "fields":
                layout.addWidget(self.fields_open)
        for part in (self.levels, self.accepted, self.fields, self.specialties):
            part.edited.connect(self.edited)
        self.specialties.edited.connect(self._mark_codes)
        self.fields_open.clicked.connect(lambda _: self.edited.emit())
        self.strength.chosen.connect(self.edited)
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether every code has the form of a code."""
        return self.specialties.is_valid

    def value(self) -> EducationDemand:
        """Return the demand as it stands, with the words that it was given."""
        return EducationDemand(
            levels=self.levels.values(),
            fields=self.fields.value(),
            fields_open=self.fields_open.isChecked(),
            text=self._text,
            accepted=self.accepted.values(),
            specialties=self.specialties.codes(),
            strength=self.strength.value(),
        )

    def set_value(self, demand: EducationDemand) -> None:
        """Show another demand; this is no edit of the user."""
        self._text = demand.text
        self.levels.set_values(demand.levels)
        self.accepted.set_values(demand.accepted)
        self.fields.set_value(demand.fields)
        self.fields_open.setChecked(demand.fields_open)
        self.specialties.set_codes(demand.specialties)
        self.strength.set_value(demand.strength)
        self._mark_codes()

    def retranslate(self) -> None:
        """Set every word anew."""
        captions = {
            "levels": self.tr("Levels that the text names; a higher one fits too"),
            "accepted": self.tr("Only these levels fit; none checked: the lowest named one and all above"),
            "fields": self.tr("Fields of study, one a line"),
            "specialties": self.tr("Specialties by code; a diploma of one of them fits"),
            "strength": self.tr("How firmly"),
        }
        for name, caption in captions.items():
            self._fields[name].set_caption(caption)
        self.fields_open.setText(self.tr("Other related fields fit too; a person decides"))
        self._mark_codes()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _mark_codes(self) -> None:
        fault = "" if self.is_valid else self.tr("A code of a specialty has digits and letters only.")
        self._fields["specialties"].set_error(fault)
