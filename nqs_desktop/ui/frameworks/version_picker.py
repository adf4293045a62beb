"""Which framework and which of its versions shows, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nqs_desktop.domain.framework import FrameworkVersion
from nqs_desktop.ui import icons
from nqs_desktop.ui.frameworks.framework_words import approval_words, version_name
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import command, icon
from nqs_desktop.ui.theme import ICON_SIZE_SMALL, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel, data_hint
from nqs_desktop.ui.widgets.elided_box import ElidedBox
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.menu_button import MenuButton


class VersionPicker(QFrame):
    """Chooses a framework and a version of it.

    Attributes:
        frameworks: The frameworks.
        versions: Versions of the chosen one, the newest first.
        new: Makes a framework.
        approve: Asks for the decision that approves the draft.
        amend: Makes a new version.
        compare: Compares two versions.
        discard: Removes the draft.

    Signals:
        wanted: Key of the version that the user wants to see.
    """

    wanted = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start without frameworks."""
        super().__init__(parent)
        self._language = language
        self._newest: tuple[FrameworkVersion, ...] = ()
        self._versions: tuple[FrameworkVersion, ...] = ()
        self._shown: FrameworkVersion | None = None
        self.frameworks, self.versions = _Box(self), _Box(self)
        self.new = command(self, "add", "text", "Ctrl+Shift+N")
        self.approve = command(self, "met", "text")
        self.amend = command(self, "copy", "text")
        self.compare = command(self, "matching", "text")
        self.discard = command(self, "remove", "text")
        self._picture, self._sentence = QLabel(self), DataLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "quiet")
        self._menu = MenuButton(self)
        for action in (self.approve, self.amend, self.compare, self.discard):
            self._menu.add_command(action, parted=action is self.discard)
        self._approve = LinkButton(self.approve, self)
        self.frameworks.activated.connect(lambda place: self.wanted.emit(self._newest[place].key))
        self.versions.activated.connect(lambda place: self.wanted.emit(self._versions[place].key))
        self._lay_out()
        self.retranslate()

    def show_versions(
        self,
        newest: Sequence[FrameworkVersion],
        versions: Sequence[FrameworkVersion],
        shown: FrameworkVersion | None,
    ) -> None:
        """Show the newest version of each framework, all of the chosen one, and which of them is in view."""
        self._newest, self._versions, self._shown = tuple(newest), tuple(versions), shown
        best = self._language.best
        framework = "" if shown is None else shown.framework
        names = [best(one.name) for one in newest]
        self.frameworks.offer(names, [one.framework for one in newest], framework, "framework")
        words = [version_name(one) for one in versions]
        keys = [one.key for one in versions]
        self.versions.offer(words, keys, "" if shown is None else shown.key, "history")
        draft = shown is not None and shown.is_draft
        self.approve.setVisible(draft)
        self.discard.setVisible(draft)
        self.amend.setVisible(shown is not None and not any(one.is_draft for one in versions))
        self.compare.setVisible(len(versions) > 1)
        self.versions.setVisible(shown is not None)
        self._say()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.frameworks.setAccessibleName(self.tr("Framework"))
        self.versions.setAccessibleName(self.tr("Version"))
        self.new.setText(self.tr("New framework…"))
        self.approve.setText(self.tr("Approve…"))
        self.amend.setText(self.tr("New version"))
        self.compare.setText(self.tr("Compare two versions…"))
        self.discard.setText(self.tr("Remove the draft"))
        self._menu.set_words(self.tr("Further commands for this framework"))
        self.show_versions(self._newest, self._versions, self._shown)

    def draw(self) -> None:
        """Draw the picture in the colours in use."""
        self._say()

    def _say(self) -> None:
        shown = self._shown
        for part in (self._picture, self._sentence):
            part.setVisible(shown is not None)
        if shown is None:
            return
        picture, role = ("edit", "review") if shown.is_draft else ("met", "met")
        drawn = icons.pixmap(picture, role, ICON_SIZE_SMALL, self.devicePixelRatioF())
        self._picture.setPixmap(drawn)
        self._sentence.setText(approval_words(shown))

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        first, second, third = (QHBoxLayout() for _ in range(3))
        for row in (first, second, third):
            row.setSpacing(Space.S)
        first.addWidget(self.frameworks, 1)
        first.addWidget(IconButton(self.new, self))
        second.addWidget(self.versions, 1)
        second.addWidget(self._menu)
        third.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        third.addWidget(self._sentence, 1)
        third.addWidget(self._approve, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.XS)
        for row in (first, second, third):
            layout.addLayout(row)


class _Box(ElidedBox):
    """A choice that is as wide as there is room; the wheel is left to what lies below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(ICON_SIZE_SMALL, ICON_SIZE_SMALL))

    def offer(self, words: Sequence[str], keys: Sequence[str], chosen: str, picture: str) -> None:
        with QSignalBlocker(self):
            self.clear()
            for word, key in zip(words, keys, strict=True):
                self.addItem(icon(picture, "quiet"), word, key)
            self.setCurrentIndex(self.findData(chosen) if chosen else -1)
        self.setEnabled(bool(words))
        self.setToolTip(data_hint(self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
