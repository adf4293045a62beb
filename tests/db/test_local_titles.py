"""The organisation's own titles: in the tree, in the search, in the history, never among official entries."""

from dataclasses import replace

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.changes import Action, Change, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from tests.db.conftest import Writing
from tests.db.small_books import classifier_entries, small_books

GROUP = "2147-1"
NAME = LocalizedText("Кеніш маркшейдері", "Маркшейдер рудника")


@pytest.fixture
def own(writing: Writing) -> LocalTitle:
    """A title below a group that has two official ones."""
    with writing() as uow:
        return uow.local_titles.save(LocalTitle("", GROUP, NAME, "why"))


def test_it_is_kept_changed_and_removed(database: Database, writing: Writing, own: LocalTitle) -> None:
    assert own == LocalTitle("-1", GROUP, NAME, "why")
    with writing() as uow:
        other = uow.local_titles.save(LocalTitle("", "2", LocalizedText("Ә")))
        changed = uow.local_titles.save(replace(own, group="214", note=""))
    with database.reading() as uow:
        assert uow.local_titles.all() == (changed, other)
        assert uow.local_titles.of_group("214") == (changed,)
        assert uow.local_titles.of_group(GROUP) == ()
        assert uow.local_titles.get("-2") == other
    with writing() as uow:
        uow.local_titles.remove(own.key)
    with database.reading() as uow:
        assert uow.local_titles.all() == (other,)


@pytest.mark.parametrize("key", ["-2", "1", "x", "--1", "²", "-"])
def test_what_is_not_there_is_refused(database: Database, own: LocalTitle, key: str) -> None:
    with database.unit_of_work(message("steps.undo")) as uow:
        for work in (uow.local_titles.get, uow.local_titles.remove):
            with pytest.raises(UserError) as caught:
                work(key)
            assert caught.value.message.key == "database.no_local_title"
        with pytest.raises(UserError):
            uow.local_titles.save(replace(own, key=key))


def test_it_stands_below_its_group_after_the_official_titles(database: Database, own: LocalTitle) -> None:
    node = TreeNode(-1, "", own.title, "title", 0, local=True)
    with database.reading() as uow:
        store = uow.classifier
        (group,) = store.nodes_with_code(GROUP)
        assert group.child_count == 3
        assert [child.local for child in store.children(group.id)] == [False, False, True]
        assert store.children(group.id)[-1] == store.node(-1) == node
        assert store.node(group.id) == group
        assert [step.code for step in store.path(-1)] == ["2", "21", "214", "2147", GROUP, ""]
        assert store.path(-1)[-2:] == (group, node)
        assert store.children(-1) == ()
        assert [(root.code, root.child_count) for root in store.roots()] == [("2", 1), ("X", 1)]
        with pytest.raises(UserError):
            store.node(-2)
        with pytest.raises(UserError):
            store.entry(-1)


def test_official_entries_do_not_mix_with_it(database: Database, own: LocalTitle) -> None:
    with database.reading() as uow:
        assert uow.classifier.entries() == classifier_entries()
        edition = uow.classifier.edition()
        assert edition is not None
        assert dict(edition.counts)["title"] == 2
        assert uow.classifier.with_code("") == classifier_entries()[6:7]


def test_it_is_carried_over_to_a_new_edition(database: Database, writing: Writing, own: LocalTitle) -> None:
    with writing() as uow:
        newer = uow.classifier.add_edition(small_books().editions[0], classifier_entries())
    with database.reading() as uow:
        assert uow.classifier.children(5)[-1].local
        assert uow.classifier.children(5, newer.id)[-1].local
        assert not any(node.local for node in uow.classifier.children(5, 1))
        assert uow.classifier.nodes_with_code(GROUP, 1)[0].child_count == 2
        with pytest.raises(UserError):
            uow.classifier.node(-1, 1)
        assert [hit.node_id for hit in uow.search.find("рудника")] == [-1]


def test_where_its_group_is_gone_it_stands_at_the_top(
    database: Database, writing: Writing, own: LocalTitle
) -> None:
    with writing() as uow:
        uow.classifier.add_edition(small_books().editions[0], classifier_entries()[:2])
    with database.reading() as uow:
        assert [root.id for root in uow.classifier.roots()] == [1, -1]
        assert [step.id for step in uow.classifier.path(-1)] == [-1]


def test_of_one_code_on_two_levels_the_lower_has_it(database: Database, writing: Writing) -> None:
    unit = classifier_entries()[-1]
    group = replace(unit, level=classifier_entries()[4].level, parent="X1000")
    with writing() as uow:
        uow.classifier.add_edition(small_books().editions[0], (*classifier_entries(), group))
        uow.local_titles.save(LocalTitle("", "X1000", NAME))
    with database.reading() as uow:
        nodes = uow.classifier.nodes_with_code("X1000")
        assert [(node.level, node.child_count) for node in nodes] == [("unit", 1), ("group", 1)]
        assert [step.level for step in uow.classifier.path(-1)] == ["major", "unit", "group", "title"]


def test_it_is_found_by_its_words(database: Database, writing: Writing, own: LocalTitle) -> None:
    with database.reading() as uow:
        (hit,) = uow.search.find("рудника", ("classifier",))
        assert (hit.kind, hit.node_id, hit.key, hit.level) == ("classifier", -1, "", "title")
        assert hit.name == NAME
    with writing() as uow:
        uow.local_titles.save(replace(own, title=LocalizedText("Шахта маркшейдері")))
    with database.reading() as uow:
        assert uow.search.find("рудника") == ()
        assert [hit.node_id for hit in uow.search.find("шахта")] == [-1]
    with writing() as uow:
        uow.local_titles.remove(own.key)
    with database.reading() as uow:
        assert uow.search.find("шахта") == ()
    assert database.verify() == ()


def test_each_step_can_be_undone(database: Database, writing: Writing, own: LocalTitle) -> None:
    with writing() as uow:
        uow.local_titles.save(replace(own, title=LocalizedText("Шахта маркшейдері")))
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        assert uow.commit().changes == (Change(Topic.CLASSIFIER, "-1", Action.UPDATED),)
    with database.reading() as uow:
        assert uow.local_titles.all() == (own,)
        assert [hit.node_id for hit in uow.search.find("рудника")] == [-1]
    with database.unit_of_work(message("steps.undo")) as uow:
        assert uow.history.undo()
        assert uow.commit().changes == (Change(Topic.CLASSIFIER, "-1", Action.REMOVED),)
    with database.reading() as uow:
        assert uow.local_titles.all() == ()
        assert uow.search.find("рудника") == ()
    with database.unit_of_work(message("steps.redo")) as uow:
        assert uow.history.redo()
        uow.commit()
    with database.reading() as uow:
        assert uow.local_titles.all() == (own,)
    assert database.verify() == ()
