"""Pictures of a Word document: charts and diagrams of Word's own drawing, logos as they are."""

from io import BytesIO
from typing import Final

from docx.document import Document as WordDocument
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.oxml.xmlchemy import serialize_for_reading
from docx.shared import Pt

from nqs_desktop.reports.document import Chart, Diagram, Letterhead
from nqs_desktop.reports.docx_chart import ChartParts
from nqs_desktop.reports.docx_diagram import diagram_run
from nqs_desktop.reports.logo import as_png, read_logo
from nqs_desktop.reports.type_sizes import TypeSizes

_POINTS_OF_A_MILLIMETRE: Final = 72 / 25.4
_FIRST_SHAPE: Final = 10_000
_UNKNOWN: Final = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError)


class WordPictures:
    """Puts pictures into the package of a Word document."""

    def __init__(self, word: WordDocument, sizes: TypeSizes) -> None:
        """Put them into ``word``; the words of diagrams are of ``sizes``."""
        self._word = word
        self._sizes = sizes
        self._charts = ChartParts(word)
        self._shapes = _FIRST_SHAPE

    def chart(self, chart: Chart, width: float) -> str:
        """Return the run that shows a chart of a width in points."""
        return self._charts.run(chart, width)

    def logo(self, letterhead: Letterhead, width: float) -> str:
        """Return the run that shows a logo no wider than ``width`` points.

        Raises:
            UserError: It is damaged or of another kind than PNG and JPEG.
        """
        logo = read_logo(letterhead.logo)
        size = tuple(map(Pt, logo.size(letterhead.logo_height * _POINTS_OF_A_MILLIMETRE, width)))
        try:
            inline = self._word.part.new_pic_inline(BytesIO(logo.content), size[0], size[1])
        except _UNKNOWN:
            # A JPEG file without the marks of its kind, which every other program shows.
            inline = self._word.part.new_pic_inline(BytesIO(as_png(logo)), size[0], size[1])
        return f"<w:r><w:drawing>{serialize_for_reading(inline)}</w:drawing></w:r>"

    def diagram(self, diagram: Diagram, width: float, height: float) -> str:
        """Return the run that shows a diagram no wider and no higher than told in points."""
        return diagram_run(diagram, (width, height), self._sizes, self._number)

    def _number(self) -> int:
        self._shapes += 1
        return self._shapes
