"""Which columns hold names, and in which language."""

import re
from collections.abc import Sequence
from typing import Final

from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.table_mapping import ColumnRole
from nqs_desktop.importers.tables.columns import Column

_KAZAKH_HEADING: Final = re.compile(r"_k[zk]\b|\bk[zk]\b|қаз|каз[ао]?х|kaz|атауы", re.IGNORECASE)
_RUSSIAN_HEADING: Final = re.compile(r"_ru\b|\bru\b|рус|орыс|rus|наименован", re.IGNORECASE)
_NAME_HEADING: Final = re.compile(
    r"^name|наимен|назван|атау|заняти|должност|профес|лауазым|кәсіп|мамандық|специальн|біліктілік|квалиф"
    r"|title|қызмет",
    re.IGNORECASE,
)
_OTHER_HEADING: Final = re.compile(
    r"full|полн|толық|примеч|ескерт|описан|сипат|descr|note|коммент|пример|мысал|обязан|міндет", re.IGNORECASE
)
_KAZAKH: Final = 0.35  # names such as «Бухгалтер» have no letter of their own: a Kazakh column has about 0.8
_SURE: Final = 0.6
_MIXED: Final = 0.12
_FEW: Final = 30

Roles = dict[int, tuple[ColumnRole, Message]]


def name_roles(columns: Sequence[Column]) -> Roles:
    """Return the role and its reason for each column of names.

    Args:
        columns: The columns that are nothing else.
    """
    named = [column for column in columns if _may_be_name(column)]
    found: Roles = {}
    english = [column for column in named if column.latin_share > _SURE]
    if english:
        best = max(english, key=_fitness)
        found[best.number] = (ColumnRole.NAME_EN, message("tables.reason_english"))
    cyrillic = [column for column in named if column.latin_share <= _SURE]
    if best_fit := max(map(_fitness, cyrillic), default=0.0):
        cyrillic = [column for column in cyrillic if _fitness(column) > best_fit - 1.2]
    return found | _cyrillic_roles(cyrillic)


def _cyrillic_roles(columns: Sequence[Column]) -> Roles:
    kazakh = [column for column in columns if column.kazakh_share >= _KAZAKH]
    russian = [column for column in columns if column.kazakh_share < _KAZAKH]
    if not russian and len(kazakh) > 1:
        least = min(kazakh, key=lambda column: column.kazakh_share)
        if max(column.kazakh_share for column in kazakh) - least.kazakh_share > 0.2:
            kazakh.remove(least)
            russian = [least]
    if not kazakh and len(russian) > 1:
        told = [column for column in russian if _KAZAKH_HEADING.search(column.heading)]
        kazakh = told or [max(russian, key=lambda column: column.kazakh_share)]
        if not told and kazakh[0].kazakh_share < _MIXED:
            kazakh = []
        russian = [column for column in russian if column not in kazakh]
    if len(kazakh) + len(russian) == 1:
        return _only(*kazakh, *russian)
    found: Roles = {}
    if kazakh:
        best = max(kazakh, key=lambda column: _fitness(column) + _says(_KAZAKH_HEADING, column))
        found[best.number] = (ColumnRole.NAME_KK, _share_of("tables.reason_kazakh", best.kazakh_share))
    if russian:
        best = max(russian, key=lambda column: _fitness(column) + _says(_RUSSIAN_HEADING, column))
        found[best.number] = (ColumnRole.NAME_RU, _share_of("tables.reason_russian", best.kazakh_share))
    return found


def _only(column: Column) -> Roles:
    """Return the role of a single column of names, which may hold both languages row by row."""
    share = column.kazakh_share
    if share >= _SURE or (share >= _KAZAKH and _says(_KAZAKH_HEADING, column)):
        return {column.number: (ColumnRole.NAME_KK, _share_of("tables.reason_kazakh", share))}
    says_kazakh = _says(_KAZAKH_HEADING, column) > _says(_RUSSIAN_HEADING, column)
    if says_kazakh and len(column.filled) < _FEW:  # too few to expect the letters
        return {column.number: (ColumnRole.NAME_KK, message("tables.reason_heading"))}
    if share < _MIXED:
        return {column.number: (ColumnRole.NAME_RU, _share_of("tables.reason_russian", share))}
    return {column.number: (ColumnRole.NAME, _share_of("tables.reason_mixed", share))}


def _may_be_name(column: Column) -> bool:
    return bool(column.filled) and column.word_share > _SURE and column.path_share < 0.2


def _fitness(column: Column) -> float:
    """Return how well a column of words fits as the one of names."""
    fill = len(column.filled) / len(column.cells)
    length = 0.8 if column.average_length > 150 else 0.0
    headings = _says(_NAME_HEADING, column) - 1.5 * _says(_OTHER_HEADING, column)
    return 2 * fill + column.uniqueness + headings - length


def _says(pattern: re.Pattern[str], column: Column) -> float:
    return 1.0 if pattern.search(column.heading) else 0.0


def _share_of(key: str, share: float) -> Message:
    return message(key, percent=round(share * 100))
