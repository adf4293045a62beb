"""A picture of boxes and lines as a group of shapes of Word's own drawing."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from nqs_desktop.reports.box_looks import BOX_LOOKS, BoxLook
from nqs_desktop.reports.document import Diagram, DiagramBox, DiagramLine
from nqs_desktop.reports.text_measure import spans, text_width
from nqs_desktop.reports.type_sizes import TypeSizes
from nqs_desktop.reports.xml_text import xml_text

_NAMESPACES: Final = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_GROUP: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_EMU_OF_A_MILLIMETRE: Final = 36_000
_EMU_OF_A_POINT: Final = 12_700
_POINTS_OF_A_MILLIMETRE: Final = 72 / 25.4
_PADDING: Final = 2.5
_SMALLEST: Final = 5.0
_STEP: Final = 0.5
_LEADING: Final = 1.2
_EM: Final = 1000
_LONGEST_NAME: Final = 250

Number = Callable[[], int]


def diagram_run(diagram: Diagram, room: tuple[float, float], sizes: TypeSizes, number: Number) -> str:
    """Return the run that shows a diagram, made smaller where it has no room.

    Args:
        diagram: The diagram.
        room: Width and height in points that it may take.
        sizes: Sizes of its words.
        number: Gives each shape a number of its own in the document.
    """
    wanted = (diagram.width * _POINTS_OF_A_MILLIMETRE, diagram.height * _POINTS_OF_A_MILLIMETRE)
    scale = min(1.0, *(limit / max(side, 1.0) for limit, side in zip(room, wanted, strict=True)))
    drawn = _Shapes(scale, sizes, number)
    shapes = "".join((drawn.frame(diagram), *drawn.all(diagram)))
    whole = f'cx="{_emu(diagram.width, scale)}" cy="{_emu(diagram.height, scale)}"'
    told = quoteattr(xml_text(" ".join(diagram.title.split()))[:_LONGEST_NAME])
    return (
        f'<w:r {_NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {whole}/>'
        f'<wp:docPr id="{number()}" name="Diagram" descr={told}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {whole}/><a:chOff x="0" y="0"/><a:chExt {whole}/></a:xfrm></wpg:grpSpPr>'
        f"{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        "</mc:AlternateContent></w:r>"
    )


class _Shapes:
    """The shapes of one diagram: lines first, the boxes over them."""

    def __init__(self, scale: float, sizes: TypeSizes, number: Number) -> None:
        self._scale = scale
        self._sizes = sizes
        self._number = number

    def frame(self, diagram: Diagram) -> str:
        """Return an unseen shape around all: LibreOffice turns a group that begins with a line."""
        form = self._form("rect", (0, 0, diagram.width, diagram.height))
        return (
            f"<wps:wsp>{self._named('Frame')}<wps:cNvSpPr/><wps:spPr>{form}<a:noFill/>"
            "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
        )

    def all(self, diagram: Diagram) -> Iterator[str]:
        """Iterate over the shapes in the order in which they are drawn and read."""
        for line in diagram.lines:
            yield from self._line(line)
        for box in diagram.boxes:
            yield self._box(box)

    def _line(self, line: DiagramLine) -> Iterator[str]:
        """Iterate over the straight pieces of a line."""
        last = len(line.points) - 2
        head = '<a:tailEnd type="triangle"/>' if line.arrow else ""
        for place, (start, end) in enumerate(pairwise(line.points)):
            flips = "".join(
                f' {name}="1"' for name, axis in (("flipH", 0), ("flipV", 1)) if end[axis] < start[axis]
            )
            left, top = (min(start[axis], end[axis]) for axis in (0, 1))
            width, height = (abs(end[axis] - start[axis]) for axis in (0, 1))
            form = self._form("line", (left, top, width, height), flips)
            edge = _edge(BOX_LOOKS[line.tone], head if place == last else "")
            named = self._named("Line")
            yield f"<wps:wsp>{named}<wps:cNvCnPr/><wps:spPr>{form}{edge}</wps:spPr><wps:bodyPr/></wps:wsp>"

    def _box(self, box: DiagramBox) -> str:
        look = BOX_LOOKS[box.tone]
        form = self._form("rect", (box.left, box.top, box.width, box.height))
        filling = f'<a:solidFill><a:srgbClr val="{look.filling or "FFFFFF"}"/></a:solidFill>'
        pad = round(_PADDING * _EMU_OF_A_POINT)
        sides = " ".join(f'{side}="{pad}"' for side in ("lIns", "tIns", "rIns", "bIns"))
        return (
            f"<wps:wsp>{self._named('Box')}<wps:cNvSpPr/><wps:spPr>{form}{filling}{_edge(look)}</wps:spPr>"
            f"<wps:txbx><w:txbxContent>{self._words(box, look)}</w:txbxContent></wps:txbx>"
            f'<wps:bodyPr wrap="square" {sides} anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp>'
        )

    def _named(self, kind: str) -> str:
        number = self._number()
        return f'<wps:cNvPr id="{number}" name="{kind} {number}"/>'

    def _form(self, kind: str, place: tuple[float, float, float, float], flips: str = "") -> str:
        left, top, width, height = (_emu(side, self._scale) for side in place)
        return (
            f'<a:xfrm{flips}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            f'<a:prstGeom prst="{kind}"><a:avLst/></a:prstGeom>'
        )

    def _words(self, box: DiagramBox, look: BoxLook) -> str:
        text, points = self._fitted(box, look)
        half, bold = round(2 * points), "<w:b/>" if look.bold else ""
        face = f'{bold}<w:color w:val="000000"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        return (
            f'<w:p><w:pPr><w:pStyle w:val="BoxText"/></w:pPr><w:r><w:rPr>{face}</w:rPr>'
            f'<w:t xml:space="preserve">{escape(xml_text(text))}</w:t></w:r></w:p>'
        )

    def _fitted(self, box: DiagramBox, look: BoxLook) -> tuple[str, float]:
        """Return the words and their size: as large as they fit, cut with an ellipsis at the smallest."""
        text = " ".join(box.text.split())
        width, height = (
            max(side * self._scale * _POINTS_OF_A_MILLIMETRE - 2 * _PADDING, 1.0)
            for side in (box.width, box.height)
        )
        points = max(self._sizes.table(box.size) * self._scale, _SMALLEST)
        while True:
            lines = list(spans(text, points, width, bold=look.bold))
            most = max(int(height // (points * _LEADING * self._sizes.style.spacing)), 1)
            widest = max(map(text_width, text.split()), default=0.0) * points / _EM
            if points <= _SMALLEST or (len(lines) <= most and widest <= width):
                break
            points = max(points - _STEP, _SMALLEST)
        if len(lines) > most:
            text = f"{text[: lines[most - 1][1]].rstrip()[:-1]}…"
        return text, points


def _edge(look: BoxLook, head: str = "") -> str:
    width = round(look.line * _EMU_OF_A_POINT)
    colour = f'<a:solidFill><a:srgbClr val="{look.edge}"/></a:solidFill>'
    return f'<a:ln w="{width}">{colour}{head}</a:ln>'


def _emu(millimetres: float, scale: float) -> int:
    return round(millimetres * scale * _EMU_OF_A_MILLIMETRE)
