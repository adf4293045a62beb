"""The first page: where to begin, what the database holds, which databases there are."""

from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.theme import ICON_SIZE, ICON_SIZE_SMALL, Space, colours
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.details_pane import DetailsPane

_TILES_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class TileContent:
    """What a tile says.

    Attributes:
        page: Key of the page that a click opens.
        icon: Its icon.
        title: Its name.
        number: How many; ``None`` where there is nothing to count.
        note: One or two quiet lines.
    """

    page: str
    icon: str
    title: str
    number: int | None
    note: str


class Tile(QFrame):
    """A number with its name; the whole of it leads to a page.

    Signals:
        clicked: The user wants the page.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMinimumHeight(112)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = ""
        self._picture = QLabel(self)
        self._name = QPushButton(self)
        self._name.setProperty("role", "link")
        self._name.clicked.connect(self.clicked)
        self._number = QLabel(self)
        self._number.setProperty("role", "title")
        self._note = QLabel(self)
        self._note.setProperty("role", "quiet")
        self._note.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._picture)
        head.addWidget(self._name)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self._number)
        layout.addWidget(self._note)
        layout.addStretch(1)

    def show_content(self, content: TileContent) -> None:
        """Say something else."""
        self._icon = content.icon
        self._name.setText(content.title)
        self._number.setText("" if content.number is None else number_text(content.number))
        self._number.setVisible(content.number is not None)
        self._note.setText(content.note)
        self._draw()

    def mouseReleaseEvent(self, event: object) -> None:
        """Lead to the page from anywhere on the tile."""
        self.clicked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        if self._icon:
            self._picture.setPixmap(icons.pixmap(self._icon, "quiet", ICON_SIZE, self.devicePixelRatioF()))


class FirstSteps(QFrame):
    """Shown while the database holds no position: what to do first."""

    def __init__(self, bring_in: QAction, demonstration: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(ActionButton(bring_in, parent=self))
        buttons.addWidget(ActionButton(demonstration, parent=self))
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._title)
        text_row = QHBoxLayout()
        text_row.addWidget(self._text, 3)
        text_row.addStretch(1)
        layout.addLayout(text_row)
        layout.addLayout(buttons)

    def set_words(self, title: str, text: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._text.setText(text)


class HomeView(DetailsPane):
    """The body of the first page.

    Signals:
        page_wanted: Key of a page.
        database_wanted: Path of a database opened before.
    """

    page_wanted = Signal(str)
    database_wanted = Signal(str)

    def __init__(
        self,
        steps: FirstSteps,
        warnings: QWidget,
        files: tuple[QAction, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Build the page; ``warnings`` stand above all, ``files`` are the commands for databases."""
        super().__init__(parent)
        self.steps = steps
        self.add(warnings)
        self.add(steps)
        self._tiles_title = QLabel(self.column)
        self._tiles_title.setProperty("role", "section")
        self._tiles = QWidget(self.column)
        self._grid = QGridLayout(self._tiles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._tile_widgets: list[Tile] = []
        self.add_space(Space.S)
        self.add(self._tiles_title)
        self.add(self._tiles)
        self._files = self.add_section()
        self._recent = QLabel(self.column)
        self._recent.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._recent.linkActivated.connect(self.database_wanted)
        self._files.add(self._recent)
        self._files.add(self._row(files))

    def set_words(self, tiles: str, files: str) -> None:
        """Set the titles."""
        self._tiles_title.setText(tiles)
        self._files.set_title(files)

    def show_tiles(self, contents: tuple[TileContent, ...]) -> None:
        """Show what the database holds."""
        while len(self._tile_widgets) < len(contents):
            place = len(self._tile_widgets)
            tile = Tile(self._tiles)
            tile.clicked.connect(lambda key=contents[place].page: self.page_wanted.emit(key))
            self._grid.addWidget(tile, place // _TILES_IN_A_ROW, place % _TILES_IN_A_ROW)
            self._tile_widgets.append(tile)
        for column in range(_TILES_IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
        for tile, content in zip(self._tile_widgets, contents, strict=True):
            tile.show_content(content)

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """Show the databases opened before."""
        self._recent.setVisible(bool(paths))
        self._recent.setText("".join(_file_link(path) for path in paths))

    def _row(self, actions: tuple[QAction, ...]) -> QWidget:
        row = QWidget(self.column)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for action in actions:
            button = ActionButton(action, parent=row)
            button.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))
            layout.addWidget(button)
        layout.addStretch(1)
        return row


def _file_link(path: str) -> str:
    roles = colours()
    style = f"text-decoration:none;color:{roles.accent}"
    name = f"<a style='{style}' href='{escape(path)}'>{escape(Path(path).name)}</a>"
    folder = f"<span style='color:{roles.quiet}'>&nbsp; {escape(str(Path(path).parent))}</span>"
    return f"<p style='margin:0 0 {Space.XS}px 0'>{name}{folder}</p>"
