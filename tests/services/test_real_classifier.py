"""The ministry's export of the classifier, imported once: it never enters the repository."""

from collections import Counter
from dataclasses import dataclass

import pytest

from nqs_desktop.domain.classifier import ClassifierLevel
from nqs_desktop.domain.classifier_report import ClassifierReport, RowFate
from nqs_desktop.domain.localized import Language
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.services.search import search

EVERY = 150  # every so many titles are looked for


@dataclass(frozen=True)
class Imported:
    """A database after the import, and what was told before and after."""

    services: Services
    report: ClassifierReport
    stored: ImportReport


@pytest.fixture
def real(real_import: tuple[Services, ClassifierReport, ImportReport]) -> Imported:
    return Imported(*real_import)


def test_every_group_and_title_is_taken(real: Imported) -> None:
    edition = real.services.classifier.edition()
    assert edition is not None
    levels = ("major", "sub_major", "minor", "unit", "group", "title")
    assert edition.counts == tuple(zip(levels, (10, 41, 141, 444, 1275, 12194), strict=True))
    assert edition.complete
    assert real.stored.created + real.stored.updated == sum(count for _, count in edition.counts)


def test_the_difference_to_the_official_table_is_one_group(real: Imported) -> None:
    (count,) = [count for count in real.report.counts if count.found != count.official]
    assert (count.major, count.level, count.found) == ("1", ClassifierLevel.GROUP, 68)
    assert count.surplus == ("1122-9",)
    assert "classifier_import.surplus" in {warning.key for warning in real.stored.warnings}


def test_every_other_row_is_accounted_for(real: Imported) -> None:
    draft = real.report.draft
    fates = Counter(row.fate for row in draft.set_aside)
    assert fates == {RowFate.OLD_SCHEME: 7729, RowFate.INACTIVE: 180, RowFate.SERVICE: 3}
    service = {row.code for row in draft.set_aside if row.fate is RowFate.SERVICE}
    assert service == {"Y1000", "1-99-999", "2331-001"}
    assert len(draft.entries) + len(draft.set_aside) == 22_017
    (stray,) = [one for one in real.stored.warnings if one.key == "classifier_import.stray"]
    assert stray.values["count"] == 2


def test_names_that_repeat_the_russian_are_marked(real: Imported) -> None:
    repeating = Counter(entry.level for entry in real.report.draft.entries if Language.KK in entry.repeats)
    assert repeating == {ClassifierLevel.TITLE: 467, ClassifierLevel.GROUP: 1}


def test_names_in_capitals_are_shown_in_sentence_case_with_the_original_kept(real: Imported) -> None:
    entries = real.report.draft.entries
    names = [(entry.name.get(one) or "", entry.printed.get(one)) for entry in entries for one in Language]
    assert sum(name.isupper() for name, _ in names) < len(names) // 100
    assert all(printed is None or printed != name for name, printed in names)
    changed = [(name, printed) for name, printed in names if printed is not None and printed.isupper()]
    assert len(changed) > 27_000
    assert sum(name.upper() == printed for name, printed in changed) > 0.98 * len(changed)


def test_titles_are_found_again(real: Imported) -> None:
    titles = [entry for entry in real.report.draft.entries if entry.level is ClassifierLevel.TITLE][::EVERY]
    database = real.services.database
    lost = [
        (entry.code, language)
        for entry in titles
        for language in Language
        if entry.code
        not in {hit.key for hit in search(database, entry.name.get(language) or "", ["classifier"], limit=50)}
    ]
    assert lost == []


def test_a_second_import_changes_nothing(real: Imported) -> None:
    again = real.services.classifier_import.store(real.report.draft)
    assert (again.created, again.updated, again.removed) == (0, 0, 0)
