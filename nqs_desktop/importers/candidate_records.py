"""Candidates out of record files: what ``export candidates`` writes."""

from collections.abc import Iterable
from typing import Final

from nqs_desktop.domain.candidate import (
    Attachment,
    Candidate,
    CandidateExtra,
    Contacts,
    EmploymentRecord,
)
from nqs_desktop.domain.candidate_sheets import CandidateDraft
from nqs_desktop.domain.education import EducationLevel, EducationRecord, StudyForm
from nqs_desktop.domain.errors import UserError, refuse
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement import ExperienceKind
from nqs_desktop.importers.record import Record

_LATER: Final = {"contacts": ("phone", "email", "address"), "attachments": ("attachments",)}
"""Fields that older exports do not have, with what they fill of a candidate."""


def read_candidates(records: Iterable[Record]) -> tuple[Candidate, ...]:
    """Return the candidates of a record file; whether dates and IIN make sense is not looked at here.

    Raises:
        UserError: A field does not fit or two candidates have the same id.
    """
    drafts, faults = read_drafts(records)
    refuse(faults)
    return tuple(draft.candidate for draft in drafts)


def read_drafts(records: Iterable[Record]) -> tuple[tuple[CandidateDraft, ...], tuple[Message, ...]]:
    """Return the candidates of a record file, and of each record that does not fit its first fault.

    What no record of the file speaks of, as none of an older export does, a person who is stored keeps.
    """
    drafts: dict[str, CandidateDraft] = {}
    faults, known = [], list(records)
    said = {name.partition(".")[0] for record in known for name in record.values}
    unsaid = frozenset(part for name, parts in _LATER.items() if name not in said for part in parts)
    for record in known:
        try:
            candidate = _candidate(record)
            if candidate.key in drafts:
                raise record.wrong("id", message("records.expected_unique"))
        except UserError as error:
            faults.append(error.message)
        else:
            drafts[candidate.key] = CandidateDraft(candidate, record.row, unsaid=unsaid)
    return tuple(drafts.values()), tuple(faults)


def _candidate(record: Record) -> Candidate:
    return Candidate(
        key=record.required("id"),
        name=record.required("name"),
        iin=record.word("iin") or "",
        iin_override=record.text("iin_override"),
        birth_date=record.day("birth_date"),
        education=tuple(_education(one) for one in record.children("education")),
        employment=tuple(_employment(one) for one in record.children("employment")),
        extras=tuple(
            CandidateExtra(one.one_extra("kind"), one.day("valid_until"), one.text("document"))
            for one in record.children("extras")
        ),
        contacts=_contacts(record.child("contacts")),
        attachments=tuple(_attachment(one) for one in record.children("attachments")),
    )


def _attachment(record: Record) -> Attachment:
    record.required("path")
    return Attachment(record.text("title"), record.text("path"), record.text("digest"))


def _contacts(record: Record) -> Contacts:
    return Contacts(record.text("phone"), record.text("email"), record.text("address"))


def _education(record: Record) -> EducationRecord:
    return EducationRecord(
        level=record.required_choice("level", EducationLevel),
        institution=record.text("institution"),
        specialty_code=record.word("specialty_code"),
        specialty=record.alike("specialty"),
        study_form=record.choice("study_form", StudyForm),
        year=record.whole("year", 1900, 2100),
        diploma=record.text("diploma"),
    )


def _employment(record: Record) -> EmploymentRecord:
    start = record.day("from")
    if start is None:
        raise record.wrong("from", message("records.expected_date"))
    return EmploymentRecord(
        employer=record.text("employer"),
        position=record.text("position"),
        start=start,
        end=record.day("to"),
        kinds=record.choices("kinds", ExperienceKind),
        field=record.alike("field"),
        kinds_set_by=record.text("kinds_set_by"),
    )
