"""The setup does what is needed, once, and says in one sentence what it may not do itself."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows is set up by scripts/setup.py")

TOOLS = ("sh", "cat", "cmp", "dirname", "head", "mkdir", "ln", "rm", "sed")
# Stands in for uv: writes down how it was called and makes an environment of one link.
UV = """#!/bin/sh
echo "$@" >> "{calls}"
if [ "$1" = venv ]; then mkdir -p .venv/bin && ln -sf "{python}" .venv/bin/python; fi
"""


class Machine:
    """A checkout without code on a machine with few programs, none of which reaches the network."""

    def __init__(self, checkout: Path, folder: Path) -> None:
        self.checkout = folder / "checkout"
        self.programs = folder / "programs"
        self.calls = folder / "calls"
        for name in ("scripts", "requirements"):
            shutil.copytree(
                checkout / name, self.checkout / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        for name in (".python-version", "pyproject.toml"):
            shutil.copy2(checkout / name, self.checkout / name)
        self.programs.mkdir()
        for tool in TOOLS:
            (self.programs / tool).symlink_to(str(shutil.which(tool)))
        self.program("uname", "echo Linux")
        self.program("id", "echo 1000")
        self.missing("")
        self.program("uv", UV.format(calls=self.calls, python=sys.executable).removeprefix("#!/bin/sh\n"))

    def program(self, name: str, text: str) -> None:
        path = self.programs / name
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def missing(self, packages: str) -> None:
        """Lets the machine lack packages, which it tells through scripts/check_system.py."""
        self.program("python3", f"echo {packages}")

    def set_up(self, purpose: str) -> "subprocess.CompletedProcess[str]":
        self.calls.write_text("", encoding="utf-8")
        return subprocess.run(
            ["sh", "scripts/setup.sh", purpose],
            cwd=self.checkout,
            env={"PATH": str(self.programs)},
            capture_output=True,
            text=True,
            check=False,
        )

    def called(self) -> list[str]:
        """What was asked of uv and apt, but for uv's version."""
        calls = self.calls.read_text(encoding="utf-8").splitlines()
        return [call for call in calls if call != "--version"]


@pytest.fixture
def machine(checkout: Path, tmp_path: Path) -> Machine:
    return Machine(checkout, tmp_path)


def test_everything_is_installed_by_hash_and_only_once(machine: Machine) -> None:
    assert machine.set_up("dev").returncode == 0
    made, installed, editable = machine.called()
    assert made.startswith("venv")
    assert "--clear" in made
    assert "--require-hashes requirements/dev.txt" in installed
    assert "--no-deps" in editable
    for purpose in ("dev", "runtime", "bundle"):
        assert machine.set_up(purpose).returncode == 0
        assert machine.called() == []


def test_a_developer_needs_more_than_a_user(machine: Machine) -> None:
    assert machine.set_up("runtime").returncode == 0
    assert len(machine.called()) == 2
    assert machine.set_up("runtime").returncode == 0
    assert machine.called() == []
    assert machine.set_up("dev").returncode == 0
    assert not any(call.startswith("venv") for call in machine.called())


def test_changed_pins_are_installed_into_the_same_environment(machine: Machine) -> None:
    machine.set_up("dev")
    with (machine.checkout / "requirements" / "dev.txt").open("a", encoding="utf-8") as file:
        file.write("# another pin\n")
    assert machine.set_up("dev").returncode == 0
    calls = machine.called()
    assert len(calls) == 2
    assert not any(call.startswith("venv") for call in calls)


def test_a_moved_environment_is_made_anew(machine: Machine) -> None:
    machine.set_up("dev")
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("moved"))
    assert machine.set_up("dev").returncode == 0
    assert machine.called()[0].startswith("venv")


def test_missing_packages_are_named_in_one_sentence(machine: Machine) -> None:
    machine.missing("libgl1 libegl1 fonts-liberation2")
    result = machine.set_up("dev")
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "apt install libgl1 libegl1 fonts-liberation2" in result.stderr
    assert machine.called() == []


def test_missing_fonts_alone_stop_nobody(machine: Machine) -> None:
    machine.missing("fonts-liberation2 fonts-dejavu-core")
    result = machine.set_up("dev")
    assert result.returncode == 0
    assert "without fonts-liberation2 fonts-dejavu-core" in result.stderr


def test_who_may_install_packages_gets_them(machine: Machine, tmp_path: Path) -> None:
    """With sudo that asks for nothing, apt brings what lacks."""
    wanted = tmp_path / "wanted"
    wanted.write_text("libgl1", encoding="utf-8")
    machine.program("python3", f'cat "{wanted}"')
    machine.program("sudo", 'shift; if [ "$1" = env ]; then shift 2; fi; "$@"')
    machine.program(
        "apt-get", f'if [ "$1" = install ]; then echo "$@" >> "{machine.calls}"; : > "{wanted}"; fi'
    )
    assert machine.set_up("dev").returncode == 0
    assert machine.called()[0].endswith(" libgl1")


def test_an_unknown_purpose_is_refused(machine: Machine) -> None:
    assert machine.set_up("holiday").returncode == 2
