"""Reference books out of record files: what ``export classifier``, ``specialties`` and ``register`` write."""

import re
from collections.abc import Iterable
from typing import Final

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.register import QualificationLevel, RegisterCategory, RegisterEntry
from nqs_desktop.domain.search_text import latin_code
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind
from nqs_desktop.domain.specialty_codes import kind_of_code
from nqs_desktop.importers.record import Record

_CODE_OF_LEVEL: Final = {
    ClassifierLevel.MAJOR: r"[0-9]|X",
    ClassifierLevel.SUB_MAJOR: r"[0-9]{2}",
    ClassifierLevel.MINOR: r"[0-9]{3}",
    ClassifierLevel.UNIT: r"[0-9]{4}|X[0-9]{4}",
    ClassifierLevel.GROUP: r"[0-9]{4}-[0-9]|X[0-9]{4}(-[0-9])?",
    ClassifierLevel.TITLE: r"([0-9]{4}-[0-9]|X[0-9]{4}(-[0-9])?)-[0-9]{3}",
}

_OLDER_CODE: Final = 7


def read_classifier(records: Iterable[Record]) -> tuple[ClassifierEntry, ...]:
    """Return the classifier entries of a record file.

    Raises:
        UserError: A field does not fit, or a code is there twice on its level.
    """
    read = [(record, _classifier_entry(record)) for record in records]
    places: set[tuple[ClassifierLevel, str]] = set()
    for record, entry in read:
        if entry.code is not None:
            if (entry.level, entry.code) in places:
                raise record.wrong("code", message("records.expected_unique"))
            places.add((entry.level, entry.code))
    return tuple(entry for _, entry in read)


def read_specialties(records: Iterable[Record]) -> tuple[SpecialtyEntry, ...]:
    """Return the rows of the specialty list of a record file, in its order.

    Raises:
        UserError: A field does not fit.
    """
    return tuple(_specialty_entry(record) for record in records)


def read_register(records: Iterable[Record]) -> tuple[RegisterEntry, ...]:
    """Return the position titles of a record file, in its order.

    Raises:
        UserError: A field does not fit.
    """
    return tuple(_register_entry(record) for record in records)


def _classifier_entry(record: Record) -> ClassifierEntry:
    level = record.required_choice("level", ClassifierLevel)
    code = _latin(record.word("code"))
    codeless_title = code is None and level is ClassifierLevel.TITLE
    if not codeless_title and not re.fullmatch(_CODE_OF_LEVEL[level], code or ""):
        raise record.wrong("code", message("records.expected_code", level=level.value))
    parent = _latin(record.word("parent"))
    if parent is not None and level is ClassifierLevel.MAJOR:
        raise record.wrong("parent", message("records.expected_parent"))
    return ClassifierEntry(
        code=code,
        level=level,
        # A document may give a code without its name, but no entry without both.
        name=record.required_localized("name") if code is None else record.localized("name"),
        parent=parent,
        skill_level=record.whole("skill_level", 1, 4),
        source=_source(record),
        printed=record.localized("printed"),
        repeats=record.choices("repeats", Language),
    )


def _specialty_entry(record: Record) -> SpecialtyEntry:
    kind = record.required_choice("kind", SpecialtyKind)
    code = record.required("code")
    printed_code = record.word("printed_code") or code
    lost_a_digit = re.fullmatch("[0-9]{6}", code) and printed_code != code == printed_code.replace(" ", "")
    of_today = len(code) != _OLDER_CODE and kind_of_code(code) is kind
    if not (re.fullmatch("[0-9]{7}", code) or lost_a_digit or of_today):
        raise record.wrong("code", message("records.expected_specialty_code"))
    parent = record.word("parent")
    if parent is not None and kind is SpecialtyKind.AREA:
        raise record.wrong("parent", message("records.expected_parent"))
    return SpecialtyEntry(
        kind=kind,
        code=code,
        printed_code=printed_code,
        level=record.whole("level", 1, 4),
        name=record.required_localized("name"),
        special_needs=record.truth("special_needs"),
        military=record.truth("military"),
        parent=parent,
        source=_source(record),
    )


def _register_entry(record: Record) -> RegisterEntry:
    link = _latin(record.required("link"))
    block = _latin(record.required("block"))
    if block is None or not re.fullmatch("[A-D]", block):
        raise record.wrong("block", message("records.expected_one_of", words="A, B, C, D"))
    if link is None or not re.fullmatch(f"{block}[1-9][0-9]?", link):
        raise record.wrong("link", message("records.expected_link", block=block))
    step = record.word("step")
    if step is not None and not re.fullmatch(r"[1-9](-[1-9])?", step):
        raise record.wrong("step", message("records.expected_step"))
    return RegisterEntry(
        block=block,
        link=link,
        step=step,
        field=record.localized("field"),
        qualification_level=record.choice("qualification_level", QualificationLevel),
        category=record.choice("category", RegisterCategory),
        title=record.required_localized("title"),
        source=_source(record),
    )


def _latin(code: str | None) -> str | None:
    return None if code is None else latin_code(code)


def _source(record: Record) -> SourceReference:
    return record.source("source") or SourceReference(record.file, record.row)
