"""What a cue says of roles and groups so that the room can be shown it."""

from __future__ import annotations

from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.flow.schedule import Holding, KnownAs, Schedule
from microsol_desktop.flow.settled import Holder, Settled
from microsol_desktop.practice.model import Slug

SLUG = Slug("evening")
SIX = named(("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe"))


def evening(*headings: str, settled: Settled | None = None) -> Schedule:
    text = "---\ntitle: Evening\n---\n\n" + "\n\n".join(headings) + "\n"
    return compile_schedule(SLUG, {SLUG: text}, SIX, settled=settled or Settled())


def test_a_role_that_moves_round_has_one_holder_in_each_group() -> None:
    first, *_ = evening("## Troika (1 min each as client, threes)").cues[1:]

    assert first.held == (Holding("client", (PersonId(1), PersonId(4))),)


def test_a_chosen_role_is_held_from_its_step_on() -> None:
    settled = Settled(holders=(Holder(step=0, role="scribe", person=PersonId(2)),))

    _, choosing, talking = evening("## Choose (1 min, choose scribe)", "## Talk (5 min)", settled=settled).cues

    assert choosing.held == talking.held == (Holding("scribe", (PersonId(2),)),)


def test_a_role_that_nobody_holds_yet_is_not_among_those_held() -> None:
    _, choosing = evening("## Choose (1 min, choose scribe)").cues

    assert choosing.held == ()


def test_groups_with_a_name_are_known_by_it_when_they_are_made_and_when_people_come_back() -> None:
    _, made, apart, move, back = evening(
        "## Meet (5 min, threes named home pods)",
        "## Others (5 min, new pairs)",
        "## Change seats (1 min, move)",
        "## Tell (5 min, home pods)",
    ).cues

    assert made.known_as == KnownAs("home pods", again=False)
    assert apart.known_as is None
    assert move.known_as == KnownAs("home pods", again=True)
    assert back.known_as == KnownAs("home pods", again=True, seated=True)
    assert back.groups == made.groups


def test_a_formation_inside_of_groups_is_told_from_one_of_the_whole_room() -> None:
    inner = "---\ntitle: Tea\n---\n\n## Talk (1 min, two circles)\n"
    text = "---\ntitle: Evening\n---\n\n## [[tea]] (threes)\n\n## Talk (1 min, two circles)\n"

    cues = compile_schedule(SLUG, {SLUG: text, Slug("tea"): inner}, SIX).cues

    assert [cue.wholes for cue in cues] == [1, 2, 1]
