"""The head of a commission's protocol: number, day, members, note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.commission import CommissionMeeting, CommissionMember
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.date_field import DateField
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_field import LocalizedField, one_line
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_WIDTH, _HEIGHT = 820, 600
_NOTE_HEIGHT = 72


class MeetingDialog(LaidOutDialog):
    """Edits a :class:`CommissionMeeting`; accepted to keep it."""

    def __init__(self, meeting: CommissionMeeting, parent: QWidget | None = None) -> None:
        """Show ``meeting``."""
        super().__init__(parent)
        self._meeting = meeting
        self._rows: list[_MemberRow] = []
        self.setWindowTitle(self.tr("Meeting of the commission"))
        self.resize(_WIDTH, _HEIGHT)
        self.number = QLineEdit(meeting.number, self)
        self.day = DateField(self)
        self.day.set_day(meeting.held_on)
        self.note = QPlainTextEdit(meeting.note, self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self._number, self._day = FormField(self.number, self), FormField(self.day, self, narrow=True)
        self._note = FormField(self.note, self)
        self._number.set_caption(self.tr("Number of the protocol"))
        self._day.set_caption(self.tr("Day of the meeting; the verdicts are those of this day"))
        self._note.set_caption(self.tr("What else was decided"))
        self.add = QAction(icon("add", "accent"), self.tr("Add a member"), self)
        self.add.triggered.connect(
            lambda _=False: self._append(CommissionMember(LocalizedText(), LocalizedText())).setFocus()
        )
        self._members = QVBoxLayout()
        self._lay_out()
        for member in meeting.members:
            self._append(member)

    @property
    def members(self) -> tuple["_MemberRow", ...]:
        """The fields of each member."""
        return tuple(self._rows)

    def value(self) -> CommissionMeeting:
        """Return the meeting as it stands; members without a name and a role are left out."""
        members = tuple(row.value() for row in self._rows)
        return CommissionMeeting(
            self._meeting.position,
            " ".join(self.number.text().split()),
            self.day.day(),
            tuple(member for member in members if member.name or member.role),
            self.note.toPlainText().strip(),
        )

    def accept(self) -> None:
        """Close, unless the day is none."""
        if not self.day.is_valid:
            self._day.set_error(self.tr("Type a day such as 21.11.2026."))
            self._day.focus()
            return
        super().accept()

    def _append(self, member: CommissionMember) -> "_MemberRow":
        row = _MemberRow(member, self)
        row.removal_wanted.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._members.addWidget(row)
        return row

    def _drop(self, row: "_MemberRow") -> None:
        self._rows.remove(row)
        row.setParent(None)
        row.deleteLater()

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("The commission, the chair first"), self)
        caption.setProperty("role", "section")
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, 0)
        head = QGridLayout()
        head.addWidget(self._number, 0, 0)
        head.addWidget(self._day, 0, 1)
        column.addLayout(head)
        column.addWidget(caption)
        column.addLayout(self._members)
        column.addWidget(LinkButton(self.add, inside), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addStretch(1)
        pane = QScrollArea(self)
        pane.setWidgetResizable(True)
        pane.setWidget(inside)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(keep, "primary")
        buttons.addButton(self.tr("Discard"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(pane, 1)
        layout.addWidget(buttons)


class _MemberRow(QWidget):
    """Role and name of a member in both languages."""

    removal_wanted = Signal()

    def __init__(self, member: CommissionMember, parent: QWidget) -> None:
        super().__init__(parent)
        self.role, self.name = LocalizedField(parent=self), LocalizedField(parent=self)
        self.role.set_value(member.role)
        self.name.set_value(member.name)
        self._remove = QAction(icon("close", "quiet"), self.tr("Remove this member"), self)
        self._remove.triggered.connect(lambda _=False: self.removal_wanted.emit())
        role, name = FormField(self.role, self), FormField(self.name, self)
        role.set_caption(self.tr("Role: chair, secretary, member"))
        name.set_caption(self.tr("Initials and surname"))
        self.setFocusProxy(self.role)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(Space.L)
        layout.addWidget(role, 0, 0)
        layout.addWidget(name, 0, 1)
        layout.addWidget(
            IconButton(self._remove, self, size=ICON_SIZE_SMALL), 0, 2, Qt.AlignmentFlag.AlignTop
        )

    def value(self) -> CommissionMember:
        return CommissionMember(one_line(self.role.value()), one_line(self.name.value()))
