"""The item models keep Qt's contract, ask lazily and say what they hold."""

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from nqs_desktop.domain.browse import SearchHit, TreeNode
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from nqs_desktop.ui.models.lazy_tree import PORTION, LazyTreeModel
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.models.search_hits import SearchHitModel
from tests.ui.conftest import ModelCheck
from tests.ui.fakes import FakeBrowser

DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass
class CountingBrowser(FakeBrowser):
    """Counts how often it is asked for children."""

    asked: int = 0

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        self.asked += 1
        return super().children(node_id, after, limit)


def test_the_tree_keeps_qt_s_contract(check_model: ModelCheck, language: LanguageSwitch) -> None:
    model = LazyTreeModel(FakeBrowser(width=4, depth=3), "classifier", language)
    model.fetchMore(model.index(0, 0))
    model.reload()
    check_model(model)


def test_the_tree_asks_when_it_must(language: LanguageSwitch) -> None:
    browser = CountingBrowser()
    model = LazyTreeModel(browser, "classifier", language)
    first = model.index(0, 0)
    assert model.rowCount() == 9
    assert model.hasChildren(first)
    assert browser.asked == 0
    assert model.rowCount(first) == 0
    model.fetchMore(first)
    model.fetchMore(first)
    assert model.rowCount(first) == 9
    assert browser.asked == 1


def test_the_tree_finds_a_node(language: LanguageSwitch) -> None:
    browser = CountingBrowser()
    model = LazyTreeModel(browser, "classifier", language)
    index = model.index_of(342)
    node = model.node_at(index)
    assert node is not None
    assert node.code == "342"
    assert browser.asked == 2
    assert model.data(index.parent().parent(), DISPLAY) == "3 Водители транспорта 3"
    assert not model.hasChildren(index)


def test_the_tree_survives_a_node_that_lost_its_children(
    language: LanguageSwitch, check_model: ModelCheck
) -> None:
    @dataclass
    class Shrunk(FakeBrowser):
        def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
            return []

    model = LazyTreeModel(Shrunk(), "classifier", language)
    first = model.index(0, 0)
    model.fetchMore(first)
    assert not model.canFetchMore(first)
    assert not model.hasChildren(first)
    check_model(model)


@dataclass
class WideBrowser(CountingBrowser):
    """One root with very many children, numbered from 1001 on."""

    count: int = 2 * PORTION + 50

    def roots(self) -> list[TreeNode]:
        return [TreeNode(1, "1", LocalizedText("Топ"), "group", self.count)]

    def children(self, node_id: int, after: int = 0, limit: int | None = None) -> list[TreeNode]:
        self.asked += 1
        numbers = range(max(after, 1000) + 1, 1001 + self.count)[:limit] if node_id == 1 else ()
        return [TreeNode(number, str(number), LocalizedText("Атау"), "title", 0) for number in numbers]

    def path_to(self, node_id: int) -> list[int]:
        return [1] if node_id == 1 else [1, node_id]


def test_many_rows_are_fetched_in_portions(language: LanguageSwitch, check_model: ModelCheck) -> None:
    browser = WideBrowser()
    model = LazyTreeModel(browser, "classifier", language)
    top = model.index(0, 0)
    counts = []
    while model.canFetchMore(top):
        model.fetchMore(top)
        counts.append(model.rowCount(top))
    assert counts == [PORTION, 2 * PORTION, browser.count]
    assert [model.index(row, 0, top).row() for row in (0, PORTION, browser.count - 1)] == [
        0,
        PORTION,
        browser.count - 1,
    ]
    model.fetchMore(top)
    assert browser.asked == 3
    check_model(model)


def test_a_whole_portion_may_be_the_last_one(language: LanguageSwitch) -> None:
    model = LazyTreeModel(WideBrowser(count=PORTION), "classifier", language)
    top = model.index(0, 0)
    model.fetchMore(top)
    model.fetchMore(top)
    assert model.rowCount(top) == PORTION
    assert not model.canFetchMore(top)


def test_a_row_of_a_later_portion_is_found(language: LanguageSwitch) -> None:
    browser = WideBrowser()
    model = LazyTreeModel(browser, "classifier", language)
    index = model.index_of(1000 + PORTION + 1)
    assert index.row() == PORTION
    assert browser.asked == 2
    assert model.index_of(1001).row() == 0
    assert browser.asked == 2
    assert not model.index_of(5000).isValid()


def test_the_tree_speaks_the_language_in_use(language: LanguageSwitch) -> None:
    model = LazyTreeModel(FakeBrowser(), "classifier", language)
    language.choose(UiLanguage.KK)
    assert model.data(model.index(0, 0), DISPLAY) == "1 Көлік жүргізушілері 1"


@dataclass(frozen=True)
class Person:
    key: str
    name: str
    units: Decimal | None


PEOPLE = (
    Person("a", "Яковлев", Decimal("0.5")),
    Person("b", "Әлиев", None),
    Person("c", "Ахметов", Decimal(2)),
    Person("d", "ёлкин", Decimal("0.25")),
)


def people() -> RowTableModel[Person]:
    columns = (
        Column[Person](lambda: "Name", lambda person: person.name),
        Column[Person](
            lambda: "Units", lambda person: str(person.units or ""), lambda person: person.units, numeric=True
        ),
    )
    model = RowTableModel(columns, lambda person: person.key)
    model.set_rows(PEOPLE)
    return model


def keys(model: RowTableModel[Person]) -> str:
    return "".join(person.key for person in model.rows)


def test_the_table_keeps_qt_s_contract(check_model: ModelCheck) -> None:
    model = people()
    check_model(model)
    model.sort(0)
    check_model(model)


def test_the_table_sorts_as_the_kazakh_alphabet_does() -> None:
    model = people()
    assert keys(model) == "abcd"
    model.sort(0)
    assert keys(model) == "cbda"
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert keys(model) == "adbc"
    model.sort(-1)
    assert keys(model) == "abcd"


def test_unknown_values_come_last_in_either_direction() -> None:
    model = people()
    model.sort(1)
    assert keys(model) == "dacb"
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert keys(model) == "cadb"


def test_sorting_moves_what_points_at_a_row() -> None:
    model = people()
    pointer = QPersistentModelIndex(model.index_of("d"))
    model.sort(0)
    assert model.key_at(pointer) == "d"
    model.set_rows(PEOPLE[:2])
    assert keys(model) == "ba"
    assert not model.index_of("d").isValid()
    assert model.key_at(QModelIndex()) == ""


@given(st.lists(st.text(alphabet="абәяҚқ ё-1a", max_size=6), max_size=20))
def test_sorting_neither_loses_nor_doubles_rows(names: list[str]) -> None:
    model = people()
    model.set_rows(Person(str(number), name, None) for number, name in enumerate(names))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert sorted(person.key for person in model.rows) == sorted(str(number) for number in range(len(names)))


def test_hits_keep_qt_s_contract(check_model: ModelCheck, language: LanguageSwitch) -> None:
    model = SearchHitModel(language)
    hit = SearchHit(
        "classifier", 5, "2147-1", LocalizedText("Тау-кен инженерлері", "Горные инженеры"), "group", 1
    )
    model.set_hits("горн", [hit])
    check_model(model)
    assert model.data(model.index(0), DISPLAY) == "2147-1 Горные инженеры"
    assert model.hit_at(model.index(0)) is hit
    model.set_hits("", [])
    check_model(model)
    assert model.hit_at(model.index(0)) is None
