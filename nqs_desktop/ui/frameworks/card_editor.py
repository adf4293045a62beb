"""Section 11: table 3, the card of qualifications, with its eighteen columns."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.framework import CodedName, FrameworkOccupation, FrameworkSection
from nqs_desktop.domain.framework_columns import CardColumn
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.frameworks.card_columns import (
    ColumnGroup,
    card_column,
    columns_of,
    group_of,
    group_word,
)
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.frozen_table import FrozenTable
from nqs_desktop.ui.frameworks.isco_codes import IscoCodes
from nqs_desktop.ui.frameworks.occupation_form import OccupationForm
from nqs_desktop.ui.frameworks.rows_editor import RowsEditor
from nqs_desktop.ui.icons import command
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.staffing.code_sources import OccupationCodes
from nqs_desktop.ui.widgets.action_button import ActionButton

# lupdate collects calls of this name.
translate = QCoreApplication.translate

_NUMBER_WIDTH = 40
_TITLE = "title"


class CardEditor(RowsEditor[FrameworkOccupation]):
    """Edits table 3.

    Attributes:
        groups: Which columns show.
        frozen: The table.
        fill: Asks for what staffing table and classifier add.

    Signals:
        fill_wanted: The user asks for that.
    """

    kind = "occupation"
    fill_wanted = Signal()

    def __init__(self, desk: FrameworkDesk, parent: QWidget | None = None) -> None:
        """Start empty."""
        language, services = desk.context.language, desk.context.services
        self._numbers: dict[str, int] = {}
        others = columns_of(ColumnGroup.ALL)
        columns: tuple[Column[FrameworkOccupation], ...] = (
            Column(
                lambda: "№",
                lambda row: str(self._numbers.get(row.key, "")),
                lambda row: self._numbers.get(row.key, 0),
                numeric=True,
                width=_NUMBER_WIDTH,
            ),
            replace(card_column(CardColumn.NAME, language), width=None),
            *(card_column(column, language) for column in others),
        )
        self._places = {column: place for place, column in enumerate(others, 2)}
        codes = OccupationCodes(services.classifier, language)
        self.occupation_form = OccupationForm(language, codes, IscoCodes(services.isco))
        super().__init__(desk, FrameworkSection.CARD, columns, self.occupation_form, wide=1, parent=parent)
        self.fill = command(self, "suggest", "text")
        self.fill.triggered.connect(lambda _=False: self.fill_wanted.emit())
        self.commands.addWidget(ActionButton(self.fill, parent=self))
        self._freeze()
        self.occupation_form.code_picked.connect(self._take_code)
        self.retranslate()

    # --- what a table must say ---

    def load(self) -> None:
        """Show what is stored."""
        self._numbers = {one.key: number for number, one in enumerate(self.rows(), 1)}
        self.occupation_form.offer_columns(self.desk.content.columns)
        super().load()
        self.fill.setEnabled(self.desk.writable)

    def rows(self) -> Sequence[FrameworkOccupation]:
        """Return the occupations."""
        return self.desk.content.occupations

    def new_row(self) -> FrameworkOccupation:
        """Return an occupation without a name."""
        return FrameworkOccupation("", LocalizedText())

    def put(self, row: FrameworkOccupation) -> Callable[..., ChangeSet]:
        """Return the step that stores an occupation."""
        return lambda service, version: service.save_occupations(version, [row])[1]

    def fault(self, row: FrameworkOccupation) -> str:
        """An occupation needs a name."""
        return (
            ""
            if row.name
            else self.tr("Pick a code of the classifier, or write what the occupation is called.")
        )

    def removed_words(self) -> str:
        """Say that an occupation was removed."""
        return self.tr("The occupation was removed, with its place in table 1 and its ways in table 2.")

    def go_to(self, part: str, column: int = 0) -> None:
        """Choose an occupation, and show the columns among which the one that is meant stands."""
        if column in set(CardColumn) and column not in (CardColumn.NUMBER, CardColumn.NAME):
            self.groups.setCurrentIndex(list(ColumnGroup).index(group_of(column)))
        super().go_to(part, column)

    def retranslate(self) -> None:
        """Set the words anew."""
        super().retranslate()
        self.add.setText(self.tr("Add an occupation"))
        self.fill.setText(self.tr("Fill…"))
        self.fill.setToolTip(self.tr("See what the staffing table and the classifier would add"))
        self.table.setAccessibleName(self.tr("Table 3: occupations"))
        self.frozen.rest.setAccessibleName(self.tr("Table 3: columns of the chosen group"))
        self.groups.setAccessibleName(self.tr("Which columns show"))
        for place, group in enumerate(ColumnGroup):
            self.groups.setTabText(place, group_word(group))
        self.set_nothing(
            self.tr("Table 3 has no occupation yet. Fill it from the staffing table, or add one.")
        )

    # --- inside ---

    def _freeze(self) -> None:
        self.groups = QTabBar(self)
        self.groups.setExpanding(False)
        self.groups.setUsesScrollButtons(False)
        for _ in ColumnGroup:
            self.groups.addTab("")
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.frozen: FrozenTable[FrameworkOccupation] = FrozenTable(self.table, self.model, 2, holder)
        layout.addWidget(self.groups)
        layout.addWidget(self.frozen, 1)
        self.set_content(holder)
        self.groups.currentChanged.connect(self._show_group)
        self._show_group(0)

    def _show_group(self, place: int) -> None:
        group = list(ColumnGroup)[max(place, 0)]
        self.frozen.show_columns({self._places[column] for column in columns_of(group)})

    def _take_code(self, hit: SearchHit) -> None:
        """Fill the row with what the classifier says of the code that was picked."""
        present = self.form.value()
        bare = replace(
            present,
            name=hit.name if hit.level == _TITLE else LocalizedText(),
            group=CodedName(hit.key),
            unit=CodedName(),
            major=CodedName(),
            isco=CodedName(),
            isco_name="",
            isco_match=None,
            group_match=None,
            skill_level=None,
        )
        filled = self.desk.service.completed(bare)
        self.form.show_row(filled if filled.name else replace(filled, name=filled.group.name))
        self.touch()
