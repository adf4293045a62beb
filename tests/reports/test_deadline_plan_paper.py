"""The printed deadline plan: its table, its picture, its words, in every format."""

from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.deadline_timeline import AnalysisDue, Timeline, timeline
from nqs_desktop.domain.deadlines import DeadlinePlan, PlanStep, StepEnd, StepOutcome
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.domain.working_days import WorkCalendar
from nqs_desktop.reports import docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.deadline_plan import PlanPaper, build
from nqs_desktop.reports.document import BoxTone, Diagram, DiagramBox, Table, flat_blocks
from nqs_desktop.texts import say
from tests.reports.samples import ORGANISATION, pages

TODAY = date(2026, 11, 20)
ENDS = (
    StepEnd(PlanStep.PREPARATION, date(2026, 9, 14)),
    StepEnd(PlanStep.DRAFT, date(2026, 10, 20)),
    StepEnd(PlanStep.DECISION, date(2026, 10, 23), StepOutcome.RETURNED),
)
PLAN = DeadlinePlan("p", LocalizedText("Байланыс СБШ", "ОРК связи"), date(2026, 6, 1), ends=ENDS)
DUE = AnalysisDue(2026, date(2027, 3, 31))
UNKNOWN = message("deadlines.moves_unknown", year="2026")


def shown(plan: DeadlinePlan = PLAN) -> Timeline:
    return replace(timeline(plan, WorkCalendar(), TODAY), notes=(UNKNOWN,))


def paper(plan: DeadlinePlan = PLAN) -> PlanPaper:
    return PlanPaper(shown(plan), DUE, Organisation("o", ORGANISATION))


def table_of(language: PrintLanguage) -> Table:
    document = build(paper(), language)
    return next(block for block in flat_blocks(document.blocks) if isinstance(block, Table))


def picture(plan: DeadlinePlan = PLAN, language: PrintLanguage = PrintLanguage.RU) -> Diagram:
    document = build(paper(plan), language)
    return next(block for block in flat_blocks(document.blocks) if isinstance(block, Diagram))


def texts(table: Table) -> list[list[str]]:
    return [
        ["\n".join("".join(run.text for run in one.runs) for one in cell) for cell in row.cells]
        for row in table.rows
    ]


def test_each_step_has_its_row() -> None:
    rows = texts(table_of(PrintLanguage.RU))
    assert len(rows) == len(shown().steps) == 6
    assert rows[0] == [
        "1",
        "Подготовительная работа\nпосле дня принятия решения советом",
        "Государственный орган",
        "8",
        "60",
        "02.06.2026",
        "24.08.2026",
        "14.09.2026",
        "завершено с опозданием (просрочено рабочих дней: 15)",
    ]
    assert rows[2][7] == "23.10.2026\nВозвращено на доработку"
    assert rows[3][6:] == ["30.10.2026", "—", "срок истёк (просрочено рабочих дней: 15)"]
    assert rows[5][2] == "Государственный орган → Национальный орган"


def test_both_languages_stand_in_each_row() -> None:
    rows = texts(table_of(PrintLanguage.BOTH))
    assert rows[3][2] == "Мемлекеттік орган → Салалық кеңес\nГосударственный орган → Отраслевой совет"


@pytest.mark.parametrize("language", list(PrintLanguage))
def test_nothing_of_the_picture_stands_outside_or_over_another_bar(language: PrintLanguage) -> None:
    drawn = picture(language=language)
    bars = [box for box in drawn.boxes if not box.text and box.top > 0]
    assert len(bars) == len(shown().steps)
    assert [box.tone for box in bars][2:5] == [BoxTone.QUIET, BoxTone.STRONG, BoxTone.PLAIN]
    for box in drawn.boxes:
        assert box.left >= 0
        assert box.top >= 0
        assert box.left + box.width <= drawn.width + 0.01
        assert box.top + box.height <= drawn.height + 0.01
    named = [box for box in drawn.boxes if box.text]
    assert not [(one, two) for one in named for two in named if one is not two and _overlap(one, two)]
    assert all(bar.left >= before.left for before, bar in pairwise(bars))


def test_a_step_that_ended_on_the_day_before_its_first_one_is_drawn_on_that_day() -> None:
    at_once = replace(PLAN, ends=(StepEnd(PlanStep.PREPARATION, PLAN.decided_on),))
    drawn = picture(at_once)
    assert "01.06.2026 – 01.06.2026" in [box.text for box in drawn.boxes]


