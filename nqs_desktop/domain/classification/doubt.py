"""Doubts the first answer where what was typed fits several unit groups or names only a wide one."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from nqs_desktop.domain.classification.index import Resemblance, TitleIndex
from nqs_desktop.domain.classification.ranking import SURE, UNSURE, Candidate, Ranking
from nqs_desktop.domain.classification.results import ClassificationRule
from nqs_desktop.domain.classification.title import TakenApart
from nqs_desktop.domain.occupation_words import WordMeaning

UNIT: Final = 4  # signs of the code of a unit group
_MANY: Final = 3  # unit groups that make doubtful even a title that the edition prints
_FAR: Final = 0.9  # a rival of this part of the likeness is not far behind
_WORTH: Final = 0.3
_PLAIN: Final = re.compile(r"\((?:общий профиль|жалпы бейін)\)", re.IGNORECASE)


def doubt(
    index: TitleIndex,
    ranking: Ranking,
    parts: TakenApart,
    meanings: Sequence[WordMeaning],
    derived: Collection[str],
) -> None:
    """Lower the certainty of answers that the title does not single out.

    A title that an edition prints under one code singles it out, unless the list of words speaks of another
    main group and many unit groups have titles that begin so. Any other title is doubtful where the
    titles of several unit groups say its words and more; then the answers come from different unit groups.

    Args:
        index: The names of the edition.
        ranking: What the title speaks for; changed.
        parts: The title.
        meanings: What the list of words knows of it.
        derived: Stems of derived words.
    """
    best = ranking.best()
    if best is None or not index.whole:
        return
    longer = index.extending(parts.stems, derived) or index.extending(parts.base_stems, derived)
    units = {entry.code[:UNIT] for entry in longer}
    if _is_printed(best):
        agreed = not meanings or any(one.code[:1] == best.entry.code[:1] for one in meanings)
        doubtful = len(units) >= _MANY and not (agreed and _says_all(best, parts))
    else:
        doubtful = len(units) > 1
    if doubtful:
        ranking.cap(UNSURE)
        ranking.spread(UNIT)
    elif not _is_printed(best):
        _answer_their_group(index, ranking, {entry.code for entry in longer})
    ranking.prefer_details(UNIT, _WORTH)


def singles_out(one: Resemblance, found: Sequence[Resemblance], stems: frozenset[str]) -> bool:
    """Tell whether a title resembles an entry far more than those of other unit groups.

    Args:
        one: The entry.
        found: All entries that the title resembles.
        stems: The words of the title.
    """
    if one.stems != stems and one.more:
        return False
    unit = one.entry.code[:UNIT]
    rivals = (other for other in found if other.likeness >= one.likeness * _FAR)
    return all(other.entry.code.startswith(unit) or unit.startswith(other.entry.code) for other in rivals)


def _is_printed(best: Candidate) -> bool:
    same = any(one.rule is ClassificationRule.SAME_TITLE for one in best.reasons)
    return same and best.certainty >= SURE


def _says_all(best: Candidate, parts: TakenApart) -> bool:
    """Tell whether no language of a name says in brackets what the title leaves out."""
    names = (best.entry.name.kk or "", best.entry.name.ru or "")
    return "(" in parts.text or not any("(" in name and not _PLAIN.search(name) for name in names)


def _answer_their_group(index: TitleIndex, ranking: Ranking, codes: set[str]) -> None:
    """Put the group of several titles before them where the title is the beginning of each."""
    best = ranking.best()
    if best is None or len(codes) < 2 or best.entry.code not in codes:
        return
    common = min(codes)
    while not all(code.startswith(common) for code in codes):
        common = common[:-1]
    group = index.existing(common)
    if group is not None and len(group.code) >= UNIT:
        certainty = best.certainty
        ranking.cap(UNSURE)
        ranking.add(group, certainty, best.reasons)
