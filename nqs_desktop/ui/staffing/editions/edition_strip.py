"""Which edition of the staffing table shows: a quiet strip above the lists, with the way to the others."""

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.staffing_edition import StaffingEdition, Standing, standing
from nqs_desktop.ui import icons
from nqs_desktop.ui.formatting import capitalised, date_text, numero
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.pending_edits import go_on
from nqs_desktop.ui.staffing.editions.edition_box import EditionBox
from nqs_desktop.ui.staffing.editions.edition_steps import EditionSteps
from nqs_desktop.ui.staffing.editions.edition_words import PICTURES, edition_name, standing_word
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.elided_label import ElidedLabel
from nqs_desktop.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.editions.comparison_dialog import ComparisonDialog
    from nqs_desktop.ui.staffing.editions.editions_dialog import StaffingEditionsDialog
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

_NOTHING_APPROVED: Final = 1


class EditionStrip(QFrame):
    """Says which edition shows and on which day; leads to another edition or day, and to what comes next.

    Attributes:
        picker: The editions, the one that is worked on first.
        day: The day on which the table shows; empty for today.
        approve: Asks for the order that approves the draft.
        amend: Prepares an amendment.
        back: Leads back to what is worked on.
        manage: Opens the list of editions.
        compare: Opens the comparison of two editions.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the strip into ``page``."""
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._steps = EditionSteps(page.context, page.strip)
        self._editions: tuple[StaffingEdition, ...] = ()
        self.picker = EditionBox(self)
        self.day = DateField(self)
        self._day_words = QLabel(self)
        self._day_words.setBuddy(self.day)
        self._picture = QLabel(self)
        self._sentence = ElidedLabel(self)
        self._sentence.setProperty("role", "quiet")
        self._state = QFrame(self)
        self.approve, self.amend, self.back = (QAction(self) for _ in range(3))
        self.manage = QAction(icon("history"), "", self)
        self.manage.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.compare = QAction(icon("matching"), "", self)
        self._lay_out()
        self._connect()
        page.lists.set_strip(self)
        for action in (self.manage, self.compare):
            page.add_to_menu(action)
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What it says of the edition that shows."""
        return self._sentence.whole

    @property
    def edition(self) -> StaffingEdition | None:
        """The edition that shows; ``None`` where there is no organisation."""
        key = self._page.view.key
        chosen = next((one for one in self._editions if one.key == key), None)
        return chosen or (self._editions[0] if self._editions else None)

    def load(self) -> None:
        """Show which edition is in view, as it is stored now."""
        organisation = self._page.organisation
        try:
            editions = self._context.services.staffing_editions
            self._editions = editions.list(organisation) if organisation else ()
        except UserError:  # the organisation was removed a moment ago
            self._editions = ()
        self.setVisible(bool(self._editions))
        self._show()

    def show_day(self, on: date | None) -> None:
        """Show the edition in force on a day, held as on it; ``None``: what is worked on."""
        if on is None:
            self._page.show_edition(None)
            return
        found = self._context.services.staffing_editions.in_force(self._page.organisation, on)
        if found is None:
            words = self.tr("No edition was in force on {day}.").format(day=date_text(on))
            self._page.strip.show_notice(words)
            return
        self._page.strip.clear()
        self._page.show_edition(found.key, on)

    def ask_order(self) -> None:
        """Ask for the order that approves the draft."""
        if self._editions and self._editions[0].is_draft:
            self._steps.approve(self._editions[0], self._page)

    def open_editions(self) -> "StaffingEditionsDialog":
        """Open the list of editions."""
        from nqs_desktop.ui.staffing.editions.editions_dialog import StaffingEditionsDialog

        dialog = StaffingEditionsDialog(self._page, self._page.organisation)
        dialog.edition_wanted.connect(self._show_edition)
        dialog.comparison_wanted.connect(self.open_comparison)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_comparison(self, newer: str = "") -> "ComparisonDialog":
        """Compare an edition, or the one that shows, with the one before it."""
        from nqs_desktop.ui.staffing.editions.comparison_dialog import ComparisonDialog

        shown = self.edition
        key = newer or ("" if shown is None else shown.key)
        dialog = ComparisonDialog(self._page, self._page.organisation, key)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set the words anew."""
        self.picker.setAccessibleName(self.tr("Edition"))
        self._day_words.setText(self.tr("as of"))
        self.day.setAccessibleName(self.tr("Show the table as of a day"))
        self.day.setToolTip(self.tr("The edition in force on this day, and who held what on it"))
        self.approve.setText(self.tr("Approve…"))
        self.amend.setText(self.tr("Prepare an amendment"))
        self.back.setText(self.tr("Back to what is worked on"))
        self.manage.setText(self.tr("Editions of the staffing table…"))
        self.compare.setText(self.tr("Compare two editions…"))
        self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show()
        super().changeEvent(event)

    # --- inside ---

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        choice.addWidget(self.picker, 1)
        choice.addWidget(self._day_words)
        choice.addWidget(self.day)
        choice.addWidget(IconButton(self.manage, self))
        state = QHBoxLayout(self._state)
        state.setContentsMargins(Space.S, 0, Space.S, 0)
        state.setSpacing(Space.S)
        state.addWidget(self._picture)
        state.addWidget(self._sentence, 1)
        for action in (self.approve, self.amend, self.back):
            state.addWidget(LinkButton(action, self._state))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addLayout(choice)
        layout.addWidget(self._state)

    def _connect(self) -> None:
        page = self._page
        self.picker.activated.connect(self._choose)
        self.day.editingFinished.connect(self._take_day)
        self.day.edited.connect(self._take_picked_day)
        self.approve.triggered.connect(self._approve)
        self.amend.triggered.connect(lambda: self._prepare(page.organisation))
        self.back.triggered.connect(lambda: self._go_to(None))
        self.manage.triggered.connect(self.open_editions)
        self.compare.triggered.connect(lambda _=False: self.open_comparison())
        page.amendment_wanted.connect(self._prepare)
        page.organisation_changed.connect(lambda _: self.load())
        page.view.changed.connect(self._show)
        page.context.hub.subscribe(self, (Topic.STAFFING,), self._hear)

    def _hear(self, change_set: ChangeSet) -> None:
        """Load the editions where one of them is another; not at each edit of a position."""
        organisation = self._page.organisation
        if not organisation or any(change.key == organisation for change in change_set.changes):
            self.load()
            self._leave_what_is_gone()

    def _leave_what_is_gone(self) -> None:
        """Go back to what is worked on where the edition in view was taken back; the page hears next."""
        view = self._page.view
        if view.key is not None and all(one.key != view.key for one in self._editions):
            view.show(None)

    def _show(self) -> None:
        shown = self.edition
        if shown is None:
            return
        today = self._context.services.occupancies.today()
        on = self._page.view.editor.on
        self.picker.offer([self._short(one, today) for one in self._editions], self._editions.index(shown))
        self.day.set_day(on)
        elsewhere = on is not None or shown != self._editions[0]
        self._state_of(shown, standing(shown, self._editions, on or today), on, elsewhere=elsewhere)
        self.approve.setVisible(not elsewhere and shown.is_draft)
        self.amend.setVisible(not elsewhere and not shown.is_draft)
        self.back.setVisible(elsewhere)
        self.compare.setEnabled(len(self._editions) > _NOTHING_APPROVED)

    def _state_of(self, shown: StaffingEdition, found: Standing, on: date | None, *, elsewhere: bool) -> None:
        restyle(self._state, "notice" if elsewhere else "")
        picture, role = PICTURES[found]
        self._picture.setPixmap(icons.pixmap(picture, role, ICON_SIZE_SMALL, self.devicePixelRatioF()))
        words = edition_name(self._context.language, shown)
        if on is not None:
            text = self.tr("As of {day}, read only").format(day=date_text(on))
        elif shown.is_draft:
            text = self._draft_words()
        else:
            text = self.tr("Read only: {edition}").format(edition=words)
        self._sentence.set_whole(text)

    def _draft_words(self) -> str:
        if len(self._editions) == _NOTHING_APPROVED:
            return self.tr("Draft: no order has approved it yet")
        words = edition_name(self._context.language, self._editions[1])
        return self.tr("Draft of an amendment; before it: {edition}").format(edition=words)

    def _short(self, edition: StaffingEdition, today: date) -> tuple[str, Standing]:
        found = standing(edition, self._editions, today)
        word = capitalised(standing_word(found))
        if edition.order is None:
            return word, found
        order = edition.order
        return f"{numero(order.number)}, {date_text(order.date)} · {word}", found

    def _choose(self, place: int) -> None:
        self._go_to(self._editions[place].key if place else None)

    def _go_to(self, key: str | None) -> None:
        def step() -> None:
            self._page.strip.clear()
            self._page.show_edition(key)

        go_on(self._page, step, self._show)

    def _show_edition(self, key: str) -> None:
        self._go_to(None if self._editions and self._editions[0].key == key else key)

    def _take_picked_day(self) -> None:
        """Follow the calendar at once; what is typed waits until it is finished."""
        if not self.day.hasFocus():
            self._take_day()

    def _take_day(self) -> None:
        day = self.day.day()
        if self.day.is_valid and day != self._page.view.editor.on:
            go_on(self._page, lambda: self._try_day(day), self._show)

    def _try_day(self, day: date | None) -> None:
        with self._page.guard():
            self.show_day(day)

    def _approve(self) -> None:
        go_on(self._page, self.ask_order, lambda: None)

    def _prepare(self, organisation: str) -> None:
        if self._steps.amend(organisation):
            self._page.show_edition(None)
