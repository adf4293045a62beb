"""A new framework: its name, whose it is, and whether its tables are filled at once."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import FrameworkVersion
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.level_fields import shortened_box
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class NewFrameworkDialog(LaidOutDialog):
    """Asks for the particulars and makes the framework.

    Attributes:
        name: Its name.
        organisation: Key of the organisation; empty for none.
        fill: Whether its tables are filled at once.
        take: Makes it.
        made: The first version and what was changed; ``None`` while there is none.
    """

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Offer the organisations of the database."""
        super().__init__(parent)
        self._context = context
        self.made: tuple[FrameworkVersion, ChangeSet] | None = None
        self.setWindowTitle(self.tr("New sectoral qualifications framework"))
        self.setMinimumWidth(640)
        rows = context.services.staffing.organisations()
        self._names: Mapping[str, LocalizedText] = {one.key: one.name for one in rows}
        self.name = LocalizedField(lines=2, parent=self)
        self.organisation = shortened_box(ChoiceBox(("", *self._names), self._word, self))
        self.fill = QCheckBox(self.tr("Fill the tables from the staffing table and the classifier"), self)
        if self._names:
            self.organisation.set_value(next(iter(self._names)))
            self.fill.setChecked(True)
        self.organisation.chosen.connect(self._follow)
        self._name, self._organisation = FormField(self.name, self), FormField(self.organisation, self)
        self._name.set_caption(self.tr("Name of the framework"))
        self._organisation.set_caption(self.tr("Organisation whose staffing table fills it"))
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("Make it"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.take, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        for widget in (self._name, self._organisation, self.fill, buttons):
            layout.addWidget(widget)
        self._follow()
        self.name.setFocus()

    def accept(self) -> None:
        """Make the framework; where that cannot be, say why and stay."""
        frameworks = self._context.services.frameworks
        try:
            self.made = frameworks.create(
                one_line(self.name.value()),
                self.organisation.value() or None,
                fill=self.fill.isEnabled() and self.fill.isChecked(),
            )
        except UserError as error:
            self._name.set_error(self._context.language.say(error.message))
            self.name.setFocus()
            return
        super().accept()

    def _follow(self) -> None:
        self.fill.setEnabled(bool(self.organisation.value()))

    def _word(self, key: str) -> str:
        return self._context.language.best(self._names[key]) if key else self.tr("none")
