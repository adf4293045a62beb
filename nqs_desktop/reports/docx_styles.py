"""Styles of the Word documents: those that Word itself knows by name, set as offices print them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import quoteattr

from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from nqs_desktop.domain.paper_style import PaperStyle
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.type_sizes import TypeSizes
from nqs_desktop.reports.xml_text import xml_text

_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADINGS: Final = 9
_SINGLE: Final = 240
_HYPHENATION: Final = (("autoHyphenation", "1"), ("consecutiveHyphenLimit", "2"), ("doNotHyphenateCaps", "1"))
_COMPATIBILITY: Final = "15"  # Word 2013 and later: no "compatibility mode" in the title bar


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs; ``size`` in points, room in twips."""

    key: str
    name: str
    size: float
    paragraph: str = ""
    bold: bool = False
    based_on: str = "Normal"

    @property
    def xml(self) -> str:
        base = f'<w:basedOn w:val="{self.based_on}"/>' if self.key != self.based_on else ""
        default = "" if base else ' w:default="1"'
        following = '<w:next w:val="Normal"/>' if self.key.startswith(("Heading", "Title")) else ""
        bold, half = "<w:b/><w:bCs/>" if self.bold else "", round(2 * self.size)
        return (
            f'<w:style xmlns:w="{_WORD}" w:type="paragraph"{default} w:styleId="{self.key}">'
            f'<w:name w:val="{self.name}"/>{base}{following}<w:uiPriority w:val="1"/><w:qFormat/>'
            f"<w:pPr>{self.paragraph}</w:pPr>"
            f'<w:rPr>{bold}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
        )


def heading_align(level: int) -> Alignment:
    """Return how the headings of a level usually stand, by which the size of their style goes."""
    return Alignment.CENTER if level == 1 else Alignment.LEFT


def set_styles(word: WordDocument, language: str, look: PaperStyle, *, hyphens: bool) -> None:
    """Replace the styles of a new document.

    Args:
        word: The document.
        language: Tag of the language that the spelling checker takes, such as ``kk-KZ``.
        look: Font, sizes and distance of lines.
        hyphens: Whether Word breaks words at syllables, in the languages that it has a dictionary of.
    """
    root = word.styles.element
    styles = {style.key: style for style in _styles(TypeSizes(look))}
    for found in root.findall(_named("style")):
        if found.get(_named("styleId")) in styles:
            root.remove(found)
    defaults = root.find(_named("docDefaults"))
    if defaults is not None:
        root.replace(defaults, parse_xml(_defaults(language, look)))
    for style in styles.values():
        root.append(parse_xml(style.xml))
    _set_settings(word.settings.element, language, hyphens=hyphens)


def _set_settings(settings: BaseOxmlElement, language: str, *, hyphens: bool) -> None:
    for setting in settings.iter(_named("compatSetting")):
        if setting.get(_named("name")) == "compatibilityMode":
            setting.set(_named("val"), _COMPATIBILITY)
    for setting in settings.iter(_named("themeFontLang")):
        setting.set(_named("val"), language)
    before = settings.find(_named("defaultTabStop"))
    if hyphens and before is not None:
        for name, value in reversed(_HYPHENATION):
            before.addnext(parse_xml(f'<w:{name} xmlns:w="{_WORD}" w:val="{value}"/>'))


def _defaults(language: str, look: PaperStyle) -> str:
    family, half = quoteattr(xml_text(look.family)), round(2 * TypeSizes(look).text(TextSize.NORMAL))
    fonts = " ".join(f"w:{script}={family}" for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    line = round(_SINGLE * look.spacing)
    return (
        f'<w:docDefaults xmlns:w="{_WORD}"><w:rPrDefault><w:rPr><w:rFonts {fonts}/>'
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="80" w:line="{line}" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _styles(sizes: TypeSizes) -> Iterator[_Style]:
    flush, broken = "<w:suppressAutoHyphens/>", '<w:suppressAutoHyphens w:val="0"/>'
    text, small, note = map(sizes.text, (TextSize.NORMAL, TextSize.SMALL, TextSize.NOTE))
    cell = f'{broken}<w:spacing w:before="40" w:after="40"/>'
    yield _Style("Normal", "Normal", text, f"<w:widowControl/>{flush}")
    title = '<w:keepNext/><w:keepLines/><w:spacing w:after="240"/><w:jc w:val="center"/>'
    yield _Style("Title", "Title", sizes.title, title, True)
    yield _Style("Letterhead", "Letterhead", text, '<w:spacing w:after="40"/><w:jc w:val="center"/>')
    for level in range(1, _HEADINGS + 1):
        paragraph = (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>'
        )
        size = sizes.heading(heading_align(level))
        yield _Style(f"Heading{level}", f"heading {level}", size, paragraph, True)
    yield _Style("SmallText", "Small Text", small)
    yield _Style("NoteText", "Note Text", note, '<w:spacing w:after="0"/>')
    border = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>'
    yield _Style("FirstNote", "First Note", note, border, based_on="NoteText")
    yield _Style("BoxText", "Box Text", note, '<w:spacing w:after="0"/><w:jc w:val="center"/>')
    yield _Style("TableText", "Table Text", sizes.table(TextSize.NORMAL), cell)
    for role, name in ((TextSize.SMALL, "Small"), (TextSize.NOTE, "Note"), (TextSize.TINY, "Tiny")):
        yield _Style(f"Table{name}", f"Table {name}", sizes.table(role), cell, based_on="TableText")
    yield _Style("Header", "header", note, '<w:spacing w:after="0"/>')
    yield _Style("TopNumber", "Top Number", text, '<w:spacing w:after="0"/>', based_on="Header")
    yield _Style("Footer", "footer", small, '<w:spacing w:after="0"/>')


def _named(name: str) -> str:
    return f"{{{_WORD}}}{name}"