def test_more_steps_than_a_page_holds_are_parted() -> None:
    rounds = (
        StepEnd(PlanStep.REWORK, date(2026, 10, 26)),
        StepEnd(PlanStep.SECOND_DECISION, date(2026, 10, 26), StepOutcome.RETURNED),
    )
    document = build(paper(replace(PLAN, ends=(*ENDS, *rounds * 6))), PrintLanguage.BOTH)
    drawn = [block for block in flat_blocks(document.blocks) if isinstance(block, Diagram)]
    assert [sum(not box.text and box.top > 0 for box in one.boxes) for one in drawn] == [9, 9]
    assert all(one.height < 150 for one in drawn)


def test_a_step_that_is_taken_again_bears_its_number() -> None:
    again = (
        StepEnd(PlanStep.REWORK, date(2026, 10, 26)),
        StepEnd(PlanStep.SECOND_DECISION, date(2026, 10, 27), StepOutcome.RETURNED),
    )
    plan = replace(PLAN, ends=(*ENDS, *again))
    drawn = [box.text for box in picture(plan).boxes]
    assert "Доработка проекта и повторное направление" in drawn
    assert "Доработка проекта и повторное направление (2)" in drawn


def test_today_is_drawn_after_the_last_day_of_a_late_plan() -> None:
    ends = (*ENDS[:2], replace(ENDS[2], outcome=StepOutcome.APPROVED))
    assert "Сегодня: 20.11.2026" in [box.text for box in picture(replace(PLAN, ends=ends)).boxes]


def test_months_of_a_long_plan_keep_room_for_their_words() -> None:
    drawn = picture(replace(PLAN, decided_on=date(2023, 9, 14)))
    months = [box for box in drawn.boxes if box.top == 0 and box.text]
    assert months
    assert all(box.width >= 9 for box in months)


def test_the_pdf_says_it_all(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    assert pdf_writer.write(build(paper(), PrintLanguage.KK), file).pages >= 2
    whole = " ".join(pages(file))
    for words in (
        "Салалық біліктілік шеңберін әзірлеу (жаңарту) жоспар-кестесі",
        "Байланыс СБШ",
        "кәсіптік біліктілік картасы",
        "Бүгін: 20.11.2026",
        "31.03.2027",
        "2026 жылғы демалыс күндерін ауыстыру туралы мәлімет бағдарламада жоқ",
    ):
        assert words in whole


def test_days_stand_in_worksheets_and_letters(tmp_path: Path) -> None:
    document = build(paper(), PrintLanguage.RU)
    sheet, letter = tmp_path / "plan.xlsx", tmp_path / "plan.docx"
    xlsx_writer.write(document, sheet)
    values = [cell.value for row in load_workbook(sheet).worksheets[0] for cell in row]
    day = datetime(2026, 8, 24)  # noqa: DTZ001 - a worksheet knows no zone
    assert day in values
    docx_writer.write(document, letter)
    cells = [
        cell.text for table in docx.Document(str(letter)).tables for row in table.rows for cell in row.cells
    ]
    assert "24.08.2026" in cells


def test_a_name_stands_in_the_language_of_its_paper(tmp_path: Path) -> None:
    half = paper(replace(PLAN, name=LocalizedText("Байланыс СБШ")))
    for language, name in (
        (PrintLanguage.KK, "Байланыс СБШ"),
        (PrintLanguage.RU, say(message("report.missing_text"), "ru")),
        (PrintLanguage.BOTH, "Байланыс СБШ"),
    ):
        file = tmp_path / f"{language}.pdf"
        pdf_writer.write(build(half, language), file)
        assert name in pages(file)[0]
    assert say(message("report.missing_text"), "ru") in pages(tmp_path / "both.pdf")[0]


def test_a_hostile_name_is_printed(tmp_path: Path) -> None:
    name = "<b>Шеңбер</b> & " + "оченьдлинноеслово" * 25
    file = tmp_path / "plan.pdf"
    pdf_writer.write(build(paper(replace(PLAN, name=LocalizedText(name))), PrintLanguage.BOTH), file)
    assert "<b>Шеңбер</b> &" in " ".join(pages(file))


def _overlap(one: DiagramBox, two: DiagramBox) -> bool:
    across = min(one.left + one.width, two.left + two.width) - max(one.left, two.left)
    down = min(one.top + one.height, two.top + two.height) - max(one.top, two.top)
    return across > 0.01 and down > 0.01
