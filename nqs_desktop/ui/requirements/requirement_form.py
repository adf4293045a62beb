"""A requirement to edit: for each cell its words in both languages, and how they are read."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import (
    ExperienceDemand,
    Requirement,
    RequirementPart,
    ReviewReason,
)
from nqs_desktop.domain.requirement_structure import with_structure
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirement_text import numbered_title
from nqs_desktop.ui.requirements.alternatives_editor import AlternativesEditor
from nqs_desktop.ui.requirements.education_editor import EducationEditor
from nqs_desktop.ui.requirements.joining_field import JoiningField
from nqs_desktop.ui.requirements.reasons_list import ReasonsList
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.details_pane import Section
from nqs_desktop.ui.widgets.extras_editor import ExtrasEditor
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_field import LocalizedField
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane

_LINES = 3


class RequirementForm(TitledPane):
    """Edits a :class:`Requirement`.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        commands: tuple[QAction, QAction],
        reread: QAction,
        specialties: CodeSource,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty.

        Args:
            language: The language in use.
            commands: Discard and save.
            reread: Reads the texts again.
            specialties: Where codes of specialties are picked from.
            parent: Qt's.
        """
        super().__init__(parent)
        self._language = language
        self._given = Requirement()
        self._reasons: tuple[ReviewReason, ...] = ()
        discard, save = commands
        self.add_button(discard)
        self.add_button(save, primary=True)
        column = self.body.column
        self._name = LocalizedLines(role="strong", parent=column)
        self._source = SourceChip(parent=column)
        self._advice = QLabel(column)
        self._advice.setProperty("role", "quiet")
        self._advice.setWordWrap(True)
        self._reread = LinkButton(reread, column)
        self.reasons = ReasonsList(language, column)
        self.texts = {part: LocalizedField(lines=_LINES, parent=column) for part in _TEXTS}
        self.joining = JoiningField(specialties, language, column)
        self.education = EducationEditor(specialties, language, column)
        self.alternatives = AlternativesEditor(language, column)
        self.extras = ExtrasEditor(language, column, with_strength=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def extras_error(self) -> str:
        """What is said to be wrong with the demands beside education and experience."""
        return self._extras_field.error

    @property
    def structure_error(self) -> str:
        """What is said to be wrong with demands that are joined freely."""
        return self.joining.error

    def value(self) -> Requirement:
        """Return the requirement as it stands in the form."""
        plain = self._plain()
        return with_structure(plain, self.joining.structure.value()) if self.joining.is_free else plain

    def _plain(self) -> Requirement:
        texts = {part: field.value() for part, field in self.texts.items()}
        return Requirement(
            education=replace(self.education.value(), text=texts[RequirementPart.EDUCATION]),
            experience=ExperienceDemand(self.alternatives.alternatives(), texts[RequirementPart.EXPERIENCE]),
            competence=texts[RequirementPart.COMPETENCE],
            optional=texts[RequirementPart.OPTIONAL],
            extras=self.extras.extras(),
            wished_extras=self.extras.wished(),
            review_reasons=self._reasons,
        )

    def show_position(self, position: StaffPosition, original: Callable[[], str]) -> None:
        """Show the requirement of a position to edit; ``original`` looks up the words of its paper."""
        self._name.set_value(numbered_title(position))
        self._source.set_source(position.source, original)
        self.show_requirement(position.requirement)
        self.body.verticalScrollBar().setValue(0)

    def show_requirement(self, requirement: Requirement) -> None:
        """Show another requirement of the same position."""
        education = requirement.education
        texts: dict[RequirementPart, LocalizedText] = {
            RequirementPart.EDUCATION: education.text,
            RequirementPart.EXPERIENCE: requirement.experience.text,
            RequirementPart.COMPETENCE: requirement.competence,
            RequirementPart.OPTIONAL: requirement.optional,
        }
        for part, text in texts.items():
            self.texts[part].set_value(text)
        self._show_plain(requirement)
        self._show_reasons(requirement.review_reasons)
        self.joining.show_structure(requirement.structure)
        self._show_cells()
        self._extras_field.set_error("")

    def _show_plain(self, requirement: Requirement) -> None:
        self.education.set_value(requirement.education)
        self.alternatives.set_alternatives(requirement.experience.alternatives)
        self.extras.set_extras(requirement.extras, requirement.wished_extras)

    def _show_cells(self) -> None:
        for field in (self._education_field, self._alternatives_field, self._extras_field):
            field.setVisible(not self.joining.is_free)

    def _switch(self) -> None:
        """Carry what stands in the form over to the other way of joining it; what is wrong stays in view."""
        if self.joining.is_free:
            if not self._say_of_cells({}, []):
                self.joining.show_structure(None)
                return
            self.joining.join_freely(self._plain())
        elif not self.joining.structure.is_valid:
            self.joining.stay_free()
            self._say_of_structure([])
            return
        else:
            self._show_plain(self.joining.join_plainly(self._plain()))
        self._show_cells()
        self._lead_to(self.joining)
        self.edited.emit()

    def show_faults(self, faults: Iterable[Message]) -> bool:
        """Say each fault beside what it speaks of; return whether the form can be stored."""
        numbered: dict[int, str] = {}
        rest: list[str] = []
        for fault in faults:
            number = fault.values.get("number")
            if isinstance(number, int):
                numbered.setdefault(number, self._language.say(fault))
            else:
                rest.append(self._language.say(fault))
        if self.joining.is_free:
            return self._say_of_structure([*numbered.values(), *rest])
        return self._say_of_cells(numbered, rest)

    def _say_of_cells(self, numbered: dict[int, str], rest: list[str]) -> bool:
        self.alternatives.show_errors(numbered)
        self._extras_field.set_error("\n".join(rest))
        wrong = [editor for editor in self.alternatives.editors if editor.error]
        if not self.education.is_valid:
            self._lead_to(self._education_field)
        elif wrong:
            self._lead_to(wrong[0])
        elif rest or not self.extras.is_valid:
            self._lead_to(self._extras_field)
        return not wrong and not rest and self.extras.is_valid and self.education.is_valid

    def _say_of_structure(self, faults: list[str]) -> bool:
        if not self.joining.structure.is_valid:
            faults.append(self.tr("A number or a code in the part below is wrong."))
        self.joining.set_error("\n".join(faults))
        if faults:
            self._lead_to(self.joining)
        return not faults

    def go_to(self, part: RequirementPart) -> None:
        """Lead the keyboard to a cell."""
        section = self._sections.get(part)
        if section is not None:
            self._lead_to(section)
            self.texts[part].setFocus()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.set_title(self.tr("Edit the requirement"))
        self._advice.setText(
            self.tr("The check goes by what was read; the paper prints the texts. Keep the two alike.")
        )
        self._reasons_section.set_title(self.tr("A person decides"))
        titles = {
            RequirementPart.EDUCATION: self.tr("Education"),
            RequirementPart.EXPERIENCE: self.tr("Practical experience"),
            RequirementPart.COMPETENCE: self.tr("Competence"),
            RequirementPart.OPTIONAL: self.tr("Optional"),
        }
        for part, title in titles.items():
            self._sections[part].set_title(title)
            self._text_fields[part].set_caption(self.tr("Text of the paper"))
            self.texts[part].set_name(title)
        self._education_field.set_caption(self.tr("Read as"))
        self._joining_section.set_title(self.tr("How the demands are joined"))
        self._alternatives_field.set_caption(self.tr("Read as; one of the alternatives must be met"))
        self._extras_field.set_caption(self.tr("Demanded beside education and experience"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = self.body.column
        self._text_fields = {part: FormField(field, column) for part, field in self.texts.items()}
        self._education_field = FormField(self.education, column)
        self._alternatives_field = FormField(self.alternatives, column)
        self._extras_field = FormField(self.extras, column)
        for widget in (self._name, left_row(column, self._source), self._advice):
            self.body.add(widget)
        self.body.add(left_row(column, self._reread))
        self._reasons_section = self.body.add_section(self.reasons)
        more: dict[RequirementPart, tuple[QWidget, ...]] = {
            RequirementPart.EDUCATION: (self._education_field,),
            RequirementPart.EXPERIENCE: (self._alternatives_field, self._extras_field),
        }
        self._sections: dict[RequirementPart, Section] = {
            part: self.body.add_section(self._text_fields[part], *more.get(part, ())) for part in _TEXTS
        }
        self._joining_section = self.body.add_section(self.joining)

    def _connect(self) -> None:
        for field in self.texts.values():
            field.edited.connect(self.edited)
        for part in (self.education, self.joining, self.alternatives, self.extras):
            part.edited.connect(self.edited)
        self.joining.switched.connect(self._switch)
        self.joining.structure.kept.connect(lambda: self._lead_to(self.joining.structure.panels))
        self.reasons.settled.connect(self._settle)
        self.reasons.part_wanted.connect(self.go_to)

    def _settle(self, reason: ReviewReason) -> None:
        self._show_reasons(tuple(one for one in self._reasons if one is not reason))
        self.edited.emit()

    def _show_reasons(self, reasons: tuple[ReviewReason, ...]) -> None:
        self._reasons = reasons
        self.reasons.set_reasons(reasons)
        self._reasons_section.setVisible(bool(reasons))

    def _lead_to(self, widget: QWidget) -> None:
        # What was just shown has its place only after the layouts have run, those within it too.
        QTimer.singleShot(_LAYOUT_MILLISECONDS, self.body, lambda: self._reveal(widget))
        widget.setFocus()

    def _reveal(self, widget: QWidget) -> None:
        if isValid(widget):
            entered = self.body.column.focusWidget()
            inside = widget.isAncestorOf(entered)
            self.body.ensureWidgetVisible(entered if inside else widget, 0, _AROUND)


_AROUND = 90
"""Pixels above and below what the keyboard is led to: its caption, and what is said to be wrong with it."""

_LAYOUT_MILLISECONDS = 200
_TEXTS = (
    RequirementPart.EDUCATION,
    RequirementPart.EXPERIENCE,
    RequirementPart.COMPETENCE,
    RequirementPart.OPTIONAL,
)
