"""Reaching into the candidates page, for its tests."""

from PySide6.QtWidgets import QLabel

from nqs_desktop.ui.candidates.candidates_page import CandidatesPage
from nqs_desktop.ui.candidates.education_fields import EducationFields
from nqs_desktop.ui.candidates.employment_fields import EmploymentFields

LIBRARIAN, DRIVER = "demo-1", "demo-2"


def card_text(page: CandidatesPage) -> str:
    return "\n".join(label.text() for label in page.view.card.findChildren(QLabel))


def education(page: CandidatesPage, place: int = 0) -> EducationFields:
    editor = page.view.form.education.editors[place]
    assert isinstance(editor, EducationFields)
    return editor


def employment(page: CandidatesPage, place: int = 0) -> EmploymentFields:
    editor = page.view.form.employment.editors[place]
    assert isinstance(editor, EmploymentFields)
    return editor


def instead_of_the_table(page: CandidatesPage) -> str:
    shown = page.view.list.currentWidget()
    return "" if shown is None or shown is page.view.table else shown.accessibleName()
