"""An import that was undone leaves nothing behind in the answers of the assistant."""

from pathlib import Path

from openpyxl import Workbook

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
