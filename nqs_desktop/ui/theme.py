"""Measures and colours of the windows, named once; every page takes them from here.

``docs/interface.md`` describes what they are for.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Space:
    """Distances in pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32


class TypeSize:
    """Sizes of letters in points."""

    QUIET: Final = 9
    TEXT: Final = 10
    SECTION: Final = 13
    TITLE: Final = 18


RADIUS: Final = 6
ROW_HEIGHT: Final = 30
ROW_HEIGHT_DENSE: Final = 24
ICON_SIZE: Final = 20
ICON_SIZE_SMALL: Final = 16
READING_WIDTH: Final = 680
"""A column of prose is no wider than this."""
PATIENCE_MILLISECONDS: Final = 1000
"""Work that takes no longer shows no progress: it would flicker, and a moving bar slows the work down."""


class ThemeChoice(StrEnum):
    """What the user asked for; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours by role, as ``#RRGGBB``.

    Attributes:
        surface: Ground of the window.
        raised: Ground of what stands on it: lists, fields, cards.
        hover: Ground under the pointer.
        line: Separators between areas.
        border: Edges of fields and buttons.
        text: Text.
        quiet: Text of second rank.
        accent: The one colour that says "here": primary action, links, the chosen page.
        accent_text: Text on ``accent``.
        accent_soft: Ground of chips and of the chosen page.
        met: The demand is met.
        met_soft: Ground under ``met``.
        not_met: The demand is not met; errors.
        not_met_soft: Ground under ``not_met``.
        review: A human decides; what is missing or guessed.
        review_soft: Ground under ``review``.
        selection: Ground of the chosen row.
        selection_text: Text on ``selection``.
        focus: The ring around what has the keyboard.
    """

    surface: str
    raised: str
    hover: str
    line: str
    border: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    accent_soft: str
    met: str
    met_soft: str
    not_met: str
    not_met_soft: str
    review: str
    review_soft: str
    selection: str
    selection_text: str
    focus: str


LIGHT: Final = Colours(
    surface="#F4F7F8",
    raised="#FFFFFF",
    hover="#EAF0F2",
    line="#DCE3E6",
    border="#B4C0C6",
    text="#1A2327",
    quiet="#55636A",
    accent="#0B7A94",
    accent_text="#FFFFFF",
    accent_soft="#EAF6F9",
    met="#1B7F4B",
    met_soft="#E8F6EE",
    not_met="#B3261E",
    not_met_soft="#FCEDEB",
    review="#8A5A00",
    review_soft="#FDF3DC",
    selection="#CFE8EF",
    selection_text="#10191D",
    focus="#0B7A94",
)

DARK: Final = Colours(
    surface="#13181B",
    raised="#1B2226",
    hover="#242D32",
    line="#2C363C",
    border="#4A575E",
    text="#E7EDEF",
    quiet="#A3B1B8",
    accent="#4FB8D3",
    accent_text="#06222A",
    accent_soft="#17333C",
    met="#58C48A",
    met_soft="#15291F",
    not_met="#F2867E",
    not_met_soft="#331B1A",
    review="#E3B341",
    review_soft="#2E2612",
    selection="#1F4957",
    selection_text="#F3F8F9",
    focus="#4FB8D3",
)


def colours() -> Colours:
    """Return the colours in use; a widget asks again when its palette changes."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def palette(roles: Colours) -> QPalette:
    """Return Qt's palette in these colours, for everything that no style rule names."""
    built = QPalette()
    of = QPalette.ColorRole
    for role, colour in (
        (of.Window, roles.surface),
        (of.WindowText, roles.text),
        (of.Base, roles.raised),
        (of.AlternateBase, roles.surface),
        (of.Text, roles.text),
        (of.Button, roles.raised),
        (of.ButtonText, roles.text),
        (of.BrightText, roles.not_met),
        (of.ToolTipBase, roles.raised),
        (of.ToolTipText, roles.text),
        (of.PlaceholderText, roles.quiet),
        (of.Highlight, roles.selection),
        (of.HighlightedText, roles.selection_text),
        (of.Accent, roles.accent),
        (of.Link, roles.accent),
        (of.LinkVisited, roles.accent),
        (of.Light, roles.raised),
        (of.Midlight, roles.hover),
        (of.Mid, roles.border),
        (of.Dark, roles.border),
    ):
        built.setColor(role, QColor(colour))
    for role in (of.WindowText, of.Text, of.ButtonText):
        built.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.border))
    return built


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
