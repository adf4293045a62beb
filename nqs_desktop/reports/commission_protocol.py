"""The protocol of a commission's meeting on a vacancy: who met, who was looked at, what was decided."""

from collections.abc import Iterator, Sequence
from typing import Final

from nqs_desktop.domain.amounts import decimal_text
from nqs_desktop.domain.commission import (
    CommissionMember,
    CommissionProtocol,
    ProtocolCandidate,
    ShortlistState,
)
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.decision_table import decided, decisions
from nqs_desktop.reports.document import Alignment, Run
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.protocol_parts import (
    SIZE,
    demand_name,
    fact,
    lacking_sentences,
    notes,
    numbered,
    plain_cell,
    position_title,
    said,
    section,
    table,
    verdict_words,
)
from nqs_desktop.reports.signing import date_line, stamp
from nqs_desktop.reports.wording import Wording, marked
from nqs_desktop.texts import say

NUMBER_BLANK: Final = "____"
_STATES: Final = {
    ShortlistState.LISTED: message("protocol.state_listed"),
    ShortlistState.RECOMMENDED: message("protocol.state_recommended"),
    ShortlistState.RESERVE: message("protocol.state_reserve"),
    ShortlistState.DECLINED: message("protocol.state_declined"),
}
_RESOLVED: Final = (ShortlistState.RECOMMENDED, ShortlistState.RESERVE, ShortlistState.DECLINED)


def build(
    content: CommissionProtocol,
    print_language: PrintLanguage,
    signatories: Sequence[Signatory] = (),
    approval: Signatory | None = None,
) -> blocks.Document:
    """Return the protocol in the languages asked for.

    Args:
        content: What the protocol says.
        print_language: Languages of the paper.
        signatories: Who signs where no member of the commission is recorded; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
    """
    wording = Wording(print_language)
    first = wording.languages[0]
    title = message("protocol.commission_title", number=content.meeting.number or NUMBER_BLANK)
    approved = (stamp(approval, wording), blocks.Spacer(8)) if approval else ()
    body = [*approved, *_head(content, title, wording), section(wording, message("protocol.shortlist"))]
    if content.candidates:
        body.append(_shortlist(content, wording))
    else:
        body.append(blocks.plain(wording.label(message("protocol.nobody"))))
    for one in content.candidates:
        made = decided(one.eligibility)
        if made:
            heading = message("protocol.decisions_on", name=one.candidate.name)
            body.append(blocks.Part("decisions", (section(wording, heading), decisions(made, wording))))
    body += _resolved(content, wording)
    members = [Signatory(member.role, member.name) for member in content.meeting.members]
    return blocks.Document(
        title=say(title, first),
        language=first.value,
        blocks=signed(body, members or signatories, wording),
        running_title=wording.label(title),
        page_notes=notes(wording, (content.organisation, content.department, content.position.title)),
        author=content.organisation.best(first),
        other_language=wording.other_language,
    )


def _head(content: CommissionProtocol, title: Message, wording: Wording) -> Iterator[blocks.Block]:
    for language in wording.languages:
        owner = (marked(content.organisation, language),) if content.organisation else ()
        yield blocks.Title((*owner, say(title, language)))
    meeting, position = content.meeting, content.position
    held_on = date_text(meeting.held_on) if meeting.held_on else date_line(wording)
    yield fact(wording, message("protocol.held_on"), held_on)
    titles = [position_title(position.number, position.title, one) for one in wording.languages]
    yield fact(wording, message("protocol.vacancy"), *titles)
    if content.department:
        yield fact(wording, message("protocol.department"), *wording.texts(content.department))
    vacant = message("protocol.vacant", units=decimal_text(position.vacant))
    yield blocks.plain(wording.label(vacant))
    yield fact(wording, message("protocol.on"), date_text(content.on))
    if meeting.members:
        yield blocks.Part("members", tuple(_members(meeting.members, wording)))


def _members(members: Sequence[CommissionMember], wording: Wording) -> Iterator[blocks.Block]:
    yield blocks.Paragraph((Run(f"{wording.label(message('protocol.members'))}:"),), keep_with_next=True)
    for place, member in enumerate(members, 1):
        words = " – ".join(filter(None, (wording.joined(member.role), wording.joined(member.name))))
        yield blocks.plain(f"{place}) {words};" if place < len(members) else f"{place}) {words}.")


def _shortlist(content: CommissionProtocol, wording: Wording) -> blocks.Table:
    headings = (
        message("protocol.row"),
        message("protocol.candidate"),
        message("protocol.check_result"),
        message("protocol.commission_decision"),
    )
    rows = (_candidate(number, one, wording) for number, one in enumerate(content.candidates, 1))
    return table(wording, headings, rows)


def _candidate(number: int, one: ProtocolCandidate, wording: Wording) -> blocks.Row:
    person = [blocks.plain(one.candidate.name, bold=True, size=SIZE)]
    if one.candidate.birth_date:
        born = f"{wording.label(message('protocol.birth_date'))}: {date_text(one.candidate.birth_date)}"
        person.append(blocks.plain(born, size=SIZE))
    items = one.eligibility.items
    lacks = lacking_sentences(
        [demand_name(item.requirement) for item in items if item.verdict is Verdict.NOT_MET],
        [demand_name(item.requirement) for item in items if item.verdict is Verdict.REVIEW],
    )
    result = [verdict_words(wording, one.eligibility.verdict)]
    for sentence in lacks or (message("protocol.everything_met"),):
        result += said(wording, sentence)
    state = [*said(wording, _STATES[one.entry.state], bold=True)]
    if one.entry.note:
        state += plain_cell(one.entry.note)
    return blocks.Row((numbered(number), tuple(person), tuple(result), tuple(state)))


def _resolved(content: CommissionProtocol, wording: Wording) -> Iterator[blocks.Block]:
    """Yield what the commission resolved: the names under each of its words, then its note."""
    yield section(wording, message("protocol.resolved"))
    place = 0
    for state in _RESOLVED:
        names = [one.candidate.name for one in content.candidates if one.entry.state is state]
        if names:
            place += 1
            words = f"{place}) {wording.label(_STATES[state])}: "
            yield blocks.Paragraph((Run(words), Run(", ".join(names), bold=True)))
    if not place:
        yield blocks.plain(wording.label(message("protocol.no_resolution")))
    for line in content.meeting.note.splitlines():
        if line.strip():
            yield blocks.plain(line, align=Alignment.JUSTIFY)
