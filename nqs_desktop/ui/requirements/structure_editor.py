"""How demands are joined by "and" and "or", nested freely: a tree, and the chosen part below it."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from nqs_desktop.domain import structure_edits as edits
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceAlternative,
    Extra,
    ExtraDemand,
    ExtraKind,
    Joint,
)
from nqs_desktop.domain.requirement_sentences import demand_words
from nqs_desktop.domain.structure_edits import Place
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirements.demand_panels import DemandPanels
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.data_label import data_hint
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row

Values = ParamSpec("Values")

_MOST_ROWS = 14
_FEWEST_ROWS = 4


class StructureEditor(QWidget):
    """Edits a :class:`DemandGroup`.

    Signals:
        edited: The user changed something.
        kept: The user stays in the part in view: something in it is wrong.
    """

    edited = Signal()
    kept = Signal()

    def __init__(
        self, specialties: CodeSource, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Start empty; codes are picked from ``specialties``."""
        super().__init__(parent)
        self._language = language
        self._tree = DemandGroup(Joint.EVERY)
        self._shown: Place = ()
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.panels = DemandPanels(specialties, language, self)
        self.add_education, self.add_experience, self.add_extra, self.add_group = (
            self._command("add", "", partial(self._add, part)) for part in _new_parts()
        )
        self.move_up = self._command("arrow-up", "Alt+Up", lambda: self._change(edits.moved, -1))
        self.move_down = self._command("arrow-down", "Alt+Down", lambda: self._change(edits.moved, 1))
        self.move_in = self._command("arrow-right", "Alt+Right", lambda: self._change(edits.moved_in))
        self.move_out = self._command("arrow-left", "Alt+Left", lambda: self._change(edits.moved_out))
        self.group = self._command("widen", "Ctrl+G", lambda: self._change(edits.grouped, Joint.ANY))
        self.remove = self._command("remove", "Del", lambda: self._change(edits.removed))
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda *_: self._leave_part())
        self.panels.edited.connect(self._take_part)
        self.retranslate()

    @property
    def place(self) -> Place:
        """Where the chosen part stands."""
        item = self.tree.currentItem()
        return _place_of(item) if item is not None else ()

    @property
    def is_valid(self) -> bool:
        """Whether the part in view holds no wrong number or code."""
        return self.panels.is_valid

    def value(self) -> DemandGroup:
        """Return the tree as it stands."""
        return self._tree

    def set_value(self, tree: DemandGroup) -> None:
        """Show another tree; this is no edit of the user."""
        self._tree = tree
        self._show(())

    def choose(self, place: Place) -> None:
        """Choose the part at a place."""
        item = _parts_of(self.tree.invisibleRootItem())[0]
        for number in place:
            item = _parts_of(item)[number]
        self.tree.setCurrentItem(item)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.tree.setAccessibleName(self.tr("How the demands are joined"))
        words = {
            self.add_education: self.tr("Education"),
            self.add_experience: self.tr("Experience"),
            self.add_extra: self.tr("Another demand"),
            self.add_group: self.tr("Group"),
            self.move_up: self.tr("Up"),
            self.move_down: self.tr("Down"),
            self.move_in: self.tr("Into the group above"),
            self.move_out: self.tr("Out of the group"),
            self.group: self.tr("Put a group around it"),
            self.remove: self.tr("Remove this part"),
        }
        for action, word in words.items():
            action.setText(word)
        self._say_items()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- building ---

    def _command(self, picture: str, keys: str, run: Callable[[], object]) -> QAction:
        action = QAction(icon(picture, "accent" if picture == "add" else "text"), "", self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            # The keys belong to the tree and to the command's own button: elsewhere Delete deletes letters.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: run())
        return action

    def _lay_out(self) -> None:
        adding = QWidget(self)
        flow = FlowLayout(adding, across=Space.S, down=Space.XS)
        for action in (self.add_education, self.add_experience, self.add_extra, self.add_group):
            flow.addWidget(LinkButton(action, adding))
        self._moves = (self.move_up, self.move_down, self.move_in, self.move_out, self.group, self.remove)
        moving = left_row(self, *(IconButton(action, self) for action in self._moves))
        self.tree.addActions(list(self._moves))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (adding, moving, self.tree, self.panels):
            layout.addWidget(widget)

    # --- editing ---

    def _stays(self) -> bool:
        """Tell whether the part in view must stay there: what is wrong in it would be lost."""
        if self.panels.is_valid:
            return False
        self.panels.say_wrong()
        self.kept.emit()
        return True

    def _add(self, part: Demand) -> None:
        if self._stays():
            return
        self._tree, place = edits.added(self._tree, self.place, part)
        self._show(place)
        self.edited.emit()
        self.panels.setFocus()

    def _change(
        self,
        edit: Callable[Concatenate[DemandGroup, Place, Values], tuple[DemandGroup, Place]],
        *values: Values.args,
        **named: Values.kwargs,
    ) -> None:
        if edit is not edits.removed and self._stays():
            return
        tree, there = edit(self._tree, self.place, *values, **named)
        if tree != self._tree:
            self._tree = tree
            self._show(there)
            self.edited.emit()

    def _take_part(self) -> None:
        place, part = self.place, self.panels.value()
        if part is None:
            return
        if not self.panels.is_valid:
            self.edited.emit()  # the tree goes on holding what was right
            return
        if isinstance(part, Joint):
            part = DemandGroup(part, edits.group_at(self._tree, place).parts)
        self._tree = edits.replaced(self._tree, place, part)
        self._say_items()
        self.edited.emit()

    # --- showing ---

    def _show(self, place: Place) -> None:
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self.tree.addTopLevelItem(_item_of(self._tree))
            self.tree.expandAll()
            self.choose(place)
        self._say_items()
        rows = min(max(sum(1 for _ in self._items()), _FEWEST_ROWS), _MOST_ROWS)
        height = max(self.tree.sizeHintForRow(0), ROW_HEIGHT_DENSE)
        self.tree.setFixedHeight(rows * height + Space.S)
        self._choose()

    def _leave_part(self) -> None:
        if self.place == self._shown:
            return
        if self._stays():
            with QSignalBlocker(self.tree):
                self.choose(self._shown)
        else:
            self._choose()

    def _choose(self) -> None:
        self._shown = place = self.place
        self.panels.show_part(edits.part_at(self._tree, place))
        for action in self._moves:
            action.setEnabled(bool(place) or action is self.group)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        def below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
            yield item
            for part in _parts_of(item):
                yield from below(part)

        for item in _parts_of(self.tree.invisibleRootItem()):
            yield from below(item)

    def _say_items(self) -> None:
        for item in self._items():
            words = self._words(edits.part_at(self._tree, _place_of(item)))
            item.setText(0, words)
            item.setToolTip(0, data_hint(words))

    def _words(self, part: Demand) -> str:
        if isinstance(part, DemandGroup):
            every = part.joint is Joint.EVERY
            return self.tr("All of these:") if every else self.tr("Any one of these:")
        return capitalised(self._language.say(demand_words(part, self._language.data)))


def _new_parts() -> tuple[Demand, ...]:
    """Return what a new part begins with."""
    return (
        EducationDemand(),
        ExperienceAlternative(Decimal(1)),
        ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE)),
        DemandGroup(Joint.ANY),
    )


def _item_of(part: Demand) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    if isinstance(part, DemandGroup):
        for inner in part.parts:
            item.addChild(_item_of(inner))
    return item


def _parts_of(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    parts = (item.child(number) for number in range(item.childCount()))
    return [part for part in parts if part is not None]


def _place_of(item: QTreeWidgetItem) -> Place:
    numbers: list[int] = []
    while (above := item.parent()) is not None:
        numbers.insert(0, above.indexOfChild(item))
        item = above
    return tuple(numbers)
