import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.importers import presentation_slides, printed_text

LETTERS = st.text(alphabet="абвгқәіABCMxo ()-,;", max_size=60)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("( астананың, қаланың )", "(астананың, қаланың)"),
        ("BIM- қолданушы", "BIM-қолданушы"),
        ("Кеңсе -аппаратының басшысы", "Кеңсе-аппаратының басшысы"),
        ("Спорт жаттықтырушысы - оқытушы", "Спорт жаттықтырушысы - оқытушы"),
        ("қызметтiк", "қызметтік"),
        ("PR-менеджер", "PR-менеджер"),
    ],
)
def test_damage_is_mended(printed: str, read: str) -> None:
    assert printed_text.mend(printed).text == read


@given(LETTERS)
def test_mending_twice_changes_nothing_more(text: str) -> None:
    once = printed_text.mend(text).text
    assert printed_text.mend(once).text == once


@given(LETTERS)
def test_what_is_mended_is_told_and_nothing_else(text: str) -> None:
    mended = printed_text.mend(text)
    assert bool(mended.reasons) == (mended.text != printed_text.tidy(text))


def test_lines_are_joined() -> None:
    joined = printed_text.join_lines(["Инженер-", "электротехниктерд", "і қоспағанда, ", "техника"])
    assert joined.text == "Инженер-электротехниктерді қоспағанда, техника"
    assert [reason.key for reason in joined.reasons] == ["importing.torn_word"]


def test_sentence_case_keeps_abbreviations() -> None:
    printed = "ТЕХНОЛОГИЯЛАР (АКТ) САЛАСЫНДАҒЫ МАМАНДАР"
    assert printed_text.sentence_case(printed) == "Технологиялар (АКТ) саласындағы мамандар"


@given(st.lists(st.sampled_from(["", " ", "Сөз", " Сөз", "сөз ", "12", "НЕГІЗГІ ТОП 3"]), max_size=40))
def test_each_line_stands_on_one_slide(lines: list[str]) -> None:
    slides = presentation_slides.slides(lines)
    numbers = [line.number for slide in slides for line in slide.lines]
    assert numbers == [number for number, line in enumerate(lines, start=1) if line.strip()]
    assert all(slide.lines for slide in slides)
