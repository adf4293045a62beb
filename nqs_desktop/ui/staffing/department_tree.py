"""Organisations and their departments as a tree with counts, units and vacancies."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QToolTip, QTreeView, QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.department_model import DepartmentModel
from nqs_desktop.ui.theme import Space

_PATIENCE: Final = 700
"""Milliseconds over a closed node until it opens for what is dragged."""

_VACANT: Final = 3
_ROOM_FOR_VACANT: Final = 400
"""Width from which the vacancies have a column of their own, in pixels."""


class DepartmentTree(QTreeView):
    """Shows a :class:`DepartmentModel`; keeps what is open and chosen when the nodes are set anew.

    Signals:
        chosen: The key of the node that the user went to.
        opened: The key of the node on which the user pressed Enter.
        removal_wanted: The key of the node on which the user pressed Delete.
        department_dropped: As the model says it, a moment later.
        positions_dropped: Likewise.
    """

    department_dropped = Signal(str, str, int)
    positions_dropped = Signal(list, str)
    chosen = Signal(str)
    opened = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._nodes = DepartmentModel(language, self)
        self.setModel(self._nodes)
        self.setUniformRowHeights(True)
        self.setIndentation(Space.L)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(_PATIENCE)
        later = Qt.ConnectionType.QueuedConnection  # the drop is first done with the rows that it knows
        self._nodes.department_dropped.connect(self.department_dropped, later)
        self._nodes.positions_dropped.connect(self.positions_dropped, later)
        self._pressed_on = ""
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.clicked.connect(self._tell_again)

    @property
    def key(self) -> str:
        """Key of the chosen node; empty where there is none."""
        node = self._nodes.node_at(self.currentIndex())
        return "" if node is None else node.key

    def set_nodes(self, nodes: Sequence[DepartmentNode]) -> None:
        """Show other nodes; what was chosen stays so where it is still there. This is no step of the user."""
        chosen, closed = self.key, {node.key for node in self._nodes.nodes.all if self._is_closed(node.key)}
        with QSignalBlocker(self):
            if self._nodes.set_nodes(nodes):
                self.expandAll()
                for key in closed:
                    self.setExpanded(self._nodes.index_of(key), False)
                self.setCurrentIndex(self._nodes.index_of(chosen))
        self._fit_figures()

    def set_movable(self, movable: bool) -> None:
        """Let departments and positions be moved by dragging, or not."""
        self.setDragEnabled(movable)
        self.setAcceptDrops(movable)

    def set_headings(self, headings: Sequence[str]) -> None:
        """Set the headings of the columns."""
        self._nodes.set_headings(headings)
        self._fit_figures()

    def choose(self, key: str) -> None:
        """Go to a node; this is no step of the user."""
        index = self._nodes.index_of(key)
        if index.isValid() and index == self.currentIndex():
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()
        if index.isValid():
            self.scrollTo(index)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say why something cannot be dropped where the pointer is."""
        super().dragMoveEvent(event)
        place = event.position().toPoint()
        why = "" if event.isAccepted() else self._nodes.refusal(event.mimeData(), self.indexAt(place))
        if why:
            QToolTip.showText(self.viewport().mapToGlobal(place), why, self.viewport())
        else:
            QToolTip.hideText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the vacancies where there is room."""
        self.setColumnHidden(_VACANT, event.size().width() < _ROOM_FOR_VACANT)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, ask for removal by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif event.key() == Qt.Key.Key_Delete and self.key:
            self.removal_wanted.emit(self.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which node was chosen before."""
        self._pressed_on = self.key
        super().mousePressEvent(event)

    def _tell_again(self, index: QModelIndex) -> None:
        """Hear of a click on the node that is chosen already: one of its positions may be in view."""
        if self.key == self._pressed_on:
            self._tell(index)

    def _fit_figures(self) -> None:
        """Make each column of figures as wide as its heading and the greatest sums, those of the roots."""
        header, metrics = self.header(), self.fontMetrics()
        roots = [self._nodes.index(row, 0) for row in range(self._nodes.rowCount())]
        for column in range(1, self._nodes.columnCount()):
            texts = [str(root.siblingAtColumn(column).data()) for root in roots]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * Space.M
            header.resizeSection(column, max(widest, header.sectionSizeHint(column)))

    def _is_closed(self, key: str) -> bool:
        index = self._nodes.index_of(key)
        return index.isValid() and self._nodes.hasChildren(index) and not self.isExpanded(index)

    def _tell(self, current: QModelIndex) -> None:
        node = self._nodes.node_at(current)
        if node is not None:
            self.chosen.emit(node.key)
