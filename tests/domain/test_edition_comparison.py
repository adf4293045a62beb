"""What differs between two editions of each book; all codes and names are made for the tests."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.edition_comparison import compare_classifier, compare_register, compare_specialties
from nqs_desktop.domain.edition_difference import DifferenceKind as Kind
from nqs_desktop.domain.edition_difference import EditionDifference, PositionUse
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.official_counts import OFFICIAL, group_counts, is_whole
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.specialty import SpecialtyEntry, SpecialtyKind

SOURCE = SourceReference("d")


def group(code: str, ru: str, parent: str | None = None, kk: str | None = None) -> ClassifierEntry:
    return ClassifierEntry(code, ClassifierLevel.GROUP, LocalizedText(kk, ru), parent, 2, SOURCE)


def title(ru: str, parent: str) -> ClassifierEntry:
    return ClassifierEntry(None, ClassifierLevel.TITLE, LocalizedText(None, ru), parent, 2, SOURCE)


def use(code: str) -> PositionUse:
    return PositionUse(f"p-{code}", LocalizedText("Кенші"), LocalizedText("Шахта"), code)


def kinds(difference: EditionDifference) -> list[tuple[Kind, str]]:
    return [(entry.kind, entry.code) for entry in difference.entries]


def test_added_renamed_moved_and_gone() -> None:
    before = [group("1", "Один"), group("2", "Два", "a"), group("3", "Три"), group("4", "Четыре")]
    after = [group("5", "Пять"), group("3", "Три иначе"), group("2", "Два иначе", "b"), group("1", "Один")]
    difference = compare_classifier((None, before), (None, after), [use("4"), use("3"), use("9")])
    assert kinds(difference) == [
        (Kind.ADDED, "5"),
        (Kind.RENAMED, "3"),
        (Kind.RENAMED, "2"),
        (Kind.MOVED, "2"),
        (Kind.GONE, "4"),
    ]
    assert difference.counts == {Kind.ADDED: 1, Kind.RENAMED: 2, Kind.MOVED: 1, Kind.GONE: 1}
    assert difference.unchanged == 1
    moved = difference.entries[3]
    assert (moved.parent_before, moved.parent_after, moved.after) == (
        "a",
        "b",
        LocalizedText(None, "Два иначе"),
    )
    assert difference.entries[1].positions == (use("3"),)
    assert difference.entries[-1].positions == (use("4"),)
    assert difference.vanished == (use("4"), use("9"))


def test_capitals_a_missing_language_and_our_translation_are_no_other_name() -> None:
    before = [
        group("1", "Мастер шахты"),
        group("2", "Мастер"),
        ClassifierEntry(
            "3",
            ClassifierLevel.GROUP,
            LocalizedText("Кенші", "Рудокоп", (Language.RU,)),
            None,
            2,
            SOURCE,
        ),
    ]
    after = [group("1", "МАСТЕР  ШАХТЫ"), group("2", "Мастер", kk="Шебер"), group("3", "Шахтер", kk="Кенші")]
    assert compare_classifier((None, before), (None, after)).unchanged == 3


def test_titles_without_codes_are_known_by_their_words() -> None:
    before = [title("Шахтер", "1"), title("Сторож", "1"), title("Сторож", "2")]
    after = [title("Сторож", "2"), title("Шахтер", "3"), title("Сторож", "1")]
    difference = compare_classifier((None, before), (None, after))
    assert [(entry.kind, entry.before) for entry in difference.entries] == [(Kind.MOVED, before[0].name)]
    assert difference.unchanged == 2


def test_specialties_by_kind_and_code_of_which_several_may_be_equal() -> None:
    def specialty(code: str, kk: str, parent: str = "01") -> SpecialtyEntry:
        return SpecialtyEntry(
            SpecialtyKind.QUALIFICATION,
            code,
            code,
            3,
            LocalizedText(kk),
            special_needs=False,
            military=False,
            parent=parent,
            source=SOURCE,
        )

    before = [specialty("1", "а"), specialty("1", "б"), specialty("2", "в")]
    difference = compare_specialties((None, before), (None, [specialty("1", "а"), specialty("2", "г", "02")]))
    assert kinds(difference) == [(Kind.RENAMED, "2"), (Kind.MOVED, "2"), (Kind.GONE, "1")]


def test_a_title_of_the_register_moves_to_another_place() -> None:
    def entry(link: str, step: str | None, kk: str) -> RegisterEntry:
        return RegisterEntry(link[0], link, step, LocalizedText(), None, None, LocalizedText(kk), SOURCE)

    before = [entry("B2", "3", "дәрігер"), entry("C1", None, "хатшы")]
    after = [entry("B2", "2", "дәрігер"), entry("C1", None, "хатшы"), entry("D1", None, "еден жуушы")]
    difference = compare_register((None, before), (None, after), [use("B2-3"), use("C1")])
    assert kinds(difference) == [(Kind.MOVED, "B2-2"), (Kind.ADDED, "D1")]
    assert (difference.entries[0].parent_before, difference.entries[0].parent_after) == ("B2-3", "B2-2")
    assert difference.vanished == (use("B2-3"),)


_editions = st.lists(
    st.builds(
        group,
        st.sampled_from("123456"),
        st.sampled_from(["Один", "Два", "ДВА"]),
        st.sampled_from([None, "a", "b"]),
        st.sampled_from([None, "Бір"]),
    ),
    max_size=8,
)


@given(_editions, _editions)
def test_nothing_is_lost_between_two_editions(
    before: list[ClassifierEntry], after: list[ClassifierEntry]
) -> None:
    there = compare_classifier((None, before), (None, after))
    back = compare_classifier((None, after), (None, before))
    assert there.counts[Kind.ADDED] == back.counts[Kind.GONE]
    assert there.counts[Kind.GONE] == back.counts[Kind.ADDED]
    assert len(after) - there.counts[Kind.ADDED] == len(before) - there.counts[Kind.GONE]
    assert compare_classifier((None, before), (None, list(reversed(before)))).entries == ()


def test_counts_tell_what_the_official_table_has_otherwise() -> None:
    entries = [
        group(f"{major}{number:03}-1", "Группа") for major in "12" for number in range(OFFICIAL[major][3])
    ]
    counts = group_counts([*entries, replace(entries[0], code="1122-9")])
    found = {(count.major, count.level): count for count in counts}
    surplus = found["1", ClassifierLevel.GROUP]
    assert (surplus.found, surplus.official, surplus.surplus) == (68, 67, ("1122-9",))
    assert found["2", ClassifierLevel.GROUP].surplus == ()
    assert found["2", ClassifierLevel.GROUP].found == 368
    assert found["X", ClassifierLevel.MINOR].official == 0
    assert not is_whole(counts)


def test_the_official_table_adds_up() -> None:
    totals = [sum(numbers[place] for numbers in OFFICIAL.values()) for place in range(4)]
    assert totals == [41, 141, 444, 1274]
