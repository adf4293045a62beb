"""Pay scales out of copied blocks: lines or a grid, both languages, nothing half taken."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop import texts
from nqs_desktop.domain.pay import PayRate
from nqs_desktop.domain.pay_scale_cells import column_name, read_block
from nqs_desktop.domain.pay_scale_words import places_in, service_in

D = Decimal


def rate(place: str, service: str, coefficient: str) -> PayRate:
    return PayRate(place, D(service), D(coefficient))


EXPECTED = (
    rate("B2-3", "0", "1.25"),
    rate("B2-3", "1", "1.5"),
    rate("C2", "0", "2"),
    rate("C2", "1", "2.0001"),
)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1 жылға дейін", "0"),
        ("до 1 года", "0"),
        ("1-2", "1"),
        ("1 – 2 жыл", "1"),
        ("1 жылдан 2 жылға дейін", "1"),
        ("от 2 до 3 лет", "2"),
        ("20 жылдан жоғары", "20"),
        ("25 жылдан астам", "25"),
        ("свыше 20", "20"),
        ("20 лет и более", "20"),
        ("20+", "20"),
        ("0,5", "0.5"),
        ("до 6 месяцев", "0"),
        ("6 айдан бастап", "0.5"),
        ("без стажа", "0"),
        ("2026-02-01", "1"),
        ("2026-05-03", "3"),
        ("Стаж", None),
        ("Коэффициент 2", None),
        ("2026", None),
        ("61", None),
        ("3-1", None),
        ("1-2-3", None),
    ],
)
def test_bands_of_service(text: str, years: str | None) -> None:
    assert service_in(text) == (None if years is None else D(years))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("С2", ("C2",)),  # Cyrillic letters
        ("в2 – 3", ("B2-3",)),
        ("А1, С3", ("A1", "C3")),
        ("B2-1-1", ("B2-1-1",)),
        ("D1", ("D1",)),
        ("E1", ()),
        ("1,25", ()),
        ("", ()),
    ],
)
def test_places(text: str, places: tuple[str, ...]) -> None:
    assert places_in(text) == places


@pytest.mark.parametrize(
    "block",
    [
        "B2-3\t0\t1,25\nB2-3\t1\t1,5\nC2\t0\t2\nC2\t1\t2,0001",
        "B2-3;0;1.25\nB2-3;1;1.5\nC2;0;2\nC2;1;2.0001",
        "B2-3 0 1,25\nB2-3 1 1,5\nC2 0 2\nC2 1 2,0001",
        "Орны\tӨтілі, жыл\tКоэффициенті\nВ2-3\t-\t1,25\n\t1-2\t1,5\n\nС2\t1 жылға дейін\t2\n\t1\t2,0001\n",
        "Коэффициент\tМесто\tСтаж\n1,25\tB2-3\t0\n1,5\tB2-3\t1\n2\tC2\t0\n2,0001\tC2\t1",
        "Место\tдо 1 года\t1-2\nB2-3\t1,25\t1,5\nC2\t2\t2,0001",
        "Шкала\t\t\n№\tТізілімдегі орын\tӨтіл\t\n\t\t1 жылға дейін\tсвыше 1\n1\t2\t3\t4\n"
        "Б блогы\t\t\t\n1\tB2-3\t1,25\t1,5\n2\tC2\t2\t2,0001",
        "Звено\tСтупень\tдо 1 года\t1-2\nB2\t3\t1,25\t1,5\nC2\t\t2\t2,0001",
    ],
)
def test_the_shapes_in_which_scales_come(block: str) -> None:
    reading = read_block(block)
    assert reading.faults == ()
    assert sorted(reading.rates, key=lambda one: (one.place, one.service_from)) == list(EXPECTED)


def test_places_without_service_hold_from_the_first_day() -> None:
    assert read_block("C2\t2,5\nC3\t3").rates == (rate("C2", "0", "2.5"), rate("C3", "0", "3"))
    grid = read_block("Орын\tдо 1 года\t1-2\nD1, D2\t1\t—\n")
    assert grid.rates == (rate("D1", "0", "1"), rate("D2", "0", "1"))


@pytest.mark.parametrize(
    ("block", "keys", "named"),
    [
        ("имя\tсумма\nИванов\t5", ["no_places"], {}),
        ("C2\t1\t2\t3", ["no_heading"], {}),
        ("C2", ["no_heading"], {}),
        ("Место\tчто-то\nC2\t2", ["no_heading"], {}),
        ("C2\t0\tдва", ["cell_coefficient"], {"row": 1, "column": "C", "found": "два"}),
        ("C2\t0\t1,23456", ["cell_coefficient"], {"row": 1, "column": "C"}),
        ("C2\t0\t0", ["cell_coefficient"], {"row": 1, "column": "C"}),
        ("C2\t0\t2\nG-10\t0\t3", ["cell_place"], {"row": 2, "column": "A", "found": "G-10"}),
        ("C2\t0\t2\nC3\tдавно\t3", ["cell_service"], {"row": 2, "column": "B", "found": "давно"}),
        ("C2\t0\t2\nC2\t0,0\t3", ["double_cells"], {"first": 1, "row": 2, "place": "C2"}),
        ("Место\t0-1\tмного\nC2\t2\t3", ["no_heading"], {}),
        (
            "Место\t0-1\t1-2\tмного\nC2\t2\t3\t4\nC3\t2\t3\t4",
            ["cell_band"],
            {"row": 1, "column": "D", "found": "много"},
        ),
        ("Место\t0-1\t1-2\nC2\t2\t3\nE7\t2\t3", ["cell_place"], {"row": 3, "column": "A", "found": "E7"}),
        ("Место\t0-1\t1-2\nC2\t2\tok\nC3\t-1\t3", ["cell_coefficient", "cell_coefficient"], {}),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_taken(
    block: str, keys: list[str], named: dict[str, object]
) -> None:
    reading = read_block(block)
    assert [fault.key for fault in reading.faults] == [f"pay.{key}" for key in keys]
    assert reading.rates == ()
    assert {name: reading.faults[0].values[name] for name in named} == named
    for fault in reading.faults:
        assert all(texts.say(fault, language) for language in texts.LANGUAGES)


def test_what_was_passed_over_or_guessed_is_told() -> None:
    reading = read_block("Место\t2026-02-01\t2026-03-02\nC2\t2\t3\nБлок D\t\t\nПримечание\t\t")
    assert reading.rates == (rate("C2", "1", "2"), rate("C2", "2", "3"))
    assert [doubt.key for doubt in reading.doubts] == [
        "pay.band_was_day",
        "pay.band_was_day",
        "pay.passed_over",
        "pay.passed_over",
    ]


places = st.from_regex(r"[A-D][1-5](-[1-5])?", fullmatch=True)
lines = st.dictionaries(
    st.tuples(places, st.integers(0, 60).map(D)),
    st.decimals(min_value=D("0.0001"), max_value=D(100), places=4),
    min_size=1,
    max_size=12,
)


@given(lines)
def test_any_scale_is_read_back_from_lines_and_from_a_grid(scale: dict[tuple[str, Decimal], Decimal]) -> None:
    expected = {PayRate(place, years, number) for (place, years), number in scale.items()}
    listed = "\n".join(f"{one.place}\t{one.service_from}\t{one.coefficient}" for one in expected)
    assert set(read_block(listed).rates) == expected
    bands = sorted({years for _, years in scale})
    rows = [["Орын", *(f"{years} жылдан" for years in bands)]]
    for place in dict.fromkeys(place for place, _ in scale):
        cells = [str(scale.get((place, years), "")).replace(".", ",") for years in bands]
        rows.append([place, *cells])
    assert set(read_block("\n".join("\t".join(row) for row in rows)).rates) == expected


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    reading = read_block(text)
    assert bool(reading.rates) != bool(reading.faults)


def test_columns_are_named_as_spreadsheets_do() -> None:
    assert [column_name(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
