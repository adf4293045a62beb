"""What completes a cell as it is typed: codes of the books, texts and departments of the table."""

from collections.abc import Iterable, Sequence
from typing import Final

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.staffing_cells import LANGUAGE_PAIRS, StaffingColumn
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.staffing.code_sources import OccupationCodes, RegisterPlaces
from nqs_desktop.ui.staffing.grid.cell_editor import CellEditor
from nqs_desktop.ui.staffing.grid.grid_model import GridModel
from nqs_desktop.ui.staffing.grid.grid_table import GridTable
from nqs_desktop.ui.staffing.grid.text_pairs import TextPairs

_COMPLETED: Final = ("title", "category")
_OTHER: Final = {Language.KK: Language.RU, Language.RU: Language.KK}


class GridCompletion:
    """Sets up the fields of the table editor."""

    def __init__(self, context: PageContext, table: GridTable, model: GridModel) -> None:
        """Complete from ``table`` and the books of the program."""
        self._language = context.language
        self._services = context.services
        self._table = table
        self._model = model
        self._pairs: dict[str, TextPairs] = {}

    def forget(self) -> None:
        """The table is another one."""
        self._pairs = {}

    def learn(self, keys: Iterable[str]) -> None:
        """Know the texts of lines that changed."""
        lines = [self._table.line(key) for key in keys if key in self._table.lines]
        for name, pairs in self._pairs.items():
            pairs.add(getattr(line.position, name) for line in lines)

    def suggestion(self, key: str, column: StaffingColumn) -> str:
        """Return what an empty title may be, for the table says its other language so elsewhere."""
        if column not in LANGUAGE_PAIRS:
            return ""
        name, language = LANGUAGE_PAIRS[column]
        if name not in _COMPLETED:
            return ""
        text: LocalizedText = getattr(self._table.line(key).position, name)
        if text.get(language) is not None or not text:
            return ""
        other = _OTHER[language]
        return self._known(name).other(other, text.get(other))

    def prepare(self, editor: CellEditor, column: StaffingColumn) -> None:
        """Let a new field offer what its column knows."""
        language = self._language
        if column is StaffingColumn.CODE:
            codes = OccupationCodes(self._services.classifier, language)
            editor.complete_by(codes.search, lambda hit: hit.key, language)
        elif column is StaffingColumn.PLACE:
            places = RegisterPlaces(self._services.register, language)
            editor.complete_by(places.search, lambda hit: hit.key, language)
        elif column is StaffingColumn.DEPARTMENT:
            editor.complete_by(self._departments, lambda hit: language.best(hit.name), language)
        elif column in LANGUAGE_PAIRS and LANGUAGE_PAIRS[column][0] in _COMPLETED:
            name, spoken = LANGUAGE_PAIRS[column]
            editor.complete_by(
                lambda text: self._known(name).search(text, spoken),
                lambda hit: hit.name.get(spoken) or "",
                language,
            )

    def _known(self, name: str) -> TextPairs:
        pairs = self._pairs.get(name)
        if pairs is None:
            pairs = self._pairs[name] = TextPairs(self._model.filter.folded)
            pairs.load(getattr(line.position, name) for line in self._table.lines.values())
        return pairs

    def _departments(self, typed: str) -> Sequence[SearchHit]:
        fold = self._model.filter.folded
        wanted = fold(typed)
        return [
            SearchHit("departments", 0, "", one.name, "", 0.0)
            for one in self._table.departments.values()
            if any(wanted in fold(name) for name in (one.name.kk, one.name.ru) if name)
        ][:40]
