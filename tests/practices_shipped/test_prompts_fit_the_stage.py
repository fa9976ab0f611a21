"""No prompt needs a second page on the TV, with a dozen people in their groups below it."""

from __future__ import annotations

import pytest

from microsol_desktop.flow.now import moment
from microsol_desktop.practice.model import Fishbowl, Slug
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.stage.picture import pages_of
from microsol_desktop.ui.theme import load_stage_fonts
from tests.practices_shipped.evening_to_the_end import Host
from tests.practices_shipped.shelf import SLUGS, sizes_of

WIDE = 16 / 9


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("slug", SLUGS)
def test_every_prompt_stands_on_one_page(slug: Slug) -> None:
    load_stage_fonts(shipped("resources") / "fonts")
    people = max(min(12, sizes_of(slug)[-1]), sizes_of(slug)[0])

    shown = {run.cue.key: (run.cue, moment(run, run.since).wall) for run in Host(slug, people).runs()}

    for cue, wall in shown.values():
        # Around a fishbowl there are two pages, of those inside and of those around them.
        pages = 2 if isinstance(cue.formation, Fishbowl) else 1
        assert pages_of(wall, WIDE) <= pages, (cue.title, cue.part)
