"""What a check of a candidate needs to know beside the candidate and the position."""

from dataclasses import dataclass
from typing import Final

from nqs_desktop.domain.eligibility.specialty_check import CodeLookup, SpecialtyLookup
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.ruling import FieldRuling

LIST_YEAR: Final = 2019
"""Year of the embedded specialty list (order 398 of 5 September 2019)."""


@dataclass(frozen=True, slots=True)
class CheckContext:
    """The list of what may be studied otherwise than full-time, and what people have ruled.

    Attributes:
        listed_specialty: Looks a diploma's specialty up in the list; ``None`` where there is no list.
        list_year: Year of the list.
        list_title: Its title.
        rulings: What people have ruled about fields, on diplomas and on employments alike.
        list_source: The act that the list was taken from.
        known_specialty: Looks a code up in every edition, such as the reference of education in force;
            ``None`` where nothing is known beside the list.
    """

    listed_specialty: SpecialtyLookup | None = None
    list_year: int = LIST_YEAR
    list_title: LocalizedText = LocalizedText()
    rulings: tuple[FieldRuling, ...] = ()
    list_source: str = ""
    known_specialty: CodeLookup | None = None
