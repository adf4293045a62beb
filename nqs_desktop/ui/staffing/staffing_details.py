"""The right-hand side of the staffing page: a card to read or a form to edit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from nqs_desktop.ui.staffing.node_card import NodeCard
from nqs_desktop.ui.staffing.node_form import NodeForm
from nqs_desktop.ui.staffing.organisation_form import OrganisationForm
from nqs_desktop.ui.staffing.position_card import PositionCard
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.widgets.states import EmptyState

_NARROWEST = 340


class StaffingDetails(QStackedWidget):
    """Shows one of the five, or that nothing is chosen."""

    def __init__(
        self,
        position: tuple[PositionCard, PositionForm],
        node: tuple[NodeCard, NodeForm, OrganisationForm],
        parent: QWidget | None = None,
    ) -> None:
        """Hold the cards and the forms of a position and of a node."""
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self.position_card, self.position_form = position
        self.node_card, self.node_form, self.organisation_form = node
        self._nothing = EmptyState("staffing", parent=self)
        for part in (self._nothing, *position, *node):
            self.addWidget(part)

    @property
    def is_form(self) -> bool:
        """Whether something is being edited."""
        return self.currentWidget() in self.forms

    @property
    def forms(self) -> tuple[PositionForm, NodeForm, OrganisationForm]:
        """The forms."""
        return self.position_form, self.node_form, self.organisation_form

    def show_nothing(self, sentence: str) -> None:
        """Say that nothing is chosen."""
        self._nothing.set_sentence(sentence)
        self.setCurrentWidget(self._nothing)
