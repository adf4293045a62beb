"""Structured reading of requirement passages in Kazakh and Russian.

The way of a passage: folded letter for letter, cut into tokens, cues found by the vocabulary of its language,
parted into alternatives and clauses, read to facts that keep the words behind them.
"""

from nqs_desktop.importers.passages.facts import ReadFact
from nqs_desktop.importers.passages.reading import PassageReading, read_passage
from nqs_desktop.importers.passages.requirement_reading import read_requirement

__all__ = ["PassageReading", "ReadFact", "read_passage", "read_requirement"]
