"""The editions of a staffing table, and what can be done with each."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nqs_desktop.domain.amounts import money_text
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing_edition import StaffingEdition, Standing, standing
from nqs_desktop.ui.formatting import capitalised, date_text, number_text, numero
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.staffing.editions.approval_dialog import ApprovalDialog
from nqs_desktop.ui.staffing.editions.edition_steps import EditionSteps
from nqs_desktop.ui.staffing.editions.edition_words import standing_icon, standing_word
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

_SOURCE = 7


class StaffingEditionsDialog(LaidOutDialog):
    """Lists the editions of an organisation, the one that is worked on first.

    Attributes:
        strip: What was done, with the way back.
        table: The editions.
        approve: Asks for the order that approves the draft.
        amend: Prepares an amendment.
        discard: Discards the draft.
        show_it: Shows the chosen edition on the page.
        compare: Compares the chosen edition with the one before it.

    Signals:
        edition_wanted: The key of an edition to show on the page.
        comparison_wanted: The key of the newer edition of two to compare.
    """

    edition_wanted = Signal(str)
    comparison_wanted = Signal(str)

    def __init__(self, page: "StaffingPage", organisation: str) -> None:
        """List the editions of ``organisation`` over ``page``."""
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._organisation = organisation
        self._editions: tuple[StaffingEdition, ...] = ()
        self._funds: dict[str, Decimal | None] = {}
        self.setWindowTitle(self.tr("Editions of the staffing table"))
        self.resize(1080, 460)
        self.strip = NoticeStrip(self)
        self._steps = EditionSteps(page.context, self.strip)
        self._model = RowTableModel(self._columns(), lambda edition: edition.key, self)
        self.table = RowTable(self._model, wide=_SOURCE, parent=self)
        self.table.setAccessibleName(self.tr("Editions"))
        self.table.chosen.connect(lambda _: self._follow())
        self.table.opened.connect(self._open)
        self.approve = self._command("check", self.tr("Approve…"))
        self.amend = self._command("add", self.tr("Prepare an amendment"))
        self.discard = self._command("remove", self.tr("Discard the draft"))
        self.compare = self._command("matching", self.tr("Compare with the one before…"))
        self.show_it = self._command("open", self.tr("Show on the page"))
        self._lay_out()
        self._connect()
        page.context.hub.subscribe(self, (Topic.STAFFING,), lambda _: self._load())
        self._load()

    # --- inside ---

    def _columns(self) -> tuple[Column[StaffingEdition], ...]:
        return (
            Column(
                lambda: self.tr("State"),
                lambda one: capitalised(standing_word(self._standing(one))),
                sort_key=lambda one: one.ordinal,
                icon=lambda one: standing_icon(self._standing(one)),
                width=190,
            ),
            Column(
                lambda: self.tr("Order"),
                lambda one: numero(one.order.number) if one.order else "",
                width=110,
            ),
            Column(
                lambda: self.tr("Date"),
                lambda one: date_text(one.order.date) if one.order else "",
                sort_key=lambda one: one.order.date if one.order else None,
                width=105,
            ),
            Column(
                lambda: self.tr("In force from"),
                lambda one: date_text(one.order.in_force_from) if one.order else "",
                sort_key=lambda one: one.order.in_force_from if one.order else None,
                width=190,
            ),
            Column(
                lambda: self.tr("Positions"),
                lambda one: number_text(one.positions),
                sort_key=lambda one: one.positions,
                numeric=True,
                width=110,
            ),
            Column(
                lambda: self.tr("Units"),
                lambda one: number_text(one.units),
                sort_key=lambda one: one.units,
                numeric=True,
                width=95,
            ),
            Column(
                lambda: self.tr("Monthly fund"),
                self._fund,
                sort_key=lambda one: self._funds.get(one.key),
                numeric=True,
                width=150,
            ),
            Column(lambda: self.tr("Source"), lambda one: one.source),
        )

    def _standing(self, edition: StaffingEdition) -> Standing:
        return standing(edition, self._editions, self._context.services.occupancies.today())

    def _fund(self, edition: StaffingEdition) -> str:
        fund = self._funds.get(edition.key)
        return "" if fund is None else money_text(fund)

    def _command(self, picture: str, words: str) -> QAction:
        action = QAction(icon(picture), words, self)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        commands = QHBoxLayout()
        commands.setSpacing(Space.S)
        commands.addWidget(ActionButton(self.approve, primary=True, parent=self))
        for action in (self.amend, self.discard):
            commands.addWidget(ActionButton(action, parent=self))
        commands.addStretch(1)
        for action in (self.compare, self.show_it):
            commands.addWidget(ActionButton(action, parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self.table, 1)
        layout.addLayout(commands)

    def _connect(self) -> None:
        self.approve.triggered.connect(lambda _=False: self.ask_order())
        self.amend.triggered.connect(lambda: self._steps.amend(self._organisation))
        self.discard.triggered.connect(self._discard)
        self.compare.triggered.connect(self._compare)
        self.show_it.triggered.connect(lambda: self._open(self.table.key))

    def _load(self) -> None:
        editions, organisation = self._context.services.staffing_editions, self._organisation
        try:
            self._editions = editions.list(organisation)
        except UserError:  # the organisation itself was taken back
            self.reject()
            return
        self._model.set_rows(self._editions)
        if not self.table.key:
            self.table.choose(self._editions[0].key)
        self._follow()
        self._context.tasks.start(
            self.tr("Adding up the monthly funds"),
            lambda progress: editions.funds(organisation),
            initiator=self,
            on_success=self._show_funds,
            on_failure=lambda _: None,
        )

    def _show_funds(self, funds: dict[str, Decimal | None]) -> None:
        self._funds = funds
        self._model.set_rows(self._editions)

    def _follow(self) -> None:
        worked_on = self._editions[0]
        chosen = self._chosen()
        self.approve.setEnabled(worked_on.is_draft)
        self.amend.setEnabled(not worked_on.is_draft)
        self.discard.setEnabled(worked_on.is_draft and len(self._editions) > 1)
        self.compare.setEnabled(chosen is not None and chosen != self._editions[-1])
        self.show_it.setEnabled(chosen is not None)

    def _chosen(self) -> StaffingEdition | None:
        return next((one for one in self._editions if one.key == self.table.key), None)

    def ask_order(self) -> ApprovalDialog:
        """Ask for the order of the draft; return the dialog, which is open."""
        return self._steps.approve(self._editions[0], self)

    def _discard(self) -> None:
        draft = self._editions[0]
        if self._steps.discard(draft) and self._page.view.key == draft.key:
            self._page.show_edition(None)

    def _compare(self) -> None:
        key = self.table.key
        self.accept()
        self.comparison_wanted.emit(key)

    def _open(self, key: str) -> None:
        if key:
            self.accept()
            self.edition_wanted.emit(key)
