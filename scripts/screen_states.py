"""What `make screens` draws of a page beside its first look: a form open, one thing chosen."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from operator import attrgetter
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QTimer

from nqs_desktop.domain.figure_table import FigureName
from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.pay import PayRate, PayScale
from nqs_desktop.domain.staffing_cells import StaffingColumn
from nqs_desktop.services.report_request import CHECK_PROTOCOL
from nqs_desktop.ui.classification.assistant_dialog import AssistantDialog
from nqs_desktop.ui.figures.figures_view import FiguresView
from nqs_desktop.ui.frameworks.framework_page import FrameworkPage
from nqs_desktop.ui.frameworks.map_editor import MapEditor
from nqs_desktop.ui.importing.classifier_dialog import ClassifierDialog
from nqs_desktop.ui.importing.classifier_steps import Step
from nqs_desktop.ui.importing.import_dialog import CLASSIFIER, offer_import
from nqs_desktop.ui.matching.match_rows import PAIR
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.papers.paper_dialog import PaperDialog
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.printing.printing_page import PrintingPage
from nqs_desktop.ui.staffing.checks.staffing_checking import StaffingChecking
from nqs_desktop.ui.staffing.grid.grid_delegate import Entered
from nqs_desktop.ui.staffing.grid.grid_part import GridPart
from nqs_desktop.ui.staffing.pay.pay_scale_part import PayScalePart
from nqs_desktop.ui.staffing.people.people_listing import PeopleListing
from nqs_desktop.ui.staffing.people.people_on_position import PeopleOnPosition
from nqs_desktop.ui.staffing.staffing_page import StaffingPage

CANDIDATE = "demo-4"
POSITION = "demo-deputy-director"
DOUBTFUL = "demo-bibliographer"

INVENTED = """Код;Наименование;Атауы
2;ЗНАТОКИ;БІЛГІРЛЕР
21;ЗНАТОКИ ГОР;ТАУ БІЛГІРЛЕРІ
214;МАСТЕРА ГОР;ТАУ ШЕБЕРЛЕРІ
2147;МАСТЕРА ШАХТ;ШАХТА ШЕБЕРЛЕРІ
2147-1;МАСТЕРА ГЛУБОКИХ ШАХТ;ТЕРЕҢ ШАХТА ШЕБЕРЛЕРІ
2147-1-001;АСТРОНОМ;АСТРОНОМ
2147-1-002;МАШИНИСТ ЭВМ;ЭЕМ МАШИНИСІ
"""

PAPER = """№\tЛауазым / Должность\tБілімі / Образование\tЖұмыс тәжірибесі / Опыт работы
1\tМұрағатшы / Архивариус\tЖоғары білім / Высшее образование\tКемінде 2 жыл / Не менее 2 лет
2\tКүзетші / Сторож\tЖалпы орта білім / Общее среднее образование\tТиісті жұмыс өтілі / Соответствующий стаж
"""

SECTIONS = (
    FrameworkSection.PASSPORT,
    FrameworkSection.LEVELS,
    FrameworkSection.MAP,
    FrameworkSection.CARD,
)

Enter = Callable[[Page], None]
SCALE = PayScale(
    Decimal(10000),
    rates=(
        PayRate("B2-3", Decimal(0), Decimal("1.8")),
        PayRate("B2-3", Decimal(1), Decimal("1.7")),
        PayRate("C2", Decimal(0), Decimal("1.5")),
    ),
)


def edit_candidate(page: Page) -> None:
    page.open_target(CANDIDATE)
    press("edit", page)


def check_one_position(page: Page) -> None:
    page.open_target(CANDIDATE)
    page.open_target(POSITION)


def show_position(page: Page) -> None:
    page.open_target(POSITION)


def edit_position(page: Page) -> None:
    page.open_target(POSITION)
    press("commands.edit", page)


def show_doubt(page: Page) -> None:
    page.open_target(DOUBTFUL)


def edit_requirement(page: Page) -> None:
    page.open_target(DOUBTFUL)
    press("edit", page)


def join_freely(page: Page) -> None:
    edit_requirement(page)
    attrgetter("details.form.joining.freely")(page).click()


def check_pair(page: Page) -> None:
    page.open_target(f"{CANDIDATE}{PAIR}{DOUBTFUL}")


def match_person(page: Page) -> None:
    page.open_target(CANDIDATE)


def take_paper_in(page: Page) -> None:
    press("commands.bring_in", page)
    page.findChildren(PaperDialog)[-1].file.set_path(invented_paper())


def print_protocol(page: Page) -> None:
    page.open_target(str(PrintTarget(CHECK_PROTOCOL, CANDIDATE, DOUBTFUL)))


def print_look(page: Page) -> None:
    if isinstance(page, PrintingPage):
        page.look.open()


def suggest_code(page: Page) -> None:
    edit_position(page)
    press("code_assistant.suggest", page)


def ask_assistant(page: Page) -> None:
    press("tools.find_code", page)
    dialog = page.findChildren(AssistantDialog)[-1]
    dialog.title.setText("бас директор")


def map_columns(page: Page) -> None:
    offer_import(page, CLASSIFIER, path=invented_classifier())


def report_on_file(page: Page) -> None:
    """Goes on to the report as soon as the columns show."""
    map_columns(page)
    dialog = page.findChildren(ClassifierDialog)[-1]

    def go_on() -> None:
        if dialog.step is Step.COLUMNS:
            dialog.go_on()

    dialog.columns.changed.connect(lambda: QTimer.singleShot(0, go_on))


@cache
def invented_classifier() -> Path:
    """A file with groups that no classifier has."""
    path = Path(mkdtemp()) / "classifier.csv"
    path.write_text(INVENTED, encoding="utf-8")
    return path


def check_staffing(page: Page) -> None:
    checking = page.findChild(StaffingChecking)
    if checking is not None:
        checking.pane.check.trigger()


def list_people(page: Page) -> None:
    listing = page.findChild(PeopleListing)
    if listing is not None:
        listing.people.trigger()


def put_person(page: Page) -> None:
    if isinstance(page, StaffingPage):
        page.show_lists()
        page.open_target(POSITION)
        people = page.findChild(PeopleOnPosition)
        if people is not None:
            people.section.add_person.trigger()


def show_scale(page: Page) -> None:
    """Opens a pay scale that nobody has set so."""
    part = page.findChild(PayScalePart)
    if part is not None and isinstance(page, StaffingPage):
        page.show_lists()
        edition = page.view.edition(page.organisation)
        page.context.services.staffing_editions.save_pay_scale(edition.key, SCALE)
        part.open.trigger()


def type_table(page: Page) -> None:
    """Opens the table editor with a cell that is not stored and one to look at twice."""
    part = page.findChild(GridPart)
    if part is not None and isinstance(page, StaffingPage):
        page.show_lists()
        page.open_target(page.organisation)
        part.open.trigger()
        part.grid.view.cells.entered.emit(Entered(POSITION, StaffingColumn.UNITS, "1,3"))
        part.grid.view.cells.entered.emit(Entered(DOUBTFUL, StaffingColumn.CODE, "9999"))


def show_vacancies(page: Page) -> None:
    view = page.findChild(FiguresView)
    if view is not None:
        view.turn_to(FigureName.VACANCIES)


def framework_section(section: FrameworkSection) -> Enter:
    """Returns what opens a section of the framework of the demonstration."""

    def enter(page: Page) -> None:
        known = page.context.services.frameworks.list()
        page.open_target(f"{known[0].key}#{section.value}")
        editor = page.view.pane.editor if isinstance(page, FrameworkPage) else None
        if isinstance(editor, MapEditor):
            editor.map.choose(editor.desk.content.occupations[0].key)

    return enter


@cache
def invented_paper() -> Path:
    """A paper with two positions in both languages."""
    path = Path(mkdtemp()) / "requirements.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def press(command: str, page: Page) -> None:
    """Runs a command that the page keeps under this name; a point leads into what it keeps."""
    attrgetter(command)(page).trigger()


STATES: Mapping[str, Mapping[str, Enter]] = {
    "candidates": {"form": edit_candidate},
    "check": {"position": check_one_position, "decision": check_pair},
    "classifier": {"assistant": ask_assistant, "columns": map_columns, "report": report_on_file},
    "figures": {"vacancies": show_vacancies},
    "framework": {section.value: framework_section(section) for section in SECTIONS},
    "matching": {"candidate": match_person},
    "printing": {"protocol": print_protocol, "look": print_look},
    "requirements": {"doubt": show_doubt, "form": edit_requirement, "structure": join_freely},
    "staffing": {
        "position": show_position,
        "form": edit_position,
        "suggestions": suggest_code,
        "paper": take_paper_in,
        "checks": check_staffing,
        "people": list_people,
        "person": put_person,
        "scale": show_scale,
        "table": type_table,
    },
}
"""By page and name: what to do on the page over the demonstration organisation."""
