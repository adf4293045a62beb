"""How much of a reference book a paper holds, and where its chapters begin."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import LocalizedText

_Entry = TypeVar("_Entry")


@dataclass(frozen=True, slots=True)
class Extent:
    """What of a book a paper holds.

    Attributes:
        path: The nodes from the root down to the branch that is printed; empty for the whole book.
        in_force: Whether the edition is the one in force.
        own_titles: The organisation's own titles to print, by the code of their group.
    """

    path: tuple[TreeNode, ...] = ()
    in_force: bool = True
    own_titles: Mapping[str, Sequence[LocalizedText]] = field(default_factory=dict)


def chapters(
    entries: Iterable[_Entry], begins: Callable[[_Entry], bool]
) -> Iterator[tuple[_Entry | None, list[_Entry]]]:
    """Yield each entry that begins a chapter with those after it; first those before any such entry."""
    head: _Entry | None = None
    rest: list[_Entry] = []
    for entry in entries:
        if begins(entry):
            if head is not None or rest:
                yield head, rest
            head, rest = entry, []
        else:
            rest.append(entry)
    if head is not None or rest:
        yield head, rest


def beginning(
    entries: Sequence[_Entry], extent: Extent, begins: Callable[[_Entry], bool]
) -> Callable[[_Entry], bool]:
    """Return what begins a chapter: in a branch its first entry, where there is something below it."""
    if not extent.path:
        return begins
    return lambda entry: len(entries) > 1 and entry is entries[0]


def with_own_titles(
    head: ClassifierEntry | None, rest: Iterable[ClassifierEntry], extent: Extent
) -> Iterator[ClassifierEntry | LocalizedText]:
    """Yield the entries of a chapter, and after the official titles of a group its own titles."""

    def own(group: ClassifierEntry) -> Sequence[LocalizedText]:
        return extent.own_titles.get(group.code or "", ())

    waiting = own(head) if head else ()
    for entry in rest:
        if entry.level is not ClassifierLevel.TITLE:
            yield from waiting
            waiting = own(entry)
        yield entry
    yield from waiting
