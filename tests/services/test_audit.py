"""The audit of a database: its scope, acceptances as steps to undo, progress; the source document."""

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest

from nqs_desktop.domain.audit.checks import SHEET_CHECKS
from nqs_desktop.domain.audit.findings import AuditFinding
from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffingDraft, StaffPosition
from nqs_desktop.importers.passages import read_requirement
from nqs_desktop.services.catalogue import Services, open_services
from tests.services.audit_papers import DEPARTMENTS, clean, sheet, with_texts, years

FAULTY = with_texts(2, experience=(years(3)[0], years(2)[1]))


def _take_in(services: Services, positions: list[StaffPosition]) -> None:
    """Store a paper as an organisation of its own."""
    draft = StaffingDraft(
        LocalizedText("Ұйым", "Организация"), tuple(DEPARTMENTS.values()), tuple(positions), "organisation"
    )
    with services.database.unit_of_work(message("steps.undo")) as uow:
        uow.staffing.import_draft(draft)
        uow.commit()


def _only(services: Services) -> AuditFinding:
    (finding,) = services.audit.run()
    return finding


def test_a_clean_database_yields_nothing(library: Services) -> None:
    assert library.audit.run() == ()


def test_an_acceptance_is_a_step_that_can_be_undone(services: Services) -> None:
    _take_in(services, FAULTY)
    finding = _only(services)
    assert finding.acceptance is None
    change = services.audit.accept(finding, "  the order says so ")
    assert change.touches(Topic.AUDIT)
    accepted = _only(services).acceptance
    assert accepted is not None
    assert (accepted.note, bool(accepted.who), accepted.at is not None) == ("the order says so", True, True)
    services.history.undo()
    assert _only(services).acceptance is None
    services.history.redo()
    assert _only(services).acceptance is not None
    services.audit.reopen(_only(services))
    assert _only(services).acceptance is None
    services.history.undo()
    assert _only(services).acceptance is not None


def test_an_acceptance_falls_away_when_the_text_changes(services: Services) -> None:
    _take_in(services, FAULTY)
    finding = _only(services)
    services.audit.accept(finding, "so it is")
    position = services.staffing.position(finding.position)
    experience = position.requirement.experience
    changed = replace(experience, text=LocalizedText(experience.text.kk, years(1)[1]))
    services.staffing.save_requirement(position.key, replace(position.requirement, experience=changed))
    assert _only(services).acceptance is None


def test_an_acceptance_needs_a_note(services: Services) -> None:
    _take_in(services, FAULTY)
    with pytest.raises(UserError, match="no_note"):
        services.audit.accept(_only(services), " ")


def test_a_part_is_compared_with_the_whole(services: Services) -> None:
    _take_in(services, with_texts(3, experience=years(4)))
    finding = _only(services)
    assert services.audit.run(finding.position) == (finding,)
    assert services.audit.run("organisation") == (finding,)
    department = services.staffing.position(finding.position).department
    assert services.audit.run(department) == (finding,)
    other = next(
        row.department_key for row in services.staffing.positions() if row.department_key != department
    )
    assert services.audit.run(other) == ()
    with pytest.raises(UserError):
        services.audit.run("nothing of the kind")


def test_the_work_tells_how_far_it_is_and_can_be_stopped(services: Services) -> None:
    _take_in(services, clean())
    steps: list[tuple[int, int]] = []
    services.audit.run(progress=lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] == len(steps) - 1

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.audit.run(progress=stop)


@pytest.fixture(scope="module")
def found(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The numbers of the positions of the source document, by the kind of what is found there."""
    services = open_services(str(tmp_path_factory.mktemp("source") / "nqs.db"))
    services.importing.run("requirements", seeds / "003_1654541ac00af558.txt")
    by_kind: dict[str, set[str]] = defaultdict(set)
    for finding in services.audit.run():
        by_kind[finding.kind.value].add(finding.number.kk or "")
    services.database.close()
    return by_kind


TRUE_FAULTS = {
    "fields_differ": "1 9 10 11 12 13 32 33 35 37 39",
    "levels_differ": "34",
    "years_differ": "",
    "units_differ": "",
    "numbers_differ": "42",
    "numbering_skips": "44",
    "numbering_repeats": "",
    "text_missing": "58 62 63",
    "cells_contradict": "39 51 52 57 61",
    "junior_above_senior": "11",
    "undecidable": ("1 3 34 35 36 37 39 40 41 42 45 46 50 52 53 54 55 56 57 58 59 60 61 62 63"),
}


@pytest.mark.parametrize("kind", TRUE_FAULTS)
def test_the_source_document_has_these_faults_and_no_others(found: dict[str, set[str]], kind: str) -> None:
    assert found[kind] == set(TRUE_FAULTS[kind].split())


@pytest.fixture(scope="module")
def printed(seeds: Path) -> tuple[StaffPosition, ...]:
    """The positions of the source document as they were read."""
    from nqs_desktop.importers import requirement_sheet

    text = (seeds / "003_1654541ac00af558.txt").read_text(encoding="utf-8")
    draft = requirement_sheet.read(text, "source").draft
    return tuple(replace(one, key=one.number.kk or "") for one in draft.positions)


CHANGES = {
    ("7", "years_differ"): ("не менее 3 лет", "не менее 2 лет"),
    ("15", "years_differ"): ("кемінде 3 жыл", "кемінде 3-5 жыл"),
    ("18", "levels_differ"): ("послевузовское образование:", "образование:"),
    ("20", "fields_differ"): (", менеджмент, юриспруденция", ", менеджмент"),
    ("22", "fields_differ"): ("қаржы", "менеджмент"),
}


def _changed(position: StaffPosition, old: str, new: str) -> StaffPosition:
    """Return a position with other words in the text that has them, read anew."""
    requirement = position.requirement

    def changed(text: LocalizedText) -> LocalizedText:
        kk, ru = (own.replace(old, new) if own else None for own in (text.kk, text.ru))
        return LocalizedText(kk, ru)

    reread = read_requirement(
        changed(requirement.education.text),
        changed(requirement.experience.text),
        requirement.competence,
        requirement.optional,
    )
    return replace(position, requirement=reread)


@pytest.mark.parametrize("expected", CHANGES, ids="-".join)
def test_what_is_planted_in_the_source_document_is_found_once(
    printed: tuple[StaffPosition, ...], expected: tuple[str, str]
) -> None:
    number, _ = expected
    paper = [_changed(one, *CHANGES[expected]) if one.key == number else one for one in printed]
    found = [
        finding for check in SHEET_CHECKS for finding in check(sheet(paper)) if finding.position == number
    ]
    assert [(finding.position, finding.kind.value) for finding in found] == [expected]


def test_organisations_are_not_compared_and_an_import_again_keeps_acceptances(services: Services) -> None:
    _take_in(services, FAULTY)
    services.audit.accept(_only(services), "so it is")
    other = [
        replace(one, key=f"other-{one.key}", title=LocalizedText(one.title.kk, f"{one.title.ru} второй"))
        for one in clean()
    ]
    draft = StaffingDraft(LocalizedText("Басқа", "Другая"), (), tuple(other), "other")
    undepartmented = replace(draft, positions=tuple(replace(one, department=None) for one in other))
    with services.database.unit_of_work(message("steps.undo")) as uow:
        uow.staffing.import_draft(undepartmented)
        uow.commit()
    _take_in(services, FAULTY)
    assert [one.acceptance is not None for one in services.audit.run()] == [True]
    assert services.audit.run("other") == ()
