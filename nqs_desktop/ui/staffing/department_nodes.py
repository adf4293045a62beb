"""Organisations and departments in their order, with what lies where."""

from collections.abc import Callable, Sequence

from nqs_desktop.domain.browse import DepartmentNode
from nqs_desktop.domain.localized import LocalizedText


class Departments:
    """Answers what lies in what.

    Attributes:
        all: Organisations and departments, each after the one above it.
    """

    def __init__(self, nodes: Sequence[DepartmentNode]) -> None:
        """Know ``nodes``, each of which comes after the one above it."""
        self.all = tuple(nodes)
        self._by_key = {node.key: node for node in nodes}
        self._inside: dict[str, list[DepartmentNode]] = {}
        self._root: dict[str, str] = {}
        for node in nodes:
            self._inside.setdefault(node.parent or "", []).append(node)
            self._root[node.key] = self._root.get(node.parent or "", node.key)

    def find(self, key: str) -> DepartmentNode | None:
        """Return a node; ``None`` where there is none of this key."""
        return self._by_key.get(key)

    def inside(self, key: str) -> Sequence[DepartmentNode]:
        """Return the departments directly in a node, in their order."""
        return self._inside.get(key, ())

    def organisation_of(self, key: str) -> str:
        """Return the key of the organisation of a node; empty where there is no such node."""
        return self._root.get(key, "")

    def of_organisation(self, key: str) -> list[DepartmentNode]:
        """Return the nodes of the organisation in which the node ``key`` lies, the organisation first."""
        root = self.organisation_of(key)
        return [node for node in self.all if self._root[node.key] == root]

    def is_within(self, key: str, above: str) -> bool:
        """Tell whether ``key`` is the node ``above`` or lies somewhere in it."""
        return any(node.key == above for node in self.up_from(key))

    def below(self, key: str) -> frozenset[str]:
        """Return the keys of a node and of all that lies in it."""
        found = [key]
        for one in found:
            found.extend(node.key for node in self.inside(one))
        return frozenset(found)

    def up_from(self, key: str | None) -> list[DepartmentNode]:
        """Return a node and those above it, the organisation last."""
        found: list[DepartmentNode] = []
        node = self._by_key.get(key or "")
        while node is not None:
            found.append(node)
            node = self._by_key.get(node.parent or "")
        return found

    def place(self, key: str) -> int:
        """Return the place of a department among those beside it, from 0."""
        node = self._by_key[key]
        return [one.key for one in self.inside(node.parent or "")].index(key)

    def path(self, key: str | None, best: Callable[[LocalizedText], str]) -> tuple[str, ...]:
        """Return the names of a node and those above it, the organisation first."""
        return tuple(best(node.name) for node in reversed(self.up_from(key)))
