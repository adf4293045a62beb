"""A diploma, to edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QLineEdit, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.search_text import code_key
from nqs_desktop.services.reference_browser import SpecialtyBrowser
from nqs_desktop.ui.candidates.record_list import RecordEditor, show_text
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodePicker
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField

_AREA = "area"
_HITS = 60


class SpecialtyCodes:
    """Codes of specialties and qualifications; an area is nothing that a diploma names."""

    def __init__(self, book: SpecialtyBrowser, language: LanguageSwitch) -> None:
        """Find in ``book``."""
        self._book = book
        self._language = language

    def search(self, text: str) -> list[SearchHit]:
        """Return what to pick from, best first."""
        return [hit for hit in self._book.search(text, _HITS) if hit.level != _AREA]

    def describe(self, code: str) -> str | None:
        """Return the name of a code; ``None`` where the list does not have it."""
        nodes = self._book.with_code(code_key(code))
        return self._language.best(nodes[0].name) if nodes else None


class EducationFields(RecordEditor[EducationRecord]):
    """Edits an :class:`EducationRecord`."""

    edited = Signal()

    def __init__(
        self, codes: SpecialtyCodes, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Offer ``codes`` as specialties."""
        super().__init__(parent)
        self._language = language
        self._picked = LocalizedText()
        self._level = ChoiceBox[EducationLevel | None]((None, *EducationLevel), self._level_word, self)
        self._study_form = ChoiceBox[StudyForm | None]((None, *StudyForm), self._form_word, self)
        for box in (self._level, self._study_form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._institution = QLineEdit(self)
        self._code = CodePicker(codes, language, self)
        self._specialty = LocalizedField(parent=self)
        self._year = QLineEdit(self)
        self._year.setMaxLength(4)
        self._diploma = QLineEdit(self)
        self._fields = {
            "level": FormField(self._level, self),
            "form": FormField(self._study_form, self),
            "institution": FormField(self._institution, self),
            "code": FormField(self._code, self),
            "specialty": FormField(self._specialty, self),
            "year": FormField(self._year, self),
            "diploma": FormField(self._diploma, self),
        }
        self._lay_out()
        for box in (self._level, self._study_form):
            box.chosen.connect(self._take_edit)
        for line in (self._institution, self._year, self._diploma):
            line.textEdited.connect(self._take_edit)
        self._code.edited.connect(self._take_edit)
        self._code.picked.connect(self._take_names)
        self._specialty.edited.connect(self._take_edit)
        self.retranslate()

    def value(self) -> EducationRecord | None:
        """Return the diploma; ``None`` while its level is not chosen or its year is no year."""
        level, year = self._level.value(), self._year.text().strip()
        if level is None or not _is_year(year):
            return None
        return EducationRecord(
            level=level,
            institution=_tidy(self._institution),
            specialty_code=self._code.value(),
            specialty=self._specialty.value(),
            study_form=self._study_form.value(),
            year=int(year) if year else None,
            diploma=_tidy(self._diploma),
        )

    def set_value(self, record: EducationRecord) -> None:
        """Show a diploma."""
        self._level.set_value(record.level)
        self._study_form.set_value(record.study_form)
        show_text(self._institution, record.institution)
        self._code.set_value(record.specialty_code)
        self._specialty.set_value(record.specialty)
        self._year.setText("" if record.year is None else str(record.year))
        show_text(self._diploma, record.diploma)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        lines = (self._institution, self._year, self._diploma)
        chosen = self._level.value() or self._study_form.value() or self._code.value()
        return not (chosen or self._specialty.value() or any(line.text().strip() for line in lines))

    def complain(self) -> bool:
        """Say beside the fields what cannot be read."""
        no_level = self._level.value() is None
        no_year = not _is_year(self._year.text().strip())
        self._fields["level"].set_error(self.tr("Choose the level.") if no_level else "")
        self._fields["year"].set_error(self.tr("A year has four digits.") if no_year else "")
        restate(self._year, wrong=no_year)
        return no_level or no_year

    def first_field(self) -> QWidget:
        """The level."""
        return self._level

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
        self._specialty.set_name(words["specialty"])
        self._code.set_words(
            self.tr("Code or words; may stay empty"), self.tr("The list in force does not have this code.")
        )

    def _lay_out(self) -> None:
        self.body.addLayout(self._beside(("level", 3), ("form", 2)))
        self.body.addWidget(self._fields["institution"])
        self.body.addWidget(self._fields["code"])
        self.body.addWidget(self._fields["specialty"])
        self.body.addLayout(self._beside(("year", 1), ("diploma", 3)))

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
        stands, former = self._specialty.value(), self._picked
        names = {}
        for language in Language:
            official = None if hit.name.is_unofficial(language) else hit.name.get(language)
            own = stands.get(language)
            names[language] = own if own and own != former.get(language) else official
        self._picked = LocalizedText(names[Language.KK], names[Language.RU])
        self._specialty.set_value(self._picked)
        self.edited.emit()


def _tidy(line: QLineEdit) -> str:
    return " ".join(line.text().split())


def _is_year(text: str) -> bool:
    return not text or (len(text) == 4 and text.isascii() and text.isdigit())
