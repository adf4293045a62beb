"""The lines of a paper that a position was read from, by its cells; what was not understood is marked."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from nqs_desktop.domain.paper import PaperCell, PaperDraft, PaperLine, PaperPosition
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.requirement_text import part_word
from nqs_desktop.ui.theme import colours


class OriginalView(QTextBrowser):
    """Shows a position's original, or what stands outside all positions."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._draft: PaperDraft | None = None
        self._place: int | None = None
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Original"))

    def show_position(self, draft: PaperDraft, place: int) -> None:
        """Show the lines of the position at a place of the draft."""
        self._draft, self._place = draft, place
        self._show()

    def show_outside(self, draft: PaperDraft) -> None:
        """Show headings and leftovers outside all positions."""
        self._draft, self._place = draft, None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        draft = self._draft
        if draft is None:
            return
        if self._place is None:
            parts = [
                self._group(self.tr("Not understood; kept as text"), draft.leftovers, is_left=True),
                self._group(self.tr("Headings of the paper"), draft.headings),
            ]
        else:
            parts = self._position(draft.positions[self._place])
        self.setHtml("".join(filter(None, parts)))

    def _position(self, paper: PaperPosition) -> list[str]:
        parts = [self._cell(cell) for cell in paper.cells]
        parts.append(self._group(self.tr("Not understood; kept as text"), paper.leftovers, is_left=True))
        guesses = "".join(
            f"<p>«{escape(guess.printed)}» → «{escape(guess.read_as)}»<br>"
            f"<span style='color:{colours().quiet}'>{escape(self._language.say(guess.why))}</span></p>"
            for guess in paper.guesses
        )
        if guesses:
            head = self._head(self.tr("Read otherwise than printed"))
            parts.append(f"{head}{guesses}")
        return parts

    def _cell(self, cell: PaperCell) -> str:
        word = part_word(cell.part)
        if cell.part is RequirementPart.POSITION:
            word = self.tr("Number, title, units")
        if cell.shared:
            word = self.tr("{part} (one cell for several positions)").format(part=word)
        return self._group(word, cell.lines)

    def _group(self, title: str, lines: Iterable[PaperLine], *, is_left: bool = False) -> str:
        rows = "".join(self._line(line, is_left=is_left) for line in lines)
        if not rows:
            return ""
        return f"{self._head(title)}<table cellspacing='0' cellpadding='2'>{rows}</table>"

    def _line(self, line: PaperLine, *, is_left: bool) -> str:
        roles = colours()
        style = f"background:{roles.review_soft};color:{roles.review}" if is_left else f"color:{roles.text}"
        place = escape(line.place or str(line.number))
        return (
            f"<tr><td style='color:{roles.quiet}' align='right'>{place}&nbsp;</td>"
            f"<td style='{style}'>{escape(line.text)}</td></tr>"
        )

    def _head(self, title: str) -> str:
        return f"<p style='color:{colours().quiet}'><b>{escape(title)}</b></p>"
