"""The register of civil-servant positions in social protection (order 1042/2015): blocks, links, steps."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.source import SourceReference


class QualificationLevel(StrEnum):
    """Level of qualification that the register speaks of (жоғары, орташа деңгей)."""

    HIGH = "high"
    MIDDLE = "middle"


class RegisterCategory(StrEnum):
    """Category of a specialist (санат); ``NONE`` is the printed «санаты жоқ», not an absent word."""

    HIGHEST = "highest"
    FIRST = "first"
    SECOND = "second"
    NONE = "none"


_OURS: Final = (Language.RU,)

BLOCK_NAMES: Final[Mapping[str, LocalizedText]] = MappingProxyType(
    {
        "A": LocalizedText("Басқарушы персонал", "Управленческий персонал", _OURS),
        "B": LocalizedText("Негізгі персонал", "Основной персонал", _OURS),
        "C": LocalizedText("Әкімшілік персонал", "Административный персонал", _OURS),
        "D": LocalizedText("Қосалқы персонал", "Вспомогательный персонал", _OURS),
    }
)
"""What the blocks are called: order 1042 of 2015 in Kazakh; the Russian names are our translations."""


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One position title of the register.

    Attributes:
        block: ``A`` to ``D``, Latin.
        link: ``A1`` … ``D1``, Latin letter.
        step: ``1``, ``1-1``, ``2``, … ``5``; ``None`` in links that have no steps (C and D).
        field: The branch that the register names (health, education, other); empty where none.
        qualification_level: As printed; ``None`` where the row names none.
        category: As printed; ``None`` where the row names none.
        title: The position title.
        source: Where it is printed.
    """

    block: str
    link: str
    step: str | None
    field: LocalizedText
    qualification_level: QualificationLevel | None
    category: RegisterCategory | None
    title: LocalizedText
    source: SourceReference

    @property
    def place(self) -> str:
        """``B2-3``-like place: the link and, where there is one, the step."""
        return self.link if self.step is None else f"{self.link}-{self.step}"
