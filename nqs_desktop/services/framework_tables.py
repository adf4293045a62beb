"""Texts and rows of a framework's draft: each change is one step that undo takes back."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from nqs_desktop.db.engine import Database
from nqs_desktop.db.framework_store import FrameworkRowKind
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.framework import (
    CareerLink,
    FrameworkOccupation,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
)
from nqs_desktop.domain.framework_rules import level_faults, occupation_faults
from nqs_desktop.domain.framework_sections import part_title
from nqs_desktop.domain.framework_tidy import (
    tidy_column,
    tidy_level,
    tidy_occupation,
    tidy_standard,
    tidy_text,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message

T = TypeVar("T")


class FrameworkTables:
    """Writes what a version holds.

    Every step raises a ``UserError`` where there is no such version or it is approved.
    """

    def __init__(self, database: Database) -> None:
        """Work in ``database``."""
        self._database = database

    def save_text(self, version: str, part: SectionPart, text: LocalizedText) -> ChangeSet:
        """Store the text of a part; an empty one removes it."""
        step = message("steps.save_framework_text", part=part_title(part))
        return self._write(step, lambda uow: uow.frameworks.save_text(version, part, tidy_text(text)))[1]

    def save_standards(
        self, version: str, standards: Sequence[ProfessionalStandard]
    ) -> tuple[tuple[ProfessionalStandard, ...], ChangeSet]:
        """Store professional standards; those without a key are new and stand last, those not named stay.

        Raises:
            UserError: One has no name.
        """
        tidy = [tidy_standard(one) for one in standards]
        for one in tidy:
            need(one.name)
        step = message("steps.save_framework_standard", name=_first(tidy))
        return self._write(step, lambda uow: uow.frameworks.save_standards(version, tidy))

    def save_columns(
        self, version: str, columns: Sequence[OccupationalColumn]
    ) -> tuple[tuple[OccupationalColumn, ...], ChangeSet]:
        """Store occupational groups of table 2, as :meth:`save_standards` does.

        Raises:
            UserError: One has no name.
        """
        tidy = [tidy_column(one) for one in columns]
        for one in tidy:
            need(one.name)
        step = message("steps.save_framework_column", name=_first(tidy))
        return self._write(step, lambda uow: uow.frameworks.save_columns(version, tidy))

    def set_columns(self, version: str, columns: Sequence[OccupationalColumn]) -> ChangeSet:
        """Store the occupational groups of table 2 in this order, in place of all that were there.

        Occupations of a group that is gone stand in none.

        Raises:
            UserError: One has no name.
        """
        tidy = [tidy_column(one) for one in columns]
        for one in tidy:
            need(one.name)
        kept = {one.key for one in tidy}

        def change(uow: UnitOfWork) -> None:
            gone = {one.key for one in uow.frameworks.content(version).columns} - kept
            _forget_columns(uow, version, gone)
            uow.frameworks.remove(version, FrameworkRowKind.COLUMN, gone)
            stored = uow.frameworks.save_columns(version, tidy)
            uow.frameworks.arrange(version, FrameworkRowKind.COLUMN, [one.key for one in stored])

        return self._write(message("steps.save_framework_column", name=_first(tidy)), change)[1]

    def save_occupations(
        self, version: str, occupations: Sequence[FrameworkOccupation]
    ) -> tuple[tuple[FrameworkOccupation, ...], ChangeSet]:
        """Store rows of table 3, as :meth:`save_standards` does; their codes with Latin letters.

        One that names a column that is gone stands in none.

        Raises:
            UserError: One has no name, or a level that there is not.
        """
        tidy = [tidy_occupation(one) for one in occupations]
        for one in tidy:
            refuse(occupation_faults(one))

        def change(uow: UnitOfWork) -> tuple[FrameworkOccupation, ...]:
            known = {one.key for one in uow.frameworks.content(version).columns}
            kept = [one if one.column in known else replace(one, column="") for one in tidy]
            return uow.frameworks.save_occupations(version, kept)

        return self._write(message("steps.save_framework_occupation", name=_first(tidy)), change)

    def save_levels(
        self, version: str, levels: Sequence[LevelDescription]
    ) -> tuple[tuple[LevelDescription, ...], ChangeSet]:
        """Store rows of table 1, as :meth:`save_standards` does; of occupations that are gone they name none.

        Raises:
            UserError: One has a level that there is not.
        """
        tidy = [tidy_level(one) for one in levels]
        for one in tidy:
            refuse(level_faults(one))

        def change(uow: UnitOfWork) -> tuple[LevelDescription, ...]:
            known = {one.key for one in uow.frameworks.content(version).occupations}
            kept = [
                replace(row, occupations=tuple(key for key in row.occupations if key in known))
                for row in tidy
            ]
            return uow.frameworks.save_levels(version, kept)

        return self._write(message("steps.save_framework_level"), change)

    def save_links(self, version: str, links: Sequence[CareerLink]) -> ChangeSet:
        """Store the ways of table 2, in place of all that were there.

        Raises:
            UserError: One leads to an occupation that the version does not have, or to itself.
        """

        def change(uow: UnitOfWork) -> None:
            known = {one.key for one in uow.frameworks.content(version).occupations}
            for link in links:
                if link.start == link.end or not {link.start, link.end} <= known:
                    raise UserError("frameworks.no_such_way")
            uow.frameworks.save_links(version, tuple(dict.fromkeys(links)))

        return self._write(message("steps.save_framework_links"), change)[1]

    def remove(self, version: str, kind: str, keys: Collection[str]) -> ChangeSet:
        """Remove rows with what points at them: ways and names in table 1, the column of an occupation.

        Args:
            version: Key of the version.
            kind: ``standard``, ``column``, ``occupation`` or ``level``.
            keys: Keys of the rows.
        """

        def change(uow: UnitOfWork) -> None:
            if kind == FrameworkRowKind.OCCUPATION:
                _forget_occupations(uow, version, keys)
            elif kind == FrameworkRowKind.COLUMN:
                _forget_columns(uow, version, keys)
            uow.frameworks.remove(version, kind, keys)

        step = message(f"steps.remove_framework_{FrameworkRowKind(kind).value}")
        return self._write(step, change)[1]

    def arrange(self, version: str, kind: str, keys: Sequence[str]) -> ChangeSet:
        """Put rows into the order of ``keys``, which are all of their kind.

        Raises:
            UserError: Rows were added or removed meanwhile.
        """
        step = message("steps.arrange_framework")
        return self._write(step, lambda uow: uow.frameworks.arrange(version, kind, keys))[1]

    def _write(self, step: Message, change: Callable[[UnitOfWork], T]) -> tuple[T, ChangeSet]:
        with self._database.unit_of_work(step) as uow:
            changed = change(uow)
            return changed, uow.commit()


def need(name: LocalizedText) -> None:
    """Refuse a name without a word.

    Raises:
        UserError: It has none.
    """
    if not name:
        raise UserError("frameworks.no_name")


def _first(rows: Sequence[ProfessionalStandard | OccupationalColumn | FrameworkOccupation]) -> str:
    """Return the name of the first row, with a sign where there are more."""
    if not rows:
        return ""
    return rows[0].name.both + ("…" if len(rows) > 1 else "")


def _forget_occupations(uow: UnitOfWork, version: str, keys: Collection[str]) -> None:
    content = uow.frameworks.content(version)
    gone = set(keys)
    touched = [
        replace(row, occupations=tuple(key for key in row.occupations if key not in gone))
        for row in content.levels
        if gone & set(row.occupations)
    ]
    uow.frameworks.save_levels(version, touched)
    kept = [link for link in content.links if not gone & {link.start, link.end}]
    uow.frameworks.save_links(version, kept)


def _forget_columns(uow: UnitOfWork, version: str, keys: Collection[str]) -> None:
    content = uow.frameworks.content(version)
    touched = [replace(one, column="") for one in content.occupations if one.column in keys]
    uow.frameworks.save_occupations(version, touched)
