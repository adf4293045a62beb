"""The preview: pages, small pictures, headings, zoom, search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nqs_desktop.reports import pdf_writer
from nqs_desktop.reports.document import Alignment, Block, Document, Heading, PageBreak, plain
from nqs_desktop.ui.printing.page_text import PageText
from nqs_desktop.ui.printing.page_view import LARGEST_ZOOM, Fit
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.preview_search import HitCount
from nqs_desktop.ui.printing.thumbnails import ThumbnailModel
from nqs_desktop.ui.window_settings import WindowSettings
from tests.ui.conftest import ModelCheck
from tests.ui.keyboard import press

PAGES = 7


def _write(path: Path, pages: int, language: str = "kk") -> Path:
    blocks: list[Block] = []
    for number in range(1, pages + 1):
        blocks += [
            Heading((f"Бөлім {number}",), 1, f"Бөлім {number}"),
            plain("Ұйымның өкілеттігі және қызметкерлері"),
            plain("Все требования учреждения"),
            PageBreak(),
        ]
    pdf_writer.write(Document("Сынақ", language, tuple(blocks[:-1])), path)
    return path


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(tmp_path_factory.mktemp("preview") / "paper.pdf", PAGES)


@pytest.fixture
def preview(qtbot: QtBot, paper: Path, settings: WindowSettings) -> Iterator[PdfPreview]:
    made = PdfPreview(None, settings)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_file(paper, "set in a font", same_paper=False)
    qtbot.waitExposed(made)
    yield made
    made.hide()


def _find(preview: PdfPreview, qtbot: QtBot, words: str) -> str:
    preview.search.open()
    preview.search.box.setText(words)
    preview.search.box.look_now()
    qtbot.waitUntil(lambda: not preview.search.is_looking)
    return preview.search.text


# --- pages ---


def test_the_number_of_the_page_is_read_and_typed(preview: PdfPreview) -> None:
    field = preview.page_field
    assert (field.field.text(), field.total) == ("1", f"of {PAGES}")
    field.field.setText("5")
    field.field.editingFinished.emit()
    assert preview.page == 4
    assert field.field.text() == "5"
    field.field.setText("99")
    field.field.editingFinished.emit()
    assert preview.page == PAGES - 1
    field.field.setText("")
    field.field.editingFinished.emit()
    assert field.field.text() == str(PAGES)


def test_keys_lead_through_the_pages(preview: PdfPreview) -> None:
    view = preview.view
    press(view, Qt.Key.Key_End)
    assert preview.page == PAGES - 1
    press(view, Qt.Key.Key_Home)
    assert preview.page == 0
    view.set_zoom(Fit.PAGE)
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_PageDown)
    assert preview.page == 2
    press(view, Qt.Key.Key_PageUp)
    assert preview.page == 1


def test_the_first_pages_do_not_say_how_many_there_are(preview: PdfPreview, paper: Path) -> None:
    preview.show_file(paper, "", whole=False)
    assert preview.page_field.total == "of …"
    preview.show_file(paper, "")
    assert preview.page_field.total == f"of {PAGES}"


def test_the_same_paper_made_anew_keeps_the_place(preview: PdfPreview, paper: Path) -> None:
    preview.view.turn_to(3)
    bar = preview.view.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    there = bar.value()
    preview.show_file(paper, "", same_paper=True)
    assert (preview.page, bar.value()) == (3, there)
    preview.show_file(paper, "", same_paper=False)
    assert preview.page == 0


def test_the_old_pages_stay_until_the_new_ones_are_painted(
    preview: PdfPreview, paper: Path, qtbot: QtBot
) -> None:
    still = preview.view._still
    preview.show_file(paper, "", same_paper=True)
    assert still.isVisible()
    qtbot.waitUntil(lambda: not still.isVisible(), timeout=3000)


def test_places_of_pages_are_those_that_qt_scrolls_to(preview: PdfPreview) -> None:
    view = preview.view
    for zoom in (Fit.WIDTH, Fit.PAGE, 1.0, 0.4):
        view.set_zoom(zoom)
        for page in (1, 4):
            view.turn_to(page)
            bar = view.verticalScrollBar()
            assert bar.value() == bar.maximum() or abs(bar.value() - view._places.top_of(page)) < 3


# --- zoom ---


def test_zoom_by_steps_typed_and_picked(preview: PdfPreview) -> None:
    view, box = preview.view, preview.zoom_box
    box.line().setText("125")
    box.line().editingFinished.emit()
    assert view.zoom == 1.25
    assert box.currentText() == "125 %"
    preview._larger.trigger()
    assert view.zoom == 1.5
    preview._smaller.trigger()
    preview._smaller.trigger()
    assert view.zoom == 1.0
    view.set_zoom(99.0)
    assert view.zoom == LARGEST_ZOOM
    box.activated.emit(1)
    box.line().setText("nothing")
    box.line().editingFinished.emit()
    assert isinstance(view.zoom, Fit)
    assert box.currentText().endswith("%")


def test_the_wheel_zooms_with_ctrl_only(preview: PdfPreview) -> None:
    def turn(keys: Qt.KeyboardModifier) -> None:
        place = QPointF(preview.view.viewport().rect().center())
        none = Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, place, QPoint(), QPoint(0, 120), none, keys, phase, False)
        QApplication.sendEvent(preview.view.viewport(), event)

    before = preview.view.factor
    turn(Qt.KeyboardModifier.NoModifier)
    assert preview.view.zoom is Fit.WIDTH
    turn(Qt.KeyboardModifier.ControlModifier)
    assert preview.view.factor > before


# --- small pictures and headings ---


def test_small_pictures_keep_to_the_contract_of_models(
    preview: PdfPreview, check_model: ModelCheck, qtbot: QtBot
) -> None:
    model = ThumbnailModel()
    check_model(model)
    model.set_file(preview.document)
    check_model(model)
    assert model.rowCount() == PAGES
    decoration = int(Qt.ItemDataRole.DecorationRole)
    index = model.index(2, 0)
    assert index.data() == "3"
    assert index.data(decoration) is None
    qtbot.waitUntil(lambda: isinstance(index.data(decoration), QPixmap), timeout=3000)
    assert index.data(decoration).size() == model.size_of(2)


def test_only_pages_that_are_asked_for_are_painted(preview: PdfPreview, qtbot: QtBot) -> None:
    model = ThumbnailModel()
    model.set_file(preview.document)
    model.index(1, 0).data(int(Qt.ItemDataRole.DecorationRole))
    qtbot.waitUntil(lambda: 1 in model._pictures, timeout=3000)
    assert set(model._pictures) == {1}


def test_a_small_picture_leads_to_its_page_and_the_page_in_view_is_marked(preview: PdfPreview) -> None:
    pictures = preview.side.thumbnails
    pictures.setCurrentIndex(pictures.pages.index(5, 0))
    assert preview.page == 5
    preview.view.turn_to(2)
    assert pictures.currentIndex().row() == 2
    assert pictures.selectionModel().isSelected(pictures.pages.index(2, 0))


def test_headings_lead_to_their_places(preview: PdfPreview, check_model: ModelCheck) -> None:
    outline = preview.side.outline
    check_model(outline.headings)
    assert preview.side.isTabVisible(1)
    outline.clicked.emit(outline.headings.index(3, 0))
    assert preview.page == 3


def test_a_short_paper_shows_no_headings(preview: PdfPreview, tmp_path: Path) -> None:
    preview.show_file(_write(tmp_path / "short.pdf", 2), "", same_paper=False)
    assert not preview.side.isTabVisible(1)
    preview.show_file(_write(tmp_path / "one.pdf", 1), "", same_paper=False)
    assert not preview.side.isVisible()


def test_small_pictures_go_away_for_room_and_by_wish(
    preview: PdfPreview, settings: WindowSettings, qtbot: QtBot, paper: Path
) -> None:
    assert preview.side.isVisible()
    preview.resize(400, 700)
    qtbot.waitUntil(lambda: not preview.side.isVisible())
    preview.resize(900, 700)
    qtbot.waitUntil(preview.side.isVisible)
    preview.side_action.trigger()
    assert not preview.side.isVisible()
    again = PdfPreview(None, settings)
    qtbot.addWidget(again)
    again.resize(900, 700)
    again.show()
    again.show_file(paper, "")
    assert not again.side.isVisible()


# --- search ---


def test_hits_are_counted_and_walked_through_in_a_ring(preview: PdfPreview, qtbot: QtBot) -> None:
    assert _find(preview, qtbot, "ұйымның") == f"1 / {PAGES}"
    _, chosen = preview.search.marks(0)
    assert len(chosen) == 1
    qtbot.waitUntil(lambda: len(preview.search.marks(0)[0]) == 1)
    preview.search.next.trigger()
    assert preview.search.text == f"2 / {PAGES}"
    assert preview.page == 1
    preview.search.previous.trigger()
    preview.search.previous.trigger()
    assert preview.search.text == f"{PAGES} / {PAGES}"
    assert preview.page == PAGES - 1
    preview.search.next.trigger()
    assert preview.search.text == f"1 / {PAGES}"
    assert preview.page == 0


def test_the_search_begins_on_the_page_in_view(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.view.turn_to(3)
    assert _find(preview, qtbot, "ТРЕБОВАНИЯ") == f"4 / {PAGES}"
    preview.view.turn_to(3)
    assert _find(preview, qtbot, "Бөлім 2") == "1 / 1"
    assert preview.page == 1


def test_nothing_found_is_said_and_escape_closes(preview: PdfPreview, qtbot: QtBot) -> None:
    assert _find(preview, qtbot, "қорқыныш") == "Nothing found"
    assert not preview.search.next.isEnabled()
    press(preview.search, Qt.Key.Key_Escape)
    assert preview.search.isHidden()
    assert not preview.search.words
    assert preview.search.marks(0) == ([], ())


def test_another_paper_is_looked_through_for_the_same_words(
    preview: PdfPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    _find(preview, qtbot, "өкілеттігі")
    preview.show_file(_write(tmp_path / "short.pdf", 2), "", same_paper=True)
    qtbot.waitUntil(lambda: not preview.search.is_looking)
    assert preview.search.text == "1 / 2"


def test_words_that_lines_break_are_found_whole_and_marked_on_both_lines(
    preview: PdfPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    words = "Противопожарная безопасность электрооборудования и профессионально-технического образования. "
    blocks = (plain(words * 12, align=Alignment.JUSTIFY),)
    pdf_writer.write(Document("Сынақ", "ru", blocks), tmp_path / "broken.pdf")
    preview.show_file(tmp_path / "broken.pdf", "", same_paper=False)
    text = preview.document.getAllText(0).text()
    for word in ("Противопожарная", "электрооборудования", "профессионально-технического образования"):
        assert _find(preview, qtbot, word).endswith("/ 12"), word
    assert "\ufffe" in text
    _find(preview, qtbot, words)
    qtbot.waitUntil(lambda: len(preview.search.marks(0)[0]) > 5)
    assert all(len(lines) > 1 for lines in preview.search.marks(0)[0])


@pytest.mark.parametrize("zoom", [Fit.WIDTH, Fit.PAGE, 0.5, 4.0])
def test_the_hit_in_view_is_marked_where_it_stands(
    preview: PdfPreview, qtbot: QtBot, zoom: Fit | float
) -> None:
    preview.view.set_zoom(zoom)
    _find(preview, qtbot, "Бөлім 3")
    _, chosen = preview.search.marks(2)
    ((_, place),) = [one for one in preview.view._places.in_view() if one[0] == 2]
    mark = preview.view._places.on_screen(2, place, chosen[0]).toAlignedRect()
    assert preview.view.viewport().rect().contains(mark.topLeft())
    qtbot.waitUntil(lambda: _is_marked_word(preview.view.viewport().grab(mark).toImage()))


def _is_marked_word(picture: QImage) -> bool:
    """Tell whether dark letters stand on the ground of a mark."""
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = [picture.pixelColor(*point) for point in points]
    grounds = [colour for colour in colours if colour.blue() < 120 < colour.red()]
    letters = [colour for colour in colours if colour.red() < 120]
    return len(grounds) > len(colours) / 4 and len(letters) > len(colours) / 20


def test_hits_on_pages() -> None:
    hits = HitCount()
    assert hits.step(1) == -1
    for found in (0, 2, 0, 3):
        hits.add_page(found)
    assert [hits.from_page(page) for page in range(5)] == [0, 0, 2, 2, None]
    hits.current = 4
    assert hits.step(1) == 0
    assert [hits.place_of(hit) for hit in range(5)] == [(1, 0), (1, 1), (3, 0), (3, 1), (3, 2)]


@given(st.text("аәё- \xad\n", max_size=30), st.text("аәё-", max_size=4))
def test_a_span_says_what_was_looked_for(text: str, words: str) -> None:
    def said(part: str) -> str:
        return "".join(part.lower().replace("ё", "е").replace("-", "").replace("\xad", "").split())

    spans = list(PageText(text).find(words))
    assert all(said(text[span.start : span.start + span.length]) == said(words) for span in spans)
    assert bool(spans) == (bool(said(words)) and said(words) in _plain(text))


def _plain(text: str) -> str:
    return "".join(text.lower().replace("ё", "е").replace("-", "").replace("\xad", ""))


def test_words_follow_the_language(preview: PdfPreview) -> None:
    QApplication.sendEvent(preview, QEvent(QEvent.Type.LanguageChange))
    assert preview.zoom_box.itemText(1)


def test_nothing_shows_after_the_paper_is_gone(preview: PdfPreview) -> None:
    preview.show_empty("There is nothing")
    assert preview.page_count == 0
    assert not preview.page_field.isEnabled()
    assert preview.page_field.total == ""
    assert preview.zoom_box.currentText() == ""
    assert not preview.side_action.isEnabled()
    assert not preview.search.find_words.isEnabled()
