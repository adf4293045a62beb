"""The logo of a letterhead: picked or dropped, shown as it will stand, taken away."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QImageIOHandler,
    QImageReader,
    QImageWriter,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.paper_template_rules import LARGEST_LOGO
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.template.template_field import Editor
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.file_field import dropped_file

_KINDS: Final = ("png", "jpeg")
_WIDEST, _HIGHEST = 220, 72
_MOST_PIXELS: Final = 1600
"""Sharp at 60 mm even on a printer of 600 dots to the inch."""

_UPRIGHT: Final = QImageIOHandler.Transformation.TransformationNone
_LARGEST_FILE: Final = 50 * 1024 * 1024


class LogoEditor(QWidget):
    """Edits the file of a logo; empty for none.

    Signals:
        edited: The user chose another one or took it away.
        refused: A file is no picture that papers can bear; says why.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = b""
        self._picture = QLabel(self)
        self._picture.setFixedHeight(_HIGHEST)
        self._picture.setMinimumWidth(_WIDEST)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("role", "quiet")
        self.choose = QAction(icon("open"), self.tr("Choose a picture…"), self)
        self.choose.triggered.connect(self._ask)
        self.remove = QAction(icon("remove"), self.tr("Without logo"), self)
        self.remove.triggered.connect(lambda: self._take(b""))
        buttons = QVBoxLayout()
        button = ActionButton(self.choose, parent=self)
        buttons.addWidget(button)
        buttons.addWidget(ActionButton(self.remove, parent=self))
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._picture)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setFocusProxy(button)
        self.setAcceptDrops(True)
        self.set_value(b"")

    @property
    def editor(self) -> Editor[bytes]:
        """How it edits its value."""
        return Editor(self, self.value, self.set_value, lambda logo: "" if logo else self.tr("without logo"))

    def value(self) -> bytes:
        """Return the file of the logo."""
        return self._logo

    def set_value(self, logo: bytes) -> None:
        """Show a logo; this is no edit of the user."""
        self._logo = logo
        self.remove.setEnabled(bool(logo))
        picture = QPixmap()
        if logo and picture.loadFromData(logo):
            ratio = self.devicePixelRatioF()
            picture = picture.scaled(
                round(_WIDEST * ratio),
                round(_HIGHEST * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
            self._picture.setPixmap(picture)
        else:
            self._picture.setText(self.tr("Drop a PNG or JPEG picture here"))

    def take_file(self, path: Path) -> None:
        """Take the picture of a file, made smaller where it is larger than papers need."""
        logo = logo_of(path)
        if logo is None:
            told = self.tr("{file} is no PNG or JPEG picture that can be read.").format(file=path.name)
            self.refused.emit(told)
        else:
            self._take(logo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture that was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _ask(self) -> None:
        kinds = self.tr("Pictures ({endings})").format(endings="*.png *.jpg *.jpeg")
        path, _ = QFileDialog.getOpenFileName(self, self.choose.text().rstrip("…"), "", kinds)
        if path:
            self.take_file(Path(path))

    def _take(self, logo: bytes) -> None:
        self.refused.emit("")
        self.set_value(logo)
        self.edited.emit()


def logo_of(path: Path) -> bytes | None:
    """Return the file of a picture, made smaller where it must be; ``None`` where it is none.

    A photograph that lies on its side, as cameras write them, is turned upright.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    kind, turned = bytes(reader.format().data()).decode(), reader.transformation()
    image = reader.read()
    if kind not in _KINDS or image.isNull():
        return None
    largest = max(image.width(), image.height())
    is_plain = turned == _UPRIGHT and image.format() != QImage.Format.Format_CMYK8888
    if is_plain and largest <= _MOST_PIXELS and path.stat().st_size <= LARGEST_LOGO:
        return path.read_bytes()
    return _smaller(image, min(largest, _MOST_PIXELS))


def _smaller(image: QImage, pixels: int) -> bytes:
    """Return a picture whose longer side has at most ``pixels``, fewer where its file must be smaller."""
    kind = QByteArray(b"png" if image.hasAlphaChannel() else b"jpeg")
    while True:
        scaled = image.scaled(
            pixels, pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, kind).write(scaled)
        if content.size() <= LARGEST_LOGO:
            return bytes(content.data())
        pixels = pixels * 3 // 4
