"""The pages of a card that lies over the stage: its title, its lines, and the evening's thread going on below."""

from __future__ import annotations

from microsol_desktop.flow.cards import ShownCard
from microsol_desktop.flow.moment import Wall
from microsol_desktop.ui.stage.asked import make_page
from microsol_desktop.ui.stage.card_words import card_words
from microsol_desktop.ui.stage.chunks import Chunk, chunks
from microsol_desktop.ui.stage.frame import Frame
from microsol_desktop.ui.stage.items import Box, Page
from microsol_desktop.ui.stage.typeset import fit, placed, tall

_TITLE_LARGEST = 104


def card_pages(wall: Wall, card: ShownCard, there: Frame) -> tuple[Page, ...]:
    """All pages of this card. What the step below it has of its own is not shown, and its time goes on unseen."""
    room = there.inner
    column = Box(room.x + room.w * 0.04, room.y, room.w * 0.92, room.h)
    setting = fit(_said(card), column.w, column.h, _TITLE_LARGEST)
    pages = []
    for index, rows in enumerate(setting.pages):
        free = there.height * 0.94 - 2 * column.y - tall(rows)
        start = max(0.0, min(free / 2, column.h - tall(rows)))
        text = placed(rows, column._replace(y=column.y + start), centred=True)
        pages.append(make_page(wall, there, text, (index, len(setting.pages)), quiet=True))
    return tuple(pages)


def spoken_card(card: ShownCard) -> str:
    """The card for people who listen instead of looking."""
    return " ".join("".join(text for text, _ in word.pieces) for chunk in _said(card) for word in chunk.words)


def _said(card: ShownCard) -> tuple[Chunk, ...]:
    words = card_words(card)
    lines = "\n".join(f"- {line}" for line in words.lines) if words.listed else "\n\n".join(words.lines)
    return chunks((f"{words.title}\n\n{lines}",))
