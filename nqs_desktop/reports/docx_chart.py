"""A chart of Word's own drawing, in a paragraph."""

from typing import Final, Protocol, cast
from xml.sax.saxutils import quoteattr

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from openpyxl.xml.functions import Element, tostring

from nqs_desktop.reports.document import Chart
from nqs_desktop.reports.office_chart import height_of, of_literals
from nqs_desktop.reports.xml_text import xml_text

_CHART_PART: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EMU_OF_A_POINT: Final = 12700
_LONGEST_NAME: Final = 250


class _Written(Protocol):
    """A chart by the XML that openpyxl writes of it."""

    def _write(self) -> Element: ...


class ChartParts:
    """Puts charts into the package of a Word document."""

    def __init__(self, word: WordDocument) -> None:
        """Put them into ``word``."""
        self._word = word
        self._made = 0

    def run(self, chart: Chart, width: float) -> str:
        """Return the run that shows a chart.

        Args:
            chart: The chart.
            width: Its width in points.
        """
        self._made += 1
        name = PackURI(f"/word/charts/chart{self._made}.xml")
        element = cast("_Written", of_literals(chart, width))._write()
        content = cast("bytes", tostring(element))
        part = Part(name, _CHART_PART, content, self._word.part.package)
        relation = self._word.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        size = f'cx="{round(width * _EMU_OF_A_POINT)}" cy="{round(height_of(chart) * _EMU_OF_A_POINT)}"'
        told = quoteattr(" ".join(xml_text(chart.title).split())[:_LONGEST_NAME])
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" '
            f'distL="0" distR="0"><wp:extent {size}/>'
            f'<wp:docPr id="{1000 + self._made}" name="Chart {self._made}" descr={told}/>'
            f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_DRAWING}/main">'
            f'<a:graphicData uri="{_DRAWING}/chart"><c:chart xmlns:c="{_DRAWING}/chart" xmlns:r="{_OFFICE}" '
            f'r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
        )
