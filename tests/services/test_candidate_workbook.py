"""The workbook of candidates: written, filled in by people, read back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from nqs_desktop import texts
from nqs_desktop.domain import iin
from nqs_desktop.domain.candidate import (
    Attachment,
    Candidate,
    CandidateExtra,
    Contacts,
    EmploymentRecord,
)
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.requirement import ExperienceKind, Extra, ExtraKind
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport

HOSTILE = Candidate(
    "007",
    "=1+1 Мысал",
    "860401400004",
    birth_date=date(1986, 4, 1),
    education=(
        EducationRecord(
            EducationLevel.TVE,
            "+7\nекінші жол_x000D_",
            "6B04101",
            LocalizedText(" а ", "@СУММ", (Language.KK,)),
            StudyForm.EXTERNAL,
            2010,
            "0012",
        ),
    ),
    employment=(
        EmploymentRecord(
            "-1",
            "00",
            date(2010, 1, 1),
            None,
            (ExperienceKind.MANAGERIAL, ExperienceKind.FIELD),
            LocalizedText("сала"),
            "Ахметова",
        ),
    ),
    extras=(
        CandidateExtra(Extra(ExtraKind.DRIVING_LICENCE, "B|C"), date(2031, 1, 31), "№ 1"),
        CandidateExtra(Extra(ExtraKind.DEGREE)),
    ),
    contacts=Contacts("+7 701 234 56 78", "a@example.kz", "1\n2"),
    attachments=(Attachment("Диплом", "C:\\файл.pdf", "ab12"),),
)
Rows = Sequence[Sequence[object]]


def book(path: Path, **sheets: Rows) -> Path:
    """Write a workbook as people make one."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(path)
    return path


def take(services: Services, path: Path) -> ImportReport:
    return services.importing.run("candidates", path)


def _doubts(report: ImportReport) -> list[str]:
    doubts = (warning.values.get("doubt") for warning in report.warnings)
    return [doubt.key for doubt in doubts if isinstance(doubt, Message)]


def faults(services: Services, path: Path) -> list[str]:
    with pytest.raises(UserError) as caught:
        take(services, path)
    error = caught.value
    found = error.faults if isinstance(error, SeveralFaults) else (error.message,)
    assert path.name in texts.say(error.message, "ru")
    assert services.candidates.count() == 0
    for language in texts.LANGUAGES:
        assert texts.say(error.message, language)
    return [texts.say(one, "ru") for one in found]


@pytest.mark.parametrize("language", PrintLanguage)
def test_what_is_written_reads_back_and_again_changes_nothing(
    services: Services, tmp_path: Path, language: PrintLanguage
) -> None:
    services.candidates.save(HOSTILE)
    services.candidates.save(Candidate("8", "Жалғыз"))
    out = tmp_path / "people.xlsx"
    assert services.candidate_workbook.export(out, language) == 2
    report = take(services, out)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 2)
    assert report.guesses == ()
    for key in ("007", "8"):
        services.candidates.remove(key)
    assert take(services, out).created == 2
    assert services.candidates.candidate("007") == HOSTILE


def test_the_command_writes_the_workbook(services: Services, tmp_path: Path) -> None:
    services.candidates.save(HOSTILE)
    assert services.exporting.run("candidates", tmp_path / "a.xlsx") == 1
    assert take(services, tmp_path / "a.xlsx").unchanged == 1


@pytest.mark.parametrize("language", PrintLanguage)
def test_the_template_has_lists_and_an_example_that_nobody_takes_in(
    services: Services, tmp_path: Path, language: PrintLanguage
) -> None:
    out = tmp_path / "template.xlsx"
    services.candidate_workbook.write_template(out, language)
    report = take(services, out)
    assert (report.created, services.candidates.count()) == (0, 0)
    assert [one.key for one in report.warnings] == ["candidate_workbook.example"]
    made = load_workbook(out)
    assert [sheet.sheet_state for sheet in made.worksheets] == ["visible"] * 6 + ["hidden"]
    lists = [rule for rule in made.worksheets[2].data_validations.dataValidation if rule.type == "list"]
    assert len(lists) == 2
    assert all(rule.formula1.startswith(f"'{made.worksheets[-1].title}'!") for rule in lists)
    assert all(len(sheet.title) <= 31 for sheet in made.worksheets)


