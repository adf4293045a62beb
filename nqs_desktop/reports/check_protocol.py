"""The protocol of a check: what was asked and found, the verdict and why, requirement by requirement."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.report import Eligibility, verdict_name
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.requirement_structure import structure_words
from nqs_desktop.domain.staffing import Department, StaffPosition
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.check_tables import alternatives, employment, findings
from nqs_desktop.reports.decision_table import decided, decisions
from nqs_desktop.reports.document import Run, TextSize
from nqs_desktop.reports.kept_blocks import signed
from nqs_desktop.reports.opening import opening
from nqs_desktop.reports.protocol_parts import department_path, fact, notes, position_title, quoted, section
from nqs_desktop.reports.wording import Wording
from nqs_desktop.texts import say


@dataclass(frozen=True, slots=True)
class CheckedPair:
    """A check with what was checked.

    Attributes:
        candidate: The person with the records that were looked at.
        position: The position with its requirement.
        eligibility: What the check says, decisions of people among it.
    """

    candidate: Candidate
    position: StaffPosition
    eligibility: Eligibility


@dataclass(frozen=True, slots=True)
class CheckProtocol:
    """What a paper of check protocols shows.

    Attributes:
        organisation: Whose positions they are; empty where that is not known.
        departments: Departments that the positions point at, with those above them, in any order.
        checks: The checks, each on pages of its own; at least one.
        signatories: Who signs; a director where empty.
        approval: Who approves at the top right; ``None`` for no such block.
    """

    organisation: LocalizedText
    departments: Sequence[Department]
    checks: Sequence[CheckedPair]
    signatories: Sequence[Signatory] = ()
    approval: Signatory | None = None


def build(content: CheckProtocol, print_language: PrintLanguage) -> blocks.Document:
    """Return the protocols of ``content``, one after another, in the languages asked for."""
    wording = Wording(print_language)
    title = message("protocol.check_title")
    first = wording.languages[0]
    body: list[blocks.Block] = []
    for number, pair in enumerate(content.checks):
        if number:
            body.append(blocks.PageBreak())
        body += signed([*_protocol(content, pair, wording)], content.signatories, wording)
    one = content.checks[0]
    names = (one.candidate.name,) if len({pair.candidate.key for pair in content.checks}) == 1 else ()
    author = content.organisation.best(first)
    return blocks.Document(
        title=". ".join((say(title, first), *names)),
        language=first.value,
        blocks=tuple(body),
        running_title=wording.label(title),
        page_notes=notes(wording, _texts(content)),
        author=author,
        other_language=wording.other_language,
    )


def _protocol(content: CheckProtocol, pair: CheckedPair, wording: Wording) -> Iterator[blocks.Block]:
    title = message("protocol.check_title")
    yield from opening(wording, title, content.organisation, content.approval)
    yield from _head(content, pair, wording)
    yield section(wording, message("protocol.requirements"))
    yield findings(pair.eligibility, wording)
    structure = tuple(_structure(pair.position, wording))
    if structure:
        yield blocks.Part("structure", structure)
    if pair.eligibility.alternatives:
        heading = section(wording, message("protocol.alternatives"))
        table = alternatives(pair.eligibility.alternatives, pair.candidate.employment, wording)
        rule = _small(wording, message("service_length.rule"))
        yield blocks.Part("alternatives", (heading, table, *rule))
    if pair.candidate.employment:
        heading = section(wording, message("protocol.employment"))
        yield blocks.Part("employment", (heading, employment(pair.candidate.employment, wording)))
    made = decided(pair.eligibility)
    if made:
        heading = section(wording, message("protocol.decisions"))
        yield blocks.Part("decisions", (heading, decisions(made, wording)))
    unchecked = tuple(_unchecked(pair.position, wording))
    if unchecked:
        yield blocks.Part("unchecked", unchecked)


def _head(content: CheckProtocol, pair: CheckedPair, wording: Wording) -> Iterator[blocks.Block]:
    candidate, position, eligibility = pair.candidate, pair.position, pair.eligibility
    yield fact(wording, message("protocol.candidate"), candidate.name)
    if candidate.birth_date:
        birth = fact(wording, message("protocol.birth_date"), date_text(candidate.birth_date))
        yield blocks.Part("birth_date", (birth,))
    if candidate.iin:
        yield blocks.Part("iin", (fact(wording, message("protocol.iin"), candidate.iin),))
    titles = [position_title(position.number, position.title, one) for one in wording.languages]
    yield fact(wording, message("protocol.position"), *titles)
    path = department_path(content.departments, position.department)
    if path:
        yield fact(wording, message("protocol.department"), *wording.texts(path))
    yield fact(wording, message("protocol.on"), date_text(eligibility.on))
    if eligibility.program_verdict is not eligibility.verdict:
        own = wording.labels(verdict_name(eligibility.program_verdict))
        yield fact(wording, message("protocol.program_conclusion"), *own)
    yield fact(wording, message("protocol.conclusion"), *wording.labels(verdict_name(eligibility.verdict)))
    yield blocks.Part("how_concluded", tuple(_small(wording, message("protocol.how_concluded"))))


def _structure(position: StaffPosition, wording: Wording) -> Iterator[blocks.Block]:
    """Yield how the demands are joined, sentence by sentence, where the plain order of the cells does not."""
    if position.requirement.structure is None:
        return
    yield section(wording, message("protocol.structure"))
    for language in wording.languages:
        sentences = structure_words(position.requirement, language)
        words = "; ".join(f"{place}) {say(one, language)}" for place, one in enumerate(sentences, 1))
        yield blocks.plain(words, size=TextSize.SMALL)


def _small(wording: Wording, sentence: Message) -> Iterator[blocks.Block]:
    for line in wording.labels(sentence):
        yield blocks.plain(line, size=TextSize.SMALL)


def _unchecked(position: StaffPosition, wording: Wording) -> Iterator[blocks.Block]:
    """Yield the cells that hold words only: the paper says that nobody has judged them yet."""
    demands = position.requirement
    cells = (
        (message("report.competence"), demands.competence),
        (message("report.optional"), demands.optional),
    )
    if any(text for _, text in cells):
        yield section(wording, message("protocol.unchecked"))
    for label, text in cells:
        if text:
            yield blocks.Paragraph(
                (Run(f"{wording.label(label)}:"),), size=TextSize.SMALL, keep_with_next=True
            )
            yield from quoted(wording, text)


def _texts(content: CheckProtocol) -> Iterator[LocalizedText]:
    yield content.organisation
    for pair in content.checks:
        demands = pair.position.requirement
        yield from (pair.position.title, demands.competence, demands.optional)
        yield from (finding.words for finding in pair.eligibility.items)
