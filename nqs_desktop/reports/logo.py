"""The logo of a letterhead: a picture that is known to be whole before any format takes it."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, UnidentifiedImageError

from nqs_desktop.domain.errors import UserError

FORMATS: Final = ("PNG", "JPEG")
MOST_PIXELS: Final = 40_000_000
"""A larger picture would take more memory than a paper is worth."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture.

    Attributes:
        content: Its file.
        format: ``PNG`` or ``JPEG``.
        width: In pixels.
        height: In pixels.
    """

    content: bytes
    format: str
    width: int
    height: int

    def size(self, height: float, widest: float) -> tuple[float, float]:
        """Return its width and height at a wished ``height``, no wider than ``widest``, in the same unit."""
        width = height * self.width / self.height
        return (width, height) if width <= widest else (widest, widest * self.height / self.width)


def read_logo(content: bytes) -> Logo:
    """Return the picture of a PNG or JPEG file.

    Raises:
        UserError: It is damaged, of another kind or larger than ``MOST_PIXELS``.
    """
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as picture:
            width, height = picture.size
            kind = picture.format or ""
            if width * height > MOST_PIXELS:
                raise UserError("report.large_logo", width=width, height=height, most=MOST_PIXELS)
            picture.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError("report.damaged_logo") from error
    return Logo(content, kind, width, height)


def as_png(logo: Logo) -> bytes:
    """Return the picture as the file of a PNG picture."""
    out = BytesIO()
    with Image.open(BytesIO(logo.content), formats=FORMATS) as picture:
        picture.convert("RGBA").save(out, "PNG")
    return out.getvalue()