def test_a_list_of_ones_own_in_russian(services: Services, tmp_path: Path) -> None:
    path = book(
        tmp_path / "own.xlsx",
        Лист1=[
            ["Список кандидатов"],
            ["№", "Ф.И.О.", "ИИН", "Дата рождения", "Мобильный телефон"],
            [1, " Мысалова Аяна ", 860401400004, "1.4.1986 г.", 87012345678],
            [2, "Үлгі", "—", datetime(2001, 1, 1, 9, 30), None],  # noqa: DTZ001 - as a workbook holds it
        ],
        Образование=[
            ["ФИО", "Уровень образования", "Код специальности", "Форма обучения", "Год окончания"],
            ["МЫСАЛОВА аяна", "высшее образование", "6В041", "очная", "2010 г."],
            ["Үлгі", "среднее специальное", None, "Сырттай", 2020],
        ],
    )
    report = take(services, path)
    assert [guess.read_as for guess in report.guesses] == ["6B041"]
    assert any("№" in texts.say(one, "ru") for one in report.warnings)
    people = {row.name: services.candidates.candidate(row.key) for row in services.candidates.rows()}
    person = people["Мысалова Аяна"]
    assert (person.iin, person.birth_date) == ("860401400004", date(1986, 4, 1))
    assert person.contacts.phone == "87012345678"
    diploma = EducationRecord(
        EducationLevel.HIGHER, specialty_code="6B041", study_form=StudyForm.FULL_TIME, year=2010
    )
    assert person.education == (diploma,)
    diploma = EducationRecord(EducationLevel.TVE, study_form=StudyForm.CORRESPONDENCE, year=2020)
    assert people["Үлгі"].education == (diploma,)


def test_zeros_that_excel_took_are_put_back_and_told(services: Services, tmp_path: Path) -> None:
    numbers = (f"0{number:011}" for number in range(10_101_500_001, 10_101_500_999))
    number = next(one for one in numbers if iin.is_valid(one))
    path = book(tmp_path / "a.xlsx", Кандидаты=[["ФИО", "ИИН"], ["А", int(number)]])
    report = take(services, path)
    assert [(one.line, one.read_as) for one in report.guesses] == [(2, number)]
    assert services.candidates.rows()[0].iin == number
    assert take(services, path).unchanged == 1


def test_all_faults_are_told_with_sheet_row_and_column(services: Services, tmp_path: Path) -> None:
    path = book(
        tmp_path / "bad.xlsx",
        Кандидаты=[
            ["ФИО", "ИИН", "Дата рождения"],
            ["А", "123", "31.02.1990"],
            [None, None, "01.01.1990"],
            ["Б", "860401400004", None],
            ["В", "860401400004", None],
        ],
        Образование=[
            ["ФИО", "Уровень образования", "Год окончания"],
            ["Б", "очень высшее", 2010],
            ["Г", "высшее", 2010],
            ["Б", "высшее", 3010],
            [None, "высшее", "#REF!"],
            ["Б", "#N/A", 41153],
        ],
        Места_работы=[["ФИО", "Дата начала", "Работодатель"], ["Б", None, "X"], ["Б", "позавчера", "Y"]],
    )
    found = faults(services, path)
    expected = [
        ("Кандидаты", 2, "Дата рождения", "31.02.1990"),
        ("Кандидаты", 3, "ФИО", "ничего"),
        ("Кандидаты", 5, "ИИН", "строке 4"),
        ("Образование", 2, "Уровень образования", "очень высшее"),
        ("Образование", 3, "ФИО", "Г"),
        ("Образование", 5, "ФИО", "ничего"),
        ("Образование", 6, "Уровень образования", "#N/A"),
        ("Образование", 6, "Год окончания", "41153"),
        ("Места_работы", 2, "Дата начала", "ничего"),
        ("Места_работы", 3, "Дата начала", "позавчера"),
        ("Кандидаты", 2, "ИИН", "двенадцати"),
        ("Образование", 4, "Год", "3010"),
    ]
    for sheet, row, column, words in expected:
        assert any(
            f"«{sheet}»" in one and f"строка {row}" in one and column in one and words in one for one in found
        ), (sheet, row, column, found)
    assert len(found) == len(set(found)) == len(expected) + 1  # and the error in the year
    assert [one.partition("»")[0] for one in found] == [f"Лист «{name}" for name in _by_sheets(found)]


def _by_sheets(found: Sequence[str]) -> list[str]:
    """Return the sheets of faults as they stand when faults of one sheet stand together."""
    counts = Counter(one.partition("«")[2].partition("»")[0] for one in found)
    return list(counts.elements())


def test_more_than_twenty_faults_are_counted(services: Services, tmp_path: Path) -> None:
    rows = [["ФИО", "Дата рождения"], *[[f"А{n}", "завтра"] for n in range(30)]]
    path = book(tmp_path / "bad.xlsx", Кандидаты=rows)
    with pytest.raises(SeveralFaults) as caught:
        take(services, path)
    assert len(caught.value.faults) == 30
    said = texts.say(caught.value.message, "en").splitlines()
    assert len(said) == 21
    assert "30" in said[0]


