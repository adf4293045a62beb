"""The choices of the printing page and the preview beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.report_request import OF_EDITIONS, STAFFING_COMPARISON, STAFFING_TABLE
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.printing.branch_choice import BranchChoice
from nqs_desktop.ui.printing.judging_choice import JudgingChoice
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.staffing_paper_choice import StaffingPaperChoice
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.details_pane import DetailsPane, Section
from nqs_desktop.ui.widgets.elided_box import ElidedBox

_INDENT = "\N{EM SPACE}"


class PrintingView(QWidget):
    """What to print, in which languages, of which department.

    Signals:
        chosen: The user chose another paper, language, department or position.
    """

    chosen = Signal()

    def __init__(
        self,
        papers: Sequence[str],
        paper_word: Callable[[str], str],
        language_word: Callable[[PrintLanguage], str],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``papers``."""
        super().__init__(parent)
        self._language = language
        self.choices = DetailsPane(self)
        self.choices.setMinimumWidth(270)
        self.preview = PdfPreview(self)
        self.paper = ChoiceBox(tuple(papers), paper_word, self.choices.column)
        self.languages = ChoiceBox(tuple(PrintLanguage), language_word, self.choices.column)
        self.languages.set_value(PrintLanguage.BOTH)
        self._department = ElidedBox(self.choices.column)
        self._position = ElidedBox(self.choices.column)
        for box in (self.paper, self.languages, self._department, self._position):
            _let_shrink(box)
        self._whole = ""
        self._parents: dict[str, str | None] = {}
        self._paper_section = self.choices.add_section(self.paper)
        self._language_section = self.choices.add_section(self.languages)
        self._part_section = self.choices.add_section(self._department, self._position)
        self.judging = JudgingChoice(self.choices.column)
        self._judging_section = self.choices.add_section(self.judging)
        self.staffing = StaffingPaperChoice(self.choices.column)
        self._staffing_section = self.choices.add_section(self.staffing)
        self.branch = BranchChoice(self.choices.column)
        self._branch_section = self.choices.add_section(self.branch)
        self._who = DataLabel(self.choices.column)
        self._who.setWordWrap(True)
        self._who_section = self.choices.add_section(self._who)
        self.paper.chosen.connect(self.chosen)
        self.languages.chosen.connect(self.chosen)
        self.branch.chosen.connect(self.chosen)
        self.judging.chosen.connect(self.chosen)
        self.staffing.chosen.connect(self.chosen)
        self._department.activated.connect(lambda _: self.chosen.emit())
        self._position.activated.connect(lambda _: self.chosen.emit())

    # --- what is chosen ---

    @property
    def department(self) -> str | None:
        """Key of the chosen organisation or department; ``None`` where there is none."""
        key = self._department.currentData()
        return str(key) if key else None

    @property
    def position(self) -> str | None:
        """Key of the chosen position; ``None`` for all of the department."""
        key = self._position.currentData()
        return str(key) if key else None

    @property
    def organisation(self) -> str | None:
        """Key of the organisation that the chosen department belongs to; ``None`` where there is none."""
        key = self.department
        while key is not None and self._parents.get(key) is not None:
            key = self._parents[key]
        return key

    def choose_position(self, department: str | None, key: str | None) -> None:
        """Choose one position, or all of a department; :meth:`set_positions` of the department follows."""
        self._department.setCurrentIndex(max(self._department.findData(department), 0))
        if key is None:
            self._position.setCurrentIndex(0)
            return
        self._position.addItem("", key)
        self._position.setCurrentIndex(self._position.findData(key))

    # --- what there is to choose ---

    def set_departments(self, nodes: Sequence[DepartmentNode]) -> None:
        """Offer organisations and their departments, keeping the choice where it is still there."""
        depth: dict[str, int] = {}
        self._parents = {node.key: node.parent for node in nodes}
        kept = self.department
        with QSignalBlocker(self._department):
            self._department.clear()
            for node in nodes:
                depth[node.key] = depth.get(node.parent, -1) + 1 if node.parent else 0
                self._department.addItem(_INDENT * depth[node.key] + self._language.best(node.name), node.key)
            self._department.setCurrentIndex(max(self._department.findData(kept), 0))

    def set_positions(self, rows: Sequence[PositionRow]) -> None:
        """Offer the positions of the department and all of them together."""
        kept = self.position
        with QSignalBlocker(self._position):
            self._position.clear()
            self._position.addItem(self._whole, None)
            for row in rows:
                number = self._language.best(row.number)
                title = self._language.best(row.title)
                self._position.addItem(f"{number}. {title}" if number else title, row.key)
            self._position.setCurrentIndex(max(self._position.findData(kept), 0))

    def show_part(self, *, shown: bool, judging: bool) -> None:
        """Show or hide what only papers of positions ask for; the books have branches instead.

        Args:
            shown: Whether the paper is about positions.
            judging: Whether it judges candidates.
        """
        name = self.paper.value()
        self._part_section.setVisible(shown)
        self._position.setVisible(name not in OF_EDITIONS)
        self._judging_section.setVisible(judging)
        self._staffing_section.setVisible(name in OF_EDITIONS)
        self.staffing.show_columns(shown=name == STAFFING_TABLE)
        self.staffing.show_other(shown=name == STAFFING_COMPARISON)
        self._who_section.setVisible(shown)
        self.branch.set_book(name)
        self._branch_section.setVisible(not shown and self.branch.speaks)

    def set_signers_action(self, action: QAction) -> None:
        """Add the command that changes who signs."""
        self._who_section.add(ActionButton(action, parent=self.choices.column))

    def show_signatories(self, text: str) -> None:
        """Say who signs."""
        self._who.setText(text)

    def set_words(self, titles: Sequence[str], whole: str) -> None:
        """Set the words: titles of the sections, whom a paper judges and which table last; all positions."""
        sections: tuple[Section, ...] = (
            self._paper_section,
            self._language_section,
            self._part_section,
            self._who_section,
        )
        for section, title in zip(sections, titles, strict=False):
            section.set_title(title)
        self._branch_section.set_title(titles[2])
        self._judging_section.set_title(titles[4])
        self._staffing_section.set_title(titles[5])
        boxes: tuple[QComboBox, ...] = (self.paper, self.languages, self._department)
        for box, title in zip(boxes, titles, strict=False):
            box.setAccessibleName(title)
        self._whole = whole
        self._position.setAccessibleName(whole)
        if self._position.count():
            self._position.setItemText(0, whole)


def _let_shrink(box: QComboBox) -> None:
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
