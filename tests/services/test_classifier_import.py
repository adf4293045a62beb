"""Taking official files of the classifier in: preview, reading, report, a new edition, nothing half done."""

import csv
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier_report import ClassifierDraft
from nqs_desktop.domain.edition_difference import DifferenceKind as Kind
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.table_mapping import ColumnRole as Role
from nqs_desktop.services.catalogue import Services
from nqs_desktop.texts import LANGUAGES, say
from tests.importers.official_tables import EXPORT, EXPORT_HEADING, GROUPS, TRAPS, Cells

ROOT = Path(__file__).resolve().parents[2]
TITLES = tuple((f"2147-1-{number:03}", f"ШАХТЕР {number}", f"КЕНШІ {number}") for number in range(1, 9))
HEADING = ("Код", "Наименование", "Атауы")

STORE = """
import sys, time
from pathlib import Path
from nqs_desktop.services.catalogue import open_services

def stop(done, total):
    if done == 2:
        print("here", flush=True)
        time.sleep(60)

importing = open_services(sys.argv[1]).classifier_import
importing.store(importing.read_file(Path(sys.argv[2])), progress=stop)
"""


def workbook(path: Path, rows: Sequence[Cells], heading: Cells = HEADING) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (heading, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """A small official workbook without a trap."""
    return workbook(tmp_path / "official.xlsx", [*GROUPS, *TITLES])


def taken(services: Services, path: Path, progress: Progress = silent) -> EditionInfo:
    importing = services.classifier_import
    importing.store(importing.read_file(path), progress=progress)
    return in_force(services)


def in_force(services: Services) -> EditionInfo:
    edition = services.classifier.edition()
    assert edition is not None
    return edition


def position(services: Services, code: str) -> str:
    row = StaffPosition(
        "", LocalizedText("1", "1"), LocalizedText("Кенші", "Шахтер"), Decimal(1), occupation_code=code
    )
    return services.staffing.save_position(row)[0].key


def test_columns_are_recognised_corrected_and_read(services: Services, tmp_path: Path) -> None:
    path = workbook(tmp_path / "export.xlsx", TRAPS, EXPORT_HEADING)
    preview = services.classifier_import.preview(path)
    roles = preview.mapping.roles
    assert [roles[column] for column in (2, 3, 4)] == [Role.CODE, Role.NAME_RU, Role.NAME_KK]
    corrected = type(preview.mapping)(preview.mapping.sheet, 2, EXPORT)
    draft = services.classifier_import.read([(path, corrected)])
    assert len(draft.entries) + len(draft.set_aside) == len(TRAPS)
    assert draft.document == "export.xlsx"


def test_the_report_counts_and_names_whom_the_edition_touches(services: Services, official: Path) -> None:
    taken(services, official)
    services.staffing.add_organisation(LocalizedText("Шахта"))
    renamed, gone = position(services, "2147-1-001"), position(services, "2147-1-008")
    rows = [*GROUPS, ("2147-1-001", "ПРОХОДЧИК", "ҮҢГІШІ"), *TITLES[1:7], ("2147-1-009", "НОВЫЙ", "ЖАҢА")]
    draft = services.classifier_import.read_file(workbook(official.parent / "next.xlsx", rows))
    report = services.classifier_import.report(draft)
    assert report.difference.before == in_force(services)
    changed = [(entry.kind, entry.code) for entry in report.difference.entries]
    assert changed == [(Kind.RENAMED, "2147-1-001"), (Kind.ADDED, "2147-1-009"), (Kind.GONE, "2147-1-008")]
    assert [use.key for use in report.difference.entries[0].positions] == [renamed]
    assert [use.key for use in report.difference.vanished] == [gone]
    counted = {(count.major, count.level.value): (count.found, count.official) for count in report.counts}
    assert counted["2", "group"] == (1, 368)
    stored = services.classifier_import.store(draft)
    assert [warning.key for warning in stored.warnings][:2] == [
        "classifier_import.vanished",
        "classifier_import.touched",
    ]
    assert all(say(warning, language) for warning in stored.warnings for language in LANGUAGES)
    assert services.staffing.position(gone).occupation_code == "2147-1-008"


def test_a_new_edition_stands_beside_the_old_one(services: Services, official: Path) -> None:
    before = in_force(services)
    importing = services.classifier_import
    title = LocalizedText("Жіктеуіш", "Классификатор")
    report = importing.store(importing.read_file(official), title, "Приказ № 1", date(2030, 1, 2))
    after = in_force(services)
    assert (after.title, after.source, after.in_force_from) == (title, "Приказ № 1", date(2030, 1, 2))
    assert not after.complete
    assert dict(after.counts)["title"] == report.created - len(GROUPS) + report.updated
    assert services.editions.of("classifier") == [after, before]
    difference = services.editions.compare("classifier", before.id, after.id)
    assert (difference.before, difference.after) == (before, after)
    assert difference.counts[Kind.GONE] > 0
    services.history.undo()
    assert in_force(services) == before


def test_a_later_file_of_the_same_name_does_not_bear_the_date_of_the_former(
    services: Services, official: Path
) -> None:
    importing = services.classifier_import
    importing.store(importing.read_file(official), LocalizedText("Жіктеуіш"), in_force_from=date(2030, 1, 2))
    importing.store(importing.read_file(workbook(official, [*GROUPS, *TITLES[:5]])))
    newest, former = services.editions.of("classifier")[:2]
    assert (newest.in_force_from, former.in_force_from) == (None, date(2030, 1, 2))
    assert newest.title == former.title == LocalizedText("Жіктеуіш")


@pytest.mark.parametrize("book", ["specialties", "register"])
def test_editions_of_the_other_books_are_compared(services: Services, book: str) -> None:
    newest = services.editions.of(book)[0]
    same = services.editions.compare(book, newest.id, newest.id)
    assert (same.entries, same.unchanged > 100) == ((), True)
    with pytest.raises(UserError):
        services.editions.compare(book, newest.id, 999)


def test_the_same_file_twice_changes_nothing(services: Services, official: Path) -> None:
    edition = taken(services, official)
    report = services.classifier_import.store(services.classifier_import.read_file(official))
    assert (report.created, report.updated, report.removed) == (0, 0, 0)
    assert report.unchanged == len(GROUPS) + len(TITLES)
    assert in_force(services) == edition


@pytest.mark.parametrize("suffix", ["json", "csv", "xlsx"])
def test_what_is_exported_is_read_back_equal(services: Services, tmp_path: Path, suffix: str) -> None:
    taken(services, workbook(tmp_path / "export.xlsx", TRAPS, EXPORT_HEADING))
    edition = in_force(services)
    services.exporting.run("classifier", tmp_path / f"out.{suffix}")
    report = services.importing.run("classifier", tmp_path / f"out.{suffix}")
    assert (report.created, report.updated, report.removed) == (0, 0, 0)
    assert in_force(services) == edition


def test_a_language_that_a_file_lacks_is_kept_with_what_was_printed(
    services: Services, official: Path
) -> None:
    taken(services, official)
    russian = [row[:2] for row in (*GROUPS, *TITLES)]
    path = workbook(official.parent / "ru.xlsx", russian, HEADING[:2])
    draft = services.classifier_import.read_file(path)
    assert {flaw.language for flaw in draft.flaws} == {Language.KK}
    report = services.classifier_import.store(draft)
    assert (report.updated, report.unchanged) == (0, len(russian))


def test_a_file_for_each_language(services: Services, tmp_path: Path) -> None:
    rows = [*GROUPS, *TITLES]
    paths = [
        workbook(tmp_path / "ru.xlsx", [row[:2] for row in rows], HEADING[:2]),
        workbook(tmp_path / "kk.xlsx", [(row[0], row[2]) for row in rows], (HEADING[0], HEADING[2])),
    ]
    importing = services.classifier_import
    draft = importing.read([(path, importing.preview(path).mapping) for path in paths])
    assert draft.flaws == ()
    assert draft.entries[-1].name == LocalizedText("Кенші 8", "Шахтер 8")


def test_separated_values_of_windows(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "official.csv"
    with path.open("w", encoding="cp1251", newline="") as file:
        csv.writer(file, delimiter=";").writerows(row[:2] for row in (HEADING, *GROUPS, *TITLES))
    report = services.importing.run("classifier", path)
    assert report.created + report.updated == len(GROUPS) + len(TITLES)


def test_a_dry_run_says_the_same_and_stores_nothing(services: Services, official: Path) -> None:
    before = in_force(services)
    dry = services.importing.run("classifier", official, dry_run=True)
    assert in_force(services) == before
    wet = services.importing.run("classifier", official)
    assert (dry.created, dry.warnings, dry.guesses) == (wet.created, wet.warnings, wet.guesses)
    assert in_force(services) != before


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_cancelled_import_stores_nothing(services: Services, official: Path, step: int) -> None:
    def stop(done: int, total: int) -> None:
        if done == step:
            raise Cancelled

    before = in_force(services)
    with pytest.raises(Cancelled):
        taken(services, official, stop)
    assert in_force(services) == before
    assert services.history.steps() == []


def test_reading_can_be_cancelled(services: Services, official: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        services.classifier_import.read_file(official, stop)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process at once")
def test_a_killed_import_stores_nothing(services: Services, official: Path) -> None:
    before, path = in_force(services), services.database.path
    command = [sys.executable, "-c", STORE, str(path), str(official)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "here"
        process.send_signal(signal.SIGKILL)
    assert in_force(services) == before
    assert services.database.verify() == ()


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([("Имя", "Адрес"), ("Анна", "Алматы"), ("Иван", "Астана")], "tables.no_codes_in_file"),
        ([(row[0], row[0], row[1]) for row in (*GROUPS, *TITLES)], "tables.two_code_columns"),
        ([(row[0],) for row in (*GROUPS, *TITLES)], "tables.no_names"),
        (TITLES, "classifier_import.nothing"),
    ],
)
def test_what_is_no_classifier_is_refused_in_words(
    services: Services, tmp_path: Path, rows: Sequence[Cells], key: str
) -> None:
    before = in_force(services)
    with pytest.raises(UserError) as raised:
        services.importing.run("classifier", workbook(tmp_path / "bad.xlsx", rows, ("А", "Б", "В")))
    assert raised.value.message.key == key
    assert "bad.xlsx" in say(raised.value.message, "kk")
    assert in_force(services) == before


def test_a_draft_says_everything_in_every_language(services: Services, tmp_path: Path) -> None:
    rows = [*TRAPS, ("50", "14", "2147-1-005", "ТОЛЬКО ПО-РУССКИ", "", "1")]
    draft: ClassifierDraft = services.classifier_import.read_file(
        workbook(tmp_path / "traps.xlsx", rows, EXPORT_HEADING)
    )
    report = services.classifier_import.store(draft)
    said = {warning.key.partition(".")[2] for warning in report.warnings}
    fates = {"inactive", "old_scheme", "service", "orphan", "repeated_code", "no_code", "no_name", "stray"}
    assert fates | {"repeats_russian", "missing_kazakh", "in_capitals", "difference", "moved"} <= said
    assert all(say(warning, language) for warning in report.warnings for language in LANGUAGES)
    assert all(say(guess.why, language) for guess in report.guesses for language in LANGUAGES)


def test_titles_without_codes_that_repeat_the_russian_are_counted_as_titles(
    services: Services, tmp_path: Path
) -> None:
    rows = [*GROUPS, ("", "АСТРОНОМ", "АСТРОНОМ"), ("", "ФИЗИК", "ФИЗИК")]
    report = services.importing.run("classifier", workbook(tmp_path / "uncoded.xlsx", rows))
    (told,) = [one for one in report.warnings if one.key == "classifier_import.repeats_russian"]
    assert told.values == {"titles": 2, "groups": 0}


def test_an_official_heading_may_sound_like_that_of_export(services: Services, tmp_path: Path) -> None:
    rows = [(row[0], "1", "0", *row[1:]) for row in (*GROUPS, *TITLES)]
    path = tmp_path / "portal.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("code", "level", "parent", "name_ru", "name_kk"), *rows])
    report = services.importing.run("classifier", path)
    assert report.created + report.updated == len(rows)


def test_what_an_edition_means_for_own_titles_is_told(services: Services, official: Path) -> None:
    other = ("2147-2", "МАСТЕРА МЕЛКИХ ШАХТ", "ТАЯЗ ШАХТА ШЕБЕРЛЕРІ")
    taken(services, workbook(official, [*GROUPS, *TITLES, other]))
    for group, name in (("2147-1", "Забойщик"), ("2147-2", "Копатель"), ("2147-1", "Рудокоп")):
        services.local_titles.save(LocalTitle("", group, LocalizedText(None, name)))
    rows = [*GROUPS, *TITLES, ("2147-1-100", "ЗАБОЙЩИК", "КЕНЖАР ҚАЗУШЫ")]
    report = services.importing.run("classifier", workbook(official.parent / "next.xlsx", rows))
    told = {one.key: one.values for one in report.warnings if "own_title" in one.key}
    assert told == {
        "classifier_import.own_title_official": {"title": "Забойщик", "code": "2147-1-100"},
        "classifier_import.own_title_left": {"title": "Копатель", "group": "2147-2"},
    }
    assert [title.group for title in services.local_titles.without_group()] == ["2147-2"]


def test_a_file_for_each_language_one_after_the_other_is_as_good_as_both(
    services: Services, tmp_path: Path
) -> None:
    rows = [*GROUPS, ("2147-1-001", "АСТРОНОМ", "АСТРОНОМ"), ("2147-1-002", "КОНЮХ", "АТ БАҒУШЫ")]
    both = services.classifier_import.read_file(workbook(tmp_path / "both.xlsx", rows)).entries
    taken(services, workbook(tmp_path / "kk.xlsx", [(row[0], row[2]) for row in rows], ("Код", "Атауы")))
    taken(services, workbook(tmp_path / "ru.xlsx", [row[:2] for row in rows], HEADING[:2]))
    with services.database.reading() as uow:
        stored = uow.classifier.entries()
    assert [(one.name, one.printed, one.repeats) for one in stored] == [
        (one.name, one.printed, one.repeats) for one in both
    ]


def test_major_groups_that_a_file_leaves_out_are_told_at_once(services: Services, official: Path) -> None:
    report = services.importing.run("classifier", official)
    (absent,) = [one for one in report.warnings if one.key == "classifier_import.majors_absent"]
    assert absent.values == {"majors": "1, 3, 4, 5, 6, 7, 8, 9, X"}
    counted = [one for one in report.warnings if one.key == "classifier_import.not_official_count"]
    assert {one.values["major"] for one in counted} == {"2"}


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_an_edition_of_few_entries_is_read_back_equal(
    services: Services, tmp_path: Path, suffix: str
) -> None:
    codes = ("1", "11", "111", "1111", "12", "2")
    rows = [(code, f"ЗНАТОКИ {code}", f"БІЛГІРЛЕР {code}") for code in codes]
    taken(services, workbook(tmp_path / "few.xlsx", rows))
    services.exporting.run("classifier", tmp_path / f"out.{suffix}")
    report = services.importing.run("classifier", tmp_path / f"out.{suffix}")
    assert (report.created, report.updated, report.removed, report.unchanged) == (0, 0, 0, 6)
