"""The one icon set: outlines of our own, drawn in the colour of a role and anew when the theme changes.

An icon is a file ``resources/icons/<name>.svg`` whose lines are ``currentColor``.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QIconEngine, QKeySequence, QPainter, QPixmap, QPixmapCache

from nqs_desktop import paths
from nqs_desktop.ui.theme import colours


@cache
def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon.

    Args:
        name: File name without its ending.
        role: Role of :class:`nqs_desktop.ui.theme.Colours` that gives the colour; a disabled one is paler, a
            checked one has the accent.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    return QIcon(_RoleEngine(name, role))


def command(parent: QObject, picture: str, role: str, keys: str = "") -> QAction:
    """Return a command of ``parent`` with its icon and shortcut; its words come later."""
    action = QAction(icon(picture, role), "", parent)
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def in_role(drawn: QIcon, role: str) -> QIcon:
    """Return the same icon in the colour of another role; ``drawn`` itself where it is none of ours."""
    return icon(drawn.name(), role) if drawn.name() else drawn


def pixmap(name: str, role: str, size: int, scale: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` x ``size`` in the colours in use, for labels and delegates."""
    return _draw(name, getattr(colours(), role), QSize(size, size), scale)


@cache
def _outline(name: str) -> str:
    return (paths.resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: str, size: QSize, scale: float) -> QPixmap:
    if size.isEmpty():
        # A button that a layout has squeezed away still asks for its icon; Qt cannot paint on nothing.
        return QPixmap()
    key = f"nqs/{name}/{colour}/{size.width()}x{size.height()}@{scale}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(size * scale)
    if picture.isNull():
        return picture  # no place to draw on: a row that is just folded away
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_outline(name).replace("currentColor", colour).encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, picture)
    return picture


class _RoleEngine(QIconEngine):
    """Asks the theme for its colour whenever it draws."""

    _clones: "list[_RoleEngine]" = []  # noqa: RUF012 - keeps alive what only Qt still points at

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        _outline(name)
        self._name = name
        self._role = role

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _draw(self._name, self._colour(mode, state), size / scale, scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, _draw(self._name, self._colour(mode, state), rect.size(), scale))

    def iconName(self) -> str:
        return self._name

    def clone(self) -> QIconEngine:
        twin = _RoleEngine(self._name, self._role)
        self._clones.append(twin)
        return twin

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        roles = colours()
        if mode == QIcon.Mode.Disabled:
            return roles.border
        if state == QIcon.State.On:
            return roles.accent
        return str(getattr(roles, self._role))
