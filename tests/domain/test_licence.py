"""Categories of a driving licence as people write them."""

import pytest

from nqs_desktop.domain import licence


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("", set()),
        ("B", {"B"}),
        ("В", {"B"}),  # Cyrillic
        ("«В», «С»", {"B", "C"}),
        ("B|C", {"B", "C"}),
        ("BC", {"B", "C"}),
        ("BC1", {"B", "C1"}),
        ("b, c1e", {"B", "C1E"}),
        ("Д", {"D"}),
        ("Tm/Tb", {"TM", "TB"}),
        ("B E", None),
        ("любая", None),
        ("B2", None),
    ],
)
def test_categories(text: str, categories: set[str] | None) -> None:
    assert licence.categories(text) == categories
