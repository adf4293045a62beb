"""Editions of the reference books and their trees."""

from dataclasses import replace

import pytest

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.browse import TreeNode
from nqs_desktop.domain.changes import Action, Topic
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.reference import ReferenceEdition
from nqs_desktop.domain.source import SourceReference
from tests.db.conftest import Writing
from tests.db.small_books import (
    classifier_entries,
    isco_entries,
    register_entries,
    small_books,
    specialty_entries,
)


def test_what_goes_in_comes_out(database: Database) -> None:
    with database.reading() as uow:
        assert uow.classifier.entries() == classifier_entries()
        assert uow.specialties.entries() == specialty_entries()
        assert uow.register.entries() == register_entries()
        assert uow.isco.entries() == isco_entries()


def test_a_name_as_printed_and_its_repetitions_are_kept(database: Database, writing: Writing) -> None:
    entries = (
        replace(classifier_entries()[0], printed=LocalizedText("КӘСІБИ МАМАНДАР")),
        replace(classifier_entries()[1], repeats=(Language.KK,)),
    )
    with writing() as uow:
        uow.classifier.add_edition(small_books().editions[0], entries)
    with database.reading() as uow:
        assert uow.classifier.entries() == entries


def test_the_tree_of_isco_is_in_english(database: Database) -> None:
    with database.reading() as uow:
        (root,) = uow.isco.roots()
        assert (root.code, root.level, root.name_en, root.child_count) == ("2", "major", "Great ones", 1)
        assert not root.name
        (unit,) = uow.isco.nodes_with_code("2146")
        assert [node.code for node in uow.isco.path(unit.id)] == ["2", "21", "214", "2146"]
        assert uow.isco.children(unit.id) == ()
        assert uow.isco.with_code("2146") == isco_entries()[3:]
        assert uow.isco.entry(unit.id) == isco_entries()[3]
        edition = uow.isco.edition()
        assert edition is not None
        assert edition.counts == (("major", 1), ("sub_major", 1), ("minor", 1), ("unit", 1))


def test_an_edition_is_described(database: Database) -> None:
    with database.reading() as uow:
        classifier, register = uow.classifier.edition(), uow.register.edition()
    assert classifier is not None
    assert register is not None
    assert classifier.counts == (
        ("major", 2), ("sub_major", 1), ("minor", 1), ("unit", 2), ("group", 1), ("title", 2),
    )  # fmt: skip
    assert (classifier.complete, register.complete) == (False, True)
    assert register.counts == (("block", 3), ("link", 3), ("field", 1), ("step", 2), ("title", 4))
    assert classifier.title == small_books().editions[0].title
    assert classifier.in_force_from == small_books().editions[0].in_force_from


def test_the_tree_of_the_classifier(database: Database) -> None:
    with database.reading() as uow:
        roots = uow.classifier.roots()
        assert [(node.code, node.child_count) for node in roots] == [("2", 1), ("X", 1)]
        assert roots[0].name.unofficial == (Language.RU,)
        (unit,) = uow.classifier.children(roots[1].id)
        assert (unit.code, unit.level) == ("X1000", "unit")
        titles = uow.classifier.children(5)
        assert [(node.code, node.child_count) for node in titles] == [("2147-1-001", 0), ("", 0)]
        assert [node.code for node in uow.classifier.path(6)] == [
            "2",
            "21",
            "214",
            "2147",
            "2147-1",
            "2147-1-001",
        ]
        assert uow.classifier.entry(6).code == "2147-1-001"
        assert uow.classifier.node(1) == roots[0]
        assert [entry.name.kk for entry in uow.classifier.with_code("214")] == ["Инженерлер"]
        assert uow.classifier.with_code("9999") == ()


def test_the_tree_of_the_specialties(database: Database) -> None:
    with database.reading() as uow:
        (area,) = uow.specialties.roots()
        (specialty,) = uow.specialties.children(area.id)
        qualifications = uow.specialties.children(specialty.id)
        assert [node.code for node in qualifications] == ["010101 3", "010101 3"]
        assert qualifications[0].special_needs
        assert not qualifications[0].military
        assert len(uow.specialties.with_code("0101013")) == 2
        assert len(uow.specialties.nodes_with_code("0101013")) == 2


