"""What every page of the stage has around its middle: the margin, the heading, the foot, the evening's thread."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.faces import width
from microsol_desktop.ui.stage.items import LINES, MARGIN, SMALLEST, Box, Card, Face, Item, Kind, Text, ThreadPlace
from microsol_desktop.ui.stage.typeset import elided, one_line, short_lines

_THREAD = 8.0
_FOOT = SMALLEST * 1.22
_BETWEEN = 8.0
_BETWEEN_REMARKS = 22.0  # more than between two lines of one, or two sentences would look like one


class TimeShown(StrEnum):
    """What the host lets the room see of the time."""

    BOTH = "both"
    RING = "ring"
    DIGITS = "digits"
    NONE = "none"

    @property
    def ring(self) -> bool:
        """Whether the ring is shown."""
        return self in {TimeShown.BOTH, TimeShown.RING}

    @property
    def digits(self) -> bool:
        """Whether digits are shown."""
        return self in {TimeShown.BOTH, TimeShown.DIGITS}


class Frame(NamedTuple):
    """The picture's size in lines, and the room inside its margin."""

    width: float
    height: float
    room: Box

    @property
    def upright(self) -> bool:
        """Whether the picture is too narrow for two columns."""
        return self.width < 1.2 * self.height

    @property
    def inner(self) -> Box:
        """The room above the foot."""
        return self.room._replace(h=self.room.h - _THREAD - 20 - _FOOT - 24)

    @property
    def whole(self) -> Box:
        """The room above the thread, where there is no foot."""
        return self.room._replace(h=self.room.h - _THREAD - 24)


def frame(aspect: float) -> Frame:
    """The frame of a picture of this width to height: its shorter side has 1080 lines."""
    wide, tall = (LINES * aspect, LINES) if aspect >= 1 else (LINES, LINES / aspect)
    across, down = wide * MARGIN, tall * MARGIN
    return Frame(wide, tall, Box(across, down, wide - 2 * across, tall - 2 * down))


def heading(text: str, box: Box, *, align: float = 0.0) -> tuple[tuple[Text, ...], float]:
    """The heading in capitals at the top of this box, and where the room below it begins."""
    if not text:
        return (), box.y
    lines = short_lines(text.upper(), Face.CAPITALS, SMALLEST, box, colour="accent_text", kind=Kind.OTHER, align=align)
    return lines, lines[-1].box.bottom + 26


def remarks(said: tuple[words.Remark, ...], box: Box, *, align: float = 0.0) -> tuple[Text, ...]:
    """Sentences one below the other, from the top of this box; who may speak stands out, the rest is quiet."""
    made: list[Text] = []
    top = box.y
    for sentence, matters in said:
        face, colour = (Face.TEXT_STRONG, "accent_text") if matters else (Face.TEXT, "text_soft")
        lines = short_lines(
            sentence, face, 42, box._replace(y=top), colour=colour, kind=Kind.OTHER, most=4, align=align
        )
        made += lines
        top = lines[-1].box.bottom + _BETWEEN_REMARKS if lines else top
    return tuple(made)


def thread(wall: Wall, room: Box) -> ThreadPlace | None:
    """A stretch for each step, as wide as its share; even the shortest can be seen."""
    if not wall.thread:
        return None
    count = len(wall.thread)
    gap = min(_BETWEEN, room.w / count / 3)
    free = room.w - gap * (count - 1)
    least = min(8.0, free / count)
    whole = sum(segment.share for segment in wall.thread) or 1.0
    wide = [least + (free - least * count) * segment.share / whole for segment in wall.thread]
    stretches, x = [], room.x
    for each in wide:
        stretches.append((x, each))
        x += each + gap
    return ThreadPlace(Box(room.x, room.bottom - _THREAD, room.w, _THREAD), tuple(stretches))


def foot(wall: Wall, frame_: Frame, page: int, pages: int, *, quiet: bool = False) -> tuple[Item, ...]:
    """What comes next, which page this is, and until when; or that the clock holds. In silence only the last."""
    room = frame_.room
    top = room.bottom - _THREAD - 20 - _FOOT
    items: list[Item] = []
    right = "" if quiet else words.until(wall)
    middle = fill(words.translate("Stage", "%1 of %2"), str(page + 1), str(pages)) if pages > 1 else ""
    taken = 0.0
    if right:
        items.append(_quiet(right, (room.right, top), 1.0))
        taken = width(right, Face.TEXT) * SMALLEST + 40
    if middle:
        wide = width(middle, Face.TEXT) * SMALLEST
        items.append(_quiet(middle, (room.x + room.w / 2, top), 0.5))
        taken = room.w / 2 + wide / 2 + 40
    items += _left(wall, Box(room.x, top, room.w - taken, _FOOT), quiet=quiet)
    return tuple(items)


def _left(wall: Wall, box: Box, *, quiet: bool) -> list[Item]:
    if wall.phase is Phase.PAUSED:
        bars: list[Item] = [Card(Box(box.x + shift, box.y + 7, 9, 27), 3.0, "accent_text") for shift in (0, 17)]
        word = one_line(
            words.translate("Stage", "Paused"),
            Face.TEXT_STRONG,
            SMALLEST,
            (box.x + 44, box.y),
            colour="accent_text",
            kind=Kind.OTHER,
        )
        return [*bars, word]
    said = "" if quiet else elided(words.foot(wall), Face.TEXT, box.w / SMALLEST)
    return [_quiet(said, (box.x, box.y), 0.0)] if said else []


def _quiet(text: str, at: tuple[float, float], align: float) -> Text:
    return one_line(text, Face.TEXT, SMALLEST, at, colour="text_soft", kind=Kind.OTHER, align=align)
