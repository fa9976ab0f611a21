from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import Person, numbered
from microsol_desktop.flow.schedule import Cue, Schedule
from microsol_desktop.flow.settled import Holder, Settled
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, Slug
from tests.flow.evenings import IT, text_of

TIMES = ("", "5 min", "10-15 min", "30 s", "2 min each", "1-2 min each", "each", "15 min shared", "until 13:00", "open")
TURNS = ("1 min each as client", "each as client", "12 min shared as client")
SEATS = (
    "",
    "pairs",
    "threes",
    "fours",
    "groups of 5",
    "alone",
    "whole group",
    "own groups",
    "new pairs",
    "new threes",
    "same groups",
    "join groups",
    "split groups",
    "whole group, split groups",
    "pods",
    "two circles",
    "two circles move 2",
    "two circles, new",
    "fishbowl of 3",
    "fishbowl of 4, pairs",
    "fishbowl of 2, new",
    "everyone meets",
)
WAYS = (
    "",
    "2 rounds",
    "reverse",
    "3 rounds, in order",
    "popcorn",
    "2 rounds, popcorn",
    "draw",
    "2 rounds, draw",
    "one prompt a round",
    "draw a prompt",
    "pass it on",
    "2 rounds, pass it on",
    "repeat",
    "repeat for 30 min",
    "repeat for 10-20 min, popcorn",
    "2 rounds, reverse",
    "choose giver",
    "choose giver + 2 scribes",
)
VOICES = (
    "",
    "giver speaks",
    "others speak",
    "giver listens",
    "client speaks",
    "except giver",
    "except giver + scribes",
)
OTHERS = (
    "",
    "silent",
    "move",
    "breath",
    "break",
    "optional",
    "for 3-5 people",
    "for 6+ people",
    "warn 1 min",
    "warn half",
    "extend 4 min + 2 min",
)

settings = st.tuples(
    *(st.sampled_from(words) for words in ((*TIMES, *TURNS), SEATS, ("", "", *WAYS), ("", *VOICES), ("", *OTHERS)))
).map(lambda words: ", ".join(word for word in words if word))


@st.composite
def headings(draw: st.DrawFn, level: str) -> str:
    words = draw(settings)
    return f"{level} Step ({words})" if words else f"{level} Step"


@st.composite
def steps(draw: st.DrawFn) -> list[str]:
    if draw(st.integers(0, 9)) == 0:
        return [f"## [[other]] ({draw(st.sampled_from(('threes', 'new pairs', 'optional', 'own groups', 'alone')))})"]
    return [draw(headings("##")), *draw(st.lists(headings("###"), max_size=3))]


BEFORE = ("## First (1 min, choose giver + 2 scribes)", "## Second (1 min each as client, threes named pods)")
practices = st.lists(steps(), min_size=1, max_size=4).map(
    lambda all_steps: text_of(*BEFORE, *(line for step in all_steps for line in step))
)

OTHER = text_of("## In (1 min each)", "## Pairs (3 min shared, pairs)", "## All (2 min, whole group)")


@st.composite
def people(draw: st.DrawFn) -> tuple[Person, ...]:
    everybody = numbered(draw(st.integers(1, 26)))
    watching = draw(st.sets(st.sampled_from([person.id for person in everybody]), max_size=2))
    return tuple(Person(id=each.id, name=each.name, witness=each.id in watching) for each in everybody)


def compiled(text: str, here: tuple[Person, ...], settled: Settled) -> Schedule | None:
    """The schedule; None where the text has errors or goes beyond a limit, which is said and never crashes."""
    try:
        return compile_schedule(IT, {IT: text, Slug("other"): OTHER}, here, settled=settled, begins=43_200)
    except ExpectedFailure:
        return None


def is_a_pair_of_everyone(cue: Cue) -> bool:
    return isinstance(cue.formation, EveryoneMeets)


@given(text=practices, here=people(), holder=st.integers(1, 26))
def test_whatever_parses_becomes_a_sound_schedule_or_a_sentence(
    text: str, here: tuple[Person, ...], holder: int
) -> None:
    everybody = [person.id for person in here]
    holders = (Holder(step=0, role="giver", person=everybody[holder % len(everybody)]),)

    schedule = compiled(text, here, Settled(holders=holders))

    if schedule is None:
        return
    assert schedule.planned_seconds >= schedule.shortest_seconds >= 0
    assert len({cue.key for cue in schedule.cues}) == len(schedule.cues) == len(schedule.notes)
    for cue in schedule.cues:
        holds_true_of_a_cue(cue, here)
    holds_true_of_the_agenda(schedule)


