"""A fact of a reading together with the words behind it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadFact:
    """A fact and a place in the passage that says it; a fact that several places say has one entry for each.

    Attributes:
        fact: Where the fact stands in the reading: ``education.levels``, ``education.fields``,
            ``experience.0.min_years``, ``experience.0.kinds``, ``extras``, ``review_reasons`` …;
            ``experience.0.noun`` are the words "length of service" themselves, ``not_demanded`` an extra that
            "may be asked".
        value: The fact as the reading holds it.
        words: The printed words.
        start: Place of their first character in the passage.
        end: Place after their last character.
    """

    fact: str
    value: str
    words: str
    start: int
    end: int
