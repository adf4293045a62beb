import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.errors import UserError
from nqs_desktop.importers import record_file, source_file
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


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
@pytest.mark.parametrize(
    ("reader", "load"), [(source_file, source_file.load_text), (record_file, record_file.load)]
)
def test_a_file_of_unknown_size_is_read_only_as_far_as_it_may_be_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reader: ModuleType, load: Callable[[Path], object]
) -> None:
    monkeypatch.setattr(reader, "_LARGEST", 10)
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_bytes, args=(b"[] " * 10,))
    writer.start()
    with pytest.raises(UserError) as error:
        load(pipe)
    writer.join()
    assert error.value.message.key == "importing.too_large"


def test_letters_that_an_encoding_has_lost_are_not_taken_for_the_text(tmp_path: Path) -> None:
    lost = "Қызметкер\nҚұтқарушының жұмысқа қабілеті мен білімі туралы ереже\n" * 3
    for content in (lost.encode("cp1251", "replace"), lost.replace("қ", "\ufffd").encode()):
        with pytest.raises(UserError) as error:
            source_file.load_text(_file(tmp_path, content))
        assert error.value.message.key == "importing.letters_lost"
        assert error.value.message.values["line"] == 2
    assert source_file.load_text(_file(tmp_path, "Қайда? Мұнда.\nҚай?ай".encode())).text


def test_the_line_that_is_no_text_is_named(tmp_path: Path) -> None:
    for content in ("Жұмыс\nа\x00б".encode(), "Жұмыс\n".encode() + b"\xd2"):
        with pytest.raises(UserError) as error:
            source_file.load_text(_file(tmp_path, content))
        assert (error.value.message.key, error.value.message.values["line"]) == ("importing.no_text", 2)


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
