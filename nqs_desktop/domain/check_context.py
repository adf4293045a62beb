"""What a check of a candidate needs to know beside the candidate and the position."""

from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.specialty_check import SpecialtyLookup

LIST_YEAR: Final = 2019
"""Year of the embedded specialty list (order 398 of 5 September 2019)."""


@dataclass(frozen=True, slots=True)
class CheckContext:
    """The specialty list in force and what people have ruled.

    Attributes:
        listed_specialty: Looks a diploma's specialty up in the list; ``None`` where there is no list.
        list_year: Year of the list.
        list_title: Its title.
        rulings: What people have ruled about fields, on diplomas and on employments alike.
    """

    listed_specialty: SpecialtyLookup | None = None
    list_year: int = LIST_YEAR
    list_title: LocalizedText = LocalizedText()
    rulings: tuple[FieldRuling, ...] = ()
