"""What a last digit says, which words of two names differ, branches as targets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.code_marks import CodeMark, code_mark
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.word_difference import differing_words


@pytest.mark.parametrize(
    ("code", "level", "name", "mark"),
    [
        ("2519", "unit", LocalizedText(ru="Разработчики программ, н.в.д.г."), CodeMark.RESIDUAL),
        ("2519", "unit", LocalizedText("Әзірлеушілер, б.т.к."), CodeMark.RESIDUAL),
        ("519", "minor", LocalizedText(ru="Другие работники услуг"), CodeMark.RESIDUAL),
        ("2163-9", "group", LocalizedText("Басқа дизайнерлер"), CodeMark.RESIDUAL),
        ("1122-9", "group", LocalizedText(ru="Административные служащие"), None),
        ("1210-0", "group", LocalizedText(ru="Первые руководители"), CodeMark.UNDIVIDED),
        ("4120", "unit", LocalizedText(ru="Секретари"), CodeMark.UNDIVIDED),
        ("9", "major", LocalizedText(ru="Прочие рабочие"), None),
        ("2519-1-009", "title", LocalizedText(ru="Прочие"), None),
        ("X1000", "unit", LocalizedText(ru="Прочие"), None),
        (None, "title", LocalizedText(ru="Прочие"), None),
    ],
)
def test_a_last_digit_says_what_the_name_confirms(
    code: str | None, level: str, name: LocalizedText, mark: CodeMark | None
) -> None:
    assert code_mark(code, level, name) is mark


def test_the_words_that_differ() -> None:
    before, after = "Инженер по газу (старший)", "Главный инженер по нефти"
    gone, come = differing_words(before, after)
    assert [before[start:end] for start, end in gone] == ["Инженер", "газу (старший)"]
    assert [after[start:end] for start, end in come] == ["Главный инженер", "нефти"]


@given(st.text(alphabet="абв ", max_size=30), st.text(alphabet="абв ", max_size=30))
def test_without_the_words_that_differ_two_texts_are_the_same(before: str, after: str) -> None:
    def rest(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
        for start, end in reversed(spans):
            text = text[:start] + " " + text[end:]
        return text.split()

    gone, come = differing_words(before, after)
    assert rest(before, gone) == rest(after, come)
    assert before.split() != after.split() or not (gone or come)


def test_a_branch_is_told_from_page_to_page() -> None:
    branch = Branch("register", 3, 57)
    assert Branch.from_target(branch.as_target()) == branch
    for other in ("", "01H", "branch:register:3", "branch:register:x:1", "leaf:register:3:57"):
        assert Branch.from_target(other) is None
