"""Which position heads a department, as far as its title says so."""

from collections.abc import Iterable

from nqs_desktop.domain.audit.title_rank import Rank, title_rank
from nqs_desktop.domain.browse import PositionRow
from nqs_desktop.domain.localized import LocalizedText


def names_head(title: LocalizedText) -> bool:
    """Tell whether a title names a head in one of its languages; a deputy is none."""
    ranks = (title_rank(LocalizedText(kk=title.kk)), title_rank(LocalizedText(ru=title.ru)))
    return any(rank is not None and rank.rank is Rank.HEAD for rank in ranks)


def likely_head(positions: Iterable[PositionRow]) -> str | None:
    """Return the key of the one position whose title names a head; ``None`` where there is not just one."""
    heads = [row.key for row in positions if names_head(row.title)]
    return heads[0] if len(heads) == 1 else None
