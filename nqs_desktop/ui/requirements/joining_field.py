"""Whether demands are joined freely by "and" and "or", and the tree where they are."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.requirement import DemandGroup, Requirement
from nqs_desktop.domain.requirement_structure import as_structure, with_structure
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirements.structure_editor import StructureEditor
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.code_picker import CodeSource
from nqs_desktop.ui.widgets.form_field import FormField


class JoiningField(QWidget):
    """Carries demands over between the plain order of the cells and a tree, and says what that lets go.

    Signals:
        edited: The user changed something in the tree.
        switched: The user wants the other way of joining; ask :attr:`is_free`.
    """

    edited = Signal()
    switched = Signal()

    def __init__(
        self, specialties: CodeSource, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Start with the plain order; codes are picked from ``specialties``."""
        super().__init__(parent)
        self._let_go: tuple[Requirement, DemandGroup] | None = None
        self.freely = QCheckBox(self)
        self.structure = StructureEditor(specialties, language, self)
        self._field = FormField(self.structure, self)
        self._plain_order = _wrapped("quiet", self)
        self._notice = _wrapped("wrong", self)
        self._notice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self.freely, self._plain_order, self._notice, self._field):
            layout.addWidget(widget)
        self.setFocusProxy(self.freely)
        self.freely.clicked.connect(lambda _: self.switched.emit())
        self.structure.edited.connect(self.edited)
        self.show_structure(None)
        self.retranslate()

    @property
    def is_free(self) -> bool:
        """Whether the demands are joined as the tree says."""
        return self.freely.isChecked()

    @property
    def notice(self) -> str:
        """What is said of groups that were let go."""
        return "" if self._notice.isHidden() else self._notice.text()

    @property
    def error(self) -> str:
        """What is said to be wrong with the tree."""
        return self._field.error

    def set_error(self, text: str) -> None:
        """Say what is wrong with the tree; nothing when empty."""
        self._field.set_error(text)

    def show_structure(self, structure: DemandGroup | None) -> None:
        """Show the tree of another requirement; ``None`` for the plain order."""
        self._let_go = None
        self._show(structure)

    def join_freely(self, plain: Requirement) -> None:
        """Show the tree of what stands in the plain order: that which was let go, where it still fits."""
        kept = self._let_go
        tree = kept[1] if kept is not None and kept[0] == plain else as_structure(plain)
        self.show_structure(tree)

    def join_plainly(self, plain: Requirement) -> Requirement:
        """Show the plain order; return ``plain`` with the demands of the tree in its cells."""
        tree = self.structure.value()
        joined = with_structure(plain, tree)
        loses = joined.structure is not None
        self._show(None)
        self._let_go = (replace(joined, structure=None), tree) if loses else None
        self._notice.setVisible(loses)
        return joined

    def stay_free(self) -> None:
        """Keep the tree: something in it is wrong and would be lost."""
        self.freely.setChecked(True)

    def retranslate(self) -> None:
        """Set every word anew."""
        self.freely.setText(self.tr("Joined freely by “and” and “or”"))
        self._plain_order.setText(
            self.tr("Else: the education, one of the alternatives of experience, and every other demand.")
        )
        self._notice.setText(
            self.tr(
                "The plain order cannot say how these demands were joined: each is now asked for as shown "
                "above. Nothing is stored yet; tick the box again to have the groups back."
            )
        )
        self._field.set_caption(self.tr("Choose a part of the tree to edit it below"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, structure: DemandGroup | None) -> None:
        self.freely.setChecked(structure is not None)
        if structure is not None:
            self.structure.set_value(structure)
        self._field.setVisible(structure is not None)
        self._plain_order.setVisible(structure is None)
        self._notice.hide()
        self._field.set_error("")


def _wrapped(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
