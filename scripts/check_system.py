"""Prints the Debian packages that Qt, the printed sheets and uv still need on this machine, or nothing.

With the argument `bundle` also those that PyInstaller needs.

It runs before the environment exists, hence on the system's Python and the standard library alone.
"""

import ctypes
import importlib.util
import os
import shutil
import sys
import sysconfig
from pathlib import Path

LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
DISPLAY_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
# Liberation 1 has a file of the same name without the Kazakh letters, so its folder does not count.
TIMES_FILES = (
    "times.ttf",
    "Times_New_Roman.ttf",
    "Tinos-Regular.ttf",
    "liberation2/LiberationSerif-Regular.ttf",
)
TIMES_PACKAGE = "fonts-liberation2"
# The last resort of printing, which the tests try too.
DEJAVU_FILES = ("DejaVuSerif.ttf",)
DEJAVU_PACKAGE = "fonts-dejavu-core"
TOOLS = Path(__file__).resolve().parent.parent / ".venv-tools" / "bin"
VENV_PACKAGE = "python3-venv"


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(files: tuple[str, ...]) -> bool:
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return any(next(folder.rglob(name), None) for folder in folders for name in files)


def can_have_uv() -> bool:
    """Tells whether uv is here or Python can fetch it."""
    if shutil.which("uv") or shutil.which("uv", path=str(TOOLS)):
        return True
    return any(importlib.util.find_spec(module) for module in ("pip", "ensurepip"))


def missing_for_bundling() -> list[str]:
    """PyInstaller reads libraries with objdump and takes Python as a library along."""
    packages = [] if shutil.which("objdump") else ["binutils"]
    library = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("INSTSONAME") or "")
    if not library.is_file() and not is_loadable(library.name):
        packages.append(f"libpython{sysconfig.get_python_version()}")
    return packages


def missing_packages(purpose: str = "dev") -> list[str]:
    wanted = dict(LIBRARIES)
    # A bundle takes them along to machines with a display, wherever it is built.
    if purpose == "bundle" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(DISPLAY_LIBRARIES)
    packages = [package for library, package in wanted.items() if not is_loadable(library)]
    if not can_have_uv():
        packages.append(VENV_PACKAGE)
    if not has_font(TIMES_FILES):
        packages.append(TIMES_PACKAGE)
    if purpose != "runtime" and not has_font(DEJAVU_FILES):
        packages.append(DEJAVU_PACKAGE)
    return [*packages, *(missing_for_bundling() if purpose == "bundle" else [])]


if __name__ == "__main__":
    print(*missing_packages(*sys.argv[1:]))
