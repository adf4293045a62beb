"""Where a staffing table of a file goes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import OrganisationRow
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.staffing_intake import IntakeTarget
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import READING_WIDTH, Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField


class TargetStep(QWidget):
    """Chooses an organisation, and what becomes of its draft.

    Attributes:
        organisation: The choice; an empty key is a new one.
        name: The name of a new one.
        replaces: Whether the file replaces the draft.
        only_good: Whether rows with faults are left out.

    Signals:
        changed: The user chose otherwise; ask :meth:`target`.
    """

    changed = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start with a new organisation."""
        super().__init__(parent)
        self._language = language
        self._names: dict[str, LocalizedText] = {}
        self._faulty = 0
        self.organisation: ChoiceBox[str] = ChoiceBox(("",), self._word, self)
        self.organisation.chosen.connect(self._follow)
        self.name = LocalizedField(parent=self)
        self.name.edited.connect(self.changed)
        self._name_field = FormField(self.name)
        self._name_field.set_caption(self.tr("Name of the new organisation"))
        field = FormField(self.organisation)
        field.set_caption(self.tr("Organisation"))
        self.replaces = QCheckBox(
            self.tr("Remove positions and departments that the file does not name"), self
        )
        self.only_good = QCheckBox(self)
        self.only_good.toggled.connect(lambda _: self.changed.emit())
        about = QLabel(
            self.tr(
                "The table goes into the draft. Where the edition is approved, a new draft begins as its "
                "copy; the approved one stays as it is. All of it is one step that can be undone."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("role", "quiet")
        column = QWidget(self)
        column.setMaximumWidth(READING_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, Space.M, 0, 0)
        inner.setSpacing(Space.L)
        for widget in (field, self._name_field, self.replaces, self.only_good, about):
            inner.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        layout.addStretch(1)

    def offer(self, organisations: Sequence[OrganisationRow], chosen: str, name: LocalizedText) -> None:
        """Offer organisations; ``name`` is proposed for a new one."""
        self._names = {row.key: row.name for row in organisations}
        self.organisation.set_values(("", *self._names))
        self.organisation.set_value(chosen if chosen in self._names else "")
        self.name.set_value(name)
        self._follow()

    def set_faulty(self, count: int) -> None:
        """Say how many rows have faults; without their leave nothing is stored while there are some."""
        self._faulty = count
        self.only_good.setVisible(count > 0)
        self.only_good.setText(self.tr("Leave out the rows with faults: %n", "", count))
        self.changed.emit()

    def target(self) -> IntakeTarget:
        """Return where the table goes."""
        key = self.organisation.value()
        return IntakeTarget(key, self.name.value(), replaces=bool(key) and self.replaces.isChecked())

    def is_ready(self) -> bool:
        """Tell whether the table can be stored so."""
        named = bool(self.organisation.value()) or bool(self.name.value())
        return named and (not self._faulty or self.only_good.isChecked())

    def _follow(self) -> None:
        is_new = not self.organisation.value()
        self._name_field.setVisible(is_new)
        self.replaces.setVisible(not is_new)
        self.changed.emit()

    def _word(self, key: str) -> str:
        return self._language.best(self._names[key]) if key in self._names else self.tr("A new organisation")
