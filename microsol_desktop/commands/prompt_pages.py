"""How many pages of the stage a prompt takes in a step of the whole group: measured as the stage would draw it."""

from __future__ import annotations

import os
from functools import cache
from math import ceil

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.model import Slug

_LONG = 1_000
"""Characters; of a prompt that has more, so many are measured and the rest is reckoned: nobody waits for long."""
_PEOPLE = 6
_WIDE = 16 / 9
_SLUG = Slug("measured")


@cache
def prompt_pages(prompt: str) -> int:
    """So many pages; one where it can't be measured, as without the libraries that Qt draws with."""
    try:
        return _measured(prompt) if len(prompt) <= _LONG else ceil(_measured(prompt[:_LONG]) * len(prompt) / _LONG)
    except (ImportError, ExpectedFailure):
        return 1


def _measured(prompt: str) -> int:
    # Before Qt is loaded: there may be no display, and none is needed.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from microsol_desktop.flow.begin import begun
    from microsol_desktop.flow.events import Advanced, Started
    from microsol_desktop.flow.now import moment
    from microsol_desktop.flow.people import numbered
    from microsol_desktop.flow.reduce import reduce
    from microsol_desktop.store.places import shipped
    from microsol_desktop.ui.stage.picture import pages_of
    from microsol_desktop.ui.theme import load_stage_fonts

    application = QApplication.instance() or QApplication(["microsol"])
    load_stage_fonts(shipped("resources") / "fonts")
    text = f"# Measured\n\n## Step (5 min)\n\n{prompt}\n"
    started = Started(
        at=0.0, slug=_SLUG, texts=((_SLUG, text),), people=numbered(_PEOPLE), seed=0, wall=0.0, utc_offset=0
    )
    run = reduce(reduce(None, begun(started)), Advanced(at=0.0))
    pages = pages_of(moment(run, 0.0).wall, _WIDE)
    _APPLICATIONS.add(application)
    return pages


_APPLICATIONS: set[object] = set()
"""Qt's application, kept as long as the command runs."""
