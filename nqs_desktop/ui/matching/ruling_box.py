"""Where a person rules whether a name counts as a field that the paper asks for."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.field_questions import FieldQuestion
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.placed import Placed, stack
from nqs_desktop.ui.widgets.wrapped_label import WrappedLabel


class RulingBox(Placed):
    """Asks one :class:`FieldQuestion`, or says how it was answered.

    Signals:
        ruled: A tuple of :class:`FieldRuling` to keep.
        withdrawn: A tuple of :class:`FieldRuling` to forget.
    """

    ruled = Signal(object)
    withdrawn = Signal(object)

    def __init__(
        self, question: FieldQuestion, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        """Ask ``question``."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._question = question
        self._language = language
        self._answered, self._asked = WrappedLabel("", self), WrappedLabel("strong", self)
        self._remembered = WrappedLabel("quiet", self)
        self.withdraw = self._command("undo", lambda: self.withdrawn.emit(self._question.rulings))
        self._link = LinkButton(self.withdraw, self)
        self.fields = ChoiceBox[str]((), str, self)
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fields.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.yes = self._command("met", lambda: self.ruled.emit(self._question.yes(self.fields.value())))
        self.no = self._command("not_met", lambda: self.ruled.emit(self._question.no(self.fields.value())))
        self.none = self._command("not_met", lambda: self.ruled.emit(self._question.none()))
        self._buttons = QWidget(self)
        buttons = FlowLayout(self._buttons, across=Space.S)
        for action in (self.yes, self.no, self.none):
            buttons.addWidget(ActionButton(action, parent=self._buttons))
        self.set_question(question)

    def set_question(self, question: FieldQuestion) -> None:
        """Ask another question."""
        self._question = question
        self.fields.set_values(self._offered())
        suggested = self._suggested()
        if suggested is not None:
            self.fields.set_value(suggested)
        self.retranslate()
        asks = question.is_open or not question.rulings
        can_rule = asks and bool(question.names)
        shown = {self._asked: asks, self.fields: can_rule, self._buttons: can_rule}
        shown |= {self._remembered: can_rule, self._answered: bool(question.rulings)}
        for widget, is_shown in shown.items():
            if widget.isHidden() == is_shown:
                widget.setVisible(is_shown)
        self.withdraw.setVisible(bool(question.rulings))
        self.touch()

    def place(self, left: int, top: int, width: int) -> int:
        """Place what was answered, then what asks."""
        parts = (self._answered, self._link, self._asked, self.fields, self._buttons, self._remembered)
        across = width - 2 * Space.M
        return stack(parts, left + Space.M, top + Space.S, across, Space.S) + Space.S

    @property
    def question(self) -> FieldQuestion:
        """What is asked."""
        return self._question

    def retranslate(self) -> None:
        """Set the words anew."""
        name = self._question.name
        self.yes.setText(self.tr("Counts as this field"))
        self.no.setText(self.tr("Does not count"))
        self.none.setText(self.tr("Counts as none of them"))
        self.none.setVisible(self.fields.count() > 1)
        self.withdraw.setText(self.tr("Withdraw"))
        self.fields.setAccessibleName(self.tr("Field that the paper names"))
        record = self._question.record
        work = ", ".join(filter(None, (record.position, record.employer))) if record else ""
        if not name:
            text = self.tr("{work}: its record names no field; name it there for it to count.").format(
                work=work
            )
        elif record is None:
            text = self.tr("Does the specialty «{name}» count as this field?").format(name=name)
        else:
            text = self.tr("Does «{name}» ({work}) count as this field?").format(name=name, work=work)
        self._asked.set_words(text)
        self._remembered.set_words(
            self.tr("The answer is kept with your name and holds for all candidates and positions.")
        )
        self._answered.set_words("\n".join(self._said(ruling) for ruling in self._told()))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offered(self) -> tuple[str, ...]:
        """Return the fields in the language in use, and the one that the check came upon."""
        question, language = self._question, self._language.data
        other = Language.RU if language is Language.KK else Language.KK
        fields = tuple(dict.fromkeys(question.fields.get(language) or question.fields.get(other)))
        suggested = question.suggested
        if not suggested or {suggested, *question.twins(suggested)}.intersection(fields):
            return fields
        return (suggested, *fields)

    def _suggested(self) -> str | None:
        known = (self._question.suggested, *self._question.twins(self._question.suggested))
        return next((field for field in known if field in self._offered()), None)

    def _told(self) -> tuple[FieldRuling, ...]:
        """Return the rulings to tell: those in the language in use, where there are some."""
        own = self._question.fields.get(self._language.data)
        return tuple(one for one in self._question.rulings if one.field in own) or self._question.rulings

    def _said(self, ruling: FieldRuling) -> str:
        words = (
            self.tr("«{name}» counts as «{field}» ({who}, {date}).")
            if ruling.fits
            else self.tr("«{name}» does not count as «{field}» ({who}, {date}).")
        )
        day = ruling.at.astimezone().date() if ruling.at else None
        return words.format(
            name=ruling.specialty, field=ruling.field, who=ruling.who or "—", date=date_text(day)
        )

    def _command(self, picture: str, run: object) -> QAction:
        action = QAction(icon(picture, picture if picture in {"met", "not_met"} else "accent"), "", self)
        action.triggered.connect(run)
        return action
