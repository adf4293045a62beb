"""Lists of candidates that people made themselves: their words, their days, their remarks."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop import texts
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.errors import Cancelled, SeveralFaults, UserError
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport

Rows = Sequence[Sequence[object]]


def take(services: Services, tmp_path: Path, **sheets: Rows) -> ImportReport:
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    made.save(tmp_path / "own.xlsx")
    return services.importing.run("candidates", tmp_path / "own.xlsx")


def only(services: Services) -> Candidate:
    (row,) = services.candidates.rows()
    return services.candidates.candidate(row.key)


def warned(report: ImportReport) -> list[str]:
    return [warning.key for warning in report.warnings]


@pytest.mark.parametrize(
    ("words", "level"),
    [
        *(("ВЫСШЕЕ", "higher"), ("Жогары  білім", "higher"), ("бакалавриат", "higher")),
        *(("средне-специальное", "tve"), ("Среднее специальное образование", "tve"), ("орта арнайы", "tve")),
        *(
            ("высшее (бакалавр)", "higher"),
            ("магистратура", "postgraduate"),
            ("Орта білім", "general_secondary"),
        ),
    ],
)
def test_levels_in_peoples_words(services: Services, tmp_path: Path, words: str, level: str) -> None:
    take(
        services,
        tmp_path,
        Кандидаты=[["ФИО"], ["А Б"]],
        Образование=[["ФИО", "Уровень образования"], ["А Б", words]],
    )
    assert [one.level for one in only(services).education] == [level]


@pytest.mark.parametrize("words", ["неоконченное высшее", "высшее (незаконченное)", "ПТУ", "вышее"])
def test_a_level_that_is_none_is_not_guessed(services: Services, tmp_path: Path, words: str) -> None:
    rows = [["ФИО", "Уровень образования"], ["А Б", words]]
    with pytest.raises(UserError, match="several_faults"):
        take(services, tmp_path, Кандидаты=[["ФИО"], ["А Б"]], Образование=rows)


@pytest.mark.parametrize(
    ("words", "form"),
    [
        *(
            ("Очное", "full_time"),
            ("очная форма обучения", "full_time"),
            ("күндізгі оқу нысаны", "full_time"),
        ),
        *(("ЗАОЧНОЕ", "correspondence"), ("қашықтықтан", "distance"), ("вечернее отделение", "evening")),
    ],
)
def test_forms_of_study_in_peoples_words(services: Services, tmp_path: Path, words: str, form: str) -> None:
    rows = [["ФИО", "Уровень образования", "Форма обучения"], ["А Б", "высшее", words]]
    take(services, tmp_path, Кандидаты=[["ФИО"], ["А Б"]], Образование=rows)
    assert [one.study_form for one in only(services).education] == [form]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        *(("общий трудовой стаж", ["any"]), ("гос. служба", ["civil_service"]), ("Басшылық", ["managerial"])),
        ("По специальности, на руководящей должности", ["specialty", "managerial"]),
        ("мемлекеттік қызмет өтілі\nмамандығы бойынша", ["civil_service", "specialty"]),
    ],
)
def test_kinds_of_experience_in_peoples_words(
    services: Services, tmp_path: Path, words: str, kinds: list[str]
) -> None:
    rows = [
        ["ФИО", "Дата начала", "Дата окончания", "Вид стажа"],
        ["А Б", "1 қыркүйек 2010 ж.", "работает", words],
    ]
    take(services, tmp_path, Кандидаты=[["ФИО"], ["А Б"]], Работа=rows)
    (entry,) = only(services).employment
    assert (entry.start, entry.end, list(entry.kinds)) == (date(2010, 9, 1), None, kinds)


def test_a_list_with_parts_of_names_numbered_columns_and_remarks(services: Services, tmp_path: Path) -> None:
    report = take(
        services,
        tmp_path,
        Лист1=[
            ["Список кандидатов"],
            ["№ п/п", "Фамилия", "Имя", "Отчество (при наличии)", "ИИН", "Тел."],
            [1, 2, 3, 4, 5, 6],
            [1, "Мысалова", "Аяна ", None, "ИИН 860401400004", "87012345678"],
            [],
            ["Исполнитель: Үлгіев"],
            [None, "Примечание: список составлен на 01.11.2026"],
        ],
    )
    person = only(services)
    assert (person.name, person.iin, person.contacts.phone) == (
        "Мысалова Аяна",
        "860401400004",
        "87012345678",
    )
    assert [guess.read_as for guess in report.guesses] == ["860401400004"]
    assert warned(report) == ["candidate_workbook.columns_passed_over", "candidate_workbook.remark"]
    assert "01.11.2026" in texts.say(report.warnings[1], "kk")


@pytest.mark.parametrize("name", ["-", "12345", "???"])
def test_what_stands_for_no_name_is_refused(services: Services, tmp_path: Path, name: str) -> None:
    with pytest.raises(SeveralFaults) as caught:
        take(services, tmp_path, Кандидаты=[["ФИО", "Телефон"], [name, "87012345678"]])
    (fault,) = caught.value.faults
    assert "фамилия" in texts.say(fault, "ru")
    with pytest.raises(UserError, match="no_name"):
        services.candidates.save(Candidate("", name))


def test_a_name_with_figures_is_taken_and_told(services: Services, tmp_path: Path) -> None:
    report = take(services, tmp_path, Кандидаты=[["ФИО", "Телефон"], ["Мысалов 2", "87012345678"]])
    assert report.created == 1
    assert warned(report) == ["candidate_workbook.doubt_in_row"]


@pytest.mark.parametrize("after", [1, 700])
def test_reading_many_can_be_stopped(services: Services, tmp_path: Path, after: int) -> None:
    made = Workbook()
    made.worksheets[0].append(["ФИО", "Телефон"])
    for number in range(1001):
        made.worksheets[0].append([f"Мысалов {number}", "87012345678"])
    made.save(tmp_path / "many.xlsx")
    told = 0

    def progress(_done: int, _total: int) -> None:
        nonlocal told
        told += 1
        if told > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.importing.run("candidates", tmp_path / "many.xlsx", progress=progress)
    assert services.candidates.count() == 0


def test_a_list_saved_as_csv_is_told_what_to_do(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("ФИО;ИИН\nМысалова Аяна;860401400004\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        services.importing.run("candidates", path)
    said = texts.say(caught.value.message, "ru")
    assert "ФИО, ИИН" in said
    assert ".xlsx" in said
    assert services.candidates.count() == 0
