from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.commands.plan_object import plan_object
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import (
    Advanced,
    Ended,
    Happening,
    HarvestChanged,
    HarvestNoted,
    HarvestPutAway,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
    PageTurned,
    Rejoined,
    TookBack,
    WentBack,
)
from microsol_desktop.flow.harvest import GATHERING, MOST_LETTERS, HarvestView, Line, Place
from microsol_desktop.flow.harvest_paper import Heading, as_markdown
from microsol_desktop.flow.harvesting import changing, noting, voting
from microsol_desktop.flow.inserting import inserting
from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.practice.model import Slug
from tests.flow.evening import tell
from tests.flow.evenings import cues, evening
from tests.flow.runs import at_step, run_of_lines

RETROSPECTIVE = (
    "## Write (2 min)",
    "## Read (5 min, harvest roses + thorns)",
    "## Move (1 min, move)",
    "## Change (4 min, harvest)",
)
ROSES, THORNS = Place("Read", 0, "roses", step=1), Place("Read", 0, "thorns", step=1)
CHANGE = Place("Change", step=3)


def retrospective(line: int = 1) -> Run:
    return at_step(run_of_lines(*RETROSPECTIVE, people=5), line)


def view(run: Run) -> HarvestView:
    return moment(run, 1.0).aside.harvest


def wall(run: Run) -> Wall:
    return moment(run, 1.0).wall


def note(run: Run, words: str, place: Place | None = None) -> Run:
    return reduce(run, noting(run, words, place or view(run).here, 1.0))


def noted(run: Run) -> list[tuple[str, str]]:
    return [(line.place.head, line.words) for line in run.basket.lines]


def test_lines_stand_under_the_heads_of_their_step() -> None:
    run = note(note(retrospective(), "Warm kitchen", ROSES), " Begun \n twice late ", THORNS)

    assert noted(run) == [("roses", "Warm kitchen"), ("thorns", "Begun twice late")]
    assert [(sheaf.place, len(sheaf.lines)) for sheaf in view(run).sheaves] == [(ROSES, 1), (THORNS, 1)]


def test_the_next_line_goes_where_the_last_one_went() -> None:
    run = note(retrospective(), "Begun late", THORNS)

    assert view(run).here == THORNS
    assert view(retrospective()).here == ROSES


def test_after_its_step_lines_can_still_be_noted_under_it() -> None:
    moving = at_step(retrospective(), 2)

    assert not view(moving).is_now
    assert view(moving).here == ROSES
    assert view(at_step(moving, 3)).places == (ROSES, THORNS, CHANGE)
    assert view(at_step(moving, 3)).here == CHANGE


def test_before_any_step_harvests_a_line_belongs_to_the_gathering() -> None:
    run = note(retrospective(0), "Bring chairs")

    assert view(run).here == GATHERING
    assert GATHERING in view(at_step(run, 1)).places


def test_each_of_the_last_small_groups_has_so_many_lines_and_no_more() -> None:
    run = at_step(run_of_lines("## Talk (5 min, pairs)", "## Back (3 min, harvest 2)", people=6), 1)
    places = []
    for number in range(6):
        places.append(view(run).here.group)
        run = note(run, f"Line {number}")

    assert places == [0, 0, 1, 1, 2, 2]
    assert view(run).full == frozenset(Place("Back", 0, "", group, step=1) for group in range(3))
    with pytest.raises(ExpectedFailure, match="as many lines"):
        noting(run, "One more", Place("Back", 0, "", 1, step=1), 1.0)
    with pytest.raises(ExpectedFailure, match="as many lines"):
        changing(run, 1, "Line 0", Place("Back", 0, "", 1, step=1), 1.0)


def test_where_nobody_sat_in_small_groups_as_many_lines_as_one_likes_can_be_noted() -> None:
    (cue,) = cues("## Back (3 min, harvest 2)", people=6)

    assert cue.harvest is not None
    assert cue.harvest == ((), None, 0)


@pytest.mark.parametrize(
    ("before", "groups"),
    [
        (("## A (1 min, threes)",), 3),
        (("## A (1 min, threes)", "## B (1 min, alone)", "## C (1 min, whole group)"), 3),
        (("## A (1 min, pairs)", "## B (1 min, join groups)"), 2),
        (("## A (1 min, pairs)", "## B (1 min each, two circles)"), 5),
    ],
)
def test_the_last_small_groups_are_those_last_made_by_a_size(before: tuple[str, ...], groups: int) -> None:
    cue = cues(*before, "## Back (3 min, whole group, harvest 3)", people=10)[-1]

    assert cue.harvest == ((), 3, groups)


def test_a_harvest_is_in_the_plan_for_other_programs() -> None:
    plan = json.loads(
        plan_object(evening("## A (1 min, pairs)", "## B (1 min, harvest 3)", "## C (1 min, harvest a + b)"))
    )

    assert [cue.get("harvest") for cue in plan["cues"]] == [
        None,
        None,
        {"heads": [], "lines_each": 3, "groups": 2},
        {"heads": ["a", "b"], "lines_each": None, "groups": 0},
    ]


