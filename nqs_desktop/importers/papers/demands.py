"""Demands printed as one text: its sentences go to education, experience, competence or wishes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import language_of
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, PARTS, InlineLabel, Role, inline_label
from nqs_desktop.importers.papers.printed import Said

_SENTENCE: Final = re.compile(r"(?<=[;])\s+|(?<=[.!?])\s+(?=[«\"]?[А-ЯЁӘҒҚҢӨҰҮҺІA-Z])")
_EDUCATION: Final = re.compile(
    r"образовани|білім(?!дер|\s*(?:,|мен|және)\s*(?:білік|дағды|машық))|диплом|мамандық|специальност",
    re.IGNORECASE,
)
_EXPERIENCE: Final = re.compile(r"стаж|\bопыт|өтіл|тәжірибе", re.IGNORECASE)
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
    last: dict[Language | None, Role] = {}
    for one in said:
        for sentence in _SENTENCE.split(one.line.text):
            if not sentence.strip():
                continue
            language = one.language or language_of(sentence)
            label = inline_label(sentence)
            if label is not None and label.role in DEMAND_ROLES:
                text, role = label.rest, label.role
                if role is Role.DEMANDS:
                    role = _role(text, last.get(language))
            else:
                label, text, role = None, sentence, _role(sentence, last.get(language))
            last[language] = role
            yield role, replace(one, line=replace(one.line, text=text)), label


def _role(text: str, before: Role | None) -> Role:
    """Return what a sentence speaks of; one without a sign goes with the sentence before."""
    has_education, has_experience = _EDUCATION.search(text), _EXPERIENCE.search(text)
    if _WISH.search(text) and before is not None:
        return Role.OPTIONAL
    if has_education:
        return Role.EDUCATION
    if has_experience:
        return Role.EXPERIENCE
    if _COMPETENCE.search(text):
        return Role.COMPETENCE
    return before if before in PARTS else Role.EDUCATION


def label_line(line: PaperLine, label: InlineLabel) -> PaperLine:
    """Return the part of a line that a label is."""
    return replace(line, text=label.label)
