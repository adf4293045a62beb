"""Keys as the commands know them, wherever they stand and whatever letters the keyboard writes."""

from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_LETTERS: Final = dict(
    zip(map(ord, "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"), map(ord, "QWERTYUIOPASDFGHJKLZXCVBNM"), strict=True)
)
"""Letters of a Russian or Kazakh keyboard, and those of the Latin one on the same keys."""


def heard(event: QKeyEvent) -> QKeyCombination:
    """Return a key with its modifiers: that of the numeric keypad is the same, a Cyrillic one is Latin."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = _LETTERS.get(event.key(), event.key()) if modifiers else event.key()
    return QKeyCombination(modifiers, Qt.Key(key)) if key in _KNOWN else event.keyCombination()


_KNOWN: Final = frozenset(key.value for key in Qt.Key)
