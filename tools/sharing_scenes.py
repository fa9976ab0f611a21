"""A practice that comes from somebody else, one that is given away, and how long one took."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.real_times import RealTimesDesk
from microsol_desktop.flow.moment import Phase
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.home.begin_page import BeginPage
from tools.at_rest import settle
from tools.evenings import Look
from tools.picture_studio import Studio, seen, taken

LENT = """---
title: {title}
language: {language}
summary: {summary}
people: 4-9
license: CC-BY-SA-4.0
source: https://example.org/stones
credit: {credit}
changes: {changes}
---

## {arrive} (2 min, silent)

## [[{inside}]]

## {go} (1 min each)
"""
_PACES = (1.0, 1.3, 1.0, 1.6, 1.1, 0.8)
"""How many times as long as planned one cue after the other takes."""


def stranger(studio: Studio) -> Look:
    """A file from a friend: whose it is, what it needs, and that it is not kept yet."""
    away = studio.where.practices.parent / studio.said("Downloads", "Transferências")
    away.mkdir(exist_ok=True)
    text = LENT.format(
        language=studio.language,
        title=studio.said("An evening with stones", "Um serão com pedras"),
        summary=studio.said("Each brings a stone, and tells of it.", "Cada pessoa traz uma pedra e fala dela."),
        credit=studio.said("Written by Rui for the Lake house.", "Escrito por Rui para a Casa do Lago."),
        changes=studio.said("Shortened in 2025.", "Encurtado em 2025."),
        arrive=studio.said("Hold it", "Segura-a"),
        go=studio.said("A word for it", "Uma palavra para ela"),
        inside=studio.slug("closing-round"),
    )
    file = away / studio.said("stones.md", "pedras.md")
    file.write_text(text, encoding="utf-8")
    window = studio.home(file)
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    page.stranger.where.setText(str(PurePosixPath("/home") / "ana" / away.name / file.name))
    return partial(seen, window)


def share(studio: Studio) -> Look:
    """What can be done with a practice that somebody asked for."""
    window = studio.home()
    studio.desktop.doors.share(studio.slug("case-clinic"))
    settle()
    return partial(taken, window)


def took(studio: Studio) -> Look:
    """After a case clinic in which some steps took longer than planned."""
    evening = studio.evening("case-clinic")
    library = LibraryDesk(shipped("practices"), studio.where.practices)
    evening.windows.set_real_times(lambda: RealTimesDesk(library, lambda: None, ""))
    desk, cue = evening.windows.desk, 0
    desk.advance()
    while desk.moment.wall.phase is not Phase.ENDED:
        evening.passes((desk.run.cue.seconds or 60) * _PACES[cue % len(_PACES)])
        desk.advance()
        cue += 1
    settle()
    evening.windows.console.ended.took.click()
    settle()
    return partial(taken, evening.windows.console)
