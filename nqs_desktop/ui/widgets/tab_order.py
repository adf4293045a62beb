"""The order in which Tab goes through widgets: as they are laid out, not as they came to be."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QSplitter, QWidget


def order_by_layout(widget: QWidget) -> None:
    """Let Tab go through all of ``widget``, hidden parts too, as it is laid out."""
    for before, after in pairwise(_all_stops(widget)):
        QWidget.setTabOrder(before, after)


class LaidOutDialog(QDialog):
    """Tab goes through it as it is laid out; Qt's own chain goes astray at fields that hold fields."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next stop, from the last one to the first."""
        stops, at = list(tab_stops(self)), self.focusWidget()
        if at not in stops:
            return super().focusNextPrevChild(forward)
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(stops.index(at) + step) % len(stops)].setFocus(reason)
        return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard in ``widget``, in the order of the layouts."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    layout = widget.layout()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from tab_stops(inside)
    elif layout is not None:
        yield from _in_layout(layout, tab_stops)
    elif is_stop(widget):
        yield widget


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget."""
    policy = widget.focusPolicy()
    takes = bool(policy.value & Qt.FocusPolicy.TabFocus.value)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def next_outside(widget: QWidget, start: QWidget, *, forward: bool) -> QWidget | None:
    """Return the next stop after ``start`` that does not lie in ``widget``; ``None`` where there is none."""
    at = start.nextInFocusChain() if forward else start.previousInFocusChain()
    while at is not None and at is not start:
        if is_stop(at) and at is not widget and not widget.isAncestorOf(at):
            return at
        at = at.nextInFocusChain() if forward else at.previousInFocusChain()
    return None


def _all_stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and widget.focusProxy() is None:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inside is not None:
        yield from _all_stops(inside)
    elif isinstance(widget, QSplitter):
        for pane in map(widget.widget, range(widget.count())):
            if pane is not None:
                yield from _all_stops(pane)
    elif layout is not None:
        yield from _in_layout(layout, _all_stops)


def _in_layout(layout: QLayout, stops_of: Callable[[QWidget], Iterator[QWidget]]) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from stops_of(widget)
        elif inner is not None:
            yield from _in_layout(inner, stops_of)
