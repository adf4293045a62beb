"""Two versions of a framework beside each other: nothing differs from itself, and each change is told."""

from dataclasses import replace

from nqs_desktop import texts
from nqs_desktop.domain.framework import (
    CareerLink,
    Correspondence,
    FrameworkContent,
    FrameworkSection,
    SectionPart,
)
from nqs_desktop.domain.framework_comparison import (
    FrameworkChange,
    FrameworkDifference,
    compare_frameworks,
)
from nqs_desktop.domain.framework_sections import (
    PARTS,
    band_number,
    part_instruction,
    part_title,
    section_clause,
    section_instruction,
    section_title,
)
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message
from tests.domain.framework_cases import (
    both,
    complete_content,
    version,
    with_level,
    with_occupation,
)

CONTENT = complete_content()


def differences(after: FrameworkContent) -> tuple[FrameworkDifference, ...]:
    return compare_frameworks((version(), CONTENT), (version(), after))


def test_nothing_differs_from_itself() -> None:
    assert differences(CONTENT) == ()


def test_a_name_and_a_text() -> None:
    (name,) = compare_frameworks((version(), CONTENT), (version(name=both("Басқа")), CONTENT))
    assert (name.change, name.section) == (FrameworkChange.CHANGED, FrameworkSection.NAME)
    part = SectionPart.STATE_FIGURES
    kept = {key: text for key, text in CONTENT.texts.items() if key is not part}
    (gone,) = differences(replace(CONTENT, texts=kept))
    assert (gone.change, gone.section) == (FrameworkChange.REMOVED, FrameworkSection.STATE)
    assert (gone.before, gone.after) == (CONTENT.texts[part], LocalizedText())


def test_rows_and_cells_in_the_order_of_the_document() -> None:
    changed = with_level(
        with_occupation(CONTENT, isco_match=Correspondence.NONE, nqf_level=None), role=both("Өзге")
    )
    found = differences(replace(changed, standards=(), links=(CareerLink("o2", "o3"),)))
    assert [one.section.number for one in found] == [7, 9, 10, 10, 11, 11]
    assert [one.change for one in found] == [
        FrameworkChange.REMOVED,
        FrameworkChange.CHANGED,
        FrameworkChange.REMOVED,
        FrameworkChange.ADDED,
        FrameworkChange.CHANGED,
        FrameworkChange.REMOVED,
    ]
    for one in found:
        for language in texts.LANGUAGES:
            for shown in (one.what, one.change.word, one.name, one.before, one.after):
                assert not isinstance(shown, Message) or texts.say(shown, language)


def test_the_order_of_rows() -> None:
    turned = replace(CONTENT, occupations=CONTENT.occupations[::-1])
    (found,) = differences(turned)
    assert (found.change, found.section) == (FrameworkChange.ORDER, FrameworkSection.CARD)


def test_sections_have_titles_and_instructions() -> None:
    assert sum(len(parts) for parts in PARTS.values()) == len(SectionPart)
    for language in texts.LANGUAGES:
        said = [texts.say(section_title(section), language) for section in FrameworkSection]
        said += [texts.say(part_title(part), language) for part in SectionPart]
        instructions = [texts.say(section_instruction(one), language) for one in FrameworkSection]
        instructions += [texts.say(part_instruction(one), language) for one in SectionPart]
        assert all(len(words) > 20 for words in instructions)
        assert len(set(instructions)) == len(instructions)
        assert all(said)
    assert texts.say(section_clause(FrameworkSection.CARD), "ru").endswith("11")
    assert band_number(CONTENT.levels[0].band) == 2
