"""The texts of a candidate as they are stored: what an export writes, an import reads as the same."""

import unicodedata
from dataclasses import replace

from nqs_desktop.domain import licence
from nqs_desktop.domain.candidate import (
    Attachment,
    Candidate,
    CandidateExtra,
    Contacts,
    EmploymentRecord,
)
from nqs_desktop.domain.education import EducationRecord
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import Extra, ExtraKind


def composed(candidate: Candidate) -> Candidate:
    """Return ``candidate`` with composed letters, lines that end alike, categories of licences in one form.

    The path of a file stays letter by letter: another spelling would be another file.
    """
    contacts = candidate.contacts
    return replace(
        candidate,
        name=_plain(candidate.name),
        iin_override=_plain(candidate.iin_override),
        education=tuple(map(_diploma, candidate.education)),
        employment=tuple(map(_entry, candidate.employment)),
        extras=tuple(map(_extra, candidate.extras)),
        contacts=Contacts(_plain(contacts.phone), _plain(contacts.email), _plain(contacts.address)),
        attachments=tuple(
            Attachment(_plain(one.title), one.path, one.digest) for one in candidate.attachments
        ),
    )


def _plain(text: str) -> str:
    if text.isascii() and "\r" not in text:
        return text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _localized(text: LocalizedText) -> LocalizedText:
    return replace(text, kk=text.kk and _plain(text.kk), ru=text.ru and _plain(text.ru))


def _diploma(record: EducationRecord) -> EducationRecord:
    return replace(
        record,
        institution=_plain(record.institution),
        specialty_code=record.specialty_code and _plain(record.specialty_code),
        specialty=_localized(record.specialty),
        diploma=_plain(record.diploma),
    )


def _entry(entry: EmploymentRecord) -> EmploymentRecord:
    return replace(
        entry,
        employer=_plain(entry.employer),
        position=_plain(entry.position),
        field=_localized(entry.field),
        kinds_set_by=_plain(entry.kinds_set_by),
    )


def _extra(one: CandidateExtra) -> CandidateExtra:
    detail = _plain(one.extra.detail).strip()
    if one.extra.kind is ExtraKind.DRIVING_LICENCE:
        detail = "|".join(sorted(licence.categories(detail) or ())) or detail
    return replace(one, extra=Extra(one.extra.kind, detail), document=_plain(one.document))
