"""The logo of a letterhead on a page."""

from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from nqs_desktop.reports.logo import read_logo


class LogoDrawing(Flowable):
    """A picture in the middle of the line."""

    def __init__(self, content: bytes, height: float, page_width: float) -> None:
        """Take the picture's file, its height and the width of the page in points.

        Raises:
            UserError: It is damaged or of another kind than PNG and JPEG.
        """
        super().__init__()
        self._logo = read_logo(content)
        self._page_width = page_width
        self._size = self._logo.size(height, page_width)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """Return width and height."""
        self.width, self.height = self._page_width, self._size[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw it; a see-through picture shows the page behind it."""
        width, height = self._size
        left = (self._page_width - width) / 2
        picture = ImageReader(BytesIO(self._logo.content))
        self.canv.drawImage(picture, left, 0, width, height, mask="auto")
