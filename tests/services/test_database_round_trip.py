"""Whatever a database holds, exported and imported elsewhere it is the same there."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing import StaffingDraft
from nqs_desktop.services.catalogue import Services, open_services
from tests.services import staff_strategies, strategies

FORMATS = ["json", "csv", "xlsx"]
few = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Pair:
    """Two databases with the reference books, in a folder that goes with them."""

    def __init__(self, fresh: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.path = Path(self._folder.name)
        self.one, self.other = (
            open_services(str(shutil.copy(fresh, self.path / name))) for name in ("one.db", "other.db")
        )

    def __enter__(self) -> "Pair":
        return self

    def __exit__(self, *_: object) -> None:
        self.one.database.close()
        self.other.database.close()
        self._folder.cleanup()

    def export(self, services: Services, kind: str) -> bytes:
        out = self.path / "out.json"
        services.exporting.run(kind, out)
        return out.read_bytes()

    def carry(self, kind: str, imported_as: str, suffix: str) -> None:
        """Export from one into the other, twice, and compare."""
        carrier = self.path / f"carrier.{suffix}"
        count = self.one.exporting.run(kind, carrier)
        first = self.other.importing.run(imported_as, carrier)
        assert (first.created, first.updated, first.unchanged) == (count, 0, 0)
        assert self.export(self.other, kind) == self.export(self.one, kind)
        again = self.other.importing.run(imported_as, carrier)
        assert (again.created, again.updated, again.unchanged) == (0, 0, count)


@pytest.mark.parametrize("suffix", FORMATS)
@few
@given(table=staff_strategies.full_tables())
def test_staffing_tables(fresh: Path, suffix: str, table: StaffingDraft) -> None:
    with Pair(fresh) as pair:
        with pair.one.database.unit_of_work(message("steps.import_requirements", file="-")) as uow:
            uow.staffing.import_draft(table)
            uow.commit()
        pair.carry("positions", "requirements", suffix)


@pytest.mark.parametrize("suffix", FORMATS)
@few
@given(people=strategies.sound_candidates)
def test_candidates(fresh: Path, suffix: str, people: tuple[Candidate, ...]) -> None:
    with Pair(fresh) as pair:
        for candidate in people:
            pair.one.candidates.save(candidate)
        pair.carry("candidates", "candidates", suffix)
