"""The classifier of occupations out of the tables of an official file: rows in, entries and doubts out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.classifier_report import ClassifierDraft, NameFlaw, RowFate, RowSetAside
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers.occupation_codes import CodeReading, parent_of, read_code, skill_of
from nqs_desktop.importers.occupation_doubts import Doubts
from nqs_desktop.importers.occupation_names import read_name
from nqs_desktop.importers.occupation_rows import OccupationRow, TableRows, rows_of


@dataclass(slots=True)
class _Found:
    """An entry while its rows are gathered."""

    code: str | None
    level: ClassifierLevel
    kk: str
    ru: str
    file: str
    row: int
    parent: str | None


def read(tables: Sequence[TableRows]) -> ClassifierDraft:
    """Return what the tables of one classifier say, one for both languages or one for each.

    Entries come each after the one above it, by their codes, whatever the order of the rows.

    Args:
        tables: The tables; the first stands where they disagree.

    Raises:
        UserError: No row could become an entry.
    """
    gathering = _Gathering()
    for table in tables:
        gathering.take(table)
    draft = gathering.draft(", ".join(dict.fromkeys(table.file for table in tables)))
    if not draft.entries:
        orphans = sum(row.fate is RowFate.ORPHAN for row in draft.set_aside)
        raise UserError(
            "classifier_import.nothing", file=draft.document, rows=len(draft.set_aside), orphans=orphans
        )
    return draft


class _Gathering:
    """Gathers entries over all tables."""

    def __init__(self) -> None:
        self._found: dict[str, _Found] = {}
        self._titles: list[_Found] = []
        self._set_aside: list[RowSetAside] = []
        self._stated: list[tuple[int, str, str | None]] = []
        self._doubts = Doubts()

    def take(self, table: TableRows) -> None:
        """Take the rows of a table."""
        codes: dict[str, str] = {}
        stated: list[tuple[OccupationRow, str]] = []
        above: str | None = None
        without_code: list[tuple[OccupationRow, str | None]] = []
        for row in rows_of(table):
            reading = read_code(row.code)
            if row.key:
                codes[row.key] = reading.code
            if not row.code:
                if row.is_active:
                    without_code.append((row, above))
                else:
                    self._put_aside(row, RowFate.INACTIVE)
                continue
            if not self._take_row(table.file, row, reading):
                continue
            if row.parent_key or row.parent_code:
                stated.append((row, reading.code))
            if reading.level is not ClassifierLevel.TITLE:
                above = reading.code
        self._stated += ((row.number, code, _stated_parent(row, codes)) for row, code in stated)
        self._take_titles(table.file, without_code, codes)

    def _take_row(self, file: str, row: OccupationRow, reading: CodeReading) -> bool:
        """Take a row with a code; tell whether it speaks of an entry."""
        fate = fate_of(row, reading)
        if fate is not None:
            self._put_aside(row, fate)
            return False
        if reading.level is None:
            return False
        if reading.is_repaired:
            self._doubts.code(row.number, row.code, reading.code)
        before = self._found.get(reading.code)
        if before is None:
            self._tell_turned(row)
            self._found[reading.code] = _Found(
                reading.code, reading.level, row.kk, row.ru, file, row.number, parent_of(reading.code)
            )
        elif not self._completes(before, file, row):
            self._put_aside(row, RowFate.DUPLICATE)
            self._doubts.duplicate(reading.code, before.file, before.row, row.number)
            return False
        return True

    def _completes(self, before: _Found, file: str, row: OccupationRow) -> bool:
        """Add the language that ``before`` lacks; tell whether the row is no mere repetition."""
        kk, ru = row.kk, row.ru
        if row.one_language and not (before.kk and before.ru):
            # A loan word is written alike in both languages: then the one that is still missing is meant.
            kk, ru = (before.kk, ru or kk) if before.kk else (kk or ru, before.ru)
        news = (kk and not before.kk) or (ru and not before.ru)
        if not news and file == before.file:
            return False
        for stands, comes in ((before.kk, kk), (before.ru, ru)):
            if stands and comes and stands.casefold() != comes.casefold():
                self._doubts.conflict(before.code or "", stands, comes, row.number)
        before.kk, before.ru = before.kk or kk, before.ru or ru
        return True

    def _take_titles(
        self, file: str, rows: list[tuple[OccupationRow, str | None]], codes: dict[str, str]
    ) -> None:
        """Take rows without a code: titles, where the file gives titles no codes."""
        coded = any(
            found.level is ClassifierLevel.TITLE and found.file == file for found in self._found.values()
        )
        for row, above in rows:
            group = _stated_parent(row, codes) or above
            known = self._found.get(group or "")
            if coded or known is None or known.level is ClassifierLevel.TITLE:
                self._put_aside(row, RowFate.NO_CODE)
            else:
                self._tell_turned(row)
                self._titles.append(
                    _Found(None, ClassifierLevel.TITLE, row.kk, row.ru, file, row.number, group)
                )

    def _tell_turned(self, row: OccupationRow) -> None:
        if row.turned:
            self._doubts.turned(row.number, row.kk, row.ru)

    def _put_aside(self, row: OccupationRow, fate: RowFate) -> None:
        self._set_aside.append(RowSetAside(row.number, row.code, LocalizedText(row.kk, row.ru), fate))

    def draft(self, document: str) -> ClassifierDraft:
        """Return everything that was gathered."""
        below: defaultdict[str | None, list[_Found]] = defaultdict(list)
        for code in sorted(self._found):
            below[parent_of(code)].append(self._found[code])
        for title in self._titles:
            below[title.parent].append(title)
        placed = list(_placed(below, None))
        self._put_orphans_aside({id(found) for found in placed})
        codes = {found.code for found in placed}
        for row, code, stated in self._stated:
            if stated and code in codes and stated != parent_of(code):
                self._doubts.moved(row, code, stated, parent_of(code))
        flaws: list[NameFlaw] = []
        entries = tuple(self._entry(found, flaws) for found in placed)
        return ClassifierDraft(
            document=document,
            entries=entries,
            set_aside=tuple(sorted(self._set_aside, key=lambda row: row.row)),
            flaws=tuple(flaws),
            guesses=self._doubts.guesses(),
            warnings=self._doubts.warnings(entries),
        )

    def _put_orphans_aside(self, placed: set[int]) -> None:
        for found in (*self._found.values(), *self._titles):
            if id(found) not in placed:
                name = LocalizedText(found.kk, found.ru)
                self._set_aside.append(RowSetAside(found.row, found.code or "", name, RowFate.ORPHAN))

    def _entry(self, found: _Found, flaws: list[NameFlaw]) -> ClassifierEntry:
        reading = read_name(found.kk, found.ru)
        self._doubts.letters(found.row, reading.repaired)
        code = found.code or found.parent or ""
        flaws += (NameFlaw(code, language, True, reading.name) for language in reading.repeats)
        flaws += (NameFlaw(code, language, False, reading.name) for language in reading.name.missing)
        return ClassifierEntry(
            code=found.code,
            level=found.level,
            name=reading.name,
            parent=found.parent,
            skill_level=skill_of(code),
            source=SourceReference(found.file, found.row),
            printed=reading.printed,
            repeats=reading.repeats,
        )


def fate_of(row: OccupationRow, reading: CodeReading) -> RowFate | None:
    """Return why a row with a code cannot become an entry, so far as it tells; ``None`` where it can."""
    if reading.is_old:
        return RowFate.OLD_SCHEME
    if not row.is_active:
        return RowFate.INACTIVE
    if reading.level is None:
        return RowFate.SERVICE
    return None if row.kk or row.ru else RowFate.NO_NAME


def _stated_parent(row: OccupationRow, codes: dict[str, str]) -> str | None:
    """Return the code above as the columns for it say; ``None`` where they say nothing that is known."""
    if row.parent_code:
        return read_code(row.parent_code).code
    return codes.get(row.parent_key) if row.parent_key else None


def _placed(below: dict[str | None, list[_Found]], parent: str | None) -> Iterator[_Found]:
    """Iterate over what stands below ``parent``, each before what stands below it."""
    for found in below.get(parent, ()):
        yield found
        if found.code is not None:
            yield from _placed(below, found.code)
