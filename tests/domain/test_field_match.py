"""Whether a name is one of the listed fields."""

from datetime import UTC, datetime

import pytest

from nqs_desktop.domain.eligibility.field_match import FieldMatch, compare_field, field_key
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.ruling import FieldRuling

FIELDS = LocalizedList(
    kk=("экономика және бизнес", "құқықтану"), ru=("экономика и бизнес", "юриспруденция", "право")
)


def ruling(fits: bool, day: int = 1, field: str = "право", specialty: str = "Таможенное дело") -> FieldRuling:
    return FieldRuling(field, specialty, fits, "Ахметова", datetime(2026, 1, day, tzinfo=UTC))


@pytest.mark.parametrize(
    ("kk", "ru", "match"),
    [
        ("Құқықтану", None, FieldMatch.SAME),
        (None, " ЮРИСПРУДЕНЦИЯ ", FieldMatch.SAME),
        ("Юриспруденция", None, FieldMatch.SAME),  # a Russian name in the Kazakh cell
        (None, "5В030100 — Юриспруденция", FieldMatch.SAME),
        (None, "«Экономика и бизнес» (по отраслям)", FieldMatch.SAME),
        ("Экономика және бизнес (салалар бойынша)", None, FieldMatch.SAME),
        (None, "Экономическая безопасность", FieldMatch.RELATED),
        (None, "Международное право", FieldMatch.RELATED),
        (None, "Правоведение", FieldMatch.RELATED),
        ("Құқық қорғау қызметі", None, FieldMatch.RELATED),
        (None, "Ветеринария", FieldMatch.NOTHING),
        (None, "Экология", FieldMatch.NOTHING),
        (None, "Кинология и дрессировка", FieldMatch.NOTHING),  # the word "and" is nothing to share
        (None, None, FieldMatch.UNKNOWN),
        (None, "050301", FieldMatch.UNKNOWN),  # a code is no name
    ],
)
def test_closed_list(kk: str | None, ru: str | None, match: FieldMatch) -> None:
    assert compare_field(LocalizedText(kk, ru), FIELDS).match is match


def test_open_list_leaves_the_unlisted_to_a_human() -> None:
    assert compare_field(LocalizedText(ru="Ветеринария"), FIELDS, is_open=True).match is FieldMatch.OPEN


@pytest.mark.parametrize(
    ("rulings", "match"),
    [
        ((), FieldMatch.NOTHING),
        ((ruling(True),), FieldMatch.RULED),
        ((ruling(True, field="ПРАВО", specialty="таможенное  дело"),), FieldMatch.RULED),
        ((ruling(True), ruling(False, 2)), FieldMatch.NOTHING),
        ((ruling(False), ruling(True, 2)), FieldMatch.RULED),
        ((ruling(True), ruling(False)), FieldMatch.NOTHING),  # at one moment both: no ruling
        ((ruling(True, field="экология"),), FieldMatch.NOTHING),
    ],
)
def test_rulings(rulings: tuple[FieldRuling, ...], match: FieldMatch) -> None:
    name = LocalizedText(ru="Таможенное дело")
    assert compare_field(name, FIELDS, rulings).match is match
    assert compare_field(name, FIELDS, rulings[::-1]).match is match


def test_what_was_ruled_out_is_related_no_more() -> None:
    name = LocalizedText(ru="Международное право")
    out = ruling(False, specialty="Международное право")
    assert compare_field(name, FIELDS, (out,)).match is FieldMatch.NOTHING


def test_an_open_list_closes_when_every_field_was_ruled_out() -> None:
    name = LocalizedText(ru="Ветеринария")
    out = [ruling(False, field=field, specialty="Ветеринария") for field in FIELDS.ru]
    assert compare_field(name, FIELDS, out[:-1], is_open=True).match is FieldMatch.OPEN
    assert compare_field(name, FIELDS, out, is_open=True).match is FieldMatch.NOTHING


def test_the_words_that_decided_are_named() -> None:
    compared = compare_field(LocalizedText(ru="Право"), FIELDS)
    assert (compared.name, compared.field) == ("Право", "право")


def test_key_drops_codes_and_branches_only() -> None:
    assert field_key("6B04203 Құқық (бейін бойынша)") == "құқық"
    assert field_key("Военное дело (общественная безопасность)") == "военное дело общественная безопасность"


@pytest.mark.parametrize(
    ("name", "field", "related"),
    [
        ("Библиотечное дело", "военное дело", False),
        ("Кітапхана ісі", "әскери іс", False),
        ("Социальная работа", "кадровая работа", False),
        ("Мемлекеттік қызмет", "әлеуметтік қызмет", False),
        ("Педагогические науки", "технические науки", False),
        ("Физика и химия", "образование и наука", False),
        ("Делопроизводство", "библиотечное дело", False),
        ("Военное дело", "военная служба", True),
        ("Архивное дело", "дело", True),  # the field has no other word
        ("Дело", "дела", False),
        ("Педагогическое образование", "образование", True),
        ("Государственное управление", "управление персоналом", True),
    ],
)
def test_words_that_say_nothing_relate_no_fields_by_themselves(name: str, field: str, related: bool) -> None:
    wanted = FieldMatch.RELATED if related else FieldMatch.NOTHING
    for one, other in ((name, field), (field, name)):
        fields = LocalizedList(kk=(other,), ru=(other,))
        assert compare_field(LocalizedText(one, one), fields).match is wanted


def test_names_of_different_languages_are_for_a_human() -> None:
    law = LocalizedList(ru=("юриспруденция",))
    kazakh = LocalizedText(kk="Құқықтану")
    assert compare_field(kazakh, law).match is FieldMatch.OTHER_LANGUAGE
    assert compare_field(LocalizedText("Құқықтану", "Ветеринария"), law).match is FieldMatch.NOTHING
    assert compare_field(kazakh, LocalizedList(("тарих",), ("юриспруденция",))).match is FieldMatch.NOTHING
    out = ruling(False, field="юриспруденция", specialty="Құқықтану")
    assert compare_field(kazakh, law, (out,)).match is FieldMatch.NOTHING
