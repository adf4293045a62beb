"""Which reader takes which file: source documents as texts, and what export writes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from nqs_desktop.domain import requirement_rules
from nqs_desktop.domain.candidate_sheets import CandidateDraft
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework_exchange import FrameworkDraft
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.source import Guess
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.importers import record_file
from nqs_desktop.importers.record import Record

if TYPE_CHECKING:
    from nqs_desktop.importers.tables import TableFile

T = TypeVar("T")
Entry = TypeVar("Entry", ClassifierEntry, SpecialtyEntry, RegisterEntry, IscoEntry)

_FIELDS_OF_SPECIALTIES: Final = frozenset(("kind", "code"))
_FIELDS_OF_POSITIONS: Final = frozenset(("id", "number", "title", "units", "education", "experience"))
_TABLE: Final = ".csv"
_KEY: Final = "id"
_MOST_UNKNOWN: Final = 20
_MOST_ORPHANS: Final = 20


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a file says.

    Attributes:
        things: Entries, staffing tables or candidates, in the order of the file.
        document: Name of the act or file that it was taken from.
        guesses: What was understood although it is printed otherwise.
        warnings: What the user should know beside.
        title: What an edition of it is called where that is not the name of its book. Such an edition stands
            beside those of the book's own document and is not compared with them.
        faults: What does not fit, where the reader went on to find all of it: nothing may be stored then.
    """

    things: tuple[T, ...]
    document: str
    guesses: tuple[Guess, ...] = ()
    warnings: tuple[Message, ...] = ()
    title: Message | None = None
    faults: tuple[Message, ...] = ()


def is_record_file(path: Path) -> bool:
    """Tell whether a file holds records; every other file is taken as the text of a document."""
    return path.suffix.lower() in record_file.SUFFIXES


def read_classifier(path: Path) -> Reading[ClassifierEntry]:
    """Read the presentation of the classifier, or what export wrote.

    Raises:
        UserError: The file is not one of the two.
    """
    if is_record_file(path):
        from nqs_desktop.importers import book_records

        records = record_file.load(path)
        entries = book_records.read_classifier(records)
        places = [(entry.level, entry.code, entry.parent) for entry in entries]
        return _book(path, records, entries, _orphans(records, places, ClassifierLevel.MAJOR))
    from nqs_desktop.importers import occupation_presentation, source_file

    source = source_file.load_text(path, source_file.DocumentKind.CLASSIFIER)
    result = occupation_presentation.read(source.text)
    warnings = (*source.warnings, *result.warnings)
    return Reading(result.entries, occupation_presentation.SOURCE, result.guesses, warnings)


def read_specialties(path: Path) -> Reading[SpecialtyEntry]:
    """Read the order that lists the specialties, an official table of specialties, or what export wrote.

    Raises:
        UserError: The file is none of them.
    """
    from nqs_desktop.importers import record_heading

    tables = record_heading.official_table(path, _FIELDS_OF_SPECIALTIES)
    if tables is not None:
        return _read_education_reference(tables)
    if is_record_file(path):
        from nqs_desktop.importers import book_records

        records = record_file.load(path)
        entries = book_records.read_specialties(records)
        places = [(entry.kind, entry.code, entry.parent) for entry in entries]
        return _book(path, records, entries, _orphans(records, places, SpecialtyKind.AREA))
    from nqs_desktop.importers import source_file, specialty_order

    source = source_file.load_text(path, source_file.DocumentKind.SPECIALTIES)
    result = specialty_order.read(source.text)
    warnings = (*source.warnings, *result.warnings)
    return Reading(result.entries, specialty_order.SOURCE, result.guesses, warnings)


def _read_education_reference(tables: "TableFile") -> Reading[SpecialtyEntry]:
    from nqs_desktop.importers import education_reference

    sheets = ((name, list(tables.rows(name))) for name in tables.sheets)
    result = education_reference.read(tables.file, sheets)
    warnings = (*tables.doubts, *result.warnings)
    title = message("services.book_education_reference")
    return Reading(result.entries, tables.file, result.guesses, warnings, title)


def read_register(path: Path) -> Reading[RegisterEntry]:
    """Read the order that makes the register, or what export wrote.

    Raises:
        UserError: The file is not one of the two.
    """
    if is_record_file(path):
        from nqs_desktop.importers import book_records

        records = record_file.load(path)
        return _book(path, records, book_records.read_register(records))
    from nqs_desktop.importers import register_order, source_file

    source = source_file.load_text(path, source_file.DocumentKind.REGISTER)
    result = register_order.read(source.text)
    warnings = (*source.warnings, *result.warnings)
    return Reading(result.entries, register_order.SOURCE, result.guesses, warnings)


