"""What stands on a requirement sheet, block by block."""

from dataclasses import replace

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.requirement import Requirement
from nqs_desktop.domain.staffing import Department
from nqs_desktop.reports.document import Document, Heading, Signatures, Stamp, Table, Title
from nqs_desktop.reports.requirement_sheet import build
from tests.reports.samples import MANAGEMENT, ORGANISATION, position, requirement, rows, sheet

BOTH = PrintLanguage.BOTH


def headings(document: Document) -> list[tuple[int, str]]:
    return [(block.level, "|".join(block.lines)) for block in document.blocks if isinstance(block, Heading)]


def test_the_sheet_in_both_languages() -> None:
    document = build(sheet(position(units="4")), BOTH)
    titles = [block.lines for block in document.blocks if isinstance(block, Title)]
    assert titles == [
        ("«Көктем» балабақшасы", "Лауазымдарға қойылатын біліктілік талаптары"),
        ("Детский сад «Весна»", "Квалификационные требования к должностям"),
    ]
    assert headings(document) == [
        (1, "Басшылық / Руководство"),
        (2, "1. Меңгеруші, (4 бірлік)|1. Заведующий, (4 единицы)"),
    ]
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [column.heading for column in table.columns] == ["Өлшемдер / Критерии", "Талаптар / Требования"]
    assert rows(document) == [
        ["Білімі / Образование", "Жоғары білім.\nВысшее образование."],
        ["Практикалық тәжірибесі / Практический опыт", "Жоғары білім.\nВысшее образование."],
        ["Құзіреті / Компетенции", "Жоғары білім.\nВысшее образование."],
        ["Қосымша міндетті емес талаптар / Дополнительные необязательные требования", "—"],
    ]
    assert document.page_notes == ()


@pytest.mark.parametrize(("language", "other"), [(PrintLanguage.KK, "Высшее"), (PrintLanguage.RU, "Жоғары")])
def test_a_sheet_of_one_language_has_no_word_of_the_other(language: PrintLanguage, other: str) -> None:
    document = build(sheet(), language)
    assert document.language == language.value
    assert other not in str(document)
    assert len([block for block in document.blocks if isinstance(block, Title)]) == 1


def test_a_missing_language_is_marked_in_bold_where_it_is_missing() -> None:
    demands = requirement(LocalizedText("Жоғары білім."), optional=LocalizedText(ru="Право вождения"))
    document = build(sheet(position(title=LocalizedText(ru="Сторож"), demands=demands)), BOTH)
    assert headings(document)[1][1] == "1. [қазақша мәтін жоқ], (1 бірлік)|1. Сторож, (1 единица)"
    assert rows(document)[0][1] == "Жоғары білім.\n[нет текста на русском]"
    assert rows(document)[3][1] == "[қазақша мәтін жоқ]\nПраво вождения"
    table = next(block for block in document.blocks if isinstance(block, Table))
    faces = [[run.bold for run in paragraph.runs] for paragraph in table.rows[0].cells[1]]
    assert faces == [[False], [True]]


def test_numbers_that_differ_or_lack_in_a_language_are_printed_as_they_are() -> None:
    differing = replace(position(), number=LocalizedText("42", "43"))
    lacking = replace(position("2"), number=LocalizedText("44"))
    without = replace(position("3"), number=LocalizedText())
    assert [words for _, words in headings(build(sheet(differing, lacking, without), BOTH))][1:] == [
        "42. Меңгеруші, (1 бірлік)|43. Заведующий, (1 единица)",
        "44. Меңгеруші, (1 бірлік)|—. Заведующий, (1 единица)",
        "Меңгеруші, (1 бірлік)|Заведующий, (1 единица)",
    ]


def test_departments_stand_in_the_order_of_their_tree() -> None:
    departments = (
        Department("c", LocalizedText("Гараж", "Гараж"), parent="b"),
        Department("b", LocalizedText("Қызмет", "Служба"), sort_order=2),
        MANAGEMENT,
        Department("e", LocalizedText("Бос", "Пустой"), sort_order=1),
    )
    positions = tuple(
        position(str(number), department=key) for number, key in enumerate(["c", "m", None, "lost"], 1)
    )
    document = build(replace(sheet(*positions), departments=departments), PrintLanguage.RU)
    assert headings(document) == [
        (1, "3. Заведующий, (1 единица)"),
        (1, "4. Заведующий, (1 единица)"),
        (1, "Руководство"),
        (2, "2. Заведующий, (1 единица)"),
        (1, "Служба"),
        (2, "Гараж"),
        (3, "1. Заведующий, (1 единица)"),
    ]


def test_a_ring_of_departments_loses_no_position() -> None:
    ring = (
        Department("a", LocalizedText("А", "А"), parent="b"),
        Department("b", LocalizedText("Б", "Б"), parent="a"),
    )
    document = build(replace(sheet(position(department="a")), departments=ring), BOTH)
    assert len(headings(document)) == 1


def test_lines_of_a_text_are_paragraphs_of_its_cell() -> None:
    demands = Requirement(competence=LocalizedText("1) бір;\n\n2) екі.", "1) один;"))
    document = build(sheet(position(demands=demands)), BOTH)
    assert rows(document)[2][1] == "1) бір;\n2) екі.\n1) один;"


def test_an_unofficial_translation_is_marked_and_explained() -> None:
    title = LocalizedText("Күзетші", "Сторож", (Language.RU,))
    document = build(sheet(position(title=title)), BOTH)
    assert headings(document)[1][1] == "1. Күзетші, (1 бірлік)|1. Сторож¹, (1 единица)"
    assert len(document.page_notes) == 1
    assert document.page_notes[0].startswith("¹ ")
    assert build(sheet(position(title=title)), PrintLanguage.KK).page_notes == ()


def test_who_signs_and_who_approves() -> None:
    document = build(sheet(), BOTH)
    signatures = document.blocks[-1]
    assert isinstance(signatures, Signatures)
    assert [(line.role, line.name) for line in signatures.lines] == [("Директор", "")]
    assert signatures.lines[0].name_hint == "(аты-жөні / Ф.И.О.)"
    assert signatures.date_line == "«____» ______________ 20___\u00a0ж.\u00a0/\u00a0г."
    assert not any(isinstance(block, Stamp) for block in document.blocks)

    clerk = Signatory(LocalizedText("Кадр маманы", "Специалист по кадрам"), LocalizedText("Ә. Ә.", "А. А."))
    head = Signatory(LocalizedText("Директор", "Директор"))
    document = build(replace(sheet(), signatories=(clerk,), approval=head), PrintLanguage.RU)
    stamp, signatures = document.blocks[0], document.blocks[-1]
    assert isinstance(stamp, Stamp)
    assert isinstance(signatures, Signatures)
    assert (stamp.heading, *stamp.lines[:2]) == ("УТВЕРЖДАЮ", "Директор", "_" * 20)
    assert (signatures.lines[0].role, signatures.lines[0].name) == ("Специалист по кадрам", "А.\u00a0А.")
    assert signatures.date_line == "«____» ______________ 20___\u00a0г."


def test_a_sheet_without_positions_or_an_organisation_is_still_a_sheet() -> None:
    empty = replace(sheet(), positions=(), organisation=LocalizedText())
    document = build(empty, PrintLanguage.KK)
    assert document.title == "Лауазымдарға қойылатын біліктілік талаптары"
    assert headings(document) == []
    assert build(replace(sheet(), organisation=ORGANISATION), PrintLanguage.RU).author == ORGANISATION.ru
