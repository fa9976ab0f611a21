"""What lies in a layout, in its order, without asking for its items.

An item that was asked for goes on being known to Python by where it lay in memory. Qt lets it go when its widget moves
to another layout or is taken away, and says nothing: whatever comes to lie there next, a window's handle perhaps, is
taken for that item, and the program falls over it.
"""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtWidgets import QLayout, QWidget


def in_places(layout: QLayout) -> tuple[QWidget | QLayout, ...]:
    """Its widgets and the layouts in it, from the first place to the last: in a grid row by row."""
    around = layout.parentWidget()
    beside = [] if around is None else around.children()
    widgets = [child for child in beside if isinstance(child, QWidget)]
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    placed += [(layout.indexOf(one), one) for one in inner]
    # By what only a grid can do: to name grids is too dear before the first paint.
    cell = getattr(layout, "getItemPosition", None)
    by_place = [(place if cell is None else cell(place), one) for place, one in placed if place >= 0]
    return tuple(one for _, one in sorted(by_place, key=itemgetter(0)))


def read_as_it_lies(layout: QLayout) -> None:
    """Have a screen reader read what lies in it in the order in which it lies: it goes by what lies above what."""
    for there in in_places(layout):
        if isinstance(there, QLayout):
            read_as_it_lies(there)
        else:
            there.raise_()
