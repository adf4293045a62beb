"""The question whether a diploma's form of study may be."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.domain.education import EducationLevel, StudyForm
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.specialties.study_form_view import StudyFormView
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.code_picker import CodePicker
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.search_box import DEBOUNCE_MILLISECONDS
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_YEAR_DIGITS = 4


class StudyFormDialog(LaidOutDialog):
    """Asks for specialty, form, year and level; answers while they are filled in."""

    def __init__(self, context: PageContext, specialty: str = "", parent: QWidget | None = None) -> None:
        """Ask about ``specialty``, a code or a name, or about nothing yet."""
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("May this form of study be?"))
        self.resize(680, 560)
        self.specialty = CodePicker(
            SpecialtyCodes(context.services.study_forms, context.language), context.language, self
        )
        self.form = ChoiceBox[StudyForm](tuple(StudyForm), self._form_word, self)
        self.level = ChoiceBox[EducationLevel | None]((None, *EducationLevel), self._level_word, self)
        self.year = QLineEdit(self)
        self.year.setMaxLength(_YEAR_DIGITS)
        self.view = StudyFormView(context.language, self)
        self._fields = (
            FormField(self.specialty, self),
            FormField(self.form, self),
            FormField(self.year, self),
            FormField(self.level, self),
        )
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAutoDefault(False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MILLISECONDS)
        self._lay_out()
        self._word()
        self._connect()
        self.form.set_value(StudyForm.CORRESPONDENCE)
        self.specialty.set_value(specialty)
        self.ask()

    def ask(self) -> None:
        """Answer what is filled in now."""
        self._rest.stop()
        year = self.year.text().strip()
        is_year = not year or (len(year) == _YEAR_DIGITS and year.isascii() and year.isdigit())
        to_come = bool(year) and is_year and int(year) > datetime.now().astimezone().year
        wrong = self.tr("This year is still to come.") if to_come else ""
        self._fields[2].set_error(wrong if is_year else self.tr("A year has four digits."))
        is_year = is_year and not to_come
        restate(self.year, wrong=not is_year)
        specialty = self.specialty.value()
        if specialty is None:
            self.view.show_nothing()
            return
        number = int(year) if year and is_year else None
        self.view.show_answer(
            self._context.services.study_forms.answer(
                specialty, self.form.value(), number, self.level.value()
            )
        )

    def _connect(self) -> None:
        self._rest.timeout.connect(self.ask)
        self.specialty.edited.connect(self._rest.start)
        self.specialty.picked.connect(self.ask)
        self.year.textEdited.connect(self._rest.start)
        self.form.chosen.connect(self.ask)
        self.level.chosen.connect(self.ask)
        self.view.code_chosen.connect(self._take)
        self._close.clicked.connect(self.reject)

    def _take(self, code: str) -> None:
        self.specialty.set_value(code)
        self.ask()

    def _lay_out(self) -> None:
        specialty, form, year, level = self._fields
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for field, share in ((form, 3), (year, 1), (level, 4)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(specialty)
        layout.addLayout(row)
        layout.addWidget(separator(self))
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def _word(self) -> None:
        captions = (
            self.tr("Specialty or qualification: code or name"),
            self.tr("Form of study"),
            self.tr("Year"),
            self.tr("Level of education"),
        )
        for field, caption in zip(self._fields, captions, strict=True):
            field.set_caption(caption)
        self.year.setPlaceholderText(self.tr("year"))
        self.specialty.set_words(self.tr("Code or words of any edition"), "")

    def _form_word(self, form: StudyForm) -> str:
        return capitalised(self._context.language.say(message(f"eligibility.form_{form.value}")))

    def _level_word(self, level: EducationLevel | None) -> str:
        if level is None:
            return self.tr("As the code says")
        return capitalised(self._context.language.say(level_words(level)))
