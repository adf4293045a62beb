"""The tables of a check protocol: findings, alternatives with their arithmetic, employment."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from nqs_desktop.domain.candidate import EmploymentRecord
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.experience_entries import Count
from nqs_desktop.domain.eligibility.report import AlternativeFinding, Eligibility, Finding, OptionFinding
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import Extra
from nqs_desktop.domain.requirement_sentences import demand_words
from nqs_desktop.domain.requirement_words import (
    alternative_words,
    extra_words,
    kind_words,
    listed,
    share_words,
)
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment
from nqs_desktop.reports.protocol_parts import (
    SIZE,
    decision_words,
    demand_name,
    numbered,
    plain_cell,
    quoted,
    said,
    table,
    time_words,
    verdict_words,
)
from nqs_desktop.reports.wording import ABSENT, Wording
from nqs_desktop.texts import say


def findings(eligibility: Eligibility, wording: Wording) -> blocks.Table:
    """Return the findings, a row for each requirement; words that repeat those above are named once."""
    headings = (
        message("protocol.row"),
        message("protocol.asked"),
        message("protocol.found"),
        message("protocol.verdict_and_reason"),
    )
    rows = []
    shown: dict[LocalizedText, int] = {}
    for number, finding in enumerate(eligibility.items, 1):
        first = shown.setdefault(finding.words, number)
        cells = (
            numbered(number),
            _asked(finding, first if first < number else None, wording),
            _proof((finding,), wording),
            _verdict(finding, eligibility.on, wording),
        )
        rows.append(blocks.Row(cells))
        rows += [
            _option(f"{number}.{place}", option, eligibility.on, wording)
            for place, option in enumerate(finding.parts, 1)
        ]
    return table(wording, headings, rows)


def _option(number: str, option: OptionFinding, on: date, wording: Wording) -> blocks.Row:
    """Return the row of one of the demands of which one is enough."""
    asked = dict.fromkeys(say(demand_words(option.demand, one), one) for one in wording.languages)
    verdict = [verdict_words(wording, option.verdict)]
    for item in option.items:
        verdict += said(wording, demand_name(item.requirement), bold=True)
        verdict += _verdict(item, on, wording)
    cells = (
        plain_cell(number, Alignment.CENTER),
        tuple(blocks.plain(words, size=SIZE) for words in asked),
        _proof(option.items, wording),
        tuple(verdict),
    )
    return blocks.Row(cells)


def _asked(finding: Finding, same_as: int | None, wording: Wording) -> blocks.Cell:
    name = said(wording, demand_name(finding.requirement), bold=True)
    if not finding.words:
        return name
    if same_as is not None:
        return (*name, *said(wording, message("protocol.same_words", row=same_as)))
    return (*name, *quoted(wording, finding.words))


def _proof(found: Sequence[Finding], wording: Wording) -> blocks.Cell:
    proofs = dict.fromkeys(words for finding in found for words in finding.proof)
    return tuple(paragraph for words in proofs or (ABSENT,) for paragraph in _proof_words(words, wording))


def _proof_words(words: str, wording: Wording) -> blocks.Cell:
    """Return the words of a record; the code of an extra in the languages of the paper."""
    try:
        extra = Extra.parse(words)
    except ValueError:
        return plain_cell(words.replace("|", ", "))  # categories of a licence
    return said(wording, extra_words(extra))


def _verdict(finding: Finding, on: date, wording: Wording) -> blocks.Cell:
    """Return the program's own verdict with its reason, and apart from it what a person decided."""
    cell = [verdict_words(wording, finding.program_verdict), *said(wording, finding.reason)]
    time = time_words(finding, on)
    if time:
        cell += said(wording, time)
    if finding.decision and finding.is_decided:
        cell += said(wording, decision_words(finding.decision), bold=True)
    return tuple(cell)


