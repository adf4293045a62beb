"""Fonts that the tests of the reports may ask for."""

import shutil
from pathlib import Path

import pytest

from nqs_desktop.reports.fonts import TypeCase, font_folders


def installed(name: str) -> Path:
    """Return the font file of that name, or skip the test."""
    for folder in font_folders():
        for path in sorted(folder.rglob(name)) if folder.is_dir() else ():
            return path
    pytest.skip(f"{name} is not installed")


@pytest.fixture
def dejavu_folder(tmp_path: Path) -> Path:
    """A folder with the two faces of DejaVu Serif that every Debian has, and nothing else."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    for name in ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"):
        shutil.copy2(installed(name), folder / name)
    return folder


@pytest.fixture
def dejavu(dejavu_folder: Path) -> TypeCase:
    """Type of DejaVu Serif alone, upright and bold."""
    return TypeCase([dejavu_folder])


@pytest.fixture
def two_families(dejavu_folder: Path) -> TypeCase:
    """Type of Liberation Serif, which lacks the sign of the tenge, with DejaVu Serif beside it."""
    for name in ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"):
        shutil.copy2(installed(name), dejavu_folder / name)
    return TypeCase([dejavu_folder])