def test_each_round_has_a_harvest_of_its_own() -> None:
    run = run_of_lines("## Project (5 min, 2 rounds, harvest)", people=4)
    first = note(tell(run, Advanced(at=1.0)), "Ask Lia")
    second = note(tell(first, Advanced(at=2.0)), "Paint it")

    assert [line.place for line in second.basket.lines] == [Place("Project", 1, step=0), Place("Project", 2, step=0)]


def test_two_steps_of_one_title_share_neither_lines_nor_limits() -> None:
    run = run_of_lines(*("## Talk (5 min, pairs)", "## Back (3 min, harvest 1)") * 2, people=4)
    first = note(note(at_step(run, 1), "Ask Lia"), "Paint it")
    second = note(at_step(first, 3), "Rest more")

    assert view(first).full == set(view(first).places)
    assert [place.step for place in view(second).places] == [1, 1, 3, 3]
    assert [len(sheaf.lines) for sheaf in view(second).sheaves] == [1, 1, 1, 0]
    shown = wall(tell(second, HarvestShown(at=3.0, on=True))).harvest or ()
    assert [line.words for sheaf in shown for line in sheaf.lines] == ["Rest more"]


def test_the_same_practice_brought_in_twice_has_two_harvests() -> None:
    once = tell(note(brought_in(retrospective()), "Why so late?"), Rejoined(at=9.0))
    twice = note(brought_in(once, at=12.0), "Who cooks?")

    assert [line.place.since for line in twice.basket.lines] == [5.0, 12.0]
    assert [len(sheaf.lines) for sheaf in view(twice).sheaves if sheaf.place.under == "Ask"] == [1, 1]


def test_a_line_of_a_journal_that_did_not_tell_steps_apart_stands_where_it_stood() -> None:
    run = reduce(retrospective(), HarvestNoted(at=1.0, line=1, words="Warm", under="Read", head="roses"))

    assert run.basket.lines == (Line(1, ROSES, "Warm"),)


def test_the_page_that_turned_to_a_line_turns_back_with_it() -> None:
    run = tell(retrospective(), HarvestShown(at=1.0, on=True), PageTurned(at=2.0, to=1))
    noted_there = tell(note(run, "Warm"), PageTurned(at=3.0, to=4, by_itself=True))

    back = tell(noted_there, TookBack(at=4.0))

    assert (noted_there.page, noted(noted_there)) == (4, [("roses", "Warm")])
    assert (back.page, noted(back)) == (1, [])


def test_a_line_that_is_too_long_is_said_and_one_without_words_is_none() -> None:
    run = retrospective()

    with pytest.raises(ExpectedFailure, match="200 letters at most; this one has 201"):
        noting(run, "a" * (MOST_LETTERS + 1), ROSES, 1.0)
    assert note(run, "   ") is run


def test_a_line_is_put_otherwise_moved_voted_for_and_taken_out() -> None:
    run = note(note(retrospective(), "Warm", ROSES), "Late", THORNS)
    run = tell(run, voting(run, 2, 3, 1.0), voting(run, 1, -1, 1.0))

    moved = tell(run, changing(run, 2, "Begun late", ROSES, 1.0))

    assert run.basket.lines == (Line(1, ROSES, "Warm"), Line(2, THORNS, "Late", 3))
    assert moved.basket.lines == (Line(1, ROSES, "Warm"), Line(2, ROSES, "Begun late", 3))
    assert noted(tell(moved, changing(moved, 1, " ", ROSES, 1.0))) == [("roses", "Begun late")]


def test_a_line_is_taken_back_like_anything_else() -> None:
    run = note(note(retrospective(), "Warm"), "Late")

    assert noted(tell(run, TookBack(at=2.0))) == [("roses", "Warm")]
    assert noted(tell(run, HarvestRemoved(at=2.0, line=1), TookBack(at=3.0))) == noted(run)


def test_the_stage_shows_lines_only_while_the_host_wants_it_and_never_over_another_step() -> None:
    run = note(retrospective(), "Warm", ROSES)
    shown = tell(run, HarvestShown(at=2.0, on=True))

    assert wall(run).harvest is None
    assert [(sheaf.place, len(sheaf.lines)) for sheaf in wall(shown).harvest or ()] == [(ROSES, 1), (THORNS, 0)]
    assert wall(tell(shown, Advanced(at=3.0))).harvest is None
    assert wall(tell(shown, Ended(at=3.0))).harvest is None
    assert wall(tell(shown, Ended(at=3.0), HarvestShown(at=4.0, on=True))).harvest is None


def test_in_a_step_without_a_harvest_all_that_was_noted_can_be_shown() -> None:
    run = at_step(note(note(retrospective(3), "Fridays", CHANGE), "Warm", ROSES), 2)

    shown = wall(tell(run, HarvestShown(at=2.0, on=True))).harvest or ()

    assert [sheaf.place for sheaf in shown] == [ROSES, CHANGE]


