"""What papers hold: their common parts, their own blocks, the columns of their tables."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.paper_template import PaperPart
from nqs_desktop.services.paper_contents import PaperChoice
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.printing.template.field_group import FieldGroup
from nqs_desktop.ui.printing.template.template_field import Editor, TemplateField
from nqs_desktop.ui.printing.template.template_words import part_word
from nqs_desktop.ui.widgets.check_set import CheckSet

Key = TypeVar("Key", bound=str)


class ContentsGroup(FieldGroup):
    """Edits what a template leaves out: a check box for everything that may be there."""

    def __init__(
        self,
        parts: Sequence[PaperPart],
        blocks: Sequence[PaperChoice],
        columns: Sequence[PaperChoice],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what a paper has.

        Args:
            parts: Its common parts.
            blocks: Its own blocks.
            columns: Columns of its tables.
            language: Says their names.
            parent: The owner.
        """
        super().__init__(parent)
        self._language = language
        self._offer("hidden_parts", parts, part_word, self.tr("Parts"))
        for name, choices, caption in (
            ("hidden_blocks", blocks, self.tr("Blocks of this paper")),
            ("hidden_columns", columns, self.tr("Columns of its tables")),
        ):
            if choices:
                names = {one.key: one.name for one in choices}
                self._offer(name, tuple(names), self._word_of(names), caption)

    def _word_of(self, names: dict[str, Message]) -> Callable[[str], str]:
        return lambda key: self._language.say(names[key])

    def _offer(self, name: str, keys: Sequence[Key], word: Callable[[Key], str], caption: str) -> None:
        checks: CheckSet[Key] = CheckSet(tuple(keys), word, self)
        own = frozenset(map(str, keys))
        unseen: list[Key] = []

        def read() -> tuple[Key, ...]:
            shown = checks.values()
            return (*(key for key in keys if key not in shown), *unseen)

        def show(hidden: Iterable[Key]) -> None:
            left_out = tuple(hidden)
            # What another paper has, or a later version of the program, stays as it is.
            unseen[:] = [key for key in left_out if str(key) not in own]
            checks.set_values([key for key in keys if key not in left_out])

        editor: Editor[tuple[Key, ...]] = Editor(
            checks, read, show, lambda _: "", lambda one, other: set(one) == set(other)
        )
        field = TemplateField(name, editor, self)
        checks.edited.connect(field.take_edit)
        field.set_caption(caption)
        self.add(field)
        self.column.addWidget(field)
