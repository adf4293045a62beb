"""An import that was undone leaves nothing behind in the answers of the assistant."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.services.catalogue import Services

CODES = ("1", "11", "111", "1111", "1111-1", "1111-1-001")


def taken_in(services: Services, path: Path, word: str) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Код", "Атауы", "Наименование"))
    for code in CODES:
        sheet.append((code, f"Қызметші {word} {code}", f"{word} ы{code}"))
    book.save(path)
    services.classifier_import.store(services.classifier_import.read_file(path))


def test_the_next_edition_is_not_answered_from_the_one_that_was_undone(
    services: Services, tmp_path: Path
) -> None:
    taken_in(services, tmp_path / "file.xlsx", "Пирожник")
    assert services.classification.classify("Пирожник")
    services.history.undo()
    assert services.classification.classify("Пирожник") == []
    taken_in(services, tmp_path / "file.xlsx", "Звездочёт")
    assert services.classification.classify("Звездочёт")
    assert services.classification.classify("Пирожник") == []


def test_an_edition_is_indexed_before_anybody_asks(services: Services, tmp_path: Path) -> None:
    assistant = services.classification
    steps: list[tuple[int, int]] = []
    assert not assistant.is_ready()
    with pytest.raises(Cancelled):
        assistant.make_ready(stop)
    assert not assistant.is_ready()
    assistant.make_ready(lambda done, total: steps.append((done, total)))
    assert assistant.is_ready()
    assert steps[0][1] > 0
    taken_in(services, tmp_path / "file.xlsx", "Пирожник")
    assert not assistant.is_ready()


def stop(done: int, total: int) -> None:
    raise Cancelled
