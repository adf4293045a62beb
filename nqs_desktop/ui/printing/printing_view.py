"""The choices of the printing page and the preview beside them."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import SheetLayout
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.printing.branch_choice import BranchChoice
from nqs_desktop.ui.printing.judging_choice import JudgingChoice
from nqs_desktop.ui.printing.named_choice import NamedChoice
from nqs_desktop.ui.printing.paper_choices import PAPERS, Ask, asks
from nqs_desktop.ui.printing.position_choice import PositionChoice, let_shrink
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.printing_words import layout_word, paper_language_word, paper_word
from nqs_desktop.ui.printing.staffing_paper_choice import StaffingPaperChoice
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.details_pane import DetailsPane, Section
from nqs_desktop.ui.window_settings import WindowSettings


class _Group(Enum):
    """A section of choices."""

    PAPER = auto()
    LANGUAGES = auto()
    LAYOUT = auto()
    PART = auto()
    JUDGED = auto()
    TABLE = auto()
    BRANCH = auto()
    FRAMEWORK = auto()
    PLAN = auto()
    SIGNERS = auto()


_ASKED_BY: dict[_Group, tuple[Ask, ...]] = {
    _Group.LAYOUT: (Ask.LAYOUT,),
    _Group.PART: (Ask.DEPARTMENT, Ask.ORGANISATION),
    _Group.JUDGED: (Ask.CANDIDATE, Ask.DAY),
    _Group.TABLE: (Ask.EDITION,),
    _Group.BRANCH: (Ask.BRANCH,),
    _Group.FRAMEWORK: (Ask.FRAMEWORK,),
    _Group.PLAN: (Ask.PLAN,),
    _Group.SIGNERS: (Ask.SIGNERS,),
}


class PrintingView(QWidget):
    """What to print, in which languages, of what; :mod:`paper_choices` says what each paper asks for.

    Attributes:
        choices: The column of choices.
        preview: The pages.
        paper: The paper.
        languages: Its languages.
        layout_choice: How two languages stand on a sheet.
        part: The department and the position.
        judging: The candidate and the days.
        staffing: The edition of a staffing table.
        branch: The branch of a book.
        framework: The version of a framework.
        plan: The deadline plan.

    Signals:
        chosen: The user chose otherwise.
    """

    chosen = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        settings: WindowSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the papers; ``settings`` remember how the preview looks."""
        super().__init__(parent)
        self.choices = DetailsPane(self)
        self.choices.setMinimumWidth(270)
        self.preview = PdfPreview(self, settings)
        column = self.choices.column
        self.paper = ChoiceBox(PAPERS, paper_word, column)
        self.languages = ChoiceBox(tuple(PrintLanguage), paper_language_word, column)
        self.languages.set_value(PrintLanguage.BOTH)
        self.layout_choice = ChoiceBox(tuple(SheetLayout), layout_word, column)
        self.part = PositionChoice(language, column)
        self.judging = JudgingChoice(column)
        self.staffing = StaffingPaperChoice(column)
        self.branch = BranchChoice(column)
        self.framework, self.plan = NamedChoice(column), NamedChoice(column)
        self._who = DataLabel(column)
        self._who.setWordWrap(True)
        for box in (self.paper, self.languages, self.layout_choice):
            let_shrink(box)
        self._sections: dict[_Group, Section] = {}
        chosen: tuple[tuple[_Group, QWidget], ...] = (
            (_Group.PAPER, self.paper),
            (_Group.LANGUAGES, self.languages),
            (_Group.LAYOUT, self.layout_choice),
            (_Group.PART, self.part),
            (_Group.JUDGED, self.judging),
            (_Group.TABLE, self.staffing),
            (_Group.BRANCH, self.branch),
            (_Group.FRAMEWORK, self.framework),
            (_Group.PLAN, self.plan),
            (_Group.SIGNERS, self._who),
        )
        for group, widget in chosen:
            self._sections[group] = self.choices.add_section(widget)
        for choice in (self.part, self.judging, self.staffing, self.branch, self.framework, self.plan):
            choice.chosen.connect(self.chosen)
        for box in (self.paper, self.languages, self.layout_choice):
            box.chosen.connect(self.chosen)
        self.retranslate()

    def show_choices(self) -> None:
        """Show what the chosen paper asks for and hide the rest."""
        name = self.paper.value()
        self.branch.set_book(name)
        for group, choices in _ASKED_BY.items():
            self._sections[group].setVisible(asks(name, *choices))
        both = self.languages.value() is PrintLanguage.BOTH
        self._sections[_Group.LAYOUT].setVisible(asks(name, Ask.LAYOUT) and both)
        self._sections[_Group.BRANCH].setVisible(asks(name, Ask.BRANCH) and self.branch.speaks)
        self.part.show_position(shown=asks(name, Ask.POSITION))
        self.judging.show_fields(
            candidate=asks(name, Ask.CANDIDATE),
            until=asks(name, Ask.UNTIL),
            meeting=not asks(name, Ask.CANDIDATE, Ask.UNTIL),
        )
        self.staffing.show_columns(shown=asks(name, Ask.COLUMNS))
        self.staffing.show_other(shown=asks(name, Ask.OTHER_EDITION))

    def add_signers_action(self, action: QAction) -> None:
        """Add the command that changes who signs."""
        self._sections[_Group.SIGNERS].add(ActionButton(action, parent=self.choices.column))

    def show_signatories(self, text: str) -> None:
        """Say who signs."""
        self._who.setText(text)

    def retranslate(self) -> None:
        """Set the words anew."""
        titles = {
            _Group.PAPER: self.tr("Paper"),
            _Group.LANGUAGES: self.tr("Languages"),
            _Group.LAYOUT: self.tr("How both languages stand"),
            _Group.PART: self.tr("What it holds"),
            _Group.JUDGED: self.tr("Whom it is about"),
            _Group.TABLE: self.tr("Which staffing table"),
            _Group.BRANCH: self.tr("What it holds"),
            _Group.FRAMEWORK: self.tr("Which framework"),
            _Group.PLAN: self.tr("Which plan"),
            _Group.SIGNERS: self.tr("Who signs"),
        }
        for group, title in titles.items():
            self._sections[group].set_title(title)
        self.paper.setAccessibleName(titles[_Group.PAPER])
        self.languages.setAccessibleName(titles[_Group.LANGUAGES])
        self.layout_choice.setAccessibleName(titles[_Group.LAYOUT])
        self.framework.set_name(titles[_Group.FRAMEWORK])
        self.plan.set_name(titles[_Group.PLAN])

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
