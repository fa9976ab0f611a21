"""A role or a group that is called otherwise is called so in all later steps, and no other line changes."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.model import Chosen, Each, Settings, Sized
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.renaming import replace_step_and_names

FILE = """\
---
title: Evening
---

## Who tells   (choose teller + scribe)
The teller sits by the window.

## Tell   (5min, teller speaks, except scribe)
<!-- or ten -->
Tell.

## Turns (each as holder)
### One (teller listens)
### Two (4 min, holder speaks)

## Again (choose teller)

## Apart (pairs named pods)

## Back (pods, others speak)
"""


def with_settings(text: str, index: int, settings: Settings) -> str:
    """The text once a step's settings are these, with what follows from it."""
    step = replace(parse(text).practice.steps[index], settings=settings)
    return replace_step_and_names(text, index, step).text


def test_a_role_is_called_otherwise_wherever_it_is_meant_later() -> None:
    after = with_settings(FILE, 0, Settings(chosen=(Chosen(role="guest"), Chosen(role="scribe"))))

    assert after == (
        FILE.replace("Who tells   (choose teller + scribe)", "Who tells (choose guest + scribe)")
        .replace("Tell   (5min, teller speaks, except scribe)", "Tell (5 min, guest speaks, except scribe)")
        .replace("One (teller listens)", "One (guest listens)")
        .replace("Again (choose teller)", "Again (choose guest)")
    )
    assert parse(after).findings == ()


def test_who_has_the_turn_and_a_groups_name_are_called_otherwise_too() -> None:
    later = "# P\n\n## Turns (each as holder)\n\n## At last (holder speaks)\n"

    turned = with_settings(later, 0, Settings(time=Each(role="giver")))
    grouped = with_settings(FILE, 4, Settings(grouping=Sized(size=2, named="home pods")))

    assert turned == later.replace("holder", "giver")
    assert "## Back (home pods, others speak)" in grouped
    assert parse(grouped).findings == ()


def test_what_stands_before_it_is_called_as_it_was() -> None:
    after = with_settings(FILE, 3, Settings(chosen=(Chosen(role="guest"),)))

    assert after == FILE.replace("Again (choose teller)", "Again (choose guest)")


def test_from_a_step_that_names_another_so_all_stays_as_it_is() -> None:
    later = FILE + "\n## New (choose guest)\n\n## At last (teller speaks)\n"

    after = with_settings(later, 0, Settings(chosen=(Chosen(role="guest"), Chosen(role="scribe"))))

    assert "## Tell (5 min, guest speaks, except scribe)" in after
    assert after.endswith("## New (choose guest)\n\n## At last (teller speaks)\n")


def test_a_role_that_is_taken_away_leaves_the_later_steps_alone() -> None:
    before = parse(FILE).practice.steps[0]
    step = replace(before, settings=Settings())

    assert replace_step_and_names(FILE, 0, step)[0] == replace_step(FILE, 0, step)


def test_a_name_that_a_part_gives_reaches_the_later_steps() -> None:
    text = "# P\n\n## One\n### A (choose teller)\n\n## Two (teller speaks)\n"
    before = parse(text).practice.steps[0]
    part = replace(before.parts[0], settings=Settings(chosen=(Chosen(role="guest"),)))
    step = replace(before, parts=(part,))

    assert replace_step_and_names(text, 0, step)[0] == text.replace("teller", "guest")


def test_what_the_text_says_then_is_known_without_reading_it() -> None:
    before = parse(FILE).practice.steps[0]
    settings = Settings(chosen=(Chosen(role="guest"), Chosen(role="scribe")))

    text, reading = replace_step_and_names(FILE, 0, replace(before, settings=settings))

    assert reading.practice == parse(text).practice
