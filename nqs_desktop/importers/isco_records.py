"""ISCO-08 out of record files: a table of codes and English names, or what ``export isco`` writes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from nqs_desktop.domain.isco import ISCO_COUNTS, IscoEntry, IscoLevel
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.importers.record import Record

_LEVELS: Final = dict(enumerate(IscoLevel, start=1))
"""Level by the digits of a code."""


def read_isco(records: Iterable[Record]) -> tuple[IscoEntry, ...]:
    """Return the groups of a record file in the order of the publication, major group 0 last.

    Only ``code`` and ``name`` are needed; ``level`` and ``parent`` follow from the code and must agree with
    it.

    Raises:
        UserError: A field does not fit, a code is there twice, or the group above one is not in the file.
    """
    groups: dict[str, tuple[Record, IscoEntry]] = {}
    for record in records:
        entry = _entry(record)
        if entry.code in groups:
            raise record.wrong("code", message("records.expected_unique"))
        groups[entry.code] = record, entry
    for record, entry in groups.values():
        if entry.parent is not None and entry.parent not in groups:
            raise record.wrong("code", message("records.expected_group_above", parent=entry.parent))
    return tuple(groups[code][1] for code in sorted(groups, key=lambda code: (code[0] == "0", code)))


def broken_counts(entries: Sequence[IscoEntry]) -> Iterator[Message]:
    """Yield a warning for each level that has more or fewer groups than ISCO-08."""
    found = Counter(entry.level for entry in entries)
    for level, expected in ISCO_COUNTS.items():
        if found[level] != expected:
            words = message(f"records.isco_{level.value}")
            yield message("records.isco_count", level=words, found=found[level], expected=expected)


def _entry(record: Record) -> IscoEntry:
    code = record.required("code")
    level = _LEVELS.get(len(code))
    if level is None or not (code.isascii() and code.isdecimal()):
        raise record.wrong("code", message("records.expected_isco_code"))
    parent = code[:-1] or None
    for field, given, derived in (
        ("level", record.word("level"), level.value),
        ("parent", record.word("parent"), parent),
    ):
        if given is not None and given != derived:
            raise record.wrong(field, message("records.expected_agreement", field="code"))
    return IscoEntry(
        code=code,
        level=level,
        name=" ".join(record.required("name").split()),
        parent=parent,
        source=record.source("source") or SourceReference(record.file, record.row),
    )
