"""Texts that spreadsheets would take for formulas are guarded and come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.formula_guard import guarded, looks_like_formula, unguarded


@given(st.text(st.sampled_from("'=+-@\t\ra "), max_size=6))
def test_a_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert not looks_like_formula(guarded(text))
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(("text", "cell"), [("=1+1", "'=1+1"), ("'=1", "''=1"), ("'а", "'а"), ("а=1", "а=1")])
def test_only_what_needs_it_is_guarded(text: str, cell: str) -> None:
    assert guarded(text) == cell
