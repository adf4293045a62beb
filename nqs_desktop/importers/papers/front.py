"""The front of a paper: which organisation it speaks of, and its first department."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.bilingual_text import TextLine, part_languages
from nqs_desktop.importers.papers.title_lines import looks_like_heading, names_department
from nqs_desktop.importers.requirement_headings import ends_sentence, name_in_title
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.result import ReadingNotes

_SHEET_TITLE: Final = {
    Language.KK: re.compile(r"біліктілік\s+талап|штат\w*\s+кесте|лауазымдар\w*\s+тізбе", re.IGNORECASE),
    Language.RU: re.compile(
        r"квалификационн\w+\s+требован|штатн\w+\s+расписан|перечень\s+должност", re.IGNORECASE
    ),
}
_OF_POSITIONS: Final = {
    Language.KK: re.compile(r"лауазымдар\w+\s+қойылатын(?:\s+біліктілік|$)", re.IGNORECASE),
    Language.RU: re.compile(
        r"^\W*квалификационные\s+требования\W+(?:предъявляемые\s+)?к(?:\s+(?:\w+\s+)?должностям|$)",
        re.IGNORECASE,
    ),
}
_APPROVAL: Final = re.compile(
    r"^\W*(?:утвержд|согласован|бекіт|келісілді|приложени|қосымша|к приказу|от\s+[«\"]?\d|протокол|"
    r"\d{4}\s*(?:г|ж)|[«\"]?\d{1,2}[»\"]?\s+\w+\s+\d{4}|_{3}|№\s*\d|қаласы\W*$|город\s+\w+\W*$|г\.\s*\w+\W*$)|бұйрығ\w+|приказ\w*\b|конкурс|объявлени|хабарландыру|_{3,}",
    re.IGNORECASE,
)
_BODY: Final = re.compile(
    r"\b(?:тоо|жшс|ао|ақ|гкп|мкк|рмк|ргп|кгу|кмм|гу|мм|кгп|ип|жк)\b|предприяти|кәсіпорын|кәсіпорн|учреждени|мекеме|"
    r"товариществ|серіктест|общество|қоғам|организаци|ұйым|компани|университет|колледж|больниц|аурухана|мектеп|школа",
    re.IGNORECASE,
)
_FEW_WORDS: Final = 3
_QUOTE: Final = re.compile(r"[«\"].+[»\"]")


@dataclass(frozen=True, slots=True)
class Front:
    """The front of a paper.

    Attributes:
        organisation: Name of the organisation that it was taken to name.
        headings: Lines that it was read from.
        leftovers: Lines that were not understood.
    """

    organisation: LocalizedText
    headings: tuple[PaperLine, ...] = ()
    leftovers: tuple[PaperLine, ...] = ()


def read_front(
    lines: Sequence[PaperLine],
    again: Sequence[PaperLine],
    languages: Sequence[Language],
    vocabulary: Vocabulary,
    notes: ReadingNotes,
) -> Front:
    """Return what the lines before the first position say.

    Args:
        lines: The lines before the first department or position.
        again: Those of a second front: behind all positions in one language stand those in the other.
        languages: The languages of the paper.
        vocabulary: The words of the paper.
        notes: What had to be guessed is added.
    """
    used: list[PaperLine] = []
    names: dict[Language, str] = {}
    for language in languages:
        own = _title_lines(lines, language, languages) or _title_lines(again, language, languages)
        text = paragraph([TextLine(line.number, line.text) for line in own], vocabulary, notes)
        name = name_in_title(text, language) if text else ""
        if text and name and (_QUOTE.search(text) or _BODY.search(text)):
            names[language] = name
            notes.guess(own[0].number, text, name, message("reading.organisation_guessed"))
        used += own
    organisation = LocalizedText(names.get(Language.KK), names.get(Language.RU))
    if not organisation:
        notes.warn(message("reading.organisation_unknown"))
    numbers = {line.number for line in used}
    return Front(
        organisation,
        (*(line for line in lines if line.number in numbers), *again),
        tuple(line for line in lines if line.number not in numbers),
    )


def is_title_of_sheet(text: str, language: Language) -> bool:
    """Tell whether a line can only be the title of a whole paper: it speaks of positions, not of one."""
    return bool(_OF_POSITIONS[language].search(text)) and not ends_sentence(text)


def department_place(lines: Sequence[PaperLine]) -> int:
    """Return where the heading of the first department begins: at most two lines before the first title."""
    place = len(lines)
    while place and len(lines) - place < 2:
        text = lines[place - 1].text
        is_title = any(pattern.search(text) for pattern in _SHEET_TITLE.values())
        if is_title or _APPROVAL.search(text) or _BODY.search(text) or _QUOTE.search(text):
            break
        before = " ".join(line.text for line in lines[: place - 1])
        after_title = any(pattern.search(before) for pattern in _SHEET_TITLE.values())
        is_short = after_title and len(text.split()) <= _FEW_WORDS
        if not looks_like_heading(text) or not (names_department(text) or is_short):
            break
        place -= 1
    return place


def _title_lines(
    lines: Sequence[PaperLine], language: Language, languages: Sequence[Language]
) -> list[PaperLine]:
    """Return the lines of the sheet's own title in one language, with the name of the organisation."""
    if len(languages) == 1:
        own = list(lines)
    else:
        by_number = {line.number: line for line in lines}
        parted = part_languages([TextLine(line.number, line.text) for line in lines])
        own = [by_number[line.number] for line in parted.lines(language)]
    texts = [line.text for line in own]
    marked = [place for place, text in enumerate(texts) if _SHEET_TITLE[language].search(text)]
    for place, (text, following) in enumerate(pairwise(texts)):
        if (
            place not in marked
            and place + 1 not in marked
            and _SHEET_TITLE[language].search(f"{text} {following}")
        ):
            marked += [place, place + 1]
    marked.sort()
    named = [place for place, line in enumerate(own) if _BODY.search(line.text) and _QUOTE.search(line.text)]
    if not marked:
        named = [place for place in named if not _APPROVAL.search(own[place].text)]
        return [own[named[-1]]] if named else []
    first, last = marked[0], marked[-1]
    while language is Language.KK and first and not _APPROVAL.search(own[first - 1].text):
        first -= 1
    while last + 1 < len(own) and not _APPROVAL.search(own[last + 1].text):
        last += 1
    return own[first : last + 1]
