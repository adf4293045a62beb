"""Reads the education levels that a range of a passage names."""

from nqs_desktop.domain.education import EducationLevel
from nqs_desktop.importers.passages.grammar import CueKind
from nqs_desktop.importers.passages.passage import Passage
from nqs_desktop.importers.passages.phrases import Cue


def levels_of(cues: tuple[Cue, ...]) -> tuple[EducationLevel, ...]:
    """Return the levels that ``cues`` stand for, lowest first."""
    named = {EducationLevel(word) for cue in cues for word in cue.value.lstrip("?").split()}
    return tuple(sorted(named, key=lambda level: level.rank))


def level_cues(passage: Passage, first: int, last: int) -> tuple[Cue, ...]:
    """Return the cues of levels in a range; a level that no list of ours knows has an empty value."""
    return passage.find(CueKind.LEVEL, first, last)
