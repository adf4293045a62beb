"""What explains the candidates' workbook in it: the sheet of instructions, the lists, the example."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from nqs_desktop.domain.candidate import Candidate, CandidateExtra, Contacts, EmploymentRecord
from nqs_desktop.domain.candidate_sheets import (
    COLUMNS,
    CandidateSheet,
    column_hint,
    column_words,
    sheet_words,
    value_words,
)
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.reports.sheet_validation import LISTED
from nqs_desktop.reports.wording import Wording
from nqs_desktop.texts import say

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS: Final = (24, 34, 70, 50)
_PARAGRAPHS: Final = ("fill", "owner", "required", "example", "again")
_TITLES: Final = ("sheet", "column", "what", "values")


def example(language: Language) -> Candidate:
    """Return the person whom the template shows; the key says that nobody takes it in."""

    def words(name: str) -> str:
        return say(message(f"candidate_workbook.example_{name}"), language)

    diploma = EducationRecord(
        EducationLevel.HIGHER,
        words("institution"),
        study_form=StudyForm.FULL_TIME,
        year=2008,
        diploma=words("document"),
    )
    entry = EmploymentRecord(
        words("employer"), words("position"), date(2008, 9, 1), None, (ExperienceKind.SPECIALTY,)
    )
    licence = CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B"), date(2031, 5, 31), words("document"))
    return Candidate(
        key=words("key"),
        name=words("name"),
        iin="860401400004",
        birth_date=date(1986, 4, 1),
        education=(diploma,),
        employment=(entry,),
        extras=(licence,),
        contacts=Contacts("+7 700 000 00 00", "name@example.kz", words("address")),
    )


def write_instructions(sheet: "Worksheet", wording: Wording) -> None:
    """Write how to fill the workbook in, language by language."""
    for letter, width in zip("ABCD", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for language in wording.languages:
        persons = say(sheet_words(CandidateSheet.PERSONS), language)
        sheet.append([_cell(sheet, _said("title", language), size=14)])
        for name in _PARAGRAPHS:
            text = say(message(f"candidate_workbook.about_{name}", persons=persons), language)
            sheet.append([_cell(sheet, text, wrap=False)])
        sheet.append([])
        sheet.append([_cell(sheet, _said(name, language), size=11) for name in _TITLES])
        for row in _column_rows(language):
            sheet.append([_cell(sheet, text) for text in row])
        sheet.append([])


def write_lists(sheet: "Worksheet", wording: Wording) -> None:
    """Write the words to choose from, a column for each list; the sheet is hidden."""
    lists = [[wording.label(words) for words in value_words(kind).values()] for kind in LISTED]
    for place in range(max(map(len, lists))):
        sheet.append([words[place] if place < len(words) else None for words in lists])
    sheet.sheet_state = "hidden"


def _column_rows(language: Language) -> Sequence[tuple[str, str, str, str]]:
    rows = []
    for sheet in CandidateSheet:
        for column in COLUMNS[sheet]:
            heading = say(column_words(column), language) + (" *" if column.required else "")
            values = "; ".join(say(words, language) for words in value_words(column.kind).values())
            rows.append(
                (say(sheet_words(sheet), language), heading, say(column_hint(column), language), values)
            )
    return rows


def _said(name: str, language: Language) -> str:
    return say(message(f"candidate_workbook.about_{name}"), language)


def _cell(sheet: "Worksheet", text: str, *, size: int = 0, wrap: bool = True) -> "Cell":
    cell = WriteOnlyCell(sheet, text)
    cell.alignment = Alignment(wrap_text=wrap, vertical="top")
    if size:
        cell.font = Font(bold=True, size=size)
    return cell
