"""Puts people on the position whose card shows, and takes them off: wiring."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.holding import Holding, in_order, state_on
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.occupancy import Occupancy, filling
from nqs_desktop.domain.occupancy_limits import counted_from, free_from
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.staffing.people.people_section import PeopleSection
from nqs_desktop.ui.staffing.people.people_words import person_word
from nqs_desktop.ui.undo_offer import offer_undo

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.people.occupancy_dialog import OccupancyDialog
    from nqs_desktop.ui.staffing.people.unnamed_dialog import UnnamedDialog
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class PeopleOnPosition(QObject):
    """Follows the position card of the staffing page.

    Attributes:
        section: What the card shows of the people.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Lay the section on the card of ``page``."""
        super().__init__(page)
        self._page = page
        self._occupancies = page.context.services.occupancies
        self._position: StaffPosition | None = None
        self._there: tuple[Occupancy, ...] = ()
        card = page.details.position_card
        self.section = section = PeopleSection(card)
        card.set_people(section)
        card.shown.connect(self.show)
        section.add_person.setShortcut(QKeySequence("Ctrl+Shift+A"))
        page.addActions([section.add_person, section.unnamed])
        page.details.currentChanged.connect(lambda _: self._follow())
        page.body_changed.connect(self._follow)
        self._follow()
        section.add_person.triggered.connect(lambda _=False: self._run(self.ask_new(), "person"))
        section.unnamed.triggered.connect(lambda _=False: self._set_unnamed())
        section.changed.connect(lambda one: self._change(one, "share"))
        section.ended.connect(lambda one: self._change(one, "end"))
        section.absence_wanted.connect(lambda one: self._change(one, "absences"))
        section.stand_in_wanted.connect(lambda one: self._run(self.ask_stand_in(one), "person"))
        section.removed.connect(self._remove)
        section.candidate_wanted.connect(lambda key: page.context.navigator.open_page("candidates", key))

    @property
    def _day(self) -> date:
        return self._page.view.editor.on or self._occupancies.today()

    def show(self, key: str) -> None:
        """Show who holds a position."""
        position = self._page.details.position_card.position
        if position is None:
            return
        self._position = position
        with self._page.guard():
            self._there = self._occupancies.of(key)
            names = {one.key: one.name for one in self._there}
            on = self._day
            holdings = [
                Holding(one, state_on(one, on), position.title, holder=names.get(one.substitutes or "", ""))
                for one in in_order(self._there, on)
            ]
            self.section.show_people(holdings, position.units, filling(self._there, on), on)

    def _follow(self) -> None:
        """Let the commands be there while the card is in view."""
        details = self._page.details
        is_shown = details.currentWidget() is details.position_card and self._page.body.other is None
        for command in (self.section.add_person, self.section.unnamed):
            command.setEnabled(is_shown)

    # --- asking ---

    def ask_new(self) -> "OccupancyDialog | None":
        """Return the dialog for one more person; the share is what is free."""
        position, start = self._position, self._day
        if position is None:
            return None
        counted = counted_from(self._there, self._occupancies.today())
        free = free_from(counted, position.units, start)
        share = min(free or self._unnamed() or Decimal(1), Decimal(1))
        return self._dialog(Occupancy("", position.key, share, start=start), of_unnamed=not free)

    def ask_stand_in(self, holder: Occupancy) -> "OccupancyDialog | None":
        """Return the dialog for a person who stands in for ``holder`` in the present or next absence."""
        if self._position is None:
            return None
        on = self._day
        away = next((one for one in holder.absences if one.end is None or one.end >= on), None)
        away = away or holder.absences[-1]
        stand_in = Occupancy(
            "", holder.position, holder.share, start=away.start, end=away.end, substitutes=holder.key
        )
        return self._dialog(stand_in)

    def ask_change(self, occupancy: Occupancy) -> "OccupancyDialog":
        """Return the dialog for an entry that is stored."""
        return self._dialog(occupancy)

    def ask_unnamed(self) -> "UnnamedDialog | None":
        """Return the dialog for the units without names."""
        from nqs_desktop.ui.staffing.people.unnamed_dialog import UnnamedDialog

        if self._position is None:
            return None
        known = next((one for one in self._there if one.is_mere_number), None)
        blank = known or Occupancy("", self._position.key, Decimal(0))

        def faults(units: Decimal) -> tuple[Message, ...]:
            return self._occupancies.faults(replace(blank, share=units))

        return UnnamedDialog(blank.share, faults, self._page.context.language, self._page)

    def _dialog(self, occupancy: Occupancy, *, of_unnamed: bool = True) -> "OccupancyDialog":
        from nqs_desktop.ui.staffing.people.occupancy_dialog import OccupancyDialog, OccupancyQuestion

        language, position = self._page.context.language, self._position
        question = OccupancyQuestion(
            occupancy,
            language.best(position.title) if position else "",
            [one for one in self._there if one.substitutes is None and one.absences],
            self._unnamed(),
            self._occupancies.people,
            lambda one, taken: self._occupancies.faults(one, of_unnamed=taken),
            self._occupancies.doubts,
        )
        dialog = OccupancyDialog(question, language, self._page)
        dialog.of_unnamed.setChecked(dialog.of_unnamed.isChecked() and of_unnamed)
        return dialog

    def _unnamed(self) -> Decimal:
        return sum((one.share for one in self._there if one.is_mere_number), Decimal(0))

    # --- doing ---

    def store(self, dialog: "OccupancyDialog") -> None:
        """Store what a dialog was accepted with."""
        with self._page.guard():
            saved, change_set = self._occupancies.save(dialog.value(), of_unnamed=dialog.takes_unnamed)
            self._tell(change_set)
            for doubt in self._occupancies.doubts(saved):
                self._page.strip.show_notice(self._page.context.language.say(doubt))

    def _change(self, occupancy: Occupancy, field: str) -> None:
        if occupancy.is_mere_number:
            self._set_unnamed()
        else:
            self._run(self.ask_change(occupancy), field)

    def _run(self, dialog: "OccupancyDialog | None", field: str) -> None:
        if dialog is None:
            return
        dialog.accepted.connect(lambda: self.store(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.go_to(field)

    def _set_unnamed(self) -> None:
        dialog = self.ask_unnamed()
        if dialog is not None:
            dialog.accepted.connect(lambda: self.set_unnamed(dialog.value()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def set_unnamed(self, units: Decimal) -> None:
        """Store how many units of the position are held without names."""
        if self._position is not None:
            with self._page.guard():
                self._tell(self._occupancies.set_unnamed(self._position.key, units))

    def _remove(self, occupancy: Occupancy) -> None:
        page = self._page
        with page.guard():
            change_set = self._occupancies.remove(occupancy.key)
            self._tell(change_set)
            said = self.tr("Removed from the position: {name}")
            offer_undo(page, said.format(name=person_word(occupancy)), change_set)

    def _tell(self, change_set: ChangeSet) -> None:
        """Tell everybody, this page too: it shows the units elsewhere."""
        self._page.context.hub.announce(change_set, sender=self.section)
