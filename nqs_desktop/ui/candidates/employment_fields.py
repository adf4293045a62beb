"""An entry of a labour book, to edit."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.domain.requirement_words import kind_words
from nqs_desktop.ui.candidates.record_list import RecordEditor, show_text
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField

_SET_BY_PERSONS = tuple(kind for kind in ExperienceKind if kind is not ExperienceKind.ANY)
_NAMED = frozenset((ExperienceKind.FIELD, ExperienceKind.POSITION))


class EmploymentFields(RecordEditor[EmploymentRecord]):
    """Edits an :class:`EmploymentRecord`."""

    edited = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds_set_by = ""
        self._decided_anew = False
        self._given_kinds: tuple[ExperienceKind, ...] = ()
        self._position, self._employer = QLineEdit(self), QLineEdit(self)
        self.start, self.end = DateField(self), DateField(self)
        self.still = QCheckBox(self)
        self.kinds = CheckSet[ExperienceKind](
            _SET_BY_PERSONS, lambda kind: capitalised(language.say(kind_words(kind))), self
        )
        self.field = LocalizedField(parent=self)
        self._who = QLabel(self)
        self._who.setProperty("role", "quiet")
        self._who.setWordWrap(True)
        self._fields = {
            "position": FormField(self._position, self),
            "employer": FormField(self._employer, self),
            "start": FormField(self.start, self, narrow=True),
            "end": FormField(self.end, self, narrow=True),
            "kinds": FormField(self.kinds, self),
            "field": FormField(self.field, self),
        }
        self._lay_out()
        for line in (self._position, self._employer):
            line.textEdited.connect(self._take_edit)
        for day in (self.start, self.end):
            day.edited.connect(self._take_edit)
        self.still.toggled.connect(self._take_still)
        self.kinds.edited.connect(self._take_kinds)
        self.field.edited.connect(self._take_edit)
        self.retranslate()
        self._show()

    def value(self) -> EmploymentRecord | None:
        """Return the entry; ``None`` while it lacks its first day, or its last without being open."""
        start, end = self.start.day(), self.end.day()
        if start is None or not self._is_end_known():
            return None
        return EmploymentRecord(
            employer=" ".join(self._employer.text().split()),
            position=" ".join(self._position.text().split()),
            start=start,
            end=None if self.still.isChecked() else end,
            kinds=self.kinds.values() if self._decided_anew else self._given_kinds,
            field=self.field.value(),
            kinds_set_by="" if self._decided_anew else self._kinds_set_by,
        )

    def set_value(self, record: EmploymentRecord) -> None:
        """Show an entry."""
        show_text(self._employer, record.employer)
        show_text(self._position, record.position)
        self.start.set_day(record.start)
        self.end.set_day(record.end)
        blocked = self.still.blockSignals(True)
        self.still.setChecked(record.end is None)
        self.still.blockSignals(blocked)
        self.kinds.set_values(record.kinds)
        self.field.set_value(record.field)
        self._given_kinds = record.kinds
        self._kinds_set_by = record.kinds_set_by
        self._decided_anew = False
        self._show()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        lines = (self._position, self._employer, self.start, self.end)
        marked = self.still.isChecked() or self.kinds.values() or self.field.value()
        return not (marked or any(line.text().strip() for line in lines))

    def complain(self) -> bool:
        """Say beside the fields what cannot be read."""
        start = _day_fault(self.start, self.tr("There is no such day."), self.tr("The first day is missing."))
        end = ""
        if not self.still.isChecked():
            end = _day_fault(
                self.end,
                self.tr("There is no such day."),
                self.tr("The last day is missing, or “still there”."),
            )
        self._fields["start"].set_error(start)
        self._fields["end"].set_error(end)
        return bool(start or end)

    def first_field(self) -> QWidget:
        """The position."""
        return self._position

    def retranslate(self) -> None:
        """Set the words anew."""
        words = {
            "position": self.tr("As what"),
            "employer": self.tr("Employer"),
            "start": self.tr("First day"),
            "end": self.tr("Last day"),
            "kinds": self.tr("Counts as experience"),
            "field": self.tr("Field, position or category"),
        }
        for name, word in words.items():
            self._fields[name].set_caption(word)
        self.field.set_name(words["field"])
        self.still.setText(self.tr("Still there"))
        self._show_who()

    def _lay_out(self) -> None:
        days, ending = QHBoxLayout(), QVBoxLayout()
        days.setSpacing(Space.M)
        ending.setSpacing(Space.XS)
        ending.addWidget(self._fields["end"])
        ending.addWidget(self.still)
        top = Qt.AlignmentFlag.AlignTop
        # A name of an employer is seldom short enough for half a line.
        self.body.addWidget(self._fields["position"])
        self.body.addWidget(self._fields["employer"])
        days.addWidget(self._fields["start"], 1, top)
        days.addLayout(ending, 1)
        self.body.addLayout(days)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._fields["kinds"])
        self.body.addWidget(self._who)
        self.body.addSpacing(Space.S)
        self.body.addWidget(self._fields["field"])

    def _is_end_known(self) -> bool:
        return self.still.isChecked() or self.end.day() is not None

    def _take_edit(self) -> None:
        self._show()
        self.edited.emit()

    def _take_still(self, still: bool) -> None:
        if still:
            self.end.set_day(None)
        self._take_edit()

    def _take_kinds(self) -> None:
        self._decided_anew = True
        self._take_edit()

    def _show(self) -> None:
        self.end.setEnabled(not self.still.isChecked())
        named = not _NAMED.isdisjoint(self.kinds.values())
        self._fields["field"].setVisible(named or bool(self.field.value()))
        if any(field.error for field in self._fields.values()):
            self.complain()
        self._show_who()

    def _show_who(self) -> None:
        if self._decided_anew:
            text = self.tr("Saving keeps your name with this decision.")
        elif self._kinds_set_by:
            text = self.tr("Decided by {who}").format(who=self._kinds_set_by)
        else:
            text = ""
        self._who.setText(text)
        self._who.setVisible(bool(text))


def _day_fault(field: DateField, impossible: str, missing: str) -> str:
    day: date | None = field.day()
    if day is not None:
        return ""
    return missing if field.is_valid else impossible
