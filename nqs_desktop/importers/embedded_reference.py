"""The reference books that the program carries: ``resources/*.csv``.

``scripts.build_reference`` makes them out of documents; that of ISCO-08 is written by hand.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from nqs_desktop import paths
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.isco import IscoEntry, IscoLevel
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.reference import BookEntries, ReferenceBooks, ReferenceEdition
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

EDITIONS: Final = "editions.csv"
CLASSIFIER: Final = "classifier.csv"
SPECIALTIES: Final = "specialties.csv"
REGISTER: Final = "register.csv"
ISCO: Final = "isco08.csv"
ISCO_SOURCE: Final = "ISCO-08, volume 1 (ILO, 2012)"
"""Name of the publication in the source column."""

UNOFFICIAL: Final = "unofficial"
"""Word of a ``…_source`` column: our own translation, which no source prints."""

TRUE: Final = "1"

Row = Mapping[str, str]


def load(folder: Path | None = None) -> ReferenceBooks:
    """Return the embedded editions with all their entries.

    Args:
        folder: Where the CSV files lie; ``None``: the folder of the program.
    """
    where = folder or paths.resources_dir()
    books: Mapping[str, Callable[[Path], BookEntries]] = {
        "classifier": _classifier,
        "specialties": _specialties,
        "register": _register,
        "isco": _isco,
    }
    return ReferenceBooks(tuple(_edition(row, books[row["kind"]](where)) for row in _rows(where / EDITIONS)))


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _edition(row: Row, entries: BookEntries) -> ReferenceEdition:
    return ReferenceEdition(
        kind=row["kind"],
        title=_localized(row, "title"),
        source=row["source"],
        in_force_from=date.fromisoformat(row["in_force_from"]) if row["in_force_from"] else None,
        complete=row["complete"] == TRUE,
        entries=entries,
        study_forms=row["study_forms"] == TRUE,
    )


def _classifier(folder: Path) -> tuple[ClassifierEntry, ...]:
    return tuple(
        ClassifierEntry(
            code=row["code"] or None,
            level=ClassifierLevel(row["level"]),
            name=_localized(row, "name"),
            parent=row["parent"] or None,
            skill_level=int(row["skill_level"]) if row["skill_level"] else None,
            source=_source(row),
        )
        for row in _rows(folder / CLASSIFIER)
    )


def _specialties(folder: Path) -> tuple[SpecialtyEntry, ...]:
    return tuple(
        SpecialtyEntry(
            kind=SpecialtyKind(row["kind"]),
            code=row["code"],
            printed_code=row["printed_code"],
            level=int(row["level"]) if row["level"] else None,
            name=_localized(row, "name"),
            special_needs=row["special_needs"] == TRUE,
            military=row["military"] == TRUE,
            parent=row["parent"] or None,
            source=_source(row),
        )
        for row in _rows(folder / SPECIALTIES)
    )


def _register(folder: Path) -> tuple[RegisterEntry, ...]:
    return tuple(
        RegisterEntry(
            block=row["block"],
            link=row["link"],
            step=row["step"] or None,
            field=_localized(row, "field"),
            qualification_level=_level(row["qualification_level"]),
            category=RegisterCategory(row["category"]) if row["category"] else None,
            title=_localized(row, "title"),
            source=_source(row),
        )
        for row in _rows(folder / REGISTER)
    )


def _isco(folder: Path) -> tuple[IscoEntry, ...]:
    return tuple(
        IscoEntry(
            code=row["code"],
            level=IscoLevel(row["level"]),
            name=row["name"],
            parent=row["parent"] or None,
            source=SourceReference(row["source_document"]),
        )
        for row in _rows(folder / ISCO)
    )


def _level(word: str) -> QualificationLevel | None:
    return QualificationLevel(word) if word else None


def _localized(row: Row, name: str) -> LocalizedText:
    """Return the columns ``<name>_kk``, ``<name>_ru`` and ``<name>_ru_source`` as one text."""
    unofficial = (Language.RU,) if row[f"{name}_ru_source"] == UNOFFICIAL else ()
    return LocalizedText(row[f"{name}_kk"] or None, row[f"{name}_ru"] or None, unofficial)


def _source(row: Row) -> SourceReference:
    return SourceReference(row["source_document"], int(row["source_line"]))
