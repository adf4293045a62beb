"""Every paper in every language: nothing cut or on each other, a shape for each letter, no mixed tongues."""

import re
from collections.abc import Callable
from functools import cache

import pytest

from nqs_desktop import paths
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.texts import area
from tests.papers.conftest import Paper, papers
from tests.papers.geometry import page_faults
from tests.reports.samples import drawn_letters, pages

Printed = Callable[[Paper, str], PrintedReport]

EVERY = pytest.mark.parametrize("paper", papers(), ids=str)
OF_ONE_LANGUAGE = pytest.mark.parametrize(
    "paper", [paper for paper in papers() if paper.request.language is not PrintLanguage.BOTH], ids=str
)
WORD = re.compile(r"[^\W\d_]{4,}")


@EVERY
def test_no_word_is_cut_or_lies_on_another(paper: Paper, printed: Printed) -> None:
    assert page_faults(printed(paper, ".pdf").path) == []


@EVERY
def test_every_letter_has_a_shape(paper: Paper, printed: Printed) -> None:
    drawn = drawn_letters(printed(paper, ".pdf").path)
    assert [letter for letter, shape in drawn.items() if not shape] == []


@OF_ONE_LANGUAGE
def test_a_paper_of_one_language_has_no_label_of_the_other(paper: Paper, printed: Printed) -> None:
    text = " ".join(pages(printed(paper, ".pdf").path))
    assert _words(text) & _labels_of_the_other(paper.request.language.value) == set()


@cache
def _labels_of_the_other(language: str) -> frozenset[str]:
    """Return the words of labels that only the other language has and that are no data of the paper."""
    own, other = set[str](), set[str]()
    for file in sorted((paths.translations_dir() / "messages").glob("*.toml")):
        for texts in area(file.stem).values():
            for said, found in texts.items():
                if said == language:
                    own |= _words(str(found))
                elif said != "en":
                    other |= _words(str(found))
    return frozenset(other - own - _data())


@cache
def _data() -> frozenset[str]:
    """Return the words of the books and of the demonstration: a paper shows the one text that there is."""
    files = [*paths.resources_dir().glob("*.csv"), *(paths.resources_dir() / "demonstration").glob("*.json")]
    return frozenset(word for file in files for word in _words(file.read_text(encoding="utf-8")))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}
