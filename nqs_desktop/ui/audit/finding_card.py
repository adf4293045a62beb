"""One finding of the audit to read: what, both texts, why it matters, how to mend it; and a word on it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from nqs_desktop.domain.audit.findings import AuditFinding
from nqs_desktop.domain.localized import Language
from nqs_desktop.ui import icons
from nqs_desktop.ui.audit.audit_words import (
    ACCEPTED_ICON,
    SEVERITY_ICONS,
    kind_word,
    number_text_of,
    place_word,
    state_word,
)
from nqs_desktop.ui.formatting import capitalised, date_text, numero
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import ICON_SIZE, Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_columns import LocalizedColumns
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


class FindingCard(TitledPane):
    """Shows an :class:`AuditFinding`.

    Signals:
        accepted: The note with which the user accepts the finding as it stands.
        reopened: The user takes the word on the finding back.
        other_wanted: Key of the other position concerned.
    """

    accepted = Signal(str)
    reopened = Signal()
    other_wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._finding: AuditFinding | None = None
        self._other_title = ""
        column = self.body.column
        self._picture = QLabel(column)
        self._kind = QLabel(column)
        self._kind.setProperty("role", "section")
        self._kind.setWordWrap(True)
        self._name = LocalizedLines(role="strong", parent=column)
        self._message, self._why, self._advice = (self._paragraph(column) for _ in range(3))
        self._texts = LocalizedColumns(column)
        self.to_other = QAction(self)
        self.to_other.triggered.connect(self._ask_for_other)
        self.note = QLineEdit(column)
        self.accept = QAction(self)
        self.accept.triggered.connect(self._accept)
        self.note.returnPressed.connect(self.accept.trigger)
        self.note.textChanged.connect(lambda text: self.accept.setEnabled(bool(text.strip())))
        self.reopen = QAction(self)
        self.reopen.triggered.connect(lambda _=False: self.reopened.emit())
        self._said = self._paragraph(column)
        self._lay_out()

    @property
    def finding(self) -> AuditFinding | None:
        """The finding in view."""
        return self._finding

    def show_finding(self, finding: AuditFinding, other_title: str) -> None:
        """Show another finding, or the same one anew.

        Args:
            finding: What was found.
            other_title: Title of the other position concerned; empty where there is none.
        """
        if self._finding is None or self._finding.fingerprint != finding.fingerprint:
            self.body.verticalScrollBar().setValue(0)
            self.note.clear()
        self._finding, self._other_title = finding, other_title
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        finding = self._finding
        if finding is None:
            return
        say, number = self._language.say, number_text_of(finding)
        place = capitalised(place_word(finding.where))
        self.set_title(" · ".join(filter(None, (numero(number) if number else "", place))))
        name, role = ACCEPTED_ICON if finding.acceptance else SEVERITY_ICONS[finding.severity]
        self._picture.setPixmap(icons.pixmap(name, role, ICON_SIZE, self.devicePixelRatioF()))
        self._kind.setText(f"{kind_word(finding.kind)} — {state_word(finding)}")
        self._name.set_value(finding.title)
        self._message.setText(say(finding.message))
        self._why.setText(say(finding.why))
        self._advice.setText(say(finding.advice))
        self._texts.set_value(finding.text, {Language.KK: finding.marks_kk, Language.RU: finding.marks_ru})
        self._texts_section.setVisible(bool(finding.text))
        self._texts_section.set_title(self.tr("What the paper says"))
        self._why_section.set_title(self.tr("Why it matters"))
        self._advice_section.set_title(self.tr("How to mend it"))
        self._word_section.set_title(self.tr("Right as it stands?"))
        self.to_other.setText(self.tr("Show the other position: {title}").format(title=self._other_title))
        self.to_other.setVisible(bool(self._other_title))
        self._say_acceptance(finding)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def _say_acceptance(self, finding: AuditFinding) -> None:
        accepted = finding.acceptance
        self.note.setPlaceholderText(self.tr("Why, such as: the order says so"))
        self.note.setAccessibleName(self.tr("Note to the acceptance"))
        self.accept.setText(self.tr("Accept"))
        self.accept.setEnabled(bool(self.note.text().strip()))
        self.reopen.setText(self.tr("Open it again"))
        self._asking.setVisible(accepted is None)
        self.reopen.setVisible(accepted is not None)
        self._said.setVisible(accepted is not None)
        if accepted is not None:
            day = date_text(accepted.at.astimezone().date()) if accepted.at else ""
            who = ", ".join(filter(None, (accepted.who, day)))
            self._said.setText(self.tr("Accepted ({who}): {note}").format(who=who, note=accepted.note))

    def _accept(self) -> None:
        note = self.note.text().strip()
        if note:
            self.accepted.emit(note)

    def _ask_for_other(self) -> None:
        if self._finding is not None and self._finding.other:
            self.other_wanted.emit(self._finding.other)

    def _lay_out(self) -> None:
        column = self.body.column
        head = QWidget(column)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._kind, 1)
        for widget in (head, self._name, self._message):
            self.body.add(widget)
        self.body.add(left_row(column, LinkButton(self.to_other, column)))
        self._texts_section = self.body.add_section(self._texts)
        self._why_section = self.body.add_section(self._why)
        self._advice_section = self.body.add_section(self._advice)
        self._asking = QWidget(column)
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(Space.S)
        asking.addWidget(self.note, 1)
        asking.addWidget(ActionButton(self.accept, parent=self._asking))
        reopen = left_row(column, LinkButton(self.reopen, column))
        self._word_section = self.body.add_section(self._asking, self._said, reopen)

    @staticmethod
    def _paragraph(parent: QWidget) -> DataLabel:
        label = DataLabel(parent)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
