"""Demands printed as one text: its sentences go to education, experience, competence or wishes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import language_of
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, PARTS, InlineLabel, Role, inline_label
from nqs_desktop.importers.papers.printed import Said

_SENTENCE: Final = re.compile(r"(?<=[;])\s+|(?<=[.!?])\s+(?=[«\"]?[А-ЯЁӘҒҚҢӨҰҮҺІA-Z])")
_BEGINNING: Final = re.compile(
    r"(?:стаж|опыт|(?:жұмыс|еңбек)\s+өтіл|знани|умени|навык|владени|высшее|среднее|жоғары|орта|наличи)\w*",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"(?:,|\b(?:и|или|либо|также|және|немесе|не|мен|бен|пен|с|со|в|на|по|к|от|до|при|для|без|о|об|менее|более))$",
    re.IGNORECASE,
)
_EDUCATION: Final = re.compile(
    r"образовани|білім(?!дер|\s*(?:,|мен|және)\s*(?:білік|дағды|машық))|диплом|мамандық|специальност",
    re.IGNORECASE,
)
_EXPERIENCE: Final = re.compile(r"стаж|\bопыт|өтіл|тәжірибе", re.IGNORECASE)
_FIRST_EXPERIENCE: Final = re.compile(
    r"\W*(?:(?:наличие|общий|требуется)\s+)?(?:трудово\w+\s+|рабоч\w+\s+)?(?:стаж|опыт)\w*|\W*не\s+менее\s+\w+\s+(?:лет|года)|"
    r"\W*(?:мамандығы|саладағы|осы\s+салада\w*)\b",
    re.IGNORECASE,
)
_HAVING: Final = re.compile(r"^\W*наличие\s|\bболуы\W*$", re.IGNORECASE)
_WISH: Final = re.compile(
    r"желательн|приветству|преимуществ|предпочт|қаланады|қалаулы|құпталады|артықшылы|ескеріледі",
    re.IGNORECASE,
)
_COMPETENCE: Final = re.compile(
    r"^\W*(?:знани|знать|должен\s+знать|умени|уметь|навык|владени|владеть|қабілет|коммуникаб|ответственн)"
    r"|(?:білуі?|білу\s+керек|меңгеруі|дағдылары?|дағдысы|білігі|құзырет\w*|істей\s+алуы)\W*$"
    r"|справочник\w*|анықтамалығына|компетенци",
    re.IGNORECASE,
)


def parted_demands(said: Iterable[Said]) -> Iterator[tuple[Role, Said, InlineLabel | None]]:
    """Part lines that hold all demands into pieces, each with what it says.

    Yields:
        The role of a piece, the piece (without its label), and the label that stands before it, if any.
    """
    by_column = sorted(said, key=lambda one: one.language or "")  # a row over two pages tells each twice
    pieces = [
        replace(one, line=replace(one.line, text=sentence))
        for one in by_column
        for sentence in _SENTENCE.split(one.line.text)
        if sentence.strip()
    ]
    last: dict[Language | None, Role] = {}
    role = Role.EDUCATION
    for place, piece in enumerate(pieces):
        if place and _goes_on(pieces[place - 1], piece):
            yield role, piece, None
            continue
        sentence = " ".join(_sentence(pieces, place))
        language = piece.language or language_of(sentence)
        label = inline_label(piece.line.text)
        is_whole = sentence == piece.line.text or (label is not None and bool(label.rest))
        if label is None or label.role not in DEMAND_ROLES or not is_whole:
            label, role = None, _role(sentence, last.get(language))
        else:
            role = _role(label.rest, last.get(language)) if label.role is Role.DEMANDS else label.role
        last[language] = role
        text = piece.line.text if label is None else label.rest
        yield role, replace(piece, line=replace(piece.line, text=text)), label


def _goes_on(before: Said, piece: Said) -> bool:
    """Tell whether a piece is the rest of a sentence that a line's end broke."""
    text = before.line.text.rstrip()
    if not piece.line.text[0].islower() or text.endswith((".", ";", ":", "!", "?")):
        return False
    return not _BEGINNING.match(piece.line.text) or bool(_OPEN.search(text))


def _sentence(pieces: Sequence[Said], place: int) -> Iterator[str]:
    """Iterate over the texts of the sentence that begins at a place."""
    yield pieces[place].line.text
    for before, piece in pairwise(pieces[place:]):
        if not _goes_on(before, piece):
            return
        yield piece.line.text


def _role(text: str, before: Role | None) -> Role:
    """Return what a sentence speaks of; one without a sign goes with the sentence before."""
    has_education, has_experience = _EDUCATION.search(text), _EXPERIENCE.search(text)
    if _WISH.search(text) and before is not None:
        return Role.OPTIONAL
    if has_education and has_experience:
        is_bound = before is Role.EDUCATION or _FIRST_EXPERIENCE.match(text)
        return Role.EXPERIENCE if is_bound else Role.EDUCATION
    if has_education:
        return Role.EDUCATION
    if has_experience:
        return Role.EXPERIENCE
    if _COMPETENCE.search(text) or (before in {Role.EDUCATION, Role.EXPERIENCE} and _HAVING.search(text)):
        return Role.COMPETENCE
    return before if before in PARTS else Role.EDUCATION


def label_line(line: PaperLine, label: InlineLabel) -> PaperLine:
    """Return the part of a line that a label is."""
    return replace(line, text=label.label)
