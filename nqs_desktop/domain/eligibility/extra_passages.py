"""Which cell of a requirement speaks of an extra, so that a finding can quote the paper."""

import re
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import ExtraKind, Requirement

_STEMS: Final = {
    ExtraKind.DRIVING_LICENCE: "водительск|жүргізуші",
    ExtraKind.CLEARANCE: "допуск|секрет|құпия",
    ExtraKind.CERTIFICATE: "сертификат|свидетельств|куәлі[кг]",
    ExtraKind.MEDICAL_FITNESS: "медицин|здоровь|денсаулы[қғ]",
    ExtraKind.SPECIAL_TRAINING: "подготовк|курс|даярлы[қғ]",
    ExtraKind.DEGREE: "степен|дәреже",
    ExtraKind.MIN_AGE: r"моложе|возраст|жас(?:қа|тан|ы)\b",
    ExtraKind.MAX_AGE: r"старше|возраст|жас(?:қа|тан|ы)\b",
}
_PATTERNS: Final = {kind: re.compile(stems, re.IGNORECASE) for kind, stems in _STEMS.items()}


def extra_passage(requirement: Requirement, kind: ExtraKind) -> LocalizedText:
    """Return the text of the first cell that speaks of such an extra; an empty text where none does."""
    pattern = _PATTERNS[kind]
    cells = (
        requirement.education.text,
        requirement.experience.text,
        requirement.optional,
        requirement.competence,
    )
    return next((text for text in cells if pattern.search(f"{text.kk} {text.ru}")), LocalizedText())
