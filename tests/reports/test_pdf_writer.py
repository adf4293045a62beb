"""The PDF file itself, read back: words, letters, pages, properties."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import Destination

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports.document import (
    Alignment,
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Spacer,
    Table,
    Title,
    plain,
)
from nqs_desktop.reports.fonts import TypeCase
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.pdf_writer import write
from nqs_desktop.reports.requirement_sheet import build
from nqs_desktop.reports.wording import Wording
from tests.reports.samples import (
    KAZAKH_LETTERS,
    drawn_letters,
    font_names,
    pages,
    position,
    requirement,
    sheet,
    text_row,
)

BOTH = PrintLanguage.BOTH
COLUMNS = (Column("Коды", 0.3), Column("Атауы", 0.7))


def document(*blocks: Block, notes: tuple[str, ...] = ()) -> Document:
    return Document("Сынақ", "kk", blocks, "Тақырып", notes)


def test_a_sheet_in_both_languages_reads_back(tmp_path: Path) -> None:
    out = tmp_path / "парақ.pdf"
    content = replace(
        sheet(position(units="0.25")), approval=Signatory(LocalizedText("Директор", "Директор"))
    )
    report = write(build(content, BOTH), out)
    assert (report.path, report.pages) == (out, 1)
    (text,) = pages(out)
    for words in (
        "БЕКІТЕМІН / УТВЕРЖДАЮ",
        "Лауазымдарға қойылатын біліктілік талаптары",
        "Квалификационные требования к должностям",
        "Басшылық / Руководство",
        "1. Меңгеруші, (0,25 бірлік)",
        "1. Заведующий, (0,25 единицы)",
        "Білімі / Образование Жоғары білім. Высшее образование.",
        "(аты-жөні / Ф.И.О.)",
        "1 / 1",
    ):
        assert words in text
    assert "Тақырып" not in text


def test_every_letter_has_a_shape_in_the_font_inside_the_file(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    text = LocalizedText(f"{KAZAKH_LETTERS} № 5 «ә»", "Съешь ещё этих мягких французских булок — №")
    report = write(build(sheet(position(title=text, demands=requirement(text))), BOTH), out)
    drawn = drawn_letters(out)
    assert set(KAZAKH_LETTERS) <= set(drawn)
    assert [letter for letter, shape in drawn.items() if not shape] == []
    assert all(report.font_name.replace(" ", "") in name for name in font_names(out))


def test_dejavu_alone_sets_a_sheet(tmp_path: Path, dejavu: TypeCase) -> None:
    out = tmp_path / "a.pdf"
    report = write(build(sheet(), BOTH), out, fonts=dejavu)
    assert (report.font_name, report.substitute) == ("DejaVu Serif", True)
    assert font_names(out) == {"DejaVuSerif", "DejaVuSerif-Bold"}
    assert "Жоғары білім. Высшее образование." in pages(out)[0]
    assert all(drawn_letters(out).values())


def test_a_borrowed_character_keeps_its_place_among_the_words(tmp_path: Path, two_families: TypeCase) -> None:
    out = tmp_path / "a.pdf"
    write(document(plain("Жалақы: 85 000 ₸ айына")), out, fonts=two_families)
    assert pages(out) == ["Жалақы: 85 000 ₸ айына 1 / 1"]
    assert {"LiberationSerif", "DejaVuSerif"} <= font_names(out)


def test_words_of_two_fonts_run_over_pages(tmp_path: Path, two_families: TypeCase) -> None:
    out = tmp_path / "a.pdf"
    table = Table(COLUMNS, (text_row("₸", "сөз₸ " * 2000), text_row("код", "₸₸₸")))
    write(document(plain("₸"), table), out, fonts=two_families)
    text = " ".join(pages(out))
    assert text.count("сөз₸") == 2000
    assert text.count("₸") == 2005


def test_a_character_without_a_font_is_refused_and_no_file_is_made(tmp_path: Path, dejavu: TypeCase) -> None:
    table = Table(COLUMNS, tuple(text_row(str(number), "漢" * (number == 99)) for number in range(100)))
    with pytest.raises(UserError) as caught:
        write(document(table), tmp_path / "a.pdf", fonts=dejavu)
    assert caught.value.message.key == "report.no_glyph"
    assert not (tmp_path / "a.pdf").exists()


def test_properties_language_and_outline(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    write(build(sheet(position(), position("2")), BOTH), out)
    reader = PdfReader(out)
    assert reader.metadata is not None
    assert reader.metadata.title == "«Көктем» балабақшасы. Лауазымдарға қойылатын біліктілік талаптары"
    assert reader.metadata.author == "«Көктем» балабақшасы"
    assert str(reader.root_object["/Lang"]) == "kk"
    department, positions = reader.outline
    assert isinstance(department, Destination)
    assert isinstance(positions, list)
    assert department.title == "Басшылық / Руководство"
    titles = [entry.title for entry in positions if isinstance(entry, Destination)]
    assert titles == ["1. Меңгеруші", "2. Меңгеруші"]


def test_levels_of_the_outline_may_skip(tmp_path: Path) -> None:
    headings = (Heading(("Үш",), 3, "Үш"), Heading(("Бір",), 1, "Бір"), Heading(("Төрт",), 4, "Төрт"))
    write(document(*headings), tmp_path / "a.pdf")
    assert len(PdfReader(tmp_path / "a.pdf").outline) == 3


def test_equal_documents_give_equal_files(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write(build(sheet(), BOTH), tmp_path / name, reproducible=True)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_headings_numbers_and_notes_stand_on_every_page(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    table = Table(COLUMNS, tuple(text_row(f"{number:04}", "Қызмет") for number in range(150)))
    report = write(document(Title(("Тізбе",)), table, notes=("¹ бейресми",)), out)
    texts = pages(out)
    assert report.pages == len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert text.count("Коды Атауы") == 1
        assert text.endswith(f"¹ бейресми {number} / {len(texts)}")
        assert ("Тақырып" in text) is (number > 1)
    printed = [word for text in texts for word in text.split() if word.isdigit() and len(word) == 4]
    assert printed == [f"{number:04}" for number in range(150)]


def test_a_row_longer_than_two_pages_runs_on_and_loses_no_word(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    words = [f"сөз{number}" for number in range(3000)]
    demands = requirement(LocalizedText(" ".join(words), "Кратко."))
    assert write(build(sheet(position(demands=demands)), BOTH), out).pages > 6
    printed = [word for text in pages(out) for word in text.split() if word.startswith("сөз")]
    assert printed == words * 3


def test_a_first_cell_longer_than_a_page_is_torn_too(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    table = Table(COLUMNS, (text_row("код " * 900, "атау"), text_row("соңы", "")))
    assert write(document(table), out).pages > 2
    assert sum(text.count("код") for text in pages(out)) == 900
    assert "соңы" in pages(out)[-1]


def test_a_title_of_a_position_stays_with_the_first_lines_of_its_table(tmp_path: Path) -> None:
    long = requirement(LocalizedText("Жоғары білім. " * 30, "Высшее образование. " * 30))
    positions = [
        position(str(number), LocalizedText(f"Маман-{number}", "Он"), demands=long) for number in range(1, 25)
    ]
    out = tmp_path / "a.pdf"
    write(build(sheet(*positions), PrintLanguage.KK), out)
    texts = pages(out)
    for number in range(1, 25):
        (page,) = [text for text in texts if f"Маман-{number}," in text]
        after = page.partition(f"Маман-{number},")[2]
        assert after.startswith(" (1 бірлік) Өлшемдер Талаптар Білімі Жоғары білім.")


def test_a_section_stays_with_the_row_after_it(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    rows: list[Row] = []
    for number in range(60):
        rows.append(Row(((plain(f"БӨЛІМ-{number}", align=Alignment.CENTER),),), section=True))
        rows.append(text_row(f"{number}", "Қызмет атауы " * (1 + number % 7)))
    write(document(Table(COLUMNS, tuple(rows))), out)
    for text in pages(out):
        section = text.rpartition("БӨЛІМ-")[2].split()
        assert "Қызмет" in section
    assert sum(text.count("БӨЛІМ-") for text in pages(out)) == 60


@pytest.mark.parametrize("count", [1, *range(28, 36), 64, 67])
def test_lines_to_sign_stand_on_the_page_of_the_last_row(tmp_path: Path, count: int) -> None:
    wording = Wording(PrintLanguage.KK)
    rows = tuple(text_row(f"жол-{number}", "Қызмет") for number in range(count))
    blocks = signed((plain("Кіріспе"), Table(COLUMNS, (*rows, text_row("СОҢЫ", "Қызмет")))), (), wording)
    out = tmp_path / "a.pdf"
    write(document(*blocks), out)
    texts = pages(out)
    assert "СОҢЫ" in texts[-1]
    assert "(қолы)" in texts[-1]
    assert sum(text.count("жол-") for text in texts) == count


def test_words_longer_than_a_line_are_torn(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    word = "ұ" * 5000
    write(document(plain(word), Table(COLUMNS, (text_row(word, word),))), out)
    assert sum(text.count("ұ") for text in pages(out)) == 15000


def test_a_compound_word_ends_a_line_at_its_hyphen(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    compound = " ақпараттық-коммуникациялық 3-5 жыл"
    write(document(*(plain("ы" * length + compound) for length in range(30, 60))), out)
    text = " ".join(pages(out))
    assert "ақпараттық- коммуникациялық" in text
    assert "ақпараттық-коммуникациялық" in text
    assert text.count("3-5 жыл") == 30


def test_every_kind_of_block_and_alignment(tmp_path: Path) -> None:
    paragraphs = [
        Paragraph(
            (Run("Қалың ", bold=True), Run("көлбеу ", italic=True), Run("<b>&amp;</b>")),
            align,
            keep_with_next=True,
        )
        for align in Alignment
    ]
    out = tmp_path / "a.pdf"
    report = write(document(*paragraphs, Spacer(5), PageBreak(), Table(COLUMNS, ()), *paragraphs), out)
    assert report.pages == 2
    assert "".join(pages(out)).count("Қалың көлбеу <b>&amp;</b>") == 2 * len(Alignment)


def test_a_paper_without_blocks_is_one_page(tmp_path: Path) -> None:
    assert write(document(), tmp_path / "a.pdf").pages == 1


def test_progress_rises_to_its_total(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    table = Table(COLUMNS, tuple(text_row(str(number), "Қызмет") for number in range(200)))
    write(
        document(Title(("Тізбе",)), table),
        tmp_path / "a.pdf",
        lambda done, total: steps.append((done, total)),
    )
    assert steps == sorted(steps)
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1] > 200


def test_a_cancelled_task_leaves_the_older_file(tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"older")

    def stop(done: int, total: int) -> None:
        if done > 50:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(document(Table(COLUMNS, tuple(text_row(str(n), "Қызмет") for n in range(200)))), out, stop)
    assert out.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [out]


def test_a_missing_folder_is_said_before_anything_is_set(tmp_path: Path) -> None:
    steps: list[int] = []
    with pytest.raises(UserError) as caught:
        write(document(), tmp_path / "missing" / "a.pdf", lambda done, _total: steps.append(done))
    assert caught.value.message.key == "report.no_folder"
    assert steps == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300), other=st.text(max_size=60))
@example(text="<para><font color='red'>&lt;&#0;</para>", other="</b>]]><!--")
@example(text="а\u00ad-б\u00a0\u2009 ﷽ \u200f\u0301", other="-----/-/-")
def test_any_text_is_printed_or_refused_in_words(tmp_path: Path, text: str, other: str) -> None:
    value = LocalizedText(text, other)
    content = sheet(position(title=value, demands=requirement(value, optional=LocalizedText(other))))
    refused = ""
    try:
        write(build(replace(content, organisation=value), BOTH), tmp_path / "a.pdf")
    except UserError as error:
        refused = error.message.key
    assert refused in ("", "report.no_glyph", "report.right_to_left")
    assert [path.name for path in tmp_path.iterdir()] in ([], ["a.pdf"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text("аәқңұһі<>&\"'-/0", min_size=1, max_size=25), min_size=1, max_size=60))
def test_no_word_is_lost_or_changed(tmp_path: Path, words: list[str]) -> None:
    out = tmp_path / "a.pdf"
    write(document(Table(COLUMNS, (text_row("", " ".join(words)),))), out)
    assert "".join(words) in "".join(pages(out)).replace(" ", "")
