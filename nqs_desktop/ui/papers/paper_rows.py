"""The positions of a paper as the list of the dialog shows them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.paper import Outcome, PaperDraft, PositionComparison
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column

# lupdate collects calls of this name.
translate = QCoreApplication.translate

OUTSIDE = "outside"
"""Key of the line for what stands outside all positions."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A position of a paper, or what stands outside all positions.

    Attributes:
        key: Its place in the draft as text, or ``OUTSIDE``.
        number: Its number in the paper.
        title: Its title.
        hint: What the tooltip says.
        accepted: Whether it shall be taken in.
        outcome: What taking it in would do; ``None`` for what is no position.
        doubts: How many things a person should look at: guesses, leftovers, reasons to decide.
        corrected: Whether the user corrected it.
    """

    key: str
    number: str
    title: str
    hint: str
    accepted: bool
    outcome: Outcome | None
    doubts: int
    corrected: bool = False


def outcome_word(outcome: Outcome) -> str:
    """Return what taking a position in would do."""
    return {
        Outcome.NEW: translate("Papers", "new"),
        Outcome.CHANGED: translate("Papers", "changed"),
        Outcome.UNCHANGED: translate("Papers", "as stored"),
    }[outcome]


def paper_rows(
    draft: PaperDraft,
    compared: tuple[PositionComparison, ...],
    accepted: frozenset[int],
    language: LanguageSwitch,
) -> tuple[PaperRow, ...]:
    """Return the positions of a draft, and behind them what stands outside, where there is something."""
    rows = []
    for place, paper in enumerate(draft.positions):
        position = paper.result
        number = "/".join(dict.fromkeys(filter(None, (position.number.kk, position.number.ru))))
        rows.append(
            PaperRow(
                str(place),
                number,
                language.best(position.title),
                "\n".join(filter(None, (position.title.kk, position.title.ru))),
                place in accepted,
                compared[place].outcome if place < len(compared) else Outcome.NEW,
                doubts_of(draft, place),
                paper.corrected is not None,
            )
        )
    if draft.leftovers or draft.headings:
        words = translate("Papers", "Outside the positions")
        rows.append(PaperRow(OUTSIDE, "", words, words, False, None, len(draft.leftovers)))
    return tuple(rows)


def doubts_of(draft: PaperDraft, place: int) -> int:
    """Return how many things of a position a person should look at."""
    paper = draft.positions[place]
    reasons = len(paper.result.requirement.review_reasons)
    return reasons + len(paper.leftovers) + (0 if paper.corrected else len(paper.guesses))


def paper_columns() -> tuple[Column[PaperRow], ...]:
    """Return the columns of the list."""

    def state(row: PaperRow) -> str:
        if row.outcome is None:
            return ""
        accepted = (
            translate("Papers", "accepted") if row.accepted else translate("Papers", "not accepted yet")
        )
        return f"{accepted} · {outcome_word(row.outcome)}"

    return (
        Column(
            lambda: "",
            lambda row: "",
            lambda row: 1 if row.accepted else 0,
            hint=state,
            icon=lambda row: icon("met", "met") if row.accepted else None,
            width=30,
        ),
        Column(lambda: "№", lambda row: row.number, _number_key, numeric=True, width=44),
        Column(
            lambda: translate("Papers", "Position"),
            lambda row: row.title,
            hint=lambda row: row.hint,
            icon=lambda row: icon("edit", "accent") if row.corrected else None,
        ),
        Column(
            lambda: translate("Papers", "In the database"),
            lambda row: outcome_word(row.outcome) if row.outcome else "",
            width=96,
        ),
        Column(
            lambda: "!",
            lambda row: str(row.doubts) if row.doubts else "",
            lambda row: row.doubts,
            hint=lambda row: (
                translate("Papers", "To look at: {count}").format(count=row.doubts) if row.doubts else ""
            ),
            numeric=True,
            icon=lambda row: icon("review", "review") if row.doubts else None,
            width=52,
        ),
    )


def _number_key(row: PaperRow) -> int | None:
    digits = "".join(char for char in row.number.split("/", maxsplit=1)[0] if char.isdigit())
    return int(digits) if digits else None
