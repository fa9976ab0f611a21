"""What must hold for every page: nothing cut, overlapping, too small, or outside the margin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from math import hypot

from PySide6.QtGui import QFontMetricsF

from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import FLOORS, Box, Card, Dot, Face, Image, Page, Ring, Text
from microsol_desktop.ui.stage.still import running_boxes

_SLACK = -0.5


def faults(page: Page) -> list[str]:
    """All that is wrong with a page, in words."""
    return [
        *_outside(page),
        *_too_small(page),
        *_cut(page),
        *_overlapping(page),
        *_in_the_ring(page),
        *_pictures(page),
    ]


def _outside(page: Page) -> Iterator[str]:
    for box in (*(item.box for item in page.items), *running_boxes(page)):
        if not page.room.holds(box, 0.5):
            yield f"crosses the margin: {box}"


def _too_small(page: Page) -> Iterator[str]:
    for text in _texts(page):
        if text.pixels < FLOORS[text.kind]:
            yield f"too small: {words(text)} at {text.pixels}"


def _cut(page: Page) -> Iterator[str]:
    for text in _texts(page):
        for run in text.runs:
            if run.x + drawn(run.text, run.face, text.pixels) > text.box.w * 1.01 + 2:
                yield f"wider than its box: {words(text)}"


@lru_cache(maxsize=65536)
def drawn(text: str, face: Face, pixels: int) -> float:
    """How wide Qt draws a text."""
    return QFontMetricsF(faces.font(face, pixels)).horizontalAdvance(text)


def _overlapping(page: Page) -> Iterator[str]:
    texts, running = _texts(page), running_boxes(page)
    digits = [lane.digits for lane in page.lanes]
    if page.clock is not None and page.clock.digits is not None:
        digits.append(page.clock.digits)
    dots = [item.box for item in page.items if isinstance(item, Dot)]
    for one, other in combinations(texts, 2):
        if one.box.touches(other.box, _SLACK):
            yield f"{words(one)} lies on {words(other)}"
    for text in texts:
        if any(text.box.touches(box, _SLACK) for box in digits):
            yield f"{words(text)} lies on the digits"
        if page.thread is not None and text.box.touches(page.thread.box, _SLACK):
            yield f"{words(text)} lies on the thread"
        if any(text.box.touches(dot, _SLACK) for dot in dots):
            yield f"{words(text)} lies on a dot"
    cards = [item.box for item in page.items if isinstance(item, Card) and item.colour == "surface"]
    for one_card, other_card in combinations(cards, 2):
        if one_card.touches(other_card, _SLACK):
            yield f"two cards touch: {one_card}, {other_card}"
    for card in cards:
        if any(card.touches(box, _SLACK) for box in running):
            yield f"a card lies on the time: {card}"
        for text in texts:
            if card.touches(text.box, _SLACK) and not card.holds(text.box, 0.5):
                yield f"{words(text)} leaves its card"


def _in_the_ring(page: Page) -> Iterator[str]:
    ring = page.clock.ring if page.clock is not None else None
    if ring is None:
        return
    for text in _texts(page):
        near = _nearest(text.box, ring)
        corners = [hypot(x - ring.x, y - ring.y) for x, y in _corners(text.box)]
        if near < ring.radius + ring.thick / 2 and max(corners) > ring.radius - ring.thick / 2:
            yield f"{words(text)} lies on the ring"


def _pictures(page: Page) -> Iterator[str]:
    """A picture is whole, has its own proportions, and nothing lies on it."""
    for image in pictures(page):
        box, art = image.box, image.art
        if abs(box.w * art.high - box.h * art.wide) > 0.01 * max(box.w * art.high, 1.0):
            yield f"a picture out of shape: {box}"
        others = [item.box for item in page.items if item is not image]
        if any(box.touches(other, _SLACK) for other in (*others, *running_boxes(page))):
            yield f"something lies on a picture: {box}"


def pictures(page: Page) -> list[Image]:
    """The pictures on a page."""
    return [item for item in page.items if isinstance(item, Image)]


def _nearest(box: Box, ring: Ring) -> float:
    x, y = min(max(ring.x, box.x), box.right), min(max(ring.y, box.y), box.bottom)
    return hypot(x - ring.x, y - ring.y)


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    return ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom))


def _texts(page: Page) -> list[Text]:
    return [item for item in page.items if isinstance(item, Text)]


def words(text: Text) -> str:
    """A line as it is read."""
    return "".join(run.text for run in text.runs)


def written(page: Page) -> str:
    """All that is to be read on a page, line by line."""
    return "\n".join(words(text) for text in _texts(page))
