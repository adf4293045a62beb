"""A paper taken apart: which lines belong to which position, nothing of them read yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.paper import PaperLine
from nqs_desktop.importers.papers.labels import DEMAND_ROLES, Role


@dataclass(frozen=True, slots=True)
class Said:
    """A line with what its place says of it.

    Attributes:
        line: The line.
        language: The language of its column; ``None`` where the place says none.
        shared: It stands in a cell merged over several positions and is told with the first of them.
    """

    line: PaperLine
    language: Language | None = None
    shared: bool = False


@dataclass(slots=True)
class PrintedPosition:
    """The lines of one position.

    Attributes:
        texts: Lines by what they say: title, number, units, the demands.
        labels: Words that only name what follows, by what they name.
        leftovers: Lines that stand at this position and belong to none of these.
        is_paired: Its two languages stand in different places of the paper and were joined.
    """

    texts: dict[Role, list[Said]] = field(default_factory=dict)
    labels: list[tuple[Role, PaperLine]] = field(default_factory=list)
    leftovers: list[PaperLine] = field(default_factory=list)
    is_paired: bool = False

    def add(self, role: Role, said: Iterable[Said]) -> None:
        """Take lines; what the model has no place for is kept as leftovers."""
        lines = list(said)
        if role is Role.DUTIES:
            self.leftovers += [one.line for one in lines if not one.shared]
        elif lines:
            self.texts.setdefault(role, []).extend(lines)

    def label(self, role: Role, lines: Iterable[PaperLine]) -> None:
        """Take the words of a label."""
        if role is Role.DUTIES:
            self.leftovers += lines
        else:
            self.labels += [(role, line) for line in lines]

    def has(self, role: Role) -> bool:
        """Tell whether a label or a text of the role was taken."""
        return role in self.texts or any(role is other for other, _ in self.labels)

    @property
    def is_named(self) -> bool:
        """Whether it has a title."""
        return bool(self.texts.get(Role.POSITION))

    @property
    def has_demands(self) -> bool:
        """Whether any of its demands is printed, or the label of one."""
        return any(self.has(role) for role in DEMAND_ROLES)

    def lines(self) -> list[PaperLine]:
        """Return its own lines."""
        own = [one.line for said in self.texts.values() for one in said if not one.shared]
        return sorted(
            [*own, *(line for _, line in self.labels), *self.leftovers], key=lambda line: line.number
        )


@dataclass(frozen=True, slots=True)
class PrintedDepartment:
    """The heading of a department."""

    lines: tuple[Said, ...]


@dataclass(slots=True)
class PrintedPaper:
    """A paper taken apart.

    Attributes:
        front: Lines before the first department or position.
        items: Departments and positions in the order of the paper.
        headings: Heads of tables and running heads.
        leftovers: Lines outside all of these.
        languages: The languages that the paper is written in.
        front_again: A second front: behind all positions in one language stand those in the other.
    """

    front: list[PaperLine] = field(default_factory=list)
    items: list[PrintedDepartment | PrintedPosition] = field(default_factory=list)
    headings: list[PaperLine] = field(default_factory=list)
    leftovers: list[PaperLine] = field(default_factory=list)
    languages: tuple[Language, ...] = tuple(Language)
    front_again: list[PaperLine] = field(default_factory=list)

    @property
    def has_begun(self) -> bool:
        """Whether a department or a position was found."""
        return bool(self.items)

    def begin(self) -> PrintedPosition:
        """Begin a new position."""
        position = PrintedPosition()
        self.items.append(position)
        return position

    def department(self, lines: Iterable[PaperLine | Said]) -> None:
        """Take the heading of a department."""
        said = tuple(one if isinstance(one, Said) else Said(one) for one in lines)
        if said:
            self.items.append(PrintedDepartment(said))