def alternatives(
    found: Sequence[AlternativeFinding], employment: Sequence[EmploymentRecord], wording: Wording
) -> blocks.Table:
    """Return every alternative of experience, the arithmetic of its length line by line.

    Args:
        found: The alternatives.
        employment: The labour book, whose entries are named by their numbers in :func:`employment`.
        wording: The languages.
    """
    headings = (
        message("protocol.row"),
        message("protocol.alternative"),
        message("protocol.arithmetic"),
        message("protocol.verdict_and_reason"),
    )
    numbers = {entry: number for number, entry in enumerate(in_order(employment), 1)}
    rows = (_alternative(number, one, numbers, wording) for number, one in enumerate(found, 1))
    return table(wording, headings, rows)


def _alternative(
    number: int, found: AlternativeFinding, numbers: Mapping[EmploymentRecord, int], wording: Wording
) -> blocks.Row:
    asked = dict.fromkeys(say(alternative_words(found.alternative, one), one) for one in wording.languages)
    arithmetic = tuple(
        blocks.plain(say(line, language), size=SIZE)
        for language in wording.languages
        for line in (*_counted(found, numbers), *found.length.lines(), *_shares(found, language))
    )
    cells = (
        numbered(number),
        tuple(blocks.plain(words, size=SIZE) for words in asked),
        arithmetic,
        (verdict_words(wording, found.verdict), *said(wording, found.reason)),
    )
    return blocks.Row(cells)


def _shares(found: AlternativeFinding, language: Language) -> Iterator[Message]:
    """Yield the arithmetic of each share, "of which 3 managerial"."""
    for one in found.shares:
        yield message("protocol.share", share=share_words(one.share, language))
        yield from one.length.lines()


def _counted(found: AlternativeFinding, numbers: Mapping[EmploymentRecord, int]) -> Iterator[Message]:
    """Yield which entries of the labour book count, and which only a person can count."""
    for count, key in ((Count.YES, "protocol.entries_count"), (Count.PERHAPS, "protocol.entries_open")):
        entries = (one.record for one in found.entries if one.count is count)
        named = sorted({numbers[entry] for entry in entries if entry in numbers})
        if named:
            yield message(key, rows=", ".join(map(str, named)))


def in_order(entries: Sequence[EmploymentRecord]) -> list[EmploymentRecord]:
    """Return entries earliest first, as the paper numbers them."""
    return sorted(entries, key=lambda entry: (entry.start, entry.employer, entry.position))


def employment(entries: Sequence[EmploymentRecord], wording: Wording) -> blocks.Table:
    """Return the labour book as recorded, earliest first, with who decided on the kinds of experience."""
    headings = (
        message("protocol.row"),
        message("protocol.employer"),
        message("protocol.period"),
        message("protocol.kinds"),
    )
    rows = (_entry(number, entry, wording) for number, entry in enumerate(in_order(entries), 1))
    return table(wording, headings, rows)


def _entry(number: int, entry: EmploymentRecord, wording: Wording) -> blocks.Row:
    first = date_text(entry.start)
    period = (
        plain_cell(f"{first} – {date_text(entry.end)}")
        if entry.end
        else said(wording, message("protocol.period_to_date", first=first))
    )
    employer = tuple(blocks.plain(words, size=SIZE) for words in (entry.employer, entry.position) if words)
    return blocks.Row((numbered(number), employer, period, tuple(_kinds(entry, wording))))


def _kinds(entry: EmploymentRecord, wording: Wording) -> Iterator[blocks.Paragraph]:
    if not entry.kinds:
        yield from said(wording, message("protocol.kinds_unset"))
        return
    kinds = listed(kind_words(kind) for kind in entry.kinds)
    for language in wording.languages:
        field = entry.field.best(language)
        words = message("protocol.named_field", kinds=kinds, field=field) if field else kinds
        yield blocks.plain(say(words, language), size=SIZE)
    if entry.kinds_set_by:
        yield from said(wording, message("protocol.decided_by", who=entry.kinds_set_by))
