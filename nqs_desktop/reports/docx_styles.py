"""Styles of the Word documents: those that Word itself knows by name, set as offices print them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

FONT: Final = "Times New Roman"
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEADINGS: Final = 9
_COMPATIBILITY: Final = "15"  # Word 2013 and later: no "compatibility mode" in the title bar


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs; sizes in half points, room in twips."""

    key: str
    name: str
    size: int
    paragraph: str = ""
    bold: bool = False
    based_on: str = "Normal"

    @property
    def xml(self) -> str:
        base = f'<w:basedOn w:val="{self.based_on}"/>' if self.key != self.based_on else ""
        default = "" if base else ' w:default="1"'
        following = '<w:next w:val="Normal"/>' if self.key.startswith(("Heading", "Title")) else ""
        bold = "<w:b/><w:bCs/>" if self.bold else ""
        return (
            f'<w:style xmlns:w="{_WORD}" w:type="paragraph"{default} w:styleId="{self.key}">'
            f'<w:name w:val="{self.name}"/>{base}{following}<w:uiPriority w:val="1"/><w:qFormat/>'
            f"<w:pPr>{self.paragraph}</w:pPr>"
            f'<w:rPr>{bold}<w:sz w:val="{self.size}"/><w:szCs w:val="{self.size}"/></w:rPr></w:style>'
        )


def set_styles(word: WordDocument, language: str) -> None:
    """Replace the styles of a new document.

    Args:
        word: The document.
        language: Tag of the language that the spelling checker takes, such as ``kk-KZ``.
    """
    root = word.styles.element
    styles = {style.key: style for style in _styles()}
    for found in root.findall(_named("style")):
        if found.get(_named("styleId")) in styles:
            root.remove(found)
    defaults = root.find(_named("docDefaults"))
    if defaults is not None:
        root.replace(defaults, parse_xml(_defaults(language)))
    for style in styles.values():
        root.append(parse_xml(style.xml))
    _set_settings(word.settings.element, language)


def _set_settings(settings: BaseOxmlElement, language: str) -> None:
    for setting in settings.iter(_named("compatSetting")):
        if setting.get(_named("name")) == "compatibilityMode":
            setting.set(_named("val"), _COMPATIBILITY)
    for setting in settings.iter(_named("themeFontLang")):
        setting.set(_named("val"), language)


def _defaults(language: str) -> str:
    fonts = " ".join(f'w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f'<w:docDefaults xmlns:w="{_WORD}"><w:rPrDefault><w:rPr><w:rFonts {fonts}/>'
        '<w:sz w:val="24"/><w:szCs w:val="24"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


def _styles() -> Iterator[_Style]:
    cell = '<w:spacing w:before="40" w:after="40"/>'
    yield _Style("Normal", "Normal", 24)
    yield _Style("Title", "Title", 28, '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>', True)
    for level in range(1, _HEADINGS + 1):
        paragraph = (
            '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>'
        )
        yield _Style(f"Heading{level}", f"heading {level}", 26 if level == 1 else 24, paragraph, True)
    yield _Style("SmallText", "Small Text", 20)
    yield _Style("NoteText", "Note Text", 17, '<w:spacing w:after="0"/>')
    border = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>'
    yield _Style("FirstNote", "First Note", 17, border, based_on="NoteText")
    yield _Style("TableText", "Table Text", 24, cell)
    yield _Style("TableSmall", "Table Small", 20, cell, based_on="TableText")
    yield _Style("TableNote", "Table Note", 17, cell, based_on="TableText")
    yield _Style("TableTiny", "Table Tiny", 13, cell, based_on="TableText")
    yield _Style("Header", "header", 17, '<w:spacing w:after="0"/>')
    yield _Style("Footer", "footer", 20, '<w:spacing w:after="0"/>')


def _named(name: str) -> str:
    return f"{{{_WORD}}}{name}"