def test_lines_can_be_noted_and_put_otherwise_after_the_end() -> None:
    run = note(tell(note(retrospective(), "Warm"), Ended(at=2.0)), "And late")

    assert run.ended
    assert len(run.basket.lines) == 2
    assert not tell(run, WentBack(at=3.0)).ended


def test_what_was_saved_is_asked_for_again_only_once_it_is_changed() -> None:
    run = note(retrospective(), "Warm")
    saved = tell(run, HarvestPutAway(at=2.0))

    assert (run.basket.is_open, saved.basket.is_open) == (True, False)
    assert note(saved, "Late").basket.is_open
    assert tell(saved, TookBack(at=3.0)).basket.lines == ()
    assert not retrospective().basket.is_open


def brought_in(run: Run, at: float = 5.0) -> Run:
    """Another practice with a harvest of its own, in the middle of this one."""
    text = "---\ntitle: Guest\n---\n\n## Ask (2 min, harvest 1)\n\n## Rest (1 min)\n"
    return reduce(run, inserting(run, Slug("guest"), {Slug("guest"): text}, at, at_once=True))


def test_what_was_brought_in_has_its_harvest_in_the_evenings() -> None:
    run = note(brought_in(note(retrospective(), "Warm")), "Why so late?")

    back = tell(run, Rejoined(at=9.0))

    assert [line.place.under for line in run.basket.lines] == ["Read", "Ask"]
    assert view(run).is_now
    assert back.basket.lines == run.basket.lines
    assert view(back).here == ROSES


def test_what_is_brought_in_takes_the_stage_from_the_harvest() -> None:
    run = tell(note(retrospective(), "Warm"), HarvestShown(at=2.0, on=True))
    inside = note(brought_in(run), "Why so late?")

    shown = tell(inside, HarvestShown(at=6.0, on=True))

    assert wall(inside).harvest is None
    assert [sheaf.place.under for sheaf in wall(shown).harvest or ()] == ["Ask"]
    assert wall(tell(shown, Advanced(at=7.0))).harvest is None


PLACES = st.sampled_from([ROSES, THORNS, CHANGE, GATHERING])
DONE = st.one_of(
    st.builds(
        lambda line, place, words: HarvestNoted(at=0.0, line=line, words=words, **place._asdict()),
        st.integers(1, 5),
        PLACES,
        st.sampled_from(["", "a", "b"]),
    ),
    st.builds(
        lambda line, place: HarvestChanged(at=0.0, line=line, words="c", **place._asdict()), st.integers(1, 5), PLACES
    ),
    st.builds(lambda line: HarvestRemoved(at=0.0, line=line), st.integers(1, 5)),
    st.builds(lambda line, votes: HarvestVoted(at=0.0, line=line, votes=votes), st.integers(1, 5), st.integers(-2, 9)),
    st.builds(lambda on: HarvestShown(at=0.0, on=on), st.booleans()),
    st.sampled_from([Advanced(at=0.0), WentBack(at=0.0), TookBack(at=0.0), HarvestPutAway(at=0.0)]),
)


@given(events=st.lists(DONE, max_size=30))
def test_whatever_happens_each_line_is_one_line_with_words_and_a_count_of_dots(events: list[Happening]) -> None:
    run = tell(retrospective(0), *events)

    numbers = [line.number for line in run.basket.lines]
    assert len(numbers) == len(set(numbers))
    assert all(line.words and line.votes >= 0 for line in run.basket.lines)
    assert sorted(numbers) == sorted(line.number for sheaf in view(run).sheaves for line in sheaf.lines)
    assert replay(history(run)).basket.lines == run.basket.lines


@given(events=st.lists(DONE, max_size=30))
def test_noting_never_moves_the_evening(events: list[Happening]) -> None:
    plain = [event for event in events if not type(event).__name__.startswith("Harvest")]
    plain = [event for event in plain if not isinstance(event, TookBack)]
    mixed = [event for event in events if not isinstance(event, TookBack)]

    first, second = tell(retrospective(0), *mixed), tell(retrospective(0), *plain)

    assert (first.index, first.spent, first.schedule) == (second.index, second.spent, second.schedule)


def test_the_paper_reads_well_and_its_words_are_no_markdown() -> None:
    lines = (Line(1, ROSES, "Warm *kitchen*", 2), Line(2, ROSES, "# 1. of <all>", 12), Line(3, ROSES, "1. first"))

    text = as_markdown("Look back", "22 November 2026", [Heading("Read", 2, ()), Heading("Roses", 3, lines)])

    assert text == (
        "# Look back\n\n22 November 2026\n\n## Read\n\n### Roses\n\n"
        "- Warm \\*kitchen\\* ●●\n- \\# 1. of \\<all\\> ● 12\n- 1\\. first\n"
    )
