"""Blocks of cells, as spreadsheets write and read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.clipboard_block import read_block, write_block

CELLS = st.text(st.sampled_from('ab"\t\n ,«ә'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4).map(tuple), min_size=1, max_size=4).map(tuple))
def test_a_written_block_is_read_as_the_same(block: tuple[tuple[str, ...], ...]) -> None:
    assert read_block(write_block(block)) == block


@given(st.text(st.sampled_from('ab"\t\r\n'), max_size=30))
def test_any_text_is_read(text: str) -> None:
    rows = read_block(text)
    assert all(rows)
    assert read_block(write_block(rows)) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ()),
        ("1", (("1",),)),
        ("1\n", (("1",),)),
        ("1\t2\r\n3\t4\r\n", (("1", "2"), ("3", "4"))),
        ("1\t", (("1", ""),)),
        ("\t\n\n", (("", ""), ("",))),
        ('"two\nlines"\tx\n', (("two\nlines", "x"),)),
        ('"say ""so"""\t"a\tb"', (('say "so"', "a\tb"),)),
        ('5" pipe\tx', (('5" pipe', "x"),)),
        ('"Director\tx', (('"Director', "x"),)),
        ('"A" and B\tx', (('"A" and B', "x"),)),
    ],
)
def test_what_spreadsheets_write(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert read_block(text) == rows
