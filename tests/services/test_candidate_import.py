"""Candidates out of a file: what an editor would tell and record, an import tells and records."""

import json
from pathlib import Path
from typing import Any

import pytest

from nqs_desktop.domain.candidate import Candidate, CandidateExtra
from nqs_desktop.domain.education import EducationLevel, EducationRecord
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import Extra, ExtraKind
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport

JOB = {"employer": "Кітапхана", "position": "Кітапханашы", "from": "2009-01-01", "kinds": ["specialty"]}


def taken(services: Services, tmp_path: Path, *people: dict[str, Any]) -> ImportReport:
    (tmp_path / "people.json").write_text(json.dumps(people), encoding="utf-8")
    return services.importing.run("candidates", tmp_path / "people.json")


def signatures(services: Services, key: str) -> list[str]:
    return [entry.kinds_set_by for entry in services.candidates.candidate(key).employment]


def test_kinds_of_which_the_file_names_nobody_bear_the_name_of_who_took_them_in(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = {
        "id": "k-1",
        "name": "Мысалова Аяна",
        "employment": [JOB, JOB | {"kinds": []}, JOB | {"kinds_set_by": "Ахметова"}],
    }
    monkeypatch.setenv("LOGNAME", "бірінші")
    assert taken(services, tmp_path, person).created == 1
    assert signatures(services, "k-1") == ["бірінші", "", "Ахметова"]
    monkeypatch.setenv("LOGNAME", "екінші")
    again = taken(services, tmp_path, person)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 1)
    changed = person | {"employment": [JOB, JOB | {"kinds": ["managerial"]}, JOB]}
    assert taken(services, tmp_path, changed).updated == 1
    assert signatures(services, "k-1") == ["бірінші", "екінші", "Ахметова"]


def test_two_with_one_iin_are_told_whether_they_are_stored_or_come_together(
    services: Services, tmp_path: Path
) -> None:
    first = {"id": "k-1", "name": "Мысалова Аяна", "iin": "860401400004"}
    second = {"id": "k-2", "name": "Мысалов Арман", "iin": "8604 0140 0004"}

    def told(report: ImportReport) -> list[object]:
        doubts = [warning.values.get("doubt") for warning in report.warnings]
        return [
            doubt.values["name"]
            for doubt in doubts
            if isinstance(doubt, Message) and doubt.key == "candidates.same_iin"
        ]

    assert told(taken(services, tmp_path, first)) == []
    assert told(taken(services, tmp_path, first)) == []
    assert told(taken(services, tmp_path, second)) == ["Мысалова Аяна"]
    assert told(taken(services, tmp_path, first, second)) == ["Мысалов Арман", "Мысалова Аяна"]


def test_what_no_record_of_an_older_export_speaks_of_stays(services: Services, tmp_path: Path) -> None:
    contacts = {"phone": "+7 701 234 56 78", "email": "", "address": ""}
    whole = {
        "id": "k-1",
        "name": "Мысалова",
        "contacts": contacts,
        "attachments": [{"title": "а", "path": "b"}],
    }
    taken(services, tmp_path, whole)
    assert taken(services, tmp_path, {"id": "k-1", "name": "Мысалова Аяна"}).updated == 1
    kept = services.candidates.candidate("k-1")
    assert (kept.contacts.phone, len(kept.attachments)) == ("+7 701 234 56 78", 1)
    taken(services, tmp_path, {"id": "k-1", "name": "Мысалова"}, whole | {"id": "k-2"})
    assert services.candidates.candidate("k-1").attachments == ()


def test_what_is_saved_reads_back_as_the_same(services: Services, tmp_path: Path) -> None:
    licence = Extra(ExtraKind.DRIVING_LICENCE, " с,в ")
    saved, _ = services.candidates.save(
        Candidate(
            "k-1",
            "Кеме\u0438\u0306",
            education=(EducationRecord(EducationLevel.HIGHER, "a\r\nb", specialty=LocalizedText("e\u0301")),),
            extras=(
                CandidateExtra(licence, document="\r"),
                CandidateExtra(Extra(ExtraKind.DEGREE, "\u00a0x ")),
            ),
        )
    )
    assert (saved.name, saved.extras[0].extra.detail) == ("Кемей", "B|C")
    for suffix in ("json", "csv", "xlsx"):
        services.exporting.run("candidates", tmp_path / f"out.{suffix}")
        assert services.importing.run("candidates", tmp_path / f"out.{suffix}").unchanged == 1
