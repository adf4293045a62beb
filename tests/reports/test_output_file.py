"""A file that is written is whole or not there, and what went wrong is said in words."""

import errno
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.reports.output_file import replacing


def write(path: Path, content: bytes = b"new") -> None:
    with replacing(path) as file:
        file.write(content)


def fail(path: Path, error: Exception) -> None:
    with replacing(path) as file:
        file.write(b"half")
        raise error


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        write(path)
    return caught.value.message.key


def test_a_new_file_and_one_that_replaces_another(tmp_path: Path) -> None:
    target = tmp_path / "парақ.pdf"
    write(target, b"1")
    write(target, b"2")
    assert target.read_bytes() == b"2"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_as_long_as_the_system_takes(tmp_path: Path) -> None:
    target = tmp_path / f"{'😀' * 62}.pdf"
    with replacing(target) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"


def test_a_link_stays_and_what_it_points_at_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "a.pdf", tmp_path / "b.pdf"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("a fault"), ValueError("another")])
def test_the_target_stays_and_nothing_is_left_after_an_error(tmp_path: Path, error: Exception) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    with pytest.raises(type(error)):
        fail(target, error)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_places_that_take_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing" / "a.pdf") == "report.no_folder"
    assert refusal(tmp_path) == "report.not_a_file"
    assert refusal(Path("/dev/null")) == "report.not_a_file"
    assert refusal(tmp_path / ("ұ" * 300)) == "report.bad_file_name"
    assert refusal(tmp_path / "a\0b.pdf") == "report.bad_file_name"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "report.disk_full"),
        (errno.EACCES, "report.cannot_write"),
        (errno.EROFS, "report.cannot_write"),
        (errno.EIO, "report.write_failed"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(tmp_path: Path, number: int, key: str) -> None:
    with pytest.raises(UserError) as caught:
        fail(tmp_path / "a.pdf", OSError(number, "as the system says it"))
    assert caught.value.message.key == key
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_another_program_holds_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use", str(target))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(UserError) as caught:
        write(target)
    assert caught.value.message.key == "report.cannot_write"
    assert caught.value.message.values["path"] == str(target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
