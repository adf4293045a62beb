"""The chosen line of a comparison in full: what was and what is, side by side."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from nqs_desktop.domain.localized import Language
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.editions.comparison_rows import ComparisonRow
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel

_ABSENT: Final = "—"


class ComparisonDetails(QScrollArea):
    """Shows one row, its facts line by line in the language in use, its names in both."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._row: ComparisonRow | None = None
        self.setProperty("role", "raised")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(self)
        self._name = self._label("strong")
        self._captions = [QLabel(self._content) for _ in range(2)]
        self._facts = [self._label("") for _ in range(2)]
        layout = QGridLayout(self._content)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setHorizontalSpacing(Space.L)
        layout.setVerticalSpacing(Space.XS)
        layout.addWidget(self._name, 0, 0, 1, 2)
        for column, (caption, facts) in enumerate(zip(self._captions, self._facts, strict=True)):
            caption.setProperty("role", "caption")
            layout.addWidget(caption, 1, column)
            layout.addWidget(facts, 2, column, Qt.AlignmentFlag.AlignTop)
            layout.setColumnStretch(column, 1)
        layout.setRowStretch(3, 1)
        self.setWidget(self._content)
        self.retranslate()

    @property
    def texts(self) -> tuple[str, str]:
        """What it says of before and after, line by line."""
        before, after = (label.text() for label in self._facts)
        return before, after

    def show_row(self, row: ComparisonRow | None) -> None:
        """Show a row; ``None`` shows nothing."""
        self._row = row
        self._content.setVisible(row is not None)
        if row is None:
            return
        place, kinds = self._language.best(row.place), row.kind_words(self._language.current.value)
        self._name.setText(" · ".join(filter(None, (row.name.both, place, kinds))))
        self._facts[0].setText(self._lines(row.before))
        self._facts[1].setText(self._lines(row.after))

    def retranslate(self) -> None:
        """Set the words anew."""
        self._captions[0].setText(self.tr("Before"))
        self._captions[1].setText(self.tr("After"))
        self.setAccessibleName(self.tr("The chosen difference in full"))
        self.show_row(self._row)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lines(self, said: Callable[[Language, str], tuple[str, ...]]) -> str:
        return "\n".join(said(self._language.data, self._language.current.value)) or _ABSENT

    def _label(self, role: str) -> DataLabel:
        label = DataLabel(self._content)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
