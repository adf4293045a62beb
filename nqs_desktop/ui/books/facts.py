"""A short list of captions and values, and texts whose words lead somewhere."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.edition_difference import PositionUse
from nqs_desktop.ui.abbreviations import expansion_hint
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space, colours
from nqs_desktop.ui.widgets.selectable_label import SelectableLabel
from nqs_desktop.ui.words import node_name, own_title_word, unofficial_word

_FOLLOWED = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class Linked(str):
    """A value in rich text, its words already escaped; any other value is shown letter by letter."""

    __slots__ = ()


class FactList(QWidget):
    """Captions on the left, values on the right.

    Signals:
        link_wanted: The target of a link in a value that the user followed.
    """

    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(Space.L)
        self._layout.setVerticalSpacing(Space.XS)
        self._layout.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other captions and values."""
        while len(self._labels) < len(facts):
            self._labels.append(self._new_row())
        for place, (caption, value) in enumerate(self._labels):
            shown = place < len(facts)
            if caption.isHidden() == shown:
                # Asking a label to show that is not hidden lays its parents out at once.
                caption.setVisible(shown)
                value.setVisible(shown)
            if shown:
                caption.setText(facts[place][0])
                linked = isinstance(facts[place][1], Linked)
                value.setTextFormat(Qt.TextFormat.RichText if linked else Qt.TextFormat.PlainText)
                value.setText(facts[place][1])
                if linked:
                    value.setTextInteractionFlags(_FOLLOWED)
                value.setToolTip(expansion_hint(facts[place][1]))
        if self.isHidden() == bool(facts):
            self.setVisible(bool(facts))

    def _new_row(self) -> tuple[QLabel, QLabel]:
        row = len(self._labels)
        caption, value = QLabel(self), SelectableLabel(self)
        caption.setProperty("role", "quiet")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.linkActivated.connect(self.link_wanted)
        self._layout.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(value, row, 1)
        return caption, value


def node_links(nodes: Sequence[TreeNode], book: str, language: LanguageSwitch) -> str:
    """Return nodes below each other as rich text whose links are their numbers."""
    return "".join(_line(node, book, language) for node in nodes)


def link(target: str, words: str) -> str:
    """Return ``words`` as rich text that leads to ``target``."""
    style = f"text-decoration:none;color:{colours().accent}"
    return f"<a style='{style}' href='{escape(target)}'>{escape(words)}</a>"


def position_link(use: PositionUse, language: LanguageSwitch) -> str:
    """Return a position with its department as rich text that leads to the position's key."""
    title, department = language.best(use.title), language.best(use.department)
    return link(use.key, f"{title} — {department}" if department else title)


def _line(node: TreeNode, book: str, language: LanguageSwitch) -> str:
    text = _link(node, node_name(node, book, language))
    if node.name.is_unofficial(language.data):
        text += _small(unofficial_word())
    if node.local:
        text += _small(own_title_word())
    return f"<p style='margin:0 0 {Space.XS}px 0'>{text}</p>"


def _small(word: str) -> str:
    return f"&nbsp; <small style='color:{colours().quiet}'>({escape(word)})</small>"


def _link(node: TreeNode, name: str) -> str:
    linked, rest = (node.code, f"&nbsp; {escape(name)}") if node.code else (name, "")
    return f"{link(str(node.id), linked)}{rest}"
