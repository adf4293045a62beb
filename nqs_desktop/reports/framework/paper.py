"""The paper of a sectoral qualifications framework (order 384 of 2023, annex), whole in each language."""

from collections.abc import Iterator
from dataclasses import dataclass

from nqs_desktop.domain.framework import FrameworkContent, FrameworkSection, FrameworkVersion
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_style import FRAMEWORK
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.reports import document as blocks
from nqs_desktop.reports.document import Block, Document
from nqs_desktop.reports.framework.card_table import card_parts
from nqs_desktop.reports.framework.cells import Voice
from nqs_desktop.reports.framework.level_table import level_table
from nqs_desktop.reports.framework.map_diagram import map_blocks
from nqs_desktop.reports.framework.passages import (
    layout_words,
    passages,
    section_heading,
    standards,
    title_lines,
    title_page,
)
from nqs_desktop.reports.wording import UNOFFICIAL_MARK, Wording


@dataclass(frozen=True, slots=True)
class FrameworkPaper:
    """What is printed: a version of a framework and what it holds."""

    version: FrameworkVersion
    content: FrameworkContent


def build(content: FrameworkPaper, print_language: PrintLanguage) -> Document:
    """Return the paper; in both languages it is two whole papers, the Russian one on new pages."""
    body: list[Block] = []
    languages = print_language.languages
    for language in languages:
        if body:
            body.append(blocks.PageBreak())
        body += _paper(Voice(content.version, content.content, language))
    first = Voice(content.version, content.content, languages[0])
    return Document(
        title=". ".join(filter(None, title_lines(first, content.version.name.best(languages[0])))),
        language=first.language.value,
        blocks=tuple(body),
        other_language=languages[1].value if len(languages) > 1 else "",
        section_sheets=True,
        style=FRAMEWORK,
    )


def _paper(voice: Voice) -> Iterator[Block]:
    yield from title_page(voice)
    for section in list(FrameworkSection)[1:]:
        yield section_heading(voice, section)
        yield from _section(voice, section)


def _section(voice: Voice, section: FrameworkSection) -> Iterator[Block]:
    match section:
        case FrameworkSection.STANDARDS:
            yield from standards(voice)
        case FrameworkSection.LEVELS:
            name = voice.text(voice.version.name) if voice.version.name else voice.word("name_open")
            yield _caption(voice.word("caption_levels", name=name))
            yield level_table(voice)
        case FrameworkSection.MAP:
            yield from map_blocks(voice)
        case FrameworkSection.CARD:
            yield blocks.Paragraph((blocks.Run(voice.word("card_intro")),), keep_with_next=True)
            for caption, table in card_parts(voice):
                yield _caption(caption)
                yield table
            yield from _notes(voice)
        case FrameworkSection.LAYOUT:
            yield from layout_words(voice)
        case _:
            yield from passages(voice, section)


def _notes(voice: Voice) -> Iterator[Block]:
    """Iterate over what the mark of an unofficial translation means, below the last table."""
    if any(text.is_unofficial(voice.language) for text in _texts(voice)):
        note = Wording(PrintLanguage(voice.language.value))
        yield blocks.plain(note.note(UNOFFICIAL_MARK, message("report.unofficial_note")))


def _caption(words: str) -> blocks.Paragraph:
    return blocks.Paragraph((blocks.Run(words, bold=True),), keep_with_next=True)


def _texts(voice: Voice) -> Iterator[LocalizedText]:
    """Iterate over the texts that may bear the mark of an unofficial translation."""
    content = voice.content
    yield voice.version.name
    yield from content.texts.values()
    yield from (standard.name for standard in content.standards)
    yield from (column.name for column in content.columns)
    for one in content.occupations:
        yield from (one.name, one.group.name, one.unit.name, one.major.name, one.isco.name)
    for level in content.levels:
        yield from (level.stages, level.role, level.knowledge, level.skills, level.competences)
