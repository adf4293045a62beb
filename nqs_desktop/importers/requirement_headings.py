"""Reads what a sheet of requirements prints between its tables: names of organisation and departments."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.importers.bilingual_text import LanguageRun, TextLine, leaning, part_languages
from nqs_desktop.importers.requirement_paragraphs import Vocabulary, paragraph
from nqs_desktop.importers.result import ReadingNotes

_STOPS: Final = ".;:!?"
_MOST_LINES: Final = 6
_QUOTED: Final = re.compile(r"«([^«»]+)»|\"([^\"]+)\"")
_SHEET_TITLE: Final = {
    Language.KK: re.compile(
        r"\s*(?:қызметкерлері\w*\s+)?лауазымдар\w*\s+қойылатын\s+біліктілік\s+талаптары\s*$", re.I
    ),
    Language.RU: re.compile(
        r"^\s*квалификационные\s+требования\s+к\s+(?:\w+\s+)?должностям\s+(?:\w+иков\s+)?", re.I
    ),
}
DEPARTMENT_WORD: Final = re.compile(
    r"(?:бөлім|қызмет|басқарма|кеңсе|басшылық|сектор|топ\b|тобы|департамент|орталық|филиал|цех|учаске|отдел|служб|управлен|"
    r"канцеляр|руководств|групп|центр|участок|администрац)",
    re.I,
)
"""Words by which a heading is known to name a department."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a department."""

    line: int
    name: LocalizedText


@dataclass(frozen=True, slots=True)
class SheetTitle:
    """The front of a sheet.

    Attributes:
        organisation: Name of the organisation that it was taken to name.
        printed: The sheet's own title as printed.
    """

    organisation: LocalizedText
    printed: LocalizedText


def split_headings(lines: Sequence[TextLine]) -> tuple[Sequence[TextLine], Sequence[TextLine]]:
    """Part the lines before a title into the table's last lines and the heading behind them.

    A heading is what stands behind the last full stop; where the table's text ends without one, what names a
    department.
    """
    place = len(lines)
    while place and len(lines) - place < _MOST_LINES and not ends_sentence(lines[place - 1].text):
        place -= 1
    if place and not ends_sentence(lines[place - 1].text):
        place = _first_department(lines, place)
    else:
        named = _first_department(lines, place)
        place = named if named < len(lines) else _short(lines, place)
    return lines[:place], lines[place:]


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends with a stop."""
    return text.rstrip('/ »")').endswith(tuple(_STOPS))


def _first_department(lines: Sequence[TextLine], place: int) -> int:
    """Return from which line on every line may belong to the heading of a department."""
    while place < len(lines) and not (
        DEPARTMENT_WORD.search(lines[place].text) and not lines[place].text[0].islower()
    ):
        place += 1
    return place


def _short(lines: Sequence[TextLine], place: int) -> int:
    """Return the place of a heading without a department's word: two lines at most, with capital letters."""
    heading = lines[place:]
    fits = 0 < len(heading) <= 2 and all(line.text[0].isupper() or line.text[0] in '«"' for line in heading)
    return place if fits else len(lines)


def read_heading(lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes) -> Heading:
    """Return the name of a department from the lines of its heading, in either order of the languages."""
    runs = part_languages(lines).runs
    if len(runs) == 1 and len(lines) == 2:
        runs = _parted(lines, notes)
    return _heading(runs, vocabulary, notes)


def _parted(lines: Sequence[TextLine], notes: ReadingNotes) -> tuple[LanguageRun, ...]:
    """Take two lines whose languages cannot be told as the two names: the more Kazakh one is Kazakh."""
    first, second = lines
    printed = f"{first.text} / {second.text}"
    notes.guess(first.number, printed, printed, message("reading.heading_parted"))
    kazakh_first = leaning(first.text) >= leaning(second.text)
    languages = (Language.KK, Language.RU) if kazakh_first else (Language.RU, Language.KK)
    return tuple(LanguageRun(language, (line,)) for language, line in zip(languages, lines, strict=True))


def _heading(runs: Sequence[LanguageRun], vocabulary: Vocabulary, notes: ReadingNotes) -> Heading:
    names = {
        language: paragraph(
            [line for run in runs if run.language is language for line in run.lines], vocabulary, notes
        )
        for language in Language
    }
    line = min(run.lines[0].number for run in runs)
    name = LocalizedText(names[Language.KK], names[Language.RU])
    if runs[0].language is Language.RU and name.kk:
        notes.guess(
            line, f"{name.ru} / {name.kk}", f"{name.kk} / {name.ru}", message("reading.order_swapped")
        )
    if name.missing:
        notes.guess(
            line,
            name.kk or name.ru or "",
            name.kk or name.ru or "",
            message("reading.heading_in_one_language"),
        )
    return Heading(line, name)


def organisation_of(
    lines: Sequence[TextLine], vocabulary: Vocabulary, notes: ReadingNotes
) -> tuple[SheetTitle, Heading | None]:
    """Return the front of a sheet and the heading of the first department, which stands behind it."""
    runs = list(part_languages(lines).runs)
    if not runs:
        notes.warn(message("reading.organisation_unknown"))
        return SheetTitle(LocalizedText(), LocalizedText()), None
    behind = min(2, len(runs))
    if len(runs) == 2 and len(lines) <= 2:
        notes.warn(message("reading.organisation_unknown"))
        return SheetTitle(LocalizedText(), LocalizedText()), _heading(runs, vocabulary, notes)
    printed: dict[Language, str | None] = {Language.KK: None, Language.RU: None}
    for run in runs[:behind]:
        printed[run.language] = paragraph(run.lines, vocabulary, notes)
    names = {language: name_in_title(text, language) for language, text in printed.items() if text}
    for run in runs[:behind]:
        text, name = printed[run.language] or "", names.get(run.language) or ""
        notes.guess(run.lines[0].number, text, name, message("reading.organisation_guessed"))
    title = SheetTitle(
        LocalizedText(names.get(Language.KK), names.get(Language.RU)),
        LocalizedText(printed[Language.KK], printed[Language.RU]),
    )
    heading = _heading(runs[behind:], vocabulary, notes) if runs[behind:] else None
    return title, heading


def name_in_title(text: str, language: Language) -> str:
    """Return the name of an organisation from the sheet's title: what is quoted, else the rest."""
    quoted = _QUOTED.search(text)
    if quoted:
        return (quoted[1] or quoted[2]).strip()
    return _SHEET_TITLE[language].sub("", text).strip()
