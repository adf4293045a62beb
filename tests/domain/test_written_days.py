"""Days as people write them into tables."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.written_days import read_written_day


@pytest.mark.parametrize(
    "text",
    [
        *("01.04.1986", "1.4.1986", "1986-04-01", "01/04/1986", "01-04-1986", "1986.04.01", "01,04,1986"),
        *(" 01 . 04 . 1986 ", "01.04.1986 г.", "1.04.1986ж.", "01.04.1986 00:00:00", "1986-04-01 00:00"),
        *(
            "1986-04-01T00:00:00",
            "1 апреля 1986 г.",
            "«1» апреля 1986 года",
            "1 АПРЕЛЬ 1986",
            "01 апреля 1986",
        ),
        *("1 сәуір 1986 ж.", "1986 жылғы 1 сәуір", "1986 ж. 1 сәуір", "1986 жылдың 1 сәуірі", "1 сауир 1986"),
    ],
)
def test_one_day_in_many_hands(text: str) -> None:
    assert read_written_day(text) == date(1986, 4, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("", "1986", "04.1986", "апрель 1986", "1.4.86", "31503", "31.02.1990", "32.13.1990", "0.1.1990"),
        *(
            "1 апреля",
            "01.04.1986 10:30",
            "01.04.1986-02.04.1986",
            "1 брюмера 1986",
            "13/13/1990",
            "1.1.0000",
        ),
    ],
)
def test_what_names_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever of its sentences
        read_written_day(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_shown_is_read(day: date) -> None:
    assert read_written_day(day.strftime("%d.%m.%Y")) == read_written_day(day.isoformat()) == day


@given(st.dates())
def test_a_day_as_an_office_writes_it_reads_back(day: date) -> None:
    assert read_written_day(date_text(day)) == day
