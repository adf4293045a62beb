"""Words of the template of papers."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.paper_style import NumberPlace
from nqs_desktop.domain.paper_template import PaperPart

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def part_word(part: PaperPart) -> str:
    """Return the name of a part that papers have in common."""
    return {
        PaperPart.LOGO: translate("PaperTemplate", "Logo"),
        PaperPart.REQUISITES: translate("PaperTemplate", "Requisites of the organisation"),
        PaperPart.APPROVAL: translate("PaperTemplate", "Stamp of approval"),
        PaperPart.SIGNATURES: translate("PaperTemplate", "Lines to sign"),
        PaperPart.RUNNING_TITLE: translate("PaperTemplate", "Title above each page"),
        PaperPart.PAGE_NOTES: translate("PaperTemplate", "Notes at the foot of pages"),
        PaperPart.CHARTS: translate("PaperTemplate", "Charts"),
    }[part]


def number_place_word(place: NumberPlace) -> str:
    """Return where the numbers of pages stand."""
    return {
        NumberPlace.BOTTOM: translate("PaperTemplate", "Below, in the middle"),
        NumberPlace.TOP: translate("PaperTemplate", "Above, in the middle"),
        NumberPlace.NONE: translate("PaperTemplate", "No page numbers"),
    }[place]


def total_word(with_total: bool) -> str:
    """Return what the number of a page says."""
    if with_total:
        return translate("PaperTemplate", "Page and how many there are: 2 / 9")
    return translate("PaperTemplate", "The page alone: 2")


def hyphens_word(hyphens: bool) -> str:
    """Return whether words are broken."""
    if hyphens:
        return translate("PaperTemplate", "Break words at syllables")
    return translate("PaperTemplate", "Keep words whole")


def direction_word(landscape: bool | None) -> str:
    """Return how pages lie; ``None`` leaves it to each paper."""
    if landscape is None:
        return translate("PaperTemplate", "As each paper needs it")
    if landscape:
        return translate("PaperTemplate", "On the long side")
    return translate("PaperTemplate", "Upright")
