"""What an office program makes of a file: its pages as text."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.reports.samples import pages


def office_pages(path: Path, folder: Path) -> list[str]:
    """Return the pages that LibreOffice prints, or skip the test where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (soffice), so that no file can be opened by it")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return pages(folder / f"{path.stem}.pdf")
