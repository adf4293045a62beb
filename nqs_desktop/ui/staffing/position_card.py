"""A position to read: what it is called, where it stands, what it demands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.pay import PayScale, PositionPay
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.ui.books.facts import FactList, Linked, link
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.requirement_text import education_text, experience_text, extras_text
from nqs_desktop.ui.staffing.pay.pay_summary import PaySummary
from nqs_desktop.ui.theme import colours
from nqs_desktop.ui.widgets.chips import SourceChip
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.localized_text import LocalizedLines
from nqs_desktop.ui.widgets.rows import flowing, left_row
from nqs_desktop.ui.widgets.titled_pane import TitledPane


@dataclass(frozen=True, slots=True)
class PositionContent:
    """What the card shows.

    Attributes:
        position: The position as it is stored.
        path: Names of the organisation and the departments above it.
        occupation: Name of its occupation code; ``None`` where it has no code or the classifier lacks it.
        place: What its place in the register stands for; likewise.
        doubts: What deserves a second look.
        original: Looks up the words of the paper that it was read from.
        scale: What its pay is reckoned from.
        sharers: Key and title of each other position that has the same requirement sheet.
    """

    position: StaffPosition
    path: tuple[str, ...]
    occupation: str | None
    place: str | None
    doubts: tuple[Message, ...]
    original: Callable[[], str]
    scale: PayScale = PayScale()
    sharers: tuple[tuple[str, LocalizedText], ...] = ()


class PositionCard(TitledPane):
    """Shows a :class:`PositionContent`.

    Signals:
        page_wanted: Key of a page and its target: a code, a place, or the key of the position.
        shown: Key of the position that the card shows now, or shows anew.
    """

    page_wanted = Signal(str, str)
    shown = Signal(str)

    def __init__(
        self,
        language: LanguageSwitch,
        commands: Sequence[QAction],
        of_sheet: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; ``commands`` stand in the head as icons, ``of_sheet`` as links below the demands."""
        super().__init__(parent)
        self._colours = colours()
        self._language = language
        self._content: PositionContent | None = None
        for command in commands:
            self.add_icon(command)
        column = self.body.column
        self._number = QLabel(column)
        self._number.setProperty("role", "code")
        self._name = LocalizedLines(role="strong", parent=column)
        self._doubts = QLabel(column)
        self._doubts.setProperty("role", "missing")
        self._doubts.setWordWrap(True)
        self._facts = FactList(column)
        self._facts.link_wanted.connect(lambda target: self.page_wanted.emit(*target.split("/", 1)))
        self._source = SourceChip(parent=column)
        self._demands = FactList(column)
        self._demands.link_wanted.connect(lambda target: self.page_wanted.emit(*target.split("/", 1)))
        self._review = QLabel(column)
        self._review.setProperty("role", "review")
        self._review.setWordWrap(True)
        self._source_row = left_row(column, self._source)
        for widget in (self._number, self._name, self._doubts, self._facts, self._source_row):
            self.body.add(widget)
        self._pay = PaySummary(language, column)
        self._pay_section = self.body.add_section(self._pay)
        self._requirement = self.body.add_section(self._review, self._demands)
        self._links = [self._link("requirements"), self._link("check"), self._link("printing")]
        links = [self._links[0], *of_sheet]
        self._requirement.add(flowing(column, *(LinkButton(action, column) for action in links)))
        self._next = self.body.add_section(
            left_row(column, *(LinkButton(action, column) for action in self._links[1:]))
        )

    @property
    def position(self) -> StaffPosition | None:
        """The position that the card shows; ``None`` before the first one."""
        return None if self._content is None else self._content.position

    def show_content(self, content: PositionContent) -> None:
        """Show another position, or the same one anew."""
        if self._content is None or self._content.position.key != content.position.key:
            self.body.verticalScrollBar().setValue(0)
        self._content = content
        self.retranslate()
        self.shown.emit(content.position.key)

    def set_people(self, widget: QWidget) -> None:
        """Lay what says who is on the position below its pay; it follows :attr:`shown` by itself."""
        self.body.add_below(widget, self._pay_section)

    def retranslate(self) -> None:
        """Set every word anew."""
        if self._content is None:
            return
        content, position = self._content, self._content.position
        self.set_title(" / ".join(content.path))
        number = dict.fromkeys(filter(None, (position.number.kk, position.number.ru)))
        self._number.setText(" / ".join(f"№ {one}" for one in number))
        self._number.setVisible(bool(position.number))
        self._name.set_value(position.title)
        self._doubts.setText("\n".join(self._language.say(doubt) for doubt in content.doubts))
        self._doubts.setVisible(bool(content.doubts))
        self._facts.set_facts(tuple(self._said(content)))
        self._source.set_source(position.source, content.original)
        self._say_pay(content)
        self._say_requirement(content)
        self._next.set_title(self.tr("What next"))
        for action, words in zip(
            self._links,
            (self.tr("Open the requirement"), self.tr("Check candidates"), self.tr("Print the sheet")),
            strict=True,
        ):
            action.setText(words)

    @property
    def shares(self) -> bool:
        """Whether the position has no requirement sheet of its own."""
        return self._content is not None and bool(self._content.sharers)

    @property
    def facts(self) -> dict[str, str]:
        """What is said below the title, by its caption."""
        return {} if self._content is None else dict(self._said(self._content))

    @property
    def demands(self) -> dict[str, str]:
        """What is said of the requirement sheet, by its caption."""
        return {} if self._content is None else dict(self._said_demands(self._content))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language or theme."""
        repainted = event.type() == QEvent.Type.PaletteChange and colours() is not self._colours
        if repainted or event.type() == QEvent.Type.LanguageChange:
            self._colours = colours()
            self.retranslate()
        super().changeEvent(event)

    def _said(self, content: PositionContent) -> Iterator[tuple[str, str]]:
        """Yield what one wants to know first; what nobody has set does not shout."""
        position = content.position
        if len(content.path) > 1:
            yield self.tr("Department"), content.path[-1]
        yield self.tr("Staff units"), number_text(position.units)
        yield self.tr("Occupied units"), number_text(position.occupied)
        yield self.tr("Vacant units"), number_text(position.vacant)
        yield self.tr("Occupation"), self._code(position, content.occupation)
        yield self.tr("Place in the register"), self._place(position, content.place)
        if position.category:
            yield self.tr("Category"), self._language.best(position.category)
        if position.note:
            yield self.tr("Note"), self._language.best(position.note)

    def _say_pay(self, content: PositionContent) -> None:
        position, scale = content.position, content.scale
        self._pay_section.set_title(self.tr("Pay"))
        self._pay.set_pay(position.pay, position.register_link, position.units, scale)
        # Where nobody keeps money there is nothing to say of it.
        self._pay_section.setVisible(position.pay != PositionPay() or scale != PayScale())

    def _say_requirement(self, content: PositionContent) -> None:
        self._requirement.set_title(self.tr("What it demands"))
        self._demands.set_facts(tuple(self._said_demands(content)))
        count = len(content.position.requirement.review_reasons)
        self._review.setText(self.tr("A person decides: %n point(s)", "", count))
        self._review.setVisible(bool(count))

    def _said_demands(self, content: PositionContent) -> Iterator[tuple[str, str]]:
        requirement, nothing = content.position.requirement, self.tr("not set")
        yield self.tr("Education"), education_text(requirement, self._language) or nothing
        yield self.tr("Experience"), experience_text(requirement, self._language) or nothing
        yield self.tr("Beside these"), extras_text(requirement, self._language) or nothing
        if content.sharers:
            yield self.tr("One sheet with"), Linked(", ".join(map(self._sharer, content.sharers)))

    def _sharer(self, sharer: tuple[str, LocalizedText]) -> str:
        key, title = sharer
        return link(f"staffing/{key}", self._language.best(title))

    def _code(self, position: StaffPosition, name: str | None) -> str:
        code = position.occupation_code
        if code is None:
            return self.tr("not set")
        if name is None:
            unknown = self.tr("not in the classifier of this database")
            return f"{code} ({unknown})"
        return Linked(f"{link(f'classifier/{code}', code)} {escape(name)}")

    def _place(self, position: StaffPosition, name: str | None) -> str:
        place = position.register_link
        if place is None:
            return self.tr("not set")
        if name is None:
            unknown = self.tr("not in the register of this database")
            return f"{place} ({unknown})"
        return Linked(f"{link(f'register/{place}', place)} {escape(name)}")

    def _link(self, page: str) -> QAction:
        action = QAction(icon(page, "accent"), "", self)
        action.triggered.connect(lambda: self._go(page))
        return action

    def _go(self, page: str) -> None:
        if self._content is not None:
            self.page_wanted.emit(page, self._content.position.key)
