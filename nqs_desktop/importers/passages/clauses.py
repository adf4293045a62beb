"""Finds the clauses of experience in a segment: which number belongs to which noun, which words to both."""

from dataclasses import dataclass, replace
from typing import Final

from nqs_desktop.importers.passages.ages import Age
from nqs_desktop.importers.passages.amounts import Amount
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue
from nqs_desktop.importers.passages.segments import Segment

_NEAR: Final = 2
_CUTS: Final = (
    CueKind.KNOWLEDGE,
    CueKind.DEPENDS,
    CueKind.PERHAPS,
    CueKind.EXAMPLE,
    CueKind.EXTRA,
    CueKind.SCHOOLING,
    CueKind.LEVEL,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of experience.

    Attributes:
        first: Number of the first token of its words.
        last: Number after the last token.
        noun: The noun; ``None`` where the clause only has a number or a share.
        amount: How much; ``None`` where the text names no number.
        none_asked: The text says that nothing is asked.
        share: It must lie within the clause before: "including 3 years …".
        anchor: Number of the token by which it was found.
        window: The time before now within which the years must lie.
    """

    first: int
    last: int
    noun: Cue | None
    amount: Amount | None
    none_asked: Cue | None
    share: bool
    anchor: int
    window: Amount | None = None


def clauses(passage: Passage, segment: Segment, *, shared: bool = False) -> tuple[Clause, ...]:
    """Return the clauses of a segment in the order in which they begin.

    ``shared`` says that the noun behind it, "3 years in A or 5 years of service in B", is its own as well.
    """
    first, last = segment.first, segment.last
    found = [
        Clause(cue.first, cue.last, None, None, cue, share=False, anchor=cue.first)
        for cue in passage.find(CueKind.NONE_ASKED, first, last)
    ]
    nouns = [cue for cue in passage.find(CueKind.EXPERIENCE, first, last) if not _within(cue.first, found)]
    amounts = passage.amounts_in(first, last)
    pairs = _pairs(passage, nouns, amounts)
    waived = [clause.first for clause in found]
    for noun in nouns:
        amount = pairs.get(noun)
        if amount is None and any(
            noun.last < place and _joins(passage, noun.last, place) for place in waived
        ):
            continue
        places = [noun.first] if amount is None else [noun.first, amount.first]
        found.append(Clause(noun.first, noun.last, noun, amount, None, share=False, anchor=min(places)))
    paired = set(pairs.values())
    bare = [amount for amount in amounts if amount not in paired]
    if found or segment.alternative or shared or _is_about_service(passage, first, last):
        found.extend(
            Clause(amount.first, amount.last, None, amount, None, share=False, anchor=amount.first)
            for amount in bare
        )
    found.sort(key=lambda clause: clause.anchor)
    found = _with_windows(passage, _with_shares(passage, found, first, last), first, last)
    return _with_words(passage, found, first, last)


def _with_windows(passage: Passage, found: list[Clause], first: int, last: int) -> list[Clause]:
    """Give "within the last 5 years" to the clause between whose commas it stands."""
    for window in passage.windows:
        if not first <= window.first < last:
            continue
        start, end = passage.group_around(window.first, first, last)
        near = [
            (abs(place - window.first), number)
            for number, clause in enumerate(found)
            if not clause.none_asked and start <= (place := _place_of(clause)) < end
        ]
        if near:
            found[min(near)[1]] = replace(found[min(near)[1]], window=window)
    return [
        replace(clause, window=clause.amount) if clause.amount and clause.amount.recent else clause
        for clause in found
    ]


def _place_of(clause: Clause) -> int:
    return clause.amount.first if clause.amount else clause.anchor


def _is_about_service(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a length of time without a noun is one of service: a kind or "work" stands by it."""
    if passage.find(CueKind.KIND, first, last):
        return True
    if any(passage.text_at(place) in passage.grammar.work for place in range(first, last)):
        return True
    timed = {place for amount in passage.amounts for place in range(amount.first, amount.last)}
    return all(
        place in timed or passage.text_at(place) in passage.grammar.edges for place in range(first, last)
    )


def _within(place: int, found: list[Clause]) -> bool:
    return any(clause.first <= place < clause.last for clause in found)


def _pairs(passage: Passage, nouns: list[Cue], amounts: tuple[Amount, ...]) -> dict[Cue, Amount]:
    """Return the amount of each noun that has one."""
    pairs: dict[Cue, Amount] = {}
    for number, noun in enumerate(nouns):
        previous = nouns[number - 1].last if number else -1
        following = nouns[number + 1].first if number + 1 < len(nouns) else len(passage.tokens)
        free = [amount for amount in amounts if amount not in pairs.values()]
        before = [amount for amount in free if previous <= amount.first and amount.last <= noun.first]
        after = [amount for amount in free if noun.last <= amount.first and amount.last <= following]
        chosen = (
            _russian_amount(passage, noun, before, after)
            if passage.grammar.noun_first
            else _kazakh_amount(passage, noun, before, after)
        )
        if chosen:
            pairs[noun] = chosen
    return pairs


def _russian_amount(passage: Passage, noun: Cue, before: list[Amount], after: list[Amount]) -> Amount | None:
    """Return the amount directly before the noun, else the first one after it that is no share."""
    if before and noun.first - before[-1].last <= _NEAR and not _parted(passage, before[-1].last, noun.first):
        return before[-1]
    shares = passage.find(CueKind.INCLUDING, noun.last, after[0].first) if after else ()
    return after[0] if after and (not shares or _is_set_apart(passage, shares[-1], after[0])) else None


def _is_set_apart(passage: Passage, share: Cue, amount: Amount) -> bool:
    """Tell whether commas part ", including in leading posts," from a number that is of all the years."""
    return passage.is_mark(share.first - 1, ",") and passage.is_mark(amount.first - 1, ",")


def _kazakh_amount(passage: Passage, noun: Cue, before: list[Amount], after: list[Amount]) -> Amount | None:
    """Return the amount before the noun, else the one behind it with only joining words between."""
    if before and not passage.find(CueKind.INCLUDING, before[-1].last, noun.first):
        return before[-1]
    named = passage.is_mark(noun.last, ":-")
    if after and (named or _joins(passage, noun.last, after[0].first)):
        return after[0]
    return None


def _parted(passage: Passage, first: int, last: int) -> bool:
    return any(passage.is_mark(place, ",;") or place in passage.or_places for place in range(first, last))


def _joins(passage: Passage, first: int, last: int) -> bool:
    """Tell whether only words in brackets, fillers, wishes and marks stand in a range."""
    weak = {
        place
        for kind in (CueKind.DESIRABLE, CueKind.EXAMPLE)
        for cue in passage.find(kind, first, last)
        for place in range(cue.first, cue.last)
    }
    grammar = passage.grammar
    return all(
        place in weak
        or passage.tokens[place].depth > 0
        or passage.text_at(place) in grammar.edges
        or passage.text_at(place) in grammar.fillers
        for place in range(first, last)
    )


def _with_shares(passage: Passage, found: list[Clause], first: int, last: int) -> list[Clause]:
    """Mark the clauses that "including" begins; where none follows, its words are a clause of their own."""
    for cue in passage.find(CueKind.INCLUDING, first, last):
        ahead = [number for number, clause in enumerate(found) if clause.anchor >= cue.last]
        number = ahead[0] if ahead else None
        if number is not None and not _own_clause_between(passage, cue, found[number]):
            found[number] = replace(found[number], share=True)
        elif found:
            found.append(Clause(cue.last, cue.last, None, None, None, share=True, anchor=cue.last))
            found.sort(key=lambda clause: clause.anchor)
    return found


def _own_clause_between(passage: Passage, cue: Cue, clause: Clause) -> bool:
    """Tell whether the words after "including" end before the next clause, as before a Russian noun."""
    if not passage.grammar.noun_first or clause.noun is None:
        return False
    return any(passage.is_mark(place, ",;") for place in range(cue.last, clause.anchor))


def _with_words(passage: Passage, found: list[Clause], first: int, last: int) -> tuple[Clause, ...]:
    """Give each clause the words around noun and number that are its own."""
    worded = []
    end_before = first
    for number, clause in enumerate(found):
        following = _start_of(passage, found[number + 1], clause) if number + 1 < len(found) else last
        if clause.none_asked:
            end_before = clause.last
            worded.append(clause)
            continue
        parts = [(part.first, part.last) for part in (clause.noun, clause.amount) if part]
        lead = min([first for first, _ in parts], default=clause.first)
        tail = max([last for _, last in parts], default=clause.last)
        led = clause.noun is None and (clause.share or number > 0)
        if passage.grammar.noun_first or led:
            begin = clause.noun.last if clause.noun else tail
            start = _lead(passage, lead, end_before)
            end = max(_cut_ahead(passage, begin, following, clause), tail)
        else:
            start = passage.trimmed(_cut_behind(passage, end_before, lead), lead)[0]
            end = tail if clause.noun else max(_cut_ahead(passage, tail, following, clause), tail)
        end_before = max(tail, end_before)
        worded.append(replace(clause, first=start, last=end))
    return tuple(worded)


def _start_of(passage: Passage, clause: Clause, before: Clause) -> int:
    """Return where a clause begins for the one before it: with the kind that stands before a bare number."""
    if clause.noun or clause.amount is None or not passage.grammar.noun_first:
        return clause.anchor
    ends = [part.last for part in (before.noun, before.amount) if part]
    lead = _lead(passage, clause.amount.first, max(ends, default=before.last))
    return lead if passage.find(CueKind.KIND, lead, clause.amount.first) else clause.anchor


def _lead(passage: Passage, lead: int, end_before: int) -> int:
    """Return where the words before noun and number begin: after a comma, "and", "or" or "education"."""
    place = lead
    joining = passage.grammar.and_words | passage.grammar.or_words
    schooling = {cue.last for cue in passage.find(CueKind.SCHOOLING, max(end_before - 4, 0), lead)}
    while place > end_before:
        if (
            place in schooling
            or passage.is_mark(place - 1, ",;:.()")
            or passage.text_at(place - 1) in joining
        ):
            break
        place -= 1
    return place


def _cut_ahead(passage: Passage, start: int, end: int, clause: Clause) -> int:
    """Return where the words after the noun end: before knowledge, extras, education or an example."""
    amount = clause.amount
    for kind in (*_CUTS, CueKind.INCLUDING):
        for cue in passage.find(kind, start, end):
            if amount and cue.first < amount.last and (kind is CueKind.EXAMPLE or cue.first >= amount.first):
                continue
            end = min(end, cue.first)
    times: tuple[Age | Amount, ...] = (*passage.ages, *passage.idle_times, *passage.unclear_times)
    return min([end, *(time.first for time in times if start <= time.first < end)])


def _cut_behind(passage: Passage, start: int, end: int) -> int:
    """Return where the words before the noun begin: after knowledge, extras, education or an example."""
    begin = start
    for kind in _CUTS:
        for cue in passage.find(kind, start, end):
            behind = _end_of_example(passage, cue.last, end) if kind is CueKind.EXAMPLE else cue.last
            begin = max(begin, behind)
    for time in passage.idle_times:
        if start <= time.first and time.last <= end:
            begin = max(begin, passage.group_around(time.first, start, end)[1])
    return _past_bracket(passage, begin, end)


def _past_bracket(passage: Passage, start: int, end: int) -> int:
    """Return the place behind a bracket at ``start``, which only explains what stands before it."""
    if not passage.is_mark(start, "("):
        return start
    place = start + 1
    while place < end and passage.tokens[place].depth:
        place += 1
    return place + 1 if place < end else start


def _end_of_example(passage: Passage, start: int, end: int) -> int:
    """Return the end of the words of an example: its field, else the comma after its first words."""
    fields = [cue.last for cue in passage.find(CueKind.KIND, start, end)]
    if fields:
        return fields[0]
    commas = [place for place in range(start + 1, end) if passage.is_mark(place, ",")]
    return commas[0] if commas else start
