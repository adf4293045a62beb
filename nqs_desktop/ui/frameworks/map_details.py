"""The occupation that is chosen on the functional map: its level, its column, its ways."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkContent, FrameworkOccupation
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.framework_words import occupation_name
from nqs_desktop.ui.frameworks.level_fields import level_box, shortened_box
from nqs_desktop.ui.frameworks.way_list import WayList
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import flowing


class MapDetails(QFrame):
    """Says what is chosen, and changes it.

    Attributes:
        level: Level of the framework.
        map_column: Column of table 2.
        ways: Ways of the occupation.
        add_way: Asks for a way.
        open_row: Leads to the row of table 3.

    Signals:
        placed: Level and column that the user chose.
    """

    placed = Signal(object, str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without an occupation."""
        super().__init__(parent)
        self._language = language
        self._names: dict[str, LocalizedText] = {}
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "strong")
        self._level_word, self._column_label, self._ways_word = QLabel(self), QLabel(self), QLabel(self)
        self._ways_word.setProperty("role", "quiet")
        self.level = level_box(self)
        self.map_column = shortened_box(ChoiceBox(("",), self._column_word, self))
        self._level_word.setBuddy(self.level)
        self._column_label.setBuddy(self.map_column)
        self.ways = WayList(language, self)
        self.add_way = command(self, "link", "text")
        self.open_row: QAction = command(self, "edit", "text")
        for box in (self.level, self.map_column):
            box.chosen.connect(lambda: self.placed.emit(self.level.value(), self.map_column.value()))
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._title, 1)
        top.addWidget(LinkButton(self.add_way, self))
        top.addWidget(LinkButton(self.open_row, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(top)
        boxes = ((self._level_word, self.level), (self._column_label, self.map_column))
        layout.addWidget(flowing(self, *(_beside(self, *pair) for pair in boxes)))
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._ways_word, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.ways, 1)
        layout.addLayout(below)

    def show_occupation(
        self, occupation: FrameworkOccupation | None, content: FrameworkContent, *, writable: bool
    ) -> None:
        """Show an occupation; ``None``: nothing is chosen."""
        self.setVisible(occupation is not None)
        if occupation is None:
            return
        self._names = {one.key: one.name for one in content.columns}
        self._title.set_whole(
            f"{occupation_name(occupation, self._language)} · {occupation.group.code}".rstrip(" ·")
        )
        self.map_column.set_values(("", *self._names))
        self.map_column.set_value(occupation.column if occupation.column in self._names else "")
        self.level.set_value(occupation.sqf_level)
        for box in (self.level, self.map_column):
            box.setEnabled(writable)
        self.add_way.setEnabled(writable and len(content.occupations) > 1)
        names = {one.key: one for one in content.occupations}
        self.ways.show_ways(occupation.key, content.links, names, writable=writable)
        self._ways_word.setText(
            self.tr("Ways:") if self.ways.chips else self.tr("No way begins or ends here.")
        )

    def retranslate(self) -> None:
        """Set the words anew."""
        self._level_word.setText(self.tr("Level"))
        self._column_label.setText(self.tr("Column"))
        self.level.setAccessibleName(self.tr("Level of the framework"))
        self.map_column.setAccessibleName(self.tr("Column of the functional map"))
        self.add_way.setText(self.tr("Add a way…"))
        self.open_row.setText(self.tr("Open in table 3"))

    def _column_word(self, key: str) -> str:
        return self._language.best(self._names[key]) if key else self.tr("none")


def _beside(parent: QWidget, label: QLabel, widget: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(label)
    row.addWidget(widget)
    return holder
