"""Which editor each section has."""

from collections.abc import Callable, Mapping
from functools import partial

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.domain.framework_sections import PARTS
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk
from nqs_desktop.ui.frameworks.section_editor import SectionEditor
from nqs_desktop.ui.frameworks.text_editor import TextEditor


def section_makers(
    desk: FrameworkDesk,
    print_it: Callable[[], object],
    fill: Callable[[], object],
    show_row: Callable[[str], object],
) -> Mapping[FrameworkSection, Callable[[], SectionEditor]]:
    """Return what makes the editors; each is imported when it is first wanted.

    Args:
        desk: The version that they edit.
        print_it: Opens the paper.
        fill: Shows what staffing table and classifier would add.
        show_row: Shows an occupation in table 3 by its key.
    """
    texts = {section: partial(TextEditor, desk, section) for section in FrameworkSection if PARTS[section]}
    return {
        **texts,
        FrameworkSection.NAME: partial(_name, desk),
        FrameworkSection.STANDARDS: partial(_standards, desk),
        FrameworkSection.LEVELS: partial(_levels, desk),
        FrameworkSection.MAP: partial(_map, desk, show_row),
        FrameworkSection.CARD: partial(_card, desk, fill),
        FrameworkSection.LAYOUT: partial(_layout, desk, print_it),
    }


def _name(desk: FrameworkDesk) -> SectionEditor:
    from nqs_desktop.ui.frameworks.name_editor import NameEditor

    return NameEditor(desk)


def _standards(desk: FrameworkDesk) -> SectionEditor:
    from nqs_desktop.ui.frameworks.standards_editor import StandardsEditor

    return StandardsEditor(desk)


def _levels(desk: FrameworkDesk) -> SectionEditor:
    from nqs_desktop.ui.frameworks.levels_editor import LevelsEditor

    return LevelsEditor(desk)


def _map(desk: FrameworkDesk, show_row: Callable[[str], object]) -> SectionEditor:
    from nqs_desktop.ui.frameworks.map_editor import MapEditor

    editor = MapEditor(desk)
    editor.row_wanted.connect(show_row)
    return editor


def _card(desk: FrameworkDesk, fill: Callable[[], object]) -> SectionEditor:
    from nqs_desktop.ui.frameworks.card_editor import CardEditor

    editor = CardEditor(desk)
    editor.fill_wanted.connect(lambda: editor.store() and fill())
    return editor


def _layout(desk: FrameworkDesk, print_it: Callable[[], object]) -> SectionEditor:
    from nqs_desktop.ui.frameworks.layout_section import LayoutSection

    editor = LayoutSection(desk)
    editor.print_wanted.connect(print_it)
    return editor
