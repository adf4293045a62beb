"""The printed framework: sections, tables with their numbered columns, both languages, gaps that are seen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from nqs_desktop.domain.framework import FrameworkSection, SectionPart
from nqs_desktop.domain.framework_sections import part_title, section_title
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.paper_style import FRAMEWORK
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Document, Heading, Paragraph, Table
from nqs_desktop.reports.framework.paper import FrameworkPaper, build
from nqs_desktop.reports.table_heads import placed_heads
from nqs_desktop.texts import say
from tests.reports.framework_samples import APPROVED, CONTENT, DRAFT, EMPTY, OCCUPATIONS, paper

KK, RU, BOTH = PrintLanguage.KK, PrintLanguage.RU, PrintLanguage.BOTH
LANGUAGES = pytest.mark.parametrize("language", [KK, RU])


def headings(document: Document, level: int = 1) -> list[str]:
    return [one.outline for one in document.blocks if isinstance(one, Heading) and one.level == level]


def tables(document: Document) -> list[Table]:
    return [one for one in document.blocks if isinstance(one, Table)]


def words(document: Document) -> list[str]:
    return [text for block in document.blocks for text in said(block)]


def said(block: blocks.Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield "".join(run.text for run in block.runs)
        case blocks.Heading() | blocks.Title():
            yield from block.lines
        case blocks.Stamp():
            yield from (block.heading, *block.lines)
        case Table():
            yield from (cell.text for row in block.heads for cell in row)
            for row in block.rows:
                yield from (line for cell in row.cells for one in cell for line in said(one))


def cells(table: Table) -> list[list[str]]:
    return [
        ["\n".join(line for one in cell for line in said(one)) for cell in row.cells] for row in table.rows
    ]


@LANGUAGES
def test_twelve_numbered_sections_stand_in_the_order_of_the_annex(language: PrintLanguage) -> None:
    expected = [
        f"{section.number}. {say(section_title(section), language.value)}" for section in FrameworkSection
    ]
    assert headings(build(paper(), language)) == expected


@LANGUAGES
def test_every_text_that_a_section_must_contain_has_its_name(language: PrintLanguage) -> None:
    found = [words.partition(" ")[2] for words in headings(build(paper(), language), level=2)]
    assert found == [say(part_title(part), language.value) for part in SectionPart]


def test_an_approved_version_shows_its_decision_and_a_draft_the_place_for_it() -> None:
    approved, draft = words(build(paper(), RU)), words(build(paper(DRAFT), RU))
    assert "протокол №\u00a03 от 15.05.2026" in approved
    assert "Дата утверждения: 15.05.2026, протокол отраслевого совета №\u00a03" in approved
    assert "ПРОЕКТ" not in approved
    assert "ПРОЕКТ" in draft
    assert "протокол №\u00a0____ от «___»\u00a0____________ 20__ года" in draft


def test_both_languages_are_two_whole_papers_one_after_the_other() -> None:
    both = build(paper(), BOTH)
    kazakh, russian = build(paper(), KK), build(paper(), RU)
    assert both.blocks == (*kazakh.blocks, blocks.PageBreak(), *russian.blocks)
    assert (both.language, both.other_language, both.style) == ("kk", "ru", FRAMEWORK)


def test_table_1_has_eight_numbered_columns_and_four_bands() -> None:
    table = next(one for one in tables(build(paper(), KK)) if len(one.columns) == 8)
    upper, numbers = table.heads
    assert [cell.text for cell in upper] == [
        "СБШ деңгейі",
        "ҰКС-тегі кәсіп",
        "ҰБШ деңгейі",
        "Кезеңдер",
        "Ұжымдық еңбек бөлінісіндегі рөлі (оның ішінде жауапкершілік саласы)",
        "Білім",
        "Машықтар (Дағдылар)",
        "Жеке құзыреттер",
    ]
    assert [cell.text for cell in numbers] == list("12345678")
    bands = [row for row, one in zip(cells(table), table.rows, strict=True) if one.section]
    assert bands == [
        ["1-бөлім. Сабақтас және өтпелі басқару процестері"],
        ["2-бөлім. Салалық процестер (салалық шекараларды анықтайды)"],
        ["3-бөлім. Дайындық салааралық процестер"],
        ["4-бөлім. Өндірістен кейінгі салааралық процестер (өткізу)"],
    ]
    rows = [row for row, one in zip(cells(table), table.rows, strict=True) if not one.section]
    assert [(row[0], row[2]) for row in rows] == [(level, level) for level in ("8", "7", "6", "4", "3", "4")]
    assert rows[2][1] == "Жарық техникасының инженері;\nАкустика инженері"


@LANGUAGES
def test_table_3_has_eighteen_numbered_columns_in_parts_that_begin_with_the_rows_number(
    language: PrintLanguage,
) -> None:
    parts = tables(build(paper(), language))[-4:]
    numbers = [[int(cell.text) for cell in part.heads[-1]] for part in parts]
    assert [found[0] for found in numbers] == [1] * 4
    assert [number for found in numbers for number in found[1:]] == list(range(2, 19))
    for part in parts:
        assert len(placed_heads(part)[-1]) == len(part.columns)
        assert sum(column.share for column in part.columns) == 165
        assert len(part.rows) == len(OCCUPATIONS)


def test_table_3_names_its_columns_as_the_annex_does() -> None:
    heads = [
        cell.text
        for part in tables(build(paper(), KK))[-4:]
        for row in part.heads[:-1]
        for cell in row
        if cell.text != "№"
    ]
    assert heads == [
        "2008 Кәсіптер сыныптауышының халықаралық стандарты (бастауыш топтар)",
        "Сәйкестік",
        "СХСЖ коды",
        "Ағылшын тіліндегі атауы",
        "Қазақ/орыс тілдеріндегі атауы",
        "01-2017 ҰКС (бастауыш топтар)",
        "Сәйкестік",
        "ҰКС коды",
        "Қазақ тілдегі атауы",
        "Орыс тіліндегі атауы",
        "01-2017 ҰКС (қызметтер топтары)",
        "01-2017 ҰКС (қызметтердің негізгі топтар)",
        "ҰКС коды",
        "Қазақ тілдегі атауы",
        "Орыс тіліндегі атауы",
        "01-2017 ҰКС (кәсіптің атауы)",
        "01-2017 ҰКС (дағдылар деңгейі)",
        "ҰБШ деңгейі",
        "СБШ деңгейі",
        "ЭҚЖЖ секциясы (салалық бағыттар)\nЭҚЖЖ бөлімі\nЭҚЖЖ тобы (кіші салалар бағыты)\n"
        "ЭҚЖЖ сыныбы (технология)\nЭҚЖЖ кіші сыныбы (өнім/қызмет)",
    ]


def test_a_row_of_table_3_holds_every_cell_of_its_occupation() -> None:
    first = [cells(part)[0] for part in tables(build(paper(), RU))[-4:]]
    assert first == [
        ["1", "9701", "Lighthouse workers", "Маяк қызметшілері\nРаботники маяков", "частичное"],
        ["1", "9801", "Бастауыш топ 1", "Начальная 1", "полное"],
        ["1", "9801-0", "Қызметтер тобы 1", "Группа 1", "98 Вымышленная основная группа"],
        [
            "1",
            "Смотритель маяка",
            "3",
            "3",
            "3",
            "Ы Вымышленная секция\n98 Вымышленный раздел\n98.7 Группа\n98.76 Класс\n98.76.5 Подкласс",
        ],
    ]


def test_numbers_are_numbers_for_a_workbook() -> None:
    document = build(paper(), KK)
    assert document.section_sheets
    figures = [
        one.figure.value
        for table in tables(document)[-4:]
        for cell in table.rows[4].cells
        for one in cell
        if one.figure
    ]
    assert figures == [5, 5, 5, 5, 4, 6, 6]


def test_standards_in_force_stand_before_those_that_are_planned() -> None:
    table = tables(build(paper(), RU))[0]
    assert cells(table) == [
        ["1", "Обслуживание маяков", "действующий", "№ 12, 01.02.2025"],
        ["2", "Морские знаки", "планируется к разработке", "2028"],
    ]


@LANGUAGES
def test_a_draft_says_in_italics_what_is_to_be_written_and_an_approved_version_does_not(
    language: PrintLanguage,
) -> None:
    def italic(document: Document) -> list[str]:
        lines = [one for one in document.blocks if isinstance(one, Paragraph)]
        return [run.text for one in lines for run in one.runs if run.italic]

    told = italic(build(paper(DRAFT, EMPTY), language))
    assert len(told) == len(SectionPart) + 1
    assert all(text.startswith("[") and text.endswith("]") for text in told)
    assert italic(build(paper(APPROVED, EMPTY), language)) == []


def test_a_text_that_lacks_a_language_is_seen_and_an_unofficial_one_explained() -> None:
    kazakh_only = LocalizedText("Мәтін", None)
    unofficial = LocalizedText("Мәтін", "Текст", (Language.RU,))
    texts = {SectionPart.GENERAL_AIMS: kazakh_only, SectionPart.GENERAL_TASKS: unofficial}
    found = words(build(paper(APPROVED, replace(CONTENT, texts=texts)), RU))
    assert "[нет текста на русском]" in found
    assert "Текст¹" in found
    assert "¹ неофициальный перевод, в источнике нет" in found


def test_a_gap_in_the_other_language_is_told_in_that_of_the_paper() -> None:
    one = replace(OCCUPATIONS[0], unit=replace(OCCUPATIONS[0].unit, name=LocalizedText("Топ")))
    content = replace(CONTENT, occupations=(one,))
    assert "[орысша мәтін жоқ]" in words(build(paper(APPROVED, content), KK))


def test_a_draft_without_a_name_leaves_a_line_for_it() -> None:
    document = build(FrameworkPaper(replace(DRAFT, name=LocalizedText()), EMPTY), KK)
    assert document.title == "Салалық біліктілік шеңбері"
    assert "____________________________" in words(document)


def test_a_name_that_says_what_it_is_stands_alone() -> None:
    named = replace(APPROVED, name=LocalizedText("Маяк ісінің салалық біліктілік шеңбері"))
    document = build(paper(named), KK)
    assert document.title == "Маяк ісінің салалық біліктілік шеңбері"
    title = next(one for one in document.blocks if isinstance(one, blocks.Title))
    assert title.lines == ("Маяк ісінің салалық біліктілік шеңбері",)


def test_section_12_says_how_the_paper_is_set() -> None:
    found = words(build(paper(), KK))[-2:]
    assert found[0].startswith("Мәтін Times New Roman қарпімен, 14 кегльмен")
    assert all(part in found[1] for part in ("30 мм", "15 мм", "20 мм"))
