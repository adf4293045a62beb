"""The table of matches: candidates against positions, each verdict in words with what is lacking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.report import Verdict, verdict_name
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.table import Lack, MatchPosition, MatchTable
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.opening import opening
from nqs_desktop.reports.protocol_parts import (
    MATCH_SHARES,
    SIZE,
    demand_name,
    fact,
    lacking_sentences,
    notes,
    numbered,
    plain_cell,
    position_title,
    said,
    table,
    verdict_words,
)
from nqs_desktop.reports.wording import ABSENT, Wording
from nqs_desktop.texts import say

WIDEST_TABLE: Final = 5
"""So many positions stand beside each other on a page; more stand below each other, each with its list."""

_NAME_SHARE: Final = 0.2
_LEGEND: Final = (
    (Verdict.MET, "protocol.legend_met"),
    (Verdict.REVIEW, "protocol.legend_review"),
    (Verdict.NOT_MET, "protocol.legend_not_met"),
)


@dataclass(frozen=True, slots=True)
class MatchContent:
    """What a paper of matches shows.

    Attributes:
        organisation: Whose positions they are; empty where they are of several.
        matches: The verdicts.
        signatories: Who signs; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
        all_vacant: Nobody has recorded that a unit is occupied, so that every position counts as vacant.
        decided: Whether people have decided on something that is judged here.
    """

    organisation: LocalizedText
    matches: MatchTable
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None
    all_vacant: bool = False
    decided: bool = False


def build(content: MatchContent, print_language: PrintLanguage) -> blocks.Document:
    """Return the paper of ``content`` in the languages asked for.

    A few positions stand beside each other, a row for each candidate; of many, each has a list of the
    candidates, best first; one candidate has a list of the positions, best first.
    """
    wording = Wording(print_language)
    matches, title = content.matches, message("protocol.match_title")
    first = wording.languages[0]
    beside = len(matches.candidates) > 1 and 1 < len(matches.positions) <= WIDEST_TABLE
    body = [*_head(content, wording)]
    if not matches.candidates:
        body.append(blocks.plain(wording.label(message("protocol.nobody"))))
    elif beside:
        body.append(_beside(matches, wording))
    elif len(matches.candidates) == 1:
        body += _of_candidate(matches, wording)
    else:
        for place in range(len(matches.positions)):
            body += _of_position(matches, place, wording)
    texts = (text for position in matches.positions for text in (position.title, position.department))
    return blocks.Document(
        title=say(title, first),
        language=first.value,
        blocks=signed(body, content.signatories, wording),
        running_title=wording.label(title),
        page_notes=notes(wording, (content.organisation, *texts)),
        author=content.organisation.best(first),
        other_language=wording.other_language,
        landscape=beside,
    )


def _head(content: MatchContent, wording: Wording) -> Iterator[blocks.Block]:
    title = message("protocol.match_title")
    yield from opening(wording, title, content.organisation, content.approval)
    matches = content.matches
    yield fact(wording, message("protocol.on"), date_text(matches.on))
    size = message(
        "protocol.match_size", candidates=len(matches.candidates), positions=len(matches.positions)
    )
    yield blocks.plain(wording.label(size))
    yield blocks.Part("legend", tuple(_legend(content, wording)))


def _legend(content: MatchContent, wording: Wording) -> Iterator[blocks.Block]:
    """Yield what the reader must know of the verdicts."""
    told = ((content.all_vacant, "protocol.all_vacant"), (content.decided, "protocol.with_decisions"))
    for key in (key for is_told, key in told if is_told):
        for line in wording.labels(message(key)):
            yield blocks.plain(line, size=TextSize.SMALL)
    for language in wording.languages:
        legend = (say(message(key, verdict=verdict_name(verdict)), language) for verdict, key in _LEGEND)
        yield blocks.plain(f"{'; '.join(legend)}.", size=TextSize.NOTE)


def _beside(matches: MatchTable, wording: Wording) -> blocks.Table:
    share = (1 - _NAME_SHARE) / len(matches.positions)
    columns = (
        blocks.Column(wording.label(message("protocol.candidate")), _NAME_SHARE),
        *(blocks.Column(_title(position, wording), share) for position in matches.positions),
    )
    rows = (
        blocks.Row(
            (
                plain_cell(candidate.name),
                *(
                    (
                        verdict_words(wording, matches.verdict(row, place)),
                        *_lacking(matches.lacking(row, place), wording),
                    )
                    for place in range(len(matches.positions))
                ),
            )
        )
        for row, candidate in enumerate(matches.candidates)
    )
    return blocks.Table(columns, tuple(rows), SIZE)


def _of_position(matches: MatchTable, place: int, wording: Wording) -> Iterator[blocks.Block]:
    position = matches.positions[place]
    titles = tuple(
        dict.fromkeys(position_title(position.number, position.title, one) for one in wording.languages)
    )
    yield blocks.Heading(titles, 1, titles[0], Alignment.LEFT)
    if position.department:
        department = fact(wording, message("protocol.department"), *wording.texts(position.department))
        yield blocks.Paragraph(department.runs, keep_with_next=True)
    counts = matches.counts(place)
    counted = message(
        "protocol.counts",
        met=counts[Verdict.MET],
        review=counts[Verdict.REVIEW],
        not_met=counts[Verdict.NOT_MET],
    )
    vacant = message("protocol.vacant", units=decimal_text(position.vacant))
    for line in dict.fromkeys(f"{say(vacant, one)}. {say(counted, one)}" for one in wording.languages):
        yield blocks.Paragraph((blocks.Run(line),), size=TextSize.SMALL, keep_with_next=True)
    rows = []
    for number, pair in enumerate(matches.of_position(place), 1):
        name = plain_cell(matches.candidates[pair.candidate].name)
        rows.append(_listed(number, name, pair.verdict, pair.lacking, wording))
    yield table(wording, _headings(message("protocol.candidate")), rows, MATCH_SHARES)


def _of_candidate(matches: MatchTable, wording: Wording) -> Iterator[blocks.Block]:
    yield fact(wording, message("protocol.candidate"), matches.candidates[0].name)
    rows = []
    for number, pair in enumerate(matches.of_candidate(0), 1):
        position = matches.positions[pair.position]
        title = plain_cell(_title(position, wording))
        if position.department:
            title = (*title, blocks.plain(wording.joined(position.department), size=TextSize.NOTE))
        rows.append(_listed(number, title, pair.verdict, pair.lacking, wording))
    yield table(wording, _headings(message("protocol.position")), rows, MATCH_SHARES)


def _headings(what: Message) -> tuple[Message, ...]:
    return message("protocol.row"), what, message("protocol.verdict"), message("protocol.lacking")


def _listed(
    number: int, what: blocks.Cell, verdict: Verdict, lacking: tuple[Lack, ...], wording: Wording
) -> blocks.Row:
    lacks = _lacking(lacking, wording) or plain_cell(ABSENT)
    return blocks.Row((numbered(number), what, (verdict_words(wording, verdict),), lacks))


def _title(position: MatchPosition, wording: Wording) -> str:
    titles = (position_title(position.number, position.title, one) for one in wording.languages)
    return " / ".join(dict.fromkeys(titles))


@lru_cache(maxsize=2048)  # among many pairs the same is lacking again and again
def _lacking(lacking: tuple[Lack, ...], wording: Wording) -> blocks.Cell:
    """Return what is not met and what a person decides, in words and never by a colour."""
    not_met = [demand_name(one.requirement) for one in lacking if one.verdict is Verdict.NOT_MET]
    review = [demand_name(one.requirement) for one in lacking if one.verdict is Verdict.REVIEW]
    return tuple(
        paragraph for sentence in lacking_sentences(not_met, review) for paragraph in said(wording, sentence)
    )
