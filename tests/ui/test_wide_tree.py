"""A group with very many rows: they come as one scrolls, types or opens everything below."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.books.book_tree import BookTree, BookTreeModel
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.lazy_tree import PORTION

COUNT = 9 * PORTION + 7


@dataclass
class WideSource:
    """One group with many titles, and a group after it."""

    def roots(self) -> list[TreeNode]:
        return [_node(1, COUNT), _node(2, 0)]

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        return [_node(number) for number in range(max(after, 1000) + 1, 1001 + COUNT)][:limit]

    def path_to(self, node_id: int) -> list[int]:
        return [1, node_id]


def _node(number: int, children: int = 0) -> TreeNode:
    return TreeNode(number, str(number), LocalizedText("Атау"), "title", children)


@pytest.fixture
def tree(qtbot: QtBot, language: LanguageSwitch) -> BookTree:
    tree = BookTree(BookTreeModel(WideSource(), "classifier", language))
    qtbot.addWidget(tree)
    tree.resize(400, 600)
    tree.show()
    tree.setCurrentIndex(top(tree))
    return tree


def top(tree: BookTree) -> QModelIndex:
    return tree.model().index(0, 0)


def rows(tree: BookTree) -> int:
    return tree.model().rowCount(top(tree))


def test_opening_fetches_few_rows_and_scrolling_the_others(tree: BookTree, qtbot: QtBot) -> None:
    tree.expand(top(tree))
    qtbot.wait(20)
    assert PORTION <= rows(tree) < COUNT / 2
    bar = tree.verticalScrollBar()

    def all_came() -> bool:
        bar.setValue(bar.maximum())
        return rows(tree) == COUNT

    qtbot.waitUntil(all_came)


def test_a_typed_code_leads_to_a_row_that_was_not_fetched(tree: BookTree) -> None:
    tree.expand(top(tree))
    tree.keyboardSearch(str(1000 + COUNT))
    assert tree.currentIndex().row() == COUNT - 1


def test_everything_below_is_everything(tree: BookTree, qtbot: QtBot) -> None:
    tree.expand_below()
    qtbot.waitUntil(lambda: not tree.expanding)
    assert rows(tree) == COUNT
    assert tree.isExpanded(top(tree))
