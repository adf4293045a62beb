"""Categories of specialists as a staffing table writes them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.register import RegisterCategory

CATEGORY_TEXTS: Final[Mapping[RegisterCategory, LocalizedText]] = MappingProxyType(
    {
        RegisterCategory.HIGHEST: LocalizedText("жоғары", "высшая"),
        RegisterCategory.FIRST: LocalizedText("бірінші", "первая"),
        RegisterCategory.SECOND: LocalizedText("екінші", "вторая"),
        RegisterCategory.NONE: LocalizedText("санатсыз", "без категории"),
    }
)
"""What stands in the column of the category."""
