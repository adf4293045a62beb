"""Lines of words: labels keep theirs whole, a stroke between two languages ends a line and begins none."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from nqs_desktop.reports.document import Column, Document, Table
from nqs_desktop.reports.hyphens import SOFT_HYPHEN
from nqs_desktop.reports.pdf_writer import write
from tests.reports.samples import text_row


def lines(folder: Path, text: str, share: float) -> list[str]:
    """Return the lines of a text in a column of a share of the page."""
    table = Table((Column("А", share), Column("Б", 1 - share)), (text_row(text, "х"),))
    write(Document("Сынақ", "kk", (table,), other_language="ru"), folder / "a.pdf")
    (page,) = PdfReader(folder / "a.pdf").pages
    found = [line.strip() for line in page.extract_text().splitlines()]
    return [line for line in found if line not in ("А", "Б", "х", "1", "/ 1", "1/ 1", "1 / 1")]


@pytest.mark.parametrize(
    "label",
    [
        "Қосымша міндетті емес талаптар / Дополнительные необязательные требования",
        "Практикалық тәжірибесі / Практический опыт",
        "Финансово-хозяйственный отдел",
        "Заместитель директора",
    ],
)
@pytest.mark.parametrize("share", [0.24, 0.27, 0.3])
def test_words_of_a_label_stay_whole_where_a_line_holds_them(
    tmp_path: Path, label: str, share: float
) -> None:
    assert SOFT_HYPHEN not in "".join(lines(tmp_path, label, share))


def test_a_word_of_a_label_that_no_line_holds_is_broken(tmp_path: Path) -> None:
    found = lines(tmp_path, "Дополнительные необязательные требования", 0.1)
    assert any(line.endswith(SOFT_HYPHEN) for line in found)


@pytest.mark.parametrize("share", [0.15, 0.2, 0.25, 0.3])
def test_no_line_begins_with_the_stroke_between_two_languages(tmp_path: Path, share: float) -> None:
    found = lines(tmp_path, "Дағды деңгейі / Уровень навыков / Саты / Ступень / Тоқсан / Квартал", share)
    assert len(found) > 2
    assert not [line for line in found if line.startswith("/")]


def test_a_stroke_after_a_word_that_fills_its_line_is_not_lost(tmp_path: Path) -> None:
    found = lines(tmp_path, f"{'ә' * 60} / {'о' * 60}", 0.3)
    assert re.sub(rf"[\s{SOFT_HYPHEN}]", "", "".join(found)) == f"{'ә' * 60}/{'о' * 60}"