def read_isco(path: Path) -> Reading[IscoEntry]:
    """Read ISCO-08: a table of codes and English names, or what export wrote.

    Raises:
        UserError: The file is no such table, or a code of it is wrong, there twice or without the one above.
    """
    from nqs_desktop.importers import isco_records

    records = record_file.load(path)
    entries = isco_records.read_isco(records)
    return _book(path, records, entries, isco_records.broken_counts(entries))


def is_paper(path: Path) -> bool:
    """Tell whether a file is a paper with requirements rather than the positions that export wrote.

    Raises:
        UserError: It is a workbook by its name and cannot be read as one.
    """
    if path.suffix.lower() != ".xlsx":
        return not is_record_file(path)
    from nqs_desktop.domain.search_text import fold
    from nqs_desktop.importers.tables import open_tables

    _, heading = next(open_tables(path).rows())
    return not any(fold(cell).split(".")[0] in _FIELDS_OF_POSITIONS for cell in heading)


def read_requirements(path: Path) -> Reading[StaffingDraft]:
    """Read the positions that export wrote.

    Raises:
        UserError: The file is no such file.
    """
    from nqs_desktop.importers import staffing_records

    records = record_file.load(path)
    tables = staffing_records.read_positions(records)
    return Reading(tables, path.name, warnings=(*_unknown_fields(records), *_impossible_demands(tables)))


def read_candidates(path: Path, going_on: Callable[[], None] = lambda: None) -> Reading[CandidateDraft]:
    """Read a workbook of candidates, or the records of candidates that export wrote.

    Args:
        path: The file.
        going_on: Called every some hundred rows of a workbook; may raise ``Cancelled``.

    Raises:
        Cancelled: ``going_on`` raised it.
        UserError: The file is neither.
    """
    if path.suffix.lower() == ".xlsx":
        from nqs_desktop.importers import candidate_workbook

        found = candidate_workbook.read(path, going_on)
        if found is not None:
            return Reading(found.drafts, path.name, found.guesses, found.warnings, faults=found.faults)
    from nqs_desktop.importers import candidate_records

    records = record_file.load(path)
    if records and path.suffix.lower() == _TABLE and _KEY not in records[0].values:
        headings = ", ".join(map(str, records[0].values))
        raise UserError("candidate_workbook.own_table", file=path.name, found=headings)
    drafts, faults = candidate_records.read_drafts(records)
    return Reading(drafts, path.name, warnings=tuple(_unknown_fields(records)), faults=faults)


def read_frameworks(path: Path) -> Reading[FrameworkDraft]:
    """Read the frameworks that export wrote.

    Raises:
        UserError: The file is no such file.
    """
    from nqs_desktop.importers import framework_records

    records = record_file.load(path)
    if path.suffix.lower() == ".json":
        drafts = framework_records.read_frameworks(records)
        return Reading(drafts, path.name, warnings=tuple(_unknown_fields(records)))
    drafts, cells = framework_records.read_flat(records)
    return Reading(drafts, path.name, warnings=tuple(_unknown_fields([*records, *cells])))


def _book(
    path: Path, records: Sequence[Record], entries: tuple[Entry, ...], warnings: Iterable[Message] = ()
) -> Reading[Entry]:
    """Return a book out of a record file; the document that most entries name is where it comes from."""
    named = Counter(entry.source.document for entry in entries)
    document = named.most_common(1)[0][0] if named else path.name
    return Reading(entries, document, warnings=(*_unknown_fields(records), *warnings))


def _orphans(
    records: Sequence[Record], places: Iterable[tuple[StrEnum, str | None, str | None]], top: StrEnum
) -> Iterator[Message]:
    """Yield a warning for each entry whose parent is not among those before it: it will stand at the top.

    Args:
        records: The records of the entries.
        places: Level, code and parent of each entry.
        top: The level that has no parent.
    """
    levels: dict[str | None, set[StrEnum]] = {}
    told = 0
    for record, (level, code, parent) in zip(records, places, strict=True):
        if level is not top and not levels.get(parent, set()) - {level} and told < _MOST_ORPHANS:
            told += 1
            yield message("records.orphan", row=record.row, code=code or "—", parent=parent or "—")
        if code is not None:
            levels.setdefault(code, set()).add(level)


def _impossible_demands(tables: Iterable[StaffingDraft]) -> Iterator[Message]:
    """Yield a warning for each demand that nobody can meet: a paper may print it, a person has to mend it."""
    for table in tables:
        for position in table.positions:
            for fault in requirement_rules.faults(position.requirement):
                yield message("records.impossible_demand", position=position.title.both, fault=fault)


def _unknown_fields(records: Sequence[Record]) -> Iterator[Message]:
    """Yield a warning for each field that nobody understands, with the record where it stands first."""
    first: dict[str, Record] = {}
    for record in records:
        for name in record.unknown():
            first.setdefault(name, record)
    for name, record in list(first.items())[:_MOST_UNKNOWN]:
        yield message("records.unknown_field", file=record.file, field=name, row=record.row)
