"""Templates of papers over a real database: kept, inherited, undone, and seen in the files."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import STANDARD, Margins, NumberPlace
from nqs_desktop.domain.paper_template import ALL_PAPERS, UNCHANGED, PaperPart, PaperTemplate
from nqs_desktop.domain.printed_columns import PrintedColumn
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.progress import silent
from nqs_desktop.importers.tables.pdf_page import read_page
from nqs_desktop.reports.document import Block, Document, Letterhead, Part, Table, Title
from nqs_desktop.reports.staffing_cells import HEADINGS
from nqs_desktop.services import paper_sources
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.paper_look import look_of
from nqs_desktop.services.report_request import (
    CANDIDATE_CARD,
    CHECK_PROTOCOL,
    CLASSIFIER,
    CODING_RESULT,
    COMMISSION_PROTOCOL,
    FRAMEWORK,
    JUDGING,
    MATCH_TABLE,
    ORGANISATION_TREE,
    REGISTER,
    REPORTS,
    REQUIREMENT_SHEET,
    STAFFING_FIGURES,
    STAFFING_TABLE,
    VACANCY_ANNOUNCEMENT,
    ReportRequest,
)
from nqs_desktop.texts import say
from tests.papers.geometry import POINTS_OF_A_MILLIMETRE, page_faults
from tests.services.printed import text_of

OWNER = "demonstration"
ALWAYS = ("", "education", "experience")
"""Rows that no template leaves out: without them a sheet of requirements is none."""

SHEET = ReportRequest(REQUIREMENT_SHEET, PrintLanguage.RU, OWNER)
BOOK = ReportRequest(REGISTER, PrintLanguage.RU)
REQUISITES = "БИН 990140000123, г. Усть-Каменогорск"


def picture(kind: str = "PNG", pixels: int = 40) -> bytes:
    file = BytesIO()
    Image.new("RGB", (pixels, pixels), "navy").save(file, kind)
    return file.getvalue()


@pytest.fixture
def office(library: Services) -> Services:
    """The demonstration with requisites and one who approves."""
    owner = library.staffing.organisation(OWNER)
    address = LocalizedText("Өскемен қ.", "г. Усть-Каменогорск")
    library.staffing.save_organisation(replace(owner, bin="990140000123", address=address))
    head = Signatory(LocalizedText("Басқарма басшысы", "Руководитель управления"))
    library.settings.save_signatories(OWNER, (), head)
    return library


class TestKeeping:
    def test_a_template_is_kept_undone_and_done_again_as_one_step(self, office: Services) -> None:
        templates = office.paper_templates
        sheet, common = PaperTemplate(text=14), PaperTemplate(family="Arial", logo=picture("JPEG"))
        change_set = templates.save_all(OWNER, {ALL_PAPERS: common, REQUIREMENT_SHEET: sheet})
        assert change_set.touches(Topic.TEMPLATES)
        assert templates.all_of(OWNER) == {ALL_PAPERS: common, REQUIREMENT_SHEET: sheet}
        assert templates.resolved(OWNER, REQUIREMENT_SHEET) == sheet.over(common)
        office.history.undo()
        assert templates.all_of(OWNER) == {}
        office.history.redo()
        assert templates.of(OWNER, REQUIREMENT_SHEET) == sheet
        templates.reset(OWNER, REQUIREMENT_SHEET)
        assert templates.all_of(OWNER) == {ALL_PAPERS: common}

    def test_nothing_changed_is_no_step(self, office: Services) -> None:
        steps = len(office.history.steps(50))
        assert office.paper_templates.reset(OWNER, CLASSIFIER).changes == ()
        assert len(office.history.steps(50)) == steps

    @pytest.mark.parametrize(
        ("template", "key"),
        [
            (PaperTemplate(text=2), "paper_template.wrong_size"),
            (PaperTemplate(margins=Margins(90, 90, 20, 20)), "paper_template.no_room"),
            (PaperTemplate(logo=b"no picture"), "report.damaged_logo"),
            (PaperTemplate(logo=picture()[:60]), "report.damaged_logo"),
            (PaperTemplate(logo=bytes(2 * 1024 * 1024)), "paper_template.heavy_logo"),
            (PaperTemplate(header=LocalizedText(ru="إدارة")), "paper_template.right_to_left"),
            (PaperTemplate(footer=LocalizedText(kk="\U0001e900")), "paper_template.right_to_left"),
            (PaperTemplate(footer=LocalizedText(kk="\U00012000")), "report.no_glyph"),
        ],
    )
    def test_what_cannot_be_printed_is_refused_and_nothing_is_kept(
        self, office: Services, template: PaperTemplate, key: str
    ) -> None:
        with pytest.raises(UserError, match=key):
            office.paper_templates.save_all(OWNER, {ALL_PAPERS: PaperTemplate(text=9), CLASSIFIER: template})
        assert office.paper_templates.all_of(OWNER) == {}


class TestInheritance:
    def test_a_paper_inherits_from_all_papers_and_these_from_the_standard(self, office: Services) -> None:
        templates = office.paper_templates
        stored = {ALL_PAPERS: PaperTemplate(text=9, hidden_parts=(PaperPart.LOGO,))}
        sheet = templates.inherited(stored, REQUIREMENT_SHEET)
        assert (sheet.text, sheet.title, sheet.hidden_parts) == (9, STANDARD.title, (PaperPart.LOGO,))
        assert templates.inherited(stored, ALL_PAPERS).text == STANDARD.text

    def test_a_book_is_nobodys_until_the_user_wants_it(self, office: Services) -> None:
        inherited = office.paper_templates.inherited({}, REGISTER)
        assert inherited.hidden_parts == (PaperPart.LOGO, PaperPart.REQUISITES)
        book = Document("Реестр", "ru", (Title(("Реестр",)),))
        assert look_of(office.database, BOOK).finished(book) == book
        office.paper_templates.save(OWNER, REGISTER, PaperTemplate(hidden_parts=()))
        head = look_of(office.database, BOOK).finished(book).blocks[0]
        assert isinstance(head, Letterhead)
        assert any(REQUISITES in line for line in head.lines)

    def test_a_framework_keeps_the_look_of_its_order(self, office: Services) -> None:
        templates = office.paper_templates
        stored = {ALL_PAPERS: PaperTemplate(text=9, footer=LocalizedText("Нысан"))}
        templates.save_all(OWNER, stored)
        assert templates.has_fixed_look(FRAMEWORK)
        assert templates.resolved(OWNER, FRAMEWORK) == PaperTemplate(
            hidden_parts=(PaperPart.LOGO, PaperPart.REQUISITES)
        )

    def test_whose_a_paper_is(self, office: Services) -> None:
        owner_of = office.paper_templates.owner_of
        position = office.staffing.positions()[0].key
        assert owner_of(SHEET) == OWNER
        assert owner_of(replace(SHEET, department=None, position=position)) == OWNER
        assert owner_of(ReportRequest(MATCH_TABLE, PrintLanguage.KK)) == OWNER
        other, _ = office.staffing.save_organisation(
            replace(
                office.staffing.organisation(OWNER), key="", name=LocalizedText("Б", "Б"), demonstration=False
            )
        )
        assert owner_of(BOOK) == other.key
        assert owner_of(ReportRequest(MATCH_TABLE, PrintLanguage.KK)) == ""
        assert owner_of(replace(SHEET, department="nowhere")) == ""


class TestFiles:
    def test_requisites_stand_on_each_paper_in_each_format(self, office: Services, tmp_path: Path) -> None:
        for name in (
            REQUIREMENT_SHEET,
            STAFFING_TABLE,
            STAFFING_FIGURES,
            CHECK_PROTOCOL,
            VACANCY_ANNOUNCEMENT,
        ):
            request = ReportRequest(name, PrintLanguage.RU, position=None)
            if name == CHECK_PROTOCOL:
                request = replace(request, position=office.staffing.positions()[0].key)
            assert text_of(office, request, tmp_path).count(REQUISITES) >= 1, name
        office.printing.render(SHEET, tmp_path / "a.docx")
        office.printing.render(SHEET, tmp_path / "a.xlsx")
        assert any(REQUISITES in one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
        sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
        assert any(REQUISITES in str(cell.value) for row in sheet.iter_rows() for cell in row)

    def test_margins_sizes_numbers_and_logo_are_seen_in_the_pdf(
        self, office: Services, tmp_path: Path
    ) -> None:
        path = tmp_path / "a.pdf"
        before = text_of(office, SHEET, tmp_path)
        assert not PdfReader(path).pages[0].images
        assert _left(path) == pytest.approx(30, abs=1)
        margins = Margins(50, 20, 20, 20)
        template = PaperTemplate(
            table=9,
            margins=margins,
            numbers=NumberPlace.NONE,
            logo=picture(),
            header=LocalizedText("Құпия", "Для служебного пользования"),
            footer=LocalizedText("Нысан", "Форма 1-к"),
        )
        office.paper_templates.save(OWNER, REQUIREMENT_SHEET, template)
        after = text_of(office, SHEET, tmp_path)
        (logo,) = PdfReader(path).pages[0].images
        assert Image.open(BytesIO(logo.data)).size == (40, 40)
        assert _left(path) == pytest.approx(50, abs=1)
        assert page_faults(path, margins) == []
        assert ("1 / " in before, "1 / " in after) == (True, False)
        for words in ("Для служебного пользования", "Форма 1-к"):
            assert words in after

    @pytest.mark.parametrize("name", [STAFFING_TABLE, STAFFING_FIGURES, MATCH_TABLE])
    def test_no_word_leaves_its_place_on_a_page_that_is_turned(
        self, office: Services, tmp_path: Path, name: str
    ) -> None:
        margins = Margins(20, 10, 15, 15)
        template = PaperTemplate(landscape=name == MATCH_TABLE, text=14, title=18, margins=margins)
        office.paper_templates.save(OWNER, name, template)
        office.printing.render(ReportRequest(name, PrintLanguage.BOTH), tmp_path / "a.pdf")
        assert page_faults(tmp_path / "a.pdf", margins) == []

    def test_letters_too_large_for_a_table_are_refused_in_words(
        self, office: Services, tmp_path: Path
    ) -> None:
        narrow = PaperTemplate(table=24, spacing=3, landscape=False, margins=Margins(65, 65, 65, 65))
        office.paper_templates.save(OWNER, REQUIREMENT_SHEET, narrow)
        request = ReportRequest(REQUIREMENT_SHEET, PrintLanguage.BOTH, OWNER)
        with pytest.raises(UserError, match=r"report\.no_room"):
            office.printing.render(request, tmp_path / "a.pdf")
        assert not list(tmp_path.glob("*.pdf"))
        office.printing.render(request, tmp_path / "a.docx")

    def test_parts_rows_and_columns_are_left_out(self, office: Services, tmp_path: Path) -> None:
        hidden = (PaperPart.APPROVAL, PaperPart.SIGNATURES, PaperPart.REQUISITES)
        template = PaperTemplate(hidden_parts=hidden, hidden_blocks=("optional",))
        office.paper_templates.save(OWNER, REQUIREMENT_SHEET, template)
        text = text_of(office, SHEET, tmp_path)
        for gone in ("УТВЕРЖДАЮ", "подпись", "990140000123", "Дополнительные"):
            assert gone not in text
        assert "Компетенции" in text

    def test_the_columns_of_a_staffing_table_fit_the_page_of_the_template(self, office: Services) -> None:
        table = ReportRequest(STAFFING_TABLE, PrintLanguage.RU)
        upright = PaperTemplate(landscape=False, margins=Margins(20, 20, 20, 20), table=10)
        look = look_of(office.database, table, {ALL_PAPERS: upright})
        assert look.asked(table).room == pytest.approx(170 * POINTS_OF_A_MILLIMETRE * 12 / 10)
        assert look_of(office.database, table).asked(table) == table
        assert look_of(office.database, SHEET, {ALL_PAPERS: upright}).asked(SHEET) == SHEET

    def test_a_staffing_table_loses_columns_unless_the_request_names_them(
        self, office: Services, tmp_path: Path
    ) -> None:
        table = ReportRequest(STAFFING_TABLE, PrintLanguage.RU)
        headings = [column.heading for column in _tables(office, table)[0].columns]
        code = HEADINGS[PrintedColumn.CODE]
        assert say(code, "ru") in headings
        office.paper_templates.save(OWNER, STAFFING_TABLE, PaperTemplate(hidden_columns=("code",)))
        assert say(code, "ru") not in text_of(office, table, tmp_path)
        named = replace(table, columns=(PrintedColumn.CODE, PrintedColumn.TITLE))
        assert say(code, "ru") in text_of(office, named, tmp_path)


def _left(path: Path) -> float:
    """Millimetres from the edge of the first page to its first letters."""
    with pypdfium2.PdfDocument(path) as document:
        words = read_page(document, 0).words
    return min(word.left for word in words if word.text.strip()) / POINTS_OF_A_MILLIMETRE


def _tables(services: Services, request: ReportRequest) -> list[Table]:
    document = paper_sources.document(services.database, request, silent)
    return [block for block in _inside(document.blocks) if isinstance(block, Table)]


def _inside(content: tuple[Block, ...]) -> Iterator[Block]:
    for block in content:
        yield block
        if isinstance(block, Part):
            yield from _inside(block.blocks)


def test_what_a_paper_names_is_offered_and_what_is_offered_is_known(office: Services) -> None:
    position = office.staffing.positions()[0].key
    office.commission.add(position, [office.candidates.rows()[0].key])
    papers = (*REPORTS, *JUDGING, ORGANISATION_TREE, VACANCY_ANNOUNCEMENT, CANDIDATE_CARD, CODING_RESULT)
    for name in papers:
        request = ReportRequest(name, PrintLanguage.BOTH)
        if name in (CHECK_PROTOCOL, COMMISSION_PROTOCOL):
            request = replace(request, position=position)
        document = paper_sources.document(office.database, request, silent)
        found = list(_inside(document.blocks))
        blocks = {block.key for block in found if isinstance(block, Part)}
        blocks |= {row.key for block in found if isinstance(block, Table) for row in block.rows}
        offered = {one.key for one in office.paper_templates.blocks_of(name)}
        assert blocks <= {*offered, *ALWAYS}, name
        columns = {one.key for block in found if isinstance(block, Table) for one in block.columns}
        if name != STAFFING_TABLE and columns - {""}:
            assert columns & {one.key for one in office.paper_templates.columns_of(name)}, name


def test_a_sample_is_dressed_without_being_stored(office: Services, tmp_path: Path) -> None:
    sample = office.paper_templates.sample(SHEET)
    plain = sample.write({}, tmp_path / "a.pdf")
    dressed = sample.write({ALL_PAPERS: PaperTemplate(table=20, title=24)}, tmp_path / "b.pdf")
    assert dressed.pages > plain.pages
    assert office.paper_templates.of(OWNER, ALL_PAPERS) == UNCHANGED
    with pytest.raises(UserError, match="wrong_size"):
        sample.write({REQUIREMENT_SHEET: PaperTemplate(text=1)}, tmp_path / "c.pdf")
