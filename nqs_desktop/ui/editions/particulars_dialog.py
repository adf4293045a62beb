"""What an edition is called and from which day it is in force, as the official act says it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.importing.edition_form import EditionForm
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip


class ParticularsDialog(QDialog):
    """Edits title and day of a stored edition; its entries and its source are shown, never edited."""

    def __init__(self, context: PageContext, edition: EditionInfo, parent: QDialog) -> None:
        """Show what is known of ``edition``."""
        super().__init__(parent)
        self._context = context
        self._edition = edition
        self.setWindowTitle(self.tr("Particulars of the edition"))
        self.setMinimumWidth(760)
        self.strip = NoticeStrip(self)
        self.form = EditionForm(self)
        self.form.show_stored(edition.title, edition.source, edition.in_force_from)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self.form)
        layout.addWidget(self.buttons)

    def accept(self) -> None:
        """Store what was typed; where it cannot be, say why and stay."""
        if not self.form.check():
            return
        title, _, day = self.form.value()
        try:
            changed = self._context.services.editions.describe(
                self._edition.kind, self._edition.id, title or self._edition.title, day
            )
        except UserError as error:
            self.strip.show_error(self._context.language.say(error.message))
            return
        if changed.changes:
            self._context.hub.announce(changed, self)
        super().accept()
