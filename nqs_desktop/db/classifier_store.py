"""Editions of the classifier of occupations."""

from collections.abc import Iterable, Sequence

from nqs_desktop.db.book_store import BookStore, ParentFinder, Values
from nqs_desktop.db.rows import ClassifierRow
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.source import SourceReference


class ClassifierStore(BookStore[ClassifierRow, ClassifierEntry]):
    """Groups and example titles; a title that the source prints without a code has an empty one here."""

    kind = "classifier"
    levels = tuple(level.value for level in ClassifierLevel)
    row_type = ClassifierRow

    def entry_of(self, row: ClassifierRow) -> ClassifierEntry:
        """Return the entry that ``row`` holds."""
        return ClassifierEntry(
            code=row.code or None,
            level=ClassifierLevel(row.level),
            name=row.name,
            parent=row.parent_code,
            skill_level=row.skill_level,
            source=SourceReference(row.source_document, row.source_line),
        )

    def rows_of(self, entries: Sequence[ClassifierEntry]) -> Iterable[Values]:
        """Return the rows of ``entries``; one whose parent is not among those before it becomes a root."""
        finder = ParentFinder()
        for place, entry in enumerate(entries, start=1):
            yield {
                "place": place,
                "parent_place": finder.place_above(entry.parent, entry.level),
                "level": entry.level.value,
                "code": entry.code or "",
                "name_kk": entry.name.kk,
                "name_ru": entry.name.ru,
                "name_unofficial": entry.name.unofficial,
                "parent_code": entry.parent,
                "skill_level": entry.skill_level,
                "source_document": entry.source.document,
                "source_line": entry.source.line,
            }
            finder.note(entry.code or "", place, entry.level)
