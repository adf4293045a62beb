"""Texts of tables that a spreadsheet would take for formulas: an apostrophe keeps them what they are."""

from typing import Final

_SIGNS: Final = tuple("=+-@\t\r")


def looks_like_formula(text: str) -> bool:
    """Tell whether a cell that holds this text would be taken for a formula."""
    return text.startswith(_SIGNS)


def guarded(text: str) -> str:
    """Return a text as a cell of separated values holds it; :func:`unguarded` gives it back."""
    return f"'{text}" if looks_like_formula(text.lstrip("'")) else text


def unguarded(cell: str) -> str:
    """Return a cell of separated values without the apostrophe that guards its text."""
    return cell[1:] if cell.startswith("'") and looks_like_formula(cell.lstrip("'")) else cell
