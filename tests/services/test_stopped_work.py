"""What is stopped has stored nothing, and what is stored is not called stopped, whenever it is stopped."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import Cancelled
from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.catalogue import Services

ROWS = '[{"code": "1", "level": "major", "name_kk": "Әуесқой", "name_ru": "Любитель", "source": "S"}]'


def stopping_at(call: int) -> Progress:
    calls = 0

    def progress(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == call:
            raise Cancelled

    return progress


def each_stop(work: Callable[[Progress], object], is_there: Callable[[], bool]) -> None:
    """Stop ``work`` at each step; only the run that is not stopped leaves something."""
    for call in range(1, 50):
        try:
            work(stopping_at(call))
        except Cancelled:
            assert not is_there(), call
        else:
            assert is_there()
            return
    pytest.fail("the work has no end")


def test_an_import_by_steps(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "official.csv"
    lines = [f"{code};Әуесқой {code};Любитель ы{code}" for code in ("1", "11", "111", "1111", "1111-1")]
    path.write_text("\n".join(["Код;Атауы;Наименование", *lines]), encoding="utf-8")
    before = services.editions.of("classifier")
    importing = services.classifier_import
    draft = importing.read_file(path)
    each_stop(
        lambda progress: importing.store(draft, progress=progress),
        lambda: services.editions.of("classifier") != before,
    )


def test_an_import_of_a_record_file(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(ROWS, encoding="utf-8")
    before = services.editions.of("classifier")
    each_stop(
        lambda progress: services.importing.run("classifier", path, progress=progress),
        lambda: services.editions.of("classifier") != before,
    )


def test_an_export(services: Services, tmp_path: Path) -> None:
    out = tmp_path / "register.json"
    each_stop(
        lambda progress: services.exporting.run("register", out, progress=progress),
        out.exists,
    )
