"""Tables of a framework out of the whole classifier as the ministry exports it."""

from itertools import count

from nqs_desktop.domain.classifier_report import ClassifierReport
from nqs_desktop.domain.framework import Correspondence, FrameworkContent
from nqs_desktop.domain.framework_completion import differences
from nqs_desktop.domain.framework_filling import CodedPosition, fill
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.framework_reading import BooksForFrameworks
from nqs_desktop.services.import_report import ImportReport


def test_every_group_makes_a_whole_occupation(
    real_import: tuple[Services, ClassifierReport, ImportReport],
) -> None:
    with real_import[0].database.reading() as uow:
        known = BooksForFrameworks()
        books = known.read(uow)
        assert known.read(uow) is books
    groups = [code for code, entry in books.entries.items() if entry.level == "group"]
    assert len(groups) > 1_000
    numbers = count(1)
    positions = [
        CodedPosition(LocalizedText(f"Лауазым {code}", f"Должность {code}"), code) for code in groups
    ]
    filling = fill(FrameworkContent({}), positions, books, lambda: f"k{next(numbers)}")

    made = filling.content.occupations
    assert [one.group.code for one in made] == sorted(groups)
    for one in made:
        for coded in (one.group, one.unit, one.major):
            assert coded.code in books.entries
            assert not coded.name.missing
        assert one.name == one.group.name
        assert one.isco_match is None
        assert one.column
        assert not list(differences(one, books))
    twins = [one for one in made if one.isco.code]
    assert 0 < len(twins) < len(made)  # many national groups have no twin in ISCO-08
    whole = [one for one in made if one.group_match is Correspondence.FULL]
    assert 0 < len(whole) < len(made)
    assert len(filling.columns) == 41 + 1  # all sub-major groups, and group X
