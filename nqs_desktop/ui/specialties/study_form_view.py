"""The answer whether a form of study may be: verdict, reason, and the edition and row that it rests on."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.specialty import SpecialtyEntry
from nqs_desktop.domain.study_form_answer import StudyFormAnswer
from nqs_desktop.ui.books.facts import FactList
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.entry_delegate import EntryDelegate
from nqs_desktop.ui.models.search_hits import HIT_ROLE, SearchHitModel
from nqs_desktop.ui.specialties.specialty_codes import with_edition
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.rows import left_row
from nqs_desktop.ui.widgets.verdict_label import VerdictLabel
from nqs_desktop.ui.words import marked_name


class StudyFormView(QWidget):
    """Shows a :class:`StudyFormAnswer`.

    Signals:
        code_chosen: Code of what the user chose among those that may be meant.
    """

    code_chosen = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start with nothing."""
        super().__init__(parent)
        self._language = language
        self.verdict = VerdictLabel(large=True, parent=self)
        self.reason = _wrapped(self)
        self._facts = FactList(self)
        self.source = SourceChip(parent=self)
        self._choices_title = QLabel(self.tr("What may be meant"), self)
        self._choices_title.setProperty("role", "caption")
        self._model = SearchHitModel(language, self)
        self.choices = QListView(self)
        self.choices.setModel(self._model)
        self.choices.setUniformItemSizes(True)
        self.choices.setItemDelegate(EntryDelegate(language, self.choices))
        self.choices.setAccessibleName(self._choices_title.text())
        self.choices.activated.connect(self._choose)
        self.choices.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.verdict)
        layout.addWidget(self.reason)
        layout.addWidget(self._facts)
        layout.addWidget(left_row(self, self.source))
        layout.addWidget(self._choices_title)
        layout.addWidget(self.choices, 1)
        layout.addStretch()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what to do first."""
        self.verdict.set_verdict(None)
        self.reason.setText(self.tr("Type the code or the name that the diploma bears, or pick it."))
        self._facts.set_facts(())
        self.source.set_source(None)
        self._offer([])

    def show_answer(self, answer: StudyFormAnswer) -> None:
        """Show an answer."""
        self.verdict.set_verdict(answer.verdict)
        self.reason.setText(self._language.say(answer.reason))
        facts = []
        if answer.edition is not None:
            title = marked_name(answer.edition.title, self._language)
            facts.append((self.tr("List"), f"{title}, {answer.edition.source}"))
        if answer.entry is not None:
            name = marked_name(answer.entry.name, self._language)
            facts.append((self.tr("Entry of the list"), f"{answer.entry.printed_code}  {name}"))
        if answer.known_as is not None:
            entry, edition = answer.known_as
            name = marked_name(entry.name, self._language)
            title = self._language.best(edition.title)
            facts.append(
                (self.tr("In another edition"), f"{entry.printed_code}  {name} ({title}, {edition.source})")
            )
        self._facts.set_facts(facts)
        self.source.set_source(answer.entry.source if answer.entry else None)
        hits = ((_as_hit(entry, edition), edition) for entry, edition in answer.choices)
        self._offer([with_edition(hit, edition) for hit, edition in hits])

    def _offer(self, hits: list[SearchHit]) -> None:
        self._model.set_hits("", hits)
        self._choices_title.setVisible(bool(hits))
        self.choices.setVisible(bool(hits))

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, SearchHit):
            self.code_chosen.emit(hit.key)


def _as_hit(entry: SpecialtyEntry, edition: EditionInfo) -> SearchHit:
    return SearchHit(
        edition.kind,
        0,
        entry.printed_code,
        entry.name,
        entry.kind.value,
        0.0,
        special_needs=entry.special_needs,
        military=entry.military,
    )


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
