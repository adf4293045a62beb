"""Browsing any edition, codes as they are typed, twins in ISCO-08, uses; branches on paper and in files."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.editions import BOOKS
from nqs_desktop.services.report_request import CLASSIFIER, SPECIALTIES, ReportRequest
from nqs_desktop.services.table_export import write_table
from tests import books


@pytest.mark.parametrize("typed", ["2145-1-001", "21451001", "2145 1 001", " 2145.1.001 "])
def test_a_code_is_found_however_it_is_typed(services: Services, typed: str) -> None:
    books.two_editions(services)
    found = services.classifier.find_code(typed)
    assert found is not None
    assert found.code == "2145-1-001"


@pytest.mark.parametrize("typed", ["9999", "инженер", "", "?", "2145-1-777"])
def test_what_is_no_code_of_the_book_is_not_found(services: Services, typed: str) -> None:
    books.two_editions(services)
    assert services.classifier.find_code(typed) is None


def test_the_nearest_code_above_is_named(services: Services) -> None:
    books.two_editions(services)
    nearest = services.classifier.nearest_code("2145-1-777")
    assert nearest is not None
    assert nearest.code == "2145-1"
    assert services.classifier.nearest_code("9999") is None


@pytest.mark.parametrize(("book", "typed", "code"), [("register", "в2 3", "B2-3"), ("isco", "2411", "2411")])
def test_other_books_know_their_codes(services: Services, book: str, typed: str, code: str) -> None:
    found = getattr(services, book).find_code(typed)
    assert found is not None
    assert found.code == code


def test_tree_search_and_details_follow_the_edition(services: Services) -> None:
    older, newer = books.two_editions(services)
    before = services.classifier.at(older.id)
    assert [edition.id for edition in before.editions()][:2] == [newer.id, older.id]
    assert before.edition() == older
    gone = before.find_code("2145-1-002")
    assert gone is not None
    assert before.details(gone.id).entry.name.ru == "Инженер по газу"
    assert before.search("газу")
    assert not services.classifier.search("газу")
    assert services.classifier.find_code("2145-1-002") is None
    assert before.at(None).edition() == newer
    with pytest.raises(UserError):
        services.classifier.at(99).roots()


def test_the_twin_in_isco_has_the_same_unit_code(services: Services) -> None:
    books.two_editions(services)

    def twin(code: str) -> str | None:
        node = services.classifier.find_code(code)
        assert node is not None
        found = services.classifier.details(node.id).twin
        return None if found is None else found.code

    assert [twin(code) for code in ("214", "2145", "2145-1-001")] == [None, "2145", "2145"]


def test_the_positions_that_bear_a_code_are_named(library: Services) -> None:
    books.two_editions(library)
    row = library.staffing.positions()[0]
    library.staffing.save_position(replace(library.staffing.position(row.key), occupation_code="2145-1"))
    for code, keys in (("214", [row.key]), ("2145-1", [row.key]), ("2145-1-001", []), ("2149", [])):
        node = library.classifier.find_code(code)
        assert node is not None
        assert [use.key for use in library.classifier.details(node.id).uses] == keys


def test_every_book_tells_its_editions(services: Services) -> None:
    for book in BOOKS:
        assert [edition.kind for edition in services.editions.of(book)] == [book]


def test_isco_is_searched_by_code_and_by_english_words(services: Services) -> None:
    assert services.isco.search("2411")[0].key == "2411"
    found = services.isco.search("professionals finance")
    assert "241" in [hit.key for hit in found]
    assert "2411" in [hit.key for hit in services.isco.search("acountant")]
    assert services.isco.search("бухгалтер") == services.isco.search("") == services.isco.search("%_'") == []
    assert services.isco.edition() is not None


def branch_of(services: Services, code: str, edition: int) -> Branch:
    node = services.classifier.at(edition).find_code(code)
    assert node is not None
    return Branch(CLASSIFIER, edition, node.id)


def test_a_branch_is_written_with_the_columns_of_the_export(services: Services, tmp_path: Path) -> None:
    older, _ = books.two_editions(services)
    branch = branch_of(services, "2145-1", older.id)
    services.local_titles.save(LocalTitle("", "2145-1", LocalizedText("Өз атауы")))
    assert services.branches.export(branch, tmp_path / "branch.json") == 3
    rows = json.loads((tmp_path / "branch.json").read_text(encoding="utf-8"))
    assert [row["code"] for row in rows] == ["2145-1", "2145-1-001", "2145-1-002"]
    services.branches.export(branch, tmp_path / "branch.xlsx")
    sheet = load_workbook(tmp_path / "branch.xlsx").worksheets[0]
    assert [cell.value for cell in sheet["A"]] == ["code", "2145-1", "2145-1-001", "2145-1-002"]
    assert services.branches.words(branch, Language.KK) == ("2 › 21 › 214 › 2145 › 2145-1 Мұнай инженерлері")
    with pytest.raises(UserError):
        services.branches.export(replace(branch, node=999), tmp_path / "none.csv")


@pytest.mark.parametrize("book", ["specialties", "register"])
def test_the_other_books_have_branches_too(services: Services, book: str, tmp_path: Path) -> None:
    browser = getattr(services, book)
    root, edition = browser.roots()[0], browser.edition()
    branch = Branch(book, edition.id, root.id)
    assert services.branches.export(branch, tmp_path / "branch.csv") > 1
    assert root.code in services.branches.words(branch, Language.RU)
    request = ReportRequest(book, PrintLanguage.BOTH, branch=branch)
    assert services.printing.render(request, tmp_path / "branch.pdf").pages >= 1


def test_a_branch_is_printed_with_what_is_to_know_of_it(services: Services, tmp_path: Path) -> None:
    older, _ = books.two_editions(services)
    request = ReportRequest(
        CLASSIFIER, PrintLanguage.KK, branch=branch_of(services, "2145-1", older.id), own_titles=True
    )
    assert services.printing.render(request, tmp_path / "branch.pdf").pages == 1
    with pytest.raises(ValueError, match="no part of"):
        services.printing.render(replace(request, name=SPECIALTIES), tmp_path / "wrong.pdf")


def test_a_table_of_a_window_becomes_a_file(tmp_path: Path) -> None:
    headings, rows = ("Код", "Атауы"), [("2145", "=1+1"), ("", "ә")]
    assert write_table(headings, rows, tmp_path / "table.xlsx") == 2
    sheet = load_workbook(tmp_path / "table.xlsx").worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.rows] == [
        ["Код", "Атауы"],
        ["2145", "=1+1"],
        [None, "ә"],
    ]
    assert sheet["B2"].data_type == "s"
    write_table(headings, rows, tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "2145,'=1+1"
    with pytest.raises(UserError):
        write_table(headings, rows, tmp_path / "table.txt")
