"""What a printed paper is told beside its contents: in which languages it speaks and who signs it."""

from dataclasses import dataclass
from enum import StrEnum

from nqs_desktop.domain.localized import Language, LocalizedText


class PrintLanguage(StrEnum):
    """Languages of a paper: one of the two, or both on one sheet."""

    KK = "kk"
    RU = "ru"
    BOTH = "both"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that the paper speaks, Kazakh first."""
        return tuple(Language) if self is PrintLanguage.BOTH else (Language(self.value),)


@dataclass(frozen=True, slots=True)
class Signatory:
    """Someone who signs or approves a paper.

    Attributes:
        role: The position held, such as «Директор».
        name: Initials and surname; empty where it is to be written by hand.
    """

    role: LocalizedText
    name: LocalizedText = LocalizedText()
