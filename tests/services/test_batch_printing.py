"""Many papers at once: a file each, or one of all."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services import batch_printing
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.report_request import (
    CHECK_PROTOCOL,
    CLASSIFIER,
    FRAMEWORK,
    REQUIREMENT_SHEET,
    STAFFING_TABLE,
    ReportRequest,
)

KK, RU, BOTH = PrintLanguage


@pytest.fixture
def services(with_demonstration: Path, tmp_path: Path) -> Iterator[Services]:
    """A database with the demonstration organisation."""
    opened = open_services(str(shutil.copy2(with_demonstration, tmp_path / "office.db")))
    yield opened
    opened.database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    return made


def sheets(services: Services, language: PrintLanguage = RU, count: int = 3) -> list[ReportRequest]:
    rows = services.staffing.positions()[:count]
    return [ReportRequest(REQUIREMENT_SHEET, language, position=row.key) for row in rows]


def test_names_say_number_title_and_language(services: Services) -> None:
    row = services.staffing.positions()[0]
    first, *_ = services.batch_printing.jobs(sheets(services))
    assert first.name == f"{row.number.ru}. {row.title.ru} (ru)"
    (both,) = services.batch_printing.jobs(sheets(services, BOTH, 1))
    assert both.name == f"{row.number.kk}. {row.title.kk} (kk-ru)"


def test_a_protocol_is_called_by_its_person_and_position(services: Services) -> None:
    person, row = services.candidates.rows()[0], services.staffing.positions()[0]
    request = ReportRequest(CHECK_PROTOCOL, KK, position=row.key, candidates=(person.key,))
    department = services.staffing.tree()[1]
    others = ReportRequest(REQUIREMENT_SHEET, KK, department.key), ReportRequest(CLASSIFIER, KK)
    names = [job.name for job in services.batch_printing.jobs((request, *others))]
    assert names == [
        f"{person.name} – {row.number.kk}. {row.title.kk} (kk)",
        f"{department.name.kk} (kk)",
        "classifier (kk)",
    ]


def test_equal_and_forbidden_titles_make_names_of_their_own(services: Services) -> None:
    rows = services.staffing.positions()[:2]
    for row in rows:
        position = services.staffing.position(row.key)
        same = replace(position, number=LocalizedText(), title=LocalizedText("Тексеруші: A/B?", "A"))
        services.staffing.save_position(same)
    names = [job.name for job in services.batch_printing.jobs(sheets(services, KK, 2))]
    assert names == ["Тексеруші- A-B- (kk)", "Тексеруші- A-B- (kk) (2)"]


def test_each_paper_has_files_of_its_own(services: Services, folder: Path) -> None:
    told: list[str] = []
    jobs = services.batch_printing.jobs(sheets(services))
    result = services.batch_printing.write_files(jobs, folder, (".pdf", ".docx"), told=told.append)
    assert told == [job.name for job in jobs]
    assert sorted(result.files) == sorted(folder.iterdir())
    assert len(result.files) == 6
    assert (result.papers, result.faults, result.left) == (3, (), ())
    assert result.pages == sum(len(PdfReader(file).pages) for file in folder.glob("*.pdf"))


def test_files_that_lie_there_stay_unless_they_are_to_go(services: Services, folder: Path) -> None:
    jobs = services.batch_printing.jobs(sheets(services, count=1))
    kept = folder / f"{jobs[0].name}.pdf"
    kept.write_bytes(b"kept")
    (written,) = services.batch_printing.write_files(jobs, folder, (".pdf",)).files
    assert written.stem == f"{jobs[0].name} (2)"
    assert kept.read_bytes() == b"kept"
    services.batch_printing.write_files(jobs, folder, (".pdf",), replace=True)
    assert kept.read_bytes() != b"kept"


def test_a_file_whose_ending_is_written_large_is_not_replaced(services: Services, folder: Path) -> None:
    jobs = services.batch_printing.jobs(sheets(services, count=1))
    (folder / f"{jobs[0].name.upper()}.PDF").write_bytes(b"kept")
    (written,) = services.batch_printing.write_files(jobs, folder, (".pdf",)).files
    assert written.stem == f"{jobs[0].name} (2)"


def test_a_folder_that_nobody_may_read_or_write_is_said_before_the_work(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = services.batch_printing.jobs(sheets(services, count=2))

    def refuse(_: Path) -> Iterator[Path]:
        raise PermissionError(13, "no")

    with monkeypatch.context() as closed:
        closed.setattr(os, "access", lambda *_: False)
        with pytest.raises(UserError, match="cannot_write"):
            services.batch_printing.write_files(jobs, folder, (".pdf",))
    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(UserError, match="cannot_write"):
        services.batch_printing.write_files(jobs, folder, (".pdf",))


def test_versions_of_frameworks_are_called_by_name_and_number(services: Services) -> None:
    version = services.frameworks.versions()[0]
    (job,) = services.batch_printing.jobs([ReportRequest(FRAMEWORK, RU, framework=version.key)])
    assert job.name == f"{version.name.best('ru')} – {version.ordinal} (ru)"


def test_a_paper_that_fails_is_told_and_the_others_go_on(services: Services, folder: Path) -> None:
    good = sheets(services, count=2)
    bad = ReportRequest(STAFFING_TABLE, RU, edition="there is none", organisation="demonstration")
    jobs = services.batch_printing.jobs((good[0], bad, good[1]))
    result = services.batch_printing.write_files(jobs, folder, (".pdf",))
    assert result.papers == 2
    assert [fault.name for fault in result.faults] == [jobs[1].name]
    assert len(list(folder.iterdir())) == 2


def test_what_was_whole_when_the_work_stopped_stays(services: Services, folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done >= 150:
            raise Cancelled

    jobs = services.batch_printing.jobs(sheets(services))
    result = services.batch_printing.write_files(jobs, folder, (".pdf",), progress=stop)
    assert result.papers == 1
    assert result.left == (jobs[1].name, jobs[2].name)
    (only,) = folder.iterdir()
    assert result.files == (only,)
    assert len(PdfReader(only).pages) == result.pages


def test_a_folder_that_is_not_there_is_said(services: Services, tmp_path: Path) -> None:
    jobs = services.batch_printing.jobs(sheets(services, count=1))
    with pytest.raises(UserError, match="no_folder"):
        services.batch_printing.write_files(jobs, tmp_path / "lost", (".pdf",))


def test_one_file_of_all_has_their_headings_and_their_pages(services: Services, folder: Path) -> None:
    jobs = services.batch_printing.jobs(sheets(services))
    out = folder / "all.pdf"
    result = services.batch_printing.write_one_file(jobs, out, title="Барлығы", on_both_sides=True)
    read = PdfReader(out)
    assert (result.files, result.papers, result.pages) == ((out,), 3, len(read.pages))
    tops = [one for one in read.outline if not isinstance(one, list)]
    assert [top.title for top in tops] == [job.name for job in jobs]
    assert any(isinstance(one, list) and one for one in read.outline)
    starts = [read.get_destination_page_number(top) for top in tops]
    assert all(start is not None and start % 2 == 0 for start in starts)
    assert "Требования" in read.pages[starts[1] or 0].extract_text()
    assert read.metadata is not None
    assert read.metadata.title == "Барлығы"
    assert str(read.root_object["/Lang"]) == "ru"


def test_without_both_sides_no_page_is_blank(services: Services, folder: Path) -> None:
    jobs = services.batch_printing.jobs(sheets(services))
    result = services.batch_printing.write_one_file(jobs, folder / "all.pdf", title="x")
    pages = PdfReader(folder / "all.pdf").pages
    assert len(pages) == result.pages
    assert all(page.extract_text().strip() for page in pages)


def test_a_stopped_file_is_not_written(services: Services, folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done >= 150:
            raise Cancelled

    jobs = services.batch_printing.jobs(sheets(services))
    result = services.batch_printing.write_one_file(jobs, folder / "all.pdf", title="x", progress=stop)
    assert (result.files, result.papers, len(result.left)) == ((), 0, 3)
    assert not list(folder.iterdir())


def test_too_many_papers_for_one_file(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_printing, "MOST_IN_ONE_FILE", 2)
    jobs = services.batch_printing.jobs(sheets(services))
    with pytest.raises(UserError, match="too_many"):
        services.batch_printing.write_one_file(jobs, folder / "all.pdf", title="x")


def test_nothing_but_faults_is_said(services: Services, folder: Path) -> None:
    bad = ReportRequest(STAFFING_TABLE, RU, edition="there is none", organisation="demonstration")
    with pytest.raises(UserError, match="nothing_written"):
        services.batch_printing.write_one_file(
            services.batch_printing.jobs([bad]), folder / "all.pdf", title="x"
        )
