"""Any row of edits in the table editor, undone, leaves the database of before; done again, that of after."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_cells import READ_ONLY, StaffingColumn
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.ui.staffing.grid.grid_edits import CellText, GridEdits, Written
from nqs_desktop.ui.staffing.grid.grid_table import GridTable, is_new
from nqs_desktop.ui.staffing.grid.unstored import Unstored
from tests.db.test_history import contents

COLUMNS = sorted(set(StaffingColumn) - READ_ONLY)
TEXTS = ("", "1", "2,5", "0,3", "abc", "2147", "в2-3", "Маман", "Хатшы / Секретарь", "Қор бөлімі")
CELLS = st.tuples(st.integers(0, 9), st.sampled_from(COLUMNS), st.sampled_from(TEXTS))
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.lists(CELLS, min_size=1, max_size=6)),
        st.tuples(st.just("new"), st.lists(CELLS, min_size=1, max_size=3)),
        st.tuples(st.sampled_from(["remove", "copy", "up", "down"]), st.lists(CELLS, min_size=1, max_size=3)),
    ),
    min_size=1,
    max_size=6,
)


class Sheet:
    """The table editor without its window, over a file."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.organisation = services.staffing.organisations()[0].key
        self.unstored = Unstored()
        self.table = GridTable()
        self.load()
        self.edits = GridEdits(self.table, self.unstored, lambda: services.staffing)

    def load(self) -> None:
        edition = self.services.staffing_editions.worked_on(self.organisation)
        self.table.load(
            self.services.staffing.departments(),
            self.services.staffing.lines(self.organisation),
            self.services.staffing_editions.pay_scale(edition.key),
        )

    def do(self, what: str, cells: list[tuple[int, StaffingColumn, str]]) -> bool:
        """Do an edit; return whether a step was recorded."""
        keys = [key for key in self.table.ordered_keys() if not is_new(key)]
        chosen = list(dict.fromkeys(keys[number % len(keys)] for number, _, _ in cells)) if keys else []
        texts = [CellText(keys[number % len(keys)], column, text) for number, column, text in cells if keys]
        if what == "new":
            department = self.table.line(chosen[0]).position.department if chosen else None
            (key,) = self.edits.begin_rows(department, chosen[0] if chosen else None)
            texts = [CellText(key, column, text) for _, column, text in cells]
        return self._written(what, chosen, texts).change_set is not None

    def _written(self, what: str, chosen: list[str], texts: list[CellText]) -> Written:
        match what:
            case "remove":
                return self.edits.remove(chosen)
            case "copy":
                return self.edits.duplicate(chosen)
            case "up" | "down":
                return self.edits.move(chosen[:1], -1 if what == "up" else 1) if chosen else Written()
            case _:
                return self.edits.write(texts)


@pytest.fixture(scope="module")
def small(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with an organisation of two departments and some positions, to copy."""
    path = Path(shutil.copy(fresh, tmp_path_factory.mktemp("small") / "nqs.db"))
    services = open_services(str(path))
    organisation = services.staffing.add_organisation(LocalizedText("Мекеме", "Учреждение"))[0].key
    for name in (LocalizedText("Басшылық", "Руководство"), LocalizedText("Қор бөлімі", "Отдел фондов")):
        services.staffing.save_department(Department("", name, organisation=organisation))
    sheet = Sheet(services)
    for place, department in enumerate(sheet.table.departments):
        for key in sheet.edits.begin_rows(department, None, 2 + place):
            sheet.edits.write([CellText(key, StaffingColumn.TITLE_KK, f"Маман {key}")])
    services.database.close()
    return path


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(EDITS)
def test_any_row_of_edits_undone_gives_the_database_of_before(
    small: Path, edits: list[tuple[str, list[tuple[int, StaffingColumn, str]]]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "nqs.db"
        services = open_services(str(shutil.copy(small, path)))
        try:
            sheet = Sheet(services)
            before = contents(path)
            steps = sum(sheet.do(what, cells) for what, cells in edits)
            shown = [line for line in sheet.table.lines.values() if not is_new(line.key)]
            after = contents(path)
            for _ in range(steps):
                assert services.history.undo() is not None
            assert contents(path) == before
            for _ in range(steps):
                assert services.history.redo() is not None
            assert contents(path) == after
            assert {line.key: line for line in services.staffing.lines(sheet.organisation)} == {
                line.key: line for line in shown
            }
        finally:
            services.database.close()
