"""Any clean paper yields nothing, and a difference planted anywhere in it is found where it was planted."""

from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.audit.checks import SHEET_CHECKS
from nqs_desktop.domain.audit.findings import AuditFinding
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.texts import LANGUAGES, say
from tests.importers.test_passages_properties import Pair, texts, translations
from tests.services.audit_papers import audited, kinds, position, sheet, years

FIELDS = (
    ("экономика", "экономика"),
    ("қаржы", "финансы"),
    ("құқықтану", "юриспруденция"),
    ("менеджмент", "менеджмент"),
    ("бухгалтерлік есеп", "бухгалтерский учет"),
    ("жер орналастыру", "землеустройство"),
    ("еңбекті қорғау", "охрана труда"),
    ("ақпараттық жүйелер", "информационные системы"),
    ("қоршаған ортаны қорғау", "охрана окружающей среды"),
    ("құрылыс", "строительство"),
    ("мұрағат ісі", "архивное дело"),
    ("аударма ісі", "переводческое дело"),
)
TRADES = (
    ("Есепші", "Бухгалтер"),
    ("Заңгер", "Юрист"),
    ("Мұрағатшы", "Архивист"),
    ("Жерге орналастырушы", "Землеустроитель"),
    ("Аудармашы", "Переводчик"),
    ("Құрылысшы", "Строитель"),
)


Cell = tuple[str | None, str | None]


@dataclass(frozen=True)
class Row:
    """A position of a generated paper."""

    trade: int
    fields: tuple[int, ...]
    years: int


field_lists = st.lists(st.sampled_from(range(len(FIELDS))), min_size=2, max_size=6, unique=True).map(tuple)
papers = st.lists(
    st.builds(Row, st.sampled_from(range(len(TRADES))), field_lists, st.integers(1, 6)),
    min_size=4,
    max_size=9,
    unique_by=lambda row: row.trade,
)


def _built(
    number: int, row: Row, *, ru_years: int | None = None, left_out: int | None = None
) -> StaffPosition:
    kk = [FIELDS[place][0] for place in row.fields]
    ru = [FIELDS[place][1] for number, place in enumerate(row.fields) if number != left_out]
    return position(
        number,
        TRADES[row.trade],
        (f"Жоғары білім: {', '.join(kk)}.", f"Высшее образование: {', '.join(ru)}."),
        (years(row.years)[0], years(ru_years or row.years)[1]),
    )


def _found(positions: list[StaffPosition]) -> list[AuditFinding]:
    paper = sheet(positions)
    return [finding for check in SHEET_CHECKS for finding in check(paper)]


def _said(positions: list[StaffPosition]) -> list[tuple[str, str]]:
    return [(finding.position, finding.kind.value) for finding in _found(positions)]


@settings(max_examples=12, deadline=None)
@given(papers)
def test_a_clean_paper_yields_nothing(rows: list[Row]) -> None:
    assert _said([_built(number, row) for number, row in enumerate(rows, 1)]) == []


@settings(max_examples=12, deadline=None)
@given(papers, st.data())
def test_planted_years_are_found(rows: list[Row], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(rows)))
    other = data.draw(st.integers(1, 9).filter(lambda number: number != rows[at - 1].years))
    paper = [
        _built(number, row, ru_years=other if number == at else None) for number, row in enumerate(rows, 1)
    ]
    assert _said(paper) == [(f"p{at}", "years_differ")]


@settings(max_examples=12, deadline=None)
@given(papers, st.data())
def test_a_field_that_is_left_out_is_found(rows: list[Row], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(rows)))
    place = data.draw(st.integers(0, len(rows[at - 1].fields) - 1))
    paper = [
        _built(number, row, left_out=place if number == at else None) for number, row in enumerate(rows, 1)
    ]
    assert _said(paper) == [(f"p{at}", "fields_differ")]


maybe = st.one_of(st.none(), texts)
cells = st.tuples(maybe, maybe)
numbers = st.one_of(st.none(), st.text(max_size=4), st.integers(0, 12).map(str))
any_rows = st.tuples(numbers, numbers, cells, cells, cells, st.sampled_from(["finance", "staff", None]))


@settings(max_examples=40, deadline=None)
@given(st.lists(any_rows, max_size=4))
def test_no_text_breaks_the_audit_and_marks_lie_in_it(
    rows: list[tuple[str | None, str | None, Cell, Cell, Cell, str | None]],
) -> None:
    paper = [
        replace(position(place, title, education, experience, department), number=LocalizedText(kk, ru))
        for place, (kk, ru, title, education, experience, department) in enumerate(rows)
    ]
    for finding in audited(paper):
        for marks, text in ((finding.marks_kk, finding.text.kk), (finding.marks_ru, finding.text.ru)):
            assert all(0 <= start < end <= len(text or "") for start, end in marks)
        for language in LANGUAGES:
            assert all(say(one, language) for one in (finding.message, finding.why, finding.advice))


@settings(max_examples=40, deadline=None)
@given(translations())
def test_a_true_translation_differs_in_nothing(pair: Pair) -> None:
    found = kinds(
        [position(1, ("Маман", "Специалист"), ("Жоғары білім.", "Высшее образование."), (pair.kk, pair.ru))]
    )
    assert [kind for _, kind in found if kind.endswith("_differ")] == []
