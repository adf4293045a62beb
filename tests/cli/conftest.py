"""A database with the reference books, made once and copied, and the command line to run on it."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nqs_desktop import cli


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - each test knows what it asked for
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]


Run = Callable[..., Outcome]


@pytest.fixture
def db(fresh: Path, tmp_path: Path) -> Path:
    """A database of one's own with the reference books."""
    return Path(shutil.copy(fresh, tmp_path / "nqs.db"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], db: Path) -> Run:
    """Run a command in this process on ``db``, in Russian where no language is named."""

    def _run(*arguments: str, lang: str = "ru", database: Path | str | None = None) -> Outcome:
        capsys.readouterr()
        argv = ["--lang", lang, "--db", str(database or db), *arguments]
        try:
            status = cli.main(argv)
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        streams = capsys.readouterr()
        return Outcome(status, streams.out, streams.err)

    return _run
