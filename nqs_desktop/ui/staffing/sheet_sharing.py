"""Positions that share one requirement sheet, and those that part from it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.ui.models.position_table import PositionColumns
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.widgets.pick_dialog import PickDialog

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

_DEPARTMENT_WIDTH: Final = 220


class SheetSharing(QObject):
    """Lets the selected positions take the sheet of another one, or a copy of their own."""

    def __init__(self, page: "StaffingPage") -> None:
        """Work on what is chosen on ``page``."""
        super().__init__(page)
        self._page = page
        page.commands.share.triggered.connect(self.ask_with_whom)
        page.commands.own.triggered.connect(self.part)

    def ask_with_whom(self) -> None:
        """Let the user choose the position whose sheet shall hold for the selected ones too."""
        page, keys = self._page, self._page.choice.selected
        language, columns = page.context.language, PositionColumns(page.context.language)
        dialog = PickDialog[PositionRow](
            self.tr("One sheet for several positions"),
            self.tr("Whose sheet of requirements shall hold? The one that the position has now is dropped."),
            (
                columns.title(),
                columns.number(),
                Column(
                    lambda: self.tr("Department"),
                    lambda row: language.best(row.department),
                    width=_DEPARTMENT_WIDTH,
                ),
            ),
            self.tr("Share this sheet"),
            page,
        )
        organisation = page.organisation
        dialog.set_rows(row for row in page.choice.within(organisation) if row.key not in keys)
        dialog.picked.connect(lambda row: self.share(keys, row.key))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def share(self, keys: tuple[str, ...], model: str) -> None:
        """Let positions have the sheet of another one."""
        page = self._page
        row = page.choice.find_position(model)
        with page.guard():
            change_set = page.view.editor.share_requirement(keys, model)
            title = page.context.language.best(row.title) if row is not None else ""
            page.take_step(change_set, self.tr("One sheet with: {title}").format(title=title), *keys)

    def part(self) -> None:
        """Give the chosen position a copy of the sheet that it shares."""
        page, key = self._page, self._page.choice.position
        with page.guard():
            change_set = page.view.editor.own_requirement(key)
            page.take_step(change_set, self.tr("The position has a sheet of its own now."), key)
