"""The pages of a PDF file on screen: the very file that is saved and printed."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.page_field import PageField
from nqs_desktop.ui.printing.page_view import Fit, PageView
from nqs_desktop.ui.printing.preview_search import PreviewSearch
from nqs_desktop.ui.printing.side_pane import SidePane
from nqs_desktop.ui.printing.zoom_box import ZoomBox
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.line import separator, upright
from nqs_desktop.ui.widgets.states import EmptyState, StateStack
from nqs_desktop.ui.window_settings import WindowSettings

_ROOM_FOR_SIDE: Final = 560
"""Pixels below which the pages need all the width for themselves."""
_ROOM_FOR_NOTE: Final = 620
_REMEMBERED: Final = "preview/side"
_HIDDEN: Final = QByteArray(b"hidden")
_SHOWN: Final = QByteArray(b"shown")


class PdfPreview(QWidget):
    """A PDF file page under page, with zoom, search, small pictures of its pages and its headings."""

    def __init__(self, parent: QWidget | None = None, settings: WindowSettings | None = None) -> None:
        """Start without a file; ``settings`` remember whether the small pictures show."""
        super().__init__(parent)
        self._settings = settings
        self.setProperty("role", "clear")
        self.setMinimumWidth(320)
        self._known = True
        self._pages = QWidget(self)
        self._view = PageView(self._pages)
        self.side = SidePane(self._pages)
        self.search = PreviewSearch(lambda: self._view.page, self)
        self._view.set_marks(self.search.marks)
        self.make_anew = QAction(icon("refresh"), "", self)
        self._empty = EmptyState("document", self.make_anew, self)
        self._states = StateStack(self._pages, self._empty, self)
        self.page_field, self.zoom_box = PageField(self), ZoomBox(self)
        self._note = DataLabel(self)
        self._note.setProperty("role", "quiet")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._previous = self._command("arrow-left", lambda: self._view.turn_to(self._view.page - 1))
        self._next = self._command("arrow-right", lambda: self._view.turn_to(self._view.page + 1))
        self._smaller = self._command("zoom-out", self._view.zoom_out, QKeySequence.StandardKey.ZoomOut)
        self._larger = self._command("zoom-in", self._view.zoom_in, QKeySequence.StandardKey.ZoomIn)
        self._wide = self._command("fit-width", lambda: self._view.set_zoom(Fit.WIDTH))
        self.side_action = self._command("pages", self._toggle_side)
        self.side_action.setCheckable(True)
        self.side_action.setChecked(settings is None or settings.state(_REMEMBERED) != _HIDDEN)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._tell_page()

    # --- what shows ---

    @property
    def page_count(self) -> int:
        """Number of pages that show; 0 while there is no file."""
        return self.document.pageCount()

    @property
    def document(self) -> QPdfDocument:
        """The file that shows."""
        return self._view.file

    @property
    def view(self) -> PageView:
        """The pages."""
        return self._view

    @property
    def page(self) -> int:
        """Number of the page in view, from 0."""
        return self._view.page

    def show_file(self, path: Path, note: str, *, same_paper: bool = True, whole: bool = True) -> None:
        """Show a file.

        Args:
            path: The PDF file.
            note: Stands beside the zoom.
            same_paper: Whether it is the paper that shows, made anew: the place in it is kept.
            whole: Whether it has all pages of the paper, or its first ones only.
        """
        self._known = whole
        self._view.show_file(path, same_paper=same_paper)
        self.side.set_file(self._view.file)
        self.search.set_file(self._view.file)
        self._states.show_content()
        self._note.setText(note)
        self._fit_side()
        self._tell_page()

    def show_loading(self) -> None:
        """Say that the file is being made."""
        self._states.show_loading()

    @property
    def sentence(self) -> str:
        """Why there is nothing to see; empty where there is something."""
        return self._empty.accessibleName() if self._states.currentWidget() is self._empty else ""

    def show_empty(self, sentence: str, *, may_follow: bool = False) -> None:
        """Say why there is nothing to see; ``may_follow`` offers to make the paper anew."""
        self.make_anew.setVisible(may_follow)
        self._view.close_file()
        self.search.close_line()
        self._states.show_empty(sentence)
        self._note.clear()
        self._fit_side()
        self._tell_page()

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self._previous.setText(self.tr("Previous page"))
        self._next.setText(self.tr("Next page"))
        self._smaller.setText(self.tr("Smaller"))
        self._larger.setText(self.tr("Larger"))
        self._wide.setText(self.tr("As wide as the place"))
        self.side_action.setText(self.tr("Pages and headings beside the paper"))
        self.make_anew.setText(self.tr("Make the paper anew"))
        self._view.setAccessibleName(self.tr("Preview of the paper"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages all the width where there is little of it."""
        super().resizeEvent(event)
        self._fit_side()
        self._tell_zoom()

    # --- building ---

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self._pages)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        self._edge = upright(self._pages)
        beside.addWidget(self.side)
        beside.addWidget(self._edge)
        beside.addWidget(self._view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._bar(), self.search, separator(self)):
            layout.addWidget(widget)
        layout.addWidget(self._states, 1)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.XS)
        for action in (self.side_action, self._previous, self._next):
            layout.addWidget(IconButton(action, bar))
        layout.addWidget(self.page_field)
        layout.addStretch(1)
        layout.addWidget(self._note)
        layout.addSpacing(Space.S)
        layout.addWidget(IconButton(self.search.find_words, bar))
        layout.addWidget(IconButton(self._smaller, bar))
        layout.addWidget(self.zoom_box)
        for action in (self._larger, self._wide):
            layout.addWidget(IconButton(action, bar))
        return bar

    def _command(
        self, picture: str, run: Callable[[], None], keys: QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(icon(picture), "", self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: run())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._view.page_changed.connect(self._tell_page)
        self._view.zoom_changed.connect(self._tell_zoom)
        self.page_field.page_wanted.connect(self._view.turn_to)
        self.zoom_box.picked.connect(self._view.set_zoom)
        self.side.place_wanted.connect(self._view.turn_to)
        self.search.hit_shown.connect(self._view.show_place)
        self.search.marks_changed.connect(self._view.viewport().update)

    # --- following ---

    def _toggle_side(self) -> None:
        if self._settings is not None:
            self._settings.set_state(_REMEMBERED, _SHOWN if self.side_action.isChecked() else _HIDDEN)
        self._fit_side()

    def _fit_side(self) -> None:
        room = self.width() >= _ROOM_FOR_SIDE
        shown = room and self.side_action.isChecked() and self.page_count > 1
        self.side.setVisible(shown)
        self._edge.setVisible(shown)
        self._note.setVisible(self.width() >= _ROOM_FOR_NOTE)
        self.side_action.setEnabled(room and self.page_count > 1)

    def _tell_page(self) -> None:
        count, page = self.page_count, self._view.page
        self.page_field.show_page(page, count, known=self._known)
        self.side.thumbnails.set_page(page)
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < count)
        for action in (self._smaller, self._larger, self._wide, self.search.find_words):
            action.setEnabled(count > 0)
        self.zoom_box.setEnabled(count > 0)
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        self.zoom_box.show_zoom(self._view.zoom, self._view.factor if self.page_count else 0.0)
