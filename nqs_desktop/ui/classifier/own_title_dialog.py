"""The form of an own title of the organisation below a group of the classifier."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.code_picker import CodePicker, CodeSource
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.localized_field import LocalizedField
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class OwnTitleDialog(LaidOutDialog):
    """Adds or changes an own title; what cannot be stored is said in place and nothing is lost."""

    def __init__(
        self,
        title: LocalTitle,
        groups: CodeSource,
        language: LanguageSwitch,
        store: Callable[[LocalTitle], None],
        parent: QWidget,
    ) -> None:
        """Show ``title``.

        Args:
            title: What is changed; one without a key is new.
            groups: Where the group's code comes from.
            language: Says errors.
            store: Stores the title, or raises a ``UserError``.
            parent: The page.
        """
        super().__init__(parent)
        self._given = title
        self._language = language
        self._store = store
        self.setWindowTitle(self.tr("Own title") if title.key else self.tr("New own title"))
        self.resize(640, 410)
        self.strip = NoticeStrip(self)
        self.group = CodePicker(groups, language, self)
        self.group.set_value(title.group)
        self.group.set_words("2411-1", self.tr("The edition in force has no such group."))
        self.title = LocalizedField(parent=self)
        self.title.set_value(title.title)
        self.note = QLineEdit(title.note, self)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._take)
        self._lay_out()
        self.title.setFocus()

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "The title stands below the official group, marked as your own. It stays when a new edition "
                "is taken in, and no official export holds it."
            ),
            self,
        )
        intro.setProperty("role", "quiet")
        intro.setWordWrap(True)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.leave.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(intro)
        layout.addWidget(self.strip)
        for widget, caption in (
            (self.title, self.tr("Title")),
            (self.group, self.tr("Group of the classifier")),
            (self.note, self.tr("Note: why it was added")),
        ):
            field = FormField(widget, self)
            field.set_caption(caption)
            layout.addWidget(field)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        layout.addLayout(buttons)

    def _take(self) -> None:
        title = LocalTitle(self._given.key, self.group.value() or "", self.title.value(), self.note.text())
        try:
            self._store(title)
        except UserError as error:
            self.strip.show_error(self._language.say(error.message))
        else:
            self.accept()
