"""The program works where it was installed and where it was unpacked, not only in its checkout."""

import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pypdf
import pytest

from nqs_desktop import __version__
from nqs_desktop.services.report_request import FORMATS


class Installation:
    """A program somewhere on the disk, run in a folder and with user folders of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program = program
        self.folder = folder

    def environment(self) -> dict[str, str]:
        """The variables of a user who has never heard of the checkout."""
        kept = ("PATH", "LANG", "SYSTEMROOT", "TEMP")
        found = {name: os.environ[name] for name in kept if name in os.environ}
        return found | {"HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}

    def run(self, *arguments: str | Path) -> str:
        """Do one command; return what it prints."""
        result = subprocess.run(
            [self.program, *arguments],
            cwd=self.folder,
            env=self.environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    def print_sheet(self) -> str:
        """Go the whole way from nothing to a sheet of the demonstration organisation; return its text."""
        self.run("--db", "demo.db", "init", "--demo")
        self.run("--db", "demo.db", "report", "requirement-sheet", "--lang", "both", "--out", "sheet.pdf")
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(self.folder / "sheet.pdf").pages)

    def print_framework(self) -> dict[str, str]:
        """Print the framework of the demonstration in each format; return what is told of each."""
        return {
            suffix: self.run(
                "--db", "demo.db", "report", "framework", "--lang", "both", "--out", f"f{suffix}"
            )
            for suffix in FORMATS
        }

    def open_window(self) -> None:
        """Open the window and see it remember its database, which it does once it shows; then close it."""
        settings = self.folder / ".config" / "nqs-desktop" / "window.ini"
        command = [str(self.program), "--db", "window.db", "--lang", "kk"]
        with subprocess.Popen(
            command, cwd=self.folder, env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as process:
            try:
                deadline = time.monotonic() + 60
                while process.poll() is None and time.monotonic() < deadline:
                    if settings.is_file() and "window.db" in settings.read_text(encoding="utf-8"):
                        return
                    time.sleep(0.1)
            finally:
                process.terminate()
                said = process.communicate(timeout=30)[0]
        pytest.fail(f"no window within a minute: {said.decode(errors='replace')}")


def uv(checkout: Path) -> str:
    found = shutil.which("uv") or shutil.which("uv", path=checkout / ".venv-tools" / "bin")
    if found is None:
        pytest.skip("uv, which installs the wheel, is not here: `make setup` fetches it")
    return found


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with the pinned build backend."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(checkout: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel in an environment of its own, which sees the libraries of this one but not its checkout."""
    environment = tmp_path_factory.mktemp("installed") / "environment"
    installer = uv(checkout)
    for command in (
        ["venv", "--python", sys.executable, str(environment)],
        ["pip", "install", "--python", str(environment), "--no-deps", "--no-index", str(wheel)],
    ):
        subprocess.run([installer, "--quiet", *command], check=True)
    packages = next(environment.rglob("site-packages"))
    libraries = Path(pypdf.__file__).parent.parent
    (packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    return Installation(scripts / "nqs-desktop", tmp_path_factory.mktemp("elsewhere"))


@pytest.fixture(scope="module")
def bundled(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The one-folder program, moved away from where it was built."""
    built = checkout / "dist" / "nqs-desktop"
    if not built.is_dir():
        pytest.skip("no bundle was built: `make bundle` builds it and runs this")
    sources = [*checkout.glob("nqs_desktop/**/*.py"), *checkout.glob("packaging/*")]
    if max(source.stat().st_mtime for source in sources) > (built / "nqs-desktop").stat().st_mtime:
        pytest.skip("the bundle is older than its sources: `make bundle` renews it and runs this")
    folder = tmp_path_factory.mktemp("unpacked")
    shutil.copytree(built, folder / "nqs-desktop", symlinks=True)
    return Installation(folder / "nqs-desktop" / "nqs-desktop", folder)


def test_wheel_carries_what_lies_beside_the_package(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for pattern in ("_data/resources/", "_data/translations/messages/", "_data/translations/nqs_kk.qm"):
        assert any(name.startswith(f"nqs_desktop/{pattern}") for name in names), pattern
    assert not [name for name in names if name.startswith(("tests/", "scripts/"))]


def test_wheel_prints_a_sheet(installed: Installation) -> None:
    assert __version__ in installed.run("--version")
    assert "1." in installed.print_sheet()


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux keeps the window's settings in the home folder"
)
def test_wheel_opens_its_window(installed: Installation) -> None:
    installed.open_window()


def test_wheel_takes_in_the_requirement_document(installed: Installation, seeds: Path) -> None:
    document = next(seeds.glob("003_*.txt"))
    report = json.loads(installed.run("--db", "own.db", "import", "requirements", document, "--json"))
    assert report["created"] > 0


@pytest.mark.bundle
def test_bundle_prints_a_sheet(bundled: Installation) -> None:
    assert __version__ in bundled.run("--version")
    assert "1." in bundled.print_sheet()
    assert all(bundled.print_framework().values())


@pytest.mark.bundle
@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux keeps the window's settings in the home folder"
)
def test_bundle_opens_its_window(bundled: Installation) -> None:
    bundled.open_window()
