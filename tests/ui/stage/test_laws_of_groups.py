"""However people sit and whatever is said of them: all are named, and nothing on the stage lies on anything else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import Group, PersonId, named
from microsol_desktop.flow.schedule import CueKind, Holding, KnownAs
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, Formation, OneStays, TwoCircles
from microsol_desktop.ui.stage.layout import lay_out
from tests.ui.stage.geometry import faults
from tests.ui.stage.test_formations import KINDS, missing
from tests.ui.stage.walls import together, wear

pytestmark = pytest.mark.usefixtures("theme")

SOME = tuple(name for kind in KINDS.values() for name in kind)
ROLES = ("client", "timekeeper", "case giver", "table host", "note taker")
FORMATIONS: tuple[Formation | None, ...] = (None, OneStays(), TwoCircles(move=2), EveryoneMeets(), Fishbowl(inside=3))


@st.composite
def rooms(draw: st.DrawFn) -> Wall:
    """People in groups of any sizes, with roles, turns and whatever else may come together."""
    sizes = draw(st.lists(st.integers(1, 7), min_size=1, max_size=14))
    people = tuple(PersonId(one) for one in range(1, sum(sizes) + 1))
    typed = tuple(draw(st.sampled_from(SOME)) for _ in people)
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    groups: tuple[Group, ...] = tuple(people[start : start + size] for start, size in zip(starts, sizes, strict=True))
    firsts = tuple(group[0] for group in groups)
    speakers = draw(st.sampled_from([(), firsts, tuple(one for one in people if one not in firsts)]))
    turn = draw(st.booleans())
    return together(
        tuple(person.name for person in named(typed)),
        groups=groups,
        formation=draw(st.sampled_from(FORMATIONS)),
        speakers=speakers,
        prompts=draw(st.sampled_from([(), ("What is alive in you?",), ("Talk.\n\n- One\n- Two",)])),
        kind=draw(st.sampled_from([CueKind.STEP, CueKind.MOVE])),
        rounds=draw(st.integers(1, 3)),
        key=CueKey(1, draw(st.integers(1, 3)), int(turn), 0),
        turns=max(sizes) if turn else None,
        role=draw(st.sampled_from([None, *ROLES])),
        held=tuple(Holding(role, draw(st.sampled_from([firsts, people[-1:]]))) for role in draw(_ROLES)),
        staying=draw(st.sampled_from([(), firsts])),
        known_as=draw(st.sampled_from([None, KnownAs("home pods", again=True)])),
        resting=draw(st.sampled_from([(), (0,)])),
        wholes=draw(st.sampled_from([1, 1, 2])) if len(groups) > 1 else 1,
        standings=dict.fromkeys(firsts, Standing.SPEAKS) if turn else {},
    )


_ROLES = st.lists(st.sampled_from(ROLES), unique=True, max_size=3)


@settings(max_examples=25, deadline=None)
@given(rooms(), st.sampled_from([16 / 9, 16 / 9, 4 / 3, 9 / 16]))
def test_everybody_in_a_group_is_named_and_nothing_overlaps(now: Wall, aspect: float) -> None:
    wear("hearth")

    pages = lay_out(now, aspect)

    assert [fault for page in pages for fault in faults(page)] == []
    groups = now.cue.groups or ()
    seated = groups[0] if len(groups) <= 2 and isinstance(now.cue.formation, Fishbowl) else now.seats
    if len(groups) > 1 or isinstance(now.cue.formation, TwoCircles | Fishbowl):
        assert missing(now, pages, seated) == []
    assert pages
