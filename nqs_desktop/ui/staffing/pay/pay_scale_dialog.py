"""The dialog of a pay scale: its fields, files and copied blocks, and what is wrong or doubtful."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from nqs_desktop.domain.errors import SeveralFaults, UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.pay_rules import scale_doubts, scale_faults
from nqs_desktop.domain.pay_scale_cells import PayScaleReading, read_block
from nqs_desktop.services import pay_scales
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.staffing.pay.pay_scale_view import PayScaleView, in_order
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.save_file import TABLES, ask_for_file
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_WIDTH, _HEIGHT = 780, 680
_FILES: Final = "*.xlsx *.csv *.docx *.pdf"

Store = Callable[[PayScale], None]


class PayScaleDialog(LaidOutDialog):
    """Edits a :class:`PayScale`; accepted once it is stored.

    Attributes:
        view: The fields.
    """

    def __init__(
        self,
        scale: PayScale,
        places: Iterable[str | None],
        language: LanguageSwitch,
        store: Store | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a scale.

        Args:
            scale: The scale as it is stored.
            places: Places of the register of the positions whose pay it gives.
            language: Says messages.
            store: Stores the scale and raises ``UserError`` where that cannot be; ``None``: read only.
            parent: The owner.
        """
        super().__init__(parent)
        self._given, self._places, self._language, self._store = scale, tuple(places), language, store
        self._are_faults = False
        self.setWindowTitle(self.tr("Pay scale"))
        self.resize(_WIDTH, _HEIGHT)
        self.view = PayScaleView(language, read_only=store is None, parent=self)
        self.save_button, self.close_button = QPushButton(self.tr("Save"), self), QPushButton(self)
        self.close_button.setText(self.tr("Close") if store is None else self.tr("Cancel"))
        restyle(self.save_button, "primary")
        self.save_button.setVisible(store is not None)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.save_button, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.view.fill(scale)
        self._connect()
        self._judge()

    @property
    def is_edited(self) -> bool:
        """Whether what stands here differs from what is stored."""
        mine, given = self.view.value(), self._given
        theirs = PayScale(given.base, given.rounding, in_order(given.rates), given.source)
        return mine != theirs or not self.view.base.is_valid or bool(self.view.table.rates.lines.faults())

    def accept(self) -> None:
        """Store the scale and close, unless something is wrong."""
        if self._store is None or not self._is_storable():
            return
        try:
            self._store(self.view.value())
        except UserError as error:
            self._tell((error.message,), are_faults=True)
            return
        super().accept()

    def reject(self) -> None:
        """Close; edits are dropped only when the user says so."""
        if self._store is not None and self.is_edited:
            buttons = QMessageBox.StandardButton
            text = self.tr("The pay scale was changed and is not saved. Close nevertheless?")
            choice = buttons.Discard | buttons.Cancel
            if QMessageBox.question(self, "NQS Desktop", text, choice, buttons.Cancel) != buttons.Discard:
                return
        super().reject()

    def take_block(self, text: str) -> None:
        """Put the lines of a copied block into the table; nothing where something is wrong with it."""
        self._take(read_block(text))

    def take_file(self, path: Path) -> None:
        """Put the lines of a file into the table; nothing where something is wrong with it."""
        try:
            reading = pay_scales.read(path)
        except SeveralFaults as error:
            self._tell(error.whole, are_faults=True)
        except UserError as error:
            self._tell((error.message,), are_faults=True)
        else:
            self._take(reading)
            if not self.view.source_text():
                self.view.source.setText(path.name)
                self._judge(reading.doubts)

    def write_file(self, path: Path) -> None:
        """Write the lines as a table; without any it is a template to fill in."""
        try:
            pay_scales.write(path, self.view.value())
        except UserError as error:
            self._tell((error.message,), are_faults=True)

    def _connect(self) -> None:
        view = self.view
        view.base.edited.connect(self._judge)
        view.rounding.chosen.connect(self._judge)
        view.source.textEdited.connect(lambda _: self._judge())
        view.table.rates.edited.connect(self._judge)
        view.table.block_pasted.connect(self.take_block)
        view.bring_in.triggered.connect(lambda _=False: self._choose_file())
        view.paste.triggered.connect(lambda _=False: view.table.paste())
        view.remove.triggered.connect(lambda _=False: view.table.remove_lines())
        view.write_out.triggered.connect(lambda _=False: self._choose_output())
        self.save_button.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)

    # --- judging ---

    def _judge(self, more: tuple[Message, ...] = ()) -> None:
        scale = self.view.value()
        faults = self._faults()
        doubts = () if faults else tuple(scale_doubts(scale, self._places))
        self._tell(faults or (*more, *doubts), are_faults=bool(faults))
        self.view.show_rule(scale)

    def _faults(self) -> tuple[Message, ...]:
        """Return the faults of the lines and of the source; that of the base salary is said beside it."""
        view = self.view
        others = tuple(scale_faults(PayScale(view.base.value(), source=view.source_text())))
        said = [self._language.say(fault) for fault in others if fault.key == "pay.wrong_base"]
        if not view.base.is_valid:
            said.append(self.tr("«{text}» is no number.").format(text=view.base.text().strip()))
        view.set_base_error(said[0] if said else "")
        return (*view.table.rates.lines.faults(), *(one for one in others if one.key != "pay.wrong_base"))

    def _is_storable(self) -> bool:
        self._judge()
        if self.view.base_error:
            self.view.base.setFocus()
        elif self._are_faults:
            self.view.table.setFocus()
        return not self.view.base_error and not self._are_faults

    def _tell(self, messages: Iterable[Message], *, are_faults: bool) -> None:
        self._are_faults = are_faults
        self.view.tell(tuple(messages), are_faults=are_faults)

    # --- taking in and writing out ---

    def _take(self, reading: PayScaleReading) -> None:
        if reading.faults:
            self._tell(reading.faults, are_faults=True)
            return
        self.view.table.rates.begin_change()
        self.view.table.rates.lines.take(reading.rates)
        self.view.table.rates.end_change(edited=False)
        self._judge(reading.doubts)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Tables ({endings})").format(endings=_FILES)
        path, _ = QFileDialog.getOpenFileName(self, self.view.bring_in.text().rstrip("…"), folder, kinds)
        if path:
            self.take_file(Path(path))

    def _choose_output(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(folder) / "pay-scale")
        out = ask_for_file(self, self.view.write_out.text().rstrip("…"), proposal, TABLES)
        if out is not None:
            self.write_file(out)
