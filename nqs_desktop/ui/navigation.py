"""The column on the left: the pages, the day's work above, and the commands of the whole window below."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.pages import PageSpec
from nqs_desktop.ui.theme import ICON_SIZE, Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.line import separator


class NavigationColumn(QWidget):
    """Pages as icon and word, or as icons alone.

    Signals:
        chosen: The key of the page that the user wants.
    """

    chosen = Signal(str)

    def __init__(self, specs: tuple[PageSpec, ...], commands: tuple[QAction, ...], parent: QWidget) -> None:
        """Lay out the buttons of ``specs``, and of ``commands`` at the foot."""
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._specs = specs
        self._narrow = False
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        layout.setSpacing(2)
        section = specs[0].section
        for spec in specs:
            if spec.section is not section:
                section = spec.section
                layout.addSpacing(Space.S)
                layout.addWidget(separator(self))
                layout.addSpacing(Space.S)
            layout.addWidget(self._button(spec))
        layout.addStretch(1)
        layout.addWidget(separator(self))
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(2)
        self._commands = [IconButton(command, self) for command in commands]
        for button in self._commands:
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        layout.addLayout(self._foot)
        self.retranslate()

    @property
    def narrow(self) -> bool:
        """Whether only icons show."""
        return self._narrow

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons with their words."""
        self._narrow = narrow
        style = Qt.ToolButtonStyle
        for button in self._buttons.values():
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._keep_room()
        for command in self._commands:
            self._foot.setAlignment(command, middle if narrow else Qt.AlignmentFlag.AlignLeft)
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _keep_room(self) -> None:
        """Keep room for each word as it shows when its page is open, in bold letters."""
        for button in self._buttons.values():
            bold = QFont(button.font())
            bold.setWeight(QFont.Weight.DemiBold)
            plain, wide = button.fontMetrics(), QFontMetrics(bold)
            more = wide.horizontalAdvance(button.text()) - plain.horizontalAdvance(button.text())
            button.setMinimumWidth(0 if self._narrow else button.sizeHint().width() + max(more, 0) + Space.XS)

    def set_current(self, key: str) -> None:
        """Mark the page that is open."""
        self._buttons[key].setChecked(True)

    def retranslate(self) -> None:
        """Set the pages' names anew."""
        for spec in self._specs:
            button = self._buttons[spec.key]
            button.setText(spec.title())
            button.setToolTip(f"{spec.title()} ({self.shortcut_of(spec)})")
            button.setAccessibleName(spec.title())
        self._keep_room()

    def shortcut_of(self, spec: PageSpec) -> str:
        """Return the keys that open a page: Ctrl+1 to Ctrl+9, then Ctrl+0; empty for those after it."""
        place = self._specs.index(spec) + 1
        return f"Ctrl+{place % 10}" if place <= 10 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, spec: PageSpec) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "page")
        button.setIcon(icon(spec.icon, "quiet"))
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(spec.key))
        self._group.addButton(button)
        self._buttons[spec.key] = button
        return button
