"""Services in memory, for the frame and the pages of the reference books."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from nqs_desktop.domain.browse import ClassifierDetails, EditionInfo, SearchHit, TreeNode
from nqs_desktop.domain.changes import Action, Change, ChangeSet, Topic
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.source import SourceReference


def change(topic: Topic, key: str = "1") -> ChangeSet:
    """A recorded step that updated one thing."""
    return ChangeSet(
        1,
        datetime(2026, 11, 21, tzinfo=UTC),
        "clerk",
        message("steps.undo"),
        (Change(topic, key, Action.UPDATED),),
    )


@dataclass
class FakeHistory:
    """A list of steps to walk."""

    done: list[ChangeSet] = field(default_factory=list)
    undone: list[ChangeSet] = field(default_factory=list)

    def undo(self) -> ChangeSet | None:
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> ChangeSet | None:
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self.done[-1]

    def can_undo(self) -> Message | None:
        return self.done[-1].step if self.done else None

    def can_redo(self) -> Message | None:
        return self.undone[-1].step if self.undone else None


@dataclass
class FakeBrowser:
    """A small classifier: 9 major groups, each with children down to depth 3."""

    width: int = 9
    depth: int = 3
    kind: str = "classifier"
    edition_id: int | None = None

    def at(self, edition: int | None) -> "FakeBrowser":
        return replace(self, edition_id=edition)

    def editions(self) -> list[EditionInfo]:
        edition = self.edition()
        return [] if edition is None else [edition]

    def find_code(self, typed: str) -> TreeNode | None:
        return next((self._node(hit.key) for hit in self.search(typed) if hit.key == typed), None)

    def nearest_code(self, typed: str) -> TreeNode | None:
        lengths = range(len(typed) - 1, 0, -1)
        return next(filter(None, (self.find_code(typed[:length]) for length in lengths)), None)

    def roots(self) -> list[TreeNode]:
        return [self._node(str(digit)) for digit in range(1, self.width + 1)]

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        code = str(node_id)
        if len(code) >= self.depth:
            return []
        nodes = [self._node(f"{code}{digit}") for digit in range(1, self.width + 1)]
        return [node for node in nodes if node.id > after][:limit]

    def path_to(self, node_id: int) -> list[int]:
        code = str(node_id)
        return [int(code[:length]) for length in range(1, len(code) + 1)]

    def details(self, node_id: int) -> ClassifierDetails:
        node = self._node(str(node_id))
        entry = ClassifierEntry(
            node.code,
            ClassifierLevel(node.level),
            node.name,
            node.code[:-1] or None,
            2,
            SourceReference("НКЗ 01-2017", 40 + node.id % 900),
        )
        path = tuple(self._node(str(step)) for step in self.path_to(node_id)[:-1])
        return ClassifierDetails(entry, path, tuple(self.children(node_id)))

    def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        if text == "nothing":
            return []
        nodes = [node for root in self.roots() for node in (root, *self.children(root.id))]
        return [
            SearchHit("classifier", node.id, node.code, node.name, node.level, 1.0)
            for node in nodes
            if text in node.code or text.casefold() in node.name.best("kk").casefold()
        ][:limit]

    def edition(self) -> EditionInfo | None:
        return EditionInfo(
            1,
            "classifier",
            LocalizedText("Кәсіптердің ұлттық жіктеуіші", "Национальный классификатор занятий"),
            "НКЗ 01-2017",
            date(2017, 6, 1),
            (("major", 10), ("sub_major", 41)),
            complete=False,
        )

    def _node(self, code: str) -> TreeNode:
        level = list(ClassifierLevel)[len(code) - 1].value
        name = LocalizedText(f"Көлік жүргізушілері {code}", f"Водители транспорта {code}")
        return TreeNode(int(code), code, name, level, self.width if len(code) < self.depth else 0)


@dataclass
class FakeNavigator:
    """Remembers where it was sent."""

    opened: list[tuple[str, str]] = field(default_factory=list)
    databases: list[str] = field(default_factory=list)

    def open_page(self, key: str, target: str = "") -> None:
        self.opened.append((key, target))

    def open_database(self, path: str) -> None:
        self.databases.append(path)
