"""What the protocols and the table of matches are put together from: facts, cells, verdicts in words."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache, reduce
from typing import Final

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility.report import Finding, Verdict, requirement_name, verdict_name
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.paper_template import column_key
from nqs_desktop.domain.requirement import Extra
from nqs_desktop.domain.requirement_words import extra_words
from nqs_desktop.domain.staffing import Department
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, Run, TextSize
from nqs_desktop.reports.wording import ABSENT, UNOFFICIAL_MARK, Wording, marked
from nqs_desktop.texts import say

SIZE: Final = TextSize.SMALL
Shares = tuple[float, float, float, float]
PROTOCOL_SHARES: Final = (0.06, 0.32, 0.29, 0.33)
"""Shares of the columns of every table of a protocol: a workbook then needs no cells that span others."""

MATCH_SHARES: Final = (0.06, 0.30, 0.20, 0.44)


def demand_name(requirement: str) -> Message:
    """Return the name of what a finding judges; codes of extras with their categories in words."""
    try:
        return extra_words(Extra.parse(requirement))
    except ValueError:
        return requirement_name(requirement)


def position_title(number: LocalizedText, title: LocalizedText, language: Language) -> str:
    """Return ``7. Инженер`` in a language; a missing title is marked."""
    words = marked(title, language) if title else ABSENT
    return f"{number.get(language) or ABSENT}. {words}" if number else words


def fact(wording: Wording, label: Message, *values: str) -> blocks.Paragraph:
    """Return ``label: value`` with the values language by language; what is alike stands once."""
    words = " / ".join(dict.fromkeys(value for value in values if value)) or ABSENT
    return blocks.Paragraph((Run(f"{wording.label(label)}: "), Run(words, bold=True)))


def said(wording: Wording, sentence: Message, *, bold: bool = False) -> tuple[blocks.Paragraph, ...]:
    """Return a sentence for a cell, a paragraph for each language."""
    lines = dict.fromkeys(wording.labels(sentence))
    return tuple(blocks.plain(line, bold=bold, size=SIZE) for line in lines)


def quoted(wording: Wording, text: LocalizedText) -> tuple[blocks.Paragraph, ...]:
    """Return the words of a paper for a cell, language by language; nothing where there are none."""
    if not text:
        return ()
    return tuple(
        blocks.Paragraph((Run(line, italic=True),), size=SIZE)
        for language in wording.languages
        for line in marked(text, language).splitlines()
        if line.strip()
    )


def plain_cell(text: str, align: Alignment = Alignment.LEFT) -> blocks.Cell:
    """Return a cell of one text."""
    return (blocks.plain(text, align=align, size=SIZE),)


def numbered(number: int) -> blocks.Cell:
    """Return the cell with the number of a row."""
    return plain_cell(str(number), Alignment.CENTER)


@cache
def verdict_words(wording: Wording, verdict: Verdict) -> blocks.Paragraph:
    """Return the word of a verdict, bold: no verdict is told by a colour."""
    return blocks.plain(wording.label(verdict_name(verdict)), bold=True, size=SIZE)


def table(
    wording: Wording,
    headings: Sequence[Message],
    rows: Iterable[blocks.Row],
    shares: Shares = PROTOCOL_SHARES,
) -> blocks.Table:
    """Return a table of four columns."""
    columns = tuple(
        blocks.Column(wording.label(heading), share, key=column_key(heading))
        for heading, share in zip(headings, shares, strict=True)
    )
    return blocks.Table(columns, tuple(rows), SIZE)


def section(wording: Wording, title: Message, level: int = 1) -> blocks.Heading:
    """Return a heading at the left, a line for each language where it is long."""
    lines = wording.heading(LocalizedText(say(title, Language.KK), say(title, Language.RU)))
    return blocks.Heading(lines, level, wording.label(title), Alignment.LEFT)


def joined_names(names: Iterable[Message]) -> Message:
    """Return names parted by commas; there is at least one."""
    return reduce(lambda first, second: message("eligibility.and_also", first=first, second=second), names)


def lacking_sentences(not_met: Sequence[Message], review: Sequence[Message]) -> tuple[Message, ...]:
    """Return what is not met and what a person decides, each a sentence where there is anything."""
    sentences = []
    if not_met:
        sentences.append(message("protocol.not_met_list", names=joined_names(not_met)))
    if review:
        sentences.append(message("protocol.review_list", names=joined_names(review)))
    return tuple(sentences)


def decision_words(decision: Decision) -> Message:
    """Return a person's decision with name and day."""
    return message(
        "protocol.decided",
        verdict=verdict_name(decision.verdict),
        who=decision.who or message("protocol.unknown_person"),
        day=decision_day(decision),
    )


def decision_day(decision: Decision) -> str:
    """Return the day of a decision where the user is; a dash for one that is not stored yet."""
    return date_text(decision.at.astimezone().date()) if decision.at else ABSENT


def time_words(finding: Finding, on: date) -> Message | None:
    """Return from when time alone makes a requirement met; ``None`` where it never does."""
    if finding.met_from is None:
        return None
    key = "protocol.met_since" if finding.met_from <= on else "protocol.met_from"
    return message(key, day=date_text(finding.met_from))


def department_path(departments: Sequence[Department], key: str | None) -> LocalizedText:
    """Return the names of a department and those above it, the highest first; empty for none."""
    known = {department.key: department for department in departments}
    names: list[LocalizedText] = []
    while key in known and known[key].name not in names:
        names.insert(0, known[key].name)
        key = known[key].parent
    in_kazakh, in_russian = (
        " › ".join(name.best(language) for name in names) or None for language in Language
    )
    return LocalizedText(in_kazakh, in_russian)


def notes(wording: Wording, texts: Iterable[LocalizedText]) -> tuple[str, ...]:
    """Return what the mark of an unofficial translation means where one of ``texts`` bears it."""
    if not any(text.is_unofficial(language) for text in texts for language in wording.languages):
        return ()
    return (wording.note(UNOFFICIAL_MARK, message("report.unofficial_note")),)
