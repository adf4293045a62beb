"""Section 12: what the printed paper follows; nothing to write."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.paper_style import FRAMEWORK
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.details_pane import DetailsPane


class LayoutSection(SectionEditor):
    """Says how the paper is set, and offers it.

    Attributes:
        print: Opens the paper.

    Signals:
        print_wanted: The user wants to see it.
    """

    print_wanted = Signal()

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Show the layout of order 384."""
        super().__init__(desk, FrameworkSection.LAYOUT, parent)
        self._grid = QWidget(self)
        self._cells = QGridLayout(self._grid)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setHorizontalSpacing(Space.XL)
        self._cells.setVerticalSpacing(Space.S)
        self._cells.setColumnStretch(1, 1)
        self._labels = [(QLabel(self._grid), QLabel(self._grid)) for _ in range(len(self._facts()))]
        for row, (word, value) in enumerate(self._labels):
            word.setProperty("role", "caption")
            value.setWordWrap(True)
            self._cells.addWidget(word, row, 0)
            self._cells.addWidget(value, row, 1)
        self.print = command(self, "printing", "text")
        self.print.triggered.connect(lambda _=False: self.print_wanted.emit())
        pane = DetailsPane(self)
        pane.setProperty("role", "raised")
        pane.add(self._grid)
        pane.add_space()
        button = ActionButton(self.print, parent=pane.column)
        pane.add(button)
        self.setFocusProxy(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane)
        self.retranslate()

    def load(self) -> None:
        """Follow whether there is something to print."""
        self.print.setEnabled(self.desk.version is not None)

    def retranslate(self) -> None:
        """Set the words anew."""
        for (word, value), (said, fact) in zip(self._labels, self._facts(), strict=True):
            word.setText(said)
            value.setText(fact)
        self.print.setText(self.tr("Show and print the framework…"))

    def _facts(self) -> tuple[tuple[str, str], ...]:
        style = FRAMEWORK
        margins = style.margins
        points, single = self.tr("{size} pt"), self.tr("single")
        return (
            (self.tr("Font"), style.family),
            (self.tr("Text"), points.format(size=_plain(style.text))),
            (self.tr("Names of sections"), self.tr("{size} pt, bold").format(size=_plain(style.text))),
            (self.tr("Text in tables"), points.format(size=_plain(style.table))),
            (self.tr("Spacing of lines"), single),
            (self.tr("Page"), self.tr("A4, upright")),
            (
                self.tr("Margins"),
                self.tr("left {left} mm, right {right} mm, top {top} mm, bottom {bottom} mm").format(
                    left=_plain(margins.left),
                    right=_plain(margins.right),
                    top=_plain(margins.top),
                    bottom=_plain(margins.bottom),
                ),
            ),
            (self.tr("Page numbers"), self.tr("Arabic figures, at the top in the middle of each sheet")),
        )


def _plain(number: float) -> str:
    return number_text(Decimal(str(number)))
