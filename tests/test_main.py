"""The way in: commands are done without Qt, none opens the window, no display is one sentence."""

import subprocess
import sys

import pytest

from nqs_desktop import __main__ as start
from nqs_desktop import __version__, cli


def test_the_program_tells_its_version() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "nqs_desktop", "--version"], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip().endswith(__version__)


def test_a_command_goes_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def found_something(argv: list[str]) -> int:
        seen.append(argv)
        return 1

    monkeypatch.setattr(cli, "main", found_something)
    assert start.main(["--db", "a.db", "verify"]) == 1
    assert seen == [["--db", "a.db", "verify"]]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has machines without a display")
@pytest.mark.parametrize(("language", "word"), [("kk", "экран"), ("ru", "экран"), ("en", "display")])
def test_no_display_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert start.main(["--lang", language]) == 2
    said = capsys.readouterr().err
    assert word in said
    assert said.count("\n") == 1
