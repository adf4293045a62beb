"""A diploma, to edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QLineEdit, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.ui.candidates.record_list import RecordEditor, show_text
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodePicker
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField


class EducationFields(RecordEditor[EducationRecord]):
    """Edits an :class:`EducationRecord`."""

    edited = Signal()

    def __init__(
        self, codes: SpecialtyCodes, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Offer ``codes`` as specialties."""
        super().__init__(parent)
        self._language = language
        self.codes = codes
        self._picked = LocalizedText()
        self.level = ChoiceBox[EducationLevel | None]((None, *EducationLevel), self._level_word, self)
        self.study_form = ChoiceBox[StudyForm | None]((None, *StudyForm), self._form_word, self)
        for box in (self.level, self.study_form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.institution = QLineEdit(self)
        self.code = CodePicker(codes, language, self)
        self.specialty = LocalizedField(parent=self)
        self.year = QLineEdit(self)
        self.year.setMaxLength(4)
        self.diploma = QLineEdit(self)
        self._fields = {
            "level": FormField(self.level, self),
            "form": FormField(self.study_form, self),
            "institution": FormField(self.institution, self),
            "code": FormField(self.code, self),
            "specialty": FormField(self.specialty, self),
            "year": FormField(self.year, self),
            "diploma": FormField(self.diploma, self),
        }
        self._lay_out()
        for box in (self.level, self.study_form):
            box.chosen.connect(self._take_edit)
        for line in (self.institution, self.year, self.diploma):
            line.textEdited.connect(self._take_edit)
        self.code.edited.connect(self._take_edit)
        self.code.picked.connect(self._take_names)
        self.specialty.edited.connect(self._take_edit)
        self.retranslate()

    def value(self) -> EducationRecord | None:
        """Return the diploma; ``None`` while its level is not chosen or its year is no year."""
        level, year = self.level.value(), self.year.text().strip()
        if level is None or not _is_year(year):
            return None
        return EducationRecord(
            level=level,
            institution=_tidy(self.institution),
            specialty_code=self.code.value(),
            specialty=self.specialty.value(),
            study_form=self.study_form.value(),
            year=int(year) if year else None,
            diploma=_tidy(self.diploma),
        )

    def set_value(self, record: EducationRecord) -> None:
        """Show a diploma."""
        self.level.set_value(record.level)
        self.study_form.set_value(record.study_form)
        show_text(self.institution, record.institution)
        self.code.set_value(record.specialty_code)
        self.specialty.set_value(record.specialty)
        self.year.setText("" if record.year is None else str(record.year))
        show_text(self.diploma, record.diploma)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        lines = (self.institution, self.year, self.diploma)
        chosen = self.level.value() or self.study_form.value() or self.code.value()
        return not (chosen or self.specialty.value() or any(line.text().strip() for line in lines))

    def complain(self) -> bool:
        """Say beside the fields what cannot be read."""
        no_level = self.level.value() is None
        no_year = not _is_year(self.year.text().strip())
        self._fields["level"].set_error(self.tr("Choose the level.") if no_level else "")
        self._fields["year"].set_error(self.tr("A year has four digits.") if no_year else "")
        restate(self.year, wrong=no_year)
        return no_level or no_year

    def first_field(self) -> QWidget:
        """The level."""
        return self.level

    def retranslate(self) -> None:
        """Set the words anew."""
        words = {
            "level": self.tr("Level"),
            "form": self.tr("Form of study"),
            "institution": self.tr("Institution"),
            "code": self.tr("Code of the specialty"),
            "specialty": self.tr("Specialty as the diploma names it"),
            "year": self.tr("Year"),
            "diploma": self.tr("Series and number of the diploma"),
        }
        for name, word in words.items():
            self._fields[name].set_caption(word)
        self.specialty.set_name(words["specialty"])
        self.code.set_words(
            self.tr("Code or words; may stay empty"), self.tr("No edition in this database has this code.")
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self._fields["level"])
        self.body.addLayout(self._beside(("form", 2), ("year", 1)))
        self.body.addWidget(self._fields["institution"])
        self.body.addWidget(self._fields["code"])
        self.body.addWidget(self._fields["specialty"])
        self.body.addWidget(self._fields["diploma"])

    def _beside(self, *names: tuple[str, int]) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for name, share in names:
            row.addWidget(self._fields[name], share, Qt.AlignmentFlag.AlignTop)
        return row

    def _level_word(self, level: EducationLevel | None) -> str:
        return self.tr("choose") if level is None else capitalised(self._language.say(level_words(level)))

    def _form_word(self, form: StudyForm | None) -> str:
        if form is None:
            return self.tr("not known")
        return capitalised(self._language.say(message(f"eligibility.form_{form.value}")))

    def _take_edit(self) -> None:
        if any(field.error for field in self._fields.values()):
            self.complain()
        self.edited.emit()

    def _take_names(self, hit: SearchHit) -> None:
        """Take over the official names, except where the user wrote another one."""
        stands, former, listed = self.specialty.value(), self._picked, self.codes.names(hit)
        names = {}
        for language in Language:
            official = None if listed.is_unofficial(language) else listed.get(language)
            own = stands.get(language)
            names[language] = own if own and own != former.get(language) else official
        self._picked = LocalizedText(names[Language.KK], names[Language.RU])
        self.specialty.set_value(self._picked)
        self.edited.emit()


def _tidy(line: QLineEdit) -> str:
    return " ".join(line.text().split())


def _is_year(text: str) -> bool:
    return not text or (len(text) == 4 and text.isascii() and text.isdigit())
