"""Invented contents as large as an organisation's real ones: nothing here comes from a document."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.requirement import EducationDemand, ExperienceDemand, Requirement
from nqs_desktop.domain.staffing import Department, StaffPosition

POSITIONS = 62
DEPARTMENTS = 12
CELL_LENGTHS = (300, 180, 170, 80)
VOCABULARY = 700  # different words of a language; the longer ones fill a third of a line

Speaker = Callable[[int], LocalizedText]


@dataclass(frozen=True, slots=True)
class Organisation:
    """Departments and positions with their requirements."""

    name: LocalizedText
    departments: tuple[Department, ...]
    positions: tuple[StaffPosition, ...]


def speaker() -> Speaker:
    """Return a function that makes up a text of about so many characters in both languages."""
    chance = Random(VOCABULARY)
    vocabularies = [
        ["".join(chance.choices(letters, k=chance.randint(1, 16))) for _ in range(VOCABULARY)]
        for letters in ("аәбғдеёжзиікқлмнңоөпрстуұүһшы", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    ]

    def text(length: int) -> LocalizedText:
        kk, ru = (" ".join(chance.choices(words, k=max(length // 9, 1))) for words in vocabularies)
        return LocalizedText(kk, ru)

    return text


def organisation(times: int = 1) -> Organisation:
    """Return one as large as a city's rescue service: 62 positions with about 730 characters a language.

    Args:
        times: How many times as many positions it has, each with texts of its own.
    """
    text = speaker()
    departments = tuple(
        Department(str(key), LocalizedText(f"{key}-бөлім", f"Отдел {key}"), None, key)
        for key in range(DEPARTMENTS)
    )
    positions = tuple(
        StaffPosition(
            f"p{number}",
            LocalizedText(str(number), str(number)),
            LocalizedText(f"Бөлімнің аға маманы {number}", f"Старший специалист отдела {number}"),
            Decimal(number % 5 + 1),
            str(number * DEPARTMENTS // (POSITIONS * times + 1)),
            requirement=_requirement(text),
            sort_order=number,
        )
        for number in range(1, POSITIONS * times + 1)
    )
    return Organisation(LocalizedText("Мекеме", "Учреждение"), departments, positions)


def _requirement(text: Speaker) -> Requirement:
    education, experience, competence, optional = map(text, CELL_LENGTHS)
    return Requirement(
        EducationDemand(text=education), ExperienceDemand(text=experience), competence, optional
    )
