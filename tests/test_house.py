"""The checkout keeps its own rules: pinned requirements, no traces of a machine, files of readable size."""

import ast
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import check_system

FILE_LINES = {"nqs_desktop": 330, "scripts": 330, "bench": 330, "tests": 400}  # tables of cases are long
FUNCTION_LINES = 50
REQUIREMENTS = ("runtime", "dev", "tools")
BUILT_FOLDERS = {"build", "dist", "__pycache__"}
TEXT_SUFFIXES = {
    ".py",
    ".sh",
    ".md",
    ".toml",
    ".txt",
    ".in",
    ".cfg",
    ".spec",
    ".csv",
    ".ts",
    ".json",
    ".yml",
    ".svg",
    "",
}


def files_of(checkout: Path) -> Iterator[Path]:
    """The files that belong to the repository: all but what is built, fetched or hidden."""
    for folder, folders, names in os.walk(checkout):
        folders[:] = [f for f in folders if f == ".ci" or not (f.startswith(".") or f in BUILT_FOLDERS)]
        yield from (Path(folder, name) for name in names if name != ".git")


def pinned(checkout: Path, name: str) -> dict[str, str]:
    """The package versions of a requirements file, by package."""
    text = (checkout / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_with_hashes_and_no_address(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[^\s#])", text.replace("\\\n", ""), flags=re.MULTILINE)
    packages = [entry for entry in entries if entry and not entry.startswith("#")]
    assert packages
    assert [p for p in packages if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", p)] == []
    assert not re.search(r"://|--(extra-)?index-url|--find-links| @ ", text)


def test_development_runs_the_versions_of_the_program(checkout: Path) -> None:
    assert pinned(checkout, "runtime").items() <= pinned(checkout, "dev").items()


def test_the_wheel_asks_for_what_is_pinned(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    lines = (checkout / "requirements" / "runtime.in").read_text(encoding="utf-8").splitlines()
    assert project["project"]["dependencies"] == [line for line in lines if not line.startswith("#")]
    building = [requirement.split("==") for requirement in project["build-system"]["requires"]]
    assert {name.lower(): version for name, version in building}.items() <= pinned(checkout, "dev").items()


def test_no_lock_file_with_addresses(checkout: Path) -> None:
    assert "/uv.lock" in (checkout / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_nothing_names_one_machine(checkout: Path) -> None:
    # In pieces, so that this file does not find itself.
    folders = "|".join(["wor" + "k", "roo" + "t", "hom" + "e/[a-z]+", "op" + "t"])
    traces = re.compile(rf"/(?:{folders})/|[A-Z]:\\\\?Users\\")
    found = []
    for path in files_of(checkout):
        if path.suffix in TEXT_SUFFIXES and path.name != "LICENSE":
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if traces.search(line):
                    found.append(f"{path.relative_to(checkout)}:{number}: {line.strip()}")
    assert found == []


def python_files(checkout: Path, *folders: str) -> Iterator[Path]:
    """The Python files of the folders but migrations: those are lists of steps, as long as the schema."""
    found = (path for folder in folders for path in (checkout / folder).rglob("*.py"))
    return (path for path in found if "migrations" not in path.parts)


def test_files_stay_readable(checkout: Path) -> None:
    long = {
        str(path.relative_to(checkout)): lines
        for folder, limit in FILE_LINES.items()
        for path in python_files(checkout, folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > limit
    }
    assert long == {}


def test_functions_stay_readable(checkout: Path) -> None:
    long = {}
    for path in python_files(checkout, "nqs_desktop", "scripts", "bench"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    long[f"{path.relative_to(checkout)}:{node.lineno} {node.name}"] = lines
    assert long == {}


@pytest.mark.parametrize("script", ["scripts/setup.sh", "scripts/lock.sh", ".ci/run"])
def test_shell_scripts_are_read_by_a_plain_shell(checkout: Path, script: str) -> None:
    subprocess.run(["sh", "-n", script], cwd=checkout, check=True)


def test_help_names_every_job(checkout: Path) -> None:
    """`make help` lists each target that a person calls."""
    text = (checkout / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", text, flags=re.MULTILINE)
    assert phony is not None
    described = set(re.findall(r"^([a-z]+):.*## ", text, flags=re.MULTILINE))
    assert set(phony[1].split()) == described


def test_missing_libraries_are_named_by_their_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(check_system, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(check_system, "is_loadable", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(check_system, "can_have_uv", lambda: False)
    assert check_system.missing_packages() == [
        "libegl1",
        "python3-venv",
        "fonts-liberation2",
        "fonts-dejavu-core",
    ]


def test_the_first_liberation_serif_does_not_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Liberation 1 lacks the Kazakh letters; its successor's file has the same name in another folder."""
    monkeypatch.setattr(check_system, "FONT_FOLDERS", (str(tmp_path),))
    for folder, expected in (("liberation", False), ("liberation2", True)):
        font = tmp_path / "truetype" / folder / "LiberationSerif-Regular.ttf"
        font.parent.mkdir(parents=True)
        font.touch()
        assert check_system.has_font(check_system.TIMES_FILES) is expected
