"""The pay scale of the edition in view: a command of the staffing page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction

from nqs_desktop.domain.pay import PayScale
from nqs_desktop.ui.icons import icon

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.pay.pay_scale_dialog import PayScaleDialog
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class PayScalePart(QObject):
    """Opens the pay scale of the organisation in view; an approved edition's is only to be read.

    Attributes:
        open: The command.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the command into the menu of ``page``."""
        super().__init__(page)
        self._page = page
        self.open = QAction(icon("register", "text"), "", page)
        self.open.triggered.connect(lambda _=False: self._show())
        page.add_to_menu(self.open)
        page.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.open.setText(self.tr("Base salary and coefficients…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language with the page."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def dialog(self) -> "PayScaleDialog":
        """Return the dialog over the edition in view.

        Raises:
            UserError: The edition is gone.
        """
        from nqs_desktop.ui.staffing.pay.pay_scale_dialog import PayScaleDialog

        page = self._page
        organisation = page.organisation
        edition, scale = page.view.edition(organisation), page.view.pay_scale(organisation)

        def store(changed: PayScale) -> None:
            change_set = page.context.services.staffing_editions.save_pay_scale(edition.key, changed)
            page.context.hub.announce(change_set, sender=self)

        places = [row.register_link for row in page.choice.within(organisation)]
        return PayScaleDialog(scale, places, page.context.language, store if edition.is_draft else None, page)

    def _show(self) -> None:
        with self._page.guard():
            if self._page.organisation:
                dialog = self.dialog()
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.open()
