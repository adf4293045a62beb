"""The faults of the rescue service's paper that stand in its texts, found by eye; words and numbers only."""

from collections import Counter
from pathlib import Path

import pytest

from nqs_desktop.domain.audit.checks import TEXT_CHECKS
from nqs_desktop.domain.audit.findings import AuditFinding, AuditPlace, FindingKind, Severity
from nqs_desktop.importers import requirement_sheet

DOCUMENT = "003_1654541ac00af558.txt"
MISSPELT = {
    ("25", "государственнх"),
    ("29", "Мемлекеттк"),
    ("30", "Мемлекеттк"),
    ("31", "Мемлекеттк"),
    ("34", "сдужбы"),
    ("34", "послевузовсое"),
    ("41", "Орташа кәсіптік"),
    *((str(number), "Единный") for number in range(45, 51)),
    ("48", "аусым"),
    ("54", "средне"),
    ("60", "дело"),
}
SAID_TWICE = {"34": "kk", "36": "kk kk", "40": "ru", "51": "ru", "52": "ru", "56": "kk", "60": "kk"}
WITHOUT_POSSESSIVE = {"38", "42", "46", "49", "54"}
SURPLUS_POSSESSIVE = {"3", "4", "5"}
TYPOGRAPHY = Counter(("54", "9", "10", "11", "35", "53", "55", "56", "59", "61", "63"))


@pytest.fixture(scope="module")
def findings(seeds: Path) -> list[AuditFinding]:
    """What all checks of texts find in the paper."""
    text = (seeds / DOCUMENT).read_text(encoding="utf-8")
    positions = requirement_sheet.read(text, DOCUMENT).draft.positions
    return [found for check in TEXT_CHECKS for found in check(positions)]


def _marked(found: AuditFinding) -> list[str]:
    kk, ru = found.text.kk or "", found.text.ru or ""
    return [kk[slice(*span)] for span in found.marks_kk] + [ru[slice(*span)] for span in found.marks_ru]


def test_misspelt_words(findings: list[AuditFinding]) -> None:
    keys = {"audit_texts.misspelt", "audit_texts.foreign_in_kazakh", "audit_texts.mixed", "audit_texts.known"}
    found = {(one.number.kk, word) for one in findings if one.message.key in keys for word in _marked(one)}
    assert found == MISSPELT


def test_words_said_twice(findings: list[AuditFinding]) -> None:
    found: dict[str | None, list[str]] = {}
    for one in findings:
        if one.message.key == "audit_texts.repeated":
            found.setdefault(one.number.kk, []).append("kk" if one.marks_kk else "ru")
    assert {number: " ".join(languages) for number, languages in found.items()} == SAID_TWICE


def test_titles_and_remarks(findings: list[AuditFinding]) -> None:
    titles = {one.number.kk for one in findings if one.message.key == "audit_texts.possessive"}
    assert titles == WITHOUT_POSSESSIVE
    surplus = {one.number.kk for one in findings if one.message.key == "audit_texts.surplus_possessive"}
    assert surplus == SURPLUS_POSSESSIVE
    remarks = Counter(one.number.kk for one in findings if one.severity is Severity.REMARK)
    assert remarks == TYPOGRAPHY + Counter((*WITHOUT_POSSESSIVE, *SURPLUS_POSSESSIVE))


def test_the_one_copied_cell_and_nothing_else(findings: list[AuditFinding]) -> None:
    copied = [one.number.kk for one in findings if one.kind is FindingKind.COPIED_TEXT]
    assert copied == ["62"]
    others = [one for one in findings if one.kind not in {FindingKind.COPIED_TEXT, FindingKind.SPELLING}]
    assert [(one.number.kk, one.kind, one.where) for one in others] == [
        ("35", FindingKind.FIELDS_DIFFER, AuditPlace.TITLE)
    ]
