"""Two versions of a framework: what differs between them, text by text and row by row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkVersion
from nqs_desktop.domain.framework_comparison import FrameworkChange, FrameworkDifference, Shown
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.framework_words import section_name, version_name
from nqs_desktop.ui.icons import command, icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.elided_box import ElidedBox
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_ICONS = {
    FrameworkChange.ADDED: ("add", "met"),
    FrameworkChange.REMOVED: ("remove", "not_met"),
    FrameworkChange.CHANGED: ("edit", "review"),
    FrameworkChange.ORDER: ("move", "quiet"),
}


class VersionComparisonDialog(LaidOutDialog):
    """Compares any two versions of a framework.

    Attributes:
        before: The older version.
        after: The newer version.
        model: What differs.
    """

    def __init__(
        self, context: PageContext, versions: Sequence[FrameworkVersion], newer: str, parent: QWidget
    ) -> None:
        """Compare the version ``newer`` with the one before it; ``versions`` are all, the newest first."""
        super().__init__(parent)
        self._context = context
        self._versions = tuple(versions)
        self.setWindowTitle(self.tr("Compare two versions"))
        self.resize(1100, 620)
        self.before, self.after = ElidedBox(self), ElidedBox(self)
        self.model: RowTableModel[tuple[int, FrameworkDifference]] = RowTableModel(
            self._columns(), lambda row: str(row[0]), self
        )
        self.table: RowTable[tuple[int, FrameworkDifference]] = RowTable(
            self.model, wide=3, dense=True, parent=self
        )
        self.table.setAccessibleName(self.windowTitle())
        self.table.chosen.connect(lambda _: self._say())
        self._empty = EmptyState("met", parent=self)
        self._state = StateStack(self.table, self._empty, self)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._texts = (self._paragraph(), self._paragraph())
        self.copy = command(self, "copy", "text", "Ctrl+Shift+C")
        self.copy.setText(self.tr("Copy the table"))
        self.copy.triggered.connect(lambda _=False: self._copy())
        self._lay_out()
        keys = [one.key for one in self._versions]
        place = keys.index(newer) if newer in keys else 0
        self.after.setCurrentIndex(place)
        self.before.setCurrentIndex(min(place + 1, len(keys) - 1))
        self._compare()

    def _columns(self) -> tuple[Column[tuple[int, FrameworkDifference]], ...]:
        say = self._context.language.say
        return (
            Column(
                lambda: self.tr("Change"),
                lambda row: say(row[1].change.word),
                icon=lambda row: icon(*_ICONS[row[1].change]),
            ),
            Column(
                lambda: self.tr("Section"),
                lambda row: section_name(row[1].section, self._context.language),
                lambda row: row[1].section.number,
                width=220,
            ),
            Column(lambda: self.tr("What"), lambda row: say(row[1].what), width=200),
            Column(lambda: self.tr("Row"), lambda row: self._shown(row[1].name)),
            Column(lambda: self.tr("Before"), lambda row: _line(self._shown(row[1].before)), width=220),
            Column(lambda: self.tr("After"), lambda row: _line(self._shown(row[1].after)), width=220),
        )

    def _shown(self, text: Shown) -> str:
        language = self._context.language
        return language.best(text) if isinstance(text, LocalizedText) else language.say(text)

    def _compare(self) -> None:
        older, newer = (str(box.currentData()) for box in (self.before, self.after))
        found: Sequence[FrameworkDifference] = ()
        if older != newer:
            found = self._context.services.frameworks.compare(older, newer)
        self.model.set_rows(enumerate(found))
        self._count.setText(self.tr("differences: {count}").format(count=number_text(len(found))))
        self.copy.setEnabled(bool(found))
        if found:
            self._state.show_content()
        elif older == newer:
            self._state.show_empty(self.tr("This is the same version twice: choose another one."))
        else:
            self._state.show_empty(self.tr("The two versions say the same."))
        self._say()

    def _say(self) -> None:
        """Show the whole texts of the chosen row, both languages of them."""
        row = self.model.row_at(self.table.currentIndex())
        for label, text in zip(self._texts, (row[1].before, row[1].after) if row else (), strict=False):
            label.setText(text.both if isinstance(text, LocalizedText) else self._shown(text))
        for label in self._texts:
            label.setVisible(row is not None and bool(label.text()))

    def _copy(self) -> None:
        lines = (self.model.headings(), *self.model.texts())
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _paragraph(self) -> DataLabel:
        label = DataLabel(self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.hide()
        return label

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        for words, box in ((self.tr("Before"), self.before), (self.tr("After"), self.after)):
            label = QLabel(words, self)
            label.setBuddy(box)
            for version in self._versions:
                box.addItem(version_name(version), version.key)
            box.activated.connect(lambda _: self._compare())
            choice.addWidget(label)
            choice.addWidget(box, 1)
        self.before.setAccessibleName(self.tr("The older version"))
        self.after.setAccessibleName(self.tr("The newer version"))
        foot = QHBoxLayout()
        foot.addWidget(ActionButton(self.copy, parent=self))
        foot.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        texts = QHBoxLayout()
        texts.setSpacing(Space.L)
        for paragraph in self._texts:
            texts.addWidget(paragraph, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(choice)
        layout.addWidget(self._count)
        layout.addWidget(self._state, 1)
        layout.addLayout(texts)
        layout.addLayout(foot)


def _line(text: str) -> str:
    return " ".join(text.split())
