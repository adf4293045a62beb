"""Which organisation a paper goes to: the one that it names, one that is stored, or a new one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import PaperDraft
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line


class OrganisationChoice(QObject):
    """A choice of organisations, and the name of a new one where the paper names none and none is stored.

    Attributes:
        box: The choice.
        name: Where the name is typed.
        name_field: It with its caption; hidden where it is not needed.

    Signals:
        changed: The user chose or typed.
    """

    changed = Signal()

    def __init__(self, nodes: Sequence[DepartmentNode], language: LanguageSwitch, parent: QWidget) -> None:
        """Offer the organisations among ``nodes``."""
        super().__init__(parent)
        self._language = language
        self._stored = {node.key: node.name for node in nodes if node.is_organisation}
        self._draft: PaperDraft | None = None
        self.box: ChoiceBox[str | None] = ChoiceBox((None, *self._stored), self._word, parent)
        self.name = LocalizedField(parent=parent)
        self.name_field = FormField(self.name, parent)
        self.name_field.hide()
        self.box.chosen.connect(self.changed)
        self.name.edited.connect(self.changed)
        self._say()
        parent.installEventFilter(self)

    @property
    def key(self) -> str | None:
        """Key of the organisation that was chosen; ``None`` for the one that the paper names."""
        return self.box.value()

    @property
    def is_clear(self) -> bool:
        """Whether the organisation is known by its name or key."""
        named = self._draft is not None and bool(self._draft.organisation)
        return bool(self._stored) or named or bool(self.name.value())

    def follow(self, draft: PaperDraft) -> None:
        """Speak of another paper."""
        self._draft = draft
        self.box.setItemText(0, self._word(None))
        self.name_field.setVisible(not self._stored and not draft.organisation)

    def applied(self, draft: PaperDraft) -> PaperDraft:
        """Return the paper as going to the organisation whose name was typed, where it names none."""
        if draft.organisation or self._stored:
            return draft
        return replace(draft, organisation=one_line(self.name.value()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        self.box.setAccessibleName(self.tr("Organisation that it goes to"))
        self.name_field.set_caption(self.tr("The paper names no organisation: what is its name?"))

    def _word(self, key: str | None) -> str:
        if key is not None:
            return self._language.best(self._stored[key])
        if self._draft is None:
            return self.tr("Organisation: as the paper names it")
        named = self._draft.organisation or self._only()
        if named:
            return self.tr("As in the paper: {name}").format(name=self._language.best(named))
        return self.tr("The paper names no organisation")

    def _only(self) -> LocalizedText:
        """Return the only organisation, which a paper without a name goes to."""
        return next(iter(self._stored.values())) if len(self._stored) == 1 else LocalizedText()
