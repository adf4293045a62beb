"""Where a paper is signed and approved, in its languages."""

from collections.abc import Sequence

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.reports.document import SignatureLine, Signatures, Stamp
from nqs_desktop.reports.wording import Wording
from nqs_desktop.texts import say

SHORT_BLANK = "_" * 12
LONG_BLANK = "_" * 20


def signatures(signatories: Sequence[Signatory], wording: Wording) -> Signatures:
    """Return the lines to sign, one for each of ``signatories``; one for a director where there are none."""
    return Signatures(
        tuple(_line(signatory, wording) for signatory in signatories or (_director(),)),
        date_line(wording),
    )


def stamp(signatory: Signatory, wording: Wording) -> Stamp:
    """Return the block in which ``signatory`` approves the paper."""
    name = _name(signatory, wording)
    return Stamp(
        wording.label(message("report.approve")),
        (
            wording.joined(signatory.role),
            f"{SHORT_BLANK} {name}" if name else LONG_BLANK,
            date_line(wording),
        ),
    )


def _line(signatory: Signatory, wording: Wording) -> SignatureLine:
    return SignatureLine(
        role=wording.joined(signatory.role),
        name=_name(signatory, wording),
        sign_hint=f"({wording.label(message('report.sign_hint'))})",
        name_hint=f"({wording.label(message('report.name_hint'))})",
    )


def _name(signatory: Signatory, wording: Wording) -> str:
    """Return the name in the paper's languages; a line never ends inside it."""
    return wording.joined(signatory.name).replace(" ", "\u00a0").replace("\u00a0/\u00a0", " / ")


def _director() -> Signatory:
    director = message("report.director")
    return Signatory(LocalizedText(say(director, "kk"), say(director, "ru")))


def date_line(wording: Wording) -> str:
    """Return the line to write a day on; what both languages have of it stands once, its year in one line."""
    blank, *years = (line.rpartition(" ") for line in wording.labels(message("report.date_blank")))
    day, _, year = blank[0].rpartition(" ")
    words = "\u00a0/\u00a0".join((blank[2], *(one[2] for one in years)))
    return f"{day} {year}\u00a0{words}"
