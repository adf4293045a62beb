"""The two languages of a requirement sheet beside each other, and one whole sheet after the other."""

from dataclasses import replace

import pytest

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports.document import Document, Heading, PageBreak, Signatures, Stamp, Table, Title
from nqs_desktop.reports.requirement_layouts import one_after_other, side_by_side
from nqs_desktop.reports.requirement_sheet import build
from tests.reports.samples import position, requirement, rows, sheet

BOTH = PrintLanguage.BOTH
DEMANDS = requirement(
    LocalizedText("Жоғары білім.", "Высшее образование."), optional=LocalizedText(ru="Вождение.")
)


def headings(document: Document) -> list[tuple[str, str]]:
    return [("|".join(one.lines), one.outline) for one in document.blocks if isinstance(one, Heading)]


def test_languages_stand_beside_each_other_demand_by_demand() -> None:
    document = side_by_side(sheet(position(units="4", demands=DEMANDS)), BOTH)
    assert headings(document) == [
        ("Басшылық / Руководство", "Басшылық / Руководство"),
        ("№ 1 (4 бірлік / 4 единицы)", "1. Меңгеруші"),
    ]
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [column.heading for column in table.columns] == ["Өлшемдер / Критерии", "Талаптар", "Требования"]
    assert rows(document) == [
        ["Лауазым\nДолжность", "Меңгеруші", "Заведующий"],
        ["Білімі\nОбразование", "Жоғары білім.", "Высшее образование."],
        ["Практикалық тәжірибесі\nПрактический опыт", "Жоғары білім.", "Высшее образование."],
        ["Құзіреті\nКомпетенции", "Жоғары білім.", "Высшее образование."],
        [
            "Қосымша міндетті емес талаптар\nДополнительные необязательные требования",
            "[қазақша мәтін жоқ]",
            "Вождение.",
        ],
    ]


def test_numbers_that_differ_and_a_position_without_one() -> None:
    differing = replace(position(), number=LocalizedText("42", "43"))
    without = replace(position("2"), number=LocalizedText())
    found = headings(side_by_side(sheet(differing, without), BOTH))[1:]
    assert found == [
        ("№ 42 / 43 (1 бірлік / 1 единица)", "42. Меңгеруші"),
        ("(1 бірлік / 1 единица)", "Меңгеруші"),
    ]


def test_a_whole_sheet_of_each_language() -> None:
    head = Signatory(LocalizedText("Директор", "Директор"))
    content = replace(sheet(), approval=head)
    document = one_after_other(content, BOTH)
    kazakh, russian = (build(content, one).blocks for one in (PrintLanguage.KK, PrintLanguage.RU))
    assert document.blocks == (*kazakh, PageBreak(), *russian)
    for kind in (Title, Stamp, Signatures, Table):
        assert sum(isinstance(block, kind) for block in document.blocks) == 2
    assert (document.language, document.other_language) == ("kk", "ru")
    assert document.title == build(content, BOTH).title


def test_the_meaning_of_marks_is_told_of_both() -> None:
    title = LocalizedText("Күзетші", "Сторож", (Language.RU,))
    for layout in (side_by_side, one_after_other):
        document = layout(sheet(position(title=title)), BOTH)
        assert "Сторож¹" in str(document.blocks)
        assert len(document.page_notes) == 1


@pytest.mark.parametrize("language", [PrintLanguage.KK, PrintLanguage.RU])
def test_one_language_has_nothing_to_lay_out(language: PrintLanguage) -> None:
    expected = build(sheet(), language)
    assert side_by_side(sheet(), language) == expected
    assert one_after_other(sheet(), language) == expected
