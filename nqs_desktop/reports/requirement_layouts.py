"""Requirement sheets whose two languages stand beside each other, or one whole sheet after the other."""

from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment
from nqs_desktop.reports.kept_blocks import with_kept_end
from nqs_desktop.reports.requirement_sheet import (
    SheetContent,
    build,
    demand,
    demands_of,
    department_heading,
    foot,
    head,
    sections,
    sheet,
)
from nqs_desktop.reports.wording import ABSENT, Wording, marked, units_text
from nqs_desktop.texts import say

_SHARES: Final = (0.22, 0.39, 0.39)


def side_by_side(content: SheetContent, print_language: PrintLanguage) -> blocks.Document:
    """Return the sheet with Kazakh in a column and Russian in the next one, demand by demand.

    A heading has the number and the units of a position, the first row of its table its titles. A paper of
    one language is the ordinary sheet.
    """
    if len(print_language.languages) < len(Language):
        return build(content, print_language)
    wording = Wording(print_language)
    body: list[blocks.Block] = []
    for section in sections(content):
        if section.department:
            body.append(department_heading(section.department, section.level, wording))
        for position in section.positions:
            body += [_heading(position, section.level + 1, wording), _columns(position, wording)]
    return sheet(content, wording, (*head(content, wording), *with_kept_end(body), *foot(content, wording)))


def one_after_other(content: SheetContent, print_language: PrintLanguage) -> blocks.Document:
    """Return the whole sheet in Kazakh and, from a new page on, the whole sheet in Russian.

    Each has its own title, its own approval and its own lines to sign. A paper of one language is the
    ordinary sheet.
    """
    wording = Wording(print_language)
    body: list[blocks.Block] = []
    for language in print_language.languages:
        body += [blocks.PageBreak()] if body else []
        body += build(content, PrintLanguage(language.value)).blocks
    return sheet(content, wording, body)


def _heading(position: StaffPosition, level: int, wording: Wording) -> blocks.Heading:
    """Return the number and the units of a position; its titles stand in its columns."""
    first = wording.languages[0]
    numbers = " / ".join(dict.fromkeys(position.number.get(one) or ABSENT for one in wording.languages))
    units = " / ".join(dict.fromkeys(units_text(position.units, one) for one in wording.languages))
    line = f"№ {numbers} ({units})" if position.number else f"({units})"
    number = f"{position.number.get(first) or ABSENT}. " if position.number else ""
    return blocks.Heading((line,), level, f"{number}{position.title.best(first)}", Alignment.LEFT)


def _columns(position: StaffPosition, wording: Wording) -> blocks.Table:
    """Return the title of a position and what it demands, a column for each language."""
    headings = (
        wording.label(message("report.criteria")),
        *(say(message("report.demands"), language) for language in wording.languages),
    )
    titles = tuple(
        (blocks.plain(marked(position.title, language), bold=True),) for language in wording.languages
    )
    rows = [blocks.Row((_label(message("protocol.position"), wording), *titles))]
    rows += [
        blocks.Row(
            (_label(label, wording), *(demand(text, (language,)) for language in wording.languages)),
            key=column_key(label),
        )
        for label, text in demands_of(position)
    ]
    columns = (blocks.Column(heading, share) for heading, share in zip(headings, _SHARES, strict=True))
    return blocks.Table(tuple(columns), tuple(rows))


def _label(label: Message, wording: Wording) -> blocks.Cell:
    return tuple(blocks.plain(line) for line in dict.fromkeys(wording.labels(label)))
