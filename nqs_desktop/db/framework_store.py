"""Sectoral qualifications frameworks: versions, of which the newest is worked on, and what they hold."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db import framework_mapping as mapping
from nqs_desktop.db.edition_rows import EditionRows
from nqs_desktop.db.framework_rows import FrameworkRows
from nqs_desktop.db.keys import new_key
from nqs_desktop.db.recorder import Recorder
from nqs_desktop.db.rows import FrameworkVersionRow
from nqs_desktop.domain import framework_records as records
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.framework import (
    Approval,
    CareerLink,
    FrameworkContent,
    FrameworkOccupation,
    FrameworkVersion,
    LevelDescription,
    OccupationalColumn,
    ProfessionalStandard,
    SectionPart,
    VersionStatus,
)
from nqs_desktop.domain.localized import LocalizedText


class FrameworkRowKind(StrEnum):
    """Kinds of the rows of a version."""

    TEXT = "text"
    STANDARD = "standard"
    COLUMN = "column"
    OCCUPATION = "occupation"
    LEVEL = "level"
    LINK = "link"


class FrameworkStore:
    """Frameworks by the keys of their versions; an approved version is never changed."""

    def __init__(self, session: Session, recorder: Recorder) -> None:
        """Work in ``session``; ``recorder`` is told what does not pass through its rows."""
        self._session = session
        self._rows = FrameworkRows(session)
        self._wholes = EditionRows(session, recorder)

    # --- versions ---

    def versions(self, framework: str | None = None) -> tuple[FrameworkVersion, ...]:
        """Return the versions of a framework or of all, those of one together, the newest first."""
        found = select(FrameworkVersionRow).order_by(
            FrameworkVersionRow.framework_key, FrameworkVersionRow.ordinal.desc()
        )
        if framework is not None:
            found = found.where(FrameworkVersionRow.framework_key == framework)
        return tuple(map(mapping.read_version, self._session.scalars(found)))

    def version(self, key: str) -> FrameworkVersion:
        """Return a version.

        Raises:
            UserError: There is none of this key.
        """
        return mapping.read_version(self._row(key))

    def create(
        self, name: LocalizedText, organisation: str | None = None, framework: str = ""
    ) -> FrameworkVersion:
        """Make a framework with an empty first draft; ``framework`` is its key where it has one already."""
        row = FrameworkVersionRow(
            key=new_key(),
            framework_key=framework or new_key(),
            ordinal=1,
            name=name,
            status=VersionStatus.DRAFT.value,
            minutes="",
            organisation_key=organisation,
            note="",
        )
        self._session.add(row)
        self._session.flush()
        return mapping.read_version(row)

    def save_version(self, version: FrameworkVersion) -> None:
        """Keep name, organisation and note of a draft.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        row = self._open(version.key)
        row.name, row.organisation_key, row.note = version.name, version.organisation, version.note
        self._session.flush()

    def approve(self, key: str, approval: Approval) -> None:
        """Let a decision approve a draft.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        row = self._open(key)
        row.status = VersionStatus.APPROVED.value
        row.approved_on, row.minutes = approval.on, approval.minutes
        self._session.flush()

    def amend(self, framework: str) -> FrameworkVersion:
        """Make a draft that begins as a copy of the newest version, with the same keys in it.

        Raises:
            UserError: There is no such framework, or it has a draft already.
        """
        versions = self.versions(framework)
        if not versions:
            raise UserError("framework.no_framework", key=framework)
        newest = versions[0]
        if newest.is_draft:
            raise UserError("framework.has_draft", name=newest.name.both)
        row = FrameworkVersionRow(
            key=new_key(),
            framework_key=framework,
            ordinal=newest.ordinal + 1,
            name=newest.name,
            status=VersionStatus.DRAFT.value,
            minutes="",
            organisation_key=newest.organisation,
            note="",
        )
        self._session.add(row)
        self._session.flush()
        self._rows.copy(newest.key, row.key)
        return mapping.read_version(row)

    def discard(self, key: str) -> None:
        """Remove a draft; a framework goes with its only version.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        row = self._open(key)
        self._wholes.remove(key, "framework_version")
        self._session.delete(row)
        self._session.flush()

    # --- contents ---

    def content(self, version: str) -> FrameworkContent:
        """Return what a version holds.

        Raises:
            UserError: There is no such version.
        """
        self._row(version)
        kinds, rows = FrameworkRowKind, self._rows
        return FrameworkContent(
            texts={
                SectionPart(key): mapping.read_text(content) for key, content in rows.of(version, kinds.TEXT)
            },
            standards=tuple(mapping.read_standard(*row) for row in rows.of(version, kinds.STANDARD)),
            columns=tuple(mapping.read_column(*row) for row in rows.of(version, kinds.COLUMN)),
            occupations=tuple(mapping.read_occupation(*row) for row in rows.of(version, kinds.OCCUPATION)),
            levels=tuple(mapping.read_level(*row) for row in rows.of(version, kinds.LEVEL)),
            links=tuple(mapping.read_link(content) for _, content in rows.of(version, kinds.LINK)),
        )

    def replace_content(self, version: str, content: FrameworkContent) -> None:
        """Put other contents in place of those of a draft; rows of the same keys are the same rows.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        for kind, kept in (
            (FrameworkRowKind.TEXT, {part.value for part, text in content.texts.items() if text}),
            (FrameworkRowKind.STANDARD, {one.key for one in content.standards}),
            (FrameworkRowKind.COLUMN, {one.key for one in content.columns}),
            (FrameworkRowKind.OCCUPATION, {one.key for one in content.occupations}),
            (FrameworkRowKind.LEVEL, {one.key for one in content.levels}),
        ):
            self.remove(version, kind, {key for key, _ in self._rows.of(version, kind)} - kept)
        for part, text in content.texts.items():
            self.save_text(version, part, text)
        arranged = (
            (FrameworkRowKind.STANDARD, self.save_standards(version, content.standards)),
            (FrameworkRowKind.COLUMN, self.save_columns(version, content.columns)),
            (FrameworkRowKind.OCCUPATION, self.save_occupations(version, content.occupations)),
            (FrameworkRowKind.LEVEL, self.save_levels(version, content.levels)),
        )
        for kind, rows in arranged:
            self.arrange(version, kind, [row.key for row in rows])
        self.save_links(version, content.links)

    def save_text(self, version: str, part: SectionPart, text: LocalizedText) -> None:
        """Keep the text of a part; an empty one removes it.

        Raises:
            UserError: There is no such version, or it is approved.
        """
        self._open(version)
        if text:
            self._rows.save(version, FrameworkRowKind.TEXT, [(part.value, records.text_record(text))])
        else:
            self._rows.remove(version, FrameworkRowKind.TEXT, [part.value])

    def save_standards(
        self, version: str, standards: Sequence[ProfessionalStandard]
    ) -> tuple[ProfessionalStandard, ...]:
        """Keep professional standards and return them with their keys; those not named stay.

        Raises:
            UserError: There is no such version, or it is approved; as for all that follow.
        """
        self._open(version)
        made = [(one.key, records.standard_record(one)) for one in standards]
        keys = self._rows.save(version, FrameworkRowKind.STANDARD, made)
        return tuple(replace(one, key=key) for one, key in zip(standards, keys, strict=True))

    def save_columns(
        self, version: str, columns: Sequence[OccupationalColumn]
    ) -> tuple[OccupationalColumn, ...]:
        """Keep columns of table 2 and return them with their keys."""
        self._open(version)
        made = [(one.key, records.column_record(one)) for one in columns]
        keys = self._rows.save(version, FrameworkRowKind.COLUMN, made)
        return tuple(replace(one, key=key) for one, key in zip(columns, keys, strict=True))

    def save_occupations(
        self, version: str, occupations: Sequence[FrameworkOccupation]
    ) -> tuple[FrameworkOccupation, ...]:
        """Keep rows of table 3 and return them with their keys."""
        self._open(version)
        made = [(one.key, records.occupation_record(one)) for one in occupations]
        keys = self._rows.save(version, FrameworkRowKind.OCCUPATION, made)
        return tuple(replace(one, key=key) for one, key in zip(occupations, keys, strict=True))

    def save_levels(self, version: str, levels: Sequence[LevelDescription]) -> tuple[LevelDescription, ...]:
        """Keep rows of table 1 and return them with their keys."""
        self._open(version)
        made = [(one.key, records.level_record(one)) for one in levels]
        keys = self._rows.save(version, FrameworkRowKind.LEVEL, made)
        return tuple(replace(one, key=key) for one, key in zip(levels, keys, strict=True))

    def save_links(self, version: str, links: Sequence[CareerLink]) -> None:
        """Keep the ways of table 2, in place of all that were there."""
        self._open(version)
        made = {f"{link.start}>{link.end}": records.link_record(link) for link in links}
        there = [key for key, _ in self._rows.of(version, FrameworkRowKind.LINK)]
        self._rows.remove(version, FrameworkRowKind.LINK, [key for key in there if key not in made])
        self._rows.save(version, FrameworkRowKind.LINK, list(made.items()))

    def remove(self, version: str, kind: str, keys: Collection[str]) -> None:
        """Remove rows of a kind; what points at them is the caller's to mend."""
        self._open(version)
        self._rows.remove(version, FrameworkRowKind(kind), keys)

    def arrange(self, version: str, kind: str, keys: Sequence[str]) -> None:
        """Put the rows of a kind into the order of ``keys``, which are all of them."""
        self._open(version)
        self._rows.arrange(version, FrameworkRowKind(kind), keys)

    def _open(self, key: str) -> FrameworkVersionRow:
        row = self._row(key)
        if row.status != VersionStatus.DRAFT:
            date = "" if row.approved_on is None else date_text(row.approved_on)
            raise UserError("framework.approved_version", minutes=row.minutes, date=date)
        return row

    def _row(self, key: str) -> FrameworkVersionRow:
        row = self._session.get(FrameworkVersionRow, key)
        if row is None:
            raise UserError("framework.no_version", key=key)
        return row
