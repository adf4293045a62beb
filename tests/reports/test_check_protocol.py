"""What stands on the protocol of a check, and the protocol in each format."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.requirement import (
    DemandGroup,
    ExperienceAlternative,
    ExperienceDemand,
    ExperienceKind,
    Extra,
    ExtraDemand,
    IncludedExperience,
    Joint,
)
from nqs_desktop.domain.requirement_structure import as_structure, with_structure
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.check_protocol import build
from nqs_desktop.reports.document import (
    Document,
    Heading,
    PageBreak,
    Signatures,
    Stamp,
    Table,
    Title,
    flat_blocks,
)
from nqs_desktop.texts import say
from tests.reports.checks import EXPERIENCE, FRESH, POSITION, READY, decision, pair, protocol
from tests.reports.samples import pages, rows, words

BOTH, KK, RU = PrintLanguage.BOTH, PrintLanguage.KK, PrintLanguage.RU


def headings(document: Document) -> list[str]:
    return [block.lines[0] for block in flat_blocks(document.blocks) if isinstance(block, Heading)]


def test_the_head_names_who_was_checked_for_what_and_when() -> None:
    document = build(protocol(), RU)
    titles = [block.lines for block in flat_blocks(document.blocks) if isinstance(block, Title)]
    assert titles == [
        (
            "Детский сад «Весна»",
            "Протокол проверки соответствия кандидата квалификационным требованиям к должности",
        )
    ]
    said = words(document)
    for line in (
        "Кандидат: Асан Сынақұлы",
        "Дата рождения: 01.05.1990",
        "Должность: 7. Библиотекарь",
        "Подразделение: Служба › Читальный зал",
        "Проверено по состоянию на: 30.06.2026",
        "Заключение: не соответствует",
    ):
        assert line in said
    assert not any("ИИН" in line for line in said)


def test_each_requirement_has_its_words_its_proof_its_verdict_and_why() -> None:
    found = rows(build(protocol(), BOTH))
    level, field, experience, licence = found[0:4]
    assert level[0] == "1"
    assert level[1] == (
        "Білім деңгейі\nУровень образования\n"
        "Жоғары білім (кітапхана ісі).\nВысшее образование (библиотечное дело)."
    )
    assert "библиотечное дело" in level[2]
    assert level[3].startswith("сәйкес / соответствует\nБар деңгей – жоғары")
    assert field[1].endswith("Мәтіні №\u00a01 жолда берілген\nТекст приведён в строке №\u00a01")
    assert "Мұрағат" in experience[2]
    assert "По сроку выполнено с 14.01.2023" in experience[3]
    assert licence[1] == "Жүргізуші куәлігі: B / C\nВодительское удостоверение: B / C"
    assert licence[2] == "—"
    assert licence[3].startswith("сәйкес емес / не соответствует\n")


def test_every_alternative_shows_its_arithmetic_and_the_rule_is_named() -> None:
    document = build(protocol(), RU)
    first, second = rows(document)[4:6]
    assert first[1] == "стаж работы не менее 3 лет — по специальности"
    assert first[2].splitlines() == [
        "Засчитаны записи: №\u00a01",
        "15.01.2020 – 20.03.2024: 4 года 2 месяца 6 дней",
        "Всего: 4 года 2 месяца 6 дней (календарно 1527 дней)",
    ]
    assert first[3].startswith("соответствует\n")
    assert second[3].startswith("не соответствует\n")
    assert say(message("service_length.rule"), "ru") in words(document)
    book = rows(document)[6]
    assert book[1:] == [
        "Мұрағат\nМаман",
        "15.01.2020 – 20.03.2024",
        "по специальности\nопределил(а): Кадр бөлімі",
    ]


def test_a_share_of_the_years_has_its_own_arithmetic() -> None:
    share = IncludedExperience(Decimal(1), (ExperienceKind.SPECIALTY,), last_months=60)
    years = ExperienceAlternative(Decimal(3), including=(share,))
    demands = replace(POSITION.requirement, experience=ExperienceDemand((years,), EXPERIENCE))
    document = build(protocol(pair(position=replace(POSITION, requirement=demands))), RU)
    lines = rows(document)[4][2].splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("В том числе"))
    assert "60 месяцев" in lines[place]
    assert lines[place + 1].startswith("01.07.2021 – 20.03.2024: 2 года 8 месяцев")


def test_a_decision_stands_apart_from_the_verdict_of_the_program() -> None:
    undecided = build(protocol(pair(FRESH)), RU)
    assert "Решения, принятые человеком" not in headings(undecided)
    checked = pair(FRESH, decision(FRESH))
    assert checked.eligibility.items[1].verdict is Verdict.MET
    document = build(protocol(checked), RU)
    assert "Решения, принятые человеком" in headings(document)
    field, decided = rows(document)[1], rows(document)[-1]
    assert field[3].startswith("решает человек\n")
    assert field[3].endswith("Решение человека: соответствует (Ә. Әлиева, 01.06.2026)")
    assert decided[1:] == [
        "Направление образования",
        "соответствует\nӘ. Әлиева, 01.06.2026",
        "Мамандығы сабақтас\nВывод программы: решает человек",
    ]


def test_a_decision_that_does_not_count_any_more_says_so() -> None:
    document = build(protocol(pair(FRESH, decision(FRESH, outdated=True))), KK)
    assert "Шешім ескірген" in rows(document)[-1][3]
    assert "Адамның шешімі" not in rows(document)[1][3]
    lost = build(protocol(pair(FRESH, decision(FRESH, "clearance"))), KK)
    assert "Бағдарламаның қорытындысы" not in rows(lost)[-1][3]
    assert rows(lost)[-1][1] == "Мемлекеттік құпияларға рұқсат"


def test_the_programs_own_conclusion_stands_beside_that_with_decisions() -> None:
    without_licence = replace(POSITION, requirement=replace(POSITION.requirement, extras=()))
    ready = replace(READY, education=FRESH.education)
    reviewed = pair(ready, position=without_licence)
    assert reviewed.eligibility.verdict is Verdict.REVIEW
    assert not any("Вывод программы:" in line for line in words(build(protocol(reviewed), RU)))


def test_demands_of_which_one_is_enough_are_shown_one_by_one() -> None:
    tree = as_structure(POSITION.requirement)
    choice = DemandGroup(
        Joint.ANY, tuple(ExtraDemand(Extra.parse(code)) for code in ("clearance", "certificate"))
    )
    demands = with_structure(POSITION.requirement, DemandGroup(Joint.EVERY, (*tree.parts, choice)))
    document = build(protocol(pair(position=replace(POSITION, requirement=demands))), RU)
    numbers = [row[0] for row in rows(document)]
    assert numbers[:7] == ["1", "2", "3", "4", "5", "5.1", "5.2"]
    assert "Как связаны требования" in headings(document)


def test_several_protocols_begin_on_pages_of_their_own(tmp_path: Path) -> None:
    document = build(protocol(pair(), pair(FRESH)), KK)
    assert sum(isinstance(block, PageBreak) for block in flat_blocks(document.blocks)) == 1
    assert (
        document.title
        == "Үміткердің лауазымға қойылатын біліктілік талаптарына сәйкестігін тексеру хаттамасы"
    )
    report = pdf_writer.write(document, tmp_path / "a.pdf")
    found = pages(report.path)
    assert len(found) == report.pages
    first = next(number for number, page in enumerate(found) if "Үміткер: Үсен" in page)
    assert found[first].index("Көктем") < found[first].index("Үсен")
    assert not any("Асан" in page for page in found[first:])


def test_who_approves_what_is_not_checked_and_what_is_unofficial() -> None:
    head = Signatory(LocalizedText("Басшы", "Руководитель"))
    title = LocalizedText("Кітапханашы", "Библиотекарь", (Language.RU,))
    one = pair(position=replace(POSITION, title=title, number=LocalizedText()))
    document = build(replace(protocol(one), approval=head, signatories=(head,)), BOTH)
    assert isinstance(document.blocks[0], Stamp)
    assert isinstance(document.blocks[-1], Signatures)
    assert "Лауазым / Должность: Кітапханашы / Библиотекарь¹" in words(document)
    assert document.page_notes[0].startswith("¹")
    assert "Заңдарды білу." in words(document)
    assert "Знание законов." in words(document)


@pytest.mark.parametrize("language", PrintLanguage)
def test_the_protocol_in_each_format(tmp_path: Path, language: PrintLanguage) -> None:
    document = build(protocol(pair(FRESH, decision(FRESH))), language)
    report = pdf_writer.write(document, tmp_path / "a.pdf")
    printed = " ".join(pages(report.path))
    assert len(pages(report.path)) == report.pages
    word = docx.Document(str(docx_writer.write(document, tmp_path / "a.docx").path))
    book = load_workbook(xlsx_writer.write(document, tmp_path / "a.xlsx").path).worksheets[0]
    in_word = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    in_book = [str(cell.value) for row in book.iter_rows() for cell in row if cell.value]
    tables = [block for block in flat_blocks(document.blocks) if isinstance(block, Table)]
    assert len(word.tables) == len(tables) + 1
    for row in rows(document):
        for text in filter(None, row):
            assert text in in_word
            assert text in in_book
    for words_of_a_line in (FRESH.name, "Ә. Әлиева", "01.01.2025", "Мұрағат"):
        assert words_of_a_line in printed
    assert book.max_column == 4
