"""Reads what the table editor shows; a large table beside the window, which goes on meanwhile."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.pay import PayScale
from nqs_desktop.domain.staffing import Department
from nqs_desktop.domain.staffing_line import StaffingLine

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage

_LARGE: Final = 2000
"""So many lines are read at once; more take several frames."""


@dataclass(frozen=True, slots=True)
class GridContent:
    """What the table editor shows of an edition.

    Attributes:
        departments: Those in view, each after the one above it.
        lines: In the order of the paper.
        scale: What pay is reckoned from.
    """

    departments: Sequence[Department]
    lines: Sequence[StaffingLine]
    scale: PayScale


class GridReading(QObject):
    """Reads a node of the edition in view of a page."""

    def __init__(self, page: "StaffingPage", parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._asked = 0
        self._waiting = False

    @property
    def is_under_way(self) -> bool:
        """Whether something is still read."""
        return self._waiting

    def drop(self) -> None:
        """Wait for nothing any longer."""
        self._asked += 1
        self._waiting = False

    def read(self, node: str) -> GridContent:
        """Return what there is of a node.

        Raises:
            UserError: It is gone, or its edition is.
        """
        self.drop()
        return self._work(node)()

    def begin(self, node: str, arrived: Callable[[GridContent], None]) -> bool:
        """Read a large table beside the window and hand it over.

        Returns:
            Whether it is large; of a small one nothing is read here.

        Raises:
            UserError: The edition is gone.
        """
        self.drop()
        if len(self._page.choice.within(node)) <= _LARGE:
            return False
        asked, work = self._asked, self._work(node)
        self._waiting = True

        def take(content: GridContent) -> None:
            if asked == self._asked:
                self._waiting = False
                arrived(content)

        def refuse(error: UserError) -> None:
            if asked == self._asked:
                self._waiting = False
                self._page.show_error(error)

        self._page.context.tasks.start(
            self.tr("Reading the staffing table"),
            lambda progress: work(),
            initiator=self,
            on_success=take,
            on_failure=refuse,
        )
        return True

    def _work(self, node: str) -> Callable[[], GridContent]:
        page = self._page
        editor, organisation = page.view.editor, page.organisation
        scale = page.view.pay_scale(organisation)
        return lambda: GridContent(
            _below(editor.departments(), node, organisation), editor.lines(node), scale
        )


def _below(departments: Iterable[Department], node: str, organisation: str) -> list[Department]:
    """Return the departments of an organisation, or one department with those below it."""
    if node == organisation:
        return [one for one in departments if one.organisation in (organisation, None)]
    below: dict[str, Department] = {}
    for one in departments:
        if one.key == node or one.parent in below:
            below[one.key] = one
    return list(below.values())
