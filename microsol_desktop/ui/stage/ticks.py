"""What a tick changes on the stage: a few pixels at the ring's end, the digits once a second, at times the thread."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from microsol_desktop.ui.stage.items import Box, Page, Ring
from microsol_desktop.ui.stage.running import Running

_WIDEST = 0.06
_STEPS_A_LINE = 2.0


def settled(now: Running, page: Page) -> Running:
    """The same moment in steps that can be seen: the ring by half a line, the thread by a line."""
    ring = page.clock.ring if page.clock is not None else None
    left = now.left
    if ring is not None:
        around = 2 * pi * ring.radius * _STEPS_A_LINE
        left = round(left * around) / around
    places = page.thread.stretches if page.thread is not None else ()
    done = tuple(
        round(part * wide) / wide if wide >= 1 else part for part, (_, wide) in zip(now.thread, places, strict=False)
    )
    return now._replace(left=left, thread=done)


def changed_boxes(before: Running, now: Running, page: Page) -> Iterator[Box]:
    """Where the two moments differ on this page."""
    clock = page.clock
    if clock is not None and clock.digits is not None and before.digits != now.digits:
        yield clock.digits
    if clock is not None and clock.ring is not None and (before.left, before.last) != (now.left, now.last):
        yield _ring_change(before, now, clock.ring)
    for lane in page.lanes:
        if before.lanes[lane.lane : lane.lane + 1] != now.lanes[lane.lane : lane.lane + 1]:
            yield lane.digits
    if page.thread is not None:
        pairs = zip(before.thread, now.thread, page.thread.stretches, strict=False)
        for earlier, later, (left, wide) in pairs:
            if earlier != later:
                low, high = sorted((earlier, later))
                edge = page.thread.box.h
                yield Box(left + wide * low - edge, page.thread.box.y, wide * (high - low) + 2 * edge, edge)


def _ring_change(before: Running, now: Running, ring: Ring) -> Box:
    """The stretch of the ring between two ends; the whole ring where it is long or takes another colour."""
    if before.last != now.last or abs(before.left - now.left) > _WIDEST or not 0 < now.left < 1 or before.left >= 1:
        return ring.box
    ends = [_end(ring, left) for left in (before.left, (before.left + now.left) / 2, now.left)]
    reach = ring.thick + 2
    left, top = min(x for x, _ in ends) - reach, min(y for _, y in ends) - reach
    right, bottom = max(x for x, _ in ends) + reach, max(y for _, y in ends) + reach
    return Box(left, top, right - left, bottom - top)


def _end(ring: Ring, left: float) -> tuple[float, float]:
    angle = 2 * pi * (1 - left)
    return ring.x + ring.radius * sin(angle), ring.y - ring.radius * cos(angle)
