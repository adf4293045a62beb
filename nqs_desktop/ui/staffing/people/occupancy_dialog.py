"""The entry of a person on a position, to edit: who, which share, from when to when, times away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import PersonRow
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.people.absence_rows import AbsenceRows
from nqs_desktop.ui.staffing.people.dialog_parts import close_buttons, grow, note
from nqs_desktop.ui.staffing.people.people_words import person_word
from nqs_desktop.ui.staffing.people.person_picker import PersonPicker
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_WIDTH: Final = 640
_REST_MILLISECONDS: Final = 300
_FIELDS: Final = {
    "wrong_share": "share",
    "too_much": "share",
    "too_much_always": "share",
    "more_than_units": "share",
    "stand_ins_too_much": "share",
    "share_below_stand_ins": "share",
    "ends_before": "end",
    "beyond_order": "end",
    "absence_ends_before": "absences",
    "absence_outside": "absences",
    "absences_overlap": "absences",
    "stand_in_left": "absences",
    "twice": "person",
    "stand_in_for_herself": "person",
    "stand_in_without_name": "person",
    "no_such_holder": "substitutes",
    "stand_in_of_stand_in": "substitutes",
    "holder_not_away": "substitutes",
    "stand_in_outside": "substitutes",
}
"""The field of which a fault speaks, by the name of its message."""


@dataclass(frozen=True, slots=True)
class OccupancyQuestion:
    """What the dialog asks.

    Attributes:
        occupancy: What it begins with.
        title: Title of the position.
        holders: Those for whom somebody may stand in.
        unnamed: Units that are held without a name, of which the share may be taken; 0 for none.
        people: Returns the candidates to pick from.
        faults: Returns what is wrong with an entry; the truth says whether it is taken of the unnamed units.
        doubts: Returns what deserves a second look.
    """

    occupancy: Occupancy
    title: str
    holders: Sequence[Occupancy]
    unnamed: Decimal
    people: Callable[[], tuple[PersonRow, ...]]
    faults: Callable[[Occupancy, bool], tuple[Message, ...]]
    doubts: Callable[[Occupancy], tuple[Message, ...]]


class OccupancyDialog(LaidOutDialog):
    """Edits an :class:`Occupancy`; accepted only where nothing is wrong with it."""

    def __init__(
        self, question: OccupancyQuestion, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Show what ``question`` begins with."""
        super().__init__(parent)
        self._question, self._language = question, language
        self._was_refused = False
        occupancy = question.occupancy
        self.person = PersonPicker(question.people, self)
        self.person.set_person(occupancy.name, occupancy.candidate)
        self.share = DecimalField(self)
        self.share.set_value(occupancy.share or None)
        self.start, self.end = DateField(self), DateField(self)
        self.start.set_day(occupancy.start)
        self.end.set_day(occupancy.end)
        self.absences = AbsenceRows(self)
        self.absences.set_value(occupancy.absences)
        self._holders = {one.key: one for one in question.holders if one.key != occupancy.key}
        self.substitutes: ChoiceBox[str | None] = ChoiceBox((None, *self._holders), self._holder_word, self)
        if occupancy.substitutes in self._holders:
            self.substitutes.set_value(occupancy.substitutes)
        self.of_unnamed = QCheckBox(self)
        self.of_unnamed.setVisible(bool(question.unnamed) and not occupancy.key)
        self.of_unnamed.setChecked(bool(question.unnamed) and not occupancy.key)
        self._doubts = note("review", self)
        self._fault = note("wrong", self)
        self.fields = {
            "person": FormField(self.person, self),
            "share": FormField(self.share, self, narrow=True),
            "start": FormField(self.start, self, narrow=True),
            "end": FormField(self.end, self, narrow=True),
            "absences": FormField(self.absences, self),
            "substitutes": FormField(self.substitutes, self),
        }
        self.fields["substitutes"].setVisible(bool(self._holders))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._look_again)
        self._say()
        self._lay_out()
        self._connect()
        self._look_again()

    @property
    def errors(self) -> dict[str, str]:
        """What is said to be wrong, by the field."""
        return {name: field.error for name, field in self.fields.items() if field.error}

    @property
    def doubts(self) -> str:
        """What is said to deserve a second look."""
        return self._doubts.text()

    @property
    def takes_unnamed(self) -> bool:
        """Whether the share is taken of the units without a name."""
        return self.of_unnamed.isChecked() and self.substitutes.value() is None

    def value(self) -> Occupancy:
        """Return the entry as it stands; a share that is none is 0."""
        return replace(
            self._question.occupancy,
            name=self.person.name,
            candidate=self.person.candidate,
            share=self.share.value() or Decimal(0),
            start=self.start.day(),
            end=self.end.day(),
            absences=self.absences.value(),
            substitutes=self.substitutes.value(),
        )

    def go_to(self, name: str) -> None:
        """Lead the keyboard to a field; for a new absence to an empty row."""
        if name == "absences":
            self.absences.add_row().start.setFocus()
        else:
            self.fields[name].focus()

    def accept(self) -> None:
        """Close, unless something is wrong: that is said beside the field."""
        self._was_refused = True
        if self._judge():
            super().accept()
            return
        first = next(iter(self.errors), "")
        if first:
            self.fields[first].focus()

    # --- judging ---

    def _judge(self) -> bool:
        """Say what is wrong beside the fields; return whether nothing is."""
        told = self._typing_faults()
        general: list[str] = []
        if not told:
            for fault in self._question.faults(self.value(), self.takes_unnamed):
                field = _FIELDS.get(fault.key.partition(".")[2], "")
                if field and not self.fields[field].isHidden():
                    told.setdefault(field, self._language.say(fault))
                else:
                    general.append(self._language.say(fault))
        for name, frame in self.fields.items():
            frame.set_error(told.get(name, ""))
        self._fault.setText("\n".join(general))
        self._fault.setVisible(bool(general))
        grow(self)
        return not told and not general

    def _typing_faults(self) -> dict[str, str]:
        told: dict[str, str] = {}
        if not self.person.name and not self._question.occupancy.is_mere_number:
            told["person"] = self.tr("Write who it is.")
        if self.share.value() is None:
            told["share"] = self.tr("Type a share such as 0,5 or 1.")
        for name, field in (("start", self.start), ("end", self.end)):
            if not field.is_valid:
                told[name] = self.tr("Type a day such as 21.11.2026.")
        if not self.absences.is_valid:
            told["absences"] = self.tr("Each absence needs a first day such as 21.11.2026.")
        return told

    def _look_again(self) -> None:
        doubts = self._question.doubts(self.value()) if self.share.value() else ()
        self._doubts.setText("\n".join(self._language.say(doubt) for doubt in doubts))
        self._doubts.setVisible(bool(doubts))
        grow(self)
        if self._was_refused:
            self._judge()

    def _follow_holder(self) -> None:
        """Fill in what follows from the one who is away, where nothing is typed yet."""
        holder = self._holders.get(self.substitutes.value() or "")
        self.of_unnamed.setEnabled(holder is None)
        if holder is not None and holder.absences:
            away = holder.absences[-1]
            if not self.start.text() or not self.end.text():
                self.start.set_day(away.start)
                self.end.set_day(away.end)
            self.share.set_value(min(holder.share, self.share.value() or holder.share))
        self._rest.start()

    # --- building ---

    def _holder_word(self, key: str | None) -> str:
        return person_word(self._holders[key]) if key else self.tr("nobody: holds the position")

    def _say(self) -> None:
        occupancy = self._question.occupancy
        self.setWindowTitle(
            self.tr("Person on the position: {title}").format(title=self._question.title)
            if occupancy.key
            else self.tr("Put on the position: {title}").format(title=self._question.title)
        )
        captions = {
            "person": self.tr("Who"),
            "share": self.tr("Share, units"),
            "start": self.tr("First day"),
            "end": self.tr("Last day; empty while it lasts"),
            "absences": self.tr("Absences: from, to, reason"),
            "substitutes": self.tr("Stands in for"),
        }
        for name, caption in captions.items():
            self.fields[name].set_caption(caption)
        self.of_unnamed.setText(self.tr("It is one of those whose names were not recorded yet"))

    def _connect(self) -> None:
        for field in (self.person, self.share, self.start, self.end, self.absences):
            field.edited.connect(self._rest.start)
        self.substitutes.chosen.connect(self._follow_holder)
        self.of_unnamed.toggled.connect(lambda _: self._rest.start())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for column, name in enumerate(("start", "end")):
            grid.addWidget(self.fields[name], 0, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.fields["person"])
        layout.addWidget(self.of_unnamed)
        layout.addWidget(self.fields["share"])
        layout.addLayout(grid)
        for name in ("substitutes", "absences"):
            layout.addWidget(self.fields[name])
        layout.addWidget(self._doubts)
        layout.addWidget(self._fault)
        layout.addStretch(1)
        layout.addWidget(close_buttons(self, self.tr("Save"), self.tr("Cancel")))
        self.setMinimumWidth(_WIDTH)
