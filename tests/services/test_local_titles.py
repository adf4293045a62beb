"""Own titles: what is refused, that they stay beside the official ones, undo, and those without a group."""

from datetime import date
from pathlib import Path

import pytest

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.catalogue import Services
from tests import books


@pytest.fixture(autouse=True)
def _classifier(services: Services) -> None:
    books.two_editions(services)


def own(kk: str | None, ru: str | None = None, group: str = "2145-1", key: str = "") -> LocalTitle:
    return LocalTitle(key, group, LocalizedText(kk, ru))


def test_an_own_title_stands_below_its_group_and_is_found(services: Services) -> None:
    stored, change_set = services.local_titles.save(own("Зертхана  инженері", group=" 2145-1 "))
    assert stored.title.kk == "Зертхана инженері"
    assert change_set.changes[0].key == stored.key
    group = services.classifier.find_code("2145 1")
    assert group is not None
    node = services.classifier.children(group.id)[-1]
    assert (node.local, node.id) == (True, int(stored.key))
    details = services.classifier.details(node.id)
    assert details.own == stored
    assert [step.code for step in details.path][-1] == "2145-1"
    assert services.classifier.search("зертхана")[0].node_id == node.id
    assert services.local_titles.of_group("2145-1") == [stored]


@pytest.mark.parametrize(
    ("title", "key"),
    [
        (own(None), "no_text"),
        (own("Инженер", "-"), "no_letters"),
        (own("😀 …"), "no_letters"),
        (own("и" * 301), "too_long"),
        (own("Инженер", group=""), "no_group"),
        (own("Инженер", group="9999-1"), "no_group"),
        (own("Инженер", group="бухгалтер"), "no_group"),
        (own("Инженер", group="2145-1-001"), "not_a_group"),
        (own(None, "ИНЖЕНЕР  по нефти"), "repeats_official"),
        (own("Мұнай өңдеу инженері", "Иное"), "repeats_official"),
    ],
)
def test_what_cannot_be_an_own_title_is_refused(services: Services, title: LocalTitle, key: str) -> None:
    with pytest.raises(UserError) as refused:
        services.local_titles.save(title)
    assert refused.value.message.key == f"local_titles.{key}"
    assert services.local_titles.all() == []


def test_an_own_title_keeps_no_character_that_nobody_sees(services: Services) -> None:
    stored, _ = services.local_titles.save(own("Зертхана\x00инженері\u202e 🚒", "A\tB"))
    assert (stored.title.kk, stored.title.ru) == ("Зертхана инженері 🚒", "A B")


def test_an_own_title_is_not_repeated_but_can_be_changed(services: Services) -> None:
    stored, _ = services.local_titles.save(own("Зертхана инженері"))
    with pytest.raises(UserError) as refused:
        services.local_titles.save(own("зертхана инженері"))
    assert refused.value.message.key == "local_titles.repeats_own"
    changed, _ = services.local_titles.save(own("Зертхана инженері", "Инженер лаборатории", key=stored.key))
    assert changed.key == stored.key
    assert services.local_titles.get(stored.key).title.ru == "Инженер лаборатории"


def test_removing_can_be_undone(services: Services) -> None:
    stored, _ = services.local_titles.save(own("Зертхана инженері"))
    services.local_titles.remove(stored.key)
    assert services.local_titles.all() == []
    services.history.undo()
    assert services.local_titles.all() == [stored]


def test_a_new_edition_keeps_own_titles_and_names_those_without_a_group(services: Services) -> None:
    kept, _ = services.local_titles.save(own("Зертхана инженері"))
    lost, _ = services.local_titles.save(own("Бас инженер", group="2149"))
    books.take_in(services, books.older_entries(), "Third file", date(2023, 1, 1))
    assert services.local_titles.all() == [kept, lost]
    assert services.local_titles.without_group() == [lost]
    assert services.classifier.details(int(lost.key)).path == ()
    moved, _ = services.local_titles.save(LocalTitle(lost.key, "2145", lost.title))
    assert services.local_titles.without_group() == []
    assert moved.key == lost.key


def test_official_exports_have_no_own_titles(services: Services, tmp_path: Path) -> None:
    services.local_titles.save(own("Зертхана инженері"))
    count = services.exporting.run("classifier", tmp_path / "out.json")
    assert count == len(books.newer_entries())
    assert "Зертхана" not in (tmp_path / "out.json").read_text(encoding="utf-8")
