"""How the parts of a chart's bars look on paper: each has a colour and a hatching, which grey prints keep."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nqs_desktop.domain.chart import ChartTone


class Hatch(StrEnum):
    """How the inside of a bar is drawn."""

    SOLID = "solid"
    RISING = "rising"
    FALLING = "falling"
    CROSSED = "crossed"
    LEVEL = "level"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class ToneLook:
    """A look: the colour of lines and filling as six hexadecimal digits, and the hatching."""

    colour: str
    hatch: Hatch


LOOKS: Final[Mapping[ChartTone, ToneLook]] = {
    ChartTone.FILLED: ToneLook("0B7A94", Hatch.SOLID),
    ChartTone.AWAY: ToneLook("0B7A94", Hatch.RISING),
    ChartTone.VACANT: ToneLook("8A5A00", Hatch.EMPTY),
    ChartTone.MET: ToneLook("1B7F4B", Hatch.SOLID),
    ChartTone.NOT_MET: ToneLook("B3261E", Hatch.CROSSED),
    ChartTone.REVIEW: ToneLook("8A5A00", Hatch.FALLING),
    ChartTone.UNKNOWN: ToneLook("6B6B6B", Hatch.LEVEL),
}
