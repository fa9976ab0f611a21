"""The editor: a practice as its steps, and as its text with a slip in it."""

from __future__ import annotations

from functools import partial

from microsol_desktop.practice.lines import heading_level
from microsol_desktop.ui.editor.editor_page import EditorPage
from microsol_desktop.ui.home.window import HomeWindow
from tools.at_rest import settle
from tools.evenings import Look
from tools.picture_studio import Studio, seen
from tools.picture_texts import MISSPELT, MISSPELT_IN_PORTUGUESE


def steps(studio: Studio) -> Look:
    """A step in threes whose turns have parts, and the stage at it."""
    window, page = _edited(studio, studio.slug("troika"))
    desk = page.desk
    assert desk is not None
    page.choose(next(place for place, step in enumerate(desk.reading.practice.steps) if step.parts))
    page.following.finish()
    settle()
    return partial(seen, window)


def text(studio: Studio) -> Look:
    """The same kind of thing as its file has it; what can't be read is marked."""
    studio.put("monday-circle.md", studio.said(MISSPELT, MISSPELT_IN_PORTUGUESE))
    window, page = _edited(studio, "monday-circle")
    page.head.as_text.click()
    lines = page.text.field.text.split("\n")
    page.text.field.go_to(next(at for at, line in enumerate(lines) if heading_level(line) == 2))
    page.following.finish()
    settle()
    return partial(seen, window)


def _edited(studio: Studio, slug: str) -> tuple[HomeWindow, EditorPage]:
    window = studio.home()
    studio.desktop.doors.edit(slug)
    page = studio.desktop.doors.practices.editor_page
    assert page is not None
    page.following.finish()
    settle()
    return window, page
