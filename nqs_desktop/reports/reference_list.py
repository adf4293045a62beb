"""Printed lists of the reference books: occupations, specialties, register of positions."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.register import BLOCK_NAMES, QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.book_extent import Extent, beginning, chapters, with_own_titles
from nqs_desktop.reports.document import Alignment, TextSize
from nqs_desktop.reports.kept_blocks import kept_row
from nqs_desktop.reports.wording import (
    ABSENT,
    OTHER_LANGUAGE_MARK,
    UNOFFICIAL_MARK,
    Wording,
    marked,
)
from nqs_desktop.texts import say

SPECIAL_NEEDS_MARK: Final = "*"
MILITARY_MARK: Final = "**"
OWN_TITLE_MARK: Final = "³"

_SIZE: Final = TextSize.SMALL
_BOLD_LEVELS: Final = {ClassifierLevel.SUB_MAJOR, ClassifierLevel.MINOR, ClassifierLevel.UNIT}

_QUALIFICATION_LEVELS: Final = {
    QualificationLevel.HIGH: message("report.level_high"),
    QualificationLevel.MIDDLE: message("report.level_middle"),
}
_CATEGORIES: Final = {
    RegisterCategory.HIGHEST: message("report.category_highest"),
    RegisterCategory.FIRST: message("report.category_first"),
    RegisterCategory.SECOND: message("report.category_second"),
    RegisterCategory.NONE: message("report.category_none"),
}


_WHOLE: Final = Extent()


def classifier(
    entries: Sequence[ClassifierEntry],
    edition: EditionInfo,
    print_language: PrintLanguage,
    extent: Extent = _WHOLE,
) -> blocks.Document:
    """Return the classifier as a list: a heading for each major group, a row for everything below it.

    Args:
        entries: Groups and titles in the order of the tree, each group before what is in it.
        edition: The edition that they are of.
        print_language: Languages of the names; two languages stand in two columns.
        extent: Whether that is the whole book, and what stands there beside its entries.
    """
    wording = Wording(print_language)
    columns = (
        blocks.Column(wording.label(message("report.code")), 0.17, key="code"),
        *_name_columns(wording, message("report.name"), 0.69),
        blocks.Column(wording.label(message("report.skill_level")), 0.14, Alignment.CENTER, "skill_level"),
    )

    def row(entry: ClassifierEntry) -> blocks.Row:
        bold = entry.level in _BOLD_LEVELS
        level = "" if entry.skill_level is None else str(entry.skill_level)
        cells = (entry.code or "", *_names(entry.name, wording), level)
        return blocks.Row(_cells(columns, cells, bold=bold))

    def own_row(title: LocalizedText) -> blocks.Row:
        return blocks.Row(_cells(columns, ("", *_names(title, wording, OWN_TITLE_MARK), "")))

    body: list[blocks.Block] = []
    used: list[LocalizedText] = []
    begins = beginning(entries, extent, lambda entry: entry.level is ClassifierLevel.MAJOR)
    for head, rest in chapters(entries, begins):
        if head:
            body.append(_heading(wording, head.name, head.code or ""))
        mixed = list(with_own_titles(head, rest, extent))
        used += [one for one in mixed if isinstance(one, LocalizedText)]
        rows = [own_row(one) if isinstance(one, LocalizedText) else row(one) for one in mixed]
        if rows:
            body.append(blocks.Table(columns, _with_groups(rows), _SIZE))
    notes = [wording.note(OWN_TITLE_MARK, message("report.own_title_note"))] if used else []
    texts = [*(entry.name for entry in entries), *used]
    return _document(edition, wording, body, texts, notes, extent)


def specialties(
    entries: Sequence[SpecialtyEntry],
    edition: EditionInfo,
    print_language: PrintLanguage,
    extent: Extent = _WHOLE,
) -> blocks.Document:
    """Return the specialty list: a heading for each area, rows for specialties and qualifications.

    Args:
        entries: In the order of the list, each area and specialty before what is in it.
        edition: The edition that they are of.
        print_language: Languages of the names; two languages stand in two columns.
        extent: Whether that is the whole book, and what stands there beside its entries.
    """
    wording = Wording(print_language)
    columns = (
        blocks.Column(wording.label(message("report.code")), 0.17, key="code"),
        *_name_columns(wording, message("report.name"), 0.69),
        blocks.Column(wording.label(message("report.level")), 0.14, Alignment.CENTER, "level"),
    )

    def row(entry: SpecialtyEntry) -> blocks.Row:
        marks = (SPECIAL_NEEDS_MARK * entry.special_needs, MILITARY_MARK * entry.military)
        names = _names(entry.name, wording, ", ".join(filter(None, marks)))
        level = "" if entry.level is None else str(entry.level)
        return blocks.Row(
            _cells(columns, (entry.printed_code, *names, level), bold=entry.kind is SpecialtyKind.SPECIALTY)
        )

    body: list[blocks.Block] = []
    begins = beginning(entries, extent, lambda entry: entry.kind is SpecialtyKind.AREA)
    for head, rest in chapters(entries, begins):
        if head:
            body.append(_heading(wording, head.name, head.printed_code))
        if rest:
            body.append(blocks.Table(columns, _with_groups([*map(row, rest)]), _SIZE))
    marks = (
        (SPECIAL_NEEDS_MARK, message("report.special_needs_note"), any(one.special_needs for one in entries)),
        (MILITARY_MARK, message("report.military_note"), any(one.military for one in entries)),
    )
    notes = [wording.note(mark, meaning) for mark, meaning, used in marks if used]
    return _document(edition, wording, body, [entry.name for entry in entries], notes, extent)


def register(
    entries: Sequence[RegisterEntry],
    edition: EditionInfo,
    print_language: PrintLanguage,
    extent: Extent = _WHOLE,
) -> blocks.Document:
    """Return the register: a heading for each block, a row for each position title under its field.

    Args:
        entries: In the order of the register.
        edition: The edition that they are of.
        print_language: Languages of the titles; two languages stand in two columns.
        extent: Whether that is the whole book, and what stands there beside its entries.
    """
    wording = Wording(print_language)
    columns = (
        blocks.Column(wording.label(message("report.link")), 0.11, Alignment.CENTER, "link"),
        blocks.Column(wording.label(message("report.step")), 0.12, Alignment.CENTER, "step"),
        blocks.Column(wording.label(message("report.category")), 0.22, key="category"),
        *_name_columns(wording, message("report.position_title"), 0.55),
    )
    body: list[blocks.Block] = []
    texts = [text for entry in entries for text in (entry.title, entry.field) if text]
    for letter, block in groupby(entries, key=lambda entry: entry.block):
        name = BLOCK_NAMES.get(letter, LocalizedText())
        texts += [name] if name else []
        body.append(_block_heading(wording, letter, name))
        rows: list[blocks.Row] = []
        for field, titles in groupby(block, key=lambda entry: entry.field):
            if field:
                line = blocks.plain(wording.joined(field), bold=True, align=Alignment.CENTER, size=_SIZE)
                rows.append(blocks.Row(((line,),), section=True))
            rows += [_register_row(columns, entry, wording) for entry in titles]
        body.append(blocks.Table(columns, tuple(rows), _SIZE))
    return _document(edition, wording, body, texts, extent=extent)


def _register_row(columns: Sequence[blocks.Column], entry: RegisterEntry, wording: Wording) -> blocks.Row:
    qualification = [
        *((_QUALIFICATION_LEVELS[entry.qualification_level],) if entry.qualification_level else ()),
        *((_CATEGORIES[entry.category],) if entry.category else ()),
    ]
    words = " / ".join(
        ", ".join(say(word, language) for word in qualification) for language in wording.languages
    )
    titles = _names(entry.title, wording)
    return blocks.Row(
        _cells(columns, (entry.link, entry.step or "", words if qualification else "", *titles))
    )


def _document(
    edition: EditionInfo,
    wording: Wording,
    body: Sequence[blocks.Block],
    texts: Iterable[LocalizedText],
    notes: Sequence[str] = (),
    extent: Extent = _WHOLE,
) -> blocks.Document:
    """Return the paper; under each page stand ``notes`` and what the marks of title and ``texts`` mean."""
    titles = tuple(
        marked(edition.title, language) for language in wording.languages if edition.title.get(language)
    )
    facts = [message("report.source", source=edition.source)] if edition.source else []
    if edition.in_force_from:
        facts.append(message("report.in_force_from", date=date_text(edition.in_force_from)))
    if not extent.in_force:
        facts.append(message("report.earlier_edition"))
    if not edition.complete:
        facts.append(message("report.incomplete"))
    first = wording.languages[0]
    if extent.path:
        steps = (node.code or node.name.best(first) for node in extent.path)
        facts.append(message("report.branch", branch=" › ".join(steps)))
    return blocks.Document(
        title=edition.title.best(first),
        language=first.value,
        blocks=(
            *(blocks.Title((title,)) for title in titles or (edition.title.best(first),)),
            blocks.Part(
                "source",
                tuple(
                    blocks.plain(wording.label(fact), align=Alignment.CENTER, size=TextSize.SMALL)
                    for fact in facts
                ),
            ),
            *body,
        ),
        running_title=" / ".join(dict.fromkeys(titles or (edition.title.best(first),))),
        page_notes=(*notes, *_text_notes(wording, edition.title, texts)),
        other_language=wording.other_language,
    )


def _heading(wording: Wording, name: LocalizedText, code: str) -> blocks.Heading:
    first, *others = wording.heading(name)
    return blocks.Heading((f"{code}. {first}", *others), 1, f"{code}. {name.best(wording.languages[0])}")


def _block_heading(wording: Wording, letter: str, name: LocalizedText) -> blocks.Heading:
    label = wording.label(message("report.block", block=letter))
    lines = wording.heading(name) if name else ()
    return blocks.Heading(
        (label, *lines), 1, ". ".join(filter(None, (label, name.best(wording.languages[0]))))
    )


def _name_columns(wording: Wording, heading: Message, share: float) -> tuple[blocks.Column, ...]:
    """Return a column for each language of the paper, headed in that language."""
    count = len(wording.languages)
    return tuple(blocks.Column(say(heading, language), share / count) for language in wording.languages)


def _names(name: LocalizedText, wording: Wording, marks: str = "") -> tuple[str, ...]:
    """Return ``name`` language by language with its marks.

    Where the language is missing stands a dash; in a paper of one language rather the name of the other.
    """
    names = []
    for language in wording.languages:
        text, mark = name.get(language), UNOFFICIAL_MARK if name.is_unofficial(language) else ""
        if text is None and len(wording.languages) == 1:
            text, mark = name.best(language) or None, OTHER_LANGUAGE_MARK
        names.append(ABSENT if text is None else f"{text}{marks}{mark}")
    return tuple(names)


def _cells(
    columns: Sequence[blocks.Column], texts: Sequence[str], *, bold: bool = False
) -> tuple[blocks.Cell, ...]:
    return tuple(
        (blocks.plain(text, bold=bold, align=column.align, size=_SIZE),)
        for column, text in zip(columns, texts, strict=True)
    )


def _with_groups(rows: Sequence[blocks.Row]) -> tuple[blocks.Row, ...]:
    """Return rows of which the name of a group, which is bold, stays on the page of what it holds."""
    bold = [row.cells[0][0].runs[0].bold for row in rows]
    followers = zip(rows, bold, (*bold[1:], True), strict=True)
    return tuple(kept_row(row) if names and not below else row for row, names, below in followers)


def _text_notes(wording: Wording, title: LocalizedText, texts: Iterable[LocalizedText]) -> tuple[str, ...]:
    unofficial = any(title.is_unofficial(language) for language in wording.languages)
    absent = in_other_language = False
    for text in texts:
        for language in wording.languages:
            unofficial = unofficial or text.is_unofficial(language)
            if text.get(language) is None:
                replaced = bool(text) and len(wording.languages) == 1
                in_other_language, absent = in_other_language or replaced, absent or not replaced
    notes = (
        (unofficial, UNOFFICIAL_MARK, message("report.unofficial_note")),
        (in_other_language, OTHER_LANGUAGE_MARK, message("report.other_language_note")),
        (absent, ABSENT, message("report.absent_note")),
    )
    return tuple(wording.note(mark, meaning) for used, mark, meaning in notes if used)
