"""May a diploma's form of study be: by the list of order 398, whatever edition of the book is in force."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.browse import EditionInfo, holds_beside
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.eligibility.context import CheckContext
from nqs_desktop.domain.eligibility.education_check import check_education
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.eligibility.specialty_check import SpecialtyList
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.requirement import EducationDemand, Requirement
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.services.report_request import SPECIALTIES, ReportRequest

EVENING = StudyForm.EVENING
ROWS = (
    ("id", "parent_Id", "code", "name_ru", "name_kz"),
    (1, None, "1", "Техническое образование", "Техникалық білім беру"),
    (3, None, "3", "Высшее образование", "Жоғары білім"),
    (5, "1", "102010100", "Правоведение", "Құқықтану"),
    (6, 5, "4S02010101", "Юрист по телескопам", "Телескоп заңгері"),
    (7, 7, "4S02010102", "Наладчик телескопов", "Телескоп реттеуші"),
    (8, 3, "6В942", "Астрономия", "Астрономия және телескоптар"),
)


def keys(reason: Message) -> set[str]:
    inner = (value for value in reason.values.values() if isinstance(value, Message))
    return {reason.key.removeprefix("eligibility.")}.union(*(keys(value) for value in inner))


def take_in(services: Services, path: Path) -> ImportReport:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(path)
    return services.importing.run("specialties", path)


@pytest.fixture
def both(services: Services, tmp_path: Path) -> Services:
    """Services over the embedded list with another edition in force."""
    take_in(services, tmp_path / "reference.xlsx")
    return services


def test_the_reference_becomes_an_edition_beside_the_list(services: Services, tmp_path: Path) -> None:
    before = services.specialties.edition()
    report = take_in(services, tmp_path / "reference.xlsx")
    assert (report.created, report.removed, len(report.guesses)) == (6, 0, 2)
    after = services.specialties.edition()
    assert isinstance(before, EditionInfo)
    assert isinstance(after, EditionInfo)
    assert (after.source, after.complete, after.study_forms) == ("reference.xlsx", True, False)
    assert after.title.ru != before.title.ru
    assert before.study_forms
    again = services.importing.run("specialties", tmp_path / "reference.xlsx")
    assert (again.created, again.unchanged, again.warnings) == (0, 6, ())


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx"])
def test_what_is_exported_of_it_reads_back_equal(both: Services, tmp_path: Path, suffix: str) -> None:
    written = tmp_path / f"out{suffix}"
    both.exporting.run("specialties", written)
    report = both.importing.run("specialties", written)
    assert (report.created, report.updated, report.removed, report.unchanged) == (0, 0, 0, 6)


@pytest.mark.parametrize("code", ["0101000", "010101 3", "0101013", "Мектепке дейінгі тәрбие және оқыту"])
def test_what_is_on_the_list_may_be(both: Services, code: str) -> None:
    answer = both.study_forms.answer(code, EVENING, 2024)
    assert answer.verdict is Verdict.MET
    assert answer.edition is not None
    assert answer.edition.study_forms
    assert answer.entry is not None
    assert answer.entry.source.line in (40, 41)
    assert "line_of_document" in keys(answer.reason)


def test_a_code_in_force_is_no_code_of_the_list_but_its_name_may_be(both: Services) -> None:
    answer = both.study_forms.answer("02010100", EVENING, 2024)
    assert answer.verdict is Verdict.REVIEW
    assert keys(answer.reason) >= {"form_listed_by_other_code"}
    assert answer.entry is not None
    assert answer.entry.code == "0201000"
    assert answer.known_as is not None
    assert (answer.known_as[0].code, answer.known_as[1].source) == ("102010100", "reference.xlsx")


@pytest.mark.parametrize(
    ("year", "verdict"), [(2024, Verdict.NOT_MET), (2020, Verdict.REVIEW), (None, Verdict.REVIEW)]
)
def test_what_is_not_on_the_list_depends_on_the_year(
    both: Services, year: int | None, verdict: Verdict
) -> None:
    answer = both.study_forms.answer("4S02010102", EVENING, year)
    assert (answer.verdict, answer.entry) == (verdict, None)
    assert answer.known_as is not None
    assert answer.known_as[0].name == LocalizedText("Телескоп реттеуші", "Наладчик телескопов")


def test_other_levels_are_not_spoken_of(both: Services) -> None:
    by_code = both.study_forms.answer("6B94201", EVENING, 2024)
    assert (by_code.verdict, keys(by_code.reason)) == (Verdict.REVIEW, {"form_other_level", "level_higher"})
    assert by_code.known_as is not None
    asked = both.study_forms.answer("0101000", EVENING, 2024, EducationLevel.POSTGRADUATE)
    assert asked.entry is None
    assert both.study_forms.answer("6B942", StudyForm.FULL_TIME, 2024).verdict is Verdict.MET


def test_the_list_still_holds_on_paper_when_a_reference_is_newer(both: Services, tmp_path: Path) -> None:
    editions = both.specialties.editions()
    assert [holds_beside(edition, editions) for edition in editions] == [False, True]
    area = both.specialties.at(editions[1].id).roots()[0]
    branch = Branch("specialties", editions[1].id, area.id)
    request = ReportRequest(SPECIALTIES, PrintLanguage.RU, branch=branch)
    printed = both.printing.render(request, tmp_path / "list.pdf")
    assert "не действует" not in PdfReader(printed.path).pages[0].extract_text()


def test_hits_bear_the_asterisks_of_the_list(both: Services) -> None:
    listed = both.specialties.at(both.specialties.editions()[-1].id)
    rows = {node.id: node for area in listed.roots() for node in listed.children(area.id)}
    starred = next(row for row in rows.values() if row.special_needs)
    military = next(row for row in rows.values() if row.military)
    plain = next(row for row in rows.values() if not (row.special_needs or row.military))
    for row in (starred, military, plain):
        hit = next(one for one in listed.search(row.code) if one.node_id == row.id)
        assert (hit.special_needs, hit.military) == (row.special_needs, row.military)
        picked = next(one for one, _ in both.study_forms.search(row.code) if one.node_id == row.id)
        assert (picked.special_needs, picked.military) == (row.special_needs, row.military)


def test_unknown_and_ambiguous_words_say_so_and_offer_choices(both: Services) -> None:
    unknown = both.study_forms.answer("тәрбиеші ұйымдар", EVENING, 2024)
    assert "specialty_nowhere" in keys(unknown.reason)
    assert unknown.choices
    ambiguous = both.study_forms.answer("Заңгер", EVENING, 2024)
    assert "specialty_ambiguous" in keys(ambiguous.reason)
    assert len(ambiguous.choices) > 1
    nothing = both.study_forms.answer("  ", EVENING, 2024)
    assert (nothing.verdict, nothing.choices) == (Verdict.REVIEW, ())


def test_the_list_is_asked_for_whatever_edition_is_in_force(both: Services) -> None:
    for typed in ("0101000", "102010100", "6B942"):
        assert both.study_forms.find(typed)
    assert both.study_forms.find("нет такой") == []
    assert [hit.key for hit, _ in both.study_forms.search("02010100")][:1] == ["102010100"]
    assert [hit.key for hit in both.specialties.search("02010100")][:1] == ["102010100"]
    node = both.specialties.find_code("02010100")
    assert node is not None
    assert node.code == "102010100"
    sources = {edition.source for _, edition in both.study_forms.search("құқықтану")}
    assert len(sources) == 2


def test_the_real_reference_is_read_whole(services: Services, reference_files: Path) -> None:
    report = services.importing.run("specialties", reference_files / "esutd" / "d_education.xlsx")
    why = [guess.why.key for guess in report.guesses]
    assert report.created == 1250
    # 176 names have Kazakh letters in the Russian column; the words of four more tell.
    assert why.count("importing.languages_swapped") == 180
    assert why.count("importing.own_row_above") == 1
    ((entry, _),) = services.study_forms.find("3W07160401")
    assert (entry.parent, entry.level) == ("107160400", 3)
    edition = services.specialties.edition()
    assert edition is not None
    assert dict(edition.counts) == {"area": 4, "specialty": 467, "qualification": 779}
    assert services.study_forms.answer("0101000", EVENING, 2024).verdict is Verdict.MET


def test_the_check_of_a_candidate_rests_on_the_list_whatever_is_in_force(
    library: Services, tmp_path: Path
) -> None:
    def findings() -> list[tuple[str, object, object, object]]:
        return [
            (row.key, item.verdict, item.found.get("listed_line"), item.needed["list_source"])
            for row in library.candidates.rows()
            for result in library.checker.check_all(row.key, date(2026, 11, 21))
            for item in result.items
            if item.requirement == "study_form"
        ]

    before = findings()
    assert before
    take_in(library, tmp_path / "reference.xlsx")
    assert findings() == before
    assert {source for *_, source in before} == {"№ 398, 05.09.2019"}


def test_a_diploma_is_compared_by_the_name_that_its_code_has_in_any_edition() -> None:
    names = LocalizedText("Астрономия", "Астрономия")
    entry = SpecialtyEntry(
        SpecialtyKind.SPECIALTY,
        "6B942",
        "6B942",
        None,
        names,
        special_needs=False,
        military=False,
        parent=None,
        source=SourceReference("reference.xlsx", 7),
    )
    demand = EducationDemand(fields=LocalizedList(ru=("Астрономия",)))
    diploma = EducationRecord(EducationLevel.HIGHER, specialty_code="6B942")
    for known, verdict in ((lambda _: entry, Verdict.MET), (lambda _: None, Verdict.REVIEW)):
        context = CheckContext(SpecialtyList([]), known_specialty=known)
        found = check_education([diploma], Requirement(education=demand), context)
        assert next(item.verdict for item in found if item.requirement == "education_field") is verdict
