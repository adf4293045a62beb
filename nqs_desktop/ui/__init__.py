"""The windows: one frame, one theme, one page a job. Only this package and ``app`` know Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 - what it does to the import statement is undone at once

# Qt's binding replaces the import statement by one that reads the source of every module imported after it
# and keeps it in memory, to find those that ask for its other naming styles. Nothing here asks.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