def holds_true_of_a_cue(cue: Cue, here: tuple[Person, ...]) -> None:
    everybody = {person.id for person in here}
    takers = {person.id for person in here if not person.witness}
    assert (cue.seconds is None) == (cue.shortest is None)
    assert cue.seconds is None or 0 <= (cue.shortest or 0) <= cue.seconds
    assert set(cue.speakers) <= takers
    assert set(cue.order) <= takers
    assert cue.key.turn <= (cue.turns or 0)
    if cue.groups is not None:
        sitting = [person for group in cue.groups for person in group]
        assert len(sitting) == len(set(sitting))
        assert set(sitting) <= everybody
        if not is_a_pair_of_everyone(cue) and not cue.own_groups:
            assert set(sitting) == everybody
        if len(takers) > 1 and not cue.alone and cue.formation is None:
            assert min(map(len, cue.groups)) > 1
        assert all(0 <= index < len(cue.groups) for index in cue.resting)


def holds_true_of_the_agenda(schedule: Schedule) -> None:
    first = 1
    for index, line in enumerate(schedule.agenda):
        assert line.first == first
        assert line.count > 0
        (place,) = {cue.key.step for cue in schedule.cues[first : first + line.count]}
        assert place >= index
        first += line.count
    assert first == len(schedule.cues)


@given(text=practices, here=people())
def test_what_was_dealt_is_dealt_again_to_the_letter(text: str, here: tuple[Person, ...]) -> None:
    schedule = compiled(text, here, Settled())

    if schedule is not None:
        assert compiled(text, here, Settled(dealt=schedule.dealt, drawn=schedule.drawn)) == schedule


@given(
    here=st.integers(2, 30),
    size=st.sampled_from(("pairs", "threes", "fours", "groups of 5", "whole group")),
    rounds=st.integers(1, 3),
)
def test_each_person_has_exactly_one_turn_a_round(here: int, size: str, rounds: int) -> None:
    schedule = compiled(text_of(f"## Talk (1 min each, {size}, {rounds} rounds)"), numbered(here), Settled())

    assert schedule is not None
    for number in range(1, rounds + 1):
        spoke = [person for cue in schedule.cues if cue.key.round == number for person in cue.speakers]
        assert sorted(spoke) == list(range(1, here + 1))


@given(here=st.integers(3, 30), giver=st.integers(1, 30), size=st.sampled_from(("threes", "fours", "whole group")))
def test_all_but_those_excepted_have_a_turn(here: int, giver: int, size: str) -> None:
    holder = Holder(step=0, role="giver", person=numbered(here)[giver % here].id)
    text = text_of("## Who (1 min, choose giver)", f"## Talk (1 min each, {size}, except giver)")

    schedule = compiled(text, numbered(here), Settled(holders=(holder,)))

    assert schedule is not None
    spoke = [person for cue in schedule.cues for person in cue.speakers]
    assert sorted(spoke) == [person for person in range(1, here + 1) if person != holder.person]


@given(here=st.integers(1, 40), total=st.integers(1, 3600))
def test_shared_time_is_used_to_the_second(here: int, total: int) -> None:
    schedule = compiled(text_of(f"## Talk ({total} s shared)"), numbered(here), Settled())

    assert schedule is not None
    turns = [cue.seconds or 0 for cue in schedule.cues[1:]]
    assert len(turns) == here
    assert sum(turns) == total
    assert max(turns) - min(turns) <= 1
    assert turns == sorted(turns, reverse=True)


@given(here=st.integers(2, 30), count=st.integers(1, 12), fits=st.integers(2, 6))
def test_a_fishbowls_inside_and_outside_are_everybody(here: int, count: int, fits: int) -> None:
    schedule = compiled(text_of(f"## Talk ({count} s, fishbowl of {fits}, pairs)"), numbered(here), Settled())

    assert schedule is not None
    cue = schedule.cues[1]
    assert isinstance(cue.formation, Fishbowl)
    assert cue.groups is not None
    assert len(cue.groups[0]) == min(fits, here)