def test_the_tree_of_the_register(database: Database) -> None:
    with database.reading() as uow:
        blocks = uow.register.roots()
        assert [node.code for node in blocks] == ["A", "B", "C"]
        (link,) = uow.register.children(blocks[1].id)
        (field,) = uow.register.children(link.id)
        assert (link.code, field.level, field.name.ru) == ("B2", "field", "Здравоохранение")
        (step,) = uow.register.children(field.id)
        assert (step.code, step.level, step.child_count) == ("B2-2", "step", 2)
        titles = uow.register.children(step.id)
        assert [uow.register.entry_at(node.id) for node in titles] == list(register_entries()[1:3])
        assert uow.register.entry_at(step.id) is None
        assert uow.register.with_code("C2") == register_entries()[3:]
        assert [node.level for node in uow.register.nodes_with_code("C2")] == ["link", "title"]
        assert [node.level for node in uow.register.path(titles[1].id)] == [
            "block", "link", "field", "step", "title",
        ]  # fmt: skip


def test_an_entry_whose_group_is_not_printed_is_a_root_and_keeps_its_parent(writing: Writing) -> None:
    lonely = ClassifierEntry(
        "3112-2", ClassifierLevel.GROUP, LocalizedText("Техниктер"), "3112", 3, SourceReference("part", 1)
    )
    edition = replace(small_books().editions[0], source="part")
    with writing() as uow:
        uow.classifier.add_edition(edition, [lonely])
        assert [node.code for node in uow.classifier.roots()] == ["3112-2"]
        assert uow.classifier.entries() == (lonely,)


def test_the_newest_edition_is_in_force_and_the_former_one_stays(database: Database) -> None:
    newer = ReferenceEdition("classifier", LocalizedText("Жаңа"), "new", None, True, ())
    entries = classifier_entries()[:2]
    with database.unit_of_work(message("steps.import_classifier", file="x"), "clerk") as uow:
        added = uow.classifier.add_edition(newer, entries)
        changed = uow.commit()
    assert [(change.topic, change.key, change.action) for change in changed.changes] == [
        (Topic.CLASSIFIER, str(added.id), Action.CREATED)
    ]
    with database.reading() as uow:
        assert uow.classifier.entries() == entries
        assert uow.classifier.entries(1) == classifier_entries()
        assert [edition.id for edition in uow.classifier.editions()] == [added.id, 1]
        assert len(uow.classifier.roots(1)) == 2
        assert uow.specialties.edition() is not None
    assert database.verify() == ()


def test_what_does_not_exist(database: Database) -> None:
    with database.reading() as uow:
        for ask in (uow.classifier.entry, uow.classifier.node, uow.classifier.path, uow.register.entry_at):
            with pytest.raises(UserError) as caught:
                ask(999)
            assert caught.value.message.key == "database.no_entry"
        for number in (2, 999):  # 2 is an edition of another book
            with pytest.raises(UserError) as caught:
                uow.classifier.entries(number)
            assert caught.value.message.key == "database.no_edition"
        assert uow.classifier.children(999) == ()


def test_books_without_an_edition(database: Database, writing: Writing) -> None:
    from sqlalchemy import delete

    from nqs_desktop.db.rows import EditionRow, RegisterRow

    with writing() as uow:
        uow._session.execute(delete(RegisterRow))
        uow._session.execute(delete(EditionRow).where(EditionRow.kind == "register"))
        uow.search.rebuild()
        uow.settings.set("a", "1")
    with database.reading() as uow:
        assert uow.register.edition() is None
        assert uow.register.roots() == ()
        assert uow.register.entries() == ()


def test_an_edition_of_a_kind_that_is_no_book(writing: Writing) -> None:
    from nqs_desktop.db.creation import take_in
    from nqs_desktop.domain.reference import ReferenceBooks

    wrong = replace(small_books().editions[0], kind="recipes")
    with writing() as uow, pytest.raises(ValueError, match="recipes"):
        take_in(uow._session, ReferenceBooks((wrong,)))


def test_children_come_in_portions(database: Database) -> None:
    with database.reading() as uow:
        for store in (uow.classifier, uow.specialties, uow.register):
            for node in store.roots():
                whole = store.children(node.id)
                portions: list[tuple[TreeNode, ...]] = []
                while portions[-1:] != [()]:
                    after = portions[-1][-1].id if portions else 0
                    portions.append(store.children(node.id, after=after, limit=1))
                assert [each for portion in portions for each in portion] == list(whole)
