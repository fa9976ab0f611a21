"""Pages with nothing but words in their middle: silence, a breath, a time out, the title card, the end."""

from __future__ import annotations

from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.asked import heading_of, make_page, prompt
from microsol_desktop.ui.stage.chunks import Chunk, below, numbered, plain, softly
from microsol_desktop.ui.stage.frame import Frame, heading, remarks
from microsol_desktop.ui.stage.items import PROMPT_LARGEST, Box, Page, Text
from microsol_desktop.ui.stage.typeset import Row, fit, placed, tall

_APART = 56.0
_TITLE_LARGEST = 148


def silence(wall: Wall, there: Frame) -> tuple[Page, ...]:
    """The prompt and the thread, nothing else: no digits, no ring, nothing that moves."""
    return _in_the_middle(wall, there, prompt(wall), heading_of(wall))


def time_out(wall: Wall, there: Frame) -> tuple[Page, ...]:
    """Half a minute of silence that anybody may ask for."""
    said = plain(words.translate("Stage", "A moment of silence")) + softly(
        words.translate("Stage", "Then we go on where we were.")
    )
    return _in_the_middle(wall, there, said)


def ended(wall: Wall, there: Frame) -> tuple[Page, ...]:
    """The last card: it stays until the host closes the stage."""
    return _in_the_middle(
        wall,
        there,
        plain(words.translate("Stage", "We end here.")) + softly(words.translate("Stage", "Thank you for being here.")),
    )


def title(wall: Wall, there: Frame) -> tuple[Page, ...]:
    """The card that people arrive to: what this is, who is hosting, when it begins."""
    said = plain(wall.cue.title) + below(wall.cue.prompts, beside=wall.cue.beside)
    quiet = tuple(words.Remark(sentence) for sentence in (words.hosted(wall), words.begins(wall)) if sentence)
    return _in_the_middle(wall, there, said, quiet=quiet, largest=_TITLE_LARGEST)


def choice(wall: Wall, there: Frame) -> tuple[Page, ...]:
    """What is asked, and below it what there is to choose from, each with the number of its key."""
    said = prompt(wall) + numbered(tuple(option.title for option in wall.cue.options))
    return _in_the_middle(wall, there, said, heading_of(wall))


def _in_the_middle(
    wall: Wall,
    there: Frame,
    said: tuple[Chunk, ...],
    head: str = "",
    quiet: tuple[words.Remark, ...] = (),
    largest: int = PROMPT_LARGEST,
) -> tuple[Page, ...]:
    room = there.inner
    column = Box(room.x + room.w * 0.05, room.y, room.w * 0.9, room.h)
    above, top = heading(head, column, align=0.5)
    headed = top - column.y
    lines = remarks(quiet, column, align=0.5)
    footed = lines[-1].box.bottom - column.y + _APART if lines else 0.0
    setting = fit(said, column.w, column.h - headed - footed, largest)
    pages = []
    for index, rows in enumerate(setting.pages):
        # Optically a little above the middle of the picture, where the eye rests.
        free = there.height * 0.94 - 2 * column.y - headed - footed - tall(rows)
        start = max(0.0, min(free / 2, column.h - headed - footed - tall(rows)))
        text = placed(rows, column._replace(y=column.y + start + headed), centred=True)
        # A block with a list is flush on its left, and so is what stands above it.
        top_lines = _flush(above, min(item.box.x for item in text), column) if _is_list(rows) else above
        items = (*_down(top_lines, start), *text, *_down(lines, start + headed + tall(rows) + _APART))
        pages.append(make_page(wall, there, items, (index, len(setting.pages)), quiet=True))
    return tuple(pages)


def _is_list(rows: tuple[Row, ...]) -> bool:
    """Whether these are set as a block that is flush on its left."""
    return any(row.inset for row in rows) and not any(row.leftwards for row in rows)


def _flush(lines: tuple[Text, ...], left: float, column: Box) -> tuple[Text, ...]:
    """These lines from this side on, where they fit between it and the other."""
    if any(left + line.box.w > column.right for line in lines):
        return lines
    return tuple(line._replace(box=line.box._replace(x=left)) for line in lines)


def _down(lines: tuple[Text, ...], by: float) -> tuple[Text, ...]:
    return tuple(line._replace(box=line.box._replace(y=line.box.y + by), baseline=line.baseline + by) for line in lines)
