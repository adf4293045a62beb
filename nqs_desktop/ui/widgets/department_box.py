"""A choice of an organisation or a department, drawn in as the tree is."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyleOptionComboBox, QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.ui.i18n import LanguageSwitch

_INDENT = "\N{EM SPACE}"


class DepartmentBox(QComboBox):
    """Chooses a node of the department tree.

    Signals:
        chosen: The user chose; ask :meth:`key`.
    """

    chosen = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.activated.connect(lambda _: self.chosen.emit())

    def key(self) -> str:
        """Return the key of the chosen node; empty where there is none."""
        return str(self.currentData() or "")

    def set_nodes(self, nodes: Sequence[DepartmentNode], *, without: str = "") -> None:
        """Offer ``nodes``, each after the one above it, but not ``without`` and what lies below it.

        The choice stays where it is still there.
        """
        kept = self.key()
        depth: dict[str, int] = {}
        left_out = {without} if without else set[str]()
        with QSignalBlocker(self):
            self.clear()
            for node in nodes:
                if node.key in left_out or node.parent in left_out:
                    left_out.add(node.key)
                    continue
                depth[node.key] = depth.get(node.parent or "", -1) + 1
                self.addItem(_INDENT * depth[node.key] + self._language.best(node.name), node.key)
            self.setCurrentIndex(max(self.findData(kept), 0))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show the chosen one without its indentation."""
        super().initStyleOption(option)
        option.currentText = option.currentText.lstrip()

    def set_key(self, key: str) -> None:
        """Choose a node; the first one where there is no such node. This is no edit of the user."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(key), 0))
