"""In what a position of a paper differs from the one that is stored, word by word."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.paper import Outcome, PositionComparison
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.domain.word_difference import differing_words
from nqs_desktop.ui.editions.difference_words import highlighted
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.requirement_text import part_word
from nqs_desktop.ui.theme import colours
from nqs_desktop.ui.widgets.localized_text import TAGS

_HIGHEST = 170
_NOTHING = "—"


class StoredDifference(QTextBrowser):
    """Shows the stored texts that taking a position in would replace; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._pair: tuple[StaffPosition, StaffPosition] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Changes against what is stored"))
        self.hide()

    def show_difference(self, compared: PositionComparison | None, read: StaffPosition) -> None:
        """Show in what ``read`` differs from what is stored; nothing where it would change nothing."""
        changed = compared is not None and compared.outcome is Outcome.CHANGED
        stored = compared.stored if compared is not None and changed else None
        self._pair = None if stored is None else (stored, read)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        self.setVisible(self._pair is not None)
        if self._pair is None:
            self.clear()
            return
        rows = "".join(self._rows(*self._pair))
        title = self.tr("Stored now → what takes its place:")
        if not rows:
            title = self.tr("The texts are as stored; their department or what was read from them differs.")
        self.setHtml(f"<p><b>{escape(title)}</b></p><table cellspacing='0' cellpadding='2'>{rows}</table>")
        self.document().setTextWidth(max(self.viewport().width(), 1))
        self.setFixedHeight(min(int(self.document().size().height()) + 4, _HIGHEST))

    def _rows(self, stored: StaffPosition, read: StaffPosition) -> Iterator[str]:
        for caption, before, after in self._texts(stored, read):
            for language in Language:
                first, second = before.get(language) or "", after.get(language) or ""
                if first != second:
                    yield _row(f"{caption}, {TAGS[language]}", first, second)
        if stored.units != read.units:
            yield _row(self.tr("Staff units"), number_text(stored.units), number_text(read.units))

    def _texts(
        self, stored: StaffPosition, read: StaffPosition
    ) -> Iterator[tuple[str, LocalizedText, LocalizedText]]:
        yield self.tr("Number"), stored.number, read.number
        yield self.tr("Title"), stored.title, read.title
        old, new = stored.requirement, read.requirement
        yield part_word(RequirementPart.EDUCATION), old.education.text, new.education.text
        yield part_word(RequirementPart.EXPERIENCE), old.experience.text, new.experience.text
        yield part_word(RequirementPart.COMPETENCE), old.competence, new.competence
        yield part_word(RequirementPart.OPTIONAL), old.optional, new.optional


def _row(caption: str, before: str, after: str) -> str:
    gone, come = differing_words(before, after)
    return (
        f"<tr><td style='color:{colours().quiet}'>{escape(caption)}&nbsp;</td>"
        f"<td>{highlighted(before, gone) or _NOTHING} → {highlighted(after, come) or _NOTHING}</td></tr>"
    )
