"""Language, theme, database file, signatories: the layout."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from nqs_desktop.domain.browse import OrganisationRow
from nqs_desktop.ui.i18n import FULL_NAMES, LanguageSwitch, UiLanguage
from nqs_desktop.ui.settings.signatories_view import SignatoriesView
from nqs_desktop.ui.theme import Space, ThemeChoice
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.details_pane import DetailsPane
from nqs_desktop.ui.widgets.rows import left_row


class SettingsView(DetailsPane):
    """The body of the page.

    Signals:
        language_chosen: A :class:`UiLanguage`.
        theme_chosen: A :class:`ThemeChoice`.
        organisation_chosen: Key of the organisation whose signatories are to be shown.
    """

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    organisation_chosen = Signal(str)

    def __init__(
        self,
        language: LanguageSwitch,
        files: tuple[QAction, ...],
        look: QAction,
        parent: QWidget | None = None,
    ) -> None:
        """Build the page; ``files`` are the commands for the database, ``look`` changes that of papers."""
        super().__init__(parent)
        self._language = language
        self._languages = {each: QRadioButton(FULL_NAMES[each], self.column) for each in UiLanguage}
        self._themes = {each: QRadioButton(self.column) for each in ThemeChoice}
        self._language_section = self.add_section(self._choices(self._languages, self.language_chosen))
        self._theme_section = self.add_section(self._choices(self._themes, self.theme_chosen))
        self._path = QLabel(self.column)
        self._path.setWordWrap(True)
        self._database_section = self.add_section(self._path, self._buttons(files))
        self._organisations: ChoiceBox[OrganisationRow] | None = None
        self._advice = QLabel(self.column)
        self._advice.setWordWrap(True)
        self._advice.setProperty("role", "quiet")
        self.signatories = SignatoriesView(self.column)
        self._signatory_section = self.add_section(self._advice, self.signatories)
        self._look_section = self.add_section(left_row(self.column, ActionButton(look, parent=self.column)))
        self._about = QLabel(self.column)
        self._about.setProperty("role", "quiet")
        self._about.setWordWrap(True)
        self._about_section = self.add_section(self._about)

    def show_choices(self, language: UiLanguage, theme: ThemeChoice) -> None:
        """Mark what is chosen."""
        self._languages[language].setChecked(True)
        self._themes[theme].setChecked(True)

    def show_database(self, path: str) -> None:
        """Name the database that is open."""
        self._path.setText(path)

    def show_organisations(self, organisations: tuple[OrganisationRow, ...], chosen: OrganisationRow) -> None:
        """Offer the organisations, where there are several."""
        if self._organisations is not None:
            self._organisations.setParent(None)
            self._organisations.deleteLater()
            self._organisations = None
        if len(organisations) > 1:
            box = ChoiceBox(organisations, lambda row: self._language.best(row.name), self.column)
            box.set_value(chosen)
            box.chosen.connect(lambda: self.organisation_chosen.emit(box.value().key))
            box.setAccessibleName(self.tr("Organisation"))
            self._signatory_section.insert_first(box)
            self._organisations = box

    def show_signatories(self, *, possible: bool) -> None:
        """Show the fields, or only the advice that there is no organisation yet."""
        self.signatories.setVisible(possible)
        self._look_section.setVisible(possible)
        self._advice.setText(
            self.tr("These names stand below and above the printed papers.")
            if possible
            else self.tr("There is no organisation yet; who signs its papers is set here afterwards.")
        )

    def retranslate(self, about: str) -> None:
        """Set the words anew."""
        self._language_section.set_title(self.tr("Language of the windows"))
        self._theme_section.set_title(self.tr("Colours"))
        self._database_section.set_title(self.tr("Database"))
        self._signatory_section.set_title(self.tr("Who signs the papers"))
        self._look_section.set_title(self.tr("Look of the papers"))
        self._about_section.set_title(self.tr("About the program"))
        self._about.setText(about)
        self._themes[ThemeChoice.SYSTEM].setText(self.tr("As the system has it"))
        self._themes[ThemeChoice.LIGHT].setText(self.tr("Light"))
        self._themes[ThemeChoice.DARK].setText(self.tr("Dark"))

    def _choices(
        self,
        buttons: dict[UiLanguage, QRadioButton] | dict[ThemeChoice, QRadioButton],
        chosen: SignalInstance,
    ) -> QWidget:
        row = QWidget(self.column)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XL)
        group = QButtonGroup(row)
        for value, button in buttons.items():
            group.addButton(button)
            button.clicked.connect(lambda _=False, picked=value: chosen.emit(picked))
            layout.addWidget(button)
        layout.addStretch(1)
        return row

    def _buttons(self, actions: tuple[QAction, ...]) -> QWidget:
        grid = QWidget(self.column)
        layout = QGridLayout(grid)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for place, action in enumerate(actions):
            layout.addWidget(ActionButton(action, parent=grid), place // 3, place % 3)
        layout.setColumnStretch(3, 1)
        return grid
