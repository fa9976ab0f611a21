"""What a practice that is being written would be in the room, also while something in it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.desk.editor_show import (
    ABOUT,
    EditorTimes,
    StepTime,
    people_measured,
    show_at_once,
    showing,
    times_of,
)
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.practice.model import PeopleRange, Slug
from microsol_desktop.practice.parse import parse

PRACTICES = sorted((Path(__file__).parents[2] / "practices").glob("*.md"))
IT = Slug("it")
TEXT = """# It

## Arrive (2 min, silent)

Sit.

## Round (1 min each)

Who are you?

## Threes (6 min each, threes)

### Tells (4 min)

Tell.

### Is asked (2 min)

Ask.
"""
OTHER = "# Other\n\n## One (3 min)\n\nOne.\n\n## Two (4 min)\n\nTwo.\n"


def _times(slug: Slug, texts: dict[Slug, str], people: PeopleRange) -> EditorTimes:
    return times_of([show_at_once(slug, texts, each) for each in people_measured(people, people.lowest)])


def _wall(index: int, part: int | None = None) -> Wall:
    """The stage at a step, or at its part, for five."""
    show = show_at_once(IT, {IT: TEXT}, 5)
    return show.wall(show.screens(index, part)[show.first_screen(index, part)])


def test_the_time_of_a_practice_is_told_for_a_span_of_people() -> None:
    times = _times(IT, {IT: TEXT}, PeopleRange(lowest=5, highest=7))

    assert (times.lowest, times.highest) == (5, 7)
    assert (times.shortest, times.longest) == (60 * (2 + 5 + 18), 60 * (2 + 7 + 24))
    assert not times.is_open


def test_a_number_of_people_with_whom_it_cannot_be_held_is_no_part_of_the_span() -> None:
    text = "# It\n\n" + "".join(f"## Round {number} (15 s each)\n\nSay.\n\n" for number in range(300))

    times = _times(IT, {IT: text}, PeopleRange(lowest=4, highest=12))

    assert show_at_once(IT, {IT: text}, 12).trouble is not None
    assert (times.lowest, times.highest) == (4, 6)
    assert (times.shortest, times.longest) == (5 * 3600, 7 * 3600 + 30 * 60)
    assert times.trouble is None


def test_it_may_be_as_short_as_its_times_may_shrink_and_without_what_is_optional() -> None:
    text = "# It\n\n## Talk (20-30 min)\n\nA\n\n## Round (1 min each)\n\nB\n\n## Rest (4 min, optional)\n\nC\n"

    times = _times(IT, {IT: text}, PeopleRange(lowest=5, highest=7))

    assert (times.shortest, times.longest) == (60 * (20 + 5), 60 * (30 + 7 + 4))


@pytest.mark.parametrize(
    ("steps", "until"),
    [
        ("## Talk (5 min)\n\nA\n\n## Dance (until 21:30)\n\nB\n", (21, 30)),
        ("## Dance (until 21:00)\n\nA\n\n## Dance on (until 22:00)\n\nB\n", (22, 0)),
        ("## Dance (until 21:00)\n\nA\n\n## Talk (open)\n\nB\n", None),
    ],
)
def test_what_goes_on_by_the_clock_says_until_when(steps: str, until: tuple[int, int] | None) -> None:
    times = _times(IT, {IT: f"# It\n\n{steps}"}, PeopleRange(lowest=4, highest=5))

    assert (times.is_open, times.until) == (True, until)


def test_for_so_many_or_more_some_more_are_measured_and_between_far_ends_a_few() -> None:
    assert people_measured(None, 6) == (6,)
    assert people_measured(PeopleRange(lowest=4, highest=None), 5) == (4, 5, 6)
    assert people_measured(PeopleRange(lowest=4, highest=None), 7) == (4, 5, 6, 7)
    assert people_measured(PeopleRange(lowest=10, highest=50), 5) == (10, 20, 30, 40, 50)


def test_each_step_has_its_time_and_its_screens() -> None:
    show = show_at_once(IT, {IT: TEXT}, 5)

    assert [show.time(index).seconds for index in range(3)] == [120, 300, 1080]
    assert show.screens(ABOUT) == (0,)
    assert [len(show.screens(index)) for index in range(3)] == [1, 5, 6]
    assert len(show.screens(2, part=1)) == 3


def test_the_stage_shows_the_chosen_step_and_the_chosen_part() -> None:
    step, part = _wall(1), _wall(2, 1)
    before = _wall(ABOUT)

    assert (step.cue.title, step.phase, step.cue.prompts) == ("Round", Phase.RUNNING, ("Who are you?",))
    assert part.cue.part == "Is asked"
    assert before.phase is Phase.ARRIVAL


def test_a_step_that_is_not_for_so_many_is_not_there() -> None:
    text = "# It\n\n## Small (2 min, for 2-3 people)\n\nA\n\n## All (3 min)\n\nB\n"

    show = show_at_once(IT, {IT: text}, 5)

    assert show.time(0) == StepTime()
    assert show.screens(0) == ()
    assert show.time(1).seconds == 180


def test_an_included_practice_has_the_time_and_the_screens_of_all_its_steps() -> None:
    text = "# It\n\n## [[other]]\n\n## After (1 min)\n\nC\n"

    show = show_at_once(IT, {IT: text, Slug("other"): OTHER}, 5)

    assert [show.time(index).seconds for index in range(2)] == [420, 60]
    assert [show.wall(at).cue.title for at in show.screens(0)] == ["One", "Two"]


@pytest.mark.parametrize("include", ["missing", "it", "ring", "broken", "empty"])
def test_what_can_not_be_included_leaves_all_else_usable(include: str) -> None:
    text = f"# It\n\n## Before (1 min)\n\nA\n\n## [[{include}]]\n\n## After (3 min)\n\nC\n"
    others = {
        Slug("ring"): "# Ring\n\n## [[it]]\n",
        Slug("broken"): "# Broken\n\n## Bad (5 min, 6 min)\n",
        Slug("empty"): "# Empty\n",
    }

    show = show_at_once(IT, {IT: text, **others}, 5)

    assert show.trouble is None
    assert (show.time(0).seconds, show.time(2).seconds) == (60, 180)
    assert (show.time(1), show.screens(1)) == (StepTime(), ())
    assert [show.wall(at).cue.title for at in show.screens(2)] == ["After"]


def test_a_heading_with_an_error_leaves_the_other_steps_their_times_and_pictures() -> None:
    text = TEXT.replace("(1 min each)", "(1 min each, 5 min, thees)")

    show = show_at_once(IT, {IT: text}, 5)

    assert parse(text).has_errors
    assert (show.time(0).seconds, show.time(2).seconds) == (120, 1080)


def test_what_goes_beyond_a_limit_is_said_and_nothing_is_shown() -> None:
    show = show_at_once(IT, {IT: "# It\n\n## Long (23 h each)\n\nA\n"}, 5)

    assert show.trouble is not None
    assert (show.screens(0), show.time(0)) == ((), StepTime())
    assert _times(IT, {IT: "# It\n\n## Long (23 h each)\n"}, PeopleRange(lowest=2, highest=3)).trouble is not None


@pytest.mark.parametrize("path", PRACTICES[::3], ids=lambda path: str(path.stem))
def test_a_shipped_practice_has_a_place_for_each_of_its_steps(path: Path) -> None:
    texts = {Slug(one.stem): one.read_text(encoding="utf-8") for one in PRACTICES}
    slug = Slug(path.stem)

    show = show_at_once(slug, texts, 6)

    steps = parse(texts[slug]).practice.steps
    found = [at for index in range(len(steps)) for at in show.screens(index)]
    assert show.schedule is not None
    assert found == [*range(1, len(show.schedule.cues))]


@given(st.data())
def test_nothing_that_is_typed_in_between_makes_it_fail(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([TEXT, OTHER]))
    at = data.draw(st.integers(0, len(text)))
    typed = data.draw(st.sampled_from(["##", "(", ")", "[[it]]", "[[", "9", "each", "threes,", "\n", "### ", "0 min"]))

    shown = [*showing(IT, {IT: text[:at] + typed + text[at + data.draw(st.integers(0, 9)) :]}, 4)][-1]

    assert shown is not None
