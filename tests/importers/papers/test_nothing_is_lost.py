"""Every word of a paper comes out once, whatever stands in it."""

import contextlib
import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.importers.papers import read_pasted
from nqs_desktop.importers.papers.blocks import NO_CELL, LineCounter, PaperBlocks, TableBuilder
from nqs_desktop.importers.papers.labels import inline_label
from nqs_desktop.importers.papers.reading import read_printed
from nqs_desktop.importers.papers.recogniser import recognise

LINES = st.sampled_from(
    [
        "1. Главный бухгалтер (1 единица)",
        "1. Бас есепші (1 бірлік)",
        "2) Юрист / Заңгер",
        "№3 Водитель",
        "Сторож",
        "Отдел кадров",
        "Кадрлар бөлімі / Отдел кадров",
        "Образование: высшее. Стаж работы: 3 года; знание языка",
        "Білімі: жоғары",
        "Требования:",
        "Білімі / Образование",
        "Стаж работы",
        "Должностные обязанности: охраняет.",
        "Должность: Повар",
        "высшее образование и стаж работы не менее 5 лет.",
        "жоғары білім және кемінде 5 жыл жұмыс өтілі",
        "Квалификационные требования к должностям ТОО «Дала»",
        "УТВЕРЖДАЮ",
        "№",
        "7",
        "Итого",
        "Өлшемдер / Критерии",
        "Талаптар / Требования",
        "Критерии",
        "a / b / c",
    ]
)
CELLS = st.lists(LINES, max_size=2)
ROWS = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.tuples(CELLS, st.integers(0, 5)), min_size=width, max_size=width), max_size=6
    )
)


@st.composite
def papers(draw: st.DrawFn) -> PaperBlocks:
    """Paragraphs and tables in any order, with cells merged to the right and downwards."""
    paper, counter = PaperBlocks("paper"), LineCounter()
    for block in draw(st.lists(LINES | ROWS, max_size=8)):
        if isinstance(block, str):
            paper.blocks += counter.lines(block)
            continue
        builder = TableBuilder()
        for row in block:
            numbers: list[int] = []
            for column, (texts, merging) in enumerate(row):
                above = builder.above(column)
                if merging == 0 and numbers:
                    numbers.append(numbers[-1])
                elif merging == 1 and above != NO_CELL:
                    numbers.append(above)
                else:
                    numbers.append(builder.cell(counter.lines("\n".join(texts))))
            builder.row(numbers)
        if block and (table := builder.table()) is not None:
            paper.blocks.append(table)
    return paper


def read(paper: PaperBlocks, *, is_wrapped: bool) -> PaperDraft:
    return read_printed(paper, recognise(paper, is_wrapped=is_wrapped))


def words(texts: list[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split())


@given(paper=papers(), is_wrapped=st.booleans())
@settings(max_examples=120, deadline=None)
def test_every_line_comes_out_once(paper: PaperBlocks, is_wrapped: bool) -> None:
    draft = read(paper, is_wrapped=is_wrapped)
    pieces: dict[int, list[str]] = {}
    for line in draft.lines():
        pieces.setdefault(line.number, []).append(line.text)
    printed = {line.number: line.text for line in paper.lines()}
    assert set(pieces) == set(printed)
    for number, text in printed.items():
        assert words(pieces[number]) == words([text])


@given(paper=papers(), is_wrapped=st.booleans())
@settings(max_examples=60, deadline=None)
def test_the_words_of_a_cell_are_in_its_reading(paper: PaperBlocks, is_wrapped: bool) -> None:
    for one in read(paper, is_wrapped=is_wrapped).positions:
        requirement = one.position.requirement
        texts = {
            RequirementPart.EDUCATION: requirement.education.text,
            RequirementPart.EXPERIENCE: requirement.experience.text,
            RequirementPart.COMPETENCE: requirement.competence,
            RequirementPart.OPTIONAL: requirement.optional,
        }
        for cell in one.cells:
            if cell.part not in texts:
                continue
            said = texts[cell.part].both
            for line in cell.lines:
                if inline_label(line.text) is None and not re.search(r"[/:№]|^Критерии|^[\W\d]*$", line.text):
                    assert all(word.strip(".;,") in said for word in line.text.split()), (line, said)


@given(text=st.text("абвҚ :.1№\t\n/()«»", max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with contextlib.suppress(UserError):
        read_pasted(text, "paste")
