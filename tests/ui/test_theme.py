"""Measures and colours: readable in both themes, and every name in the style sheet is known."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from nqs_desktop import paths
from nqs_desktop.ui import icons, theme
from nqs_desktop.ui.appearance import Appearance
from nqs_desktop.ui.style_sheet import style_sheet
from nqs_desktop.ui.theme import DARK, LIGHT, Colours, ThemeChoice, contrast

READ_ON = {
    "text": ("surface", "raised", "hover", "accent_soft", "review_soft", "not_met_soft", "met_soft"),
    "quiet": ("surface", "raised", "hover"),
    "accent": ("surface", "raised", "accent_soft"),
    "accent_text": ("accent",),
    "met": ("surface", "raised", "met_soft"),
    "not_met": ("surface", "raised", "not_met_soft"),
    "review": ("surface", "raised", "review_soft"),
    "selection_text": ("selection",),
}


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_its_ground(roles: Colours) -> None:
    poor = {
        f"{text} on {ground}": round(contrast(getattr(roles, text), getattr(roles, ground)), 2)
        for text, grounds in READ_ON.items()
        for ground in grounds
        if contrast(getattr(roles, text), getattr(roles, ground)) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_is_seen_on_every_ground(roles: Colours) -> None:
    assert min(contrast(roles.focus, ground) for ground in (roles.surface, roles.raised)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_filled_in(roles: Colours) -> None:
    sheet = style_sheet(roles)
    assert "$" not in sheet
    assert roles.accent in sheet
    files = re.findall(r'url\("([^"]+)"\)', sheet)
    assert files
    assert all(Path(file).is_file() for file in files)


def test_themes_can_be_changed(qapp: QApplication, appearance: Appearance) -> None:
    heard = []
    appearance.changed.connect(lambda: heard.append(theme.colours()))
    appearance.choose(ThemeChoice.DARK)
    assert theme.colours() is DARK
    assert QGuiApplication.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.raised
    appearance.choose(ThemeChoice.DARK)
    appearance.choose(ThemeChoice.LIGHT)
    assert heard == [DARK, LIGHT]


def test_icons_take_the_colour_of_their_role(appearance: Appearance) -> None:
    def darkest() -> int:
        picture = icons.icon("home", "text").pixmap(40, 40).toImage()
        return min(
            picture.pixelColor(x, 20).lightness()
            for x in range(40)
            if picture.pixelColor(x, 20).alpha() > 200
        )

    assert darkest() < 60
    appearance.choose(ThemeChoice.DARK)
    assert darkest() > 180


@pytest.mark.usefixtures("appearance")
@pytest.mark.parametrize(
    "name", sorted(path.stem for path in (paths.resources_dir() / "icons").glob("*.svg"))
)
def test_every_icon_draws_something(name: str) -> None:
    picture = icons.pixmap(name, "text", 20).toImage()
    drawn = sum(picture.pixelColor(x, y).alpha() > 100 for x in range(20) for y in range(20))
    assert 3 <= drawn <= 200


def test_an_icon_without_room_is_nothing() -> None:
    assert icons.pixmap("home", "text", 0).isNull()


def test_an_unknown_icon_is_a_fault() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
