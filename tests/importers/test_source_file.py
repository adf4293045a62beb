from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers import source_file
from nqs_desktop.importers.source_file import DocumentKind

SPECIALTIES = "1.0100000 – Білім беру\n0101000\t|\tТәрбие\n010101 3\t|\tТәрбиеші\n"


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "document.txt"
    path.write_bytes(content)
    return path


def _refused(path: Path, expected: DocumentKind = DocumentKind.SPECIALTIES) -> str:
    with pytest.raises(UserError) as error:
        source_file.load_text(path, expected)
    for language in texts.LANGUAGES:
        assert path.name in texts.say(error.value.message, language)
    return error.value.message.key


def test_a_document_is_read(tmp_path: Path) -> None:
    source = source_file.load_text(_file(tmp_path, SPECIALTIES.encode()), DocumentKind.SPECIALTIES)
    assert source.text == SPECIALTIES
    assert source.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-16", "kz1048"])
def test_another_encoding_is_read_and_told(tmp_path: Path, encoding: str) -> None:
    source = source_file.load_text(_file(tmp_path, SPECIALTIES.encode(encoding, "replace")))
    assert "Тәрбиеші" in source.text
    assert [warning.key for warning in source.warnings] == ["importing.decoded"]


def test_a_mark_of_utf8_and_line_ends_of_windows_leave_no_trace(tmp_path: Path) -> None:
    source = source_file.load_text(_file(tmp_path, SPECIALTIES.replace("\n", "\r\n").encode("utf-8-sig")))
    assert source.text == SPECIALTIES
    assert source.warnings == ()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "importing.empty"),
        (b" \n\t\n", "importing.empty"),
        (bytes(range(256)) * 4, "importing.no_text"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "importing.no_text"),
        ("Ğ".encode("cp1254") * 40 + b"\x98", "importing.no_text"),
        (b"%PDF-1.7\n1 0 obj", "importing.other_format"),
        (b"PK\x03\x04\x14\x00", "importing.other_format"),
        ("Сәлем\n".encode(), "importing.unknown_document"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    assert _refused(_file(tmp_path, content)) == key


def test_missing_and_folder_are_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path / "absent.txt") == "importing.missing"
    assert _refused(tmp_path) == "importing.folder"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_file, "_LARGEST", 10)
    assert _refused(_file(tmp_path, SPECIALTIES.encode())) == "importing.too_large"


def test_another_document_is_named(seeds: Path) -> None:
    kinds = {
        "000": DocumentKind.SPECIALTIES,
        "001": DocumentKind.CLASSIFIER,
        "002": DocumentKind.FRAMEWORK_RULES,
        "003": DocumentKind.REQUIREMENTS,
        "004": DocumentKind.REGISTER,
    }
    for path in sorted(seeds.glob("*.txt")):
        kind = kinds[path.name[:3]]
        assert source_file.load_text(path, kind).text
        for other in set(kinds.values()) - {kind}:
            assert _refused(path, other) == "importing.other_document"
