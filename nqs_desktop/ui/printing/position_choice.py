"""Of which organisation, department or position a paper is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.elided_box import ElidedBox

_INDENT = "\N{EM SPACE}"


class PositionChoice(QWidget):
    """Chooses an organisation or a department, and one position of it or all.

    Signals:
        chosen: The user chose otherwise.
    """

    chosen = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start with nothing to choose."""
        super().__init__(parent)
        self._language = language
        self._department = ElidedBox(self)
        self._position = ElidedBox(self)
        self._parents: dict[str, str | None] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for box in (self._department, self._position):
            let_shrink(box)
            layout.addWidget(box)
            box.activated.connect(lambda _: self.chosen.emit())
        self.retranslate()

    @property
    def department(self) -> str | None:
        """Key of the chosen organisation or department; ``None`` where there is none."""
        key = self._department.currentData()
        return str(key) if key else None

    @property
    def position(self) -> str | None:
        """Key of the chosen position; ``None`` for all of the department."""
        key = self._position.currentData()
        return str(key) if key else None

    @property
    def organisation(self) -> str | None:
        """Key of the organisation that the chosen department belongs to; ``None`` where there is none."""
        key = self.department
        while key is not None and self._parents.get(key) is not None:
            key = self._parents[key]
        return key

    @property
    def asks_for_position(self) -> bool:
        """Whether a position can be chosen."""
        return not self._position.isHidden()

    def choose(self, department: str | None, key: str | None) -> None:
        """Choose one position, or all of a department; :meth:`set_positions` of the department follows."""
        self._department.setCurrentIndex(max(self._department.findData(department), 0))
        if key is None:
            self._position.setCurrentIndex(0)
            return
        self._position.addItem("", key)
        self._position.setCurrentIndex(self._position.findData(key))

    def set_departments(self, nodes: Sequence[DepartmentNode]) -> None:
        """Offer organisations and their departments, keeping the choice where it is still there."""
        depth: dict[str, int] = {}
        self._parents = {node.key: node.parent for node in nodes}
        kept = self.department
        with QSignalBlocker(self._department):
            self._department.clear()
            for node in nodes:
                depth[node.key] = depth.get(node.parent, -1) + 1 if node.parent else 0
                self._department.addItem(_INDENT * depth[node.key] + self._language.best(node.name), node.key)
            self._department.setCurrentIndex(max(self._department.findData(kept), 0))

    def set_positions(self, rows: Sequence[PositionRow]) -> None:
        """Offer the positions of the department and all of them together."""
        kept = self.position
        with QSignalBlocker(self._position):
            self._position.clear()
            self._position.addItem(self.tr("All positions"), None)
            for row in rows:
                number = self._language.best(row.number)
                title = self._language.best(row.title)
                self._position.addItem(f"{number}. {title}" if number else title, row.key)
            self._position.setCurrentIndex(max(self._position.findData(kept), 0))

    def show_position(self, *, shown: bool) -> None:
        """Show or hide the choice of a position."""
        self._position.setVisible(shown)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._department.setAccessibleName(self.tr("Organisation or department"))
        self._position.setAccessibleName(self.tr("Position"))
        if self._position.count():
            self._position.setItemText(0, self.tr("All positions"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def let_shrink(box: QComboBox) -> None:
    """Let ``box`` be narrower than its words."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
