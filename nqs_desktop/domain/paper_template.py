"""What the user changes of the papers of an organisation: look, letterhead, what they hold."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.paper_style import Margins, NumberPlace, PaperStyle


class PaperPart(StrEnum):
    """A part that papers have in common and that a template may leave out."""

    LOGO = "logo"
    REQUISITES = "requisites"
    APPROVAL = "approval"
    SIGNATURES = "signatures"
    RUNNING_TITLE = "running_title"
    PAGE_NOTES = "page_notes"
    CHARTS = "charts"


LOGO_HEIGHT: Final = 20.0
"""Millimetres of a logo whose height nobody has set."""

ALL_PAPERS: Final = ""
"""Stands for every paper where a template names none."""


@dataclass(frozen=True, slots=True)
class PaperTemplate:
    """Changes of a paper's standard look and contents; ``None`` leaves what stands above it.

    A template of one paper stands over that of all papers of the organisation, and this over the standard.

    Attributes:
        family: Font family.
        text: Size of running text in points.
        table: Size of the text of tables in points.
        title: Size of the title in points.
        heading: Size of centred headings in points.
        spacing: Distance of lines, 1 for single.
        margins: Room around the text.
        numbers: Where the numbers of pages stand.
        with_total: Whether the number of a page names how many there are.
        hyphens: Whether words are broken at syllables.
        landscape: Whether pages lie on their long side.
        logo: A picture, as a PNG or JPEG file; empty bytes take away that of all papers.
        logo_height: Height of the logo in millimetres.
        header: Words above the paper, below the logo and the requisites.
        footer: Words at the foot of every page.
        hidden_parts: Parts that are left out.
        hidden_columns: Keys of the columns that are left out of the paper's tables.
        hidden_blocks: Keys of the paper's own blocks that are left out.
    """

    family: str | None = None
    text: float | None = None
    table: float | None = None
    title: float | None = None
    heading: float | None = None
    spacing: float | None = None
    margins: Margins | None = None
    numbers: NumberPlace | None = None
    with_total: bool | None = None
    hyphens: bool | None = None
    landscape: bool | None = None
    logo: bytes | None = None
    logo_height: float | None = None
    header: LocalizedText | None = None
    footer: LocalizedText | None = None
    hidden_parts: tuple[PaperPart, ...] | None = None
    hidden_columns: tuple[str, ...] | None = None
    hidden_blocks: tuple[str, ...] | None = None

    def over(self, other: "PaperTemplate") -> "PaperTemplate":
        """Return this template with what it leaves open taken from ``other``."""
        taken = {
            field.name: getattr(other, field.name)
            for field in fields(self)
            if getattr(self, field.name) is None
        }
        return replace(self, **taken)

    def style(self, base: PaperStyle) -> PaperStyle:
        """Return ``base`` as this template changes it."""
        names = {field.name for field in fields(PaperStyle)}
        changed = {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if field.name in names and getattr(self, field.name) is not None
        }
        return replace(base, **changed)


UNCHANGED: Final = PaperTemplate()


def column_key(heading: Message) -> str:
    """Return the name that a column has in templates: the last part of the name of its heading."""
    return heading.key.rpartition(".")[2].removeprefix("column_")
