"""An evening that went as its practice says has nothing to change in it, whoever was there and whatever was chosen."""

from __future__ import annotations

import pytest

from microsol_desktop.flow.real_times import real_times
from microsol_desktop.practice.model import Repeat, Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.retiming import new_times
from tests.practices_shipped.evening_to_the_end import Host
from tests.practices_shipped.shelf import SLUGS, sizes_of, texts_of


@pytest.mark.parametrize("slug", SLUGS)
def test_what_went_as_planned_says_what_it_said(slug: Slug) -> None:
    texts = texts_of(slug)
    for people in sizes_of(slug)[:2]:
        *_, ended = Host(slug, people, option=people).runs()

        real = real_times(ended)

        for each, means in real.means:
            practice = parse(texts[each]).practice
            # What was granted was longer than planned, and what repeats for some time had one round more or less.
            held = {
                index
                for index, step in enumerate(practice.steps)
                if step.settings.extensions
                or isinstance(step.settings.repeat, Repeat)
                or any(part.settings.extensions or isinstance(part.settings.repeat, Repeat) for part in step.parts)
            }
            assert [time for time in new_times(practice, means) if time.spot.step not in held] == []
