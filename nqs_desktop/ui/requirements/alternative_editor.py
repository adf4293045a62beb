"""One way in which the experience may be met, to edit."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.domain.requirement import (
    ExperienceAlternative,
    ExperienceKind,
    IncludedExperience,
    Strength,
)
from nqs_desktop.domain.requirement_words import level_words, strength_words
from nqs_desktop.ui.formatting import capitalised
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirements.kind_fields import KindFields
from nqs_desktop.ui.requirements.requirement_card import sentence_of
from nqs_desktop.ui.requirements.share_editor import ShareEditor
from nqs_desktop.ui.style_sheet import restate
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.check_set import CheckSet
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.decimal_field import DecimalField
from nqs_desktop.ui.widgets.extras_editor import ExtrasEditor
from nqs_desktop.ui.widgets.flow_layout import FlowLayout
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_text import LocalizedLines


class AlternativeEditor(QWidget):
    """Edits an :class:`ExperienceAlternative`; says below in a sentence what it asks for.

    Signals:
        edited: The user changed something.
        removal_wanted: The user takes it away.
    """

    edited = Signal()
    removal_wanted = Signal()

    def __init__(
        self,
        alternative: ExperienceAlternative,
        language: LanguageSwitch,
        parent: QWidget | None = None,
        *,
        alone: bool = False,
    ) -> None:
        """Show ``alternative``; one ``alone`` is none of several, and is not taken away here."""
        super().__init__(parent)
        self._language = language
        self._number = 1
        self._alone = alone
        self._shares: list[ShareEditor] = []
        self._caption = QLabel(self)
        self._caption.setProperty("role", "strong")
        self.remove = QAction(icon("close", "quiet"), "", self)
        self.least = DecimalField(self)
        self.most = DecimalField(self)
        self.strength = ChoiceBox(tuple(Strength), lambda one: language.say(strength_words(one)), self)
        self.continuous = QCheckBox(self)
        self.kinds = KindFields(language, self)
        self.levels = CheckSet(
            tuple(EducationLevel), lambda level: capitalised(language.say(level_words(level))), self
        )
        self.extras = ExtrasEditor(language, self)
        self._add_share = QAction(icon("add", "accent"), "", self)
        self._sentence = LocalizedLines(parent=self)
        self._error = QLabel(self)
        self._error.setProperty("role", "wrong")
        self._error.setWordWrap(True)
        self._error.hide()
        self.setFocusProxy(self.least)
        self._lay_out()
        self._fill(alternative)
        self._connect()
        self.retranslate()

    @property
    def is_valid(self) -> bool:
        """Whether every number is one, and every extra says what it can say."""
        numbers = self.least.is_valid and self.most.is_valid
        return numbers and all(share.is_valid for share in self._shares) and self.extras.is_valid

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return "" if self._error.isHidden() else self._error.text()

    def value(self) -> ExperienceAlternative:
        """Return the alternative as it stands."""
        kinds, field = self.kinds.value()
        return ExperienceAlternative(
            min_years=self.least.value(),
            max_years=self.most.value(),
            kinds=kinds,
            field=field,
            education_levels=self.levels.values(),
            strength=self.strength.value(),
            including=tuple(share.value() for share in self._shares),
            continuous=self.continuous.isChecked(),
            extras=self.extras.extras(),
        )

    def set_number(self, number: int) -> None:
        """Set which of the alternatives it is, from 1."""
        self._number = number
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say what is wrong; nothing when empty."""
        if not text and not self.is_valid:
            text = self.tr("Years are a number such as 3 or 0,5.")
        self._error.setText(text)
        self._error.setVisible(bool(text))
        restate(self.least, wrong=bool(text))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._caption.setText(self.tr("Alternative {number}").format(number=self._number))
        self.remove.setText(self.tr("Remove this alternative"))
        self._years[0].set_caption(self.tr("Years, from"))
        self._years[1].set_caption(self.tr("up to"))
        self._years[2].set_caption(self.tr("How firmly"))
        self._hint.setText(
            self.tr("Years: 0 where none are asked for, empty where the text names no number.")
        )
        self.continuous.setText(self.tr("Without a break"))
        self._levels.set_caption(self.tr("Only with this education; none checked: the position's own"))
        self._extras.set_caption(self.tr("Demanded only in this alternative"))
        self._add_share.setText(self.tr("Add a share of the years"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self, alternative: ExperienceAlternative) -> None:
        self.least.set_value(alternative.min_years)
        self.most.set_value(alternative.max_years)
        self.strength.set_value(alternative.strength)
        self.continuous.setChecked(alternative.continuous)
        self.kinds.set_value(alternative.kinds, alternative.field)
        self.levels.set_values(alternative.education_levels)
        self.extras.set_extras(alternative.extras)
        for share in alternative.including:
            self._append_share(share)

    def _connect(self) -> None:
        for part in (self.least, self.most, self.kinds, self.levels, self.extras):
            part.edited.connect(self._take)
        self.remove.triggered.connect(self.removal_wanted)
        self._add_share.triggered.connect(self._add_empty_share)
        self.strength.chosen.connect(self._take)
        self.continuous.clicked.connect(lambda _: self._take())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(IconButton(self.remove, self, size=ICON_SIZE_SMALL))
        self._caption.setVisible(not self._alone)
        self.remove.setVisible(not self._alone)
        figures = QWidget(self)
        row = FlowLayout(figures)
        self._years = tuple(FormField(each, figures) for each in (self.least, self.most, self.strength))
        for part in (*self._years, FormField(self.continuous, figures)):
            row.addWidget(part)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._levels = FormField(self.levels, self)
        self._extras = FormField(self.extras, self)
        self._share_list = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._sentence)
        layout.addWidget(self._error)
        for widget in (figures, self._hint, self.kinds):
            layout.addWidget(widget)
        layout.addLayout(self._share_list)
        layout.addWidget(LinkButton(self._add_share, self), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._levels)
        layout.addWidget(self._extras)

    def _append_share(self, share: IncludedExperience) -> ShareEditor:
        editor = ShareEditor(share, self._language, self)
        editor.edited.connect(self._take)
        editor.removal_wanted.connect(lambda: self._remove_share(editor))
        self._shares.append(editor)
        self._share_list.addWidget(editor)
        return editor

    def _add_empty_share(self) -> None:
        self._append_share(IncludedExperience(None, (ExperienceKind.MANAGERIAL,))).setFocus()
        self._take()

    def _remove_share(self, editor: ShareEditor) -> None:
        self._shares.remove(editor)
        editor.setParent(None)
        editor.deleteLater()
        self._take()

    def _take(self) -> None:
        self.show_error("")
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        self._sentence.set_value(sentence_of(self.value()))
