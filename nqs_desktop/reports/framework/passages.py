"""The texts of a framework: its title page and what is written in its sections."""

from collections.abc import Iterator
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.framework import FrameworkSection, SectionPart, StandardState
from nqs_desktop.domain.framework_sections import (
    PARTS,
    part_instruction,
    part_title,
    section_instruction,
    section_title,
    standard_word,
)
from nqs_desktop.domain.paper_style import FRAMEWORK
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Heading, Row, Run
from nqs_desktop.reports.framework.cells import Voice, instruction, number_cell, simple_table, text_cell
from nqs_desktop.reports.wording import ABSENT

_STANDARD_COLUMNS: Final = (
    ("number", 11.0),
    ("standard_name", 74.0),
    ("standard_state", 38.0),
    ("standard_reference", 42.0),
)
_ABOVE_TITLE: Final = 55.0
_BELOW_TITLE: Final = 30.0


def section_heading(voice: Voice, section: FrameworkSection) -> Heading:
    """Return the bold heading of a section with its number."""
    words = voice.word("section", number=section.number, title=section_title(section))
    return Heading((words,), 1, words, Alignment.LEFT)


def title_lines(voice: Voice, name: str) -> tuple[str, ...]:
    """Return what kind of paper it is, where its name does not say so, and its name."""
    kind = voice.word("kind")
    return (name,) if kind.casefold() in name.casefold() else (kind, name)


def title_page(voice: Voice) -> Iterator[blocks.Block]:
    """Iterate over what the first page shows: who approved, the name, and section 1."""
    version = voice.version
    name = voice.text(version.name) if version.name else voice.word("name_open")
    approval = version.approval
    minutes = (
        voice.word("minutes", date=date_text(approval.on), number=approval.minutes)
        if approval
        else voice.word("minutes_open")
    )
    if version.is_draft:
        yield blocks.plain(voice.word("draft"), align=Alignment.RIGHT)
    yield blocks.Stamp(voice.word("approved"), (voice.word("council"), minutes))
    yield blocks.Spacer(_ABOVE_TITLE)
    yield blocks.Title(title_lines(voice, name))
    yield blocks.Spacer(_BELOW_TITLE)
    yield section_heading(voice, FrameworkSection.NAME)
    yield blocks.plain(voice.word("name", name=name))
    yield blocks.plain(
        voice.word("approved_on", date=date_text(approval.on), number=approval.minutes)
        if approval
        else voice.word("approved_open")
    )
    yield blocks.plain(voice.word("version", number=version.ordinal))
    yield blocks.PageBreak()


def passages(voice: Voice, section: FrameworkSection) -> Iterator[blocks.Block]:
    """Iterate over the texts of a section, each below its name."""
    for place, part in enumerate(PARTS[section], 1):
        words = voice.word("part", number=section.number, place=place, title=part_title(part))
        yield Heading((words,), 2, words, Alignment.LEFT)
        yield from _passage(voice, part)


def _passage(voice: Voice, part: SectionPart) -> Iterator[blocks.Block]:
    text = voice.content.texts.get(part)
    if not text:
        yield instruction(voice, voice.say(part_instruction(part)))
        return
    for line in voice.text(text).splitlines():
        if line.strip():
            yield blocks.plain(line.strip(), align=Alignment.JUSTIFY)


def standards(voice: Voice) -> Iterator[blocks.Block]:
    """Iterate over the list of professional standards, those in force first."""
    found = voice.content.standards
    if not found:
        yield instruction(voice, voice.say(section_instruction(FrameworkSection.STANDARDS)))
        return
    ordered = [one for state in StandardState for one in found if one.state is state]
    rows = [
        Row(
            (
                number_cell(number),
                text_cell(voice.text(one.name)),
                text_cell(voice.say(standard_word(one.state))),
                text_cell(one.reference or ABSENT),
            )
        )
        for number, one in enumerate(ordered, 1)
    ]
    yield simple_table(voice, _STANDARD_COLUMNS, rows)


def layout_words(voice: Voice) -> Iterator[blocks.Block]:
    """Iterate over how the paper is set, as its style has it."""
    style = FRAMEWORK
    of_fonts = voice.word(
        "layout_font",
        font=style.family,
        text=f"{style.text:g}",
        heading=f"{style.heading:g}",
        table=f"{style.table:g}",
    )
    yield blocks.Paragraph((Run(of_fonts),), Alignment.JUSTIFY, keep_with_next=True)
    sides = style.margins
    yield blocks.plain(
        voice.word(
            "layout_page",
            left=f"{sides.left:g}",
            right=f"{sides.right:g}",
            top=f"{sides.top:g}",
            bottom=f"{sides.bottom:g}",
        ),
        align=Alignment.JUSTIFY,
    )