def test_what_the_file_does_not_speak_of_stays(services: Services, tmp_path: Path) -> None:
    services.candidates.save(HOSTILE)
    path = book(
        tmp_path / "a.xlsx",
        Кандидаты=[["ИИН", "ФИО", "Телефон"], ["860401 400004", "Жаңа аты", "87012345678"]],
    )
    report = take(services, path)
    assert (report.updated, report.new_names, report.changed_names) == (1, (), ("Жаңа аты",))
    assert "candidate_workbook.other_name" in _doubts(report)
    contacts = replace(HOSTILE.contacts, phone="87012345678")
    assert services.candidates.candidate("007") == replace(HOSTILE, name="Жаңа аты", contacts=contacts)


def test_a_list_without_kinds_keeps_what_was_decided(services: Services, tmp_path: Path) -> None:
    services.candidates.save(HOSTILE)
    entry = HOSTILE.employment[0]
    path = book(
        tmp_path / "a.xlsx",
        Кандидаты=[["ИИН", "ФИО"], ["860401400004", "Мысал"]],
        Работа=[
            ["ИИН", "Работодатель", "Должность", "Дата начала", "Дата окончания"],
            ["860401400004", entry.employer, entry.position, "01.01.2010", "31.12.2020"],
            ["860401400004", "Басқа", "Маман", "01.01.2021", "по настоящее время"],
        ],
    )
    assert take(services, path).updated == 1
    former, present = services.candidates.candidate("007").employment
    assert former == replace(entry, end=date(2020, 12, 31))
    assert (present.end, present.kinds) == (None, ())


@pytest.mark.parametrize("language", PrintLanguage)
def test_the_template_filled_in(services: Services, tmp_path: Path, language: PrintLanguage) -> None:
    path = tmp_path / "template.xlsx"
    services.candidate_workbook.write_template(path, language)
    made = load_workbook(path)
    lists = made.worksheets[-1]
    persons, education, employment, extras = made.worksheets[1:5]
    persons.append([None, "Үлгі Адам", "860401400004", datetime(1986, 4, 1)])  # noqa: DTZ001
    level, form, kind, extra = (lists.cell(4, column).value for column in (1, 2, 3, 4))
    education.append([None, "860401400004", None, level, "Университет", None, "а", "б", form, 2008])
    several = f"{kind}; {lists.cell(2, 3).value}"
    employment.append([None, None, "үлгі адам", "А", "Б", "01.09.2008", None, several, "сала", "сфера"])
    extras.append([None, None, "Үлгі Адам", extra, None, datetime(2031, 1, 1), "№ 5"])  # noqa: DTZ001
    made.save(path)
    report = take(services, path)
    assert (report.created, report.new_names) == (1, ("Үлгі Адам",))
    (row,) = services.candidates.rows()
    person = services.candidates.candidate(row.key)
    diploma, entry, owned = person.education[0], person.employment[0], person.extras[0]
    assert (diploma.level, diploma.study_form) == (EducationLevel.HIGHER, StudyForm.EXTERNAL)
    assert entry.kinds == (ExperienceKind.FIELD, ExperienceKind.SPECIALTY)
    assert (owned.extra.kind, owned.document) == (ExtraKind.MEDICAL_FITNESS, "№ 5")
    assert take(services, path).unchanged == 1


def test_namesakes_without_key_or_iin_are_refused(services: Services, tmp_path: Path) -> None:
    rows = [["ФИО", "Дата рождения"], ["А", "01.01.1990"], ["А", "01.01.1990"]]
    assert "ключ или ИИН" in faults(services, book(tmp_path / "a.xlsx", Кандидаты=rows))[0]


def test_a_formula_without_value_an_error_and_another_file_are_refused(
    services: Services, tmp_path: Path
) -> None:
    formula = book(tmp_path / "f.xlsx", Кандидаты=[["ФИО", "Телефон"], ["А", "=1+1"]])
    assert "B2" in faults(services, formula)[0]
    other = book(tmp_path / "o.xlsx", Есеп=[["Код", "Атауы"], [1, 2]])
    assert "Есеп" in faults(services, other)[0]
    assert faults(services, book(tmp_path / "e.xlsx", Кандидаты=[[None]]))


def test_repeated_and_unknown_are_told_by_their_rows(services: Services, tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsx",
        Кандидаты=[["ФИО"], ["А"], ["Б"]],
        Образование=[
            ["ФИО", "Уровень образования", "Код специальности"],
            ["Б", "ТиПО", "0199000"],
            ["Б", "высшее", "6B04101"],
        ],
    )
    (told,) = take(services, path).warnings
    said = texts.say(told, "ru")
    assert "«Образование», строка 2, Б" in said
    assert "0199000" in said
