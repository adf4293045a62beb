"""What would change if the texts were read again: each part can be taken or left."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.localized import Language, LocalizedList
from nqs_desktop.domain.requirement import EducationDemand, ExtraDemand, Requirement, Strength
from nqs_desktop.domain.requirement_comparison import Aspect, differing
from nqs_desktop.domain.requirement_sentences import asked_extra_words, education_words
from nqs_desktop.domain.requirement_structure import structure_words
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirement_text import part_word, reason_text
from nqs_desktop.ui.requirements.requirement_card import sentence_of
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.localized_text import TAGS

# lupdate collects calls of this name.
translate = QCoreApplication.translate


class RereadDialog(QDialog):
    """Shows where a fresh reading differs; accepted to take over what is checked."""

    def __init__(
        self, present: Requirement, read: Requirement, language: LanguageSwitch, parent: QWidget
    ) -> None:
        """Compare ``present``, the requirement as it stands, with ``read``, what its texts say."""
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(self.tr("Read the texts again"))
        self.resize(820, 520)
        self._boxes: dict[Aspect, QCheckBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        for column, share in enumerate((3, 5, 5)):
            self._grid.setColumnStretch(column, share)
        for column, words in enumerate(("", self.tr("Would go"), self.tr("Would come"))):
            self._grid.addWidget(_label(words, "caption", self), 0, column)
        for aspect in differing(present, read):
            self._add(aspect, self._lines(present, aspect), self._lines(read, aspect))
        self._take = QPushButton(self.tr("Take over what is checked"), self)
        self._take.setProperty("role", "primary")
        self._take.clicked.connect(self.accept)
        self._leave = QPushButton(self.tr("Leave as it is"), self)
        self._leave.clicked.connect(self.reject)
        self._lay_out()
        self._follow()

    @property
    def chosen(self) -> tuple[Aspect, ...]:
        """What shall be taken over."""
        return tuple(aspect for aspect, box in self._boxes.items() if box.isChecked())

    def box(self, aspect: Aspect) -> QCheckBox:
        """Return the check box of an aspect that differs."""
        return self._boxes[aspect]

    def _lay_out(self) -> None:
        intro = _label(
            self.tr(
                "The texts were read again. Check what shall be taken over into the form; nothing is "
                "stored before you save."
            ),
            "",
            self,
        )
        holder = QWidget(self)
        holder.setProperty("role", "clear")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, Space.M, 0)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        pane = QScrollArea(self)
        pane.setWidgetResizable(True)
        pane.setWidget(holder)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(intro)
        layout.addWidget(pane, 1)
        layout.addLayout(buttons)

    def _add(self, aspect: Aspect, present: Sequence[str], read: Sequence[str]) -> None:
        row = self._grid.rowCount()
        box = QCheckBox(aspect_word(aspect), self)
        box.setChecked(True)
        box.toggled.connect(self._follow)
        self._boxes[aspect] = box
        self._grid.addWidget(separator(self), row, 0, 1, 3)
        self._grid.addWidget(box, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        gone = [line for line in present if line not in read]
        come = [line for line in read if line not in present]
        same = self.tr("the same in another order")
        for column, lines in ((1, gone), (2, come)):
            text = "\n".join(lines) or ("—" if gone or come else same)
            self._grid.addWidget(_label(text, "", self), row + 1, column, Qt.AlignmentFlag.AlignTop)

    def _follow(self) -> None:
        self._take.setEnabled(bool(self.chosen))

    def _lines(self, requirement: Requirement, aspect: Aspect) -> list[str]:
        """Return an aspect in words, a line for each thing in it."""
        say, education = self._language.say, requirement.education
        if aspect is Aspect.STRUCTURE:
            return [say(words) for words in structure_words(requirement, self._language.data)]
        if aspect is Aspect.LEVELS:
            bare = replace(education, fields=LocalizedList(), specialties=())
            return [*(say(level_words(level)) for level in education.levels), *self._sentence(bare)]
        if aspect is Aspect.FIELDS:
            lines = [f"{TAGS[one]}: {field}" for one in Language for field in education.fields.get(one)]
            lines += education.specialties
            return [*lines, self.tr("other related fields fit too")] if education.fields_open else lines
        if aspect is Aspect.ALTERNATIVES:
            sentences = [sentence_of(one) for one in requirement.experience.alternatives]
            return [f"{TAGS[one]}: {text.get(one)}" for text in sentences for one in Language]
        if aspect is Aspect.EXTRAS:
            extras = (*map(ExtraDemand, requirement.extras), *requirement.wished_extras)
            return [say(asked_extra_words(extra)) for extra in extras]
        return [
            f"{part_word(reason.part)}: {reason_text(reason, self._language)}"
            for reason in requirement.review_reasons
        ]

    def _sentence(self, education: EducationDemand) -> list[str]:
        """Return the demand in a sentence where its levels alone do not say it."""
        if not education.accepted and education.strength is Strength.REQUIRED:
            return []
        return [self._language.say(education_words(education, self._language.data))]


def aspect_word(aspect: Aspect) -> str:
    """Return what of a reading is taken over by itself."""
    return {
        Aspect.STRUCTURE: translate("RereadDialog", "All that is demanded"),
        Aspect.LEVELS: translate("RereadDialog", "Levels of education"),
        Aspect.FIELDS: translate("RereadDialog", "Fields of study"),
        Aspect.ALTERNATIVES: translate("RereadDialog", "Experience"),
        Aspect.EXTRAS: translate("RereadDialog", "Other demands"),
        Aspect.REASONS: translate("RereadDialog", "What a person decides"),
    }[aspect]


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
