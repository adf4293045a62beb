"""A paper as a template changes it: by example, and whatever columns and parts are left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper_style import FRAMEWORK, Margins, NumberPlace
from nqs_desktop.domain.paper_template import UNCHANGED, PaperPart, PaperTemplate
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports.document import (
    Block,
    Column,
    Document,
    HeadCell,
    Heading,
    Letterhead,
    PageBreak,
    Paragraph,
    Part,
    Row,
    Signatures,
    Spacer,
    Stamp,
    Table,
    Title,
    plain,
)
from nqs_desktop.reports.table_heads import placed_heads
from nqs_desktop.reports.templated import templated
from tests.reports.samples import rows, text_row, words

OWNER = Organisation(
    "o",
    LocalizedText("«Көктем» балабақшасы", "Детский сад «Весна»"),
    bin="990140000123",
    address=LocalizedText("Өскемен қ.", "г. Усть-Каменогорск"),
    phone="11-22-33",
    email="vesna@example.kz",
)
IN_KAZAKH = "БСН 990140000123, Өскемен қ., тел. 11-22-33, vesna@example.kz"
IN_RUSSIAN = "БИН 990140000123, г. Усть-Каменогорск, тел. 11-22-33, vesna@example.kz"
STAMP = Stamp("БЕКІТЕМІН", ("Директор",))
SIGNED = Signatures((), "«____»")
COLUMNS = (Column("A", 0.5, key="a"), Column("B", 0.25, key="b"), Column("C", 0.25, key="c"))
TABLE = Table(COLUMNS, (text_row("1", "2", "3"), replace(text_row("всего", "3"), closing=True)))


def paper(*content: Block, language: str = "kk", other: str = "ru") -> Document:
    return Document("Қағаз", language, content, "Қағаз", ("¹ ескертпе",), other_language=other)


def test_without_a_template_it_is_the_paper_with_its_parts_taken_apart() -> None:
    whole = paper(Title(("Қағаз",)), Part("p", (plain("бір"), plain("екі"))), TABLE)
    done = templated(whole, UNCHANGED)
    assert done == replace(whole, blocks=(Title(("Қағаз",)), plain("бір"), plain("екі"), TABLE))


def test_the_look_is_that_of_the_template_unless_an_order_fixes_it() -> None:
    template = PaperTemplate(family="Arial", text=10, margins=Margins(20, 20, 20, 20), landscape=True)
    changed = templated(paper(TABLE), template)
    assert (changed.style.family, changed.style.text, changed.landscape) == ("Arial", 10, True)
    assert changed.style.margins == Margins(20, 20, 20, 20)
    fixed = templated(replace(paper(TABLE), style=FRAMEWORK), template, fixed_look=True)
    assert (fixed.style, fixed.landscape) == (FRAMEWORK, False)
    assert templated(paper(), PaperTemplate(numbers=NumberPlace.NONE)).style.numbers is NumberPlace.NONE


def test_requisites_stand_below_the_title_that_names_the_organisation() -> None:
    titles = (
        Title(("«Көктем» балабақшасы¹", "Штат кестесі")),
        Title(("Детский сад «Весна»", "Штатное расписание")),
    )
    done = templated(paper(STAMP, Spacer(8), *titles, TABLE), UNCHANGED, OWNER).blocks
    assert done[:4] == (STAMP, Spacer(8), *titles)
    assert words(replace(paper(), blocks=done[4:6])) == [IN_KAZAKH, IN_RUSSIAN]
    assert done[6:] == (Spacer(3), TABLE)


def test_a_paper_that_does_not_name_it_has_a_whole_letterhead() -> None:
    template = PaperTemplate(logo=b"picture", logo_height=15, header=LocalizedText("Құпия", "Секретно"))
    done = templated(paper(Title(("Жіктеуіш",)), TABLE), template, OWNER).blocks
    lines = ("«Көктем» балабақшасы", "Детский сад «Весна»", IN_KAZAKH, IN_RUSSIAN, "Құпия", "Секретно")
    assert done == (Letterhead(lines, b"picture", 15), Spacer(3), Title(("Жіктеуіш",)), TABLE)


def test_what_is_alike_in_both_languages_stands_once_and_nothing_known_is_no_line() -> None:
    bare = Organisation("o", LocalizedText("ALPHA", "ALPHA"))
    done = templated(paper(Title(("Жіктеуіш",))), PaperTemplate(header=LocalizedText("A", "A")), bare).blocks
    assert done[0] == Letterhead(("ALPHA", "A"))


def test_each_of_several_papers_in_one_document_has_its_own_head() -> None:
    kk, ru = Title(("«Көктем» балабақшасы",)), Title(("Детский сад «Весна»",))
    whole = paper(STAMP, kk, TABLE, SIGNED, PageBreak(), STAMP, ru, TABLE, SIGNED)
    template = PaperTemplate(logo=b"x", hidden_parts=(PaperPart.APPROVAL,))
    done = templated(whole, template, OWNER).blocks
    assert [block for block in done if isinstance(block, Letterhead)] == [Letterhead((), b"x")] * 2
    # Of two papers in one language each, each has the requisites in its own.
    said = [one for one in words(replace(whole, blocks=done)) if "example.kz" in one]
    assert said == [IN_KAZAKH, IN_RUSSIAN]
    assert done.index(PageBreak()) == done.index(SIGNED) + 1


def test_a_page_break_before_a_table_begins_no_other_paper() -> None:
    whole = paper(Title(("Қағаз",)), plain("бір"), PageBreak(), TABLE)
    done = templated(whole, PaperTemplate(logo=b"x")).blocks
    assert sum(isinstance(block, Letterhead) for block in done) == 1
    assert done[2:] == whole.blocks


def test_words_at_the_foot_come_after_the_notes_of_the_paper() -> None:
    template = PaperTemplate(footer=LocalizedText("Нысан 1", "Форма 1"))
    assert templated(paper(), template).page_notes == ("¹ ескертпе", "Нысан 1", "Форма 1")
    hidden = replace(template, hidden_parts=(PaperPart.PAGE_NOTES,))
    assert templated(paper(), hidden).page_notes == ("Нысан 1", "Форма 1")
    assert templated(paper(other=""), template).page_notes == ("¹ ескертпе", "Нысан 1")


def test_parts_that_are_left_out_leave_no_room() -> None:
    annex = Stamp("Қосымша", ("бұйрыққа",), approves=False)
    whole = paper(STAMP, Spacer(8), annex, Title(("Қағаз",)), TABLE, Spacer(8), SIGNED)
    hidden = (PaperPart.APPROVAL, PaperPart.SIGNATURES, PaperPart.RUNNING_TITLE)
    done = templated(whole, PaperTemplate(hidden_parts=hidden))
    assert done.blocks == (annex, Title(("Қағаз",)), TABLE)
    assert done.running_title == ""


def test_what_is_left_above_the_signatures_stays_on_their_page() -> None:
    whole = paper(plain("бір"), Part("p", (plain("екі"),)), Spacer(8), SIGNED)
    done = templated(whole, PaperTemplate(hidden_blocks=("p",))).blocks
    assert done == (replace(plain("бір"), keep_with_next=True), Spacer(8), SIGNED)


def test_a_column_goes_with_its_cells_and_sums_keep_their_place() -> None:
    done = templated(paper(TABLE), PaperTemplate(hidden_columns=("b", "zz")))
    (table,) = (block for block in done.blocks if isinstance(block, Table))
    assert [(column.heading, column.share) for column in table.columns] == [("A", 2 / 3), ("C", 1 / 3)]
    assert rows(done) == [["1", "3"], ["всего", "3"]]
    assert [row.spans(2) for row in table.rows] == [(1, 1), (1, 1)]


def test_the_last_column_never_goes() -> None:
    done = templated(paper(TABLE), PaperTemplate(hidden_columns=("a", "b", "c")))
    (table,) = (block for block in done.blocks if isinstance(block, Table))
    assert [column.heading for column in table.columns] == ["A"]
    assert rows(done) == [["1"], ["всего"]]


def test_rows_go_by_their_names_and_a_table_with_its_last_row() -> None:
    table = Table(COLUMNS[:1], (replace(text_row("бір"), key="x"), replace(text_row("екі"), key="y")))
    assert rows(templated(paper(table), PaperTemplate(hidden_blocks=("x",)))) == [["екі"]]
    assert templated(paper(table), PaperTemplate(hidden_blocks=("x", "y"))).blocks == ()


def test_a_heading_of_several_rows_loses_the_cells_of_its_column() -> None:
    heads = (
        (HeadCell("over", columns=2), HeadCell("C", rows=2)),
        (HeadCell("A"), HeadCell("B")),
    )
    done = templated(paper(replace(TABLE, heads=heads)), PaperTemplate(hidden_columns=("b",)))
    (table,) = (block for block in done.blocks if isinstance(block, Table))
    assert table.heads == ((HeadCell("over"), HeadCell("C", rows=2)), (HeadCell("A"),))
    assert placed_heads(table)


KEYS = st.lists(st.sampled_from("abcdef"), unique=True, max_size=6).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 6))
    columns = tuple(
        Column(f"h{n}", draw(st.floats(0.01, 1)), key=draw(st.sampled_from(["", "abcdef"[n]])))
        for n in range(count)
    )
    made = []
    for number in range(draw(st.integers(0, 4))):
        cells = draw(st.integers(1, count))
        made.append(Row(tuple((plain(f"{number}.{count - cells + n}"),) for n in range(cells))))
    return Table(columns, tuple(made))


@given(tables(), KEYS)
def test_columns_that_stay_say_what_they_said(table: Table, hidden: tuple[str, ...]) -> None:
    done = templated(paper(table), PaperTemplate(hidden_columns=hidden)).blocks
    (left,) = (block for block in done if isinstance(block, Table))
    kept = [n for n, column in enumerate(table.columns) if column.key not in hidden] or [0]
    assert [column.heading for column in left.columns] == [table.columns[n].heading for n in kept]
    assert abs(sum(one.share for one in left.columns) - sum(one.share for one in table.columns)) < 1e-9
    for before, after in zip(table.rows, left.rows, strict=True):
        assert sum(after.spans(len(kept))) == len(kept)
        own = [cell[0].runs[0].text for cell in before.cells[1:]]
        first = len(table.columns) - len(before.cells)
        stayed = [text for text, place in zip(own, range(first + 1, 99), strict=False) if place in kept]
        assert [cell[0].runs[0].text for cell in after.cells][-len(stayed) :] == stayed or not stayed


BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(plain, st.text("абв ", min_size=1, max_size=9)),
    st.just(Heading(("Бөлім",), 1, "Бөлім")),
    st.just(STAMP),
    st.just(SIGNED),
    st.just(Spacer(3)),
    st.just(TABLE),
    st.builds(Part, st.sampled_from("pq"), st.lists(st.builds(plain, st.text("где", min_size=1))).map(tuple)),
)


@given(st.lists(BLOCKS, max_size=8), st.lists(st.sampled_from(PaperPart)), st.lists(st.sampled_from("pqa")))
def test_whatever_is_left_out_the_rest_keeps_its_words_and_order(
    content: list[Block], parts: list[PaperPart], names: list[str]
) -> None:
    whole = templated(paper(*content), UNCHANGED)
    template = PaperTemplate(hidden_parts=tuple(parts), hidden_blocks=tuple(names))
    done = templated(paper(*content), template)
    rest = iter(words(whole))
    assert all(text in rest for text in words(done))
    assert templated(done, template) == done
    assert not any(isinstance(block, Part) for block in done.blocks)
    assert all(isinstance(block, Paragraph | Table) or block in whole.blocks for block in done.blocks)
