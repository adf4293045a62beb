"""A template stands over another one, and says which sizes and margins cannot be printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.paper_style import FRAMEWORK, STANDARD, Margins, NumberPlace
from nqs_desktop.domain.paper_template import UNCHANGED, PaperPart, PaperTemplate, column_key
from nqs_desktop.domain.paper_template_rules import LONGEST_WORDS, template_faults

SIZES = st.none() | st.floats(6, 24)
TEMPLATES = st.builds(
    PaperTemplate,
    family=st.none() | st.sampled_from(("Arial", "PT Serif")),
    text=SIZES,
    title=SIZES,
    margins=st.none() | st.builds(Margins, *(st.floats(10, 40) for _ in range(4))),
    numbers=st.none() | st.sampled_from(NumberPlace),
    with_total=st.none() | st.booleans(),
    landscape=st.none() | st.booleans(),
    logo=st.none() | st.binary(max_size=4),
    header=st.none() | st.builds(LocalizedText, kk=st.text(max_size=5), ru=st.text(max_size=5)),
    hidden_parts=st.none() | st.lists(st.sampled_from(PaperPart), max_size=3).map(tuple),
    hidden_columns=st.none() | st.lists(st.text(max_size=3), max_size=3).map(tuple),
)


@given(TEMPLATES)
def test_nothing_over_a_template_and_a_template_over_nothing_is_the_template(template: PaperTemplate) -> None:
    assert template.over(UNCHANGED) == template
    assert UNCHANGED.over(template) == template
    assert template.over(template) == template


@given(TEMPLATES, TEMPLATES, TEMPLATES)
def test_it_is_all_one_which_two_are_laid_together_first(
    upper: PaperTemplate, middle: PaperTemplate, lower: PaperTemplate
) -> None:
    assert upper.over(middle).over(lower) == upper.over(middle.over(lower))


@given(TEMPLATES, TEMPLATES)
def test_the_look_of_two_is_the_upper_one_over_the_look_of_the_lower(
    upper: PaperTemplate, lower: PaperTemplate
) -> None:
    assert upper.over(lower).style(STANDARD) == upper.style(lower.style(STANDARD))
    assert UNCHANGED.style(FRAMEWORK) == FRAMEWORK


@pytest.mark.parametrize(
    ("template", "field"),
    [
        (PaperTemplate(text=5.9), "text"),
        (PaperTemplate(table=24.5), "table"),
        (PaperTemplate(title=0), "title"),
        (PaperTemplate(heading=100), "heading"),
        (PaperTemplate(spacing=0.5), "spacing"),
        (PaperTemplate(logo_height=100), "logo_height"),
        (PaperTemplate(family=" "), "family"),
        (PaperTemplate(family="Times\nNew"), "family"),
        (PaperTemplate(margins=Margins(left=4)), "margins.left"),
        (PaperTemplate(margins=Margins(bottom=5)), "margins.bottom"),
        (PaperTemplate(margins=Margins(left=70, right=70)), "margins.left"),
        (PaperTemplate(margins=Margins(top=80, bottom=60)), "margins.top"),
        (PaperTemplate(header=LocalizedText("а" * (LONGEST_WORDS + 1))), "header"),
        (PaperTemplate(footer=LocalizedText(ru="а" * (LONGEST_WORDS + 1))), "footer"),
        (PaperTemplate(header=LocalizedText(kk="Басқарма", ru="Управление إدارة")), "header"),
        (PaperTemplate(footer=LocalizedText(kk="שלום")), "footer"),
    ],
)
def test_what_cannot_be_printed_is_said_at_its_field(template: PaperTemplate, field: str) -> None:
    assert [fault.field for fault in template_faults(template)] == [field]


def test_what_can_be_printed_has_no_fault() -> None:
    assert template_faults(UNCHANGED) == ()
    assert template_faults(PaperTemplate(text=6, title=24, spacing=1.15, margins=Margins(5, 5, 10, 10))) == ()


def test_several_faults_are_said_at_once() -> None:
    faults = template_faults(replace(PaperTemplate(text=1, table=99), margins=Margins(0, 0, 0, 0)))
    assert len(faults) == 6


def test_a_column_is_named_by_its_heading() -> None:
    assert column_key(message("staffing_editions.column_units")) == "units"
    assert column_key(message("protocol.asked")) == "asked"
